// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/organisation.h"
#include "core/storage/store.h"

#include <utility>
#include <vector>

namespace pitchdesk {

/// Programmes, events, and what hangs directly on an event: who takes part in which role, and milestones.
/// Saving adds a record without an id, at the end of its list, and changes one with an id.
class EventRepository
{
public:
    explicit EventRepository(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<Programme>> programmes() const;
    Result<ProgrammeId> saveProgramme(const Programme &programme);

    /// The newest first: by label year, then by id.
    Result<std::vector<Event>> events() const;
    Result<Event> event(EventId id) const;
    Result<EventId> saveEvent(const Event &event);
    /// With everything in it. Organisations and people stay.
    Status removeEvent(EventId id);
    /// Rows of a table with an event_id.
    Result<int> count(EventId event, const QString &table) const;
    /// Rows of score, and of decision, in all rounds of the event.
    Result<int> scoreCount(EventId event) const;
    Result<int> decisionCount(EventId event) const;

    Result<std::vector<std::pair<Participation, Organisation>>> participations(EventId event) const;
    Result<Participation> participation(ParticipationId id) const;
    Result<ParticipationId> saveParticipation(const Participation &participation);

    Result<std::vector<Milestone>> milestones(EventId event) const;
    Result<Milestone> milestone(MilestoneId id) const;
    Result<MilestoneId> saveMilestone(const Milestone &milestone);
    /// The instant of the last deadline that has a time; for one that is only a day, the end of that day in the event's zone.
    /// Invalid where none is set.
    Result<QDateTime> deadline(EventId id) const;

private:
    Store &m_store;
};

} // namespace pitchdesk
