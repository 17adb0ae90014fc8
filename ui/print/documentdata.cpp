// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/documentdata.h"

#include <algorithm>

namespace pitchdesk {

namespace {

Status loadRankings(Workflows &workflows, const DocumentRequest &request, RoundId round, DocumentData &data)
{
    if (request.challenge.isValid()) {
        PD_ASSIGN(RankingView view, workflows.rankings.ranking(round, request.challenge));
        data.rankings.push_back(std::move(view));
        return {};
    }
    PD_ASSIGN(data.rankings, workflows.rankings.rankings(round));
    return {};
}

Status loadGrids(Workflows &workflows, const std::vector<ChallengeRow> &challenges, const DocumentRequest &request,
                 RoundId round, DocumentData &data)
{
    for (const ChallengeRow &row : challenges) {
        if (request.challenge.isValid() && row.challenge.id != request.challenge)
            continue;
        PD_ASSIGN(ScoringGrid grid, workflows.judging.grid(round, row.challenge.id));
        data.grids.push_back(std::move(grid));
    }
    return {};
}

Status loadProposals(Workflows &workflows, const DocumentRequest &request, DocumentData &data)
{
    PD_ASSIGN(data.proposals, workflows.proposals.proposals(request.event));
    if (request.challenge.isValid())
        std::erase_if(data.proposals, [&](const ProposalRow &row) { return row.challenge != request.challenge; });
    std::sort(data.proposals.begin(), data.proposals.end(),
              [](const ProposalRow &a, const ProposalRow &b) { return a.number < b.number; });
    if (request.withPersonalData) {
        PD_ASSIGN(data.contacts, workflows.proposals.contacts(request.event));
    }
    PD_ASSIGN(const std::vector<Term> terms, workflows.events.terms(QStringLiteral("field")));
    for (const Term &term : terms)
        data.fields.insert(term.id, term.label);
    return {};
}

} // namespace

Result<DocumentData> loadDocument(Workflows &workflows, const DocumentRequest &request, const QDateTime &now)
{
    DocumentData data;
    data.kind = request.kind;
    data.asOf = now;
    PD_ASSIGN(const EventSummary summary, workflows.events.event(request.event));
    data.event = summary.event;
    PD_ASSIGN(const std::vector<ChallengeRow> challenges, workflows.challenges.challenges(request.event));
    for (const ChallengeRow &row : challenges) {
        QStringList &names = data.owners[row.challenge.id];
        for (const Organisation &owner : row.owners)
            names << owner.name.in(owner.name.original);
    }
    if (request.kind == DocumentKind::Proposals) {
        PD_TRY(loadProposals(workflows, request, data));
        return data;
    }
    RoundId round = request.round;
    if (!round.isValid()) {
        PD_ASSIGN(round, workflows.rankings.currentRound(request.event));
    }
    if (request.kind == DocumentKind::Ranking)
        PD_TRY(loadRankings(workflows, request, round, data));
    else
        PD_TRY(loadGrids(workflows, challenges, request, round, data));
    return data;
}

} // namespace pitchdesk
