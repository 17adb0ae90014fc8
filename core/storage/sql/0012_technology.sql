-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an organisation can do and what it looks for, apart from its proposals and challenges; who works where and speaks what.

ALTER TABLE person ADD COLUMN form_of_address TEXT NOT NULL DEFAULT '';

-- A seed is what an organisation offers, a need what it looks for.
CREATE TABLE technology (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE,
    kind            TEXT NOT NULL CHECK (kind = 'seed' OR kind = 'need'),
    title_en        TEXT NOT NULL DEFAULT '',
    title_ja        TEXT NOT NULL DEFAULT '',
    title_vi        TEXT NOT NULL DEFAULT '',
    title_lang      TEXT NOT NULL DEFAULT 'en' CHECK (title_lang = 'en' OR title_lang = 'ja' OR title_lang = 'vi'),
    text_en         TEXT NOT NULL DEFAULT '',
    text_ja         TEXT NOT NULL DEFAULT '',
    text_vi         TEXT NOT NULL DEFAULT '',
    text_lang       TEXT NOT NULL DEFAULT 'en' CHECK (text_lang = 'en' OR text_lang = 'ja' OR text_lang = 'vi'),
    position        INTEGER NOT NULL DEFAULT 0,
    CHECK (title_en <> '' OR title_ja <> '' OR title_vi <> '')
) STRICT;
CREATE INDEX technology_of_organisation ON technology (organisation_id);

CREATE TABLE technology_field (
    id            INTEGER PRIMARY KEY,
    technology_id INTEGER NOT NULL REFERENCES technology (id) ON DELETE CASCADE DEFERRABLE,
    term_id       INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position      INTEGER NOT NULL DEFAULT 0,
    UNIQUE (technology_id, term_id)
) STRICT;
CREATE INDEX technology_field_term ON technology_field (term_id);

CREATE TABLE organisation_field (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE,
    term_id         INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (organisation_id, term_id)
) STRICT;
CREATE INDEX organisation_field_term ON organisation_field (term_id);

-- That a person works, or worked, at an organisation. A day of unsure precision is the first one of its period.
CREATE TABLE affiliation (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    person_id       INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE,
    title_en        TEXT NOT NULL DEFAULT '',
    title_ja        TEXT NOT NULL DEFAULT '',
    title_vi        TEXT NOT NULL DEFAULT '',
    title_lang      TEXT NOT NULL DEFAULT 'en' CHECK (title_lang = 'en' OR title_lang = 'ja' OR title_lang = 'vi'),
    department      TEXT NOT NULL DEFAULT '',
    from_date       TEXT CHECK (from_date IS NULL OR from_date IS date(from_date)),
    from_precision  TEXT NOT NULL DEFAULT 'not_stated' CHECK (from_precision = 'day' OR from_precision = 'month'
                        OR from_precision = 'year' OR from_precision = 'not_stated'),
    until_date      TEXT CHECK (until_date IS NULL OR until_date IS date(until_date)),
    until_precision TEXT NOT NULL DEFAULT 'not_stated' CHECK (until_precision = 'day' OR until_precision = 'month'
                        OR until_precision = 'year' OR until_precision = 'not_stated'),
    CHECK ((from_date IS NULL) = (from_precision = 'not_stated')),
    CHECK ((until_date IS NULL) = (until_precision = 'not_stated')),
    CHECK (from_date IS NULL OR until_date IS NULL OR until_date >= from_date OR until_precision <> 'day')
) STRICT;
CREATE INDEX affiliation_of_person ON affiliation (person_id);
CREATE INDEX affiliation_at_organisation ON affiliation (organisation_id);

-- What a person speaks. 1: understands some, 2: can hold a meeting, 3: fluent.
CREATE TABLE person_language (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    language  TEXT NOT NULL CHECK (language <> ''),
    level     INTEGER NOT NULL DEFAULT 3 CHECK (level BETWEEN 1 AND 3),
    UNIQUE (person_id, language)
) STRICT;
