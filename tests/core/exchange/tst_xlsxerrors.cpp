// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"
#include "tests/core/exchange/zipbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QString fileName = QStringLiteral("answers.xlsx");
const QByteArray oneCell = "<sheetData><row><c><v>1</v></c></row></sheetData>";

Result<TableData> read(const QByteArray &bytes)
{
    Progress progress;
    return readXlsxBytes(bytes, fileName, {}, progress);
}

Error errorOf(const QByteArray &bytes)
{
    const Result<TableData> table = read(bytes);
    return table ? Error {ErrorCode::Internal, {}, QStringLiteral("it was read")} : table.error();
}

/// An OLE2 compound file as far as its directory: the entry stands in the third sector.
QByteArray oleFile(const char *entry)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes.append(QByteArray(512 * 4 - bytes.size(), '\0'));
    qsizetype at = 512 * 2 + 128;
    int length = 2;
    for (; *entry; ++entry, at += 2, length += 2)
        bytes[at] = *entry;
    bytes[512 * 2 + 128 + 64] = char(length);
    return bytes;
}

/// Puts a wrong uncompressed size into the headers of the only part.
QByteArray withStatedSize(QByteArray zip, quint32 size)
{
    const auto put = [&zip, size](const char *signature, qsizetype offset) {
        const qsizetype at = zip.indexOf(QByteArray(signature, 4));
        for (int i = 0; i < 4; ++i)
            zip[at + offset + i] = char(size >> (8 * i));
    };
    put("PK\x03\x04", 22);
    put("PK\x01\x02", 24);
    return zip;
}

} // namespace

class XlsxErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoZip_data();
    void refusesWhatIsNoZip();
    void tellsEncryptedFromOldFiles();
    void refusesAnEncryptedZip();
    void refusesAMissingFile();
    void namesAMissingPart_data();
    void namesAMissingPart();
    void namesABrokenPart_data();
    void namesABrokenPart();
    void noticesDamagedBytes();
    void refusesBombsByTheirHeaders();
    void refusesBombsWhoseHeadersLie();
    void refusesAnEndlessText();
    void refusesLargeCells();
    void refusesTooManyRowsAndColumns();
    void refusesAnEmptySheet();
    void stopsWhenCancelled();
    void survivesEveryCutAndFlip();
};

void XlsxErrorsTest::refusesWhatIsNoZip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("a,b\n1,2\n");
    QTest::newRow("only the mark") << QByteArray("PK\x03\x04");
    QTest::newRow("cut off") << workbook(oneCell).bytes().chopped(40);
    QTest::newRow("other OLE2") << oleFile("WordDocument");
    QTest::newRow("OLE2 mark only") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

void XlsxErrorsTest::refusesWhatIsNoZip()
{
    QFETCH(QByteArray, bytes);
    const Error error = errorOf(bytes);
    QCOMPARE(error.code, ErrorCode::XlsxNotAZip);
    QCOMPARE(error.argument(QStringLiteral("file")), fileName);
}

void XlsxErrorsTest::tellsEncryptedFromOldFiles()
{
    QCOMPARE(errorOf(oleFile("EncryptedPackage")).code, ErrorCode::XlsxEncrypted);
    QCOMPARE(errorOf(oleFile("Workbook")).code, ErrorCode::XlsxOldFormat);
    QCOMPARE(errorOf(oleFile("Book")).code, ErrorCode::XlsxOldFormat);
    QCOMPARE(errorOf(oleFile("Bookmark")).code, ErrorCode::XlsxNotAZip);
}

void XlsxErrorsTest::refusesAnEncryptedZip()
{
    if (!zip_encryption_method_supported(ZIP_EM_AES_256, 1))
        QSKIP("this libzip cannot encrypt");
    QCOMPARE(errorOf(workbook(oneCell).bytes("secret")).code, ErrorCode::XlsxEncrypted);
}

