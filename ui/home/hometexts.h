// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/services/calendar/daycount.h"
#include "ui/home/milestonestrip.h"

#include <QDate>

#include <vector>

namespace pitchdesk {

/// The title of a milestone, or the name of its kind where it has none.
[[nodiscard]] QString milestoneName(const Milestone &milestone);

/// "today", "in 12 days · 8 business days", "3 days ago"; empty for a date that is not known to the day.
[[nodiscard]] QString distanceText(const QDate &today, const PartialDate &date, const BusinessCalendar &calendar);

/// The milestones in the order of their dates, those without a date last, the first that is not over marked as next.
[[nodiscard]] std::vector<StripStep> stripSteps(std::vector<Milestone> milestones, const QDate &today,
                                                const BusinessCalendar &calendar);

} // namespace pitchdesk
