// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rubric.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// Rubrics with their criteria, anchors and tie chains, and the rounds that use them.
class RubricRepository
{
public:
    explicit RubricRepository(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<Rubric>> rubrics(EventId event) const;
    Result<Rubric> rubric(RubricId id) const;
    /// Saves it whole. Criteria without an id are new; a link of the chain names a criterion by its id, or by
    /// -(index+1) of the criteria given.
    Result<RubricId> save(const Rubric &rubric);
    Status lock(RubricId id);
    /// Locked or not; RubricLocked where a score was given by it.
    Status remove(RubricId id);

    /// In order; the last one is the current one.
    Result<std::vector<Round>> rounds(EventId event) const;
    Result<Round> round(RoundId id) const;
    Result<RoundId> saveRound(const Round &round);

private:
    Result<std::vector<Criterion>> criteria(RubricId id) const;
    Result<std::vector<TieRule>> tieChain(RubricId id) const;
    Result<RubricId> saveHead(const Rubric &rubric);
    Result<std::vector<CriterionId>> saveCriteria(RubricId id, const std::vector<Criterion> &wanted);
    Status saveTieChain(RubricId id, const std::vector<TieRule> &chain, const std::vector<CriterionId> &criteria);

    Store &m_store;
};

} // namespace pitchdesk
