-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where else an event takes place: a second city, a studio from which it is sent.

CREATE TABLE event_venue (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    place_id INTEGER REFERENCES place (id) DEFERRABLE,
    venue    TEXT NOT NULL DEFAULT '',
    zone     TEXT NOT NULL CHECK (zone <> ''),
    note     TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    CHECK (place_id IS NOT NULL OR venue <> '')
) STRICT;
CREATE INDEX event_venue_event ON event_venue (event_id);
CREATE INDEX event_venue_place ON event_venue (place_id);
