// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/weekdays.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace pitchdesk {

namespace {

boost::gregorian::date toBoost(const QDate &date)
{
    return {static_cast<unsigned short>(date.year()), static_cast<unsigned short>(date.month()),
            static_cast<unsigned short>(date.day())};
}

bool isInRange(const QDate &date)
{
    return date.isValid() && date.year() >= 1400 && date.year() <= 9999;
}

} // namespace

int weekdaysUntil(const QDate &from, const QDate &until)
{
    if (!isInRange(from) || !isInRange(until) || until <= from)
        return 0;
    const boost::gregorian::date first = toBoost(from);
    const long days = (toBoost(until) - first).days();
    const long wholeWeeks = days / 7;
    int weekdays = int(wholeWeeks * 5);
    for (long day = wholeWeeks * 7 + 1; day <= days; ++day) {
        const int weekday = (first + boost::gregorian::days(day)).day_of_week().as_number(); // 0 = Sunday
        if (weekday != 0 && weekday != 6)
            ++weekdays;
    }
    return weekdays;
}

} // namespace pitchdesk