void XlsxErrorsTest::refusesAMissingFile()
{
    const QTemporaryDir folder;
    Progress progress;
    QCOMPARE(readXlsx(folder.filePath(fileName), {}, progress).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readXlsx(folder.path(), {}, progress).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(xlsxSheetNames(folder.filePath(fileName)).error().code, ErrorCode::FileNotFound);
}

void XlsxErrorsTest::namesAMissingPart_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml",
                             "xl/sharedStrings.xml", "xl/styles.xml"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void XlsxErrorsTest::namesAMissingPart()
{
    QFETCH(QString, part);
    ZipBuilder zip = workbook(oneCell, "<si><t>a</t></si>", "<cellXfs/>");
    const Error error = errorOf(zip.remove(part).bytes());
    QCOMPARE(error.code, ErrorCode::XlsxPartMissing);
    QCOMPARE(error.argument(QStringLiteral("part")), part);
    QCOMPARE(error.argument(QStringLiteral("file")), fileName);
}

void XlsxErrorsTest::namesABrokenPart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const char *part, const QByteArray &content) {
        QTest::newRow(name) << QString::fromLatin1(part) << content;
    };
    const char *sheet = "xl/worksheets/sheet1.xml";
    row("empty", sheet, {});
    row("cut off", sheet, "<worksheet><sheetData><row><c><v>1</v>");
    row("no XML", sheet, "hello");
    row("wrong nesting", sheet, "<worksheet><sheetData></worksheet></sheetData>");
    row("other document", sheet, "<document/>");
    row("document type", sheet,
        "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>");
    row("external entity", sheet, "<!DOCTYPE worksheet SYSTEM \"file:///etc/hostname\"><worksheet/>");
    row("unknown entity", sheet, "<worksheet>&b;</worksheet>");
    row("deep", sheet,
        "<worksheet>" + QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000) + "</worksheet>");
    row("rows out of order", sheet, "<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>");
    row("row is no number", sheet, "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>");
    row("cell is no cell", sheet, "<worksheet><sheetData><row r=\"1\"><c r=\"#1\"/></row></sheetData></worksheet>");
    row("missing string", sheet, "<worksheet><sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>");
    row("string below none", sheet,
        "<worksheet><sheetData><row><c t=\"s\"><v>-1</v></c></row></sheetData></worksheet>");
    row("workbook is none", "xl/workbook.xml", "<document/>");
    row("workbook is no XML", "xl/workbook.xml", QByteArray("\0\0\0\0", 4));
    row("strings", "xl/sharedStrings.xml", "<sst><si>");
    row("styles", "xl/styles.xml", "<styleSheet>");
    row("relationships", "xl/_rels/workbook.xml.rels", "<Relationships");
}

void XlsxErrorsTest::namesABrokenPart()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, content);
    ZipBuilder zip = workbook(oneCell, "<si><t>a</t></si>", "<cellXfs/>");
    const Error error = errorOf(zip.add(part, content).bytes());
    QVERIFY2(error.code == ErrorCode::XlsxPartBroken, qPrintable(toLogLine(error)));
    QCOMPARE(error.argument(QStringLiteral("part")), part);
    QCOMPARE(error.argument(QStringLiteral("file")), fileName);
    QVERIFY(!error.argument(QStringLiteral("reason")).isEmpty());
}

void XlsxErrorsTest::noticesDamagedBytes()
{
    const QByteArray bytes =
        workbook("<sheetData><row><c><v>" + QByteArray("123456789").repeated(3) + "</v></c></row></sheetData>").bytes();
    QByteArray damaged = bytes;
    const qsizetype content = damaged.indexOf("xl/worksheets/sheet1.xml") + 60;
    damaged[content] = char(damaged[content] ^ 0x55);
    const Error error = errorOf(damaged);
    QVERIFY2(error.code == ErrorCode::XlsxPartBroken, qPrintable(toLogLine(error)));
}

void XlsxErrorsTest::refusesBombsByTheirHeaders()
{
    ZipBuilder zip = workbook(oneCell);
    zip.add(QStringLiteral("xl/media/big.bin"), QByteArray(33 * 1024 * 1024, '\0'));
    const Error error = errorOf(zip.bytes());
    QCOMPARE(error.code, ErrorCode::XlsxBomb);
    QCOMPARE(error.argument(QStringLiteral("file")), fileName);
    QCOMPARE(error.argument(QStringLiteral("limit")), QStringLiteral("536870912"));

    ZipBuilder stated;
    stated.add(QStringLiteral("xl/workbook.xml"), "<workbook/>");
    QCOMPARE(errorOf(withStatedSize(stated.bytes(), 600u * 1024 * 1024)).code, ErrorCode::XlsxBomb);
}

void XlsxErrorsTest::refusesBombsWhoseHeadersLie()
{
    // One part only, so that the headers that are changed are its own.
    ZipBuilder zip;
    zip.add(QStringLiteral("_rels/.rels"), "<Relationships>" + QByteArray("<!---->").repeated(6'000'000));
    const Error error = errorOf(withStatedSize(zip.bytes(), 1000));
    QVERIFY2(error.code == ErrorCode::XlsxBomb, qPrintable(toLogLine(error)));
}

