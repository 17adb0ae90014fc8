// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/eventperson.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// People in roles of events.
class EventPersonRepository
{
public:
    explicit EventPersonRepository(Store &store)
        : m_store(store)
    {
    }

    /// In the order in which they stand.
    Result<std::vector<EventPerson>> people(EventId event) const;
    /// RecordNotFound.
    Result<EventPerson> get(EventPersonId id) const;
    Result<EventPersonId> save(const EventPerson &person);

private:
    Store &m_store;
};

} // namespace pitchdesk
