// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/screening.h"
#include "core/storage/store.h"

#include <QHash>

#include <vector>

namespace pitchdesk {

/// A rule as it is stored: its condition is JSON still, in `condition`; that of `rule` is empty.
struct StoredRule {
    EligibilityRule rule;
    QString condition;
};

/// Eligibility rules, what screeners said, and what rules look at of proposals.
class ScreeningRepository
{
public:
    explicit ScreeningRepository(Store &store)
        : m_store(store)
    {
    }

    /// In the order of the event.
    Result<std::vector<StoredRule>> rules(EventId event) const;
    Result<StoredRule> rule(EligibilityRuleId id) const;
    /// Adds a rule without an id, at the end; changes one with an id.
    Result<EligibilityRuleId> saveRule(const StoredRule &rule);

    Result<int> screenersNeeded(EventId event) const;
    Status setScreenersNeeded(EventId event, int count);
    Result<std::vector<ScreeningQuestion>> questions(EventId event) const;

    /// With answers and fields, or without them where only what stands in the proposal itself is wanted.
    enum class Contents { All, WithoutAnswers };
    /// What rules look at of every proposal of the event, or of one challenge, by number; withdrawn ones too.
    Result<std::vector<ScreeningFacts>> facts(EventId event, ChallengeId challenge, Contents contents) const;
    /// The same of one proposal.
    Result<ScreeningFacts> facts(ProposalId proposal) const;

    /// From the oldest to the newest.
    Result<std::vector<Screening>> screenings(ProposalId proposal) const;
    Result<QHash<ProposalId, std::vector<Screening>>> screeningsOf(EventId event) const;
    /// Records what a person found; it replaces what the same person found before.
    Status saveScreening(const Screening &screening);

private:
    Result<std::vector<ScreeningFacts>> factsWhere(const QString &condition, qint64 key, Contents contents) const;

    Store &m_store;
};

} // namespace pitchdesk