void XlsxErrorsTest::refusesAnEndlessText()
{
    QByteArray noise(5 * 1024 * 1024, 'a');
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1664525u + 1013904223u;
        byte = char('a' + (state >> 28));
    }
    const Error error = errorOf(
        workbook("<sheetData><row><c t=\"str\"><v>" + noise + "</v></c></row></sheetData>").bytes());
    QCOMPARE(error.code, ErrorCode::XlsxPartBroken);
    QCOMPARE(errorOf(workbook("<sheetData x=\"" + noise + "\"/>").bytes()).code, ErrorCode::XlsxPartBroken);
}

void XlsxErrorsTest::refusesLargeCells()
{
    const QByteArray text(1024 * 1024, 'x');
    const QByteArray before = "<sheetData><row r=\"4\"><c r=\"B4\" t=\"";
    const QByteArray after = "</c></row></sheetData>";
    const QByteArray runs = QByteArray("<r><t>" + QByteArray(1024, 'y') + "</t></r>").repeated(300);
    const QByteArray shared = before + "s\"><v>0</v>" + after;
    for (const QByteArray &zip : {workbook(before + "inlineStr\"><is><t>" + text + "</t></is>" + after).bytes(),
                                  workbook(before + "inlineStr\"><is>" + runs + "</is>" + after).bytes(),
                                  workbook(before + "str\"><v>" + text + "</v>" + after).bytes(),
                                  workbook(shared, "<si><t>" + text + "</t></si>").bytes(),
                                  workbook(shared, "<si>" + runs + "</si>").bytes()}) {
        const Error error = errorOf(zip);
        QVERIFY2(error.code == ErrorCode::CellTooLarge, qPrintable(toLogLine(error)));
        QCOMPARE(error.argument(QStringLiteral("row")), QStringLiteral("4"));
        QCOMPARE(error.argument(QStringLiteral("column")), QStringLiteral("B"));
        QCOMPARE(error.argument(QStringLiteral("limit")), QStringLiteral("262144"));
    }
}

void XlsxErrorsTest::refusesTooManyRowsAndColumns()
{
    const Error rows = errorOf(workbook("<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>").bytes());
    QCOMPARE(rows.code, ErrorCode::TooManyRows);
    QCOMPARE(rows.argument(QStringLiteral("limit")), QStringLiteral("1048576"));
    const Error columns = errorOf(
        workbook("<sheetData><row r=\"1\"><c r=\"AMK1\"><v>1</v></c></row></sheetData>").bytes());
    QCOMPARE(columns.code, ErrorCode::TooManyColumns);
    QCOMPARE(columns.argument(QStringLiteral("limit")), QStringLiteral("1024"));
    QVERIFY(read(workbook("<sheetData><row r=\"1048576\"><c r=\"AMJ1048576\"><v>1</v></c></row></sheetData>").bytes()));
}

void XlsxErrorsTest::refusesAnEmptySheet()
{
    for (const QByteArray &sheet : {QByteArray(), QByteArray("<sheetData/>"),
                                    QByteArray("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/></row></sheetData>")}) {
        const Error error = errorOf(workbook(sheet).bytes());
        QCOMPARE(error.code, ErrorCode::TableEmpty);
        QCOMPARE(error.argument(QStringLiteral("file")), fileName);
    }
}

void XlsxErrorsTest::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    QCOMPARE(readXlsxBytes(workbook(oneCell).bytes(), fileName, {}, progress).error().code, ErrorCode::Cancelled);
    QCOMPARE(readXlsxBytes(workbook(oneCell, "<si><t>a</t></si>").bytes(), fileName, {}, progress).error().code,
             ErrorCode::Cancelled);
}

void XlsxErrorsTest::survivesEveryCutAndFlip()
{
    const QByteArray bytes = workbook(oneCell, "<si><t>a</t></si>", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>").bytes();
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QVERIFY(!read(bytes.first(at)));
        QByteArray flipped = bytes;
        flipped[at] = char(flipped[at] ^ 0xFF);
        const Result<TableData> table = read(flipped);
        refused += table ? 0 : 1;
    }
    QVERIFY(refused > bytes.size() / 3); // the rest are dates, attributes and the like, which do not matter
}

QTEST_GUILESS_MAIN(XlsxErrorsTest)
#include "tst_xlsxerrors.moc"
