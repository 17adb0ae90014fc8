// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/hometexts.h"

#include <QTest>

using namespace pitchdesk;

class TestHomeTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBusinessDaysByTheCalendars()
    {
        CalendarDay holiday;
        holiday.country = QStringLiteral("VN");
        holiday.date = QDate(2027, 2, 5);
        holiday.state = CalendarDayState::Estimated;
        const BusinessCalendar calendar({QStringLiteral("VN")}, {holiday});
        const QDate today(2027, 2, 1); // a Monday
        QCOMPARE(distanceText(today, PartialDate::day(QDate(2027, 2, 5)), calendar),
                 QStringLiteral("in 4 day(s) · 4 business day(s)"));
        QCOMPARE(distanceText(today, PartialDate::day(QDate(2027, 2, 8)), calendar),
                 QStringLiteral("in 7 day(s) · about 4 business day(s)"));
        QCOMPARE(distanceText(today, PartialDate::day(QDate(2027, 2, 8)), BusinessCalendar()),
                 QStringLiteral("in 7 day(s) · 5 business day(s)"));
    }

    void saysHowFarItIsFromTheStepBefore()
    {
        Milestone opens;
        opens.kind = MilestoneKind::CallOpens;
        opens.date = PartialDate::day(QDate(2027, 2, 1));
        Milestone deadline;
        deadline.kind = MilestoneKind::Deadline;
        deadline.date = PartialDate::day(QDate(2027, 2, 15));
        const BusinessCalendar unknown({QStringLiteral("DE")}, {});
        const auto steps = stripSteps({deadline, opens}, QDate(2027, 1, 29), unknown);
        QVERIFY(steps[0].details.size() == 1 && steps[0].details[0].contains(QStringLiteral("2027")));
        QCOMPARE(steps[1].details.size(), 2);
        QCOMPARE(steps[1].details[0], QStringLiteral("After “Call opens”: 14 day(s) · about 10 business day(s)"));
        QVERIFY(steps[1].details[1].contains(QStringLiteral("Germany")));
        // Of what is over, only the way from the step before.
        QCOMPARE(stripSteps({deadline, opens}, QDate(2027, 3, 1), unknown)[0].details, QStringList());
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
        const auto steps = stripSteps({report, pitch, opens, deadline}, QDate(2026, 1, 16), BusinessCalendar());
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

QTEST_MAIN(TestHomeTexts)
#include "tst_hometexts.moc"
