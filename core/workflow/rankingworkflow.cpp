// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/rankingworkflow.h"

#include "core/storage/proposalrepository.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/rowchange.h"
#include "core/storage/rubricrepository.h"
#include "core/workflow/change.h"
#include "core/workflow/gridloader.h"

#include <QHash>

#include <algorithm>

namespace pitchdesk {

namespace {

RankingInput inputOf(const ScoringGrid &grid)
{
    RankingInput input;
    input.rubric = &grid.rubric;
    input.judgeCount = int(grid.judges.size());
    input.chairVotes = grid.chairVotes;
    const auto perProposal = std::ptrdiff_t(grid.judges.size() * grid.rubric.criteria.size());
    for (size_t i = 0; i < grid.proposals.size(); ++i) {
        const auto first = grid.cells.begin() + std::ptrdiff_t(i) * perProposal;
        input.matrices.push_back({grid.proposals[i].id, {first, first + perProposal}});
        input.uids.push_back(grid.proposals[i].uid);
    }
    return input;
}

/// By rank alone: as many finalists as the quota, then the reserves. Proposals that share a rank across a boundary
/// are marked, since the scores do not say which of them is in.
void suggest(std::vector<RankingRow> &rows, const Challenge &challenge)
{
    const size_t finalists = size_t(std::max(0, challenge.finalistQuota));
    const size_t places = finalists + size_t(std::max(0, challenge.reserveQuota));
    for (size_t i = 0; i < rows.size() && rows[i].ranked.rank > 0; ++i) {
        if (i < finalists)
            rows[i].suggestion = DecisionResult::Finalist;
        else if (i < places)
            rows[i].suggestion = DecisionResult::Reserve;
    }
    for (const size_t cut : {finalists, places}) {
        if (cut == 0 || cut >= rows.size() || rows[cut].ranked.rank == 0
            || rows[cut].ranked.rank != rows[cut - 1].ranked.rank)
            continue;
        const int tied = rows[cut].ranked.rank;
        for (RankingRow &row : rows)
            row.isCutTied = row.isCutTied || row.ranked.rank == tied;
    }
}

/// The rule that had the last word on a rank; empty where none was needed.
QString tieRuleOf(const RankedAggregate &ranked)
{
    QString rule;
    for (const TieStep &step : ranked.trace) {
        if (step.decided)
            rule = codeOf(step.kind);
    }
    return rule;
}

RankingView viewOf(ScoringGrid grid, const std::vector<Decision> &decisions, const QDateTime &now)
{
    RankingView view;
    view.rows = rankGrid(grid);
    view.grid = std::move(grid);
    view.asOf = now;
    QHash<ProposalId, const Decision *> places;
    for (const Decision &decision : decisions)
        places.insert(decision.proposal, &decision);
    for (RankingRow &row : view.rows) {
        if (const Decision *decision = places.value(row.proposal.id))
            row.decision = *decision;
    }
    return view;
}

Result<Decision> decisionOn(const Store &store, RoundId round, const RankingRow &row, DecisionResult result,
                            const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::DecisionNeedsReason);
    if (store.operatorName().trimmed().isEmpty())
        return fail(ErrorCode::DecisionNeedsWho);
    PD_TRY(requireFitting(reason, QStringLiteral("reason")));
    Decision decision;
    decision.round = round;
    decision.proposal = row.proposal.id;
    decision.result = result;
    decision.decidedBy = store.operatorName().trimmed();
    decision.decidedAt = store.clock().now();
    decision.reason = reason.trimmed();
    decision.rankAtDecision = row.ranked.rank;
    decision.tieRule = tieRuleOf(row.ranked);
    return decision;
}

Action decisionAction(const QString &key, const GridProposal &proposal)
{
    return {key,
            {{QStringLiteral("number"), QString::number(proposal.number)},
             {QStringLiteral("name"), proposal.applicant}}};
}

} // namespace

std::vector<RankingRow> rankGrid(const ScoringGrid &grid)
{
    const auto ranked = rankProposals(inputOf(grid));
    QHash<ProposalId, size_t> places;
    for (size_t i = 0; i < grid.proposals.size(); ++i)
        places.insert(grid.proposals[i].id, i);
    std::vector<RankingRow> rows;
    rows.reserve(ranked.size());
    for (const RankedAggregate &entry : ranked)
        rows.push_back(
            {grid.proposals[places.value(entry.aggregate.proposal)], entry, DecisionResult::NotSelected, false, {}});
    suggest(rows, grid.challenge);
    return rows;
}

