// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/exchange/xlsxtext.h"
#include "tests/core/exchange/zipbuilder.h"

#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QString fileName = QStringLiteral("answers.xlsx");

Result<TableData> read(const ZipBuilder &zip, const QString &sheet = {})
{
    Progress progress;
    TableOptions options;
    options.sheet = sheet;
    return readXlsxBytes(zip.bytes(), fileName, options, progress);
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList strings;
    for (const char *text : texts)
        strings.append(QString::fromUtf8(text));
    return strings;
}

/// The texts of a row of cells that stand under the header a, b, c …
QStringList cellsOf(const QByteArray &cells, const QByteArray &sharedStrings = {}, const QByteArray &styles = {},
                    const QByteArray &properties = {})
{
    QByteArray header;
    for (char name = 'a'; name < 'k'; ++name)
        header += QByteArray("<c t=\"inlineStr\"><is><t>") + name + "</t></is></c>";
    const QByteArray sheet = "<sheetData><row r=\"1\">" + header + "</row><row r=\"2\">" + cells + "</row></sheetData>";
    const Result<TableData> table = read(workbook(sheet, sharedStrings, styles, properties));
    if (!table)
        return {toLogLine(table.error())};
    QStringList texts = table->rows.empty() ? QStringList() : table->rows[0];
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts;
}

} // namespace

#define QVERIFY_TABLE(table) QVERIFY2(table, table ? "" : qPrintable(toLogLine(table.error())))

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWebForm();
    void readsLibreOffice();
    void readsStrictAndPrefixedNames();
    void readsSharedStrings();
    void leavesPhoneticsOut();
    void readsInlineStrings();
    void readsFormulasBooleansAndErrors();
    void keepsWhiteSpaceThatCounts();
    void readsEscapes();
    void readsDatesOfBothSystems();
    void readsSparseCells();
    void readsCellsWithoutReferences();
    void spreadsAMergedHeader();
    void choosesASheet();
    void skipsHiddenSheetsByDefault();
    void resolvesTargets_data();
    void resolvesTargets();
    void findsPartsWithoutCase();
    void ignoresStyledEmptyCellsFarAway();
    void readsAWorkbookWithoutStylesAndStrings();
};

/// As the export of a web form looks: a table, times with a custom format, long answers, a name with furigana.
void XlsxReaderTest::readsAWebForm()
{
    const QByteArray strings =
        QStringLiteral(
            "<si><t>ID</t></si><si><t>Start time</t></si><si><t>会社名</t></si><si><t xml:space=\"preserve\">What do you "
            "propose?\n</t></si><si><t>髙﨑商店</t><rPh sb=\"0\" eb=\"2\"><t>タカサキ</t></rPh><phoneticPr fontId=\"1\"/></si>"
            "<si><t>Line one_x000D_\nLine &amp; two</t></si>")
            .toUtf8();
    const QByteArray styles =
        "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"m/d/yy\\ h:mm:ss\"/></numFmts>"
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs>";
    const QByteArray sheet =
        "<dimension ref=\"A1:D2\"/><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><sheetData>"
        "<row r=\"1\" spans=\"1:4\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
        "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>"
        "<row r=\"2\" spans=\"1:4\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>45898.427094907405</v></c>"
        "<c r=\"C2\" t=\"s\"><v>4</v></c><c r=\"D2\" t=\"s\"><v>5</v></c></row></sheetData>"
        "<pageMargins left=\"0.7\"/><tableParts count=\"1\"><tablePart/></tableParts>";
    const Result<TableData> table = read(workbook(sheet, strings, styles));
    QVERIFY_TABLE(table);
    QCOMPARE(table->sheet, QStringLiteral("Answers"));
    QCOMPARE(table->header, list({"ID", "Start time", "会社名", "What do you propose?"}));
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows[0], list({"1", "2025-08-29T10:15:01", "髙﨑商店", "Line one\r\nLine & two"}));
    QCOMPARE(table->rowNumbers, std::vector<int> {2});
}

