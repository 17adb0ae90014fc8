-- SPDX-License-Identifier: GPL-3.0-or-later
-- What belongs to a proposal beside its answers: files, notes of the desk, translations.

-- Not journalled: a content is never changed, and stays while any entry of the journal may bring its attachment back.
CREATE TABLE attachment_content (
    hash       TEXT PRIMARY KEY CHECK (length(hash) = 64),
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
    bytes      BLOB NOT NULL,
    CHECK (length(bytes) = size_bytes)
) STRICT;

CREATE TABLE attachment (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    proposal_id  INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    question_id  INTEGER REFERENCES question (id) ON DELETE SET NULL DEFERRABLE,
    content_hash TEXT NOT NULL REFERENCES attachment_content (hash) DEFERRABLE,
    file_name    TEXT NOT NULL CHECK (file_name <> ''),
    media_type   TEXT NOT NULL,
    size_bytes   INTEGER NOT NULL CHECK (size_bytes >= 0),
    note         TEXT NOT NULL DEFAULT '',
    position     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (proposal_id, content_hash, file_name)
) STRICT;
CREATE INDEX attachment_question ON attachment (question_id);
CREATE INDEX attachment_content_hash ON attachment (content_hash);

CREATE TABLE note (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    proposal_id     INTEGER REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE,
    person_id       INTEGER REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    text            TEXT NOT NULL CHECK (text <> ''),
    who             TEXT NOT NULL,
    at              TEXT NOT NULL CHECK (julianday(at) IS NOT NULL),
    CHECK ((proposal_id IS NOT NULL) + (organisation_id IS NOT NULL) + (person_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX note_proposal ON note (proposal_id);
CREATE INDEX note_organisation ON note (organisation_id);
CREATE INDEX note_person ON note (person_id);

-- original_hash is of the text that was translated: where it differs from that of today's text, the translation is stale.
CREATE TABLE translation (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    proposal_id   INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    question_id   INTEGER REFERENCES question (id) ON DELETE CASCADE DEFERRABLE,
    field         TEXT NOT NULL CHECK (field = 'title' OR field = 'summary' OR field = 'answer'),
    language      TEXT NOT NULL CHECK (language = 'en' OR language = 'ja' OR language = 'vi'),
    text          TEXT NOT NULL CHECK (text <> ''),
    translated_by TEXT NOT NULL DEFAULT '',
    is_machine    INTEGER NOT NULL DEFAULT 0 CHECK (is_machine IN (0, 1)),
    checked_by    TEXT NOT NULL DEFAULT '',
    original_hash TEXT NOT NULL,
    CHECK ((field = 'answer') = (question_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX translation_of ON translation (proposal_id, field, COALESCE(question_id, 0), language);
CREATE INDEX translation_question ON translation (question_id);
