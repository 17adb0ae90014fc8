// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/challenge.h"
#include "core/domain/judge.h"
#include "core/domain/proposal.h"
#include "core/domain/review.h"

#include <vector>

namespace pitchdesk {

class Store;

struct JudgeRow {
    Judge judge;
    std::vector<ChallengeId> panels; ///< challenges on whose panel the judge sits
    int expected = 0;                ///< cells to fill in the current round
    int done = 0;
};

struct PanelRow {
    Panel panel; ///< `panel.id` is invalid where the challenge has none yet
    Challenge challenge;
    int proposals = 0; ///< proposals to be judged: neither withdrawn, ineligible nor incomplete
};

struct GridJudge {
    JudgeId id;
    QString uid;
    int number = 0;
    QString name;
    bool isChair = false;
};

struct GridProposal {
    ProposalId id;
    QString uid;
    int number = 0;
    QString title;
    QString applicant;
    QString country;
};

/// The scores of one challenge in one round.
struct ScoringGrid {
    Round round;
    Rubric rubric;
    Challenge challenge;
    std::vector<GridJudge> judges;
    std::vector<GridProposal> proposals;
    /// `cells[(proposal * judges + judge) * criteria + criterion]`
    std::vector<ScoreValue> cells;
    /// `barred[proposal * judges + judge]`: a confirmed conflict keeps the judge from scoring.
    std::vector<bool> barred;
    std::vector<ProposalId> chairVotes; ///< the proposals that the chair preferred in a tie, best first

    [[nodiscard]] size_t cellIndex(size_t proposal, size_t judge, size_t criterion) const
    {
        return (proposal * judges.size() + judge) * rubric.criteria.size() + criterion;
    }
};

struct ConflictRow {
    Conflict conflict;
    QString judgeName;
    int proposalNumber = 0;
    QString proposalTitle;
    QString applicant;
};

/// Judges, panels, conflicts and scores.
class JudgingWorkflow
{
public:
    explicit JudgingWorkflow(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<JudgeRow>> judges(EventId event) const;
    Result<JudgeId> saveJudge(const Judge &judge);
    /// InUse once the judge has scored.
    Status removeJudge(JudgeId id);

    /// One row per challenge of the round's event, in order.
    Result<std::vector<PanelRow>> panels(RoundId round) const;
    Result<PanelId> savePanel(const Panel &panel);

    Result<std::vector<ConflictRow>> conflicts(EventId event) const;
    /// Confirming one recuses: the judge's scores of the proposal become "recused".
    Result<ConflictId> saveConflict(const Conflict &conflict);
    Status removeConflict(ConflictId id);

    Result<ScoringGrid> grid(RoundId round, ChallengeId challenge) const;
    /// ScoreOutOfScale, ScoreNotOnStep, JudgeBarred, JudgeNotOnPanel, RoundClosed, RubricWeights (at the first
    /// score); Missing clears the cell.
    Status setScore(const Score &score);
    /// All or none, in one transaction.
    Status setScores(const std::vector<Score> &scores);

private:
    Store &m_store;
};

} // namespace pitchdesk