Result<RankingView> RankingWorkflow::ranking(RoundId round, ChallengeId challenge) const
{
    PD_ASSIGN(const GridLoader loader, GridLoader::open(m_store, round));
    PD_ASSIGN(ScoringGrid grid, loader.grid(challenge));
    PD_ASSIGN(const std::vector<Decision> decisions, ReviewRepository(m_store).decisions(round, challenge));
    return viewOf(std::move(grid), decisions, m_store.clock().now());
}

Result<std::vector<RankingView>> RankingWorkflow::rankings(RoundId round) const
{
    PD_ASSIGN(const GridLoader loader, GridLoader::open(m_store, round));
    PD_ASSIGN(std::vector<ScoringGrid> grids, loader.grids());
    PD_ASSIGN(const std::vector<Decision> decisions, ReviewRepository(m_store).decisions(round, {}));
    const QDateTime now = m_store.clock().now();
    std::vector<RankingView> views;
    for (ScoringGrid &grid : grids)
        views.push_back(viewOf(std::move(grid), decisions, now));
    return views;
}

Result<RoundId> RankingWorkflow::currentRound(EventId event) const
{
    PD_ASSIGN(const std::vector<Round> rounds, RubricRepository(m_store).rounds(event));
    if (rounds.empty())
        return fail(recordNotFound(QStringLiteral("round"), 0));
    return rounds.back().id;
}

Result<DecisionId> RankingWorkflow::decide(RoundId round, ProposalId proposal, DecisionResult result,
                                           const QString &reason)
{
    PD_ASSIGN(const Proposal stored, ProposalRepository(m_store).proposal(proposal));
    PD_ASSIGN(const RankingView view, ranking(round, stored.challenge));
    const auto row = std::find_if(view.rows.begin(), view.rows.end(),
                                  [proposal](const RankingRow &r) { return r.proposal.id == proposal; });
    if (row == view.rows.end())
        return fail(recordNotFound(QStringLiteral("proposal"), proposal.value()));
    PD_ASSIGN(const Decision decision, decisionOn(m_store, round, *row, result, reason));
    return change(m_store,
                  decisionAction(row->decision ? QStringLiteral("decision.edit") : QStringLiteral("decision.add"),
                                 row->proposal),
                  [&](Transaction &) { return ReviewRepository(m_store).saveDecision(decision); });
}

Status RankingWorkflow::decideAsSuggested(RoundId round, ChallengeId challenge, const QString &reason)
{
    PD_ASSIGN(const RankingView view, ranking(round, challenge));
    std::vector<Decision> decisions;
    for (const RankingRow &row : view.rows) {
        PD_ASSIGN(Decision decision, decisionOn(m_store, round, row, row.suggestion, reason));
        decisions.push_back(std::move(decision));
    }
    const Action action {QStringLiteral("decisions.add"),
                         {{QStringLiteral("count"), QString::number(decisions.size())}}};
    return change(m_store, action, [&](Transaction &) -> Status {
        ReviewRepository reviews(m_store);
        for (const Decision &decision : decisions)
            PD_TRY(reviews.saveDecision(decision));
        return {};
    });
}

Status RankingWorkflow::withdrawDecision(RoundId round, ProposalId proposal)
{
    PD_ASSIGN(const Proposal stored, ProposalRepository(m_store).proposal(proposal));
    const Action action {QStringLiteral("decision.withdraw"),
                         {{QStringLiteral("number"), QString::number(stored.number)},
                          {QStringLiteral("name"), originalText(stored.applicant.name)}}};
    return change(m_store, action, [&](Transaction &) -> Status {
        PD_ASSIGN(const bool wasThere, ReviewRepository(m_store).removeDecision(round, proposal));
        if (!wasThere)
            return fail(recordNotFound(QStringLiteral("decision"), proposal.value()));
        return {};
    });
}

Status RankingWorkflow::setChairVote(RoundId round, ProposalId proposal, bool isPreferred)
{
    PD_ASSIGN(const Proposal stored, ProposalRepository(m_store).proposal(proposal));
    const Action action {isPreferred ? QStringLiteral("chairvote.add") : QStringLiteral("chairvote.withdraw"),
                         {{QStringLiteral("number"), QString::number(stored.number)},
                          {QStringLiteral("name"), originalText(stored.applicant.name)}}};
    return change(m_store, action,
                  [&](Transaction &) { return ReviewRepository(m_store).setChairVote(round, proposal, isPreferred); });
}

} // namespace pitchdesk
