// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendarday.h"

namespace pitchdesk {

/// FieldRequired, FieldInvalid or FieldTooLong(field …) where a day cannot be kept. A name may be missing: its kind then names it.
[[nodiscard]] Status checkCalendarDay(const CalendarDay &day);
/// "VN 2026-01-10", what the journal calls a day.
[[nodiscard]] QString calendarDayName(const CalendarDay &day);
/// FieldInvalid(country, value) unless it is a code of two capital letters.
[[nodiscard]] Status checkCalendarCountry(const QString &country);

} // namespace pitchdesk