/// LibreOffice repeats styles over whole rows, writes every string with xml:space and formulas with their type.
void XlsxReaderTest::readsLibreOffice()
{
    const QByteArray strings =
        "<si><t xml:space=\"preserve\">Company</t></si><si><t xml:space=\"preserve\">Founded</t></si>"
        "<si><r><rPr><b val=\"true\"/></rPr><t xml:space=\"preserve\">Đà </t></r><r><t xml:space=\"preserve\">Nẵng</t></r></si>";
    const QByteArray styles = "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"General\"/>"
                              "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                              "<cellXfs count=\"2\"><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";
    const QByteArray sheet =
        "<sheetPr filterMode=\"false\"/><cols><col min=\"1\" max=\"1\" width=\"11\"/></cols><sheetData>"
        "<row r=\"1\" customFormat=\"false\" ht=\"12.8\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c>"
        "<c r=\"B1\" s=\"0\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" s=\"0\" t=\"s\"><v>2</v></c><c r=\"B2\" s=\"1\" t=\"n\"><v>43831</v></c>"
        "<c r=\"C2\" s=\"0\"/></row>"
        "<row r=\"3\"><c r=\"A3\" s=\"0\" t=\"str\"><f aca=\"false\">A2&amp;\"!\"</f><v>Huế!</v></c>"
        "<c r=\"B3\" s=\"0\"><f aca=\"false\">1/4</f><v>0.25</v></c></row></sheetData>";
    const Result<TableData> table = read(workbook(sheet, strings, styles));
    QVERIFY_TABLE(table);
    QCOMPARE(table->header, list({"Company", "Founded"}));
    QCOMPARE(table->rows[0], list({"Đà Nẵng", "2020-01-01"}));
    QCOMPARE(table->rows[1], list({"Huế!", "0.25"}));
}

void XlsxReaderTest::readsStrictAndPrefixedNames()
{
    const QByteArray office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    ZipBuilder zip;
    zip.add(QStringLiteral("_rels/.rels"),
            "<p:Relationships xmlns:p=\"x\"><p:Relationship Id=\"a\" Type=\"" + office
                + "/officeDocument\" Target=\"/book/main.xml\"/></p:Relationships>");
    zip.add(QStringLiteral("book/_rels/main.xml.rels"),
            "<p:Relationships xmlns:p=\"x\"><p:Relationship Id=\"s\" Type=\"" + office
                + "/worksheet\" Target=\"one.xml\"/></p:Relationships>");
    zip.add(QStringLiteral("book/main.xml"),
            "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:q=\"" + office
                + "\"><x:sheets><x:sheet name=\"S\" sheetId=\"4\" q:id=\"s\"/></x:sheets></x:workbook>");
    zip.add(
        QStringLiteral("book/one.xml"),
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row><x:c t=\"inlineStr\">"
        "<x:is><x:t>Day</x:t></x:is></x:c></x:row><x:row><x:c t=\"d\"><x:v>2025-08-29T10:15:00Z</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>");
    const Result<TableData> table = read(zip);
    QVERIFY_TABLE(table);
    QCOMPARE(table->header, list({"Day"}));
    QCOMPARE(table->rows[0], list({"2025-08-29T10:15:00"}));
}

void XlsxReaderTest::readsSharedStrings()
{
    const QByteArray strings =
        "<si><t>one</t></si><si/><si><r><rPr><sz val=\"9\"/></rPr><t>two </t></r><r><t>parts</t></r></si>";
    QCOMPARE(cellsOf("<c t=\"s\"><v>2</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c>", strings),
             list({"two parts", "", "one"}));
}

void XlsxReaderTest::leavesPhoneticsOut()
{
    const QByteArray strings =
        "<si><r><t>東京</t></r><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><r><t>都</t></r>"
        "<rPh sb=\"2\" eb=\"3\"><t>ト</t></rPh><phoneticPr fontId=\"1\" type=\"noConversion\"/></si>";
    QCOMPARE(
        cellsOf(
            "<c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>森</t><rPh sb=\"0\" eb=\"1\"><t>モリ</t></rPh></is></c>",
            strings),
        list({"東京都", "森"}));
}

void XlsxReaderTest::readsInlineStrings()
{
    QCOMPARE(cellsOf("<c t=\"inlineStr\"><is><r><t>ab</t></r><r><t>cd</t></r></is></c><c t=\"inlineStr\"><is/></c>"
                     "<c t=\"inlineStr\"><is><t><![CDATA[<e> & f]]></t></is></c>"),
             list({"abcd", "", "<e> & f"}));
}

void XlsxReaderTest::readsFormulasBooleansAndErrors()
{
    QCOMPARE(
        cellsOf(
            "<c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"a\"</f><v>=a_x000A_b</v></c><c t=\"b\"><v>1</v></c>"
            "<c t=\"b\"><v>0</v></c><c t=\"e\"><f>NA()</f><v>#N/A</v></c><c><f>A9</f></c><c t=\"n\"><v>1.5</v></c>"),
        list({"2", "=a\nb", "TRUE", "FALSE", "#N/A", "", "1.5"}));
}

