// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <QDate>

namespace pitchdesk {

/// What a calendar says of a day that is not as its weekday would have it.
enum class CalendarDayKind {
    Holiday,
    Substitute, ///< off instead of a holiday that fell on a day off
    DayOff,     ///< off by a decision for this one day
    WorkingDay, ///< worked although it is a Saturday or Sunday, in exchange for another day
};
template<>
struct EnumCodes<CalendarDayKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(CalendarDayKind, Holiday, "holiday"),
        PD_ENUM_CODE(CalendarDayKind, Substitute, "substitute"),
        PD_ENUM_CODE(CalendarDayKind, DayOff, "day_off"),
        PD_ENUM_CODE(CalendarDayKind, WorkingDay, "working_day"),
    };
};

/// How sure a day is.
enum class CalendarDayState {
    Decided,   ///< by a law or by a decision of the government
    Announced, ///< published, and still subject to confirmation
    Estimated, ///< computed; the decision is to come
    Unknown,
};
template<>
struct EnumCodes<CalendarDayState> {
    static constexpr std::array values {
        PD_ENUM_CODE(CalendarDayState, Decided, "decided"),
        PD_ENUM_CODE(CalendarDayState, Announced, "announced"),
        PD_ENUM_CODE(CalendarDayState, Estimated, "estimated"),
        PD_ENUM_CODE(CalendarDayState, Unknown, "unknown"),
    };
};

/// One day of the calendar of a country/region. One that came with the program has no id.
struct CalendarDay {
    CalendarDayId id;
    QString uid;
    QString country; ///< ISO 3166 alpha-2 code
    QDate date;
    LocalizedText name;
    CalendarDayKind kind = CalendarDayKind::Holiday;
    CalendarDayState state = CalendarDayState::Decided;
    QString source; ///< where the day is known from
    QString note;

    [[nodiscard]] bool isOwn() const { return id.isValid(); }
    /// Whether a count over this day is as unsure as the day.
    [[nodiscard]] bool isUncertain() const
    {
        return state == CalendarDayState::Estimated || state == CalendarDayState::Unknown;
    }

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

} // namespace pitchdesk
