-- SPDX-License-Identifier: GPL-3.0-or-later
-- Proposals and the answers to the application form's questions.

CREATE TABLE question (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    event_id   INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    label_en   TEXT NOT NULL DEFAULT '',
    label_ja   TEXT NOT NULL DEFAULT '',
    label_vi   TEXT NOT NULL DEFAULT '',
    label_lang TEXT NOT NULL DEFAULT 'en' CHECK (label_lang = 'en' OR label_lang = 'ja' OR label_lang = 'vi'),
    position   INTEGER NOT NULL DEFAULT 0,
    CHECK (label_en <> '' OR label_ja <> '' OR label_vi <> '')
) STRICT;
CREATE INDEX question_event ON question (event_id, position);

CREATE TABLE proposal (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    event_id      INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    challenge_id  INTEGER REFERENCES challenge (id) DEFERRABLE,
    number        INTEGER NOT NULL CHECK (number > 0),
    title         TEXT NOT NULL DEFAULT '',
    summary       TEXT NOT NULL DEFAULT '',
    language      TEXT NOT NULL DEFAULT '',
    applicant_id  INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE,
    contact_id    INTEGER REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    stage         TEXT NOT NULL DEFAULT 'not_stated'
                  CHECK (stage = 'not_stated' OR stage = 'idea' OR stage = 'prototype' OR stage = 'pilot'
                    OR stage = 'revenue' OR stage = 'growth'),
    founded_year  INTEGER NOT NULL DEFAULT 0 CHECK (founded_year BETWEEN 0 AND 9999),
    external_id   TEXT NOT NULL DEFAULT '',
    source_key    TEXT,
    source_hash   TEXT NOT NULL DEFAULT '',
    received_at   TEXT,
    is_late       INTEGER NOT NULL DEFAULT 0 CHECK (is_late IN (0, 1)),
    state         TEXT NOT NULL DEFAULT 'received'
                  CHECK (state = 'received' OR state = 'incomplete' OR state = 'eligible' OR state = 'ineligible'
                    OR state = 'withdrawn'),
    state_reason  TEXT NOT NULL DEFAULT '',
    UNIQUE (event_id, number),
    UNIQUE (event_id, source_key)
) STRICT;
CREATE INDEX proposal_challenge ON proposal (challenge_id);
CREATE INDEX proposal_applicant ON proposal (applicant_id);
CREATE INDEX proposal_contact ON proposal (contact_id);

CREATE TABLE proposal_field (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    term_id     INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position    INTEGER NOT NULL DEFAULT 0,
    UNIQUE (proposal_id, term_id)
) STRICT;
CREATE INDEX proposal_field_term ON proposal_field (term_id);

CREATE TABLE answer (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE DEFERRABLE,
    text        TEXT NOT NULL,
    UNIQUE (proposal_id, question_id)
) STRICT;
CREATE INDEX answer_question ON answer (question_id);

CREATE TRIGGER proposal_challenge_of_event BEFORE UPDATE OF challenge_id ON proposal
WHEN NEW.challenge_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'pd:challenge_of_other_event')
    WHERE NEW.event_id <> (SELECT event_id FROM challenge WHERE id = NEW.challenge_id);
END;

CREATE TRIGGER proposal_challenge_of_event_new BEFORE INSERT ON proposal
WHEN NEW.challenge_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'pd:challenge_of_other_event')
    WHERE NEW.event_id <> (SELECT event_id FROM challenge WHERE id = NEW.challenge_id);
END;

CREATE TRIGGER answer_of_event BEFORE INSERT ON answer
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM question WHERE id = NEW.question_id) <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;
