// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/screeningworkflow.h"

#include "core/services/screening/conditionjson.h"
#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/rowchange.h"
#include "core/storage/screeningrepository.h"
#include "core/storage/termrepository.h"
#include "core/workflow/change.h"

namespace pitchdesk {

namespace {

const QString ruleNoun = QStringLiteral("eligibility_rule");

using Contents = ScreeningRepository::Contents;

bool isLeft(ProposalState state)
{
    return state == ProposalState::Received || state == ProposalState::Incomplete;
}

Result<std::vector<EligibilityRule>> readRules(Store &store, EventId event)
{
    PD_ASSIGN(std::vector<StoredRule> stored, ScreeningRepository(store).rules(event));
    std::vector<EligibilityRule> rules;
    for (StoredRule &entry : stored) {
        PD_ASSIGN(entry.rule.condition, parseCondition(entry.condition));
        rules.push_back(std::move(entry.rule));
    }
    return rules;
}

std::vector<RuleResult> resultsOf(const std::vector<EligibilityRule> &rules, const ScreeningFacts &facts)
{
    std::vector<RuleResult> results;
    for (const EligibilityRule &rule : rules) {
        if (rule.isActive)
            results.push_back({rule, evaluate(rule.condition, facts)});
    }
    return results;
}

ScreeningItem itemOf(const ScreeningFacts &facts, std::vector<Screening> given, int needed)
{
    const ScreeningStanding standing = standingOf(needed, given, facts.state, facts.stateReason);
    return {facts, std::move(given), standing};
}

/// Every proposal that is not withdrawn, with what was said of it.
Result<std::vector<ScreeningItem>> itemsOf(Store &store, EventId event, ChallengeId challenge, Contents contents)
{
    const ScreeningRepository repository(store);
    PD_ASSIGN(const int needed, repository.screenersNeeded(event));
    PD_ASSIGN(const std::vector<ScreeningFacts> all, repository.facts(event, challenge, contents));
    PD_ASSIGN(const auto given, repository.screeningsOf(event));
    std::vector<ScreeningItem> items;
    for (const ScreeningFacts &facts : all) {
        if (facts.state != ProposalState::Withdrawn)
            items.push_back(itemOf(facts, given.value(facts.proposal), needed));
    }
    return items;
}

void count(const ScreeningItem &item, ScreeningCounts &counts)
{
    const bool left = isLeft(item.facts.state);
    ++counts.total;
    counts.left += left ? 1 : 0;
    counts.screened += left ? 0 : 1;
    counts.waiting += left && item.standing == ScreeningStanding::Waiting ? 1 : 0;
    counts.disagreed += item.standing == ScreeningStanding::Disagreed ? 1 : 0;
}

Action screeningAction(const QString &key, const ScreeningFacts &facts)
{
    return {key,
            {{QStringLiteral("number"), QString::number(facts.number)},
             {QStringLiteral("name"), originalText(facts.applicant)}}};
}

Error aboutProposal(ErrorCode code, const ScreeningFacts &facts)
{
    return Error {code, {}, {}}.with(QStringLiteral("proposal"), QStringLiteral("#%1").arg(facts.number));
}

/// The state follows the verdict; a reason that belonged to another state goes with it.
Status follow(Store &store, const ScreeningFacts &facts, const Screening &verdict)
{
    const ProposalState state = stateOf(verdict.verdict);
    if (facts.state == state && facts.stateReason == verdict.reason)
        return {};
    return ProposalRepository(store).setState(facts.proposal, state, verdict.reason);
}

} // namespace

Result<std::vector<EligibilityRule>> ScreeningWorkflow::rules(EventId event) const
{
    return readRules(m_store, event);
}

Result<EligibilityRuleId> ScreeningWorkflow::saveRule(const EligibilityRule &rule)
{
    PD_TRY(requireName(rule.reason, QStringLiteral("reason")));
    PD_TRY(checkCondition(rule.condition));
    PD_TRY(EventRepository(m_store).event(rule.event));
    return change(m_store, recordAction(ruleNoun, !rule.id.isValid(), originalText(rule.reason)), [&](Transaction &) {
        return ScreeningRepository(m_store).saveRule({rule, conditionJson(rule.condition)});
    });
}

Status ScreeningWorkflow::removeRule(EligibilityRuleId id)
{
    PD_ASSIGN(const StoredRule stored, ScreeningRepository(m_store).rule(id));
    return change(m_store, namedAction(QStringLiteral("eligibility_rule.remove"), originalText(stored.rule.reason)),
                  [&](Transaction &) { return deleteRow(m_store.database(), ruleNoun, id.value()); });
}

Status ScreeningWorkflow::moveRule(EligibilityRuleId id, int index)
{
    PD_ASSIGN(const StoredRule stored, ScreeningRepository(m_store).rule(id));
    return change(m_store, namedAction(QStringLiteral("eligibility_rule.move"), originalText(stored.rule.reason)),
                  [&](Transaction &) {
                      return moveRow(m_store.database(), ruleNoun, QStringLiteral("event_id"), id.value(), index);
                  });
}

Result<ScreeningNames> ScreeningWorkflow::names(EventId event) const
{
    ScreeningNames names;
    PD_ASSIGN(names.questionList, ScreeningRepository(m_store).questions(event));
    for (const ScreeningQuestion &question : names.questionList)
        names.questions.insert(question.uid, question.label);
    PD_ASSIGN(const std::vector<Challenge> challenges, ChallengeRepository(m_store).challenges(event));
    for (const Challenge &challenge : challenges) {
        names.challenges.insert(challenge.uid, challenge.title);
        names.challengeNumbers.insert(challenge.uid, challenge.number);
        names.challengeList.append(challenge.uid);
    }
    PD_ASSIGN(const std::vector<Term> fields, TermRepository(m_store).terms(QStringLiteral("field")));
    for (const Term &field : fields) {
        names.fields.insert(field.code, field.label);
        names.fieldList.append(field.code);
    }
    return names;
}

Result<RuleTrial> ScreeningWorkflow::tryCondition(EventId event, const Condition &condition) const
{
    PD_TRY(checkCondition(condition));
    PD_ASSIGN(const std::vector<ScreeningFacts> all, ScreeningRepository(m_store).facts(event, {}, Contents::All));
    RuleTrial trial;
    for (const ScreeningFacts &facts : all) {
        if (facts.state == ProposalState::Withdrawn)
            continue;
        ConditionResult result = evaluate(condition, facts);
        std::vector<TriedProposal> &side = result.truth == Truth::Met ? trial.met
            : result.truth == Truth::NotMet                           ? trial.notMet
                                                                      : trial.cannotSay;
        side.push_back({facts, std::move(result)});
    }
    return trial;
}

Result<int> ScreeningWorkflow::screenersNeeded(EventId event) const
{
    return ScreeningRepository(m_store).screenersNeeded(event);
}

Status ScreeningWorkflow::setScreenersNeeded(EventId id, int count)
{
    if (count != 1 && count != 2)
        return fail(invalidField(QStringLiteral("screeners_needed"), QString::number(count)));
    PD_ASSIGN(const Event event, EventRepository(m_store).event(id));
    return change(m_store, recordAction(QStringLiteral("event"), false, originalText(event.name)),
                  [&](Transaction &) { return ScreeningRepository(m_store).setScreenersNeeded(id, count); });
}

Result<ScreeningView> ScreeningWorkflow::view(ProposalId proposal) const
{
    const ScreeningRepository repository(m_store);
    PD_ASSIGN(const ScreeningFacts facts, repository.facts(proposal));
    PD_ASSIGN(std::vector<Screening> given, repository.screenings(proposal));
    PD_ASSIGN(const std::vector<EligibilityRule> rules, readRules(m_store, facts.event));
    ScreeningView view;
    PD_ASSIGN(view.screenersNeeded, repository.screenersNeeded(facts.event));
    view.rules = resultsOf(rules, facts);
    view.item = itemOf(facts, std::move(given), view.screenersNeeded);
    return view;
}

Result<std::vector<ScreeningView>> ScreeningWorkflow::views(EventId event, ChallengeId challenge) const
{
    PD_ASSIGN(const std::vector<EligibilityRule> rules, readRules(m_store, event));
    PD_ASSIGN(const int needed, screenersNeeded(event));
    PD_ASSIGN(std::vector<ScreeningItem> items, itemsOf(m_store, event, challenge, Contents::All));
    std::vector<ScreeningView> views;
    for (ScreeningItem &item : items) {
        std::vector<RuleResult> results = resultsOf(rules, item.facts);
        views.push_back({std::move(item), std::move(results), needed});
    }
    return views;
}

Result<std::vector<ScreeningItem>> ScreeningWorkflow::queue(EventId event, ChallengeId challenge) const
{
    PD_ASSIGN(std::vector<ScreeningItem> items, itemsOf(m_store, event, challenge, Contents::WithoutAnswers));
    std::erase_if(items, [](const ScreeningItem &item) {
        return !isLeft(item.facts.state) && item.standing != ScreeningStanding::Disagreed;
    });
    return items;
}

Result<ScreeningProgress> ScreeningWorkflow::progress(EventId event) const
{
    PD_ASSIGN(const std::vector<ScreeningItem> items, itemsOf(m_store, event, {}, Contents::WithoutAnswers));
    PD_ASSIGN(const std::vector<Challenge> challenges, ChallengeRepository(m_store).challenges(event));
    ScreeningProgress progress;
    QHash<ChallengeId, size_t> places;
    for (const Challenge &challenge : challenges) {
        places.insert(challenge.id, progress.perChallenge.size());
        progress.perChallenge.push_back({challenge.id, 0, 0, 0, 0, 0});
    }
    ScreeningCounts without;
    for (const ScreeningItem &item : items) {
        count(item, progress.all);
        const auto place = places.constFind(item.facts.challenge);
        count(item, place == places.cend() ? without : progress.perChallenge[*place]);
    }
    if (without.total > 0)
        progress.perChallenge.push_back(without);
    return progress;
}

Result<Screening> ScreeningWorkflow::word(const ScreeningFacts &facts, ScreeningVerdict verdict,
                                          const QString &reason) const
{
    const QString who = m_store.operatorName().trimmed();
    if (who.isEmpty())
        return fail(ErrorCode::DecisionNeedsWho);
    if (verdict != ScreeningVerdict::Eligible && reason.trimmed().isEmpty())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("reason")));
    PD_TRY(requireFitting(reason, QStringLiteral("reason")));
    if (facts.state == ProposalState::Withdrawn)
        return fail(aboutProposal(ErrorCode::ScreeningWithdrawn, facts));
    return Screening {facts.proposal, who, m_store.clock().now(), verdict, reason.trimmed()};
}

