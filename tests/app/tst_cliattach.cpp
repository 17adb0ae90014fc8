// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk::test;

/// `pitchdesk-cli attach` and `attachments` as processes, on the sample event.
class TestCliAttach : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] CliRun attach(const QString &proposal, const QStringList &paths) const
    {
        return runCli(QStringList {QStringLiteral("attach"), m_file} + paths
                      + QStringList {QStringLiteral("--event"), QStringLiteral("1"), QStringLiteral("--proposal"),
                                     proposal, QStringLiteral("--language"), QStringLiteral("en"),
                                     QStringLiteral("--json=-")});
    }
    [[nodiscard]] CliRun list(const QStringList &more) const
    {
        return runCli(QStringList {QStringLiteral("attachments"), m_file, QStringLiteral("--event"),
                                   QStringLiteral("1"), QStringLiteral("--language"), QStringLiteral("en")}
                      + more);
    }
    static QJsonArray filesOf(const CliRun &run, int place)
    {
        return run.json()[QStringLiteral("proposals")][place][QStringLiteral("files")].toArray();
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".pitchdesk"));
        QCOMPARE(runCli({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("inno-2025")}).code,
                 0);
    }

    void addsFilesOnceAndListsThem()
    {
        const QString plan = write(QStringLiteral("計画.txt"), "the plan");
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("more")));
        const QString slides = write(QStringLiteral("more/slides.pdf"), "%PDF-1.7\n");
        const CliRun first = attach(QStringLiteral("#3"), {plan, m_folder.filePath(QStringLiteral("more"))});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json()[QStringLiteral("added")].toInt(), 2);
        QCOMPARE(filesOf(first, 0).size(), 2);
        QCOMPARE(filesOf(first, 0)[0][QStringLiteral("file_name")].toString(), QStringLiteral("計画.txt"));
        QCOMPARE(filesOf(first, 0)[0][QStringLiteral("sha256")].toString(),
                 QString::fromLatin1(QCryptographicHash::hash("the plan", QCryptographicHash::Sha256).toHex()));
        QCOMPARE(filesOf(first, 0)[1][QStringLiteral("media_type")].toString(), QStringLiteral("application/pdf"));
        const CliRun second = attach(QStringLiteral("3"), {plan, slides});
        QCOMPARE(second.json()[QStringLiteral("added")].toInt(), 0);
        QCOMPARE(second.json()[QStringLiteral("known")].toInt(), 2);
        QCOMPARE(attach(QStringLiteral("5"), {slides}).code, 0);
        const CliRun all = list({QStringLiteral("--json=-")});
        QCOMPARE(all.json()[QStringLiteral("proposals")].toArray().size(), 2);
        const CliRun words = list({QStringLiteral("--proposal"), QStringLiteral("5")});
        QVERIFY(words.out.contains(QStringLiteral("slides.pdf")) && !words.out.contains(QStringLiteral("計画.txt")));
        QCOMPARE(runCli({QStringLiteral("undo"), m_file}).code, 0);
        QCOMPARE(list({QStringLiteral("--json=-")}).json()[QStringLiteral("proposals")].toArray().size(), 1);
        QCOMPARE(runCli({QStringLiteral("check"), m_file}).code, 0);
    }

    void saysWhatItRefuses()
    {
        const QString program = write(QStringLiteral("run.exe"), "MZ");
        const CliRun refused = attach(QStringLiteral("1"), {program, m_folder.filePath(QStringLiteral("gone.pdf"))});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.json()[QStringLiteral("added")].toInt(), 0);
        QCOMPARE(refused.json()[QStringLiteral("refused")][0][QStringLiteral("code")].toString(),
                 QStringLiteral("AttachmentExecutable"));
        QCOMPARE(refused.json()[QStringLiteral("refused")][1][QStringLiteral("code")].toString(),
                 QStringLiteral("FileNotFound"));
        QVERIFY(refused.error.contains(QStringLiteral("run.exe"))
                && refused.error.contains(QStringLiteral("gone.pdf")));
        QCOMPARE(attach(QStringLiteral("999"), {program}).code, 2);
        QCOMPARE(list({QStringLiteral("--proposal"), QStringLiteral("999")}).code, 2);
        QVERIFY(list({}).out.contains(QStringLiteral("There are no files.")));
    }
};

QTEST_GUILESS_MAIN(TestCliAttach)
#include "tst_cliattach.moc"
