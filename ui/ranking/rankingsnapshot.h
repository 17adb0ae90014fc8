// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/rankingworkflow.h"

#include <vector>

namespace pitchdesk {

struct Workflows;

/// The rankings of all challenges of an event in one round, read off the GUI thread.
struct RankingSnapshot {
    EventId event;
    QString zone; ///< IANA zone of the event, for instants
    std::vector<Round> rounds;
    RoundId round;                  ///< invalid: the event has no round yet
    std::vector<RankingView> views; ///< one per challenge, in the order of the event

    /// The index of a challenge's view, or -1.
    [[nodiscard]] int indexOf(ChallengeId challenge) const;
    /// The challenge whose view holds a proposal; invalid where none does.
    [[nodiscard]] ChallengeId challengeOf(ProposalId proposal) const;
};

/// How far the decisions of a challenge have come.
struct DecisionProgress {
    int finalists = 0;
    int quota = 0;
    int decided = 0;
    int proposals = 0;

    /// Every proposal is decided on.
    [[nodiscard]] bool isDone() const { return proposals > 0 && decided == proposals; }
};
[[nodiscard]] DecisionProgress decisionProgress(const RankingView &view);

/// An invalid `round` means the event's current one.
[[nodiscard]] Result<RankingSnapshot> loadRankings(Workflows &workflows, EventId event, RoundId round);

} // namespace pitchdesk
