// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/calendar/daycount.h"

#include <algorithm>

namespace pitchdesk {

DayCount countDays(const BusinessCalendar &calendar, const QDate &from, const QDate &to)
{
    DayCount count;
    count.calendars = calendar.countries();
    if (!from.isValid() || !to.isValid() || from == to)
        return count;
    count.days = from.daysTo(to);
    count.businessDays = calendar.businessDaysBetween(from, to);
    const QDate first = std::min(from, to);
    const QDate end = std::max(from, to);
    const std::vector<CalendarDay> &days = calendar.days();
    auto day = std::lower_bound(days.begin(), days.end(), first,
                                [](const CalendarDay &one, const QDate &date) { return one.date < date; });
    for (; day != days.end() && day->date < end; ++day) {
        if (day->isUncertain())
            count.uncertain.push_back(*day);
    }
    for (int year = first.year(); year <= end.addDays(-1).year(); ++year) {
        for (const QString &country : calendar.countries()) {
            if (!calendar.hasYear(country, year))
                count.missing.push_back({country, year});
        }
    }
    return count;
}

} // namespace pitchdesk
