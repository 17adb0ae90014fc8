// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventvenuerepository.h"

#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString table = QStringLiteral("event_venue");
const QString select = QStringLiteral("SELECT id, uid, event_id, place_id, venue, zone, note FROM event_venue ");

EventVenue venueFrom(const Query &query)
{
    return {query.id<EventVenueId>(0),
            query.text(1),
            query.id<EventId>(2),
            query.id<PlaceId>(3),
            query.text(4),
            query.text(5),
            query.text(6)};
}

} // namespace

Result<std::vector<EventVenue>> EventVenueRepository::venues(EventId event) const
{
    Query query(m_store.database(), QString(select + u"WHERE event_id = ? ORDER BY position, id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<EventVenue> venues;
    while (query.next())
        venues.push_back(venueFrom(query));
    return venues;
}

Result<EventVenue> EventVenueRepository::get(EventVenueId id) const
{
    Query query(m_store.database(), QString(select + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(table, id.value()));
    return venueFrom(query);
}

Result<EventVenueId> EventVenueRepository::save(const EventVenue &venue)
{
    if (venue.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE event_venue SET place_id = ?, venue = ?, zone = ?, note = ? WHERE id = ?"));
        query.bind(venue.place).bind(venue.venue).bind(venue.zone).bind(venue.note).bind(venue.id);
        PD_TRY(execOnRow(query, table, venue.id.value()));
        return venue.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO event_venue (uid, event_id, place_id, venue, zone, note, position) "
                               "VALUES (?, ?, ?, ?, ?, ?, "
                               "(SELECT coalesce(max(position) + 1, 0) FROM event_venue WHERE event_id = ?))"));
    query.bind(m_store.newUid()).bind(venue.event).bind(venue.place).bind(venue.venue).bind(venue.zone);
    query.bind(venue.note).bind(venue.event);
    PD_TRY(query.exec());
    return EventVenueId(query.lastInsertId());
}

} // namespace pitchdesk
