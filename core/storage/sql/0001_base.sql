-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file itself and its journal. Tables named here are not journalled.

CREATE TABLE workspace (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE journal_transaction (
    id         INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,
    who        TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind = 'do' OR kind = 'undo' OR kind = 'redo' OR kind = 'barrier'),
    state      TEXT NOT NULL DEFAULT 'done' CHECK (state = 'done' OR state = 'undone' OR state = 'discarded'),
    action     TEXT NOT NULL,
    arguments  TEXT NOT NULL DEFAULT '{}',
    subject_id INTEGER REFERENCES journal_transaction (id),
    applied_id INTEGER REFERENCES journal_transaction (id),
    CHECK ((kind IN ('undo', 'redo')) = (subject_id IS NOT NULL))
);
CREATE INDEX journal_transaction_state ON journal_transaction (state, kind, id);

CREATE TABLE journal_change (
    id             INTEGER PRIMARY KEY,
    transaction_id INTEGER NOT NULL REFERENCES journal_transaction (id),
    table_name     TEXT NOT NULL,
    row_key        INTEGER NOT NULL,
    operation      TEXT NOT NULL CHECK (operation = 'insert' OR operation = 'update' OR operation = 'delete'),
    before         TEXT,
    after          TEXT,
    CHECK ((operation = 'insert') = (before IS NULL)),
    CHECK ((operation = 'update') = (after IS NOT NULL))
);
CREATE INDEX journal_change_transaction ON journal_change (transaction_id);
CREATE INDEX journal_change_row ON journal_change (table_name, row_key);

-- One row: the transaction that is going on, and whether it undoes (then state-testing triggers stand aside).
CREATE TABLE journal_current (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    transaction_id INTEGER,
    is_undoing     INTEGER NOT NULL DEFAULT 0 CHECK (is_undoing IN (0, 1))
);
INSERT INTO journal_current (id, transaction_id, is_undoing) VALUES (1, NULL, 0);

-- Running numbers that people say aloud; a number once given is never given again, not even after an undo.
CREATE TABLE running_number (
    scope TEXT PRIMARY KEY,
    last  INTEGER NOT NULL
) WITHOUT ROWID;

-- Derived: re-derived from the records that a transaction touched, before it commits.
CREATE TABLE search_document (
    id        INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    event_id  INTEGER,
    heading   TEXT NOT NULL,
    detail    TEXT NOT NULL,
    folded    TEXT NOT NULL,
    UNIQUE (kind, record_id)
);
CREATE INDEX search_document_event ON search_document (event_id, kind);

CREATE TABLE duplicate_key (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL,
    event_id    INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind = 'name' OR kind = 'email' OR kind = 'website' OR kind = 'title'),
    folded      TEXT NOT NULL
);
CREATE INDEX duplicate_key_match ON duplicate_key (event_id, kind, folded);
CREATE INDEX duplicate_key_proposal ON duplicate_key (proposal_id);
