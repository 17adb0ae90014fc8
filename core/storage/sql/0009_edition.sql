-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an edition is set up from: the rest of a challenge, and templates of events.

ALTER TABLE challenge ADD COLUMN support_en TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN support_ja TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN support_vi TEXT NOT NULL DEFAULT '';
ALTER TABLE challenge ADD COLUMN support_lang TEXT NOT NULL DEFAULT 'en'
    CHECK (support_lang = 'en' OR support_lang = 'ja' OR support_lang = 'vi');
-- Words by which a challenge is also searched: a JSON array of texts.
ALTER TABLE challenge ADD COLUMN synonyms TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(synonyms));

-- Terms of the scheme 'collaboration'.
CREATE TABLE challenge_collaboration (
    id           INTEGER PRIMARY KEY,
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    term_id      INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (challenge_id, term_id)
) STRICT;
CREATE INDEX challenge_collaboration_term ON challenge_collaboration (term_id);

-- An event as it was set up, without applicants, judges or scores, as JSON.
CREATE TABLE event_template (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    name_en   TEXT NOT NULL DEFAULT '',
    name_ja   TEXT NOT NULL DEFAULT '',
    name_vi   TEXT NOT NULL DEFAULT '',
    name_lang TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    content   TEXT NOT NULL CHECK (json_valid(content)),
    position  INTEGER NOT NULL DEFAULT 0,
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
) STRICT;
