// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/calendarworkflow.h"

#include "core/base/countrycodes.h"
#include "core/storage/calendarrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/rowchange.h"
#include "core/workflow/calendarrules.h"
#include "core/workflow/change.h"
#include "core/workflow/shippeddays.h"

#include <algorithm>
#include <map>

namespace pitchdesk {

namespace {

const QString dayNoun = QStringLiteral("calendar_day");
const QString homeCountry = QStringLiteral("JP");

void noteYear(CalendarInfo &info, int year)
{
    info.firstYear = info.firstYear == 0 ? year : std::min(info.firstYear, year);
    info.lastYear = std::max(info.lastYear, year);
}

/// The event's country/region, then Japan, whose desk it is.
QStringList defaultCalendars(const Event &event)
{
    QStringList countries {event.country, homeCountry};
    countries.removeAll(QString());
    countries.removeDuplicates();
    return countries;
}

} // namespace

QString calendarDayName(const CalendarDay &day)
{
    return QString(day.country + u' ' + day.date.toString(Qt::ISODate));
}

Status checkCalendarCountry(const QString &country)
{
    if (country.isEmpty())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("country")));
    if (country.size() != 2 || countryCode(country) != country)
        return fail(invalidField(QStringLiteral("country"), country));
    return {};
}

Status checkCalendarDay(const CalendarDay &day)
{
    PD_TRY(checkCalendarCountry(day.country));
    if (!day.date.isValid())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("on_date")));
    if (day.date.year() < 1900 || day.date.year() > 2200)
        return fail(invalidField(QStringLiteral("on_date"), day.date.toString(Qt::ISODate)));
    PD_TRY(requireFitting(day.name, QStringLiteral("name")));
    PD_TRY(requireFitting(day.source, QStringLiteral("source")));
    return requireFitting(day.note, QStringLiteral("note"));
}

Result<std::vector<CalendarInfo>> CalendarWorkflow::available() const
{
    std::map<QString, CalendarInfo> found;
    for (const CalendarDay &day : shippedDays())
        noteYear(found[day.country], day.date.year());
    PD_ASSIGN(const std::vector<CalendarDay> own, CalendarRepository(m_store).days());
    for (const CalendarDay &day : own) {
        noteYear(found[day.country], day.date.year());
        ++found[day.country].ownDays;
    }
    std::vector<CalendarInfo> calendars;
    const auto take = [&calendars](const QString &country, CalendarInfo info) {
        info.country = country;
        calendars.push_back(std::move(info));
    };
    for (const QString &country : shippedCountries()) {
        take(country, found[country]);
        found.erase(country);
    }
    for (const auto &[country, info] : found)
        take(country, info);
    return calendars;
}

Result<std::vector<CalendarDayRow>> CalendarWorkflow::days(const QString &country, int year) const
{
    std::map<QDate, CalendarDayRow> merged;
    for (const CalendarDay &day : shippedDays()) {
        if (day.country == country && day.date.year() == year)
            merged[day.date].day = day;
    }
    PD_ASSIGN(const std::vector<CalendarDay> own, CalendarRepository(m_store).days(country));
    for (const CalendarDay &day : own) {
        if (day.date.year() != year)
            continue;
        CalendarDayRow &row = merged[day.date];
        if (row.day.date.isValid())
            row.shipped = row.day;
        row.day = day;
    }
    std::vector<CalendarDayRow> rows;
    for (auto &[date, row] : merged)
        rows.push_back(std::move(row));
    return rows;
}

Result<CalendarDayId> CalendarWorkflow::saveDay(const CalendarDay &day)
{
    PD_TRY(checkCalendarDay(day));
    CalendarRepository repository(m_store);
    PD_ASSIGN(const std::vector<CalendarDay> others, repository.days(day.country));
    for (const CalendarDay &other : others) {
        if (other.date == day.date && other.id != day.id)
            return fail(Error {ErrorCode::AlreadyExists, {}, {}}
                            .with(QStringLiteral("kind"), dayNoun)
                            .with(QStringLiteral("name"), calendarDayName(day)));
    }
    return change(m_store, recordAction(dayNoun, !day.id.isValid(), calendarDayName(day)),
                  [&](Transaction &) { return repository.save(day); });
}

