// SPDX-License-Identifier: GPL-3.0-or-later
// What the Home page shows: EventWorkflow::home().
#include "core/storage/challengerepository.h"
#include "core/storage/consentrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/rubricrepository.h"
#include "core/workflow/change.h"
#include "core/workflow/eventworkflow.h"
#include "core/workflow/judgingworkflow.h"

#include <QHash>

namespace pitchdesk {

namespace {

void countProposals(const std::vector<ProposalRow> &rows, HomeOverview &overview, QHash<ChallengeId, int> &received)
{
    for (const ProposalRow &row : rows) {
        if (row.state == ProposalState::Received || row.state == ProposalState::Incomplete)
            ++overview.toScreen;
        if (row.isLate)
            ++overview.late;
        if (row.isSuspectedDuplicate)
            ++overview.suspectedDuplicates;
        if (row.challenge.isValid())
            ++received[row.challenge];
        else
            ++overview.withoutChallenge;
    }
}

Status addIntake(Store &store, const std::vector<Challenge> &challenges, const QHash<ChallengeId, int> &received,
                 HomeOverview &overview)
{
    const ChallengeRepository repository(store);
    for (const Challenge &challenge : challenges) {
        ChallengeIntake intake;
        intake.challenge = challenge.id;
        intake.number = challenge.number;
        intake.title = challenge.title;
        intake.received = received.value(challenge.id);
        intake.target = challenge.proposalTarget;
        PD_ASSIGN(const std::vector<Organisation> owners, repository.owners(challenge.id));
        if (!owners.empty())
            intake.ownerName = originalText(owners.front().name);
        overview.intake.push_back(std::move(intake));
    }
    return {};
}

/// Challenges with proposals for which fewer finalists are decided than there are places.
Result<int> countUndecided(Store &store, RoundId round, const std::vector<Challenge> &challenges,
                           const QHash<ChallengeId, int> &received)
{
    int undecided = 0;
    for (const Challenge &challenge : challenges) {
        if (received.value(challenge.id) == 0)
            continue;
        PD_ASSIGN(const std::vector<Decision> decisions, ReviewRepository(store).decisions(round, challenge.id));
        const auto finalists = std::count_if(decisions.begin(), decisions.end(), [](const Decision &decision) {
            return decision.result == DecisionResult::Finalist;
        });
        if (finalists < std::min(challenge.finalistQuota, received.value(challenge.id)))
            ++undecided;
    }
    return undecided;
}

} // namespace

Result<HomeOverview> EventWorkflow::home(EventId id) const
{
    const EventRepository events(m_store);
    HomeOverview overview;
    PD_ASSIGN(overview.event, events.event(id));
    PD_ASSIGN(overview.milestones, events.milestones(id));
    PD_ASSIGN(const std::vector<Challenge> challenges, ChallengeRepository(m_store).challenges(id));
    PD_ASSIGN(const std::vector<ProposalRow> rows, ProposalRepository(m_store).rows(id));
    QHash<ChallengeId, int> received;
    countProposals(rows, overview, received);
    PD_TRY(addIntake(m_store, challenges, received, overview));
    const JudgingWorkflow judging(m_store);
    PD_ASSIGN(const std::vector<JudgeRow> judges, judging.judges(id));
    for (const JudgeRow &row : judges)
        overview.judges.push_back({row.judge.id, row.judge.person.name.printed, row.expected, row.done});
    PD_ASSIGN(const std::vector<ConflictRow> conflicts, judging.conflicts(id));
    overview.suspectedConflicts = int(std::count_if(conflicts.begin(), conflicts.end(), [](const ConflictRow &row) {
        return row.conflict.state == ConflictState::Suspected;
    }));
    const RubricRepository rubrics(m_store);
    PD_ASSIGN(const std::vector<Round> rounds, rubrics.rounds(id));
    if (!rounds.empty()) {
        PD_ASSIGN(overview.challengesToDecide, countUndecided(m_store, rounds.back().id, challenges, received));
    }
    PD_ASSIGN(const std::vector<Rubric> all, rubrics.rubrics(id));
    overview.weightProblems = int(
        std::count_if(all.begin(), all.end(), [](const Rubric &rubric) { return rubric.weightSum() != 100; }));
    PD_ASSIGN(overview.peopleDue, ConsentRepository(m_store).peopleDue(m_store.clock().now().toLocalTime().date()));
    return overview;
}

} // namespace pitchdesk
