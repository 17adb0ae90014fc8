// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"

#include <vector>

namespace pitchdesk {

/// How the dates of milestones are moved into another edition.
struct DateShift {
    enum class Kind {
        Keep,
        Years, ///< by `amount` years; 29 February becomes the 28th where a year has none
        Days,  ///< by `amount` days
        Bring, ///< by as many days as bring the milestone `milestone` to `date`
        Clear  ///< they come without dates
    };
    Kind kind = Kind::Keep;
    int amount = 0;
    int milestone = -1; ///< index; -1 = the earliest that is dated
    QDate date;
};

/// A date moved by days, as exact as it was: a month, quarter or year becomes the one in which its middle then falls.
[[nodiscard]] PartialDate movedByDays(const PartialDate &date, qint64 days);
[[nodiscard]] PartialDate movedByYears(const PartialDate &date, int years);

/// Moves all of them. FieldInvalid("milestone") where one is to be brought to a date that has none, or where there is
/// none at all; FieldInvalid("date") for a date that is none, or that leaves the years 1900 to 2200.
[[nodiscard]] Status moveDates(std::vector<Milestone> &milestones, const DateShift &shift);

} // namespace pitchdesk
