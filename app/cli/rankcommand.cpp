// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/print/documentwords.h"

#include <algorithm>

namespace pitchdesk {

namespace {

QJsonValue decisionJson(const std::optional<Decision> &decision)
{
    if (!decision)
        return QJsonValue::Null;
    return QJsonObject {
        {QStringLiteral("result"), codeOf(decision->result)},     {QStringLiteral("by"), decision->decidedBy},
        {QStringLiteral("at"), instantJson(decision->decidedAt)}, {QStringLiteral("reason"), decision->reason},
        {QStringLiteral("rank_then"), decision->rankAtDecision},  {QStringLiteral("tie_rule"), decision->tieRule}};
}

QString criterionCode(const Rubric &rubric, CriterionId id)
{
    const auto found = std::find_if(rubric.criteria.begin(), rubric.criteria.end(),
                                    [id](const Criterion &c) { return c.id == id; });
    return found == rubric.criteria.end() ? QString() : found->code;
}

QJsonArray traceJson(const ScoringGrid &grid, const RankedAggregate &ranked)
{
    QJsonArray array;
    for (const TieStep &step : ranked.trace) {
        QJsonArray tiedWith;
        for (const GridProposal &proposal : grid.proposals) {
            if (std::find(step.tiedWith.begin(), step.tiedWith.end(), proposal.id) != step.tiedWith.end())
                tiedWith.append(proposal.number);
        }
        array.append(QJsonObject {{QStringLiteral("rule"), codeOf(step.kind)},
                                  {QStringLiteral("criterion"), criterionCode(grid.rubric, step.criterion)},
                                  {QStringLiteral("own"), numberJson(step.own)},
                                  {QStringLiteral("tied_with"), tiedWith},
                                  {QStringLiteral("decided"), step.decided}});
    }
    return array;
}

QJsonObject rowJson(const ScoringGrid &grid, const RankingRow &row)
{
    const ProposalAggregate &aggregate = row.ranked.aggregate;
    QJsonObject criteria;
    for (size_t i = 0; i < std::min(grid.rubric.criteria.size(), aggregate.criterionMeans.size()); ++i)
        criteria.insert(grid.rubric.criteria[i].code, numberJson(aggregate.criterionMeans[i]));
    return {{QStringLiteral("rank"), row.ranked.rank > 0 ? QJsonValue(row.ranked.rank) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("proposal_id"), row.proposal.id.value()},
            {QStringLiteral("proposal_uid"), row.proposal.uid},
            {QStringLiteral("number"), row.proposal.number},
            {QStringLiteral("title"), row.proposal.title},
            {QStringLiteral("applicant"), row.proposal.applicant},
            {QStringLiteral("country"), row.proposal.country},
            {QStringLiteral("total"), numberJson(aggregate.total)},
            {QStringLiteral("spread"), numberJson(aggregate.spread)},
            {QStringLiteral("completeness"), aggregate.completeness},
            {QStringLiteral("scored"), aggregate.scored},
            {QStringLiteral("abstained"), aggregate.abstained},
            {QStringLiteral("recused"), aggregate.recused},
            {QStringLiteral("missing"), aggregate.missing},
            {QStringLiteral("criteria"), criteria},
            {QStringLiteral("suggestion"), codeOf(row.suggestion)},
            {QStringLiteral("is_cut_tied"), row.isCutTied},
            {QStringLiteral("decision"), decisionJson(row.decision)},
            {QStringLiteral("tie_trace"), traceJson(grid, row.ranked)}};
}

QJsonObject challengeJson(const RankingView &view, Language language)
{
    const Challenge &challenge = view.grid.challenge;
    QJsonArray rows;
    for (const RankingRow &row : view.rows)
        rows.append(rowJson(view.grid, row));
    return {{QStringLiteral("id"), challenge.id.value()},
            {QStringLiteral("uid"), challenge.uid},
            {QStringLiteral("number"), challenge.number},
            {QStringLiteral("title"), challenge.title.in(language)},
            {QStringLiteral("finalist_quota"), challenge.finalistQuota},
            {QStringLiteral("reserve_quota"), challenge.reserveQuota},
            {QStringLiteral("judges"), qint64(view.grid.judges.size())},
            {QStringLiteral("rows"), rows}};
}

QString outcomeWords(const RankingRow &row, const DocumentLanguage &language)
{
    if (row.decision)
        return decisionWord(language, row.decision->result);
    if (row.ranked.rank == 0)
        return translate("Cli", "not ranked");
    return u'(' + decisionWord(language, row.suggestion) + u')';
}

QStringList challengeLines(const RankingView &view, const DocumentLanguage &language)
{
    const Challenge &challenge = view.grid.challenge;
    QList<QStringList> rows;
    for (const RankingRow &row : view.rows) {
        const ProposalAggregate &aggregate = row.ranked.aggregate;
        const auto figure = [&language](const std::optional<double> &value) {
            return value ? language.number(*value, 2) : QStringLiteral("-");
        };
        rows << QStringList {row.ranked.rank > 0 ? QString::number(row.ranked.rank) : QStringLiteral("-"),
                             u'#' + QString::number(row.proposal.number),
                             figure(aggregate.total),
                             figure(aggregate.spread),
                             language.percent(aggregate.completeness),
                             outcomeWords(row, language),
                             row.proposal.applicant};
    }
    QStringList lines {QString(u'#' + QString::number(challenge.number) + u' ' + language.text(challenge.title))};
    if (rows.isEmpty())
        return lines << translate("Cli", "There are no proposals to rank yet.") << QString();
    return lines << textTable({translate("Cli", "Rank"), translate("Cli", "No."), translate("Cli", "Mean"),
                               translate("Cli", "Spread"), translate("Cli", "Scored"), translate("Cli", "Result"),
                               translate("Cli", "Applicant")},
                              rows)
                 << QString();
}

} // namespace

Result<Reply> runRank(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const ChallengeId challenge, session.challenge(event.event.id));
    RankingWorkflow &workflow = session.workflows().rankings;
    PD_ASSIGN(const RoundId round, workflow.currentRound(event.event.id));
    std::vector<RankingView> views;
    if (challenge.isValid()) {
        PD_ASSIGN(RankingView view, workflow.ranking(round, challenge));
        views.push_back(std::move(view));
    } else {
        PD_ASSIGN(views, workflow.rankings(round));
    }
    Reply reply;
    QJsonArray challenges;
    const DocumentLanguage language(invocation.language);
    for (const RankingView &view : views) {
        challenges.append(challengeJson(view, invocation.language));
        reply.lines << challengeLines(view, language);
    }
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("round"),
                   views.empty() ? QString() : views.front().grid.round.name.in(invocation.language)},
                  {QStringLiteral("as_of"), instantJson(views.empty() ? clock.now() : views.front().asOf)},
                  {QStringLiteral("challenges"), challenges}};
    return reply;
}

} // namespace pitchdesk
