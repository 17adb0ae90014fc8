// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablereader.h"
#include "tests/core/exchange/zipbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

class TableReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesByContent();
    void namesWhatIsNeither();
    void previewsTheFirstRows();
    void previewFindsErrorsBehindItsRows();
    void listsSheets();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        return writeFile(path, bytes) ? path : QString();
    }

    QTemporaryDir m_folder;
    Progress m_progress;
    const QByteArray m_xlsx = workbook("<sheetData><row><c t=\"str\"><v>a</v></c></row><row><c><v>1</v></c></row>"
                                       "<row><c><v>2</v></c></row></sheetData>")
                                  .bytes();
};

void TableReaderTest::decidesByContent()
{
    const Result<TableData> workbookAsCsv = readTable(file(QStringLiteral("book.csv"), m_xlsx), {}, m_progress);
    QVERIFY(workbookAsCsv);
    QCOMPARE(workbookAsCsv->sheet, QStringLiteral("Answers"));
    QCOMPARE(workbookAsCsv->rows.size(), 2);
    const Result<TableData> csvAsWorkbook = readTable(file(QStringLiteral("text.xlsx"), "a;b\n1;2\n"), {}, m_progress);
    QVERIFY(csvAsWorkbook);
    QVERIFY(csvAsWorkbook->sheet.isEmpty());
    QCOMPARE(csvAsWorkbook->header.size(), 2);
    const Result<TableData> pk = readTable(file(QStringLiteral("pk.csv"), "PK,SK\n1,2\n"), {}, m_progress);
    QVERIFY(pk); // only a name that begins as a ZIP does
    QCOMPARE(pk->header.first(), QStringLiteral("PK"));
}

void TableReaderTest::namesWhatIsNeither()
{
    const auto codeOf = [this](const char *name, const QByteArray &bytes) {
        return readTable(file(QString::fromLatin1(name), bytes), {}, m_progress).error().code;
    };
    QCOMPARE(codeOf("picture.xlsx", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10)), ErrorCode::XlsxNotAZip);
    QCOMPARE(codeOf("picture.csv", QByteArray("\x89PNG\r\n\x1A\n\0\0", 10)), ErrorCode::CsvEncoding);
    QCOMPARE(codeOf("cut.xlsx", m_xlsx.chopped(30)), ErrorCode::XlsxNotAZip);
    QCOMPARE(codeOf("other.zip", ZipBuilder().add(QStringLiteral("a.txt"), "x").bytes()), ErrorCode::XlsxPartMissing);
    QCOMPARE(codeOf("ole.csv", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")), ErrorCode::XlsxNotAZip);
    QCOMPARE(codeOf("empty.csv", {}), ErrorCode::TableEmpty);
    QCOMPARE(codeOf("empty.xlsx", {}), ErrorCode::TableEmpty);
    QCOMPARE(readTable(m_folder.filePath(QStringLiteral("no")), {}, m_progress).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readTable(m_folder.path(), {}, m_progress).error().code, ErrorCode::FileNotReadable);
}

void TableReaderTest::previewsTheFirstRows()
{
    const QString csv = file(QStringLiteral("long.csv"), "a\tb\n" + QByteArray("1\t2\n").repeated(500));
    const Result<TablePreview> preview = previewTable(csv, {}, 20, m_progress);
    QVERIFY(preview);
    QCOMPARE(preview->rowCount, 500);
    QCOMPARE(preview->table.rows.size(), 20);
    QCOMPARE(preview->csv.value(), (CsvDialect {u'\t', u'"', TextEncoding::Utf8}));
    QVERIFY(preview->sheets.isEmpty());

    const Result<TablePreview> book = previewTable(file(QStringLiteral("book.xlsx"), m_xlsx), {}, 1, m_progress);
    QVERIFY(book);
    QCOMPARE(book->rowCount, 2);
    QCOMPARE(book->table.rows.size(), 1);
    QCOMPARE(book->sheets, QStringList {QStringLiteral("Answers")});
    QCOMPARE(book->table.sheet, QStringLiteral("Answers"));
    QVERIFY(!book->csv);
}

void TableReaderTest::previewFindsErrorsBehindItsRows()
{
    const QString csv = file(QStringLiteral("broken.csv"), "a,b\n" + QByteArray("1,2\n").repeated(500) + "1,\"2\n");
    const Result<TablePreview> preview = previewTable(csv, {}, 20, m_progress);
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::CsvBrokenQuote);
    QCOMPARE(preview.error().argument(QStringLiteral("row")), QStringLiteral("502"));
}

void TableReaderTest::listsSheets()
{
    QCOMPARE(*sheetNames(file(QStringLiteral("s.xlsx"), m_xlsx)), QStringList {QStringLiteral("Answers")});
    QVERIFY(sheetNames(file(QStringLiteral("s.csv"), "a\n"))->isEmpty());
    QCOMPARE(sheetNames(m_folder.filePath(QStringLiteral("no"))).error().code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tst_tablereader.moc"