Status CalendarWorkflow::removeDay(CalendarDayId id)
{
    PD_ASSIGN(const CalendarDay day, CalendarRepository(m_store).day(id));
    return change(m_store, namedAction(QStringLiteral("calendar_day.remove"), calendarDayName(day)),
                  [&](Transaction &) { return deleteRow(m_store.database(), dayNoun, id.value()); });
}

Result<EventCalendars> CalendarWorkflow::calendarsOf(EventId event) const
{
    PD_ASSIGN(const QStringList chosen, CalendarRepository(m_store).calendars(event));
    if (!chosen.isEmpty())
        return EventCalendars {chosen, false};
    PD_ASSIGN(const Event record, EventRepository(m_store).event(event));
    return EventCalendars {defaultCalendars(record), true};
}

Status CalendarWorkflow::setCalendars(EventId event, const QStringList &countries)
{
    QStringList chosen = countries;
    chosen.removeDuplicates();
    for (const QString &country : std::as_const(chosen))
        PD_TRY(checkCalendarCountry(country));
    PD_ASSIGN(const Event record, EventRepository(m_store).event(event));
    return change(m_store, namedAction(QStringLiteral("event_calendar.set"), originalText(record.name)),
                  [&](Transaction &) { return CalendarRepository(m_store).setCalendars(event, chosen); });
}

Result<BusinessCalendar> CalendarWorkflow::businessCalendar(EventId event) const
{
    PD_ASSIGN(const EventCalendars calendars, calendarsOf(event));
    return calendarOver(calendars.countries);
}

Result<BusinessCalendar> CalendarWorkflow::businessCalendar(const QStringList &countries) const
{
    for (const QString &country : countries)
        PD_TRY(checkCalendarCountry(country));
    return calendarOver(countries);
}

Result<BusinessCalendar> CalendarWorkflow::calendarOver(const QStringList &countries) const
{
    std::vector<CalendarDay> days = shippedDays();
    PD_ASSIGN(const std::vector<CalendarDay> own, CalendarRepository(m_store).days());
    days.insert(days.end(), own.begin(), own.end()); // behind the shipped ones, so that they count
    return BusinessCalendar(countries, days);
}

Result<std::vector<MilestoneDays>> CalendarWorkflow::milestoneDays(EventId event, const QDate &today) const
{
    PD_ASSIGN(const BusinessCalendar calendar, businessCalendar(event));
    PD_ASSIGN(std::vector<Milestone> milestones, EventRepository(m_store).milestones(event));
    return countMilestones(calendar, std::move(milestones), today);
}

std::vector<MilestoneDays> countMilestones(const BusinessCalendar &calendar, std::vector<Milestone> milestones,
                                           const QDate &today)
{
    std::erase_if(milestones, [](const Milestone &milestone) {
        return milestone.date.precision != DatePrecision::Day || !milestone.date.isStated();
    });
    const auto instant = [](const Milestone &milestone) {
        return std::pair(milestone.date.date, milestone.time.isValid() ? milestone.time : QTime(0, 0));
    };
    std::stable_sort(milestones.begin(), milestones.end(), [&instant](const Milestone &one, const Milestone &other) {
        return instant(one) < instant(other);
    });
    std::vector<MilestoneDays> counted;
    for (Milestone &milestone : milestones) {
        MilestoneDays row {milestone, countDays(calendar, today, milestone.date.date), std::nullopt};
        if (!counted.empty())
            row.sincePrevious = countDays(calendar, counted.back().milestone.date.date, milestone.date.date);
        counted.push_back(std::move(row));
    }
    return counted;
}

} // namespace pitchdesk
