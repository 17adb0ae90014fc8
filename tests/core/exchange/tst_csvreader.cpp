// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/exchange/csvdialect.h"
#include "core/exchange/csvparser.h"
#include "core/exchange/tablelimits.h"
#include "tests/core/exchange/zipbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void readsTheSameInPiecesOfAnySize();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void takesAGivenDelimiter();
    void numbersRowsAsTheFileDoes();
    void stripsOnlyTheFormulaGuard();
    void keepsTheGuardWhenAsked();
    void refuses_data();
    void refuses();
    void refusesAMissingFile();
    void refusesAFolder();
    void refusesTooManyRows();
    void tellsABrokenQuoteFromALargeCell();
    void acceptsTheLargestCell();
    void stopsWhenCancelled();
    void handsOnTheErrorOfTheCallback();
    void reportsProgress();
};

namespace {

const QString fileName = QStringLiteral("answers.csv");

Result<TableData> read(const QByteArray &bytes, const TableOptions &options = {})
{
    Progress progress;
    return readCsvBytes(bytes, fileName, options, progress);
}

} // namespace

void CsvReaderTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QList<QStringList>>("rows");
    const QStringList ab {QStringLiteral("a"), QStringLiteral("b")};
    const QStringList oneTwo {QStringLiteral("1"), QStringLiteral("2")};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << ab << QList<QStringList> {oneTwo};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << ab << QList<QStringList> {oneTwo};
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << ab << QList<QStringList> {oneTwo};
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << ab << QList<QStringList> {oneTwo};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2\n")
                                     << ab << QList<QStringList> {oneTwo};
    QTest::newRow("mark before a quote") << QByteArray("\xEF\xBB\xBF\"a\",b\n1,2\n") << ab
                                         << QList<QStringList> {oneTwo};
    QTest::newRow("quotes") << QByteArray("a,b\n\"x \"\"y\"\" z\",\"1,2\n3\r\n4\"\n") << ab
                            << QList<QStringList> {{QStringLiteral("x \"y\" z"), QStringLiteral("1,2\n3\r\n4")}};
    QTest::newRow("quote in a cell") << QByteArray("a,b\n5\" screen,2\n") << ab
                                     << QList<QStringList> {{QStringLiteral("5\" screen"), QStringLiteral("2")}};
    QTest::newRow("empty quotes at the end")
        << QByteArray("a,b\n1,\"\"") << ab << QList<QStringList> {{QStringLiteral("1"), QString()}};
    QTest::newRow("short row") << QByteArray("a,b\n1\n") << ab << QList<QStringList> {{QStringLiteral("1"), QString()}};
    QTest::newRow("long row") << QByteArray("a,b\n1,2,3\n") << QStringList {ab[0], ab[1], QStringLiteral("C")}
                              << QList<QStringList> {{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}};
    QTest::newRow("empty tail") << QByteArray("a,b,,\n1,2,,,,\n") << ab << QList<QStringList> {oneTwo};
    QTest::newRow("blank lines") << QByteArray("\n,,\n  \na,b\n\n,\n1,2\n\n") << ab << QList<QStringList> {oneTwo};
    QTest::newRow("only a header") << QByteArray("a,b\n") << ab << QList<QStringList> {};
    QTest::newRow("text of all kinds")
        << QStringLiteral("会社名,Tên\n髙﨑𠮷商店,Nguyễn Thị Đào\n👩‍🔬,ｶﾞ\n").toUtf8()
        << QStringList {QStringLiteral("会社名"), QStringLiteral("Tên")}
        << QList<QStringList> {{QStringLiteral("髙﨑𠮷商店"), QStringLiteral("Nguyễn Thị Đào")},
                               {QStringLiteral("👩‍🔬"), QStringLiteral("ｶﾞ")}};
}

void CsvReaderTest::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, header);
    QFETCH(QList<QStringList>, rows);
    const Result<TableData> table = read(bytes);
    QVERIFY2(table, table ? "" : qPrintable(toLogLine(table.error())));
    QCOMPARE(table->header, header);
    QCOMPARE(QList<QStringList>(table->rows.cbegin(), table->rows.cend()), rows);
}

void CsvReaderTest::readsTheSameInPiecesOfAnySize()
{
    const QByteArray bytes = QStringLiteral("a,b\r\n\"x\r\n\"\"é𠮷\"\"\",\"\"\r\n\"\",'=1\r\rlast,\"z\"").toUtf8();
    const auto rowsInPieces = [&bytes](qsizetype size) {
        QList<QStringList> rows;
        const RowCallback add = [&rows](int, QStringList &&cells) {
            rows.append(cells);
            return Status();
        };
        CsvParser parser(fileName, {}, true, add);
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            if (!parser.feed(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at))))
                return QList<QStringList>();
        }
        return parser.finish() ? rows : QList<QStringList>();
    };
    const QList<QStringList> whole = rowsInPieces(bytes.size());
    QCOMPARE(whole.size(), 5);
    QCOMPARE(whole[1], (QStringList {QStringLiteral("x\r\n\"é𠮷\""), QString()}));
    QCOMPARE(whole[2], (QStringList {QString(), QStringLiteral("=1")}));
    QCOMPARE(whole[4], (QStringList {QStringLiteral("last"), QStringLiteral("z")}));
    for (qsizetype size = 1; size < bytes.size(); ++size)
        QCOMPARE(rowsInPieces(size), whole);
}

