// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/jsonwriter.h"
#include "tests/core/exchange/tablesamples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QList<QStringList> sampleTexts {{QStringLiteral("髙﨑𠮷商店"), QStringLiteral("1"), QStringLiteral("3.25"),
                                       QStringLiteral("2025-08-29"), QStringLiteral("0.5")},
                                      {QStringLiteral("Công ty Đào Huế"), QStringLiteral("-2"), QStringLiteral("-0.1"),
                                       QStringLiteral("1899-01-02"), QStringLiteral("0.125")},
                                      {QStringLiteral("👩‍🔬 line one\nline two, \"quoted\""), QString(),
                                       QString(), QString(), QString()}};

} // namespace

class TableWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void keepsEveryText_data();
    void keepsEveryText();
    void guardsFormulasInCsv();
    void writesCsvOfOtherKinds();
    void writesJson();
    void leavesOutWhatIsNoNumber();
    void refusesAnUnknownType();
    void refusesAMissingFolder();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void saysThatTheDiskIsFull_data();
    void saysThatTheDiskIsFull();
    void saysSoOfASmallFileToo_data() { refusesWhatCannotBeWritten_data(); }
    void saysSoOfASmallFileToo();

private:
    QTemporaryDir m_folder;
};

void TableWriterTest::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << QStringLiteral("ランキング.csv");
    QTest::newRow("xlsx") << QStringLiteral("xếp hạng.XLSX");
}

void TableWriterTest::comesBackAsItWas()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(name);
    const Status written = writeTable(sampleSheet(), path);
    QVERIFY_OK(written);
    const Result<TableData> table = readBack(path);
    QVERIFY_OK(table);
    QCOMPARE(table->header,
             (QStringList {QStringLiteral("Applicant"), QStringLiteral("順位"), QStringLiteral("Điểm"),
                           QStringLiteral("Date"), QStringLiteral("Share")}));
    QCOMPARE(QList<QStringList>(table->rows.cbegin(), table->rows.cend()), sampleTexts);
    const QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY2(left.filter(QStringLiteral(".~")).isEmpty(), qPrintable(left.join(u' ')));
}

void TableWriterTest::keepsEveryText_data()
{
    comesBackAsItWas_data();
}

