// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/gridloader.h"

#include "core/storage/challengerepository.h"
#include "core/storage/judgerepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/rubricrepository.h"

#include <QHash>

namespace pitchdesk {

namespace {

template<typename Items>
auto placesOf(const Items &items)
{
    QHash<decltype(items.front().id), size_t> places;
    for (size_t i = 0; i < items.size(); ++i)
        places.insert(items[i].id, i);
    return places;
}

} // namespace

bool isJudged(ProposalState state)
{
    return state == ProposalState::Received || state == ProposalState::Eligible;
}

Result<GridLoader> GridLoader::open(Store &store, RoundId round)
{
    GridLoader loader(store);
    const RubricRepository rubrics(store);
    const JudgeRepository judges(store);
    PD_ASSIGN(loader.m_round, rubrics.round(round));
    PD_ASSIGN(loader.m_rubric, rubrics.rubric(loader.m_round.rubric));
    PD_ASSIGN(loader.m_judges, judges.judges(loader.m_round.event));
    PD_ASSIGN(loader.m_panels, judges.panels(round));
    PD_ASSIGN(loader.m_conflicts, judges.conflicts(loader.m_round.event));
    return loader;
}

std::vector<GridJudge> GridLoader::judgesOf(ChallengeId challenge) const
{
    std::vector<GridJudge> judges;
    const auto places = placesOf(m_judges);
    for (const Panel &panel : m_panels) {
        if (panel.challenge != challenge)
            continue;
        for (const JudgeId member : panel.members) {
            if (const auto place = places.constFind(member); place != places.cend()) {
                const Judge &judge = m_judges[*place];
                judges.push_back(
                    {judge.id, judge.uid, judge.number, judge.person.name.printed, judge.id == panel.chair});
            }
        }
    }
    return judges;
}

ScoringGrid GridLoader::build(const Challenge &challenge, const std::vector<ProposalRow> &rows,
                              const std::vector<Score> &scores) const
{
    ScoringGrid grid;
    grid.round = m_round;
    grid.rubric = m_rubric;
    grid.challenge = challenge;
    grid.judges = judgesOf(challenge.id);
    for (const ProposalRow &row : rows) {
        if (row.challenge == challenge.id && isJudged(row.state))
            grid.proposals.push_back({row.id, row.uid, row.number, row.title, row.applicant, row.country});
    }
    const auto proposalPlaces = placesOf(grid.proposals);
    const auto judgePlaces = placesOf(grid.judges);
    const auto criterionPlaces = placesOf(m_rubric.criteria);
    grid.cells.resize(grid.proposals.size() * grid.judges.size() * m_rubric.criteria.size());
    grid.barred.resize(grid.proposals.size() * grid.judges.size());
    for (const Score &score : scores) {
        const auto proposal = proposalPlaces.constFind(score.proposal);
        const auto judge = judgePlaces.constFind(score.judge);
        const auto criterion = criterionPlaces.constFind(score.criterion);
        if (proposal != proposalPlaces.cend() && judge != judgePlaces.cend() && criterion != criterionPlaces.cend())
            grid.cells[grid.cellIndex(*proposal, *judge, *criterion)] = score.value;
    }
    for (const Conflict &conflict : m_conflicts) {
        const auto proposal = proposalPlaces.constFind(conflict.proposal);
        const auto judge = judgePlaces.constFind(conflict.judge);
        if (conflict.state == ConflictState::Confirmed && proposal != proposalPlaces.cend()
            && judge != judgePlaces.cend())
            grid.barred[*proposal * grid.judges.size() + *judge] = true;
    }
    return grid;
}

Result<ScoringGrid> GridLoader::grid(ChallengeId id) const
{
    PD_ASSIGN(const Challenge challenge, ChallengeRepository(*m_store).challenge(id));
    PD_ASSIGN(const std::vector<ProposalRow> rows, ProposalRepository(*m_store).judgedRows(m_round.event, id));
    PD_ASSIGN(const std::vector<Score> scores, ReviewRepository(*m_store).scores(m_round.id, id));
    ScoringGrid grid = build(challenge, rows, scores);
    PD_ASSIGN(grid.chairVotes, ReviewRepository(*m_store).chairVotes(m_round.id, id));
    return grid;
}

Result<std::vector<ScoringGrid>> GridLoader::gridsOf(RoundId scoredIn) const
{
    PD_ASSIGN(const std::vector<Challenge> challenges, ChallengeRepository(*m_store).challenges(m_round.event));
    PD_ASSIGN(const std::vector<ProposalRow> rows,
              ProposalRepository(*m_store).judgedRows(m_round.event, {}, scoredIn));
    PD_ASSIGN(const std::vector<Score> scores, ReviewRepository(*m_store).scores(m_round.id, {}));
    QHash<ChallengeId, std::vector<ProposalRow>> rowsOf;
    QHash<ProposalId, ChallengeId> challengeOf;
    for (const ProposalRow &row : rows) {
        rowsOf[row.challenge].push_back(row);
        challengeOf.insert(row.id, row.challenge);
    }
    QHash<ChallengeId, std::vector<Score>> scoresOf;
    for (const Score &score : scores)
        scoresOf[challengeOf.value(score.proposal)].push_back(score);
    PD_ASSIGN(const std::vector<ProposalId> votes, ReviewRepository(*m_store).chairVotes(m_round.id, {}));
    std::vector<ScoringGrid> grids;
    for (const Challenge &challenge : challenges) {
        grids.push_back(build(challenge, rowsOf[challenge.id], scoresOf[challenge.id]));
        for (const ProposalId vote : votes) {
            if (challengeOf.value(vote) == challenge.id)
                grids.back().chairVotes.push_back(vote);
        }
    }
    return grids;
}

} // namespace pitchdesk
