// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/calendar/daycount.h"
#include "tests/core/services/calendar/calendardata.h"

#include <QTest>

#include <random>

using namespace pitchdesk;
using pitchdesk::test::day;
using enum CalendarDayKind;
using enum CalendarDayState;

class TestBusinessCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutCalendarsItIsMondayToFriday_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<int>("expected");
        const QDate friday(2026, 1, 16);
        QTest::newRow("same day") << friday << friday << 0;
        QTest::newRow("over a weekend") << friday << QDate(2026, 1, 19) << 1;
        QTest::newRow("to the Saturday") << friday << QDate(2026, 1, 17) << 1;
        QTest::newRow("one week") << friday << QDate(2026, 1, 23) << 5;
        QTest::newRow("from a Sunday") << QDate(2026, 1, 18) << QDate(2026, 1, 20) << 1;
        QTest::newRow("backwards") << friday << QDate(2026, 1, 9) << -5;
        QTest::newRow("a year") << QDate(2025, 1, 1) << QDate(2026, 1, 1) << 261;
        QTest::newRow("no date") << QDate() << friday << 0;
        QTest::newRow("before the years that are counted") << QDate(1399, 1, 1) << friday << 0;
    }
    void withoutCalendarsItIsMondayToFriday()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(int, expected);
        QCOMPARE(BusinessCalendar().businessDaysBetween(from, to), qint64(expected));
    }

    void aDayOffInAnyCalendarIsNone()
    {
        const std::vector days {day("JP", QDate(2026, 5, 4)), day("VN", QDate(2026, 5, 1))};
        const BusinessCalendar both({QStringLiteral("VN"), QStringLiteral("JP")}, days);
        QVERIFY(!both.isBusinessDay(QDate(2026, 5, 1)));
        QVERIFY(!both.isBusinessDay(QDate(2026, 5, 4)));
        QVERIFY(both.isBusinessDay(QDate(2026, 5, 5)));
        const BusinessCalendar one({QStringLiteral("VN")}, days);
        QVERIFY(one.isBusinessDay(QDate(2026, 5, 4)));
        QCOMPARE(one.days().size(), size_t(1));
    }

    void aWorkedSaturdayNeedsEveryCalendar()
    {
        const QDate saturday(2026, 1, 10);
        const std::vector days {day("VN", saturday, WorkingDay), day("JP", QDate(2026, 1, 12))};
        QVERIFY(BusinessCalendar({QStringLiteral("VN")}, days).isBusinessDay(saturday));
        const QStringList pair {QStringLiteral("VN"), QStringLiteral("JP")};
        QVERIFY(!BusinessCalendar(pair, days).isBusinessDay(saturday));
        const std::vector both {day("VN", saturday, WorkingDay), day("JP", saturday, WorkingDay)};
        QVERIFY(BusinessCalendar(pair, both).isBusinessDay(saturday));
        // A working day on a weekday changes nothing, and does not lift another calendar's holiday.
        const QDate monday(2026, 1, 12);
        QVERIFY(!BusinessCalendar(pair, {day("VN", monday, WorkingDay), day("JP", monday)}).isBusinessDay(monday));
    }

    void theLaterOfTwoDaysCounts()
    {
        const QDate monday(2026, 8, 31);
        const QStringList vietnam {QStringLiteral("VN")};
        QVERIFY(BusinessCalendar(vietnam, {day("VN", monday), day("VN", monday, WorkingDay)}).isBusinessDay(monday));
        QVERIFY(!BusinessCalendar(vietnam, {day("VN", monday, WorkingDay), day("VN", monday, DayOff)})
                     .isBusinessDay(monday));
    }

    void countsReallySwappedDays()
    {
        // 2 January 2026 was off in Vietnam, and Saturday 10 January was worked for it.
        const BusinessCalendar vietnam({QStringLiteral("VN")}, test::shippedTable());
        QCOMPARE(vietnam.businessDaysBetween(QDate(2026, 1, 1), QDate(2026, 1, 12)), qint64(6));
        QCOMPARE(vietnam.addBusinessDays(QDate(2025, 12, 31), 1), QDate(2026, 1, 5));
        QCOMPARE(vietnam.addBusinessDays(QDate(2026, 1, 9), 1), QDate(2026, 1, 10));
        QCOMPARE(vietnam.addBusinessDays(QDate(2026, 1, 12), -1), QDate(2026, 1, 10));
    }

    void saysWhatACountRestsOn()
    {
        const std::vector days {day("VN", QDate(2027, 2, 5), Holiday, Estimated),
                                day("VN", QDate(2027, 4, 16), Holiday, Unknown), day("VN", QDate(2027, 4, 30)),
                                day("JP", QDate(2027, 2, 11), Holiday, Announced)};
        const BusinessCalendar calendar({QStringLiteral("VN"), QStringLiteral("JP")}, days);
        const DayCount count = countDays(calendar, QDate(2027, 2, 1), QDate(2028, 1, 1));
        QCOMPARE(count.days, qint64(334));
        QCOMPARE(count.calendars, QStringList({QStringLiteral("VN"), QStringLiteral("JP")}));
        QCOMPARE(count.uncertain.size(), size_t(2));
        QCOMPARE(count.uncertain[0].date, QDate(2027, 2, 5));
        QCOMPARE(count.uncertain[1].state, Unknown);
        QVERIFY(count.missing.empty());
        QVERIFY(!count.isCertain());
        // The end does not belong to it, the start does.
        QVERIFY(countDays(calendar, QDate(2027, 2, 1), QDate(2027, 2, 5)).isCertain());
        QVERIFY(!countDays(calendar, QDate(2027, 2, 5), QDate(2027, 2, 6)).isCertain());
        const DayCount back = countDays(calendar, QDate(2028, 1, 1), QDate(2027, 2, 1));
        QCOMPARE(back.businessDays, -count.businessDays);
        QCOMPARE(back.days, -count.days);
        QCOMPARE(back.uncertain.size(), size_t(2));
    }

    void saysOfWhichYearsItKnowsNothing()
    {
        const BusinessCalendar calendar({QStringLiteral("VN"), QStringLiteral("DE")}, test::shippedTable());
        const DayCount count = countDays(calendar, QDate(2030, 12, 30), QDate(2031, 1, 2));
        const std::vector<MissingYear> expected {
            {QStringLiteral("DE"), 2030}, {QStringLiteral("VN"), 2031}, {QStringLiteral("DE"), 2031}};
        QCOMPARE(count.missing.size(), expected.size());
        QVERIFY(count.missing == expected);
        // To the first day of a year is not in it.
        const BusinessCalendar vietnam({QStringLiteral("VN")}, test::shippedTable());
        QVERIFY(countDays(vietnam, QDate(2030, 12, 30), QDate(2031, 1, 1)).missing.empty());
        QCOMPARE(countDays(vietnam, QDate(2023, 12, 31), QDate(2024, 1, 1)).missing.size(), size_t(1));
        QVERIFY(countDays(BusinessCalendar(), QDate(2031, 1, 1), QDate(2031, 2, 1)).isCertain());
    }

    void agreesWithADayByDayLoop_data();
    void agreesWithADayByDayLoop();
    void addsAsALoopDoes_data() { agreesWithADayByDayLoop_data(); }
    void addsAsALoopDoes();
    void staysInTheYearsThatAreCounted();

