// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/storage/store.h"

#include <memory>
#include <vector>

namespace pitchdesk {

/// Scores and decisions. Keeps its statements, so that many scores prepare each once.
class ReviewRepository
{
public:
    explicit ReviewRepository(Store &store);
    ~ReviewRepository();
    ReviewRepository(const ReviewRepository &) = delete;
    ReviewRepository &operator=(const ReviewRepository &) = delete;

    /// All scores of a round that are stored; with a challenge, those of its proposals only. Missing ones are not among them.
    Result<std::vector<Score>> scores(RoundId round, ChallengeId challenge) const;
    /// What is stored in one cell; Missing where nothing is.
    Result<ScoreValue> score(const Score &cell);
    /// Stores one; Missing clears the cell, and the review with its last one.
    Status setScore(const Score &score);
    /// All that the judge gave the proposal, in any round, becomes "recused".
    Status recuse(JudgeId judge, ProposalId proposal);

    /// The proposals that the chair preferred, best first; of one challenge or of all.
    Result<std::vector<ProposalId>> chairVotes(RoundId round, ChallengeId challenge) const;
    /// Adds the proposal at the end of the chair's votes, or takes it out of them.
    Status setChairVote(RoundId round, ProposalId proposal, bool isPreferred);

    Result<std::vector<Decision>> decisions(RoundId round, ChallengeId challenge) const;
    Result<DecisionId> saveDecision(const Decision &decision);
    /// False where there was none.
    Result<bool> removeDecision(RoundId round, ProposalId proposal);

private:
    struct Statements;
    Statements &statements();
    Result<ReviewId> reviewOf(const Score &score);
    Status clear(const Score &score);

    Store &m_store;
    std::unique_ptr<Statements> m_statements;
};

} // namespace pitchdesk
