// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"
#include "core/exchange/xlsxwriter.h"
#include "tests/app/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// A sheet for a translator, written, filled in and taken back, on the sample event.
class TestCliTranslations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    QString m_sheet;

    [[nodiscard]] CliRun exportSheet(const QStringList &more = {}) const
    {
        return runCli(QStringList {QStringLiteral("translations"), QStringLiteral("export"), m_file,
                                   QStringLiteral("--event"), QStringLiteral("1"), QStringLiteral("--challenge"),
                                   QStringLiteral("1"), QStringLiteral("--into"), QStringLiteral("ja"),
                                   QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--to"), m_sheet,
                                   QStringLiteral("--json=-")}
                      + more);
    }
    [[nodiscard]] CliRun importSheet(const QStringList &more = {}) const
    {
        return runCli(QStringList {QStringLiteral("translations"), QStringLiteral("import"), m_file, m_sheet,
                                   QStringLiteral("--event"), QStringLiteral("1"), QStringLiteral("--language"),
                                   QStringLiteral("en"), QStringLiteral("--operator"), QStringLiteral("Mai"),
                                   QStringLiteral("--json=-")}
                      + more);
    }
    [[nodiscard]] TableData sheet() const
    {
        Progress progress;
        auto read = readXlsx(m_sheet, {}, progress);
        return read ? *read : TableData {};
    }
    /// Writes the sheet again as a translator's program would, with other cells.
    void rewrite(const TableData &table) const
    {
        SheetSpec spec;
        spec.name = QStringLiteral("Sheet1");
        for (const QString &title : table.header)
            spec.columns.push_back({title, ColumnSpec::Text, 0, {}});
        for (const QStringList &cells : table.rows)
            spec.rows.emplace_back(cells.begin(), cells.end());
        QFile::remove(m_sheet);
        QVERIFY(writeXlsx({spec}, m_sheet));
    }

private Q_SLOTS:
    void init()
    {
        const QString name = QString::fromLatin1(QTest::currentTestFunction());
        m_file = m_folder.filePath(name + QStringLiteral(".pitchdesk"));
        m_sheet = m_folder.filePath(name + QStringLiteral(".xlsx"));
        QCOMPARE(runCli({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("inno-2025")}).code,
                 0);
        QCOMPARE(exportSheet().code, 0);
    }

    void comesBackFilledIn()
    {
        TableData table = sheet();
        QVERIFY(table.rows.size() > 3);
        QCOMPARE(exportSheet().json()[QStringLiteral("texts")].toInt(), int(table.rows.size()));
        QVERIFY(table.rows[0][0].startsWith(QStringLiteral("ja/"))
                && table.rows[0][0].endsWith(QStringLiteral("/title")));
        table.rows[0][5] = QStringLiteral("米の測定");
        table.rows[0][6] = QStringLiteral("佐藤");
        // the first text of the next proposal
        const auto other = std::find_if(table.rows.begin(), table.rows.end(),
                                        [&table](const QStringList &cells) { return cells[1] != table.rows[0][1]; });
        QVERIFY(other != table.rows.end());
        const auto second = size_t(other - table.rows.begin());
        table.rows[second][5] = QStringLiteral(" 概要 ");
        rewrite(table);
        const CliRun taken = importSheet({QStringLiteral("--machine")});
        QCOMPARE(taken.code, 0);
        QCOMPARE(taken.json()[QStringLiteral("read")].toInt(), 2);
        QCOMPARE(taken.json()[QStringLiteral("changed")].toInt(), 2);
        QCOMPARE(importSheet({QStringLiteral("--machine")}).json()[QStringLiteral("changed")].toInt(), 0);
        QFile::remove(m_sheet);
        QCOMPARE(exportSheet().code, 0);
        QCOMPARE(sheet().rows[0][5], QStringLiteral("米の測定"));
        QCOMPARE(sheet().rows[0][6], QStringLiteral("佐藤"));
        QCOMPARE(sheet().rows[second][5], QStringLiteral("概要"));
        QCOMPARE(sheet().rows[second][6], QStringLiteral("Mai"));
        const CliRun undone = runCli(
            {QStringLiteral("undo"), m_file, QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY(undone.out.contains(QStringLiteral("Changed 2 translations"))); // of two proposals
        QFile::remove(m_sheet);
        QCOMPARE(exportSheet().code, 0);
        QVERIFY(sheet().rows[0][5].isEmpty() && sheet().rows[second][5].isEmpty());
        QCOMPARE(runCli({QStringLiteral("check"), m_file}).code, 0);
    }

    void saysWhichRowsItDoesNotTake()
    {
        TableData table = sheet();
        table.rows[0][5] = QStringLiteral("一");
        table.rows[1][5] = QStringLiteral("二");
        table.rows[1][0] = QStringLiteral("what is this");
        table.rows[2][5] = QStringLiteral("三");
        table.rows[2][0] = QStringLiteral("ja/00000000-0000-0000-0000-000000000000/title");
        rewrite(table);
        const CliRun taken = importSheet();
        QCOMPARE(taken.code, 1);
        QCOMPARE(taken.json()[QStringLiteral("changed")].toInt(), 1);
        QCOMPARE(taken.json()[QStringLiteral("problems")].toArray().size(), 2);
        QCOMPARE(taken.json()[QStringLiteral("problems")][0][QStringLiteral("row")].toInt(), 3);
        QVERIFY(taken.error.contains(QStringLiteral("Row 4")));
    }

    void refusesWhatIsNoSheet()
    {
        TableData table = sheet();
        for (QStringList &cells : table.rows)
            cells[5].clear();
        rewrite(table);
        QCOMPARE(importSheet().code, 1); // nothing to take
        QFile file(m_sheet);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("no workbook");
        file.close();
        QCOMPARE(importSheet().code, 1);
        m_sheet = m_folder.filePath(QStringLiteral("slides.pdf"));
        const CliRun refused = importSheet();
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.error.contains(QStringLiteral(".xlsx")));
        QCOMPARE(exportSheet({QStringLiteral("--into"), QStringLiteral("xx")}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliTranslations)
#include "tst_clitranslations.moc"
