// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/challenge.h"
#include "core/domain/event.h"
#include "core/domain/eventperson.h"
#include "core/domain/eventvenue.h"
#include "core/domain/organisation.h"
#include "core/domain/person.h"
#include "core/domain/term.h"

#include <vector>

namespace pitchdesk {

class Store;

struct EventCounts {
    int challenges = 0;
    int proposals = 0;
    int judges = 0;
    int scores = 0; ///< cells that are scored, abstained or recused
    int decisions = 0;
};

struct EventSummary {
    Event event;
    LocalizedText programmeName;
    EventCounts counts;
};

struct ParticipationRow {
    Participation participation;
    Organisation organisation;
};

struct ChallengeIntake {
    ChallengeId challenge;
    int number = 0;
    LocalizedText title;
    QString ownerName; ///< of its first owner, as in the original language
    int received = 0;
    int target = 0;
};

struct JudgeProgress {
    JudgeId judge;
    QString name;
    int expected = 0; ///< cells that are this judge's to fill (recused ones left out)
    int done = 0;
};

/// A person in a role of an event, with the names.
struct EventPersonRow {
    EventPerson entry;
    Person person;
    LocalizedText organisation; ///< empty where the person comes for none
};

/// What needs doing now for an event; the Home page.
struct HomeOverview {
    Event event;
    std::vector<Milestone> milestones;
    std::vector<ChallengeIntake> intake;
    int withoutChallenge = 0;
    int toScreen = 0; ///< proposals received or incomplete
    int late = 0;
    int suspectedDuplicates = 0;
    int suspectedConflicts = 0;
    std::vector<JudgeProgress> judges;
    int challengesToDecide = 0; ///< challenges with proposals but fewer finalists decided than their quota
    int weightProblems = 0;     ///< rubrics whose weights do not sum to 100
    int peopleDue = 0;          ///< whose data may be kept no longer, over the whole file
};

/// Programmes, events, organisers, milestones, organisations and terms. Every save checks its record first and
/// returns FieldRequired, FieldInvalid or RecordNotFound without changing anything; a record with no id is new.
class EventWorkflow
{
public:
    explicit EventWorkflow(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<Programme>> programmes() const;
    Result<ProgrammeId> saveProgramme(const Programme &programme);
    Status removeProgramme(ProgrammeId id);

    Result<std::vector<EventSummary>> events() const;
    Result<EventSummary> event(EventId id) const;
    Result<EventId> saveEvent(const Event &event);
    /// Deletes the event with everything in it; undone in one step.
    Status removeEvent(EventId id);

    Result<std::vector<ParticipationRow>> participations(EventId event) const;
    Result<ParticipationId> saveParticipation(const Participation &participation);
    Status removeParticipation(ParticipationId id);
    /// Puts a row at `index` (from 0) among its event's.
    Status moveParticipation(ParticipationId id, int index);

    /// People in roles of an event, in the order in which they stand.
    Result<std::vector<EventPersonRow>> people(EventId event) const;
    /// Adds or changes one. FieldRequired("person_id"), AlreadyExists for a role that the person has already,
    /// FieldInvalid("person") for one who was erased, FieldTooLong, RecordNotFound.
    Result<EventPersonId> saveEventPerson(const EventPerson &entry);
    /// Adds one together with the person, who is not known yet. FieldRequired("printed_name").
    Result<EventPersonId> saveEventPerson(const EventPerson &entry, const Person &newPerson);
    Status removeEventPerson(EventPersonId id);
    Status moveEventPerson(EventPersonId id, int index);

    /// Where an event takes place besides its main venue, in the order in which they stand.
    Result<std::vector<EventVenue>> venues(EventId event) const;
    /// Adds or changes one. FieldRequired("venue") where neither a venue nor a place is named, FieldInvalid("zone"),
    /// FieldTooLong, RecordNotFound.
    Result<EventVenueId> saveVenue(const EventVenue &venue);
    Status removeVenue(EventVenueId id);
    Status moveVenue(EventVenueId id, int index);

    Result<std::vector<Milestone>> milestones(EventId event) const;
    Result<MilestoneId> saveMilestone(const Milestone &milestone);
    Status removeMilestone(MilestoneId id);
    Status moveMilestone(MilestoneId id, int index);

    Result<std::vector<Organisation>> organisations() const;
    Result<OrganisationId> saveOrganisation(const Organisation &organisation);
    Status removeOrganisation(OrganisationId id);

    Result<std::vector<Term>> terms(const QString &scheme) const;

    Result<HomeOverview> home(EventId event) const;

private:
    Store &m_store;
};

} // namespace pitchdesk
