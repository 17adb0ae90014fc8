-- SPDX-License-Identifier: GPL-3.0-or-later
-- The application form: what a question asks for, of whom, and who reads the answer; how the columns of a form were read.

ALTER TABLE question ADD COLUMN kind TEXT NOT NULL DEFAULT 'long_text'
    CHECK (kind = 'short_text' OR kind = 'long_text' OR kind = 'number' OR kind = 'money' OR kind = 'date'
        OR kind = 'single_choice' OR kind = 'multiple_choice' OR kind = 'yes_no' OR kind = 'file' OR kind = 'country'
        OR kind = 'url' OR kind = 'email');
-- 0 = a column of an import that no form of ours asks for.
ALTER TABLE question ADD COLUMN is_asked INTEGER NOT NULL DEFAULT 0 CHECK (is_asked IN (0, 1));
ALTER TABLE question ADD COLUMN is_required INTEGER NOT NULL DEFAULT 0 CHECK (is_required IN (0, 1));
ALTER TABLE question ADD COLUMN audience TEXT NOT NULL DEFAULT 'judges' CHECK (audience = 'judges' OR audience = 'desk');
-- 0 = no limit.
ALTER TABLE question ADD COLUMN word_limit INTEGER NOT NULL DEFAULT 0 CHECK (word_limit >= 0);
ALTER TABLE question ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN help_en TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN help_ja TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN help_vi TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN help_lang TEXT NOT NULL DEFAULT 'en'
    CHECK (help_lang = 'en' OR help_lang = 'ja' OR help_lang = 'vi');

CREATE TABLE question_option (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE DEFERRABLE,
    label_en    TEXT NOT NULL DEFAULT '',
    label_ja    TEXT NOT NULL DEFAULT '',
    label_vi    TEXT NOT NULL DEFAULT '',
    label_lang  TEXT NOT NULL DEFAULT 'en' CHECK (label_lang = 'en' OR label_lang = 'ja' OR label_lang = 'vi'),
    position    INTEGER NOT NULL DEFAULT 0,
    CHECK (label_en <> '' OR label_ja <> '' OR label_vi <> '')
) STRICT;
CREATE INDEX question_option_question ON question_option (question_id, position);

-- The challenges for which a question is asked; none = all.
CREATE TABLE question_challenge (
    id           INTEGER PRIMARY KEY,
    question_id  INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE DEFERRABLE,
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (question_id, challenge_id)
) STRICT;
CREATE INDEX question_challenge_challenge ON question_challenge (challenge_id);

CREATE TRIGGER question_challenge_of_event BEFORE INSERT ON question_challenge
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM question WHERE id = NEW.question_id)
        <> (SELECT event_id FROM challenge WHERE id = NEW.challenge_id);
END;

-- How files with these headers were read last. Not journalled: it is no record, and an import that is undone leaves it.
CREATE TABLE import_mapping (
    id          INTEGER PRIMARY KEY,
    event_id    INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    header_hash TEXT NOT NULL,
    headers     TEXT NOT NULL CHECK (json_valid(headers)),
    mapping     TEXT NOT NULL CHECK (json_valid(mapping)),
    UNIQUE (event_id, header_hash)
) STRICT;
