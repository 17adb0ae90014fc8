// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partialdate.h"

#include <QTest>

using namespace pitchdesk;

class PartialDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtTheLastDay_data();
    void endsAtTheLastDay();
    void periodsFollowEachOther();
    void aDayIsStatedWhenItExists();
    void codesAreStable();
};

void PartialDateTest::endsAtTheLastDay_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<DatePrecision>("precision");
    QTest::addColumn<QDate>("last");
    QTest::newRow("day") << QDate(2023, 11, 3) << DatePrecision::Day << QDate(2023, 11, 3);
    QTest::newRow("month") << QDate(2023, 11, 1) << DatePrecision::Month << QDate(2023, 11, 30);
    QTest::newRow("december") << QDate(2023, 12, 1) << DatePrecision::Month << QDate(2023, 12, 31);
    QTest::newRow("february") << QDate(2023, 2, 1) << DatePrecision::Month << QDate(2023, 2, 28);
    QTest::newRow("leap february") << QDate(2024, 2, 1) << DatePrecision::Month << QDate(2024, 2, 29);
    QTest::newRow("first quarter") << QDate(2024, 1, 1) << DatePrecision::Quarter << QDate(2024, 3, 31);
    QTest::newRow("last quarter") << QDate(2023, 10, 1) << DatePrecision::Quarter << QDate(2023, 12, 31);
    QTest::newRow("year") << QDate(2023, 1, 1) << DatePrecision::Year << QDate(2023, 12, 31);
    QTest::newRow("fiscal year") << QDate(2023, 4, 1) << DatePrecision::JapaneseFiscalYear << QDate(2024, 3, 31);
    QTest::newRow("not stated") << QDate(2023, 1, 1) << DatePrecision::NotStated << QDate();
    QTest::newRow("no date") << QDate() << DatePrecision::Quarter << QDate();
}

void PartialDateTest::endsAtTheLastDay()
{
    QFETCH(QDate, first);
    QFETCH(DatePrecision, precision);
    QFETCH(QDate, last);
    QCOMPARE((PartialDate {first, precision}.lastDay()), last);
}

void PartialDateTest::periodsFollowEachOther()
{
    // The day after a period begins the next one, over the four hundred years of the calendar's cycle.
    for (QDate month(1900, 1, 1); month.year() < 2300; month = month.addMonths(1)) {
        const QDate next = PartialDate {month, DatePrecision::Month}.lastDay().addDays(1);
        QCOMPARE(next, month.addMonths(1));
        QCOMPARE(next.day(), 1);
    }
}

void PartialDateTest::aDayIsStatedWhenItExists()
{
    const PartialDate day = PartialDate::day(QDate(2024, 2, 29));
    QVERIFY(day.isStated());
    QCOMPARE(day.precision, DatePrecision::Day);
    QCOMPARE(day.lastDay(), QDate(2024, 2, 29));
    const PartialDate none = PartialDate::day(QDate(2023, 2, 29));
    QVERIFY(!none.isStated());
    QCOMPARE(none.precision, DatePrecision::NotStated);
    QVERIFY(!PartialDate {}.isStated());
    QVERIFY(!(PartialDate {QDate(), DatePrecision::Year}.isStated()));
}

void PartialDateTest::codesAreStable()
{
    // Stored in files: a code may be added, but none may change.
    const std::array<std::pair<DatePrecision, const char *>, 6> codes {{
        {DatePrecision::NotStated, "not_stated"},
        {DatePrecision::Year, "year"},
        {DatePrecision::JapaneseFiscalYear, "fiscal_year"},
        {DatePrecision::Quarter, "quarter"},
        {DatePrecision::Month, "month"},
        {DatePrecision::Day, "day"},
    }};
    for (const auto &[precision, code] : codes) {
        QCOMPARE(datePrecisionCode(precision), QString::fromLatin1(code));
        QCOMPARE(datePrecisionFromCode(QString::fromLatin1(code)), precision);
    }
    QCOMPARE(datePrecisionFromCode(QStringLiteral("decade")), DatePrecision::NotStated);
    QCOMPARE(datePrecisionFromCode({}), DatePrecision::NotStated);
}

QTEST_GUILESS_MAIN(PartialDateTest)
#include "tst_partialdate.moc"
