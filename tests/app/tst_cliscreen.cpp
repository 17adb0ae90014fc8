// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk::test;

/// Screening and letters from the command line, on the sample event.
class TestCliScreen : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    static CliRun run(const QStringList &arguments) { return runCli(arguments); }
    CliRun screen(const QStringList &more)
    {
        return run(QStringList {QStringLiteral("screen"), m_file, QStringLiteral("--event"), QStringLiteral("1"),
                                QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--operator"),
                                QStringLiteral("Mai"), QStringLiteral("--json")}
                   + more);
    }
    static QJsonObject proposal(const CliRun &run, int number)
    {
        for (const QJsonValue &value : run.json()[QStringLiteral("proposals")].toArray()) {
            if (value[QStringLiteral("number")].toInt() == number)
                return value.toObject();
        }
        return {};
    }
    static int count(const CliRun &run, const char *name)
    {
        return run.json()[QStringLiteral("progress")][QString::fromLatin1(name)].toInt(-1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("f.pitchdesk"));
        QCOMPARE(run({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("inno-2025")}).code, 0);
    }

    void showsEveryProposalAndTheProgress()
    {
        const CliRun all = screen({});
        QCOMPARE(all.code, 0);
        QVERIFY(count(all, "total") > 0);
        QCOMPARE(count(all, "screened") + count(all, "left"), count(all, "total"));
        QCOMPARE(all.json()[QStringLiteral("proposals")].toArray().size(), count(all, "total"));
        QCOMPARE(all.json()[QStringLiteral("screeners_needed")].toInt(), 1);
        const CliRun one = screen({QStringLiteral("--challenge"), QStringLiteral("2")});
        QVERIFY(one.json()[QStringLiteral("proposals")].toArray().size() < count(all, "total"));
        QVERIFY(run({QStringLiteral("screen"), m_file, QStringLiteral("--event"), QStringLiteral("1"),
                     QStringLiteral("--language"), QStringLiteral("en")})
                    .out.contains(QStringLiteral("Screened: ")));
    }

    void recordsAVerdict()
    {
        const int left = count(screen({}), "left");
        const CliRun asked = screen({QStringLiteral("--apply"), QStringLiteral("3=ask_again"),
                                     QStringLiteral("--reason"), QStringLiteral("Which address?")});
        QCOMPARE(asked.code, 0);
        QCOMPARE(proposal(asked, 3)[QStringLiteral("state")].toString(), QStringLiteral("incomplete"));
        QCOMPARE(proposal(asked, 3)[QStringLiteral("verdicts")].toArray().size(), 1);
        QCOMPARE(proposal(asked, 3)[QStringLiteral("verdicts")][0][QStringLiteral("who")].toString(),
                 QStringLiteral("Mai"));
        QCOMPARE(count(screen({}), "left"), left + 1);
        QCOMPARE(screen({QStringLiteral("--apply"), QStringLiteral("#3=eligible")}).code, 0);
        QCOMPARE(count(screen({}), "left"), left);
        QCOMPARE(run({QStringLiteral("undo"), m_file}).code, 0);
        QCOMPARE(count(screen({}), "left"), left + 1);
    }

    void refusesWhatItCannotDo()
    {
        QCOMPARE(screen({QStringLiteral("--apply"), QStringLiteral("3=ineligible")}).code, 1); // without a reason
        QCOMPARE(screen({QStringLiteral("--apply"), QStringLiteral("999=eligible")}).code, 2);
        QCOMPARE(screen({QStringLiteral("--apply"), QStringLiteral("3=maybe")}).code, 2);
        QCOMPARE(screen({QStringLiteral("--apply"), QStringLiteral("=eligible")}).code, 2);
        QCOMPARE(screen({QStringLiteral("--challenge"), QStringLiteral("99")}).code, 2);
    }

    void writesLetters()
    {
        const QString folder = m_folder.filePath(QStringLiteral("letters"));
        const QStringList command {QStringLiteral("letters"), m_file, QStringLiteral("--event"), QStringLiteral("1"),
                                   QStringLiteral("--to"),    folder, QStringLiteral("--json")};
        QCOMPARE(run(command).code, 1); // the folder is not there
        QVERIFY(QDir().mkpath(folder));
        const CliRun letters = run(command);
        QCOMPARE(letters.code, 0);
        const qsizetype written = letters.json()[QStringLiteral("written")].toArray().size();
        QVERIFY(written > 0);
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.eml")}).size(), written);
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.txt")}).size(), written);
        QFile first(letters.json()[QStringLiteral("written")][0].toString());
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QByteArray bytes = first.readAll();
        QVERIFY(bytes.contains("\r\nMIME-Version: 1.0\r\n"));
        QVERIFY(bytes.contains("\r\nX-Unsent: 1\r\n\r\n"));
        // Asked for in one language, all are in that one.
        run(command + QStringList {QStringLiteral("--language"), QStringLiteral("ja")});
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*(2).eml")}).size(), written);
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*(2).eml")})) {
            QFile letter(QDir(folder).filePath(name));
            QVERIFY(letter.open(QIODevice::ReadOnly));
            QVERIFY(letter.readAll().contains("\r\nContent-Language: ja\r\n"));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliScreen)
#include "tst_cliscreen.moc"
