// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablecollector.h"
#include "core/exchange/tablelimits.h"

#include <QTest>

using namespace pitchdesk;

class TableCollectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesColumnsAsSpreadsheetsDo();
    void makesHeaderNamesUnique();
    void spreadsMergedHeaderCells();
    void keepsTheFirstRowsAndCountsAll();
    void marksAnEmptyTable();
};

void TableCollectorTest::namesColumnsAsSpreadsheetsDo()
{
    QCOMPARE(tablelimits::columnLetters(0), QStringLiteral("A"));
    QCOMPARE(tablelimits::columnLetters(25), QStringLiteral("Z"));
    QCOMPARE(tablelimits::columnLetters(26), QStringLiteral("AA"));
    QCOMPARE(tablelimits::columnLetters(701), QStringLiteral("ZZ"));
    QCOMPARE(tablelimits::columnLetters(1023), QStringLiteral("AMJ"));
}

void TableCollectorTest::makesHeaderNamesUnique()
{
    const QStringList names {QStringLiteral("Name "),   QString(),           QStringLiteral("B"),
                             QStringLiteral("Name"),    QStringLiteral(" "), QStringLiteral("Name"),
                             QStringLiteral("Name (2)")};
    QCOMPARE(uniqueHeader(names),
             (QStringList {QStringLiteral("Name"), QStringLiteral("B (2)"), QStringLiteral("B"),
                           QStringLiteral("Name (2)"), QStringLiteral("E"), QStringLiteral("Name (3)"),
                           QStringLiteral("Name (2) (2)")}));
}

void TableCollectorTest::spreadsMergedHeaderCells()
{
    TableCollector collector(QStringLiteral("file"));
    QVERIFY(collector.add(2, {QStringLiteral("Founder"), QString(), QStringLiteral("Mail")}));
    QVERIFY(collector.add(3, {QStringLiteral("An"), QStringLiteral("Le"), QStringLiteral("x@example.com")}));
    const Result<TableData> table = collector.finish(
        {CellRange {2, 2, 0, 1}, CellRange {3, 3, 1, 2}, CellRange {2, 3, 2, 3}});
    QVERIFY(table);
    QCOMPARE(table->header,
             (QStringList {QStringLiteral("Founder"), QStringLiteral("Founder (2)"), QStringLiteral("Mail"),
                           QStringLiteral("Mail (2)")}));
    QCOMPARE(table->rows[0].size(), 4);
}

void TableCollectorTest::keepsTheFirstRowsAndCountsAll()
{
    TableCollector collector(QStringLiteral("file"), 2);
    for (int row = 1; row <= 6; ++row)
        QVERIFY(collector.add(row, {QString::number(row)}));
    QCOMPARE(collector.rowCount(), 5);
    const Result<TableData> table = collector.finish({});
    QVERIFY(table);
    QCOMPARE(table->rowNumbers, (std::vector<int> {2, 3}));
}

void TableCollectorTest::marksAnEmptyTable()
{
    TableCollector collector(QStringLiteral("file"));
    QVERIFY(collector.add(1, {QString(), QStringLiteral("　")}));
    const Result<TableData> table = collector.finish({});
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::TableEmpty);
    QCOMPARE(table.error().argument(QStringLiteral("file")), QStringLiteral("file"));
}

QTEST_GUILESS_MAIN(TableCollectorTest)
#include "tst_tablecollector.moc"
