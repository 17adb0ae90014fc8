// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/blueprint/blueprintcapture.h"

#include "core/services/screening/conditionjson.h"
#include "core/storage/calendarrepository.h"
#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/eventvenuerepository.h"
#include "core/storage/judgerepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/placerepository.h"
#include "core/storage/questionrepository.h"
#include "core/storage/rubricrepository.h"
#include "core/storage/screeningrepository.h"
#include "core/storage/termrepository.h"

#include <QHash>

#include <algorithm>

namespace pitchdesk {

namespace {

/// Reads one event into a blueprint, and keeps what its records are called on the way.
class Capture
{
public:
    Capture(Store &store, EventId event)
        : m_store(store)
        , m_event(event)
        , m_organisations(store)
    {
    }

    Result<EventBlueprint> run()
    {
        PD_TRY(addTermCodes(QStringLiteral("field")));
        PD_TRY(addTermCodes(collaborationScheme));
        PD_TRY(addEvent());
        PD_TRY(addParticipations());
        PD_TRY(addChallenges());
        PD_TRY(addQuestions());
        PD_TRY(addRules());
        PD_TRY(addRubrics());
        PD_TRY(addRounds());
        PD_TRY(addJudges());
        PD_TRY(addPanels());
        PD_ASSIGN(m_blueprint.calendars, CalendarRepository(m_store).calendars(m_event));
        return std::move(m_blueprint);
    }

private:
    Status addTermCodes(const QString &scheme)
    {
        PD_ASSIGN(const std::vector<Term> terms, TermRepository(m_store).terms(scheme));
        for (const Term &term : terms)
            m_termCodes.insert(term.id, term.code);
        return {};
    }
    QStringList codesOf(const std::vector<TermId> &terms) const
    {
        QStringList codes;
        for (const TermId id : terms)
            codes.append(m_termCodes.value(id));
        return codes;
    }

    Status addEvent()
    {
        const EventRepository events(m_store);
        PD_ASSIGN(m_blueprint.event, events.event(m_event));
        PD_ASSIGN(const std::vector<Programme> programmes, events.programmes());
        for (const Programme &programme : programmes) {
            if (programme.id == m_blueprint.event.programme)
                m_blueprint.programme = programme.uid;
        }
        m_blueprint.event.id = {};
        m_blueprint.event.uid.clear();
        m_blueprint.event.programme = {};
        m_blueprint.event.isSample = false;
        PD_ASSIGN(m_blueprint.screenersNeeded, ScreeningRepository(m_store).screenersNeeded(m_event));
        PD_TRY(addVenues());
        PD_ASSIGN(m_blueprint.milestones, events.milestones(m_event));
        for (Milestone &milestone : m_blueprint.milestones) {
            milestone.id = {};
            milestone.uid.clear();
            milestone.event = {};
        }
        return {};
    }

    Status addVenues()
    {
        PD_ASSIGN(const std::vector<EventVenue> venues, EventVenueRepository(m_store).venues(m_event));
        for (const EventVenue &venue : venues) {
            BlueprintVenue entry {{}, venue.venue, venue.zone, venue.note};
            if (venue.place.isValid()) {
                PD_ASSIGN(const Place place, PlaceRepository(m_store).place(venue.place));
                entry.place = place.code;
                if (entry.place.isEmpty() && entry.venue.isEmpty())
                    entry.venue = place.name.in(place.name.original);
            }
            m_blueprint.venues.push_back(std::move(entry));
        }
        return {};
    }

    /// The uid under which an organisation is named, which stands in the blueprint from now on.
    QString named(Organisation organisation)
    {
        QString uid = organisation.uid;
        auto &all = m_blueprint.organisations;
        const bool isKnown = std::any_of(all.begin(), all.end(),
                                         [&uid](const Organisation &body) { return body.uid == uid; });
        if (isKnown)
            return uid;
        organisation.id = {};
        organisation.parent = {};
        organisation.place = {};
        organisation.note.clear();
        organisation.isSample = false;
        all.push_back(std::move(organisation));
        return uid;
    }

    Status addParticipations()
    {
        PD_ASSIGN(const auto pairs, EventRepository(m_store).participations(m_event));
        for (const auto &[participation, organisation] : pairs)
            m_blueprint.participations.push_back({named(organisation), participation.role, participation.note});
        return {};
    }

    Status addChallenges()
    {
        const ChallengeRepository repository(m_store);
        PD_ASSIGN(const std::vector<Challenge> challenges, repository.challenges(m_event));
        for (const Challenge &challenge : challenges) {
            BlueprintChallenge entry;
            entry.challenge = challenge;
            PD_ASSIGN(const std::vector<Organisation> owners, repository.owners(challenge.id));
            for (const Organisation &owner : owners)
                entry.owners.append(named(owner));
            entry.fields = codesOf(challenge.fields);
            entry.collaborations = codesOf(challenge.collaborations);
            m_challengeUids.insert(challenge.id, challenge.uid);
            Challenge &plain = entry.challenge;
            plain.id = {};
            plain.event = {};
            plain.number = 0;
            plain.state = ChallengeState::Draft;
            plain.owners.clear();
            plain.fields.clear();
            plain.collaborations.clear();
            m_blueprint.challenges.push_back(std::move(entry));
        }
        return {};
    }

    Status addQuestions()
    {
        PD_ASSIGN(const std::vector<Question> questions, QuestionRepository(m_store).questions(m_event));
        for (const Question &question : questions) {
            if (!question.isAsked)
                continue;
            BlueprintQuestion entry {question, {}};
            for (const ChallengeId challenge : question.challenges)
                entry.challenges.append(m_challengeUids.value(challenge));
            for (QuestionOption &option : entry.question.options)
                option = {{}, {}, option.label};
            entry.question.id = {};
            entry.question.event = {};
            entry.question.challenges.clear();
            m_blueprint.questions.push_back(std::move(entry));
        }
        return {};
    }

