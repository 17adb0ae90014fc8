// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/screening.h"
#include "core/services/screening/evaluation.h"
#include "core/services/screening/verdicts.h"

#include <QHash>

#include <vector>

namespace pitchdesk {

class Store;

/// A proposal that a rule was tried on.
struct TriedProposal {
    ScreeningFacts facts;
    ConditionResult result;
};

/// What a rule would make of the proposals at hand; withdrawn ones are left out.
struct RuleTrial {
    std::vector<TriedProposal> met;
    std::vector<TriedProposal> notMet;
    std::vector<TriedProposal> cannotSay;
};

/// What a rule in use makes of a proposal.
struct RuleResult {
    EligibilityRule rule;
    ConditionResult result;
};

/// A proposal in the queue, or out of it again.
struct ScreeningItem {
    ScreeningFacts facts;
    std::vector<Screening> given; ///< from the oldest to the newest
    ScreeningStanding standing = ScreeningStanding::Open;
};

struct ScreeningView {
    ScreeningItem item;
    std::vector<RuleResult> rules;
    int screenersNeeded = 1;
};

/// How far screening is, withdrawn proposals left out.
struct ScreeningCounts {
    ChallengeId challenge; ///< invalid: of proposals without a challenge, or of all
    int total = 0;
    int screened = 0; ///< eligible or not eligible
    int left = 0;     ///< received or incomplete
    int waiting = 0;  ///< of those left: one person has given a verdict, a second is to
    int disagreed = 0;
};

struct ScreeningProgress {
    ScreeningCounts all;
    std::vector<ScreeningCounts>
        perChallenge; ///< in the order of the event; last, where there are any, those without one
};

/// What the words of a condition name, by the uids and codes that it holds.
struct ScreeningNames {
    QHash<QString, LocalizedText> questions;
    QHash<QString, LocalizedText> challenges; ///< "2 Title" is for ui/ to put together
    QHash<QString, int> challengeNumbers;
    QHash<QString, LocalizedText> fields;
    std::vector<ScreeningQuestion> questionList;
    QStringList challengeList; ///< uids in the order of the event
    QStringList fieldList;     ///< codes in the order of the list
};

/// A proposal whose applicant is to be asked again.
struct AskAgainCase {
    ScreeningFacts facts;
    LocalizedText challengeTitle;
    int challengeNumber = 0;
};
struct AskAgainCases {
    LocalizedText event;
    std::vector<EligibilityRule> rules; ///< for reasonFor()
    std::vector<AskAgainCase> cases;
};

/// Rules of eligibility, and screening: what screeners say, and what follows from it.
class ScreeningWorkflow
{
public:
    explicit ScreeningWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// In the order of the event. ConditionInvalid where a stored condition cannot be read.
    Result<std::vector<EligibilityRule>> rules(EventId event) const;
    /// FieldRequired("reason"), FieldTooLong, ConditionInvalid; an invalid id makes a new rule at the end.
    Result<EligibilityRuleId> saveRule(const EligibilityRule &rule);
    Status removeRule(EligibilityRuleId id);
    /// Puts a rule at `index` (from 0) among its event's.
    Status moveRule(EligibilityRuleId id, int index);
    Result<ScreeningNames> names(EventId event) const;
    /// Tries a condition, saved or not, on the event's proposals.
    Result<RuleTrial> tryCondition(EventId event, const Condition &condition) const;
    /// How many people must agree on each proposal: 1 or 2.
    Result<int> screenersNeeded(EventId event) const;
    Status setScreenersNeeded(EventId event, int count);

    /// The rules in use on one proposal, with what was said of it.
    Result<ScreeningView> view(ProposalId proposal) const;
    /// The same for every proposal of the event or of one challenge that is not withdrawn.
    Result<std::vector<ScreeningView>> views(EventId event, ChallengeId challenge) const;
    /// Proposals to be screened: received, incomplete, or disagreed upon; of one challenge or of all, by number.
    Result<std::vector<ScreeningItem>> queue(EventId event, ChallengeId challenge) const;
    Result<ScreeningProgress> progress(EventId event) const;

    /// Records the verdict of the operator, who has one on each proposal, and changes the proposal's state once it
    /// counts. DecisionNeedsWho without an operator's name, FieldRequired("reason") where it is not "eligible",
    /// ScreeningWithdrawn. The standing after it.
    Result<ScreeningStanding> giveVerdict(ProposalId proposal, ScreeningVerdict verdict, const QString &reason);
    /// Chooses where people differ: the operator's verdict counts at once. ScreeningNoDisagreement where they do not.
    Status settle(ProposalId proposal, ScreeningVerdict verdict, const QString &reason);

    /// The proposals in state incomplete, of one challenge or of all, with what a letter to each needs.
    Result<AskAgainCases> toAskAgain(EventId event, ChallengeId challenge) const;

private:
    Result<Screening> word(const ScreeningFacts &facts, ScreeningVerdict verdict, const QString &reason) const;

    Store &m_store;
};

} // namespace pitchdesk
