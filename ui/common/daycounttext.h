// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/calendar/daycount.h"

namespace pitchdesk {

/// "12 days"
[[nodiscard]] QString daysText(qint64 days);
/// "8 business days", "about 8 business days" where the count rests on days that are not sure.
[[nodiscard]] QString businessDaysText(const DayCount &count);
/// "12 days · 8 business days"
[[nodiscard]] QString dayCountText(const DayCount &count);
/// "12 · 8" for a narrow column, "12 · ~8" where the business days are not sure.
[[nodiscard]] QString dayCountFigures(const DayCount &count);

/// "Business days by the calendars of Vietnam, Japan."; without a calendar, that only weekends are left out.
[[nodiscard]] QString calendarsText(const QStringList &countries);
/// Why the business days are not sure, a sentence for each reason: days that are estimated or unknown, years without data.
[[nodiscard]] QStringList uncertaintyTexts(const DayCount &count);

/// The words of a calendar day's kind and state.
[[nodiscard]] QString dayKindText(CalendarDayKind kind);
[[nodiscard]] QString dayStateText(CalendarDayState state);

} // namespace pitchdesk
