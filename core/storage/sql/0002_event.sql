-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who and what: terms, organisations, people, programmes, events and their challenges.

CREATE TABLE term (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    scheme        TEXT NOT NULL,
    code          TEXT NOT NULL,
    label_en      TEXT NOT NULL DEFAULT '',
    label_ja      TEXT NOT NULL DEFAULT '',
    label_vi      TEXT NOT NULL DEFAULT '',
    label_lang    TEXT NOT NULL DEFAULT 'en' CHECK (label_lang = 'en' OR label_lang = 'ja' OR label_lang = 'vi'),
    aliases       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
    position      INTEGER NOT NULL DEFAULT 0,
    UNIQUE (scheme, code)
) STRICT;

CREATE TABLE organisation (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    name_en       TEXT NOT NULL DEFAULT '',
    name_ja       TEXT NOT NULL DEFAULT '',
    name_vi       TEXT NOT NULL DEFAULT '',
    name_lang     TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    kana          TEXT NOT NULL DEFAULT '',
    kind          TEXT NOT NULL DEFAULT 'company',
    home_country  TEXT NOT NULL DEFAULT '',
    base_country  TEXT NOT NULL DEFAULT '',
    parent_id     INTEGER REFERENCES organisation (id) ON DELETE SET NULL DEFERRABLE,
    website       TEXT NOT NULL DEFAULT '',
    member_count  INTEGER NOT NULL DEFAULT 0 CHECK (member_count >= 0),
    note          TEXT NOT NULL DEFAULT '',
    is_sample     INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> ''),
    CHECK (parent_id IS NULL OR parent_id <> id)
) STRICT;
CREATE INDEX organisation_parent ON organisation (parent_id);

CREATE TABLE person (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    printed_name  TEXT NOT NULL DEFAULT '',
    family_name   TEXT NOT NULL DEFAULT '',
    middle_name   TEXT NOT NULL DEFAULT '',
    given_name    TEXT NOT NULL DEFAULT '',
    kana          TEXT NOT NULL DEFAULT '',
    romanised     TEXT NOT NULL DEFAULT '',
    email         TEXT NOT NULL DEFAULT '',
    phone         TEXT NOT NULL DEFAULT '',
    is_sample     INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    CHECK (printed_name <> '' OR email <> '')
) STRICT;

CREATE TABLE programme (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    name_en       TEXT NOT NULL DEFAULT '',
    name_ja       TEXT NOT NULL DEFAULT '',
    name_vi       TEXT NOT NULL DEFAULT '',
    name_lang     TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    note          TEXT NOT NULL DEFAULT '',
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
) STRICT;

CREATE TABLE event (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    programme_id    INTEGER REFERENCES programme (id) ON DELETE SET NULL DEFERRABLE,
    name_en         TEXT NOT NULL DEFAULT '',
    name_ja         TEXT NOT NULL DEFAULT '',
    name_vi         TEXT NOT NULL DEFAULT '',
    name_lang       TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    label_year      INTEGER NOT NULL DEFAULT 0,
    kind            TEXT NOT NULL DEFAULT 'with_call'
                    CHECK (kind = 'with_call' OR kind = 'invitation_only' OR kind = 'meetings_only' OR kind = 'cohort'),
    mode            TEXT NOT NULL DEFAULT 'not_stated' CHECK (mode = 'not_stated' OR mode = 'on_site' OR mode = 'online' OR mode = 'hybrid'),
    country         TEXT NOT NULL DEFAULT '',
    venue           TEXT NOT NULL DEFAULT '',
    zone            TEXT NOT NULL,
    proposal_target INTEGER NOT NULL DEFAULT 0 CHECK (proposal_target >= 0),
    note            TEXT NOT NULL DEFAULT '',
    is_sample       INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
) STRICT;
CREATE INDEX event_programme ON event (programme_id);

CREATE TABLE participation (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    event_id        INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE,
    role            TEXT NOT NULL CHECK (role = 'organiser' OR role = 'co_organiser' OR role = 'supporter' OR role = 'partner'
                    OR role = 'support_agency' OR role = 'funder' OR role = 'implementer' OR role = 'secretariat'
                    OR role = 'sponsor'),
    note            TEXT NOT NULL DEFAULT '',
    position        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, organisation_id, role)
) STRICT;
CREATE INDEX participation_organisation ON participation (organisation_id);

