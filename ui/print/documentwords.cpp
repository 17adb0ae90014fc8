// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/documentwords.h"

#include "ui/common/countries.h"

#include <algorithm>

namespace pitchdesk {

namespace {

const Criterion *findCriterion(const Rubric &rubric, CriterionId id)
{
    const auto found = std::find_if(rubric.criteria.begin(), rubric.criteria.end(),
                                    [id](const Criterion &criterion) { return criterion.id == id; });
    return found == rubric.criteria.end() ? nullptr : &*found;
}

QString ownFigure(const DocumentLanguage &language, const TieStep &step)
{
    if (!step.own)
        return language.translate("Documents", "no figure");
    const bool isPoints = step.kind == TieRuleKind::Criterion;
    return language.number(*step.own, isPoints ? 2 : 0);
}

QString tiedNumbers(const ScoringGrid &grid, const std::vector<ProposalId> &ids)
{
    QStringList numbers;
    for (const GridProposal &proposal : grid.proposals) {
        if (std::find(ids.begin(), ids.end(), proposal.id) != ids.end())
            numbers << u'#' + QString::number(proposal.number);
    }
    return numbers.join(QStringLiteral(", "));
}

} // namespace

QString decisionWord(const DocumentLanguage &language, DecisionResult result)
{
    switch (result) {
    case DecisionResult::Finalist:
        return language.translate("Documents", "Finalist");
    case DecisionResult::Reserve:
        return language.translate("Documents", "Reserve");
    case DecisionResult::NotSelected:
        return language.translate("Documents", "Not selected");
    }
    Q_UNREACHABLE();
}

QString scoreStateWord(const DocumentLanguage &language, ScoreState state)
{
    switch (state) {
    case ScoreState::Missing:
        return language.translate("Documents", "Missing");
    case ScoreState::Scored:
        return language.translate("Documents", "Scored");
    case ScoreState::Abstained:
        return language.translate("Documents", "Abstained");
    case ScoreState::Recused:
        return language.translate("Documents", "Recused");
    }
    Q_UNREACHABLE();
}

QString proposalStateWord(const DocumentLanguage &language, ProposalState state)
{
    switch (state) {
    case ProposalState::Received:
        return language.translate("Documents", "Received");
    case ProposalState::Incomplete:
        return language.translate("Documents", "Incomplete");
    case ProposalState::Eligible:
        return language.translate("Documents", "Eligible");
    case ProposalState::Ineligible:
        return language.translate("Documents", "Not eligible");
    case ProposalState::Withdrawn:
        return language.translate("Documents", "Withdrawn");
    }
    Q_UNREACHABLE();
}

QString stageWord(const DocumentLanguage &language, StartupStage stage)
{
    switch (stage) {
    case StartupStage::NotStated:
        return language.translate("Documents", "Not stated");
    case StartupStage::Idea:
        return language.translate("Documents", "Idea");
    case StartupStage::Prototype:
        return language.translate("Documents", "Prototype");
    case StartupStage::Pilot:
        return language.translate("Documents", "Pilot");
    case StartupStage::Revenue:
        return language.translate("Documents", "Revenue");
    case StartupStage::Growth:
        return language.translate("Documents", "Growth");
    }
    Q_UNREACHABLE();
}

QString decisionModeSentence(const DocumentLanguage &language, DecisionMode mode)
{
    switch (mode) {
    case DecisionMode::OwnerDecides:
        return language.translate("Documents", "The challenge owner decides.");
    case DecisionMode::JudgesDecide:
        return language.translate("Documents", "The judges decide.");
    case DecisionMode::JudgesAdvise:
        return language.translate("Documents", "The judges advise, the challenge owner decides.");
    case DecisionMode::Combined:
        return language.translate("Documents", "Judges and challenge owner decide together.");
    }
    Q_UNREACHABLE();
}

QString countryWord(const DocumentLanguage &language, const QString &code)
{
    if (code.isEmpty())
        return language.translate("Documents", "Not stated");
    return Countries::shipped().name(code, language.language());
}

QString tieRuleWord(const DocumentLanguage &language, const Rubric &rubric, TieRuleKind kind, CriterionId criterion)
{
    switch (kind) {
    case TieRuleKind::Criterion: {
        const Criterion *found = findCriterion(rubric, criterion);
        const QString name = found ? language.text(found->name) : QString();
        return language.translate("Documents", "Criterion: %1").arg(name);
    }
    case TieRuleKind::HeadToHead:
        return language.translate("Documents", "Head to head");
    case TieRuleKind::TopScores:
        return language.translate("Documents", "Most top scores");
    case TieRuleKind::ChairVote:
        return language.translate("Documents", "Chair's vote");
    case TieRuleKind::Lot:
        return language.translate("Documents", "Recorded lot");
    }
    Q_UNREACHABLE();
}

QString tieChainWords(const DocumentLanguage &language, const Rubric &rubric)
{
    QStringList links;
    for (const TieRule &rule : rubric.tieChain)
        links << tieRuleWord(language, rubric, rule.kind, rule.criterion);
    return links.isEmpty() ? QStringLiteral("-") : links.join(QStringLiteral(" → "));
}

QString decidingRule(const DocumentLanguage &language, const Rubric &rubric, const RankedAggregate &ranked)
{
    for (auto step = ranked.trace.rbegin(); step != ranked.trace.rend(); ++step) {
        if (step->decided)
            return tieRuleWord(language, rubric, step->kind, step->criterion);
    }
    return {};
}

QStringList tieTraceSentences(const DocumentLanguage &language, const ScoringGrid &grid, const RankedAggregate &ranked)
{
    QStringList sentences;
    for (const TieStep &step : ranked.trace) {
        const QString sentence = step.decided ? language.translate("Documents", "Tied with %1. %2: %3, which decided.")
                                              : language.translate("Documents", "Tied with %1. %2: %3, still tied.");
        sentences << sentence.arg(tiedNumbers(grid, step.tiedWith),
                                  tieRuleWord(language, grid.rubric, step.kind, step.criterion),
                                  ownFigure(language, step));
    }
    return sentences;
}

} // namespace pitchdesk