private:
    static bool worksInAll(const QStringList &countries, const QDate &date,
                           const std::vector<const CalendarDay *> &said)
    {
        for (const QString &country : countries) {
            bool works = date.dayOfWeek() <= Qt::Friday;
            for (const CalendarDay *day : said) {
                if (day->country == country)
                    works = day->kind == WorkingDay;
            }
            if (!works)
                return false;
        }
        return !countries.isEmpty() || date.dayOfWeek() <= Qt::Friday;
    }
    /// For each day from 2024 to 2030 whether it is worked, found one by one.
    static std::vector<bool> loopOver(const QStringList &countries, const std::vector<CalendarDay> &days)
    {
        QHash<QDate, std::vector<const CalendarDay *>> said;
        for (const CalendarDay &day : days)
            said[day.date].push_back(&day);
        std::vector<bool> worked;
        for (QDate date = first; date < end; date = date.addDays(1))
            worked.push_back(worksInAll(countries, date, said.value(date)));
        return worked;
    }
    inline static const QDate first {2024, 1, 1};
    inline static const QDate end {2031, 1, 1};
};

void TestBusinessCalendar::agreesWithADayByDayLoop_data()
{
    QTest::addColumn<QStringList>("countries");
    const QStringList all {QStringLiteral("JP"), QStringLiteral("VN"), QStringLiteral("SG"), QStringLiteral("TH"),
                           QStringLiteral("ID"), QStringLiteral("MY"), QStringLiteral("PH")};
    QTest::newRow("none") << QStringList();
    for (qsizetype one = 0; one < all.size(); ++one) {
        QTest::newRow(qPrintable(all[one])) << QStringList {all[one]};
        for (qsizetype other = one + 1; other < all.size(); ++other)
            QTest::newRow(qPrintable(all[one] + u'+' + all[other])) << QStringList {all[one], all[other]};
    }
    QTest::newRow("all") << all;
}

