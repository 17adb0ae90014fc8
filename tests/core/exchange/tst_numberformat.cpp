// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numberformat.h"
#include "core/exchange/xlsxcell.h"

#include <QTest>

using namespace pitchdesk;

namespace {

constexpr DateParts none {};
constexpr DateParts day {true, false, false};
constexpr DateParts clockTime {false, true, false};
constexpr DateParts instant {true, true, false};
constexpr DateParts duration {false, true, true};

} // namespace

class NumberFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsBuiltInFormats();
    void knowsFormatCodes_data();
    void knowsFormatCodes();
    void writesSerials_data();
    void writesSerials();
    void writesNumbers_data();
    void writesNumbers();
    void writesIsoCells();
    void readsReferences();
};

void NumberFormatTest::knowsBuiltInFormats()
{
    for (const int id : {14, 15, 16, 17, 27, 31, 36, 50, 58})
        QCOMPARE(datePartsOfBuiltIn(id), day);
    for (const int id : {18, 19, 20, 21, 32, 33, 45, 47})
        QCOMPARE(datePartsOfBuiltIn(id), clockTime);
    QCOMPARE(datePartsOfBuiltIn(22), instant);
    QCOMPARE(datePartsOfBuiltIn(46), duration);
    for (const int id : {0, 1, 2, 9, 10, 11, 12, 13, 23, 37, 44, 48, 49, 59, 164})
        QCOMPARE(datePartsOfBuiltIn(id), none);
}

void NumberFormatTest::knowsFormatCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("parts"); // 1 date, 2 time, 4 elapsed
    const auto row = [](const char *code, int parts) { QTest::newRow(code) << QString::fromUtf8(code) << parts; };
    row("General", 0);
    row("0.00", 0);
    row("#,##0;[Red]-#,##0", 0);
    row("0.00E+00", 0);
    row("0.0e-0", 0);
    row("@", 0);
    row("\"days\" 0", 0);
    row("0\\d\\a\\y\\s", 0);
    row("0_d", 0);
    row("[$-409]0.0", 0);
    row("[Magenta]0", 0);
    row("#,##0 \"đồng/tháng\"", 0);
    row("yyyy-mm-dd", 1);
    row("YYYY/M/D", 1);
    row("mmmm", 1);
    row("yyyy\"年\"m\"月\"d\"日\"", 1);
    row("ggge\"年\"m\"月\"d\"日\"", 1);
    row("[$-411]ge.m.d;@", 1);
    row("[$-42A]dd\\ mmmm\\ yyyy", 1);
    row("m/d/yy h:mm:ss", 3);
    row("yyyy-mm-dd\"T\"hh:mm", 3);
    row("h:mm AM/PM", 2);
    row("mm:ss.0", 2);
    row("[h]:mm:ss", 6);
    row("[mm]:ss", 6);
    row("[ss]", 6);
    row("0;\"d\"", 0);
    row("0;yyyy", 0); // the format of negative numbers does not make a date
    row("\"open", 0);
    row("[open", 0);
    row("0\\", 0);
}

void NumberFormatTest::knowsFormatCodes()
{
    QFETCH(QString, code);
    QFETCH(int, parts);
    QCOMPARE(datePartsOfCode(code), (DateParts {(parts & 1) != 0, (parts & 2) != 0, (parts & 4) != 0}));
}

void NumberFormatTest::writesSerials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<int>("parts");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("iso");
    const auto row = [](double serial, int parts, bool from1904, const char *iso) {
        QTest::addRow("%g %d %d", serial, parts, int(from1904))
            << serial << parts << from1904 << QString::fromLatin1(iso);
    };
    row(1, 1, false, "1900-01-01");
    row(59, 1, false, "1900-02-28");
    row(60, 1, false, "1900-02-29"); // the day that never was, as spreadsheets show it
    row(61, 1, false, "1900-03-01");
    row(45898, 1, false, "2025-08-29");
    row(45898, 3, false, "2025-08-29T00:00:00");
    row(45898.427083333336, 3, false, "2025-08-29T10:15:00");
    row(45898.427083333336, 1, false, "2025-08-29T10:15:00");
    row(45898.99999999, 3, false, "2025-08-30T00:00:00");
    row(45898.427083333336, 2, false, "2025-08-29T10:15:00");
    row(2958465, 1, false, "9999-12-31");
    row(2958466, 1, false, "");
    row(-1, 1, false, "");
    row(0, 1, false, "");
    row(0.5, 3, false, "12:00:00");
    row(0, 1, true, "1904-01-01");
    row(1, 1, true, "1904-01-02");
    row(44436, 1, true, "2025-08-29");
    row(0.427083333333333, 2, false, "10:15:00");
    row(1.25, 6, false, "30:00:00");
    row(0.0006944444444444445, 6, false, "00:01:00");
}

void NumberFormatTest::writesSerials()
{
    QFETCH(double, serial);
    QFETCH(int, parts);
    QFETCH(bool, from1904);
    QFETCH(QString, iso);
    QCOMPARE(serialToIso(serial, {(parts & 1) != 0, (parts & 2) != 0, (parts & 4) != 0}, from1904), iso);
}

void NumberFormatTest::writesNumbers_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *raw, const char *text) {
        QTest::newRow(raw) << QString::fromLatin1(raw) << QString::fromLatin1(text);
    };
    row("12", "12");
    row("-3", "-3");
    row("12.0", "12");
    row("1.2E1", "12");
    row("0.1", "0.1");
    row("0.10000000000000001", "0.1");
    row("0.30000000000000004", "0.30000000000000004");
    row("1E-3", "0.001");
    row("8.4901234567E10", "84901234567");
    row("123456789012345678", "123456789012345678");
    row("1E+21", "1e+21");
    row("007", "7");
    row("-0", "0");
    row("twelve", "twelve");
    row("nan", "nan");
    row("1E999", "1E999");
}

void NumberFormatTest::writesNumbers()
{
    QFETCH(QString, raw);
    QFETCH(QString, text);
    QCOMPARE(numberText(raw, none, false), text);
}

void NumberFormatTest::writesIsoCells()
{
    QCOMPARE(isoText(QStringLiteral("2025-08-29"), none), QStringLiteral("2025-08-29"));
    QCOMPARE(isoText(QStringLiteral("2025-08-29T00:00:00.000"), day), QStringLiteral("2025-08-29"));
    QCOMPARE(isoText(QStringLiteral("2025-08-29T10:15:00.4"), day), QStringLiteral("2025-08-29T10:15:00"));
    QCOMPARE(isoText(QStringLiteral("next week"), day), QStringLiteral("next week"));
}

void NumberFormatTest::readsReferences()
{
    QCOMPARE(columnOfReference(u"A1"), 0);
    QCOMPARE(columnOfReference(u"ab12"), 27);
    QCOMPARE(columnOfReference(u"XFD1048576"), 16383);
    for (const QStringView wrong :
         {QStringView(u""), QStringView(u"1"), QStringView(u"A"), QStringView(u"A0"), QStringView(u"A-1"),
          QStringView(u"AAAAAAAAAAAAAAAA1"), QStringView(u"A99999999999"), QStringView(u"A1B")})
        QCOMPARE(columnOfReference(wrong), -1);
    QCOMPARE(rangeOfReference(u"B2:D4"), (CellRange {2, 4, 1, 3}));
    QCOMPARE(rangeOfReference(u"$D$4:$B$2"), (CellRange {2, 4, 1, 3}));
    QCOMPARE(rangeOfReference(u"C3"), (CellRange {3, 3, 2, 2}));
    QVERIFY(!rangeOfReference(u"B2:"));
}

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "tst_numberformat.moc"