    /// A condition names only what comes along: a question that the form does not ask is named by its label.
    void nameByLabel(Condition &condition, const std::vector<ScreeningQuestion> &questions) const
    {
        QString &name = condition.comparison.question;
        const auto isAsked =
            std::any_of(m_blueprint.questions.begin(), m_blueprint.questions.end(),
                        [&name](const BlueprintQuestion &entry) { return entry.question.uid == name; });
        for (const ScreeningQuestion &question : questions) {
            if (!isAsked && question.uid == name)
                name = question.label.in(question.label.original);
        }
        for (Condition &part : condition.parts)
            nameByLabel(part, questions);
    }

    Status addRules()
    {
        const ScreeningRepository repository(m_store);
        PD_ASSIGN(const std::vector<StoredRule> rules, repository.rules(m_event));
        PD_ASSIGN(const std::vector<ScreeningQuestion> questions, repository.questions(m_event));
        for (const StoredRule &stored : rules) {
            EligibilityRule rule = stored.rule;
            PD_ASSIGN(rule.condition, parseCondition(stored.condition));
            nameByLabel(rule.condition, questions);
            rule.id = {};
            rule.uid.clear();
            rule.event = {};
            m_blueprint.rules.push_back(std::move(rule));
        }
        return {};
    }

    static Rubric plainRubric(Rubric rubric)
    {
        for (TieRule &rule : rubric.tieChain) {
            for (size_t i = 0; i < rubric.criteria.size(); ++i) {
                if (rule.kind == TieRuleKind::Criterion && rule.criterion == rubric.criteria[i].id)
                    rule.criterion = CriterionId(-qint64(i) - 1);
            }
        }
        for (Criterion &criterion : rubric.criteria) {
            criterion.id = {};
            criterion.uid.clear();
        }
        rubric.id = {};
        rubric.uid.clear();
        rubric.event = {};
        rubric.version = 1;
        rubric.lockedAt = {};
        return rubric;
    }

    Status addRubrics()
    {
        PD_ASSIGN(const std::vector<Rubric> rubrics, RubricRepository(m_store).rubrics(m_event));
        std::vector<const Rubric *> newest; // in the order in which their names come first
        for (const Rubric &rubric : rubrics) {
            const auto same = std::find_if(newest.begin(), newest.end(),
                                           [&rubric](const Rubric *other) { return other->name == rubric.name; });
            if (same == newest.end())
                newest.push_back(&rubric);
            else if ((*same)->version < rubric.version)
                *same = &rubric;
        }
        for (const Rubric &rubric : rubrics) {
            const auto place = std::find_if(newest.begin(), newest.end(),
                                            [&rubric](const Rubric *other) { return other->name == rubric.name; });
            m_rubricPlaces.insert(rubric.id, int(place - newest.begin()));
        }
        for (const Rubric *rubric : newest)
            m_blueprint.rubrics.push_back(plainRubric(*rubric));
        return {};
    }

    Status addRounds()
    {
        PD_ASSIGN(m_rounds, RubricRepository(m_store).rounds(m_event));
        for (const Round &round : m_rounds) {
            BlueprintRound entry {round, m_rubricPlaces.value(round.rubric)};
            entry.round.id = {};
            entry.round.uid.clear();
            entry.round.event = {};
            entry.round.rubric = {};
            entry.round.isOpen = true;
            m_blueprint.rounds.push_back(std::move(entry));
        }
        return {};
    }

    Status addJudges()
    {
        PD_ASSIGN(const std::vector<Judge> judges, JudgeRepository(m_store).judges(m_event));
        for (const Judge &judge : judges) {
            BlueprintJudge entry;
            entry.person = judge.person.uid;
            if (judge.organisation.isValid()) {
                PD_ASSIGN(const Organisation organisation, m_organisations.get(judge.organisation));
                entry.organisation = organisation.uid;
            }
            entry.title = judge.title;
            entry.languages = judge.languages;
            for (const JudgeField &field : judge.fields)
                entry.fields.push_back({m_termCodes.value(field.field), field.level});
            m_persons.insert(judge.id, entry.person);
            m_blueprint.judges.push_back(std::move(entry));
        }
        return {};
    }

    Status addPanels()
    {
        const JudgeRepository repository(m_store);
        for (size_t round = 0; round < m_rounds.size(); ++round) {
            PD_ASSIGN(const std::vector<Panel> panels, repository.panels(m_rounds[round].id));
            for (const Panel &panel : panels) {
                BlueprintPanel entry {int(round), m_challengeUids.value(panel.challenge), {}, {}};
                for (const JudgeId member : panel.members)
                    entry.members.append(m_persons.value(member));
                entry.chair = m_persons.value(panel.chair);
                m_blueprint.panels.push_back(std::move(entry));
            }
        }
        return {};
    }

    Store &m_store;
    EventId m_event;
    OrganisationRepository m_organisations;
    EventBlueprint m_blueprint;
    std::vector<Round> m_rounds;
    QHash<TermId, QString> m_termCodes;
    QHash<ChallengeId, QString> m_challengeUids;
    QHash<RubricId, int> m_rubricPlaces;
    QHash<JudgeId, QString> m_persons;
};

} // namespace

Result<EventBlueprint> captureEvent(Store &store, EventId event, BlueprintParts parts)
{
    PD_ASSIGN(EventBlueprint blueprint, Capture(store, event).run());
    return onlyParts(std::move(blueprint), parts);
}

} // namespace pitchdesk