CREATE TABLE milestone (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    event_id        INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    kind            TEXT NOT NULL CHECK (kind = 'announce' OR kind = 'call_opens' OR kind = 'deadline' OR kind = 'first_screening'
                    OR kind = 'interview' OR kind = 'finalists' OR kind = 'pitch_day' OR kind = 'meetings'
                    OR kind = 'poc_start' OR kind = 'poc_end' OR kind = 'report' OR kind = 'other'),
    title_en        TEXT NOT NULL DEFAULT '',
    title_ja        TEXT NOT NULL DEFAULT '',
    title_vi        TEXT NOT NULL DEFAULT '',
    title_lang      TEXT NOT NULL DEFAULT 'en' CHECK (title_lang = 'en' OR title_lang = 'ja' OR title_lang = 'vi'),
    on_date         TEXT,
    precision       TEXT NOT NULL DEFAULT 'not_stated'
                    CHECK (precision = 'not_stated' OR precision = 'year' OR precision = 'fiscal_year'
                    OR precision = 'quarter' OR precision = 'month' OR precision = 'day'),
    at_time         TEXT,
    zone            TEXT,
    note            TEXT NOT NULL DEFAULT '',
    position        INTEGER NOT NULL DEFAULT 0,
    CHECK ((precision = 'not_stated') = (on_date IS NULL)),
    CHECK (at_time IS NULL OR (precision = 'day' AND zone IS NOT NULL))
) STRICT;
CREATE INDEX milestone_event ON milestone (event_id, position);

CREATE TABLE challenge (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    event_id        INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    number          INTEGER NOT NULL CHECK (number > 0),
    title_en        TEXT NOT NULL DEFAULT '',
    title_ja        TEXT NOT NULL DEFAULT '',
    title_vi        TEXT NOT NULL DEFAULT '',
    title_lang      TEXT NOT NULL DEFAULT 'en' CHECK (title_lang = 'en' OR title_lang = 'ja' OR title_lang = 'vi'),
    statement_en    TEXT NOT NULL DEFAULT '',
    statement_ja    TEXT NOT NULL DEFAULT '',
    statement_vi    TEXT NOT NULL DEFAULT '',
    statement_lang  TEXT NOT NULL DEFAULT 'en' CHECK (statement_lang = 'en' OR statement_lang = 'ja' OR statement_lang = 'vi'),
    background_en   TEXT NOT NULL DEFAULT '',
    background_ja   TEXT NOT NULL DEFAULT '',
    background_vi   TEXT NOT NULL DEFAULT '',
    background_lang TEXT NOT NULL DEFAULT 'en' CHECK (background_lang = 'en' OR background_lang = 'ja' OR background_lang = 'vi'),
    sought_en       TEXT NOT NULL DEFAULT '',
    sought_ja       TEXT NOT NULL DEFAULT '',
    sought_vi       TEXT NOT NULL DEFAULT '',
    sought_lang     TEXT NOT NULL DEFAULT 'en' CHECK (sought_lang = 'en' OR sought_lang = 'ja' OR sought_lang = 'vi'),
    conditions_en   TEXT NOT NULL DEFAULT '',
    conditions_ja   TEXT NOT NULL DEFAULT '',
    conditions_vi   TEXT NOT NULL DEFAULT '',
    conditions_lang TEXT NOT NULL DEFAULT 'en' CHECK (conditions_lang = 'en' OR conditions_lang = 'ja' OR conditions_lang = 'vi'),
    finalist_quota  INTEGER NOT NULL DEFAULT 2 CHECK (finalist_quota >= 0),
    reserve_quota   INTEGER NOT NULL DEFAULT 1 CHECK (reserve_quota >= 0),
    proposal_target INTEGER NOT NULL DEFAULT 0 CHECK (proposal_target >= 0),
    state           TEXT NOT NULL DEFAULT 'draft' CHECK (state = 'draft' OR state = 'published' OR state = 'closed'),
    position        INTEGER NOT NULL DEFAULT 0,
    CHECK (title_en <> '' OR title_ja <> '' OR title_vi <> ''),
    UNIQUE (event_id, number)
) STRICT;

CREATE TABLE challenge_owner (
    id              INTEGER PRIMARY KEY,
    challenge_id    INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE,
    position        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (challenge_id, organisation_id)
) STRICT;
CREATE INDEX challenge_owner_organisation ON challenge_owner (organisation_id);

CREATE TABLE challenge_field (
    id           INTEGER PRIMARY KEY,
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    term_id      INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (challenge_id, term_id)
) STRICT;
CREATE INDEX challenge_field_term ON challenge_field (term_id);
