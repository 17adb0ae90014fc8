// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/place.h"
#include "core/storage/store.h"

#include <QSet>

#include <vector>

namespace pitchdesk {

/// Places and what they lie in.
class PlaceRepository
{
public:
    explicit PlaceRepository(Store &store)
        : m_store(store)
    {
    }

    /// From the world down: by kind, then in the order in which they came.
    Result<std::vector<Place>> places() const;
    /// RecordNotFound.
    Result<Place> place(PlaceId id) const;
    /// The place itself and all that lies in it, through any number of others.
    Result<QSet<PlaceId>> within(PlaceId id) const;
    /// Adds one without an id, at the end; changes one with an id.
    Result<PlaceId> save(const Place &place);
    Status remove(PlaceId id);
    /// Kinds of record that name it: "organisation", "event_venue", "place".
    Result<QStringList> uses(PlaceId id) const;

private:
    Store &m_store;
};

} // namespace pitchdesk
