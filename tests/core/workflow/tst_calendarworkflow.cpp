// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/shippeddays.h"
#include "core/workflow/workspace.h"
#include "tests/core/services/calendar/calendardata.h"
#include "tests/core/storage/storagefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;
using pitchdesk::test::day;
using pitchdesk::test::must;
using enum CalendarDayKind;
using enum CalendarDayState;

/// Calendars in a real file: the shipped days, the desk's own, and the events that count by them.
class TestCalendarWorkflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = must(Workspace::create(m_folder->filePath(QStringLiteral("calendars.pitchdesk")),
                                             {QStringLiteral("Mai")}, m_clock));
        Event event;
        event.name = LocalizedText::only(QStringLiteral("Hanoi"), Language::English);
        event.country = QStringLiteral("VN");
        event.zone = QStringLiteral("Asia/Ho_Chi_Minh");
        m_event = must(w().events.saveEvent(event));
    }
    void cleanup()
    {
        Progress progress;
        QVERIFY(must(m_workspace->check(progress)).isSound());
    }

    void shipsSevenCalendars()
    {
        QCOMPARE(shippedDays().size(), test::shippedTable().size());
        QCOMPARE(shippedCountries(),
                 QStringList({QStringLiteral("JP"), QStringLiteral("VN"), QStringLiteral("SG"), QStringLiteral("TH"),
                              QStringLiteral("ID"), QStringLiteral("MY"), QStringLiteral("PH")}));
        const auto calendars = must(w().calendars.available());
        QCOMPARE(calendars.size(), size_t(7));
        for (const CalendarInfo &info : calendars) {
            QCOMPARE(info.firstYear, 2024);
            QCOMPARE(info.lastYear, 2030);
            QCOMPARE(info.ownDays, 0);
        }
        for (const CalendarDay &one : shippedDays())
            QVERIFY2(!one.isOwn() && !one.source.isEmpty() && !one.name.isEmpty(), qPrintable(one.country));
    }

    void shippedStatesAreHonest()
    {
        const auto stateOf = [](const char *country, const QDate &date) {
            for (const CalendarDay &one : shippedDays()) {
                if (one.country == QString::fromLatin1(country) && one.date == date)
                    return codeOf(one.state);
            }
            return QString();
        };
        QCOMPARE(stateOf("VN", QDate(2026, 2, 17)), QStringLiteral("decided"));   // Tết of a decided year
        QCOMPARE(stateOf("VN", QDate(2027, 2, 6)), QStringLiteral("estimated"));  // Tết to come
        QCOMPARE(stateOf("VN", QDate(2027, 9, 3)), QStringLiteral("estimated"));  // second National Day
        QCOMPARE(stateOf("VN", QDate(2027, 9, 2)), QStringLiteral("decided"));    // by law
        QCOMPARE(stateOf("ID", QDate(2027, 3, 9)), QStringLiteral("estimated"));  // Idul Fitri
        QCOMPARE(stateOf("ID", QDate(2027, 3, 8)), QStringLiteral("estimated"));  // Nyepi
        QCOMPARE(stateOf("TH", QDate(2027, 5, 20)), QStringLiteral("estimated")); // Visakha Bucha
        QCOMPARE(stateOf("PH", QDate(2027, 2, 6)), QStringLiteral("estimated"));  // Chinese New Year
        QCOMPARE(stateOf("SG", QDate(2027, 3, 10)), QStringLiteral("announced")); // Hari Raya Puasa
        QCOMPARE(stateOf("SG", QDate(2028, 11, 15)), QStringLiteral("estimated"));
        QCOMPARE(stateOf("MY", QDate(2028, 8, 31)), QStringLiteral("decided"));
        QCOMPARE(stateOf("JP", QDate(2027, 3, 21)), QStringLiteral("decided"));
        QCOMPARE(stateOf("JP", QDate(2028, 3, 20)), QStringLiteral("estimated")); // an equinox
        QCOMPARE(stateOf("JP", QDate(2029, 9, 24)), QStringLiteral("estimated")); // the substitute of one
    }

    void countsByTheEventsCountryAndJapanUnlessToldOtherwise()
    {
        const EventCalendars before = must(w().calendars.calendarsOf(m_event));
        QVERIFY(before.isDefault);
        QCOMPARE(before.countries, QStringList({QStringLiteral("VN"), QStringLiteral("JP")}));
        const QStringList chosen {QStringLiteral("SG"), QStringLiteral("VN"), QStringLiteral("DE")};
        PD_VERIFY(w().calendars.setCalendars(m_event, chosen));
        QCOMPARE(must(w().calendars.calendarsOf(m_event)).countries, chosen);
        PD_VERIFY(w().calendars.setCalendars(m_event, {QStringLiteral("VN"), QStringLiteral("SG")}));
        QCOMPARE(must(w().calendars.businessCalendar(m_event)).countries(),
                 QStringList({QStringLiteral("VN"), QStringLiteral("SG")}));
        QCOMPARE(must(w().history.undo()).key, QStringLiteral("event_calendar.set"));
        QCOMPARE(must(w().calendars.calendarsOf(m_event)).countries, chosen);
        PD_VERIFY(w().calendars.setCalendars(m_event, {}));
        QVERIFY(must(w().calendars.calendarsOf(m_event)).isDefault);
        PD_REFUSED(w().calendars.setCalendars(m_event, {QStringLiteral("Vietnam")}), ErrorCode::FieldInvalid);
        PD_REFUSED(w().calendars.calendarsOf(EventId(99)), ErrorCode::RecordNotFound);
        PD_VERIFY(w().calendars.setCalendars(m_event, chosen));
        PD_VERIFY(w().events.removeEvent(m_event)); // its calendars go with it, and come back with it
        PD_VERIFY(w().history.undo());
        QCOMPARE(must(w().calendars.calendarsOf(m_event)).countries, chosen);
    }

    void theDesksOwnDayWins()
    {
        const QDate date(2027, 9, 3); // estimated as the second National Day
        CalendarDay own = day("VN", date, WorkingDay, Decided);
        own.name = LocalizedText::only(QStringLiteral("Ngày làm việc"), Language::Vietnamese);
        const size_t before = must(w().calendars.days(QStringLiteral("VN"), 2027)).size();
        QVERIFY(!must(w().calendars.businessCalendar({QStringLiteral("VN")})).isBusinessDay(date));
        own.id = must(w().calendars.saveDay(own));
        QVERIFY(must(w().calendars.businessCalendar({QStringLiteral("VN")})).isBusinessDay(date));
        const auto rows = must(w().calendars.days(QStringLiteral("VN"), 2027));
        QCOMPARE(rows.size(), before);
        const auto row = std::ranges::find(rows, date, [](const CalendarDayRow &r) { return r.day.date; });
        QVERIFY(row != rows.end() && row->day.isOwn() && row->shipped);
        QCOMPARE(row->day.name.vi, QStringLiteral("Ngày làm việc"));
        QCOMPARE(row->shipped->state, Estimated);
        QCOMPARE(must(w().calendars.available())[1].ownDays, 1);
        // Undo brings the shipped day back, redo the desk's own, and taking it away the shipped one again.
        PD_VERIFY(w().history.undo());
        QVERIFY(!must(w().calendars.businessCalendar({QStringLiteral("VN")})).isBusinessDay(date));
        PD_VERIFY(w().history.redo());
        QVERIFY(must(w().calendars.businessCalendar({QStringLiteral("VN")})).isBusinessDay(date));
        PD_VERIFY(w().calendars.removeDay(own.id));
        QVERIFY(!must(w().calendars.businessCalendar({QStringLiteral("VN")})).isBusinessDay(date));
        PD_REFUSED(w().calendars.removeDay(own.id), ErrorCode::RecordNotFound);
    }

    void refusesDaysThatCannotBe()
    {
        PD_REFUSED(w().calendars.saveDay(day("", QDate(2027, 1, 1))), ErrorCode::FieldRequired);
        PD_REFUSED(w().calendars.saveDay(day("vn", QDate(2027, 1, 1))), ErrorCode::FieldInvalid);
        PD_REFUSED(w().calendars.saveDay(day("XQ", QDate(2027, 1, 1))), ErrorCode::FieldInvalid);
        PD_REFUSED(w().calendars.saveDay(day("VN", QDate())), ErrorCode::FieldRequired);
        PD_REFUSED(w().calendars.saveDay(day("VN", QDate(1800, 1, 1))), ErrorCode::FieldInvalid);
        PD_VERIFY(w().calendars.saveDay(day("VN", QDate(2027, 1, 1))));
        PD_REFUSED(w().calendars.saveDay(day("VN", QDate(2027, 1, 1))), ErrorCode::AlreadyExists);
        QCOMPARE(must(w().calendars.available())[1].ownDays, 1);
    }

    void importsDaysInOneStep()
    {
        const QString file = write("days.csv",
                                   "Country,Date,Name,Kind,State\n"
                                   "VN,2027-01-02,Nghỉ,day off,announced\n"
                                   "Viet Nam,2027/1/9,Làm bù,working_day,\n"
                                   "ベトナム,2027-02-08,,,estimated\n"
                                   "DE,2027-10-03,Tag der Deutschen Einheit,,\n");
        const CalendarImportOutcome first = import(file);
        QVERIFY(first.problems.empty());
        QCOMPARE(first.added, 4);
        const BusinessCalendar vietnam = must(w().calendars.businessCalendar({QStringLiteral("VN")}));
        QVERIFY(vietnam.isBusinessDay(QDate(2027, 1, 9)));
        QVERIFY(vietnam.hasYear(QStringLiteral("VN"), 2027));
        const auto calendars = must(w().calendars.available());
        QCOMPARE(calendars.back().country, QStringLiteral("DE"));
        QCOMPARE(calendars.back().firstYear, 2027);
        const CalendarImportOutcome again = import(file);
        QCOMPARE(again.added + again.updated, 0);
        QCOMPARE(again.unchanged, 4);
        const CalendarImportOutcome changed = import(
            write("changed.csv", "date,country,state\n2027-01-02,VN,decided\n2027-05-03,VN,decided\n"));
        QCOMPARE(changed.added, 1);
        QCOMPARE(changed.updated, 1);
        QCOMPARE(must(w().history.undo()).key, QStringLiteral("calendar_days.import"));
        QCOMPARE(must(w().calendars.available())[1].ownDays, 3);
        QCOMPARE(must(w().history.undo()).arguments.value(QStringLiteral("count")), QStringLiteral("4"));
        QCOMPARE(must(w().calendars.available()).size(), size_t(7));
        QCOMPARE(must(w().calendars.available())[1].ownDays, 0);
    }

    void namesBadRowsAndWritesNothing()
    {
        const CalendarImportOutcome outcome = import(write("bad.csv",
                                                           "country,date,name,kind,state\n"
                                                           "VN,2027-01-02,Nghỉ,day_off,decided\n"
                                                           "Atlantis,2027-01-03,x,holiday,decided\n"
                                                           "VN,2027-02-30,x,holiday,decided\n"
                                                           "VN,2027-03-01,x,feast,decided\n"
                                                           "VN,2027-03-02,x,holiday,perhaps\n"
                                                           "VN,2027-01-02,again,holiday,decided\n"));
        QCOMPARE(outcome.added, 0);
        QStringList found;
        for (const ImportProblem &problem : outcome.problems) {
            QCOMPARE(problem.error.argument(QStringLiteral("row")).toInt(), problem.row);
            found.append(QString::number(problem.row) + u':' + problem.column);
        }
        QCOMPARE(found,
                 QStringList({QStringLiteral("3:country"), QStringLiteral("4:date"), QStringLiteral("5:kind"),
                              QStringLiteral("6:state"), QStringLiteral("7:")}));
        QCOMPARE(outcome.problems[0].error.code, ErrorCode::RowFieldInvalid);
        QCOMPARE(outcome.problems[0].error.argument(QStringLiteral("value")), QStringLiteral("Atlantis"));
        QCOMPARE(outcome.problems[4].error.code, ErrorCode::RowTwice);
        QCOMPARE(outcome.problems[4].error.argument(QStringLiteral("first")), QStringLiteral("2"));
        QCOMPARE(must(w().calendars.available())[1].ownDays, 0);
        Progress progress;
        PD_REFUSED(w().calendars.importDays(write("short.csv", "country,name\nVN,x\n"), progress),
                   ErrorCode::ColumnMissing);
        PD_REFUSED(w().calendars.importDays(m_folder->filePath(QStringLiteral("none.csv")), progress),
                   ErrorCode::FileNotFound);
    }

    void countsToMilestonesAndBetweenThem()
    {
        addMilestone(MilestoneKind::PitchDay, QDate(2027, 2, 15));
        addMilestone(MilestoneKind::Deadline, QDate(2027, 1, 29));
        Milestone vague;
        vague.event = m_event;
        vague.date = {QDate(2027, 4, 1), DatePrecision::Month};
        PD_VERIFY(w().events.saveMilestone(vague));
        const auto rows = must(w().calendars.milestoneDays(m_event, QDate(2027, 1, 25)));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].milestone.kind, MilestoneKind::Deadline);
        QCOMPARE(rows[0].until.days, qint64(4));
        QCOMPARE(rows[0].until.businessDays, qint64(4));
        QVERIFY(rows[0].until.isCertain() && !rows[0].sincePrevious);
        QCOMPARE(rows[1].until.days, qint64(21));
        // Fr 29 January; 1-3 February; Tết from Thursday 4 to Wednesday 10; 11 February is Japan's Foundation Day; Friday 12.
        QCOMPARE(rows[1].sincePrevious->businessDays, qint64(5));
        QCOMPARE(rows[1].sincePrevious->uncertain.size(), size_t(7));
        QCOMPARE(rows[1].sincePrevious->calendars, QStringList({QStringLiteral("VN"), QStringLiteral("JP")}));
    }

private:
    [[nodiscard]] Workflows &w() { return m_workspace->workflows(); }
    QString write(const char *name, const char *text)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    CalendarImportOutcome import(const QString &file)
    {
        Progress progress;
        return must(w().calendars.importDays(file, progress));
    }
    void addMilestone(MilestoneKind kind, const QDate &date)
    {
        Milestone milestone;
        milestone.event = m_event;
        milestone.kind = kind;
        milestone.date = PartialDate::day(date);
        must(w().events.saveMilestone(milestone));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    EventId m_event;
};

QTEST_GUILESS_MAIN(TestCalendarWorkflow)
#include "tst_calendarworkflow.moc"
