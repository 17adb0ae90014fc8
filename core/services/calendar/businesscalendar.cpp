// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/calendar/businesscalendar.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>
#include <optional>

namespace pitchdesk {

namespace {

namespace gregorian = boost::gregorian;

constexpr int daysInWeek = 7;
constexpr int weekdaysInWeek = 5;

/// Nothing outside the years that Boost knows; it would throw there.
std::optional<gregorian::date> toBoost(const QDate &date)
{
    if (!date.isValid() || date.year() < 1400 || date.year() > 9999)
        return std::nullopt;
    return gregorian::date(static_cast<unsigned short>(date.year()), static_cast<unsigned short>(date.month()),
                           static_cast<unsigned short>(date.day()));
}

QDate toQt(const gregorian::date &date)
{
    return {int(date.year()), int(date.month()), int(date.day())};
}

bool isWeekday(const gregorian::date &date)
{
    const auto day = date.day_of_week().as_enum();
    return day != boost::date_time::Saturday && day != boost::date_time::Sunday;
}

/// Days from Monday to Friday in [from, to), from <= to.
long weekdaysBetween(const gregorian::date &from, const gregorian::date &to)
{
    const long days = (to - from).days();
    long weekdays = days / daysInWeek * weekdaysInWeek;
    for (long rest = days / daysInWeek * daysInWeek; rest < days; ++rest) {
        if (isWeekday(from + gregorian::days(rest)))
            ++weekdays;
    }
    return weekdays;
}

/// The date that is so many days later, or nothing outside the years that Boost knows.
std::optional<gregorian::date> shifted(const gregorian::date &date, qint64 days)
{
    static const gregorian::date first(gregorian::min_date_time);
    static const gregorian::date last(gregorian::max_date_time);
    if (days > (last - date).days() || -days > (date - first).days())
        return std::nullopt;
    return date + gregorian::days(days);
}

/// The first entry of a list in the order of dates that is not before `date`.
template<typename Entry>
auto firstFrom(const std::vector<Entry> &entries, const QDate &date)
{
    return std::lower_bound(entries.begin(), entries.end(), date,
                            [](const Entry &entry, const QDate &wanted) { return entry.date < wanted; });
}

} // namespace

BusinessCalendar::BusinessCalendar(const QStringList &countries, const std::vector<CalendarDay> &days)
    : m_countries(countries)
{
    m_countries.removeDuplicates();
    for (const CalendarDay &day : days) {
        if (m_countries.contains(day.country) && toBoost(day.date))
            m_days.push_back(day);
    }
    const auto place = [this](const CalendarDay &day) { return std::pair(day.date, m_countries.indexOf(day.country)); };
    std::stable_sort(m_days.begin(), m_days.end(),
                     [&place](const CalendarDay &one, const CalendarDay &other) { return place(one) < place(other); });
    // Of several for the same country and date the last one stays: seen from the end, the first.
    const auto doubles =
        std::unique(m_days.rbegin(), m_days.rend(),
                    [&place](const CalendarDay &one, const CalendarDay &other) { return place(one) == place(other); });
    m_days.erase(m_days.begin(), doubles.base());
    addExceptions();
}

/// Whether every calendar works on the date of m_days[first, last), which are all that the calendars say of it.
bool BusinessCalendar::isWorkedByAll(size_t first, size_t last, bool isWeekday) const
{
    for (size_t i = first; i < last; ++i) {
        if (m_days[i].kind != CalendarDayKind::WorkingDay)
            return false;
    }
    // A calendar that says nothing of the date follows the week.
    return isWeekday || qsizetype(last - first) == m_countries.size();
}

void BusinessCalendar::addExceptions()
{
    int sum = 0;
    for (size_t first = 0, last = 0; first < m_days.size(); first = last) {
        while (last < m_days.size() && m_days[last].date == m_days[first].date)
            ++last;
        const bool isPlain = isWeekday(*toBoost(m_days[first].date));
        const int difference = int(isWorkedByAll(first, last, isPlain)) - int(isPlain);
        if (difference == 0)
            continue;
        sum += difference;
        m_exceptions.push_back({m_days[first].date, difference, sum});
    }
}

bool BusinessCalendar::hasYear(const QString &country, int year) const
{
    auto day = firstFrom(m_days, QDate(year, 1, 1));
    for (; day != m_days.end() && day->date.year() == year; ++day) {
        if (day->country == country)
            return true;
    }
    return false;
}

int BusinessCalendar::differencesBefore(const QDate &date) const
{
    const auto next = firstFrom(m_exceptions, date);
    return next == m_exceptions.begin() ? 0 : std::prev(next)->sum;
}

bool BusinessCalendar::isBusinessDay(const QDate &date) const
{
    const auto day = toBoost(date);
    if (!day)
        return false;
    const auto exception = firstFrom(m_exceptions, date);
    if (exception != m_exceptions.end() && exception->date == date)
        return exception->difference > 0;
    return isWeekday(*day);
}

qint64 BusinessCalendar::businessDaysBetween(const QDate &from, const QDate &to) const
{
    if (to < from)
        return -businessDaysBetween(to, from);
    const auto first = toBoost(from);
    const auto end = toBoost(to);
    if (!first || !end)
        return 0;
    return weekdaysBetween(*first, *end) + differencesBefore(to) - differencesBefore(from);
}

QDate BusinessCalendar::addBusinessDays(const QDate &date, int count) const
{
    const auto start = toBoost(date);
    if (!start || (count == 0 && isBusinessDay(date)))
        return start ? date : QDate();
    const qint64 wanted = count == 0 ? 1 : std::abs(qint64(count));
    const qint64 sign = count < 0 ? -1 : 1;
    // How many business days lie within so many days of the date, the date itself left out.
    const auto within = [&](qint64 days) -> std::optional<qint64> {
        const auto end = shifted(*start, sign * days);
        const auto pastEnd = shifted(*start, sign > 0 ? days + 1 : 0);
        if (!end || !pastEnd)
            return std::nullopt;
        return sign > 0 ? businessDaysBetween(toQt(*start + gregorian::days(1)), toQt(*pastEnd))
                        : businessDaysBetween(toQt(*end), date);
    };
    // The number grows with the days: the least that gives enough is found by halving.
    qint64 enough = wanted;
    while (within(enough).value_or(wanted) < wanted)
        enough *= 2;
    qint64 tooFew = 0;
    while (enough - tooFew > 1) {
        const qint64 middle = tooFew + (enough - tooFew) / 2;
        (within(middle).value_or(wanted) < wanted ? tooFew : enough) = middle;
    }
    const auto found = within(enough) ? shifted(*start, sign * enough) : std::nullopt;
    return found ? toQt(*found) : QDate();
}

} // namespace pitchdesk
