// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/scoring/aggregate.h"

#include <QString>

namespace pitchdesk {

/// One link of the tie chain at work on a group of tied proposals, for the trace.
struct TieStep {
    TieRuleKind kind = TieRuleKind::Criterion;
    CriterionId criterion;            ///< for TieRuleKind::Criterion
    std::optional<double> own;        ///< this proposal's figure under the rule (points, wins, count or place)
    std::vector<ProposalId> tiedWith; ///< the other proposals of the group that entered this step
    bool decided = false;             ///< whether the step separated this proposal from at least one of them
};

struct RankedAggregate {
    ProposalAggregate aggregate;
    int rank = 0;               ///< 1 is best; equal ranks where the chain left a tie; 0 = not ranked (no score)
    std::vector<TieStep> trace; ///< empty where no tie had to be broken
};

/// What `rankProposals` works on; `rubric` must outlive the call, and without one nothing is scored.
struct RankingInput {
    const Rubric *rubric = nullptr;
    int judgeCount = 0;
    std::vector<ScoreMatrix> matrices;
    std::vector<QString> uids;          ///< of the proposals, in the order of `matrices`; used by the lot
    std::vector<ProposalId> chairVotes; ///< the proposals that the chair preferred, best first
};

/// Ranks by total, highest first, and breaks ties by the rubric's chain. Totals closer than 1e-9 points are tied, and
/// so is a chain of such neighbours. Ranks are competition ranks ("1 2 2 4"); proposals that stay tied keep the order
/// of the input. Unscored proposals come last with rank 0, in the order of the input.
///
/// Each rule of the chain is asked about the proposals that are still tied with each other, and only those:
/// - Criterion: the higher mean of that criterion; no mean is last.
/// - HeadToHead: Copeland's score (1951) within the group: a proposal that more judges put over another gets one point,
///   half a point for an even pair; judges that gave only one of the two a total do not count.
/// - TopScores: more scores at the top of the scale.
/// - ChairVote: the earlier place in `chairVotes`; no place is last.
/// - Lot: the order of SHA-256 over the UTF-8 text "<lotSeed>:<uid>", smallest first, so that anyone can draw it again
///   (`printf '%s' "7:<uid>" | sha256sum`); a missing uid counts as an empty one.
///
/// O(n log n), and O(m^2 x judges) for m proposals that a head to head has to separate.
[[nodiscard]] std::vector<RankedAggregate> rankProposals(const RankingInput &input);

} // namespace pitchdesk