void XlsxReaderTest::keepsWhiteSpaceThatCounts()
{
    QCOMPARE(cellsOf(
                 "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\n a </t></is></c>"
                 "<c t=\"inlineStr\"><is><t> b </t></is></c><c t=\"inlineStr\"><is>\n  <t>\n  c d\n  </t>\n</is></c>"
                 "<c>\n  <v>5</v>\n</c>"),
             list({"\n a ", " b ", "c d", "5"}));
}

void XlsxReaderTest::readsEscapes()
{
    QCOMPARE(unescaped(QStringLiteral("a_x000D_b_x0009__x005F_x000D_c_x00D_d_xZZZZ_")),
             QStringLiteral("a\rb\t_x000D_c_x00D_d_xZZZZ_"));
    QCOMPARE(unescaped(QStringLiteral("_x")), QStringLiteral("_x"));
    const QString awkward = QStringLiteral("\r\x01 _x000D_ _x005F_ __x0041__ \uFFFE 𠮷\n");
    QCOMPARE(unescaped(escapedForXlsx(awkward)), awkward);
    QVERIFY(!escapedForXlsx(awkward).contains(u'\r'));
    QCOMPARE(escapedForXlsx(QStringLiteral("a_b\n\r")), QStringLiteral("a_b\n_x000D_"));
}

void XlsxReaderTest::readsDatesOfBothSystems()
{
    const QByteArray styles =
        "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0&quot;d&quot;\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/>"
        "<xf numFmtId=\"46\"/></cellXfs>";
    const QByteArray cells = "<c s=\"1\"><v>60</v></c><c s=\"1\"><v>45898</v></c><c s=\"2\"><v>45898.5</v></c>"
                             "<c s=\"3\"><v>45898</v></c><c s=\"4\"><v>1.5</v></c><c s=\"9\"><v>7</v></c>";
    QCOMPARE(cellsOf(cells, {}, styles),
             list({"1900-02-29", "2025-08-29", "2025-08-29T12:00:00", "45898", "36:00:00", "7"}));
    QCOMPARE(cellsOf(cells, {}, styles, "<workbookPr date1904=\"1\"/>"),
             list({"1904-03-01", "2029-08-30", "2029-08-30T12:00:00", "45898", "36:00:00", "7"}));
    QCOMPARE(cellsOf(cells, {}, styles, "<workbookPr date1904=\"true\"/>")[0], QStringLiteral("1904-03-01"));
    QCOMPARE(cellsOf(cells, {}, styles, "<workbookPr date1904=\"false\"/>")[0], QStringLiteral("1900-02-29"));
}

void XlsxReaderTest::readsSparseCells()
{
    const QByteArray sheet = "<sheetData><row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>x</t></is></c>"
                             "<c r=\"D3\" t=\"inlineStr\"><is><t>y</t></is></c></row><row r=\"5\"/>"
                             "<row r=\"1000\"><c r=\"D1000\"><v>4</v></c><c r=\"B1000\"><v>2</v></c></row></sheetData>";
    const Result<TableData> table = read(workbook(sheet));
    QVERIFY_TABLE(table);
    QCOMPARE(table->header, list({"A", "x", "C", "y"}));
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows[0], list({"", "2", "", "4"}));
    QCOMPARE(table->rowNumbers, std::vector<int> {1000});
}

void XlsxReaderTest::readsCellsWithoutReferences()
{
    const QByteArray sheet = "<sheetData><row><c><v>1</v></c><c r=\"C1\"><v>3</v></c><c><v>4</v></c></row>"
                             "<row><c><v>5</v></c></row></sheetData>";
    const Result<TableData> table = read(workbook(sheet));
    QVERIFY_TABLE(table);
    QCOMPARE(table->header, list({"1", "B", "3", "4"}));
    QCOMPARE(table->rows[0], list({"5", "", "", ""}));
    QCOMPARE(table->rowNumbers, std::vector<int> {2});
}

void XlsxReaderTest::spreadsAMergedHeader()
{
    const QByteArray sheet =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Founder</t></is></c>"
        "<c r=\"C1\" t=\"inlineStr\"><is><t>Mail</t></is></c></row>"
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"><v>3</v></c></row></sheetData>"
        "<mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>";
    const Result<TableData> table = read(workbook(sheet));
    QVERIFY_TABLE(table);
    QCOMPARE(table->header, list({"Founder", "Founder (2)", "Mail"}));
    QCOMPARE(table->rows[0], list({"1", "", "3"}));
}

