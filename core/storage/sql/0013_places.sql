-- SPDX-License-Identifier: GPL-3.0-or-later
-- Places within places; where an organisation sits; the languages of an event, and people in roles of it.

CREATE TABLE place (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL CHECK (kind = 'world' OR kind = 'bloc' OR kind = 'country' OR kind = 'region' OR kind = 'prefecture'
                  OR kind = 'city'),
    -- ISO 3166 where there is one; NULL for a place of the desk's own.
    code      TEXT UNIQUE CHECK (code <> ''),
    name_en   TEXT NOT NULL DEFAULT '',
    name_ja   TEXT NOT NULL DEFAULT '',
    name_vi   TEXT NOT NULL DEFAULT '',
    name_lang TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    aliases   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
    position  INTEGER NOT NULL DEFAULT 0,
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
) STRICT;

-- A place may lie in several others: Singapore in ASEAN and in Asia.
CREATE TABLE place_parent (
    id        INTEGER PRIMARY KEY,
    place_id  INTEGER NOT NULL REFERENCES place (id) ON DELETE CASCADE DEFERRABLE,
    parent_id INTEGER NOT NULL REFERENCES place (id) DEFERRABLE,
    position  INTEGER NOT NULL DEFAULT 0,
    UNIQUE (place_id, parent_id),
    CHECK (place_id <> parent_id)
) STRICT;
CREATE INDEX place_parent_of ON place_parent (parent_id);

CREATE TRIGGER place_circle BEFORE INSERT ON place_parent
WHEN (SELECT is_undoing FROM journal_current) = 0
     AND EXISTS (WITH RECURSIVE above (id) AS (SELECT NEW.parent_id UNION
                     SELECT p.parent_id FROM place_parent p JOIN above a ON p.place_id = a.id)
                 SELECT 1 FROM above WHERE id = NEW.place_id)
BEGIN
    SELECT RAISE(ABORT, 'pd:place_circle');
END;
CREATE TRIGGER place_stays_in BEFORE UPDATE OF place_id, parent_id ON place_parent
WHEN (SELECT is_undoing FROM journal_current) = 0 AND (NEW.place_id <> OLD.place_id OR NEW.parent_id <> OLD.parent_id)
BEGIN
    SELECT RAISE(ABORT, 'pd:place_circle');
END;

ALTER TABLE organisation ADD COLUMN legal_form TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN short_name TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN size_class TEXT NOT NULL DEFAULT 'not_stated' CHECK (size_class = 'not_stated'
    OR size_class = 'large' OR size_class = 'midsize' OR size_class = 'sme' OR size_class = 'startup'
    OR size_class = 'university_venture');
ALTER TABLE organisation ADD COLUMN place_id INTEGER REFERENCES place (id) DEFERRABLE;
CREATE INDEX organisation_place ON organisation (place_id);

-- In which languages an event is held.
CREATE TABLE event_language (
    id       INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    language TEXT NOT NULL CHECK (language <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, language)
) STRICT;

-- A person in a role of an event that is neither that of a judge nor of a contact; each role once.
CREATE TABLE event_person (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    event_id        INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    person_id       INTEGER NOT NULL REFERENCES person (id) DEFERRABLE,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL DEFERRABLE,
    role            TEXT NOT NULL CHECK (role = 'desk' OR role = 'speaker' OR role = 'moderator' OR role = 'interpreter'
                        OR role = 'adviser' OR role = 'guest' OR role = 'press' OR role = 'participant'),
    note            TEXT NOT NULL DEFAULT '',
    position        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, person_id, role)
) STRICT;
CREATE INDEX event_person_person ON event_person (person_id);
CREATE INDEX event_person_organisation ON event_person (organisation_id);

-- The short name of an organisation is searched by as well.
INSERT OR IGNORE INTO workspace (key, value) SELECT 'derive_search', '1' WHERE EXISTS (SELECT 1 FROM search_document);
DELETE FROM search_document;
