// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/calendarday.h"

#include <QStringList>

#include <vector>

namespace pitchdesk {

/// The days that come with the program, by country/region and date; none has an id. They are read once.
[[nodiscard]] const std::vector<CalendarDay> &shippedDays();
/// The countries/regions of which days come with the program, the desk's own first.
[[nodiscard]] const QStringList &shippedCountries();

/// Reads a table country,date,name,name_en,kind,state,source. A name in the country's own language goes to Japanese or
/// Vietnamese where that is it, and else into the note. Internal where a row is not as it should be: the file is ours.
[[nodiscard]] Result<std::vector<CalendarDay>> readShippedDays(const QByteArray &csv);

} // namespace pitchdesk
