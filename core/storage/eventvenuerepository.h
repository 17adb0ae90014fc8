// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/eventvenue.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// Further venues of events.
class EventVenueRepository
{
public:
    explicit EventVenueRepository(Store &store)
        : m_store(store)
    {
    }

    /// In the order in which they stand.
    Result<std::vector<EventVenue>> venues(EventId event) const;
    /// RecordNotFound.
    Result<EventVenue> get(EventVenueId id) const;
    Result<EventVenueId> save(const EventVenue &venue);

private:
    Store &m_store;
};

} // namespace pitchdesk