void TestBusinessCalendar::agreesWithADayByDayLoop()
{
    QFETCH(QStringList, countries);
    const std::vector<CalendarDay> days = test::shippedTable();
    const BusinessCalendar calendar(countries, days);
    const std::vector<bool> worked = loopOver(countries, days);
    std::vector<int> before {0}; // how many business days there are before the i-th day
    for (const bool isWorked : worked)
        before.push_back(before.back() + int(isWorked));
    for (int i = 0; i < int(worked.size()); ++i)
        QCOMPARE(calendar.isBusinessDay(first.addDays(i)), bool(worked[size_t(i)]));
    // Every distance up to three weeks from every day, and longer ones in steps.
    for (int from = 0; from < int(worked.size()); ++from) {
        for (int to = from; to <= int(worked.size()); to += to < from + 21 ? 1 : 131) {
            const qint64 expected = before[size_t(to)] - before[size_t(from)];
            if (calendar.businessDaysBetween(first.addDays(from), first.addDays(to)) != expected
                || (from % 7 == 0 && calendar.businessDaysBetween(first.addDays(to), first.addDays(from)) != -expected))
                QFAIL(qPrintable(first.addDays(from).toString(Qt::ISODate) + u' '
                                 + first.addDays(to).toString(Qt::ISODate)));
        }
    }
}

void TestBusinessCalendar::addsAsALoopDoes()
{
    QFETCH(QStringList, countries);
    const std::vector<CalendarDay> days = test::shippedTable();
    const BusinessCalendar calendar(countries, days);
    const std::vector<bool> worked = loopOver(countries, days);
    const auto step = [&worked](int from, int count) {
        const int direction = count < 0 ? -1 : 1;
        int at = from;
        for (int left = std::abs(count); left > 0;) {
            at += direction;
            if (at < 0 || at >= int(worked.size()))
                return -1;
            left -= int(bool(worked[size_t(at)]));
        }
        return at;
    };
    std::mt19937 random(20260119);
    for (int round = 0; round < 1000; ++round) {
        const int from = int(random() % worked.size());
        const int count = int(random() % 401) - 200;
        int expected = step(from, count);
        if (count == 0 && !worked[size_t(from)])
            expected = step(from, 1);
        if (expected < 0)
            continue; // it leaves the years of the table
        QCOMPARE(calendar.addBusinessDays(first.addDays(from), count), first.addDays(expected));
    }
}

void TestBusinessCalendar::staysInTheYearsThatAreCounted()
{
    const BusinessCalendar plain;
    QCOMPARE(plain.addBusinessDays(QDate(9999, 12, 1), 1000), QDate());
    QCOMPARE(plain.addBusinessDays(QDate(1400, 1, 2), -1000), QDate());
    QCOMPARE(plain.addBusinessDays(QDate(2026, 1, 16), 2'000'000'000), QDate());
    QCOMPARE(plain.addBusinessDays(QDate(), 1), QDate());
    QVERIFY(!plain.isBusinessDay(QDate(12000, 1, 3)));
}

QTEST_APPLESS_MAIN(TestBusinessCalendar)
#include "tst_businesscalendar.moc"