Result<ScreeningStanding> ScreeningWorkflow::giveVerdict(ProposalId proposal, ScreeningVerdict verdict,
                                                         const QString &reason)
{
    ScreeningRepository repository(m_store);
    PD_ASSIGN(const ScreeningFacts facts, repository.facts(proposal));
    PD_ASSIGN(const int needed, repository.screenersNeeded(facts.event));
    PD_ASSIGN(const Screening screening, word(facts, verdict, reason));
    return change(m_store, screeningAction(QStringLiteral("screening.") + codeOf(verdict), facts),
                  [&](Transaction &) -> Result<ScreeningStanding> {
                      PD_TRY(repository.saveScreening(screening));
                      PD_ASSIGN(const std::vector<Screening> given, repository.screenings(proposal));
                      const auto counting = countingVerdict(needed, given);
                      if (!counting)
                          return standingOf(needed, given, facts.state, facts.stateReason);
                      PD_TRY(follow(m_store, facts, *counting));
                      return ScreeningStanding::Done;
                  });
}

Status ScreeningWorkflow::settle(ProposalId proposal, ScreeningVerdict verdict, const QString &reason)
{
    ScreeningRepository repository(m_store);
    PD_ASSIGN(const ScreeningView before, view(proposal));
    if (before.item.standing != ScreeningStanding::Disagreed)
        return fail(aboutProposal(ErrorCode::ScreeningNoDisagreement, before.item.facts));
    PD_ASSIGN(const Screening screening, word(before.item.facts, verdict, reason));
    return change(m_store, screeningAction(QStringLiteral("screening.settle"), before.item.facts),
                  [&](Transaction &) -> Status {
                      PD_TRY(repository.saveScreening(screening));
                      return follow(m_store, before.item.facts, screening);
                  });
}

Result<AskAgainCases> ScreeningWorkflow::toAskAgain(EventId id, ChallengeId challenge) const
{
    AskAgainCases result;
    PD_ASSIGN(const Event event, EventRepository(m_store).event(id));
    PD_ASSIGN(const std::vector<Challenge> challenges, ChallengeRepository(m_store).challenges(id));
    PD_ASSIGN(const std::vector<ScreeningFacts> all,
              ScreeningRepository(m_store).facts(id, challenge, Contents::WithoutAnswers));
    PD_ASSIGN(result.rules, readRules(m_store, id));
    result.event = event.name;
    for (const ScreeningFacts &facts : all) {
        if (facts.state != ProposalState::Incomplete)
            continue;
        AskAgainCase entry {facts, {}, 0};
        for (const Challenge &each : challenges) {
            if (each.id == facts.challenge) {
                entry.challengeTitle = each.title;
                entry.challengeNumber = each.number;
            }
        }
        result.cases.push_back(std::move(entry));
    }
    return result;
}

} // namespace pitchdesk
