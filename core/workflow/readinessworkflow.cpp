// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/readinessworkflow.h"

#include "core/storage/calendarrepository.h"
#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/judgerepository.h"
#include "core/storage/questionrepository.h"
#include "core/storage/rubricrepository.h"
#include "core/storage/screeningrepository.h"

#include <algorithm>
#include <iterator>

namespace pitchdesk {

namespace {

/// Of each name the newest version only: an older one may be as it likes.
std::vector<Rubric> newestOf(const std::vector<Rubric> &rubrics)
{
    std::vector<Rubric> newest;
    for (const Rubric &rubric : rubrics) {
        const bool isOld = std::any_of(rubrics.begin(), rubrics.end(), [&rubric](const Rubric &other) {
            return other.name == rubric.name && other.version > rubric.version;
        });
        if (!isOld)
            newest.push_back(rubric);
    }
    return newest;
}

} // namespace

Result<ReadinessFacts> ReadinessWorkflow::facts(EventId event) const
{
    const EventRepository events(m_store);
    const RubricRepository rubrics(m_store);
    ReadinessFacts facts;
    PD_ASSIGN(facts.event, events.event(event));
    PD_ASSIGN(facts.organisers, events.count(event, QStringLiteral("participation")));
    PD_ASSIGN(facts.milestones, events.milestones(event));
    PD_ASSIGN(facts.challenges, ChallengeRepository(m_store).challenges(event));
    PD_ASSIGN(const std::vector<Question> questions, QuestionRepository(m_store).questions(event));
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(facts.questions),
                 [](const Question &question) { return question.isAsked; });
    PD_ASSIGN(const std::vector<StoredRule> rules, ScreeningRepository(m_store).rules(event));
    facts.activeRules = int(
        std::count_if(rules.begin(), rules.end(), [](const StoredRule &stored) { return stored.rule.isActive; }));
    PD_ASSIGN(const std::vector<Rubric> all, rubrics.rubrics(event));
    facts.rubrics = newestOf(all);
    PD_ASSIGN(const std::vector<Round> rounds, rubrics.rounds(event));
    facts.rounds = int(rounds.size());
    PD_ASSIGN(facts.judges, events.count(event, QStringLiteral("judge")));
    if (!rounds.empty()) {
        PD_ASSIGN(const std::vector<Panel> panels, JudgeRepository(m_store).panels(rounds.back().id));
        for (const Panel &panel : panels) {
            if (!panel.members.empty())
                facts.judged.push_back(panel.challenge);
        }
    }
    PD_ASSIGN(const QStringList calendars, CalendarRepository(m_store).calendars(event));
    facts.calendars = int(calendars.size());
    PD_ASSIGN(facts.proposals, events.count(event, QStringLiteral("proposal")));
    return facts;
}

Result<ReadinessReport> ReadinessWorkflow::report(EventId event) const
{
    PD_ASSIGN(const ReadinessFacts all, facts(event));
    return readiness(all, m_store.clock().now());
}

} // namespace pitchdesk
