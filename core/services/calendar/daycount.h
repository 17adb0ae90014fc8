// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/calendar/businesscalendar.h"

namespace pitchdesk {

/// A year of which the calendar of a country/region has no day: its holidays are not known here.
struct MissingYear {
    QString country;
    int year = 0;

    friend bool operator==(const MissingYear &, const MissingYear &) = default;
};

/// Days and business days from one date to another, and how far they can be trusted.
struct DayCount {
    qint64 days = 0;         ///< d with from <= d < to; negative where `to` comes first
    qint64 businessDays = 0; ///< those of them that are business days
    QStringList calendars;   ///< countries/regions whose calendars were counted by
    /// Days in the period that are estimated or unknown, by date: on a weekend too, since they may turn out to be elsewhere.
    std::vector<CalendarDay> uncertain;
    /// Years that the period touches and of which a calendar knows nothing, by year.
    std::vector<MissingYear> missing;

    [[nodiscard]] bool isCertain() const { return uncertain.empty() && missing.empty(); }
};

/// Counts from `from`, that day included, to `to`, that day left out. Nothing is counted for a date that is none.
[[nodiscard]] DayCount countDays(const BusinessCalendar &calendar, const QDate &from, const QDate &to);

} // namespace pitchdesk
