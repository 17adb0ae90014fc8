// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formsheet.h"
#include "core/exchange/xlsxwriter.h"
#include "tests/app/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// `pitchdesk-cli form` as a process, on the sample event.
class TestCliForm : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] CliRun form(const QString &output, const QStringList &options) const
    {
        return runCli(QStringList {QStringLiteral("form"), m_file, QStringLiteral("--event"), QStringLiteral("1"),
                                   QStringLiteral("--to"), output}
                      + options);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("form.pitchdesk"));
        QCOMPARE(runCli({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("inno-2025")}).code,
                 0);
    }
    void writesAFormInALanguage()
    {
        const QString path = m_folder.filePath(QStringLiteral("form.xlsx"));
        const CliRun answer = form(path,
                                   {QStringLiteral("--language"), QStringLiteral("ja"), QStringLiteral("--json")});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json().value(QStringLiteral("kind")).toString(), QStringLiteral("form"));
        QCOMPARE(answer.json().value(QStringLiteral("language")).toString(), QStringLiteral("ja"));
        QVERIFY(answer.json().contains(QStringLiteral("questions")));
        Progress progress;
        const auto read = readFormXlsx(path, progress);
        QVERIFY(read);
        QVERIFY(!read->event.isEmpty());
    }
    void writesTheQuestions()
    {
        const QString path = m_folder.filePath(QStringLiteral("questions.html"));
        const CliRun answer = form(path, {QStringLiteral("--questions"), QStringLiteral("--json")});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json().value(QStringLiteral("kind")).toString(), QStringLiteral("questions"));
        QVERIFY(QFile::exists(path));
    }
    void importsAFolderOfForms()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("forms")));
        const QString path = m_folder.filePath(QStringLiteral("forms/Sao Mai.xlsx"));
        const QString blank = m_folder.filePath(QStringLiteral("forms/blank.xlsx"));
        QCOMPARE(form(blank, {}).code, 0);
        Progress progress;
        const auto made = readFormXlsx(blank, progress);
        QVERIFY(made);
        SheetSpec sheet; // as a spreadsheet would have saved it
        sheet.columns = {{QStringLiteral("x")}, {QString()}, {QString()}, {QStringLiteral("pitchdesk-form/1")}};
        sheet.rows = {{Cell(), Cell(), Cell(), Cell(made->event)},
                      {Cell(QStringLiteral("Item")), Cell(), Cell(), Cell()},
                      {Cell(), Cell(QStringLiteral("Sao Mai")), Cell(), Cell(QStringLiteral("field:applicant"))}};
        QVERIFY(writeXlsx({sheet}, path));
        const auto import = [&] {
            return runCli({QStringLiteral("import"), QStringLiteral("proposals"), m_file,
                           m_folder.filePath(QStringLiteral("forms")), QStringLiteral("--event"), QStringLiteral("1"),
                           QStringLiteral("--json")});
        };
        const CliRun first = import();
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json().value(QStringLiteral("added")).toInt(), 1);
        QCOMPARE(first.json().value(QStringLiteral("skipped")).toInt(), 1);
        const QJsonObject problem = first.json().value(QStringLiteral("problems")).toArray().at(0).toObject();
        QCOMPARE(problem.value(QStringLiteral("file")).toString(), QStringLiteral("blank.xlsx"));
        QCOMPARE(problem.value(QStringLiteral("code")).toString(), QStringLiteral("FormBlank"));
        QCOMPARE(import().json().value(QStringLiteral("unchanged")).toInt(), 1);
    }
    void refusesOtherFiles()
    {
        QCOMPARE(form(m_folder.filePath(QStringLiteral("form.html")), {}).code, 2);
        QCOMPARE(form(m_folder.filePath(QStringLiteral("list.pdf")), {QStringLiteral("--questions")}).code, 2);
        QCOMPARE(runCli({QStringLiteral("form"), m_file}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliForm)
#include "tst_cliform.moc"
