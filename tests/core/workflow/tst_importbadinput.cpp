// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"
#include "tests/core/exchange/zipbuilder.h"
#include "tests/core/workflow/importfixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

QByteArray inlineCell(const char *text)
{
    return QByteArray("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>";
}

QByteArray sheet()
{
    return "<sheetData><row r=\"1\">" + inlineCell("Company") + inlineCell("Title") + "</row><row r=\"2\">"
        + inlineCell("Lotus") + inlineCell("T") + "</row></sheetData>";
}

/// An OLE2 compound file as far as its directory.
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

QByteArray bomb()
{
    return workbook("<sheetData><row>" + QByteArray(64 * 1024 * 1024, ' ') + inlineCell("Company")
                    + "</row></sheetData>")
        .bytes();
}

} // namespace

/// A file that cannot be imported gives its error and changes nothing.
class ImportBadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesAnUnreadableFile();
    void readsAWorkbook();
    void readsTheSheetThatTheMappingNames();
    void readsADateOfAWorkbook();
};

void ImportBadInputTest::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << code;
    };
    const QByteArray good = "Company,Title\nLotus,T\n";
    row("empty", {}, ErrorCode::TableEmpty);
    row("blank", "\n\n,,\n", ErrorCode::TableEmpty);
    row("broken quote", good + "\"Lily,T\n", ErrorCode::CsvBrokenQuote);
    row("NUL", good + QByteArray("Li\0ly,T\n", 8), ErrorCode::CsvNulByte);
    row("no text", good + "\x89PNG\x1a\x02,T\n", ErrorCode::CsvEncoding);
    row("1 MB cell", good + QByteArray(1024 * 1024, 'x') + ",T\n", ErrorCode::CellTooLarge);
    row("no applicant", "Foo,Title\nLotus,T\n", ErrorCode::ColumnMissing);
    row("too many columns", QByteArray("Company,") + QByteArray(2000, ',') + "x\n", ErrorCode::TooManyColumns);
    row("encrypted", oleFile("EncryptedPackage"), ErrorCode::XlsxEncrypted);
    row("old .xls", oleFile("Workbook"), ErrorCode::XlsxOldFormat);
    row("cut off", workbook(sheet()).bytes().chopped(40), ErrorCode::XlsxNotAZip);
    row("bomb", bomb(), ErrorCode::XlsxBomb);
    row("part missing", workbook(sheet()).remove(u8("xl/worksheets/sheet1.xml")).bytes(), ErrorCode::XlsxPartMissing);
    row("part broken", workbook(sheet() + "<broken").bytes(), ErrorCode::XlsxPartBroken);
}

void ImportBadInputTest::refusesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company\n1,Stored\n"));
    const QString before = fixture.everything();
    for (const char *name : {"answers.csv", "answers.xlsx"}) {
        if (code == ErrorCode::CsvNulByte || code == ErrorCode::CsvEncoding)
            name = "answers.csv"; // by another name it is a broken XLSX
        const QString file = fixture.write(name, bytes);
        PD_REFUSED(fixture.importFile(file, fixture.options()), code);
        QCOMPARE(fixture.importFile(file, fixture.options()).error().argument(u8("file")), file);
        QCOMPARE(fixture.everything(), before);
        Progress progress;
        const Result<ImportPreview> preview =
            ImportWorkflow(fixture.store()).preview(file, fixture.options(), progress);
        QCOMPARE(preview.has_value(), code == ErrorCode::ColumnMissing);
        QCOMPARE(fixture.everything(), before);
    }
}

void ImportBadInputTest::refusesAnUnreadableFile()
{
    ImportFixture fixture;
    const QString before = fixture.everything();
    PD_REFUSED(fixture.importFile(fixture.beside("none.csv"), fixture.options()), ErrorCode::FileNotFound);
    PD_REFUSED(fixture.importFile(fixture.beside("."), fixture.options()),
               ErrorCode::NoForms); // a folder is one of forms
    QCOMPARE(fixture.everything(), before);
}

void ImportBadInputTest::readsAWorkbook()
{
    ImportFixture fixture;
    const QString file = fixture.write("answers.xlsx", workbook(sheet()).bytes());
    Progress progress;
    const Result<ImportPreview> preview = ImportWorkflow(fixture.store()).preview(file, fixture.options(), progress);
    PD_VERIFY(preview);
    QCOMPARE(preview->sheets, QStringList {u8("Answers")});
    QCOMPARE(preview->outcome.mapping.sheet, u8("Answers"));
    PD_VERIFY(fixture.importFile(file, fixture.options()));
    QCOMPARE(fixture.only().title, u8("T"));
    const QString before = fixture.everything();
    QCOMPARE(fixture.importFile(file, fixture.options())->unchanged, 1);
    QCOMPARE(fixture.everything(), before);
}

void ImportBadInputTest::readsTheSheetThatTheMappingNames()
{
    ImportFixture fixture;
    const QString file = fixture.write("answers.xlsx", workbook(sheet()).bytes());
    ImportOptions options = fixture.options();
    options.mapping = ImportMapping {};
    options.mapping->sheet = u8("Elsewhere");
    const QString before = fixture.everything();
    PD_REFUSED(fixture.importFile(file, options), ErrorCode::XlsxSheetMissing);
    QCOMPARE(fixture.everything(), before);
    options.mapping->sheet = u8("Answers");
    QCOMPARE(fixture.importFile(file, options)->added, 1);
}

void ImportBadInputTest::readsADateOfAWorkbook()
{
    ImportFixture fixture;
    SheetSpec spec;
    spec.name = u8("Form responses 1");
    spec.columns = {{u8("会社名"), ColumnSpec::Text},
                    {u8("受付日時"), ColumnSpec::Date},
                    {u8("設立年"), ColumnSpec::Integer},
                    {u8("ID"), ColumnSpec::Integer}};
    spec.rows = {{u8("髙﨑農園"), QDate(2025, 9, 18), qint64(2019), qint64(7)}};
    const QString file = fixture.beside("written.xlsx");
    PD_VERIFY(writeTable(spec, file));
    PD_VERIFY(fixture.importFile(file, fixture.options()));
    const Proposal proposal = fixture.only();
    QCOMPARE(toIsoInstant(proposal.receivedAt), u8("2025-09-17T17:00:00.000Z"));
    QCOMPARE(proposal.foundedYear, 2019);
    QCOMPARE(proposal.externalId, u8("7"));
    QCOMPARE(proposal.applicant.name.ja, u8("髙﨑農園"));
}

QTEST_GUILESS_MAIN(ImportBadInputTest)
#include "tst_importbadinput.moc"
