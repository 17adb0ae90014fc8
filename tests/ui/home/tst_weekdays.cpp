// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/hometexts.h"
#include "ui/home/weekdays.h"

#include <QTest>

using namespace pitchdesk;

class TestWeekdays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMondayToFriday_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("expected");
        const QDate friday(2026, 1, 16);
        QTest::newRow("same day") << friday << friday << 0;
        QTest::newRow("over a weekend") << friday << QDate(2026, 1, 19) << 1;
        QTest::newRow("to the Saturday") << friday << QDate(2026, 1, 17) << 0;
        QTest::newRow("one week") << friday << QDate(2026, 1, 23) << 5;
        QTest::newRow("from a Sunday") << QDate(2026, 1, 18) << QDate(2026, 1, 20) << 2;
        QTest::newRow("backwards") << friday << QDate(2026, 1, 1) << 0;
        QTest::newRow("a year") << QDate(2025, 1, 1) << QDate(2026, 1, 1) << 261;
        QTest::newRow("no date") << QDate() << friday << 0;
    }
    void countsMondayToFriday()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QTEST(weekdaysUntil(from, until), "expected");
    }

    void agreesWithCountingOneByOne()
    {
        const QDate from(2024, 2, 26);
        int counted = 0;
        for (int days = 1; days < 800; ++days) {
            const QDate day = from.addDays(days);
            if (day.dayOfWeek() <= Qt::Friday)
                ++counted;
            QCOMPARE(weekdaysUntil(from, day), counted);
        }
    }

    void marksTheNextStepAndSortsByDate()
    {
        Milestone pitch;
        pitch.kind = MilestoneKind::PitchDay;
        pitch.date = PartialDate::day(QDate(2026, 3, 1));
        Milestone opens;
        opens.kind = MilestoneKind::CallOpens;
        opens.date = PartialDate::day(QDate(2026, 1, 5));
        Milestone report;
        report.kind = MilestoneKind::Report;
        Milestone deadline;
        deadline.kind = MilestoneKind::Deadline;
        deadline.date = PartialDate::day(QDate(2026, 1, 19));
        const auto steps = stripSteps({report, pitch, opens, deadline}, QDate(2026, 1, 16));
        QCOMPARE(steps.size(), size_t(4));
        QVERIFY(steps[0].isPast && !steps[0].isNext);
        QVERIFY(!steps[1].isPast && steps[1].isNext);
        QVERIFY(!steps[2].isPast && !steps[2].isNext);
        QVERIFY(!steps[3].isPast && !steps[3].isNext);
        QVERIFY(steps[3].distance.isEmpty());
        QVERIFY(steps[1].distance.contains(u'3'));
        QVERIFY(steps[1].distance.contains(u'1'));
    }
};

QTEST_MAIN(TestWeekdays)
#include "tst_weekdays.moc"
