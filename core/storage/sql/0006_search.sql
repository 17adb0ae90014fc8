-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search documents again, with ids that are never given twice: what is newer than the last id that a reader has seen
-- is what changed since. `folded` is in four sections (title, company, people, all else), U+001F between them.
-- What stood in the table is derived anew before the migration commits.
INSERT INTO workspace (key, value) SELECT 'derive_search', '1' WHERE EXISTS (SELECT 1 FROM search_document);
DROP TABLE search_document;
CREATE TABLE search_document (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    event_id  INTEGER,
    heading   TEXT NOT NULL,
    detail    TEXT NOT NULL,
    folded    TEXT NOT NULL,
    UNIQUE (kind, record_id)
);
CREATE INDEX search_document_event ON search_document (event_id, kind);
