// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/core/exchange/zipbuilder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk::test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// An OLE container as Excel wraps an encrypted workbook or an old one into; only its directory matters.
QByteArray oleFile(const QByteArray &stream)
{
    QByteArray bytes(2048, '\0');
    bytes.replace(0, 8, QByteArray::fromHex("d0cf11e0a1b11ae1"));
    bytes[26] = 3;
    bytes[28] = char(0xfe);
    bytes[29] = char(0xff);
    bytes[30] = 9;
    bytes[32] = 6;
    bytes[44] = 1;
    bytes[48] = 1;
    for (qsizetype i = 0; i < stream.size(); ++i)
        bytes[1024 + 2 * i] = stream[i];
    bytes[1024 + 64] = char(2 * stream.size() + 2);
    bytes[1024 + 66] = 2;
    return bytes;
}

/// One sentence for a person: it begins with a letter or a quotation mark, ends with a full stop, and shows no code.
bool isSentence(const QString &text)
{
    const QString line = text.trimmed();
    return !line.isEmpty() && line.endsWith(u'.') && !line.contains(u'\n') && !line.contains(QStringLiteral("::"))
        && !line.contains(QStringLiteral("%1")) && !line.contains(QStringLiteral("pd:"));
}

} // namespace

/// Whatever is handed to the program: a clear sentence, and nothing changed.
class TestBadInput : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Everything that the file tells of itself: its counts, its history, and every proposal and score.
    [[nodiscard]] QString told() const
    {
        QString all = runCli({QStringLiteral("history"), m_file, QStringLiteral("--limit"), QStringLiteral("100000"),
                              QStringLiteral("--json")})
                          .out;
        for (const QString &kind : {QStringLiteral("proposals"), QStringLiteral("scores")}) {
            const QString output = path(QStringLiteral("told.json"));
            const CliRun done = runCli({QStringLiteral("export"), kind, m_file, QStringLiteral("--event"),
                                        QStringLiteral("1"), QStringLiteral("--to"), output});
            all += done.code == 0 ? QString::fromUtf8(contents(output)) : done.error;
        }
        return all;
    }
    void refuses(const QStringList &arguments, const QString &named)
    {
        const QString before = told();
        const CliRun done = runCli(arguments);
        QCOMPARE(done.code, 1);
        QVERIFY2(isSentence(done.error), qPrintable(done.error));
        QVERIFY2(done.error.contains(named), qPrintable(done.error));
        QCOMPARE(told(), before);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(QStringLiteral("event.pitchdesk"));
        QCOMPARE(runCli({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("inno-2025")}).code,
                 0);
    }

    void filesThatAreNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = contents(m_file);
        QTest::newRow("text") << QByteArray("Dear desk, this is a letter.");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zip") << workbook("<sheetData/>").bytes();
        QTest::newRow("truncated") << sound.left(sound.size() / 2);
        QTest::newRow("truncated in the header") << sound.left(60);
        QByteArray newer = sound;
        newer[60] = 0;
        newer[61] = 0;
        newer[62] = 3;
        newer[63] = char(0xe7); // version 999
        QTest::newRow("newer") << newer;
    }
    void filesThatAreNoWorkspace()
    {
        QFETCH(const QByteArray, bytes);
        const QString file = path(QStringLiteral("bad.pitchdesk"));
        QFile::remove(file);
        QVERIFY(write(file, bytes));
        for (const QStringList &arguments :
             {QStringList {QStringLiteral("check"), file},
              QStringList {QStringLiteral("rank"), file, QStringLiteral("--event"), QStringLiteral("1")},
              QStringList {QStringLiteral("undo"), file}}) {
            const CliRun done = runCli(arguments);
            QCOMPARE(done.code, 1);
            QVERIFY2(!done.error.trimmed().isEmpty(), qPrintable(arguments.join(u' ')));
            QVERIFY2(isSentence(done.error.trimmed().section(u'\n', -1)), qPrintable(done.error));
            QCOMPARE(contents(file), bytes);
        }
    }

    void aDamagedFileIsFoundByTheCheck()
    {
        QByteArray damaged = contents(m_file);
        damaged.replace(8192, 40000, QByteArray(40000, '\x5a'));
        const QString file = path(QStringLiteral("damaged.pitchdesk"));
        QVERIFY(write(file, damaged));
        const CliRun done = runCli({QStringLiteral("check"), file});
        QCOMPARE(done.code, 1);
        QVERIFY2(isSentence(done.error.trimmed().section(u'\n', -1)), qPrintable(done.error));
    }

    void aNewerFileIsRefusedByItsVersion()
    {
        QByteArray newer = contents(m_file);
        newer.replace(60, 4, QByteArray::fromHex("000003e7"));
        const QString file = path(QStringLiteral("newer.pitchdesk"));
        QVERIFY(write(file, newer));
        const CliRun done = runCli({QStringLiteral("info"), file});
        QCOMPARE(done.code, 1);
        QVERIFY2(done.error.contains(QStringLiteral("999")) && done.error.contains(QStringLiteral("newer.pitchdesk")),
                 qPrintable(done.error));
    }

    void aReadOnlyFileIsReadAndNotWritten()
    {
        const QString file = path(QStringLiteral("readonly.pitchdesk"));
        QVERIFY(QFile::copy(m_file, file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup));
        QCOMPARE(runCli({QStringLiteral("info"), file}).code, 0);
        const QByteArray before = contents(file);
        const CliRun done = runCli({QStringLiteral("undo"), file});
        QCOMPARE(done.code, 1);
        QVERIFY2(isSentence(done.error) && done.error.contains(QStringLiteral("readonly.pitchdesk")),
                 qPrintable(done.error));
        QCOMPARE(contents(file), before);
    }

    void aFileThatIsOpenElsewhereIsRefused()
    {
        QProcess holder;
        holder.setProgram(qEnvironmentVariable("PITCHDESK_BIN", QStringLiteral(BINARY_DIR))
                          + QStringLiteral("/pitchdesk"));
        holder.setArguments({QStringLiteral("--operator"), QStringLiteral("Mai"), QStringLiteral("--settings"),
                             path(QStringLiteral("holder.ini")), m_file});
        holder.start();
        QVERIFY(holder.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(QStringLiteral(".~event.pitchdesk.who"))), 30000);
        QTest::qWait(300);
        const CliRun done = runCli({QStringLiteral("undo"), m_file});
        QCOMPARE(done.code, 1);
        QVERIFY2(isSentence(done.error) && done.error.contains(QStringLiteral("Mai")), qPrintable(done.error));
        QCOMPARE(runCli({QStringLiteral("info"), m_file}).code, 0); // looking is allowed
        holder.terminate();
        if (!holder.waitForFinished(5000))
            holder.kill();
        holder.waitForFinished();
        QCOMPARE(runCli({QStringLiteral("check"), m_file}).code, 0);
    }

    void tablesThatCannotBeImported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("broken quote") << QStringLiteral("a.csv")
                                      << QByteArray("Company,Title\nA,\"never closed\nB,x\n");
        QTest::newRow("missing column") << QStringLiteral("b.csv") << QByteArray("Colour,Size\nred,1\n");
        QTest::newRow("huge cell") << QStringLiteral("c.csv")
                                   << QByteArray("Company,Title\nA," + QByteArray(1024 * 1024, 'x') + "\n");
        QTest::newRow("NUL bytes") << QStringLiteral("d.csv") << QByteArray("Company,Title\nA,x\0y\n", 20);
        QTest::newRow("wrong encoding") << QStringLiteral("e.csv")
                                        << QStringLiteral("Company,Title\n会社,本田技術\nCa").toUtf8() + "f\xe9,x\n";
        QTest::newRow("picture") << QStringLiteral("f.csv") << QByteArray("\x89PNG\r\n\x1a\n\1\2\3,x\n");
        QTest::newRow("empty") << QStringLiteral("g.csv") << QByteArray();
        QTest::newRow("bomb") << QStringLiteral("h.xlsx")
                              << workbook(
                                     "<sheetData><row><c t=\"inlineStr\"><is><t>Company</t></is></c></row></sheetData>")
                                     .add(QStringLiteral("xl/media/big.bin"), QByteArray(33 * 1024 * 1024, '\0'))
                                     .bytes();
        QTest::newRow("broken part") << QStringLiteral("i.xlsx")
                                     << workbook("<sheetData><row><c><v>1</v></c></row>").bytes();
        QTest::newRow("missing part") << QStringLiteral(
            "j.xlsx") << workbook("<sheetData/>").remove(QStringLiteral("xl/worksheets/sheet1.xml")).bytes();
        QTest::newRow("password") << QStringLiteral("k.xlsx") << oleFile("EncryptedPackage");
        QTest::newRow("old xls") << QStringLiteral("l.xls") << oleFile("Workbook");
        QTest::newRow("no workbook") << QStringLiteral("m.xlsx") << QByteArray("PK\x03\x04 and nothing more");
    }
    void tablesThatCannotBeImported()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QVERIFY(write(path(name), bytes));
        refuses({QStringLiteral("import"), QStringLiteral("proposals"), m_file, path(name), QStringLiteral("--event"),
                 QStringLiteral("1")},
                name);
    }

    void aScoreOfSixOnAScaleOfFiveIsRefusedWithItsRow()
    {
        const QString sheet = path(QStringLiteral("sheet.csv"));
        QCOMPARE(runCli({QStringLiteral("export"), QStringLiteral("scores"), m_file, QStringLiteral("--event"),
                         QStringLiteral("1"), QStringLiteral("--to"), sheet})
                     .code,
                 0);
        const QList<QByteArray> lines = contents(sheet).split('\n');
        const QList<QByteArray> cells = lines.at(1).split(',');
        QVERIFY(cells.size() >= 5);
        const QString bad = path(QStringLiteral("six.csv"));
        QVERIFY(write(bad, "judge,proposal,criterion,score\n" + cells[0] + "," + cells[1] + "," + cells[2] + ",6\n"));
        const QString before = told();
        const CliRun done = runCli({QStringLiteral("import"), QStringLiteral("scores"), m_file, bad,
                                    QStringLiteral("--event"), QStringLiteral("1"), QStringLiteral("--json")});
        QCOMPARE(done.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(done.out.toUtf8()).object();
        QCOMPARE(json.value(QStringLiteral("skipped")).toInt(), 1);
        const QJsonObject problem = json.value(QStringLiteral("problems")).toArray().at(0).toObject();
        QCOMPARE(problem.value(QStringLiteral("row")).toInt(), 2);
        QCOMPARE(problem.value(QStringLiteral("code")).toString(), QStringLiteral("ScoreOutOfScale"));
        QVERIFY(problem.value(QStringLiteral("message")).toString().contains(u'6'));
        QCOMPARE(told(), before);
        refuses({QStringLiteral("import"), QStringLiteral("scores"), m_file, bad, QStringLiteral("--event"),
                 QStringLiteral("1"), QStringLiteral("--strict")},
                QStringLiteral("six.csv"));
    }

    void aCellThatBeginsWithAnEqualsSignStaysText()
    {
        const QString file = path(QStringLiteral("formula.pitchdesk"));
        QVERIFY(QFile::copy(m_file, file));
        const QString input = path(QStringLiteral("formula.csv"));
        QVERIFY(write(input, "Company,Proposal title\n\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",=1+1\n"));
        QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("proposals"), file, input, QStringLiteral("--event"),
                         QStringLiteral("1")})
                     .code,
                 0);
        const auto exported = [&](const QString &type) {
            const QString output = path(QStringLiteral("formula-out.") + type);
            const CliRun done = runCli({QStringLiteral("export"), QStringLiteral("proposals"), file,
                                        QStringLiteral("--event"), QStringLiteral("1"), QStringLiteral("--to"),
                                        output});
            return done.code == 0 ? contents(output) : QByteArray();
        };
        QVERIFY(exported(QStringLiteral("csv")).contains("'=1+1"));
        QVERIFY(exported(QStringLiteral("json")).contains("\"=1+1\""));
        QVERIFY(!exported(QStringLiteral("xlsx")).isEmpty());
        // Read back by our own reader, the workbook holds the text and no formula.
        const QString again = path(QStringLiteral("again.pitchdesk"));
        QCOMPARE(
            runCli({QStringLiteral("new"), again, QStringLiteral("--sample"), QStringLiteral("singapore-2023")}).code,
            0);
        const CliRun back = runCli({QStringLiteral("import"), QStringLiteral("proposals"), again,
                                    path(QStringLiteral("formula-out.xlsx")), QStringLiteral("--event"),
                                    QStringLiteral("1"), QStringLiteral("--json")});
        QVERIFY2(back.code == 0, qPrintable(back.error));
        QVERIFY(QJsonDocument::fromJson(back.out.toUtf8()).object().contains(QStringLiteral("added")));
    }

    void anOutputThatCannotBeWrittenChangesNothing()
    {
        refuses({QStringLiteral("export"), QStringLiteral("ranking"), m_file, QStringLiteral("--event"),
                 QStringLiteral("1"), QStringLiteral("--to"), path(QStringLiteral("no/where.xlsx"))},
                QStringLiteral("no"));
        refuses({QStringLiteral("chart"), m_file, QStringLiteral("--event"), QStringLiteral("1"),
                 QStringLiteral("--kind"), QStringLiteral("ranking"), QStringLiteral("--to"),
                 path(QStringLiteral("no/where.svg"))},
                QStringLiteral("no"));
        refuses({QStringLiteral("backup"), m_file, QStringLiteral("--to"), path(QStringLiteral("no/where.pitchdesk"))},
                QStringLiteral("where"));
        refuses({QStringLiteral("restore"), path(QStringLiteral("none.pitchdesk")), m_file},
                QStringLiteral("none.pitchdesk"));
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
