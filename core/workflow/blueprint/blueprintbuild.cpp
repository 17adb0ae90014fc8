// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/blueprint/blueprintbuild.h"

#include "core/services/screening/conditionjson.h"
#include "core/storage/calendarrepository.h"
#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/eventvenuerepository.h"
#include "core/storage/judgerepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/placerepository.h"
#include "core/storage/query.h"
#include "core/storage/questionrepository.h"
#include "core/storage/rubricrepository.h"
#include "core/storage/screeningrepository.h"
#include "core/storage/termrepository.h"
#include "core/workflow/calendarworkflow.h"

#include <QHash>

namespace pitchdesk {

namespace {

/// The key of the record of a table that has this uid; 0 where there is none.
Result<qint64> keyOf(Store &store, const QString &table, const QString &uid)
{
    Query query(store.database(), QString(u"SELECT id FROM " + table + u" WHERE uid = ?"));
    query.bind(uid);
    PD_TRY(query.exec());
    return query.next() ? query.integer(0) : 0;
}

/// Writes one blueprint into a file, and keeps what its records are called there.
class Build
{
public:
    Build(Store &store, const EventBlueprint &blueprint)
        : m_store(store)
        , m_blueprint(blueprint)
    {
    }

    Result<MadeEvent> run()
    {
        PD_TRY(readTerms(QStringLiteral("field"), m_fields));
        PD_TRY(readTerms(collaborationScheme, m_collaborations));
        PD_TRY(addEvent());
        PD_TRY(addVenues());
        PD_TRY(addOrganisations());
        PD_TRY(addParticipations());
        PD_TRY(addMilestones());
        PD_TRY(addChallenges());
        PD_TRY(addQuestions());
        PD_TRY(addRules());
        PD_TRY(addRubricsAndRounds());
        PD_TRY(CalendarRepository(m_store).setCalendars(m_made.event, m_blueprint.calendars));
        PD_TRY(addJudges());
        PD_TRY(addPanels());
        PD_TRY(noteDaysOff());
        return m_made;
    }

private:
    Status readTerms(const QString &scheme, QHash<QString, TermId> &into)
    {
        PD_ASSIGN(const std::vector<Term> terms, TermRepository(m_store).terms(scheme));
        for (const Term &term : terms)
            into.insert(term.code, term.id);
        return {};
    }
    /// Of codes that the file knows.
    static std::vector<TermId> termsOf(const QStringList &codes, const QHash<QString, TermId> &known)
    {
        std::vector<TermId> terms;
        for (const QString &code : codes) {
            if (const auto term = known.constFind(code); term != known.cend())
                terms.push_back(*term);
        }
        return terms;
    }

    Status addEvent()
    {
        Event event = m_blueprint.event;
        if (!m_blueprint.programme.isEmpty()) {
            PD_ASSIGN(const qint64 programme, keyOf(m_store, QStringLiteral("programme"), m_blueprint.programme));
            event.programme = ProgrammeId(programme);
        }
        PD_ASSIGN(m_made.event, EventRepository(m_store).saveEvent(event));
        if (m_blueprint.screenersNeeded == 1)
            return {};
        return ScreeningRepository(m_store).setScreenersNeeded(m_made.event, m_blueprint.screenersNeeded);
    }

    Status addVenues()
    {
        if (m_blueprint.venues.empty())
            return {};
        PD_ASSIGN(const std::vector<Place> places, PlaceRepository(m_store).places());
        for (const BlueprintVenue &entry : m_blueprint.venues) {
            EventVenue venue {{}, {}, m_made.event, {}, entry.venue, entry.zone, entry.note};
            for (const Place &place : places) {
                if (!entry.place.isEmpty() && place.code == entry.place)
                    venue.place = place.id;
            }
            if (!venue.place.isValid() && venue.venue.isEmpty())
                venue.venue = entry.place; // a place that this file lacks is named at least
            PD_TRY(EventVenueRepository(m_store).save(venue));
        }
        return {};
    }

    Status addOrganisations()
    {
        OrganisationRepository repository(m_store);
        for (const Organisation &organisation : m_blueprint.organisations) {
            PD_ASSIGN(const qint64 key, keyOf(m_store, QStringLiteral("organisation"), organisation.uid));
            OrganisationId id(key);
            if (!id.isValid()) {
                PD_ASSIGN(id, repository.save(organisation));
            }
            m_organisations.insert(organisation.uid, id);
        }
        return {};
    }

    Status addParticipations()
    {
        EventRepository events(m_store);
        for (const BlueprintParticipation &entry : m_blueprint.participations) {
            Participation participation;
            participation.event = m_made.event;
            participation.organisation = m_organisations.value(entry.organisation);
            participation.role = entry.role;
            participation.note = entry.note;
            PD_TRY(events.saveParticipation(participation));
        }
        return {};
    }

    Status addMilestones()
    {
        EventRepository events(m_store);
        for (Milestone milestone : m_blueprint.milestones) {
            milestone.event = m_made.event;
            PD_TRY(events.saveMilestone(milestone));
        }
        return {};
    }

    Status addChallenges()
    {
        ChallengeRepository challenges(m_store);
        for (const BlueprintChallenge &entry : m_blueprint.challenges) {
            Challenge challenge = entry.challenge;
            challenge.uid = m_store.newUid();
            challenge.event = m_made.event;
            for (const QString &owner : entry.owners)
                challenge.owners.push_back(m_organisations.value(owner));
            challenge.fields = termsOf(entry.fields, m_fields);
            challenge.collaborations = termsOf(entry.collaborations, m_collaborations);
            PD_ASSIGN(const ChallengeId id, challenges.save(challenge));
            m_challenges.insert(entry.challenge.uid, id);
            m_challengeUids.insert(entry.challenge.uid, challenge.uid);
        }
        return {};
    }

