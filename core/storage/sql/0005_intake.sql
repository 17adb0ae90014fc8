-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days off and working days, tags and views, eligibility rules and screening, verdicts on duplicates.

-- The desk's own word on a day of a country's or region's calendar. It wins over the days that come with the program.
CREATE TABLE calendar_day (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    country   TEXT NOT NULL CHECK (country <> ''),
    on_date   TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name_en   TEXT NOT NULL DEFAULT '',
    name_ja   TEXT NOT NULL DEFAULT '',
    name_vi   TEXT NOT NULL DEFAULT '',
    name_lang TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    kind      TEXT NOT NULL DEFAULT 'holiday'
              CHECK (kind = 'holiday' OR kind = 'substitute' OR kind = 'day_off' OR kind = 'working_day'),
    state     TEXT NOT NULL DEFAULT 'decided'
              CHECK (state = 'decided' OR state = 'announced' OR state = 'estimated' OR state = 'unknown'),
    source    TEXT NOT NULL DEFAULT '',
    note      TEXT NOT NULL DEFAULT '',
    UNIQUE (country, on_date)
) STRICT;

-- The calendars that the business days of an event are counted by.
CREATE TABLE event_calendar (
    id       INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    country  TEXT NOT NULL CHECK (country <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, country)
) STRICT;

CREATE TABLE tag (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    label    TEXT NOT NULL UNIQUE CHECK (trim(label, char(9, 10, 13, 32, 160, 12288)) <> ''),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE proposal_tag (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    tag_id      INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (proposal_id, tag_id)
) STRICT;
CREATE INDEX proposal_tag_tag ON proposal_tag (tag_id);

-- A filter of a page under a name: `query` is what one would type.
CREATE TABLE saved_view (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    page     TEXT NOT NULL CHECK (page <> ''),
    name     TEXT NOT NULL CHECK (trim(name, char(9, 10, 13, 32, 160, 12288)) <> ''),
    query    TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (page, name)
) STRICT;

-- `condition` is a tree of all/any/not and of comparisons, as JSON.
CREATE TABLE eligibility_rule (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    event_id    INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    reason_en   TEXT NOT NULL DEFAULT '',
    reason_ja   TEXT NOT NULL DEFAULT '',
    reason_vi   TEXT NOT NULL DEFAULT '',
    reason_lang TEXT NOT NULL DEFAULT 'en' CHECK (reason_lang = 'en' OR reason_lang = 'ja' OR reason_lang = 'vi'),
    condition   TEXT NOT NULL CHECK (json_valid(condition)),
    is_blocking INTEGER NOT NULL DEFAULT 1 CHECK (is_blocking IN (0, 1)),
    is_active   INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    position    INTEGER NOT NULL DEFAULT 0,
    CHECK (reason_en <> '' OR reason_ja <> '' OR reason_vi <> '')
) STRICT;
CREATE INDEX eligibility_rule_event ON eligibility_rule (event_id, position);

-- What one person found of one proposal. A second person's word is a second row.
CREATE TABLE screening (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    who         TEXT NOT NULL CHECK (trim(who, char(9, 10, 13, 32, 160, 12288)) <> ''),
    at          TEXT NOT NULL,
    verdict     TEXT NOT NULL CHECK (verdict = 'eligible' OR verdict = 'ineligible' OR verdict = 'ask_again'),
    reason      TEXT NOT NULL DEFAULT '',
    UNIQUE (proposal_id, who),
    CHECK (verdict = 'eligible' OR trim(reason, char(9, 10, 13, 32, 160, 12288)) <> '')
) STRICT;

-- What the last import said of a proposal, field by field: what differs from it was edited at the desk.
ALTER TABLE proposal ADD COLUMN source_values TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(source_values));

ALTER TABLE event ADD COLUMN screeners_needed INTEGER NOT NULL DEFAULT 1 CHECK (screeners_needed IN (1, 2));

-- Two proposals that look alike and are not the same, with the reason.
CREATE TABLE duplicate_verdict (
    id        INTEGER PRIMARY KEY,
    first_id  INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    second_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    reason    TEXT NOT NULL CHECK (trim(reason, char(9, 10, 13, 32, 160, 12288)) <> ''),
    who       TEXT NOT NULL CHECK (trim(who, char(9, 10, 13, 32, 160, 12288)) <> ''),
    at        TEXT NOT NULL,
    UNIQUE (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT;
CREATE INDEX duplicate_verdict_second ON duplicate_verdict (second_id);

-- The rows of a file whose proposals were merged into another one: an import knows them again by it.
CREATE TABLE merged_source (
    id          INTEGER PRIMARY KEY,
    event_id    INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    source_key  TEXT NOT NULL CHECK (source_key <> ''),
    source_hash TEXT NOT NULL DEFAULT '',
    source_values TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(source_values)),
    UNIQUE (event_id, source_key)
) STRICT;
CREATE INDEX merged_source_proposal ON merged_source (proposal_id);
