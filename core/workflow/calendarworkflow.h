// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/services/calendar/daycount.h"
#include "core/workflow/importworkflow.h"

#include <optional>

namespace pitchdesk {

class Store;

/// What there is of the calendar of a country/region.
struct CalendarInfo {
    QString country;
    int firstYear = 0; ///< of its days, shipped or own
    int lastYear = 0;
    int ownDays = 0;
};

struct EventCalendars {
    QStringList countries;  ///< in order; those of the default where none was chosen
    bool isDefault = false; ///< nothing was chosen: the event's country/region, then Japan
};

/// A day of a calendar as it counts.
struct CalendarDayRow {
    CalendarDay day;
    std::optional<CalendarDay>
        shipped; ///< the day that came with the program, where the desk's own one stands in its place
};

/// What the import of days did. With a problem it wrote nothing.
struct CalendarImportOutcome {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    std::vector<ImportProblem> problems;
};

/// A milestone that is dated to the day, with the days to it.
struct MilestoneDays {
    Milestone milestone;
    DayCount until;                        ///< from the day that was asked for
    std::optional<DayCount> sincePrevious; ///< from the milestone before it; nothing for the first
};

/// The calendars of countries/regions: the days that come with the program, and the desk's own. For the same country/region and
/// date the desk's own day counts. What business days are, BusinessCalendar says.
class CalendarWorkflow
{
public:
    explicit CalendarWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// The calendars with days: those that come with the program first, then others by code.
    Result<std::vector<CalendarInfo>> available() const;
    /// The days of a calendar in a year, by date.
    Result<std::vector<CalendarDayRow>> days(const QString &country, int year) const;

    /// Adds a day of the desk's own, or changes one. FieldRequired, FieldInvalid, FieldTooLong; AlreadyExists where the desk has
    /// a day for that country/region and date.
    Result<CalendarDayId> saveDay(const CalendarDay &day);
    /// Takes a day of the desk's own away; a shipped one then counts again.
    Status removeDay(CalendarDayId id);
    /// Columns country, date, name, kind, state (any order; name, kind and state may be missing; name_en, name_ja and name_vi give the
    /// name in each language). A day that the desk has already is changed. With one bad row nothing is written:
    /// RowFieldInvalid and RowTwice, by row and column. One transaction. ColumnMissing and the errors of readTable().
    Result<CalendarImportOutcome> importDays(const QString &file, Progress &progress);

    /// RecordNotFound.
    Result<EventCalendars> calendarsOf(EventId event) const;
    /// In this order; none brings the default back. FieldInvalid(country).
    Status setCalendars(EventId event, const QStringList &countries);

    /// The business days of an event by its calendars. RecordNotFound.
    Result<BusinessCalendar> businessCalendar(EventId event) const;
    /// The business days of countries/regions. FieldInvalid(country).
    Result<BusinessCalendar> businessCalendar(const QStringList &countries) const;
    /// The milestones of an event that are dated to the day, by date.
    Result<std::vector<MilestoneDays>> milestoneDays(EventId event, const QDate &today) const;

private:
    [[nodiscard]] Result<BusinessCalendar> calendarOver(const QStringList &countries) const;

    Store &m_store;
};

/// Counts to each milestone that is dated to the day, and between them, by date.
[[nodiscard]] std::vector<MilestoneDays> countMilestones(const BusinessCalendar &calendar,
                                                         std::vector<Milestone> milestones, const QDate &today);

} // namespace pitchdesk