    Status addQuestions()
    {
        QuestionRepository repository(m_store);
        for (const BlueprintQuestion &entry : m_blueprint.questions) {
            Question question = entry.question;
            question.uid = m_store.newUid();
            question.event = m_made.event;
            for (const QString &challenge : entry.challenges)
                question.challenges.push_back(m_challenges.value(challenge));
            PD_TRY(repository.save(question));
            m_questionUids.insert(entry.question.uid, question.uid);
        }
        return {};
    }

    /// Names the new questions and challenges; whether all challenges that it names came along.
    bool repoint(Condition &condition) const
    {
        bool isWhole = true;
        Comparison &comparison = condition.comparison;
        if (const auto uid = m_questionUids.constFind(comparison.question); uid != m_questionUids.cend())
            comparison.question = *uid;
        if (condition.kind == ConditionKind::Comparison && comparison.subject == RuleSubject::Challenge) {
            for (QString &value : comparison.values) {
                const auto uid = m_challengeUids.constFind(value);
                isWhole = isWhole && uid != m_challengeUids.cend();
                if (uid != m_challengeUids.cend())
                    value = *uid;
            }
        }
        for (Condition &part : condition.parts)
            isWhole = repoint(part) && isWhole;
        return isWhole;
    }

    Status addRules()
    {
        ScreeningRepository repository(m_store);
        for (EligibilityRule rule : m_blueprint.rules) {
            rule.event = m_made.event;
            if (!repoint(rule.condition) && rule.isActive) {
                rule.isActive = false;
                m_made.notes.push_back({BuildNoteKind::RuleInactive, {}, rule.reason, 1});
            }
            const QString condition = conditionJson(rule.condition);
            rule.condition = {};
            PD_TRY(repository.saveRule({rule, condition}));
        }
        return {};
    }

    Status addRubricsAndRounds()
    {
        RubricRepository repository(m_store);
        std::vector<RubricId> rubrics;
        for (Rubric rubric : m_blueprint.rubrics) {
            rubric.event = m_made.event;
            PD_ASSIGN(const RubricId id, repository.save(rubric));
            rubrics.push_back(id);
        }
        for (const BlueprintRound &entry : m_blueprint.rounds) {
            Round round = entry.round;
            round.event = m_made.event;
            round.rubric = rubrics[size_t(entry.rubric)];
            PD_ASSIGN(const RoundId id, repository.saveRound(round));
            m_rounds.push_back(id);
        }
        return {};
    }

    Status addJudges()
    {
        OrganisationRepository organisations(m_store);
        int gone = 0;
        for (const BlueprintJudge &entry : m_blueprint.judges) {
            PD_ASSIGN(const qint64 person, keyOf(m_store, QStringLiteral("person"), entry.person));
            if (person == 0) {
                ++gone;
                continue;
            }
            Judge judge;
            judge.event = m_made.event;
            PD_ASSIGN(judge.person, organisations.person(PersonId(person)));
            PD_ASSIGN(const qint64 body, keyOf(m_store, QStringLiteral("organisation"), entry.organisation));
            judge.organisation = OrganisationId(body);
            judge.title = entry.title;
            judge.languages = entry.languages;
            for (const BlueprintJudgeField &field : entry.fields) {
                if (const auto term = m_fields.constFind(field.field); term != m_fields.cend())
                    judge.fields.push_back({*term, field.level});
            }
            PD_ASSIGN(const JudgeId id, JudgeRepository(m_store).save(judge));
            m_judges.insert(entry.person, id);
        }
        if (gone > 0)
            m_made.notes.push_back({BuildNoteKind::JudgeGone, {}, {}, gone});
        return {};
    }

    Status addPanels()
    {
        JudgeRepository repository(m_store);
        for (const BlueprintPanel &entry : m_blueprint.panels) {
            Panel panel;
            panel.round = m_rounds[size_t(entry.round)];
            panel.challenge = m_challenges.value(entry.challenge);
            for (const QString &member : entry.members) {
                if (const auto judge = m_judges.constFind(member); judge != m_judges.cend())
                    panel.members.push_back(*judge);
            }
            panel.chair = m_judges.value(entry.chair);
            PD_TRY(repository.savePanel(panel));
        }
        return {};
    }

    Status noteDaysOff()
    {
        PD_ASSIGN(const BusinessCalendar calendar, CalendarWorkflow(m_store).businessCalendar(m_made.event));
        for (const Milestone &milestone : m_blueprint.milestones) {
            if (milestone.date.precision == DatePrecision::Day && !calendar.isBusinessDay(milestone.date.date))
                m_made.notes.push_back({BuildNoteKind::DayOff, milestone, {}, 1});
        }
        return {};
    }

    Store &m_store;
    const EventBlueprint &m_blueprint;
    MadeEvent m_made;
    QHash<QString, TermId> m_fields;
    QHash<QString, TermId> m_collaborations;
    QHash<QString, OrganisationId> m_organisations;
    QHash<QString, ChallengeId> m_challenges;
    QHash<QString, QString> m_challengeUids; ///< the new uid of each
    QHash<QString, QString> m_questionUids;  ///< the new uid of each
    std::vector<RoundId> m_rounds;
    QHash<QString, JudgeId> m_judges;
};

} // namespace

Result<MadeEvent> buildEvent(Store &store, const EventBlueprint &blueprint)
{
    return Build(store, blueprint).run();
}

} // namespace pitchdesk
