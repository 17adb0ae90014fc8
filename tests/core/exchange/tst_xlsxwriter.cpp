// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/exchange/sheetfiller.h"
#include "core/exchange/ziparchive.h"
#include "tests/core/exchange/tablesamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

QByteArray partOf(const QString &path, const QString &part)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto archive = ZipArchive::open(file.readAll(), path);
    if (!archive)
        return {};
    auto stream = (*archive)->openPart(part);
    return stream ? (*stream)->readAll() : QByteArray();
}

} // namespace

class XlsxWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTextAsTextInXlsx();
    void keepsLargeIntegersInXlsx();
    void writesSeveralSheets();
    void makesSheetNamesUsable();
    void laysSheetsOut();
    void measuresWidths();
    void givesTheSameBytesAgain();
    void refusesTextTooLongForXlsx();

private:
    QTemporaryDir m_folder;
};

void XlsxWriterTest::writesTextAsTextInXlsx()
{
    const QString path = m_folder.filePath(QStringLiteral("formula.xlsx"));
    QVERIFY(writeTable(textSheet({QStringLiteral("=1+1"), QStringLiteral("https://example.com"), QStringLiteral("12")}),
                       path));
    const QByteArray sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("<c r=\"B2\" t=\"s\">"));
    QVERIFY(sheet.contains("<c r=\"B4\" t=\"s\">"));
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(!sheet.contains("hyperlink"));
}

void XlsxWriterTest::keepsLargeIntegersInXlsx()
{
    SheetSpec sheet;
    sheet.columns = {{QStringLiteral("a"), ColumnSpec::Integer}};
    const std::vector<qint64> numbers {9'007'199'254'740'991, 9'007'199'254'740'993, std::numeric_limits<qint64>::min(),
                                       0};
    for (const qint64 number : numbers)
        sheet.rows.push_back({number});
    const QString path = m_folder.filePath(QStringLiteral("large.xlsx"));
    QVERIFY(writeTable(sheet, path));
    const Result<TableData> table = readBack(path);
    QVERIFY_OK(table);
    for (size_t i = 0; i < numbers.size(); ++i)
        QCOMPARE(table->rows[i][0], QString::number(numbers[i]));
}

void XlsxWriterTest::writesSeveralSheets()
{
    SheetSpec second = textSheet({QStringLiteral("x")});
    second.name = QStringLiteral("Ranking");
    const QString path = m_folder.filePath(QStringLiteral("two.xlsx"));
    QVERIFY(writeXlsx({sampleSheet(), second}, path));
    const Result<QStringList> names = sheetNames(path);
    QVERIFY_OK(names);
    QCOMPARE(*names, (QStringList {QStringLiteral("Ranking"), QStringLiteral("Ranking (2)")}));
    QCOMPARE(readBack(path)->rows.size(), 3);
    QCOMPARE(readBack(path, QStringLiteral("Ranking (2)"))->rows.size(), 1);
}

void XlsxWriterTest::makesSheetNamesUsable()
{
    const QString longName = QStringLiteral("𠮷").repeated(20);
    const QStringList names = usableSheetNames({QStringLiteral("a/b:c[d]*?\\e"), QStringLiteral("'quoted'"), QString(),
                                                QString(), QStringLiteral("History"), longName, longName,
                                                QStringLiteral("SHEET1")});
    QCOMPARE(names[0], QStringLiteral("a b c d e"));
    QCOMPARE(names[1], QStringLiteral("quoted"));
    QCOMPARE(names[2], QStringLiteral("Sheet1"));
    QCOMPARE(names[3], QStringLiteral("Sheet1 (2)"));
    QCOMPARE(names[4], QStringLiteral("History (2)"));
    QCOMPARE(names[5], QStringLiteral("𠮷").repeated(15));
    QCOMPARE(names[6], QString(QStringLiteral("𠮷").repeated(13) + u" (2)"));
    QCOMPARE(names[7], QStringLiteral("SHEET1 (3)"));
    std::vector<SheetSpec> sheets;
    for (const QString &name : names) {
        QVERIFY(name.size() <= 31);
        sheets.push_back(textSheet({name}));
        sheets.back().name = name;
    }
    const QString path = m_folder.filePath(QStringLiteral("names.xlsx"));
    const Status written = writeXlsx(sheets, path);
    QVERIFY_OK(written);
    QCOMPARE(*sheetNames(path), names);
}

void XlsxWriterTest::laysSheetsOut()
{
    const QString path = m_folder.filePath(QStringLiteral("layout.xlsx"));
    QVERIFY(writeTable(sampleSheet(), path));
    const QByteArray sheet = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("<pane ySplit=\"1\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:E4\"/>"));
    QVERIFY(sheet.contains("<c r=\"A1\" s=\"1\" t=\"s\">"));
    QVERIFY(partOf(path, QStringLiteral("xl/styles.xml")).contains("<b/>"));
    SheetSpec plain = sampleSheet();
    plain.frozenRows = 0;
    plain.autofilter = false;
    QVERIFY(writeTable(plain, path));
    const QByteArray bare = partOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(!bare.contains("<pane"));
    QVERIFY(!bare.contains("autoFilter"));
}

void XlsxWriterTest::measuresWidths()
{
    QCOMPARE(displayWidth(u"abc"), 3);
    QCOMPARE(displayWidth(u"会社ab"), 6);
    QCOMPARE(displayWidth(u"𠮷"), 2);
    QCOMPARE(displayWidth(u"ab\nabcd\na"), 4);
    QCOMPARE(displayWidth(u"e\u0301"), 1);
    QCOMPARE(displayWidth(u"ｶﾞ"), 2);
}

void XlsxWriterTest::givesTheSameBytesAgain()
{
    WriteOptions options;
    options.created = QDateTime(QDate(2025, 8, 29), QTime(10, 15), Qt::UTC);
    QList<QByteArray> contents;
    for (const QString &name : {QStringLiteral("one.xlsx"), QStringLiteral("two.xlsx")}) {
        QVERIFY(writeTable(sampleSheet(), m_folder.filePath(name), options));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        contents.append(file.readAll());
        QTest::qWait(1100); // a clock that crept in would show
    }
    QVERIFY(!contents[0].isEmpty());
    QVERIFY(contents[0] == contents[1]);
    QVERIFY(partOf(m_folder.filePath(QStringLiteral("one.xlsx")), QStringLiteral("docProps/core.xml"))
                .contains("2025-08-29T10:15:00Z"));
}

void XlsxWriterTest::refusesTextTooLongForXlsx()
{
    const QString path = m_folder.filePath(QStringLiteral("long.xlsx"));
    QVERIFY(writeTable(textSheet({QStringLiteral("𠮷").repeated(32767)}), path));
    QCOMPARE(readBack(path)->rows[0][1].size(), 2 * 32767);
    const Status written = writeTable(textSheet({QStringLiteral("x"), QString(32768, u'x')}), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::CellTooLarge);
    QCOMPARE(written.error().argument(QStringLiteral("row")), QStringLiteral("3"));
    QCOMPARE(written.error().argument(QStringLiteral("column")), QStringLiteral("B"));
    QCOMPARE(readBack(path)->rows.size(), 1); // the file that was there is untouched
}

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "tst_xlsxwriter.moc"