namespace {

ZipBuilder twoSheets(const QByteArray &firstState)
{
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto sheet = [](const QByteArray &text) -> QByteArray {
        return "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + text
            + "</t></is></c></row></sheetData></worksheet>";
    };
    ZipBuilder zip = workbook({});
    zip.add(QStringLiteral("xl/worksheets/sheet1.xml"), sheet("first"));
    zip.add(QStringLiteral("xl/worksheets/sheet2.xml"), sheet("second"));
    zip.add(QStringLiteral("xl/_rels/workbook.xml.rels"),
            "<Relationships><Relationship Id=\"c\" Type=\"" + type
                + "chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
                  "<Relationship Id=\"b\" Type=\""
                + type
                + "worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                  "<Relationship Id=\"a\" Type=\""
                + type + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    zip.add(QStringLiteral("xl/workbook.xml"),
            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            "<sheet name=\"Chart\" sheetId=\"3\" r:id=\"c\"/><sheet name=\"Lists\" sheetId=\"1\" "
                + firstState
                + " r:id=\"a\"/><sheet name=\"回答 &amp; Answers\" sheetId=\"2\" r:id=\"b\"/></sheets></workbook>");
    return zip;
}

} // namespace

void XlsxReaderTest::choosesASheet()
{
    const ZipBuilder zip = twoSheets({});
    Progress progress;
    const Result<XlsxFacts> facts = readXlsxBytes(
        zip.bytes(), fileName, {}, [](int, QStringList &&) { return Status(); }, progress);
    QVERIFY_TABLE(facts);
    QCOMPARE(facts->sheets, list({"Lists", "回答 & Answers"}));
    QCOMPARE(facts->sheet, QStringLiteral("Lists"));
    QCOMPARE(read(zip)->header, list({"first"}));
    QCOMPARE(read(zip, QStringLiteral("回答 & Answers"))->header, list({"second"}));
    QCOMPARE(read(zip, QStringLiteral("回答 & answers"))->header, list({"second"}));
    const Result<TableData> missing = read(zip, QStringLiteral("Chart"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::XlsxSheetMissing);
    QCOMPARE(missing.error().argument(QStringLiteral("sheet")), QStringLiteral("Chart"));
    QCOMPARE(missing.error().argument(QStringLiteral("file")), fileName);
}

void XlsxReaderTest::skipsHiddenSheetsByDefault()
{
    for (const QByteArray state : {"state=\"hidden\"", "state=\"veryHidden\""}) {
        const Result<TableData> table = read(twoSheets(state));
        QVERIFY_TABLE(table);
        QCOMPARE(table->header, list({"second"}));
        QCOMPARE(read(twoSheets(state), QStringLiteral("Lists"))->header, list({"first"}));
    }
}

void XlsxReaderTest::resolvesTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("relative") << QByteArray("worksheets/sheet1.xml");
    QTest::newRow("absolute") << QByteArray("/xl/worksheets/sheet1.xml");
    QTest::newRow("dots") << QByteArray("../xl/./worksheets/sheet1.xml");
    QTest::newRow("above the root") << QByteArray("../../../xl/worksheets/sheet1.xml");
    QTest::newRow("other case") << QByteArray("Worksheets/Sheet1.xml");
}

void XlsxReaderTest::resolvesTargets()
{
    QFETCH(QByteArray, target);
    ZipBuilder zip = workbook("<sheetData><row><c><v>1</v></c></row></sheetData>");
    zip.add(QStringLiteral("xl/_rels/workbook.xml.rels"),
            "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"" + target
                + "\"/></Relationships>");
    const Result<TableData> table = read(zip);
    QVERIFY_TABLE(table);
    QCOMPARE(table->header, list({"1"}));
}

void XlsxReaderTest::findsPartsWithoutCase()
{
    ZipBuilder zip;
    zip.add(QStringLiteral("XL\\_rels\\Workbook.xml.rels"),
            "<Relationships><Relationship Id=\"i\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>");
    zip.add(QStringLiteral("XL\\Workbook.xml"), "<workbook><sheets><sheet name=\"S\" id=\"i\"/></sheets></workbook>");
    zip.add(QStringLiteral("XL\\S.xml"), "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
    const Result<TableData> table = read(zip); // and without _rels/.rels, as some programs leave it out
    QVERIFY_TABLE(table);
    QCOMPARE(table->header, list({"1"}));
}

void XlsxReaderTest::ignoresStyledEmptyCellsFarAway()
{
    QCOMPARE(cellsOf("<c r=\"A2\"><v>1</v></c><c r=\"XFD2\" s=\"1\"/><c r=\"XFC2\" s=\"1\"><v/></c>"), list({"1"}));
}

void XlsxReaderTest::readsAWorkbookWithoutStylesAndStrings()
{
    QCOMPARE(cellsOf("<c s=\"3\"><v>45898</v></c><c s=\"-1\"><v>2</v></c>"), list({"45898", "2"}));
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
