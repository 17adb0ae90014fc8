// SPDX-License-Identifier: GPL-3.0-or-later
// What the Home page shows: EventWorkflow::home().
#include "core/storage/challengerepository.h"
#include "core/storage/consentrepository.h"
#include "core/storage/duplicaterepository.h"
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

using Counts = QHash<ChallengeId, ProposalCounts>;

void addCounts(const Counts &counts, HomeOverview &overview)
{
    for (const ProposalCounts &some : counts) {
        overview.toScreen += some.toScreen;
        overview.late += some.late;
    }
    overview.withoutChallenge = counts.value({}).all;
}

Status addIntake(Store &store, const std::vector<Challenge> &challenges, const Counts &counts, HomeOverview &overview)
{
    const ChallengeRepository repository(store);
    for (const Challenge &challenge : challenges) {
        ChallengeIntake intake;
        intake.challenge = challenge.id;
        intake.number = challenge.number;
        intake.title = challenge.title;
        intake.received = counts.value(challenge.id).all;
        intake.target = challenge.proposalTarget;
        PD_ASSIGN(const std::vector<Organisation> owners, repository.owners(challenge.id));
        if (!owners.empty())
            intake.ownerName = originalText(owners.front().name);
        overview.intake.push_back(std::move(intake));
    }
    return {};
}

/// Challenges with proposals for which fewer finalists are decided than there are places.
Result<int> countUndecided(Store &store, RoundId round, const std::vector<Challenge> &challenges, const Counts &counts)
{
    int undecided = 0;
    for (const Challenge &challenge : challenges) {
        const int received = counts.value(challenge.id).all;
        if (received == 0)
            continue;
        PD_ASSIGN(const std::vector<Decision> decisions, ReviewRepository(store).decisions(round, challenge.id));
        const auto finalists = std::count_if(decisions.begin(), decisions.end(), [](const Decision &decision) {
            return decision.result == DecisionResult::Finalist;
        });
        if (finalists < std::min(challenge.finalistQuota, received))
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
    PD_ASSIGN(const Counts counts, ProposalRepository(m_store).counts(id));
    addCounts(counts, overview);
    PD_ASSIGN(const QSet<ProposalId> suspected, DuplicateRepository(m_store).suspected(id));
    overview.suspectedDuplicates = int(suspected.size());
    PD_TRY(addIntake(m_store, challenges, counts, overview));
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
        PD_ASSIGN(overview.challengesToDecide, countUndecided(m_store, rounds.back().id, challenges, counts));
    }
    PD_ASSIGN(const std::vector<Rubric> all, rubrics.rubrics(id));
    overview.weightProblems = int(
        std::count_if(all.begin(), all.end(), [](const Rubric &rubric) { return rubric.weightSum() != 100; }));
    PD_ASSIGN(overview.peopleDue, ConsentRepository(m_store).peopleDue(m_store.clock().now().toLocalTime().date()));
    return overview;
}

} // namespace pitchdesk
