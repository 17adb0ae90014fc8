// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/rankingsnapshot.h"

#include "core/workflow/workspace.h"

#include <algorithm>

namespace pitchdesk {

int RankingSnapshot::indexOf(ChallengeId challenge) const
{
    const auto found = std::find_if(views.begin(), views.end(), [challenge](const RankingView &view) {
        return view.grid.challenge.id == challenge;
    });
    return found == views.end() ? -1 : int(found - views.begin());
}

ChallengeId RankingSnapshot::challengeOf(ProposalId proposal) const
{
    for (const RankingView &view : views) {
        for (const RankingRow &row : view.rows) {
            if (row.proposal.id == proposal)
                return view.grid.challenge.id;
        }
    }
    return {};
}

DecisionProgress decisionProgress(const RankingView &view)
{
    DecisionProgress progress;
    progress.quota = view.grid.challenge.finalistQuota;
    progress.proposals = int(view.rows.size());
    for (const RankingRow &row : view.rows) {
        if (!row.decision)
            continue;
        ++progress.decided;
        if (row.decision->result == DecisionResult::Finalist)
            ++progress.finalists;
    }
    return progress;
}

Result<RankingSnapshot> loadRankings(Workflows &workflows, EventId event, RoundId round)
{
    RankingSnapshot snapshot;
    snapshot.event = event;
    PD_ASSIGN(const EventSummary summary, workflows.events.event(event));
    snapshot.zone = summary.event.zone;
    PD_ASSIGN(snapshot.rounds, workflows.challenges.rounds(event));
    const bool known = std::any_of(snapshot.rounds.begin(), snapshot.rounds.end(),
                                   [round](const Round &candidate) { return candidate.id == round; });
    if (snapshot.rounds.empty())
        return snapshot;
    if (known) {
        snapshot.round = round;
    } else {
        PD_ASSIGN(snapshot.round, workflows.rankings.currentRound(event));
    }
    PD_ASSIGN(snapshot.views, workflows.rankings.rankings(snapshot.round));
    return snapshot;
}

} // namespace pitchdesk
