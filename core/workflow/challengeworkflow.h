// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/challenge.h"
#include "core/domain/organisation.h"
#include "core/domain/rubric.h"

#include <vector>

namespace pitchdesk {

class Store;

struct ChallengeRow {
    Challenge challenge;
    std::vector<Organisation> owners;
    int proposals = 0;
};

/// Challenges in the order of the event, rounds and rubrics.
class ChallengeWorkflow
{
public:
    explicit ChallengeWorkflow(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<ChallengeRow>> challenges(EventId event) const;
    Result<ChallengeRow> challenge(ChallengeId id) const;
    Result<ChallengeId> saveChallenge(const Challenge &challenge);
    /// InUse while proposals answer it.
    Status removeChallenge(ChallengeId id);
    Status moveChallenge(ChallengeId id, int index);

    Result<std::vector<Round>> rounds(EventId event) const;
    Result<RoundId> saveRound(const Round &round);
    Status removeRound(RoundId id);

    Result<std::vector<Rubric>> rubrics(EventId event) const;
    Result<Rubric> rubric(RubricId id) const;
    /// Saves the rubric whole: criteria (in order), anchors and tie chain. Criteria without an id are new; a chain
    /// link of kind Criterion names a criterion of this rubric by its id, or by -(index+1) while that one is new. RubricLocked once scoring has begun.
    /// Weights need not sum to 100 while it is a draft.
    Result<RubricId> saveRubric(const Rubric &rubric);
    /// Locks it by hand. RubricWeights unless the weights sum to 100.
    Status lockRubric(RubricId id);
    /// An unlocked copy with the next version number.
    Result<RubricId> newRubricVersion(RubricId id);
    Status removeRubric(RubricId id);
    /// The default rubric of the program as a new draft, marked as a sample.
    Result<RubricId> addDefaultRubric(EventId event);

private:
    Store &m_store;
};

} // namespace pitchdesk