void TableWriterTest::keepsEveryText()
{
    QFETCH(QString, name);
    const QStringList texts {QStringLiteral("=1+1"),
                             QStringLiteral("+84 90"),
                             QStringLiteral("-x"),
                             QStringLiteral("@me"),
                             QStringLiteral("'=a"),
                             QStringLiteral("''=a"),
                             QStringLiteral("'tis"),
                             QStringLiteral("\tx"),
                             QStringLiteral("\rx"),
                             QStringLiteral("a\r\nb\nc\rd"),
                             QStringLiteral(" lead and trail "),
                             QStringLiteral("_x000D_ _x005F_"),
                             QStringLiteral("<a>&amp;]]>"),
                             QStringLiteral("\"\"\""),
                             QStringLiteral("a;b|c\td,e"),
                             QStringLiteral("007"),
                             QStringLiteral("1e5"),
                             QStringLiteral("TRUE"),
                             QStringLiteral("2025-08-29"),
                             QStringLiteral("\x01\x1F"),
                             QStringLiteral("\uFEFFmark"),
                             QStringLiteral("\uFFFE\uFFFF"),
                             QStringLiteral("Đào Thị Hồng"),
                             QStringLiteral("ｶﾞ㍿①"),
                             QStringLiteral("👨‍👩‍👧‍👦"),
                             QStringLiteral("e\u0301"),
                             QStringLiteral("\n")};
    const QString path = m_folder.filePath(name);
    const Status written = writeTable(textSheet(texts), path);
    QVERIFY_OK(written);
    const Result<TableData> table = readBack(path);
    QVERIFY_OK(table);
    QCOMPARE(table->rows.size(), size_t(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(table->rows[size_t(i)][1], texts[i]);
}

void TableWriterTest::guardsFormulasInCsv()
{
    const QByteArray csv = csvBytes(textSheet({QStringLiteral("=1+1"), QStringLiteral("+1,2"), QStringLiteral("a=b")}),
                                    {});
    QCOMPARE(csv, QByteArray("\xEF\xBB\xBFnumber,text\r\n0,'=1+1\r\n1,\"'+1,2\"\r\n2,a=b\r\n"));
    SheetSpec titled;
    titled.columns = {{QStringLiteral("=x")}};
    titled.rows = {{qint64(-1)}, {std::monostate()}};
    WriteOptions plain;
    plain.byteOrderMark = false;
    QCOMPARE(csvBytes(titled, plain), QByteArray("'=x\r\n-1\r\n\"\"\r\n"));
}

void TableWriterTest::writesCsvOfOtherKinds()
{
    const QString path = m_folder.filePath(QStringLiteral("other.csv"));
    for (const char16_t delimiter : {u';', u'\t', u'|'}) {
        WriteOptions options;
        options.delimiter = QChar(delimiter);
        options.byteOrderMark = delimiter == u'|';
        QVERIFY(writeTable(sampleSheet(), path, options));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().startsWith("\xEF\xBB\xBF"), options.byteOrderMark);
        Progress progress;
        const Result<TablePreview> preview = previewTable(path, {}, 10, progress);
        QVERIFY_OK(preview);
        QCOMPARE(preview->csv->delimiter, QChar(delimiter));
        QCOMPARE(preview->table.rows.size(), 3);
        QCOMPARE(preview->table.rows[2], sampleTexts[2]);
    }
}

void TableWriterTest::writesJson()
{
    const QString path = m_folder.filePath(QStringLiteral("ranking.json"));
    QVERIFY(writeTable(sampleSheet(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].toObject(),
             (QJsonObject {{QStringLiteral("applicant"), QStringLiteral("髙﨑𠮷商店")},
                           {QStringLiteral("rank"), 1},
                           {QStringLiteral("score"), 3.25},
                           {QStringLiteral("Date"), QStringLiteral("2025-08-29")},
                           {QStringLiteral("share"), 0.5}}));
    QCOMPARE(rows[2].toObject().value(u"rank"), QJsonValue(QJsonValue::Null));
    QCOMPARE(rows[2].toObject().size(), 5);
}

void TableWriterTest::leavesOutWhatIsNoNumber()
{
    SheetSpec sheet;
    sheet.columns = {
        {QStringLiteral("a"), ColumnSpec::Decimal}, {QStringLiteral("b"), ColumnSpec::Date}, {QStringLiteral("c")}};
    sheet.rows = {{std::numeric_limits<double>::quiet_NaN(), QDate(), QStringLiteral("x")},
                  {std::numeric_limits<double>::infinity(), QDate(), QStringLiteral("y")}};
    for (const QString &name : {QStringLiteral("none.csv"), QStringLiteral("none.xlsx")}) {
        const QString path = m_folder.filePath(name);
        QVERIFY(writeTable(sheet, path));
        const Result<TableData> table = readBack(path);
        QVERIFY_OK(table);
        QCOMPARE(table->rows[1], (QStringList {QString(), QString(), QStringLiteral("y")}));
    }
    QVERIFY(QJsonDocument::fromJson(jsonBytes(sheet)).array()[1].toObject().value(u"a").isNull());
}

void TableWriterTest::refusesAnUnknownType()
{
    const Status written = writeTable(sampleSheet(), m_folder.filePath(QStringLiteral("ranking.ods")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::UnknownFileType);
    QCOMPARE(written.error().argument(QStringLiteral("expected")), QStringLiteral("csv, xlsx, json"));
}

void TableWriterTest::refusesAMissingFolder()
{
    for (const QString &type : tableFileTypes()) {
        const Status written = writeTable(sampleSheet(), QString(m_folder.filePath(QStringLiteral("no/such.")) + type));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FolderNotFound);
        QCOMPARE(written.error().argument(QStringLiteral("folder")), m_folder.filePath(QStringLiteral("no")));
    }
}

void TableWriterTest::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("type");
    for (const QString &type : tableFileTypes())
        QTest::newRow(qPrintable(type)) << type;
}

void TableWriterTest::refusesWhatCannotBeWritten()
{
    QFETCH(QString, type);
    const QString path = m_folder.filePath(QString(u"folder." + type));
    QVERIFY(QDir().mkpath(path)); // a folder of that name stands in the way
    const Status written = writeTable(sampleSheet(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(written.error().argument(QStringLiteral("file")), path);
    QVERIFY(!written.error().argument(QStringLiteral("reason")).isEmpty());
}

void TableWriterTest::saysThatTheDiskIsFull_data()
{
    refusesWhatCannotBeWritten_data();
}

void TableWriterTest::saysThatTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    QFETCH(QString, type);
    const QTemporaryDir disk;
    if (mount("tmpfs", qPrintable(disk.path()), "tmpfs", 0, "size=256k") != 0)
        QSKIP("a small disk can be made by the superuser only");
    const QString path = disk.filePath(QString(u"table." + type));
    const Status small = writeTable(sampleSheet(), path);
    QStringList noise; // text that does not compress
    quint32 state = 7;
    for (int i = 0; i < 200; ++i) {
        QString text;
        for (int j = 0; j < 8000; ++j) {
            state = state * 1664525u + 1013904223u;
            text.append(QChar(u'!' + (state >> 24) % 90));
        }
        noise.append(text);
    }
    const Status large = writeTable(textSheet(noise), path);
    const Result<TableData> kept = readBack(path);
    const QStringList left = QDir(disk.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(umount(qPrintable(disk.path())), 0);
    QVERIFY_OK(small);
    QVERIFY(!large);
    QVERIFY2(large.error().code == ErrorCode::DiskFull, qPrintable(toLogLine(large.error())));
    QCOMPARE(large.error().argument(QStringLiteral("file")), path);
    QCOMPARE(left, QStringList {QFileInfo(path).fileName()}); // the former file, and nothing else, is still there
    if (type != u"json")
        QCOMPARE(kept->rows.size(), 3);
#else
    QSKIP("a small disk is made on Linux only");
#endif
}

void TableWriterTest::saysSoOfASmallFileToo()
{
#ifdef Q_OS_LINUX
    QFETCH(QString, type);
    const QTemporaryDir disk;
    if (mount("tmpfs", qPrintable(disk.path()), "tmpfs", 0, "size=256k") != 0)
        QSKIP("a small disk can be made by the superuser only");
    const QString path = disk.filePath(QString(u"table." + type));
    const Status first = writeTable(sampleSheet(), path);
    QFile filler(disk.filePath(QStringLiteral("filler")));
    const bool isOpen = filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    while (isOpen && filler.write(QByteArray(4096, 'x')) > 0) { }
    filler.close();
    const QString other = disk.filePath(QString(u"other." + type));
    const Status again = writeTable(textSheet({QStringLiteral("short")}), path);
    const Status second = writeTable(textSheet({QStringLiteral("short")}), other);
    const bool hasOther = QFile::exists(other);
    const Result<TableData> kept = readBack(path);
    QCOMPARE(umount(qPrintable(disk.path())), 0);
    QVERIFY(isOpen);
    QVERIFY_OK(first);
    for (const Status &failed : {again, second}) {
        QVERIFY(!failed);
        QVERIFY2(failed.error().code == ErrorCode::DiskFull, qPrintable(toLogLine(failed.error())));
    }
    QVERIFY(!hasOther);
    if (type != u"json")
        QCOMPARE(kept->rows.size(), 3);
#else
    QSKIP("a small disk is made on Linux only");
#endif
}

QTEST_GUILESS_MAIN(TableWriterTest)
#include "tst_tablewriter.moc"
