// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk::test;

/// The main job of a day from the command line: make, import, rank, draw, export, look back, undo, copy, restore.
class TestCli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    QString m_event;

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static CliRun run(const QStringList &arguments) { return runCli(arguments); }

    static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

    static QByteArray contents(const QString &file)
    {
        QFile stream(file);
        return stream.open(QIODevice::ReadOnly) ? stream.readAll() : QByteArray();
    }

    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile stream(file);
        QVERIFY(stream.open(QIODevice::WriteOnly));
        stream.write(bytes);
    }

    [[nodiscard]] QJsonObject event() const
    {
        return run({QStringLiteral("info"), m_file, QStringLiteral("--json")})
            .json()
            .value(QStringLiteral("events"))
            .toArray()
            .at(0)
            .toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path("event.pitchdesk");
        const CliRun made = run({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("inno-2025"),
                                 QStringLiteral("--json"), QStringLiteral("--operator"), QStringLiteral("Sato")});
        QVERIFY2(made.code == 0, qPrintable(made.error));
        QCOMPARE(made.error, QString());
        const QJsonObject first = made.json().value(QStringLiteral("events")).toArray().at(0).toObject();
        m_event = QString::number(first.value(QStringLiteral("id")).toInteger());
        QCOMPARE(first.value(QStringLiteral("counts")).toObject().value(QStringLiteral("proposals")).toInt(), 96);
    }

    void aFileIsMadeOnlyOnce()
    {
        const QByteArray before = contents(m_file);
        const CliRun again = run({QStringLiteral("new"), m_file});
        QCOMPARE(again.code, 1);
        QVERIFY(again.error.contains(m_file));
        QCOMPARE(contents(m_file), before);
        const CliRun unknown = run(
            {QStringLiteral("new"), path("x.pitchdesk"), QStringLiteral("--sample"), QStringLiteral("nothing")});
        QCOMPARE(unknown.code, 2);
        QVERIFY(!QFile::exists(path("x.pitchdesk")));
    }

    void infoSaysWhatIsInAFile()
    {
        const QJsonObject json = run({QStringLiteral("info"), QStringLiteral("--json"), m_file}).json();
        QVERIFY(json.value(QStringLiteral("schema")).toInt() >= 1);
        const QJsonObject counts = event().value(QStringLiteral("counts")).toObject();
        QCOMPARE(counts.value(QStringLiteral("challenges")).toInt(), 6);
        QCOMPARE(counts.value(QStringLiteral("judges")).toInt(), 14);
        QVERIFY(counts.value(QStringLiteral("scores")).toInt() > 1000);
        QCOMPARE(event().value(QStringLiteral("languages")).toArray(),
                 QJsonArray::fromStringList({QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("vi")}));
        const CliRun text = run({QStringLiteral("info"), m_file});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains(QStringLiteral("Inno Vietnam-Japan")));
        const CliRun japanese = run({QStringLiteral("info"), m_file, QStringLiteral("--json"),
                                     QStringLiteral("--language"), QStringLiteral("ja")});
        const QJsonObject names = event().value(QStringLiteral("names")).toObject();
        QCOMPARE(
            japanese.json().value(QStringLiteral("events")).toArray().at(0).toObject().value(QStringLiteral("name")),
            names.value(QStringLiteral("ja")));
    }

    void aSoundFilePassesTheCheckAndADamagedOneDoesNot()
    {
        const CliRun sound = run({QStringLiteral("check"), m_file, QStringLiteral("--json=-")});
        QVERIFY2(sound.code == 0, qPrintable(sound.error));
        QCOMPARE(sound.json().value(QStringLiteral("sound")), QJsonValue(true));
        write(path("text.pitchdesk"), "This is a letter, not an event.");
        const CliRun none = run({QStringLiteral("check"), path("text.pitchdesk"), QStringLiteral("--json")});
        QCOMPARE(none.code, 1);
        QCOMPARE(none.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
                 QStringLiteral("NotAWorkspace"));
        QVERIFY(none.error.contains(QStringLiteral("text.pitchdesk")));
    }

    void proposalsAreImportedOnceAndUndoneInOneStep()
    {
        const QString input = path("answers.csv");
        write(input,
              "Company,Proposal title,Country,E-mail\n"
              "\"Nông nghiệp xanh Đà Nẵng\",Drones for rice,VN,a@example.com\n"
              "株式会社髙﨑農園,収穫予測,JP,b@example.com\n"
              ",No name,JP,c@example.com\n");
        const QStringList import {QStringLiteral("import"),
                                  QStringLiteral("proposals"),
                                  m_file,
                                  input,
                                  QStringLiteral("--event"),
                                  m_event,
                                  QStringLiteral("--challenge"),
                                  QStringLiteral("2"),
                                  QStringLiteral("--json")};
        const CliRun dry = run(import + words("--dry-run"));
        QVERIFY2(dry.code == 0, qPrintable(dry.error));
        QCOMPARE(dry.json().value(QStringLiteral("added")).toInt(), 2);
        QCOMPARE(event().value(QStringLiteral("counts")).toObject().value(QStringLiteral("proposals")).toInt(), 96);
        QCOMPARE(run(import + words("--strict")).code, 1);
        QCOMPARE(event().value(QStringLiteral("counts")).toObject().value(QStringLiteral("proposals")).toInt(), 96);

        const CliRun done = run(import);
        QVERIFY2(done.code == 0, qPrintable(done.error));
        QCOMPARE(done.json().value(QStringLiteral("added")).toInt(), 2);
        QCOMPARE(done.json().value(QStringLiteral("skipped")).toInt(), 1);
        const QJsonObject problem = done.json().value(QStringLiteral("problems")).toArray().at(0).toObject();
        QCOMPARE(problem.value(QStringLiteral("row")).toInt(), 4);
        QVERIFY(!problem.value(QStringLiteral("message")).toString().isEmpty());
        const QJsonObject columns =
            done.json().value(QStringLiteral("mapping")).toObject().value(QStringLiteral("columns")).toObject();
        QCOMPARE(columns.value(QStringLiteral("applicant")).toString(), QStringLiteral("Company"));
        QCOMPARE(event().value(QStringLiteral("counts")).toObject().value(QStringLiteral("proposals")).toInt(), 98);
        QCOMPARE(run(import).json().value(QStringLiteral("unchanged")).toInt(), 2);

        const CliRun undone = run({QStringLiteral("undo"), m_file, QStringLiteral("--json")});
        QVERIFY2(undone.code == 0, qPrintable(undone.error));
        QVERIFY(undone.json()
                    .value(QStringLiteral("undone"))
                    .toObject()
                    .value(QStringLiteral("key"))
                    .toString()
                    .startsWith(QStringLiteral("proposal")));
        QCOMPARE(event().value(QStringLiteral("counts")).toObject().value(QStringLiteral("proposals")).toInt(), 96);
    }

    void exportedScoresComeBackUnchanged()
    {
        const QString scores = path("scores.csv");
        const CliRun written = run({QStringLiteral("export"), QStringLiteral("scores"), m_file,
                                    QStringLiteral("--event"), m_event, QStringLiteral("--to"), scores,
                                    QStringLiteral("--json")});
        QVERIFY2(written.code == 0, qPrintable(written.error));
        const int rows = written.json().value(QStringLiteral("rows")).toInt();
        QVERIFY(rows > 1000);
        for (const char *language : {"en", "ja", "vi"}) {
            QVERIFY(run({QStringLiteral("export"), QStringLiteral("scores"), m_file, QStringLiteral("--event"), m_event,
                         QStringLiteral("--to"), scores, QStringLiteral("--language"), QString::fromLatin1(language)})
                        .code
                    == 0);
            const CliRun back = run({QStringLiteral("import"), QStringLiteral("scores"), m_file, scores,
                                     QStringLiteral("--event"), m_event, QStringLiteral("--json")});
            QVERIFY2(back.code == 0, qPrintable(back.error));
            QCOMPARE(back.json().value(QStringLiteral("added")).toInt(), 0);
            QCOMPARE(back.json().value(QStringLiteral("updated")).toInt(), 0);
            QCOMPARE(back.json().value(QStringLiteral("skipped")).toInt(), 0);
        }
    }

    void everyChallengeIsRanked()
    {
        const CliRun all = run(
            {QStringLiteral("rank"), m_file, QStringLiteral("--event"), m_event, QStringLiteral("--json")});
        QVERIFY2(all.code == 0, qPrintable(all.error));
        const QJsonArray challenges = all.json().value(QStringLiteral("challenges")).toArray();
        QCOMPARE(challenges.size(), 6);
        for (const auto &value : challenges) {
            const QJsonArray rows = value.toObject().value(QStringLiteral("rows")).toArray();
            QVERIFY(rows.size() > 2);
            const QJsonObject best = rows.first().toObject();
            QCOMPARE(best.value(QStringLiteral("rank")).toInt(), 1);
            QCOMPARE(best.value(QStringLiteral("suggestion")).toString(), QStringLiteral("finalist"));
            QVERIFY(best.value(QStringLiteral("total")).toDouble()
                    >= rows.at(1).toObject().value(QStringLiteral("total")).toDouble());
            QCOMPARE(best.value(QStringLiteral("criteria")).toObject().size(), 5);
        }
        const QString number = QString::number(challenges.at(1).toObject().value(QStringLiteral("number")).toInt());
        const QString uid = challenges.at(1).toObject().value(QStringLiteral("uid")).toString();
        for (const QString &name : {number, uid}) {
            const CliRun one = run({QStringLiteral("rank"), m_file, QStringLiteral("--event"), m_event,
                                    QStringLiteral("--challenge"), name, QStringLiteral("--json")});
            QCOMPARE(one.json().value(QStringLiteral("challenges")).toArray().at(0), challenges.at(1));
        }
        const CliRun text = run({QStringLiteral("rank"), m_file, QStringLiteral("--event"), m_event});
        QVERIFY(text.out.count(u'\n') > 96);
    }

    void chartsAreDrawnWithoutADisplay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("type");
        for (const char *kind : {"ranking", "scores", "intake", "fields", "countries"}) {
            for (const char *type : {"png", "svg", "pdf", "csv"})
                QTest::addRow("%s %s", kind, type) << QString::fromLatin1(kind) << QString::fromLatin1(type);
        }
    }
    void chartsAreDrawnWithoutADisplay()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, type);
        const QString output = m_folder.filePath(kind + u'.' + type);
        const CliRun drawn = run({QStringLiteral("chart"), m_file, QStringLiteral("--event"), m_event,
                                  QStringLiteral("--kind"), kind, QStringLiteral("--to"), output,
                                  QStringLiteral("--language"), QStringLiteral("vi"), QStringLiteral("--json")});
        QVERIFY2(drawn.code == 0, qPrintable(drawn.error));
        QCOMPARE(drawn.error, QString());
        const bool perChallenge = kind == u"ranking" || kind == u"scores";
        QCOMPARE(drawn.json().value(QStringLiteral("panels")).toInt(), perChallenge ? 6 : 1);
        QVERIFY(contents(output).size() > 200);
        if (type == u"png")
            QVERIFY(QImage(output).width() > 1000);
    }

    void theRankingIsExportedInThreeLanguages_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ja", "vi"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theRankingIsExportedInThreeLanguages()
    {
        QFETCH(const QString, language);
        for (const char *kind : {"ranking", "proposals", "scores"}) {
            for (const char *type : {"csv", "xlsx", "pdf", "json"}) {
                const QString output = m_folder.filePath(QString::fromLatin1(kind) + language + u'.'
                                                         + QString::fromLatin1(type));
                const CliRun written = run({QStringLiteral("export"), QString::fromLatin1(kind), m_file,
                                            QStringLiteral("--event"), m_event, QStringLiteral("--to"), output,
                                            QStringLiteral("--language"), language});
                QVERIFY2(written.code == 0, qPrintable(written.error));
                QVERIFY(contents(output).size() > 1000);
            }
        }
        const QString title = event()
                                  .value(QStringLiteral("challenges"))
                                  .toArray()
                                  .at(0)
                                  .toObject()
                                  .value(QStringLiteral("title"))
                                  .toString();
        const CliRun info = run(
            {QStringLiteral("info"), m_file, QStringLiteral("--json"), QStringLiteral("--language"), language});
        const QString own = info.json()
                                .value(QStringLiteral("events"))
                                .toArray()
                                .at(0)
                                .toObject()
                                .value(QStringLiteral("name"))
                                .toString();
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            return;
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {m_folder.filePath(QStringLiteral("ranking") + language + QStringLiteral(".pdf")),
                       QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(own), qPrintable(own + u'\n' + text.left(2000)));
        QVERIFY(!title.isEmpty());
    }

    void historyNamesWhoDidWhat()
    {
        const CliRun history = run({QStringLiteral("history"), m_file, QStringLiteral("--json")});
        QVERIFY2(history.code == 0, qPrintable(history.error));
        const QJsonArray entries = history.json().value(QStringLiteral("entries")).toArray();
        QVERIFY(!entries.isEmpty());
        const QJsonObject oldest = entries.last().toObject();
        QCOMPARE(oldest.value(QStringLiteral("who")).toString(), QStringLiteral("Sato"));
        QVERIFY(oldest.value(QStringLiteral("changes")).toInt() > 0);
        QCOMPARE(run({QStringLiteral("history"), m_file, QStringLiteral("--limit"), QStringLiteral("1"),
                      QStringLiteral("--json")})
                     .json()
                     .value(QStringLiteral("entries"))
                     .toArray()
                     .size(),
                 1);
    }

    void aBackupTakesTheFilesPlace()
    {
        const QString copy = path("copy.pitchdesk");
        const CliRun made = run(
            {QStringLiteral("backup"), m_file, QStringLiteral("--to"), copy, QStringLiteral("--json")});
        QVERIFY2(made.code == 0, qPrintable(made.error));
        QCOMPARE(made.json().value(QStringLiteral("backup")).toString(), copy);
        QCOMPARE(run({QStringLiteral("backup"), m_file, QStringLiteral("--to"), copy}).code, 1);
        QCOMPARE(run({QStringLiteral("backup"), m_file}).code, 0);

        const QString input = path("one.csv");
        write(input, "Company\nLate Startup\n");
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("proposals"), m_file, input, QStringLiteral("--event"),
                      m_event})
                     .code,
                 0);
        QCOMPARE(event().value(QStringLiteral("counts")).toObject().value(QStringLiteral("proposals")).toInt(), 97);
        const CliRun restored = run({QStringLiteral("restore"), copy, m_file, QStringLiteral("--json")});
        QVERIFY2(restored.code == 0, qPrintable(restored.error));
        QVERIFY(QFile::exists(restored.json().value(QStringLiteral("kept")).toString()));
        QCOMPARE(event().value(QStringLiteral("counts")).toObject().value(QStringLiteral("proposals")).toInt(), 96);
        QCOMPARE(run({QStringLiteral("check"), m_file}).code, 0);
    }

    void jsonGoesToAFileWhenOneIsNamed()
    {
        const CliRun told = run({QStringLiteral("info"), m_file, QStringLiteral("--json"), path("info.json")});
        QCOMPARE(told.code, 0);
        QVERIFY(QJsonDocument::fromJson(contents(path("info.json"))).object().contains(QStringLiteral("events")));
        QCOMPARE(run({QStringLiteral("info"), m_file, QStringLiteral("--json"), path("no/folder.json")}).code, 1);
    }

    void wrongUsageIsExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList {};
        QTest::newRow("unknown command") << words("frobnicate");
        QTest::newRow("no file") << words("info");
        QTest::newRow("unknown option") << words("info FILE --frob");
        QTest::newRow("half a command") << words("import");
        QTest::newRow("no event") << words("rank FILE");
        QTest::newRow("unknown event") << words("rank FILE --event 4711");
        QTest::newRow("unknown challenge") << words("rank FILE --event EVENT --challenge 4711");
        QTest::newRow("unknown language") << words("info FILE --language fr");
        QTest::newRow("unknown chart") << words("chart FILE --event EVENT --kind pie --to x.png");
        QTest::newRow("unknown ending") << words("chart FILE --event EVENT --kind scores --to x.bmp");
        QTest::newRow("no ending") << words("export ranking FILE --event EVENT --to ranking");
    }
    void wrongUsageIsExitCodeTwo()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(QStringLiteral("FILE"), m_file);
        arguments.replaceInStrings(QStringLiteral("EVENT"), m_event);
        const CliRun wrong = run(arguments);
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.out, QString());
        QVERIFY(wrong.error.trimmed().size() > 10);
    }

    void failedWorkIsExitCodeOne()
    {
        const CliRun none = run({QStringLiteral("info"), path("none.pitchdesk")});
        QCOMPARE(none.code, 1);
        QVERIFY(none.error.contains(QStringLiteral("none.pitchdesk")));
        QVERIFY(!QFile::exists(path("none.pitchdesk")));
        const CliRun noTable = run({QStringLiteral("import"), QStringLiteral("proposals"), m_file, path("none.csv"),
                                    QStringLiteral("--event"), m_event});
        QCOMPARE(noTable.code, 1);
        const CliRun noFolder = run({QStringLiteral("export"), QStringLiteral("ranking"), m_file,
                                     QStringLiteral("--event"), m_event, QStringLiteral("--to"),
                                     path("no/ranking.csv")});
        QCOMPARE(noFolder.code, 1);
    }

    void helpIsNoError()
    {
        for (const char *arguments : {"--help", "info --help", "import proposals --help", "--version"}) {
            const CliRun help = run(words(arguments));
            QCOMPARE(help.code, 0);
            QCOMPARE(help.error, QString());
            QVERIFY(help.out.contains(QStringLiteral("pitchdesk-cli")));
        }
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
