// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/scoring/ranking.h"
#include "core/workflow/judgingworkflow.h"

#include <optional>
#include <vector>

namespace pitchdesk {

class Store;

struct RankingRow {
    GridProposal proposal;
    RankedAggregate ranked;
    /// Finalist within the quota, Reserve within the reserves, by rank alone; NotSelected below.
    DecisionResult suggestion = DecisionResult::NotSelected;
    /// A tie that the chain left open straddles the cut: the suggestion is not certain.
    bool isCutTied = false;
    std::optional<Decision> decision;
};

/// The ranking of one challenge in one round, best first.
struct RankingView {
    ScoringGrid grid;
    std::vector<RankingRow> rows;
    QDateTime asOf;
};

/// Ranks the proposals of a grid; pure.
[[nodiscard]] std::vector<RankingRow> rankGrid(const ScoringGrid &grid);

class RankingWorkflow
{
public:
    explicit RankingWorkflow(Store &store)
        : m_store(store)
    {
    }

    Result<RankingView> ranking(RoundId round, ChallengeId challenge) const;
    /// All challenges of the round's event, in order.
    Result<std::vector<RankingView>> rankings(RoundId round) const;
    /// The event's last round, which is the one a page or a command without a round means.
    Result<RoundId> currentRound(EventId event) const;

    /// Records a decision by the operator at this moment. DecisionNeedsReason without a reason.
    Result<DecisionId> decide(RoundId round, ProposalId proposal, DecisionResult result, const QString &reason);
    /// Records the suggested result of every proposal of the challenge in one transaction.
    Status decideAsSuggested(RoundId round, ChallengeId challenge, const QString &reason);
    Status withdrawDecision(RoundId round, ProposalId proposal);
    /// Records that the chair prefers the proposal to those it is tied with, or takes that back. Where the chair prefers
    /// several, the one that was recorded first comes first.
    Status setChairVote(RoundId round, ProposalId proposal, bool isPreferred);

private:
    Store &m_store;
};

} // namespace pitchdesk
