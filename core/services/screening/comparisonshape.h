// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/screening.h"

#include <vector>

namespace pitchdesk {

/// The operators that fit a subject, the usual one first.
[[nodiscard]] const std::vector<RuleOperator> &operatorsOf(RuleSubject subject);

/// Which members a comparison uses.
struct ComparisonShape {
    bool question = false;
    bool values = false;
    bool number = false;
    bool date = false;
    bool wholeNumber = false; ///< the number counts characters, years or files: 0 to 1,000,000
};
[[nodiscard]] ComparisonShape shapeOf(RuleSubject subject, RuleOperator op);

/// Whether a code may stand in the list of a subject: a stage, a legal form, two letters for a country/region.
/// Any text that is not blank may for the others.
[[nodiscard]] bool isListable(RuleSubject subject, const QString &value);

} // namespace pitchdesk
