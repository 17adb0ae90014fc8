// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarday.h"
#include "core/storage/store.h"

#include <QStringList>

#include <vector>

namespace pitchdesk {

/// The desk's own days of calendars, and the calendars that events count by.
class CalendarRepository
{
public:
    explicit CalendarRepository(Store &store)
        : m_store(store)
    {
    }

    /// By country, then by date; of one country/region where one is given.
    Result<std::vector<CalendarDay>> days(const QString &country = {}) const;
    /// RecordNotFound.
    Result<CalendarDay> day(CalendarDayId id) const;
    /// Adds a day without an id; changes one with an id.
    Result<CalendarDayId> save(const CalendarDay &day);

    /// The calendars chosen for an event, in order; none where nothing was chosen.
    Result<QStringList> calendars(EventId event) const;
    Status setCalendars(EventId event, const QStringList &countries);

private:
    Store &m_store;
};

} // namespace pitchdesk
