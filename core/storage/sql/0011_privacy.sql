-- SPDX-License-Identifier: GPL-3.0-or-later
-- To what people agreed, when, and until when the file may keep what it knows of them.

-- One version of what people are asked to agree to. Once somebody has agreed it stays as it is; another wording is
-- another version.
CREATE TABLE consent_text (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    purpose      TEXT NOT NULL CHECK (purpose = 'event' OR purpose = 'sharing' OR purpose = 'contact' OR purpose = 'publication'),
    version      INTEGER NOT NULL CHECK (version > 0),
    wording_en   TEXT NOT NULL DEFAULT '',
    wording_ja   TEXT NOT NULL DEFAULT '',
    wording_vi   TEXT NOT NULL DEFAULT '',
    wording_lang TEXT NOT NULL DEFAULT 'en' CHECK (wording_lang = 'en' OR wording_lang = 'ja' OR wording_lang = 'vi'),
    keep_months  INTEGER NOT NULL CHECK (keep_months BETWEEN 1 AND 1200),
    UNIQUE (purpose, version),
    CHECK (wording_en <> '' OR wording_ja <> '' OR wording_vi <> '')
) STRICT;

-- That a person agreed to a text on a day.
CREATE TABLE consent (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    person_id       INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    consent_text_id INTEGER NOT NULL REFERENCES consent_text (id) DEFERRABLE,
    event_id        INTEGER REFERENCES event (id) ON DELETE SET NULL DEFERRABLE,
    given_on        TEXT NOT NULL CHECK (given_on IS date(given_on)),
    keep_until      TEXT NOT NULL CHECK (keep_until IS date(keep_until) AND keep_until >= given_on),
    withdrawn_on    TEXT CHECK (withdrawn_on IS NULL OR (withdrawn_on IS date(withdrawn_on) AND withdrawn_on >= given_on)),
    note            TEXT NOT NULL DEFAULT '',
    UNIQUE (person_id, consent_text_id, given_on)
) STRICT;
CREATE INDEX consent_of_text ON consent (consent_text_id);
CREATE INDEX consent_of_event ON consent (event_id);

CREATE TRIGGER consent_text_agreed BEFORE UPDATE ON consent_text
WHEN (SELECT is_undoing FROM journal_current) = 0 AND EXISTS (SELECT 1 FROM consent WHERE consent_text_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'pd:consent_text_agreed');
END;
