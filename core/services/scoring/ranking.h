// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/scoring/aggregate.h"

#include <QString>

namespace pitchdesk {

/// One link of the tie chain at work on a group of tied proposals, for the trace.
struct TieStep {
    TieRuleKind kind = TieRuleKind::Criterion;
    CriterionId criterion;          ///< for TieRuleKind::Criterion
    std::optional<double> own;      ///< this proposal's figure under the rule (points, wins, counts or drawn place)
    std::vector<ProposalId> tiedWith; ///< the other proposals of the group that entered this step
    bool decided = false;           ///< whether the step separated this proposal from at least one of them
};

struct RankedAggregate {
    ProposalAggregate aggregate;
    int rank = 0;                   ///< 1 is best; equal ranks where the chain left a tie; 0 = not ranked (no score)
    std::vector<TieStep> trace;     ///< empty where no tie had to be broken
};

/// Ranks by total, highest first, and breaks ties by the rubric's chain. Totals closer than 1e-9 points are tied.
/// `chairVotes` holds the proposals that the chair preferred, best first; the lot is drawn from the rubric's seed
/// and the proposals' uids, so that it can be repeated. Unscored proposals come last with rank 0.
/// Ties are competition ranks ("1 2 2 4").
struct RankingInput {
    const Rubric *rubric = nullptr;
    int judgeCount = 0;
    std::vector<ScoreMatrix> matrices;
    std::vector<QString> uids;            ///< of the proposals, in the order of `matrices`; used by the lot
    std::vector<ProposalId> chairVotes;
};
[[nodiscard]] std::vector<RankedAggregate> rankProposals(const RankingInput &input);

} // namespace pitchdesk