void CsvReaderTest::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2,5\n3,5;4\n") << ';';
    QTest::newRow("tab") << QByteArray("Name, full\tE-mail\nLe, An\tx\nMori\ty\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2;3|4\n") << '|';
    QTest::newRow("quoted ones do not count") << QByteArray("\"a;b;c;d\",e\n\"1;2\",3\n") << ',';
    QTest::newRow("line ends in quotes") << QByteArray("a;b\n\"x,\ny,\nz,\";2\n") << ';';
    QTest::newRow("one column") << QByteArray("Name\nA; B\nC\n") << ',';
    QTest::newRow("only a header") << QByteArray("a;b;c") << ';';
    QTest::newRow("nothing") << QByteArray() << ',';
}

void CsvReaderTest::findsTheDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    QCOMPARE(findDelimiter(bytes, true), delimiter);
}

void CsvReaderTest::takesAGivenDelimiter()
{
    TableOptions options;
    options.delimiter = u'^';
    const Result<TableData> table = read("a,b^c\n1,2^3\n", options);
    QVERIFY(table);
    QCOMPARE(table->header, (QStringList {QStringLiteral("a,b"), QStringLiteral("c")}));
    options.delimiter = QChar(u'；'); // not one byte: found instead
    QCOMPARE(read("a;b\n1;2\n", options)->header.size(), 2);
}

void CsvReaderTest::numbersRowsAsTheFileDoes()
{
    const Result<TableData> table = read("\na,b\n\"1\n1\",2\n\n3,4\n");
    QVERIFY(table);
    QCOMPARE(table->rowNumbers, (std::vector<int> {3, 5}));
}

void CsvReaderTest::stripsOnlyTheFormulaGuard()
{
    const Result<TableData> table = read("a\n'=1+1\n'+84\n'-x\n'@me\n'tis\n''=2\n'\n=3\n");
    QVERIFY(table);
    QStringList cells;
    for (const QStringList &row : table->rows)
        cells.append(row[0]);
    QCOMPARE(cells,
             (QStringList {QStringLiteral("=1+1"), QStringLiteral("+84"), QStringLiteral("-x"), QStringLiteral("@me"),
                           QStringLiteral("'tis"), QStringLiteral("'=2"), QStringLiteral("'"), QStringLiteral("=3")}));
}

void CsvReaderTest::keepsTheGuardWhenAsked()
{
    TableOptions options;
    options.stripFormulaGuard = false;
    QCOMPARE(read("a\n'=1\n", options)->rows[0][0], QStringLiteral("'=1"));
}

void CsvReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::TableEmpty << QString() << QString();
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << ErrorCode::TableEmpty << QString() << QString();
    QTest::newRow("only blank rows") << QByteArray("\n , \n,,\r\n") << ErrorCode::TableEmpty << QString() << QString();
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n7,8\n") << ErrorCode::CsvBrokenQuote
                                        << QStringLiteral("3") << QString();
    QTest::newRow("text after a quote") << QByteArray("a,b\n\"1\nx\"y,2\n") << ErrorCode::CsvBrokenQuote
                                        << QStringLiteral("2") << QString();
    QTest::newRow("NUL") << QByteArray("a,b\n1,2\n3,\0x\n", 13) << ErrorCode::CsvNulByte << QStringLiteral("3")
                         << QString();
    QTest::newRow("NUL in quotes") << QByteArray("a,b\n\"1\0\",2\n", 11) << ErrorCode::CsvNulByte << QStringLiteral("2")
                                   << QString();
    QTest::newRow("NUL after a quote") << QByteArray("a,b\n\"1\"\0,2\n", 11) << ErrorCode::CsvNulByte
                                       << QStringLiteral("2") << QString();
    QTest::newRow("cut character") << QStringLiteral("a,b\n会,社\n本,日\n1,会").toUtf8().chopped(1)
                                   << ErrorCode::CsvEncoding << QStringLiteral("4") << QString();
    QTest::newRow("large cell") << QByteArray("a,b\n1," + QByteArray(1024 * 1024, 'x') + "\n")
                                << ErrorCode::CellTooLarge << QStringLiteral("2") << QStringLiteral("B");
    QTest::newRow("large header") << QByteArray("\"" + QByteArray(1024 * 1024, 'x') + "\",b\n")
                                  << ErrorCode::CellTooLarge << QStringLiteral("1") << QStringLiteral("A");
    QTest::newRow("many columns") << QByteArray("a" + QByteArray(1024, ',') + "\n") << ErrorCode::TooManyColumns
                                  << QString() << QString();
}

void CsvReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, row);
    QFETCH(QString, column);
    const Result<TableData> table = read(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, code);
    QCOMPARE(table.error().argument(QStringLiteral("file")), fileName);
    QCOMPARE(table.error().argument(QStringLiteral("row")), row);
    QCOMPARE(table.error().argument(QStringLiteral("column")), column);
    if (code == ErrorCode::CsvEncoding)
        QCOMPARE(table.error().argument(QStringLiteral("encoding")), QStringLiteral("UTF-8"));
    if (code == ErrorCode::CellTooLarge)
        QCOMPARE(table.error().argument(QStringLiteral("limit")), QStringLiteral("262144"));
    if (code == ErrorCode::TooManyColumns)
        QCOMPARE(table.error().argument(QStringLiteral("limit")), QStringLiteral("1024"));
}

void CsvReaderTest::refusesAMissingFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(fileName);
    Progress progress;
    const Result<TableData> table = readCsv(path, {}, progress);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::FileNotFound);
    QCOMPARE(table.error().argument(QStringLiteral("file")), path);
}

void CsvReaderTest::refusesAFolder()
{
    const QTemporaryDir folder;
    Progress progress;
    QCOMPARE(readCsv(folder.path(), {}, progress).error().code, ErrorCode::FileNotReadable);
}

void CsvReaderTest::refusesTooManyRows()
{
    const Result<TableData> fits = read("a\n" + QByteArray("1\n").repeated(tablelimits::rows - 1));
    QVERIFY(fits);
    QCOMPARE(fits->rows.size(), size_t(tablelimits::rows - 1));
    const Result<TableData> table = read("a\n" + QByteArray("1\n").repeated(tablelimits::rows));
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::TooManyRows);
    QCOMPARE(table.error().argument(QStringLiteral("limit")), QStringLiteral("1048576"));
    // Short rows under a wide header would fill the memory when they are padded.
    const QByteArray wide = "a" + QByteArray(",a").repeated(1023) + "\n" + QByteArray("1\n").repeated(100'000);
    QCOMPARE(read(wide).error().code, ErrorCode::TooManyRows);
}

void CsvReaderTest::tellsABrokenQuoteFromALargeCell()
{
    const Result<TableData> table = read("a,b\n\"1,2\n" + QByteArray("3,4\n").repeated(500'000));
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::CsvBrokenQuote);
    QCOMPARE(table.error().argument(QStringLiteral("row")), QStringLiteral("2"));
}

void CsvReaderTest::acceptsTheLargestCell()
{
    const QString largest(tablelimits::cellCharacters, QChar(u'会'));
    const Result<TableData> table = read("a,b\n1," + largest.toUtf8() + "\n");
    QVERIFY(table);
    QCOMPARE(table->rows[0][1], largest);
    QCOMPARE(read("a,b\n1," + largest.toUtf8() + "x\n").error().code, ErrorCode::CellTooLarge);
}

void CsvReaderTest::stopsWhenCancelled()
{
    Progress cancelled;
    cancelled.cancel();
    QCOMPARE(readCsvBytes("a\n1\n", fileName, {}, cancelled).error().code, ErrorCode::Cancelled);

    const QByteArray bytes = "a\n" + QByteArray("1\n").repeated(1'000'000);
    Progress progress;
    int rows = 0;
    const RowCallback cancelAtTen = [&](int, QStringList &&) {
        if (++rows == 10)
            progress.cancel();
        return Status();
    };
    QCOMPARE(readCsvBytes(bytes, fileName, {}, cancelAtTen, progress).error().code, ErrorCode::Cancelled);
    QVERIFY(rows < 1'000'000);
}

void CsvReaderTest::handsOnTheErrorOfTheCallback()
{
    Progress progress;
    int rows = 0;
    const RowCallback refuseThird = [&rows](int, QStringList &&) {
        return ++rows == 3 ? Status(fail(ErrorCode::RowsRefused)) : Status();
    };
    QCOMPARE(readCsvBytes("a\n1\n2\n3\n4\n", fileName, {}, refuseThird, progress).error().code, ErrorCode::RowsRefused);
    QCOMPARE(rows, 3);
}

void CsvReaderTest::reportsProgress()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(fileName);
    QVERIFY(test::writeFile(path, "a\n" + QByteArray("1234567\n").repeated(200'000)));
    std::vector<double> fractions;
    Progress progress([&fractions](double fraction, const QString &stage) {
        QCOMPARE(stage, QStringLiteral("import.reading"));
        fractions.push_back(fraction);
    });
    QVERIFY(readCsv(path, {}, progress));
    QVERIFY(fractions.size() > 2);
    QVERIFY(std::is_sorted(fractions.cbegin(), fractions.cend()));
    QCOMPARE(fractions.back(), 1.0);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
