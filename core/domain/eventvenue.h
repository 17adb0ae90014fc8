// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace pitchdesk {

/// Where an event takes place besides its main venue. A place, a venue or both are named.
struct EventVenue {
    EventVenueId id;
    QString uid;
    EventId event;
    PlaceId place; ///< invalid = not stated
    QString venue;
    QString zone; ///< IANA time zone
    QString note;

    friend bool operator==(const EventVenue &, const EventVenue &) = default;
};

} // namespace pitchdesk
