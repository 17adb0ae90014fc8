// SPDX-License-Identifier: GPL-3.0-or-later
// Where an event takes place besides its main venue.
#include "core/storage/eventvenuerepository.h"
#include "core/storage/placerepository.h"
#include "core/storage/rowchange.h"
#include "core/workflow/change.h"
#include "core/workflow/eventworkflow.h"

namespace pitchdesk {

namespace {

const QString venueNoun = QStringLiteral("event_venue");

/// The venue as it is called, else its place.
Result<QString> nameOf(Store &store, const EventVenue &venue)
{
    if (!venue.venue.isEmpty() || !venue.place.isValid())
        return venue.venue;
    PD_ASSIGN(const Place place, PlaceRepository(store).place(venue.place));
    return originalText(place.name);
}

} // namespace

Result<std::vector<EventVenue>> EventWorkflow::venues(EventId event) const
{
    return EventVenueRepository(m_store).venues(event);
}

Result<EventVenueId> EventWorkflow::saveVenue(const EventVenue &venue)
{
    if (venue.venue.trimmed().isEmpty() && !venue.place.isValid())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("venue")));
    PD_TRY(requireFitting(venue.venue, QStringLiteral("venue")));
    PD_TRY(requireFitting(venue.note, QStringLiteral("note")));
    PD_TRY(requireZone(venue.zone, QStringLiteral("zone")));
    PD_ASSIGN(const QString name, nameOf(m_store, venue));
    return change(m_store, recordAction(venueNoun, !venue.id.isValid(), name),
                  [&](Transaction &) { return EventVenueRepository(m_store).save(venue); });
}

Status EventWorkflow::removeVenue(EventVenueId id)
{
    PD_ASSIGN(const EventVenue venue, EventVenueRepository(m_store).get(id));
    PD_ASSIGN(const QString name, nameOf(m_store, venue));
    return change(m_store, namedAction(QStringLiteral("event_venue.remove"), name),
                  [&](Transaction &) { return deleteRow(m_store.database(), venueNoun, id.value()); });
}

Status EventWorkflow::moveVenue(EventVenueId id, int index)
{
    PD_ASSIGN(const EventVenue venue, EventVenueRepository(m_store).get(id));
    PD_ASSIGN(const QString name, nameOf(m_store, venue));
    return change(m_store, namedAction(QStringLiteral("event_venue.move"), name), [&](Transaction &) {
        return moveRow(m_store.database(), venueNoun, QStringLiteral("event_id"), id.value(), index);
    });
}

} // namespace pitchdesk
