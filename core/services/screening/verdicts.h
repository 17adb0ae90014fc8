// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/screening.h"

#include <optional>
#include <vector>

namespace pitchdesk {

/// Where the screening of one proposal stands.
enum class ScreeningStanding {
    Open,      ///< nobody has said anything yet
    Waiting,   ///< one person has, and a second is to
    Disagreed, ///< people differ, and nobody has chosen
    Done       ///< a verdict counts
};
template<>
struct EnumCodes<ScreeningStanding> {
    static constexpr std::array values {
        PD_ENUM_CODE(ScreeningStanding, Open, "open"),
        PD_ENUM_CODE(ScreeningStanding, Waiting, "waiting"),
        PD_ENUM_CODE(ScreeningStanding, Disagreed, "disagreed"),
        PD_ENUM_CODE(ScreeningStanding, Done, "done"),
    };
};

/// The verdict that counts: with one screener the newest, with more the newest that so many people share. Nothing
/// while there is none. `given` is ordered from the oldest to the newest.
[[nodiscard]] std::optional<Screening> countingVerdict(int screenersNeeded, const std::vector<Screening> &given);

/// Where it stands, by what people said and what state the proposal is in; one whose state was set by hand is done. A disagreement is over when somebody chose:
/// then the newest word is the one that the proposal's state and reason follow.
[[nodiscard]] ScreeningStanding standingOf(int screenersNeeded, const std::vector<Screening> &given,
                                           ProposalState state, const QString &stateReason);

/// A reason as a reader of `language` is told it: each line that is a rule's reason in one of its languages is given
/// in the reader's; what a screener wrote stays as it is.
[[nodiscard]] QString reasonFor(const QString &reason, const std::vector<EligibilityRule> &rules, Language language);

} // namespace pitchdesk
