// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarday.h"

#include <QStringList>

#include <vector>

namespace pitchdesk {

/// The business days of several countries/regions together.
///
/// A calendar works on a day where it has a working day for it. It does not where it has a holiday, a substitute or a
/// day off for it. For a day of which it says nothing it works from Monday to Friday, whatever the country/region.
/// A day is a business day when every chosen calendar works on it: a Saturday that only Vietnam works on is none for Vietnam and
/// Japan together. Without any calendar it is every day from Monday to Friday.
///
/// Days outside the years 1400 to 9999 are no business days and are not counted. Arithmetic by Boost.Date_Time.
class BusinessCalendar
{
public:
    BusinessCalendar() = default;
    /// `countries` in the order in which they are named. Days of other countries are left out; of two days for the same
    /// country and date the later in `days` counts. O(n log n).
    BusinessCalendar(const QStringList &countries, const std::vector<CalendarDay> &days);

    [[nodiscard]] const QStringList &countries() const { return m_countries; }
    /// By date, then in the order of the countries.
    [[nodiscard]] const std::vector<CalendarDay> &days() const { return m_days; }
    /// Whether the calendar of a country/region has a day of that year, and so knows the year.
    [[nodiscard]] bool hasYear(const QString &country, int year) const;

    [[nodiscard]] bool isBusinessDay(const QDate &date) const;
    /// How many business days d have from <= d < to; negative where `to` comes first: between(a, b) = -between(b, a),
    /// and between(a, b) + between(b, c) = between(a, c). 0 for a date that is none. O(log n).
    [[nodiscard]] qint64 businessDaysBetween(const QDate &from, const QDate &to) const;
    /// The count-th business day after `date`, or before it where `count` is negative; for 0 the date itself when it is a
    /// business day, else the next one. No date where it would leave the years that are counted.
    [[nodiscard]] QDate addBusinessDays(const QDate &date, int count) const;

private:
    /// A date on which the calendars together differ from the plain week.
    struct Exception {
        QDate date;
        int difference = 0; ///< +1: a weekend that is worked; -1: a weekday off
        int sum = 0;        ///< of all differences up to this one
    };
    void addExceptions();
    [[nodiscard]] bool isWorkedByAll(size_t first, size_t last, bool isWeekday) const;
    [[nodiscard]] int differencesBefore(const QDate &date) const;

    QStringList m_countries;
    std::vector<CalendarDay> m_days;
    std::vector<Exception> m_exceptions;
};

} // namespace pitchdesk
