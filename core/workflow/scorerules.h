// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/judgingworkflow.h"

#include <QHash>
#include <QPair>
#include <QSet>

namespace pitchdesk {

struct CellCount {
    int expected = 0; ///< cells that are the judge's to fill: recused and barred ones are left out
    int done = 0;     ///< of those: scored or abstained
};
[[nodiscard]] CellCount countJudgeCells(const ScoringGrid &grid, size_t judge);

/// Says of a score, before it is stored, what stands against it, by name.
class ScoreRules
{
public:
    explicit ScoreRules(Store &store)
        : m_store(store)
    {
    }

    /// RecordNotFound, RoundClosed, RubricWeights (at the first score), JudgeNotOnPanel, JudgeBarred, ScoreOutOfScale,
    /// ScoreNotOnStep.
    Status check(const Score &score);
    /// The event of the round that was checked last.
    [[nodiscard]] EventId event() const { return m_round.event; }

private:
    Status load(RoundId round);
    Status checkPanel(const Score &score);
    Status checkPoints(const ScoreValue &value) const;
    [[nodiscard]] Result<Error> withNames(ErrorCode code, const Score &score) const;

    Store &m_store;
    Round m_round;
    Rubric m_rubric;
    QHash<ChallengeId, QSet<JudgeId>> m_members;
    QSet<QPair<qint64, qint64>> m_barred; ///< judge and proposal
    QHash<ProposalId, ChallengeId> m_challengeOf;
};

} // namespace pitchdesk
