// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/place.h"

#include <QSet>

namespace pitchdesk {

class Store;

/// Places as a hierarchy: blocs, countries/regions, the regions and prefectures of Japan, cities, and the desk's own.
class PlaceWorkflow
{
public:
    explicit PlaceWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// From the world down.
    Result<std::vector<Place>> places() const;
    /// The place itself and all that lies in it.
    Result<QSet<PlaceId>> within(PlaceId id) const;
    /// Adds or changes a place. FieldRequired("name"), FieldTooLong, FieldInvalid("parent_id") where it would lie in
    /// itself or twice in another, AlreadyExists where another place has its code, RecordNotFound.
    Result<PlaceId> save(const Place &place);
    /// InUse where an organisation sits there, an event takes place there or another place lies in it. A place that came with the program is there again
    /// after the next upgrade.
    Status remove(PlaceId id);

private:
    Store &m_store;
};

/// Adds the places that come with the program and that the file lacks, by their codes. Needs an open transaction.
[[nodiscard]] Status addDefaultPlaces(Store &store);

} // namespace pitchdesk
