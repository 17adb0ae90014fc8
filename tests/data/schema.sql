-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX affiliation_at_organisation ON affiliation (organisation_id);

CREATE INDEX affiliation_of_person ON affiliation (person_id);

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

CREATE TRIGGER journal_affiliation_delete AFTER DELETE ON affiliation BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'affiliation', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'organisation_id', OLD.organisation_id, 'title_en', OLD.title_en, 'title_ja', OLD.title_ja, 'title_vi', OLD.title_vi, 'title_lang', OLD.title_lang, 'department', OLD.department, 'from_date', OLD.from_date, 'from_precision', OLD.from_precision, 'until_date', OLD.until_date, 'until_precision', OLD.until_precision), NULL); END;

CREATE TRIGGER journal_affiliation_insert AFTER INSERT ON affiliation BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'affiliation', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_affiliation_update AFTER UPDATE ON affiliation WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.title_en IS NOT NEW.title_en OR OLD.title_ja IS NOT NEW.title_ja OR OLD.title_vi IS NOT NEW.title_vi OR OLD.title_lang IS NOT NEW.title_lang OR OLD.department IS NOT NEW.department OR OLD.from_date IS NOT NEW.from_date OR OLD.from_precision IS NOT NEW.from_precision OR OLD.until_date IS NOT NEW.until_date OR OLD.until_precision IS NOT NEW.until_precision BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'affiliation', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'organisation_id', OLD.organisation_id, 'title_en', OLD.title_en, 'title_ja', OLD.title_ja, 'title_vi', OLD.title_vi, 'title_lang', OLD.title_lang, 'department', OLD.department, 'from_date', OLD.from_date, 'from_precision', OLD.from_precision, 'until_date', OLD.until_date, 'until_precision', OLD.until_precision), json_object('id', NEW.id, 'uid', NEW.uid, 'person_id', NEW.person_id, 'organisation_id', NEW.organisation_id, 'title_en', NEW.title_en, 'title_ja', NEW.title_ja, 'title_vi', NEW.title_vi, 'title_lang', NEW.title_lang, 'department', NEW.department, 'from_date', NEW.from_date, 'from_precision', NEW.from_precision, 'until_date', NEW.until_date, 'until_precision', NEW.until_precision)); END;

CREATE TABLE anchor (
    id           INTEGER PRIMARY KEY,
    criterion_id INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE DEFERRABLE,
    points       INTEGER NOT NULL,
    text_en      TEXT NOT NULL DEFAULT '',
    text_ja      TEXT NOT NULL DEFAULT '',
    text_vi      TEXT NOT NULL DEFAULT '',
    text_lang    TEXT NOT NULL DEFAULT 'en' CHECK (text_lang = 'en' OR text_lang = 'ja' OR text_lang = 'vi'),
    UNIQUE (criterion_id, points)
) STRICT;

CREATE TRIGGER anchor_locked BEFORE UPDATE ON anchor
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = (SELECT rubric_id FROM criterion WHERE id = OLD.criterion_id)) IS NOT NULL;
END;

CREATE TRIGGER anchor_locked_gone BEFORE DELETE ON anchor
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = (SELECT rubric_id FROM criterion WHERE id = OLD.criterion_id)) IS NOT NULL;
END;

CREATE TRIGGER anchor_locked_new BEFORE INSERT ON anchor
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id)) IS NOT NULL;
END;

CREATE TRIGGER journal_anchor_delete AFTER DELETE ON anchor BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'anchor', OLD.id, 'delete', json_object('id', OLD.id, 'criterion_id', OLD.criterion_id, 'points', OLD.points, 'text_en', OLD.text_en, 'text_ja', OLD.text_ja, 'text_vi', OLD.text_vi, 'text_lang', OLD.text_lang), NULL); END;

CREATE TRIGGER journal_anchor_insert AFTER INSERT ON anchor BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'anchor', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_anchor_update AFTER UPDATE ON anchor WHEN OLD.id IS NOT NEW.id OR OLD.criterion_id IS NOT NEW.criterion_id OR OLD.points IS NOT NEW.points OR OLD.text_en IS NOT NEW.text_en OR OLD.text_ja IS NOT NEW.text_ja OR OLD.text_vi IS NOT NEW.text_vi OR OLD.text_lang IS NOT NEW.text_lang BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'anchor', NEW.id, 'update', json_object('id', OLD.id, 'criterion_id', OLD.criterion_id, 'points', OLD.points, 'text_en', OLD.text_en, 'text_ja', OLD.text_ja, 'text_vi', OLD.text_vi, 'text_lang', OLD.text_lang), json_object('id', NEW.id, 'criterion_id', NEW.criterion_id, 'points', NEW.points, 'text_en', NEW.text_en, 'text_ja', NEW.text_ja, 'text_vi', NEW.text_vi, 'text_lang', NEW.text_lang)); END;

CREATE INDEX answer_question ON answer (question_id);

CREATE TABLE answer (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    question_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE DEFERRABLE,
    text        TEXT NOT NULL,
    UNIQUE (proposal_id, question_id)
) STRICT;

CREATE TRIGGER answer_of_event BEFORE INSERT ON answer
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM question WHERE id = NEW.question_id) <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

CREATE TRIGGER journal_answer_delete AFTER DELETE ON answer BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'answer', OLD.id, 'delete', json_object('id', OLD.id, 'proposal_id', OLD.proposal_id, 'question_id', OLD.question_id, 'text', OLD.text), NULL); END;

CREATE TRIGGER journal_answer_insert AFTER INSERT ON answer BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'answer', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_answer_update AFTER UPDATE ON answer WHEN OLD.id IS NOT NEW.id OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.question_id IS NOT NEW.question_id OR OLD.text IS NOT NEW.text BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'answer', NEW.id, 'update', json_object('id', OLD.id, 'proposal_id', OLD.proposal_id, 'question_id', OLD.question_id, 'text', OLD.text), json_object('id', NEW.id, 'proposal_id', NEW.proposal_id, 'question_id', NEW.question_id, 'text', NEW.text)); END;

CREATE INDEX attachment_content_hash ON attachment (content_hash);

CREATE INDEX attachment_question ON attachment (question_id);

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

CREATE TRIGGER journal_attachment_delete AFTER DELETE ON attachment BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'attachment', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'proposal_id', OLD.proposal_id, 'question_id', OLD.question_id, 'content_hash', OLD.content_hash, 'file_name', OLD.file_name, 'media_type', OLD.media_type, 'size_bytes', OLD.size_bytes, 'note', OLD.note, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_attachment_insert AFTER INSERT ON attachment BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'attachment', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_attachment_update AFTER UPDATE ON attachment WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.question_id IS NOT NEW.question_id OR OLD.content_hash IS NOT NEW.content_hash OR OLD.file_name IS NOT NEW.file_name OR OLD.media_type IS NOT NEW.media_type OR OLD.size_bytes IS NOT NEW.size_bytes OR OLD.note IS NOT NEW.note OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'attachment', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'proposal_id', OLD.proposal_id, 'question_id', OLD.question_id, 'content_hash', OLD.content_hash, 'file_name', OLD.file_name, 'media_type', OLD.media_type, 'size_bytes', OLD.size_bytes, 'note', OLD.note, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'proposal_id', NEW.proposal_id, 'question_id', NEW.question_id, 'content_hash', NEW.content_hash, 'file_name', NEW.file_name, 'media_type', NEW.media_type, 'size_bytes', NEW.size_bytes, 'note', NEW.note, 'position', NEW.position)); END;

CREATE TABLE attachment_content (
    hash       TEXT PRIMARY KEY CHECK (length(hash) = 64),
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
    bytes      BLOB NOT NULL,
    CHECK (length(bytes) = size_bytes)
) STRICT;

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

CREATE TRIGGER journal_calendar_day_delete AFTER DELETE ON calendar_day BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'calendar_day', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'country', OLD.country, 'on_date', OLD.on_date, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'kind', OLD.kind, 'state', OLD.state, 'source', OLD.source, 'note', OLD.note), NULL); END;

CREATE TRIGGER journal_calendar_day_insert AFTER INSERT ON calendar_day BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'calendar_day', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_calendar_day_update AFTER UPDATE ON calendar_day WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.country IS NOT NEW.country OR OLD.on_date IS NOT NEW.on_date OR OLD.name_en IS NOT NEW.name_en OR OLD.name_ja IS NOT NEW.name_ja OR OLD.name_vi IS NOT NEW.name_vi OR OLD.name_lang IS NOT NEW.name_lang OR OLD.kind IS NOT NEW.kind OR OLD.state IS NOT NEW.state OR OLD.source IS NOT NEW.source OR OLD.note IS NOT NEW.note BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'calendar_day', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'country', OLD.country, 'on_date', OLD.on_date, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'kind', OLD.kind, 'state', OLD.state, 'source', OLD.source, 'note', OLD.note), json_object('id', NEW.id, 'uid', NEW.uid, 'country', NEW.country, 'on_date', NEW.on_date, 'name_en', NEW.name_en, 'name_ja', NEW.name_ja, 'name_vi', NEW.name_vi, 'name_lang', NEW.name_lang, 'kind', NEW.kind, 'state', NEW.state, 'source', NEW.source, 'note', NEW.note)); END;

CREATE INDEX chair_vote_proposal ON chair_vote (proposal_id);

CREATE TABLE chair_vote (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    round_id    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    position    INTEGER NOT NULL DEFAULT 0,
    UNIQUE (round_id, proposal_id)
) STRICT;

CREATE TRIGGER chair_vote_of_event BEFORE INSERT ON chair_vote
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id) <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

CREATE TRIGGER journal_chair_vote_delete AFTER DELETE ON chair_vote BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'chair_vote', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'round_id', OLD.round_id, 'proposal_id', OLD.proposal_id, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_chair_vote_insert AFTER INSERT ON chair_vote BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'chair_vote', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_chair_vote_update AFTER UPDATE ON chair_vote WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.round_id IS NOT NEW.round_id OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'chair_vote', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'round_id', OLD.round_id, 'proposal_id', OLD.proposal_id, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'round_id', NEW.round_id, 'proposal_id', NEW.proposal_id, 'position', NEW.position)); END;

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
    position        INTEGER NOT NULL DEFAULT 0, support_en TEXT NOT NULL DEFAULT '', support_ja TEXT NOT NULL DEFAULT '', support_vi TEXT NOT NULL DEFAULT '', support_lang TEXT NOT NULL DEFAULT 'en'
    CHECK (support_lang = 'en' OR support_lang = 'ja' OR support_lang = 'vi'), synonyms TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(synonyms)),
    CHECK (title_en <> '' OR title_ja <> '' OR title_vi <> ''),
    UNIQUE (event_id, number)
) STRICT;

CREATE TRIGGER challenge_stays_in_event BEFORE UPDATE OF event_id ON challenge
WHEN NEW.event_id <> OLD.event_id
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event');
END;

CREATE TRIGGER journal_challenge_delete AFTER DELETE ON challenge BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'number', OLD.number, 'title_en', OLD.title_en, 'title_ja', OLD.title_ja, 'title_vi', OLD.title_vi, 'title_lang', OLD.title_lang, 'statement_en', OLD.statement_en, 'statement_ja', OLD.statement_ja, 'statement_vi', OLD.statement_vi, 'statement_lang', OLD.statement_lang, 'background_en', OLD.background_en, 'background_ja', OLD.background_ja, 'background_vi', OLD.background_vi, 'background_lang', OLD.background_lang, 'sought_en', OLD.sought_en, 'sought_ja', OLD.sought_ja, 'sought_vi', OLD.sought_vi, 'sought_lang', OLD.sought_lang, 'conditions_en', OLD.conditions_en, 'conditions_ja', OLD.conditions_ja, 'conditions_vi', OLD.conditions_vi, 'conditions_lang', OLD.conditions_lang, 'finalist_quota', OLD.finalist_quota, 'reserve_quota', OLD.reserve_quota, 'proposal_target', OLD.proposal_target, 'state', OLD.state, 'position', OLD.position, 'support_en', OLD.support_en, 'support_ja', OLD.support_ja, 'support_vi', OLD.support_vi, 'support_lang', OLD.support_lang, 'synonyms', OLD.synonyms), NULL); END;

CREATE TRIGGER journal_challenge_insert AFTER INSERT ON challenge BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_challenge_update AFTER UPDATE ON challenge WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.number IS NOT NEW.number OR OLD.title_en IS NOT NEW.title_en OR OLD.title_ja IS NOT NEW.title_ja OR OLD.title_vi IS NOT NEW.title_vi OR OLD.title_lang IS NOT NEW.title_lang OR OLD.statement_en IS NOT NEW.statement_en OR OLD.statement_ja IS NOT NEW.statement_ja OR OLD.statement_vi IS NOT NEW.statement_vi OR OLD.statement_lang IS NOT NEW.statement_lang OR OLD.background_en IS NOT NEW.background_en OR OLD.background_ja IS NOT NEW.background_ja OR OLD.background_vi IS NOT NEW.background_vi OR OLD.background_lang IS NOT NEW.background_lang OR OLD.sought_en IS NOT NEW.sought_en OR OLD.sought_ja IS NOT NEW.sought_ja OR OLD.sought_vi IS NOT NEW.sought_vi OR OLD.sought_lang IS NOT NEW.sought_lang OR OLD.conditions_en IS NOT NEW.conditions_en OR OLD.conditions_ja IS NOT NEW.conditions_ja OR OLD.conditions_vi IS NOT NEW.conditions_vi OR OLD.conditions_lang IS NOT NEW.conditions_lang OR OLD.finalist_quota IS NOT NEW.finalist_quota OR OLD.reserve_quota IS NOT NEW.reserve_quota OR OLD.proposal_target IS NOT NEW.proposal_target OR OLD.state IS NOT NEW.state OR OLD.position IS NOT NEW.position OR OLD.support_en IS NOT NEW.support_en OR OLD.support_ja IS NOT NEW.support_ja OR OLD.support_vi IS NOT NEW.support_vi OR OLD.support_lang IS NOT NEW.support_lang OR OLD.synonyms IS NOT NEW.synonyms BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'number', OLD.number, 'title_en', OLD.title_en, 'title_ja', OLD.title_ja, 'title_vi', OLD.title_vi, 'title_lang', OLD.title_lang, 'statement_en', OLD.statement_en, 'statement_ja', OLD.statement_ja, 'statement_vi', OLD.statement_vi, 'statement_lang', OLD.statement_lang, 'background_en', OLD.background_en, 'background_ja', OLD.background_ja, 'background_vi', OLD.background_vi, 'background_lang', OLD.background_lang, 'sought_en', OLD.sought_en, 'sought_ja', OLD.sought_ja, 'sought_vi', OLD.sought_vi, 'sought_lang', OLD.sought_lang, 'conditions_en', OLD.conditions_en, 'conditions_ja', OLD.conditions_ja, 'conditions_vi', OLD.conditions_vi, 'conditions_lang', OLD.conditions_lang, 'finalist_quota', OLD.finalist_quota, 'reserve_quota', OLD.reserve_quota, 'proposal_target', OLD.proposal_target, 'state', OLD.state, 'position', OLD.position, 'support_en', OLD.support_en, 'support_ja', OLD.support_ja, 'support_vi', OLD.support_vi, 'support_lang', OLD.support_lang, 'synonyms', OLD.synonyms), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'number', NEW.number, 'title_en', NEW.title_en, 'title_ja', NEW.title_ja, 'title_vi', NEW.title_vi, 'title_lang', NEW.title_lang, 'statement_en', NEW.statement_en, 'statement_ja', NEW.statement_ja, 'statement_vi', NEW.statement_vi, 'statement_lang', NEW.statement_lang, 'background_en', NEW.background_en, 'background_ja', NEW.background_ja, 'background_vi', NEW.background_vi, 'background_lang', NEW.background_lang, 'sought_en', NEW.sought_en, 'sought_ja', NEW.sought_ja, 'sought_vi', NEW.sought_vi, 'sought_lang', NEW.sought_lang, 'conditions_en', NEW.conditions_en, 'conditions_ja', NEW.conditions_ja, 'conditions_vi', NEW.conditions_vi, 'conditions_lang', NEW.conditions_lang, 'finalist_quota', NEW.finalist_quota, 'reserve_quota', NEW.reserve_quota, 'proposal_target', NEW.proposal_target, 'state', NEW.state, 'position', NEW.position, 'support_en', NEW.support_en, 'support_ja', NEW.support_ja, 'support_vi', NEW.support_vi, 'support_lang', NEW.support_lang, 'synonyms', NEW.synonyms)); END;

CREATE INDEX challenge_collaboration_term ON challenge_collaboration (term_id);

CREATE TABLE challenge_collaboration (
    id           INTEGER PRIMARY KEY,
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    term_id      INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (challenge_id, term_id)
) STRICT;

CREATE TRIGGER journal_challenge_collaboration_delete AFTER DELETE ON challenge_collaboration BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge_collaboration', OLD.id, 'delete', json_object('id', OLD.id, 'challenge_id', OLD.challenge_id, 'term_id', OLD.term_id, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_challenge_collaboration_insert AFTER INSERT ON challenge_collaboration BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge_collaboration', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_challenge_collaboration_update AFTER UPDATE ON challenge_collaboration WHEN OLD.id IS NOT NEW.id OR OLD.challenge_id IS NOT NEW.challenge_id OR OLD.term_id IS NOT NEW.term_id OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge_collaboration', NEW.id, 'update', json_object('id', OLD.id, 'challenge_id', OLD.challenge_id, 'term_id', OLD.term_id, 'position', OLD.position), json_object('id', NEW.id, 'challenge_id', NEW.challenge_id, 'term_id', NEW.term_id, 'position', NEW.position)); END;

CREATE INDEX challenge_field_term ON challenge_field (term_id);

CREATE TABLE challenge_field (
    id           INTEGER PRIMARY KEY,
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    term_id      INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (challenge_id, term_id)
) STRICT;

CREATE TRIGGER journal_challenge_field_delete AFTER DELETE ON challenge_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge_field', OLD.id, 'delete', json_object('id', OLD.id, 'challenge_id', OLD.challenge_id, 'term_id', OLD.term_id, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_challenge_field_insert AFTER INSERT ON challenge_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge_field', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_challenge_field_update AFTER UPDATE ON challenge_field WHEN OLD.id IS NOT NEW.id OR OLD.challenge_id IS NOT NEW.challenge_id OR OLD.term_id IS NOT NEW.term_id OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge_field', NEW.id, 'update', json_object('id', OLD.id, 'challenge_id', OLD.challenge_id, 'term_id', OLD.term_id, 'position', OLD.position), json_object('id', NEW.id, 'challenge_id', NEW.challenge_id, 'term_id', NEW.term_id, 'position', NEW.position)); END;

CREATE INDEX challenge_owner_organisation ON challenge_owner (organisation_id);

CREATE TABLE challenge_owner (
    id              INTEGER PRIMARY KEY,
    challenge_id    INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE,
    position        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (challenge_id, organisation_id)
) STRICT;

CREATE TRIGGER journal_challenge_owner_delete AFTER DELETE ON challenge_owner BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge_owner', OLD.id, 'delete', json_object('id', OLD.id, 'challenge_id', OLD.challenge_id, 'organisation_id', OLD.organisation_id, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_challenge_owner_insert AFTER INSERT ON challenge_owner BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge_owner', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_challenge_owner_update AFTER UPDATE ON challenge_owner WHEN OLD.id IS NOT NEW.id OR OLD.challenge_id IS NOT NEW.challenge_id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'challenge_owner', NEW.id, 'update', json_object('id', OLD.id, 'challenge_id', OLD.challenge_id, 'organisation_id', OLD.organisation_id, 'position', OLD.position), json_object('id', NEW.id, 'challenge_id', NEW.challenge_id, 'organisation_id', NEW.organisation_id, 'position', NEW.position)); END;

CREATE INDEX conflict_proposal ON conflict (proposal_id);

CREATE TABLE conflict (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    judge_id    INTEGER NOT NULL REFERENCES judge (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    kind        TEXT NOT NULL CHECK (kind = 'employment' OR kind = 'capital' OR kind = 'family' OR kind = 'advisor' OR kind = 'other'),
    source      TEXT NOT NULL CHECK (source = 'declared' OR source = 'found' OR source = 'staff'),
    state       TEXT NOT NULL CHECK (state = 'suspected' OR state = 'confirmed' OR state = 'dismissed'),
    reason      TEXT NOT NULL DEFAULT '',
    UNIQUE (judge_id, proposal_id),
    CHECK (state <> 'dismissed' OR trim(reason, char(9, 10, 13, 32, 160, 12288)) <> '')
) STRICT;

CREATE TRIGGER conflict_of_event BEFORE UPDATE OF judge_id, proposal_id ON conflict
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM judge WHERE id = NEW.judge_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

CREATE TRIGGER conflict_of_event_new BEFORE INSERT ON conflict
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM judge WHERE id = NEW.judge_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

CREATE TRIGGER journal_conflict_delete AFTER DELETE ON conflict BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'conflict', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'judge_id', OLD.judge_id, 'proposal_id', OLD.proposal_id, 'kind', OLD.kind, 'source', OLD.source, 'state', OLD.state, 'reason', OLD.reason), NULL); END;

CREATE TRIGGER journal_conflict_insert AFTER INSERT ON conflict BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'conflict', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_conflict_update AFTER UPDATE ON conflict WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.judge_id IS NOT NEW.judge_id OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.kind IS NOT NEW.kind OR OLD.source IS NOT NEW.source OR OLD.state IS NOT NEW.state OR OLD.reason IS NOT NEW.reason BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'conflict', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'judge_id', OLD.judge_id, 'proposal_id', OLD.proposal_id, 'kind', OLD.kind, 'source', OLD.source, 'state', OLD.state, 'reason', OLD.reason), json_object('id', NEW.id, 'uid', NEW.uid, 'judge_id', NEW.judge_id, 'proposal_id', NEW.proposal_id, 'kind', NEW.kind, 'source', NEW.source, 'state', NEW.state, 'reason', NEW.reason)); END;

CREATE INDEX consent_of_event ON consent (event_id);

CREATE INDEX consent_of_text ON consent (consent_text_id);

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

CREATE TRIGGER journal_consent_delete AFTER DELETE ON consent BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'consent', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'consent_text_id', OLD.consent_text_id, 'event_id', OLD.event_id, 'given_on', OLD.given_on, 'keep_until', OLD.keep_until, 'withdrawn_on', OLD.withdrawn_on, 'note', OLD.note), NULL); END;

CREATE TRIGGER journal_consent_insert AFTER INSERT ON consent BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'consent', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_consent_update AFTER UPDATE ON consent WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.consent_text_id IS NOT NEW.consent_text_id OR OLD.event_id IS NOT NEW.event_id OR OLD.given_on IS NOT NEW.given_on OR OLD.keep_until IS NOT NEW.keep_until OR OLD.withdrawn_on IS NOT NEW.withdrawn_on OR OLD.note IS NOT NEW.note BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'consent', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'consent_text_id', OLD.consent_text_id, 'event_id', OLD.event_id, 'given_on', OLD.given_on, 'keep_until', OLD.keep_until, 'withdrawn_on', OLD.withdrawn_on, 'note', OLD.note), json_object('id', NEW.id, 'uid', NEW.uid, 'person_id', NEW.person_id, 'consent_text_id', NEW.consent_text_id, 'event_id', NEW.event_id, 'given_on', NEW.given_on, 'keep_until', NEW.keep_until, 'withdrawn_on', NEW.withdrawn_on, 'note', NEW.note)); END;

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

CREATE TRIGGER consent_text_agreed BEFORE UPDATE ON consent_text
WHEN (SELECT is_undoing FROM journal_current) = 0 AND EXISTS (SELECT 1 FROM consent WHERE consent_text_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'pd:consent_text_agreed');
END;

CREATE TRIGGER journal_consent_text_delete AFTER DELETE ON consent_text BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'consent_text', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'purpose', OLD.purpose, 'version', OLD.version, 'wording_en', OLD.wording_en, 'wording_ja', OLD.wording_ja, 'wording_vi', OLD.wording_vi, 'wording_lang', OLD.wording_lang, 'keep_months', OLD.keep_months), NULL); END;

CREATE TRIGGER journal_consent_text_insert AFTER INSERT ON consent_text BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'consent_text', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_consent_text_update AFTER UPDATE ON consent_text WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.purpose IS NOT NEW.purpose OR OLD.version IS NOT NEW.version OR OLD.wording_en IS NOT NEW.wording_en OR OLD.wording_ja IS NOT NEW.wording_ja OR OLD.wording_vi IS NOT NEW.wording_vi OR OLD.wording_lang IS NOT NEW.wording_lang OR OLD.keep_months IS NOT NEW.keep_months BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'consent_text', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'purpose', OLD.purpose, 'version', OLD.version, 'wording_en', OLD.wording_en, 'wording_ja', OLD.wording_ja, 'wording_vi', OLD.wording_vi, 'wording_lang', OLD.wording_lang, 'keep_months', OLD.keep_months), json_object('id', NEW.id, 'uid', NEW.uid, 'purpose', NEW.purpose, 'version', NEW.version, 'wording_en', NEW.wording_en, 'wording_ja', NEW.wording_ja, 'wording_vi', NEW.wording_vi, 'wording_lang', NEW.wording_lang, 'keep_months', NEW.keep_months)); END;

CREATE INDEX criterion_rubric ON criterion (rubric_id, position);

CREATE TABLE criterion (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    rubric_id   INTEGER NOT NULL REFERENCES rubric (id) ON DELETE CASCADE DEFERRABLE,
    code        TEXT NOT NULL,
    name_en     TEXT NOT NULL DEFAULT '',
    name_ja     TEXT NOT NULL DEFAULT '',
    name_vi     TEXT NOT NULL DEFAULT '',
    name_lang   TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    guide_en    TEXT NOT NULL DEFAULT '',
    guide_ja    TEXT NOT NULL DEFAULT '',
    guide_vi    TEXT NOT NULL DEFAULT '',
    guide_lang  TEXT NOT NULL DEFAULT 'en' CHECK (guide_lang = 'en' OR guide_lang = 'ja' OR guide_lang = 'vi'),
    weight      INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
    is_required INTEGER NOT NULL DEFAULT 1 CHECK (is_required IN (0, 1)),
    minimum     INTEGER NOT NULL DEFAULT 0,
    position    INTEGER NOT NULL DEFAULT 0,
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
) STRICT;

CREATE TRIGGER criterion_locked BEFORE UPDATE OF code, weight, rubric_id, is_required, minimum ON criterion
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked')
    WHERE (SELECT locked_at FROM rubric WHERE id = OLD.rubric_id) IS NOT NULL
      AND (OLD.code <> NEW.code OR OLD.weight <> NEW.weight OR OLD.rubric_id <> NEW.rubric_id OR OLD.is_required <> NEW.is_required
           OR OLD.minimum <> NEW.minimum);
END;

CREATE TRIGGER criterion_locked_gone BEFORE DELETE ON criterion
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = OLD.rubric_id) IS NOT NULL;
END;

CREATE TRIGGER criterion_locked_new BEFORE INSERT ON criterion
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = NEW.rubric_id) IS NOT NULL;
END;

CREATE TRIGGER journal_criterion_delete AFTER DELETE ON criterion BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'criterion', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'rubric_id', OLD.rubric_id, 'code', OLD.code, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'guide_en', OLD.guide_en, 'guide_ja', OLD.guide_ja, 'guide_vi', OLD.guide_vi, 'guide_lang', OLD.guide_lang, 'weight', OLD.weight, 'is_required', OLD.is_required, 'minimum', OLD.minimum, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_criterion_insert AFTER INSERT ON criterion BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'criterion', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_criterion_update AFTER UPDATE ON criterion WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.rubric_id IS NOT NEW.rubric_id OR OLD.code IS NOT NEW.code OR OLD.name_en IS NOT NEW.name_en OR OLD.name_ja IS NOT NEW.name_ja OR OLD.name_vi IS NOT NEW.name_vi OR OLD.name_lang IS NOT NEW.name_lang OR OLD.guide_en IS NOT NEW.guide_en OR OLD.guide_ja IS NOT NEW.guide_ja OR OLD.guide_vi IS NOT NEW.guide_vi OR OLD.guide_lang IS NOT NEW.guide_lang OR OLD.weight IS NOT NEW.weight OR OLD.is_required IS NOT NEW.is_required OR OLD.minimum IS NOT NEW.minimum OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'criterion', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'rubric_id', OLD.rubric_id, 'code', OLD.code, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'guide_en', OLD.guide_en, 'guide_ja', OLD.guide_ja, 'guide_vi', OLD.guide_vi, 'guide_lang', OLD.guide_lang, 'weight', OLD.weight, 'is_required', OLD.is_required, 'minimum', OLD.minimum, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'rubric_id', NEW.rubric_id, 'code', NEW.code, 'name_en', NEW.name_en, 'name_ja', NEW.name_ja, 'name_vi', NEW.name_vi, 'name_lang', NEW.name_lang, 'guide_en', NEW.guide_en, 'guide_ja', NEW.guide_ja, 'guide_vi', NEW.guide_vi, 'guide_lang', NEW.guide_lang, 'weight', NEW.weight, 'is_required', NEW.is_required, 'minimum', NEW.minimum, 'position', NEW.position)); END;

CREATE INDEX decision_proposal ON decision (proposal_id);

CREATE TABLE decision (
    id               INTEGER PRIMARY KEY,
    uid              TEXT NOT NULL UNIQUE,
    round_id         INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id      INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    result           TEXT NOT NULL CHECK (result = 'finalist' OR result = 'reserve' OR result = 'not_selected'),
    decided_by       TEXT NOT NULL CHECK (trim(decided_by, char(9, 10, 13, 32, 160, 12288)) <> ''),
    decided_at       TEXT NOT NULL CHECK (decided_at GLOB '????-??-??T??:??:*Z' AND julianday(decided_at) IS NOT NULL),
    reason           TEXT NOT NULL CHECK (trim(reason, char(9, 10, 13, 32, 160, 12288)) <> ''),
    rank_at_decision INTEGER NOT NULL DEFAULT 0,
    tie_rule         TEXT NOT NULL DEFAULT '',
    UNIQUE (round_id, proposal_id)
) STRICT;

CREATE TRIGGER decision_of_event BEFORE UPDATE OF round_id, proposal_id ON decision
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

CREATE TRIGGER decision_of_event_new BEFORE INSERT ON decision
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

CREATE TRIGGER journal_decision_delete AFTER DELETE ON decision BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'decision', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'round_id', OLD.round_id, 'proposal_id', OLD.proposal_id, 'result', OLD.result, 'decided_by', OLD.decided_by, 'decided_at', OLD.decided_at, 'reason', OLD.reason, 'rank_at_decision', OLD.rank_at_decision, 'tie_rule', OLD.tie_rule), NULL); END;

CREATE TRIGGER journal_decision_insert AFTER INSERT ON decision BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'decision', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_decision_update AFTER UPDATE ON decision WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.round_id IS NOT NEW.round_id OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.result IS NOT NEW.result OR OLD.decided_by IS NOT NEW.decided_by OR OLD.decided_at IS NOT NEW.decided_at OR OLD.reason IS NOT NEW.reason OR OLD.rank_at_decision IS NOT NEW.rank_at_decision OR OLD.tie_rule IS NOT NEW.tie_rule BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'decision', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'round_id', OLD.round_id, 'proposal_id', OLD.proposal_id, 'result', OLD.result, 'decided_by', OLD.decided_by, 'decided_at', OLD.decided_at, 'reason', OLD.reason, 'rank_at_decision', OLD.rank_at_decision, 'tie_rule', OLD.tie_rule), json_object('id', NEW.id, 'uid', NEW.uid, 'round_id', NEW.round_id, 'proposal_id', NEW.proposal_id, 'result', NEW.result, 'decided_by', NEW.decided_by, 'decided_at', NEW.decided_at, 'reason', NEW.reason, 'rank_at_decision', NEW.rank_at_decision, 'tie_rule', NEW.tie_rule)); END;

CREATE INDEX duplicate_key_match ON duplicate_key (event_id, kind, folded);

CREATE INDEX duplicate_key_proposal ON duplicate_key (proposal_id);

CREATE TABLE duplicate_key (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL,
    event_id    INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (kind = 'name' OR kind = 'email' OR kind = 'website' OR kind = 'title'),
    folded      TEXT NOT NULL
);

CREATE INDEX duplicate_verdict_second ON duplicate_verdict (second_id);

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

CREATE TRIGGER journal_duplicate_verdict_delete AFTER DELETE ON duplicate_verdict BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'duplicate_verdict', OLD.id, 'delete', json_object('id', OLD.id, 'first_id', OLD.first_id, 'second_id', OLD.second_id, 'reason', OLD.reason, 'who', OLD.who, 'at', OLD.at), NULL); END;

CREATE TRIGGER journal_duplicate_verdict_insert AFTER INSERT ON duplicate_verdict BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'duplicate_verdict', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_duplicate_verdict_update AFTER UPDATE ON duplicate_verdict WHEN OLD.id IS NOT NEW.id OR OLD.first_id IS NOT NEW.first_id OR OLD.second_id IS NOT NEW.second_id OR OLD.reason IS NOT NEW.reason OR OLD.who IS NOT NEW.who OR OLD.at IS NOT NEW.at BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'duplicate_verdict', NEW.id, 'update', json_object('id', OLD.id, 'first_id', OLD.first_id, 'second_id', OLD.second_id, 'reason', OLD.reason, 'who', OLD.who, 'at', OLD.at), json_object('id', NEW.id, 'first_id', NEW.first_id, 'second_id', NEW.second_id, 'reason', NEW.reason, 'who', NEW.who, 'at', NEW.at)); END;

CREATE INDEX eligibility_rule_event ON eligibility_rule (event_id, position);

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

CREATE TRIGGER journal_eligibility_rule_delete AFTER DELETE ON eligibility_rule BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'eligibility_rule', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'reason_en', OLD.reason_en, 'reason_ja', OLD.reason_ja, 'reason_vi', OLD.reason_vi, 'reason_lang', OLD.reason_lang, 'condition', OLD.condition, 'is_blocking', OLD.is_blocking, 'is_active', OLD.is_active, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_eligibility_rule_insert AFTER INSERT ON eligibility_rule BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'eligibility_rule', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_eligibility_rule_update AFTER UPDATE ON eligibility_rule WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.reason_en IS NOT NEW.reason_en OR OLD.reason_ja IS NOT NEW.reason_ja OR OLD.reason_vi IS NOT NEW.reason_vi OR OLD.reason_lang IS NOT NEW.reason_lang OR OLD.condition IS NOT NEW.condition OR OLD.is_blocking IS NOT NEW.is_blocking OR OLD.is_active IS NOT NEW.is_active OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'eligibility_rule', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'reason_en', OLD.reason_en, 'reason_ja', OLD.reason_ja, 'reason_vi', OLD.reason_vi, 'reason_lang', OLD.reason_lang, 'condition', OLD.condition, 'is_blocking', OLD.is_blocking, 'is_active', OLD.is_active, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'reason_en', NEW.reason_en, 'reason_ja', NEW.reason_ja, 'reason_vi', NEW.reason_vi, 'reason_lang', NEW.reason_lang, 'condition', NEW.condition, 'is_blocking', NEW.is_blocking, 'is_active', NEW.is_active, 'position', NEW.position)); END;

CREATE INDEX event_programme ON event (programme_id);

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
    is_sample       INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)), screeners_needed INTEGER NOT NULL DEFAULT 1 CHECK (screeners_needed IN (1, 2)),
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
) STRICT;

CREATE TRIGGER journal_event_delete AFTER DELETE ON event BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'programme_id', OLD.programme_id, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'label_year', OLD.label_year, 'kind', OLD.kind, 'mode', OLD.mode, 'country', OLD.country, 'venue', OLD.venue, 'zone', OLD.zone, 'proposal_target', OLD.proposal_target, 'note', OLD.note, 'is_sample', OLD.is_sample, 'screeners_needed', OLD.screeners_needed), NULL); END;

CREATE TRIGGER journal_event_insert AFTER INSERT ON event BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_event_update AFTER UPDATE ON event WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.programme_id IS NOT NEW.programme_id OR OLD.name_en IS NOT NEW.name_en OR OLD.name_ja IS NOT NEW.name_ja OR OLD.name_vi IS NOT NEW.name_vi OR OLD.name_lang IS NOT NEW.name_lang OR OLD.label_year IS NOT NEW.label_year OR OLD.kind IS NOT NEW.kind OR OLD.mode IS NOT NEW.mode OR OLD.country IS NOT NEW.country OR OLD.venue IS NOT NEW.venue OR OLD.zone IS NOT NEW.zone OR OLD.proposal_target IS NOT NEW.proposal_target OR OLD.note IS NOT NEW.note OR OLD.is_sample IS NOT NEW.is_sample OR OLD.screeners_needed IS NOT NEW.screeners_needed BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'programme_id', OLD.programme_id, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'label_year', OLD.label_year, 'kind', OLD.kind, 'mode', OLD.mode, 'country', OLD.country, 'venue', OLD.venue, 'zone', OLD.zone, 'proposal_target', OLD.proposal_target, 'note', OLD.note, 'is_sample', OLD.is_sample, 'screeners_needed', OLD.screeners_needed), json_object('id', NEW.id, 'uid', NEW.uid, 'programme_id', NEW.programme_id, 'name_en', NEW.name_en, 'name_ja', NEW.name_ja, 'name_vi', NEW.name_vi, 'name_lang', NEW.name_lang, 'label_year', NEW.label_year, 'kind', NEW.kind, 'mode', NEW.mode, 'country', NEW.country, 'venue', NEW.venue, 'zone', NEW.zone, 'proposal_target', NEW.proposal_target, 'note', NEW.note, 'is_sample', NEW.is_sample, 'screeners_needed', NEW.screeners_needed)); END;

CREATE TABLE event_calendar (
    id       INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    country  TEXT NOT NULL CHECK (country <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, country)
) STRICT;

CREATE TRIGGER journal_event_calendar_delete AFTER DELETE ON event_calendar BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_calendar', OLD.id, 'delete', json_object('id', OLD.id, 'event_id', OLD.event_id, 'country', OLD.country, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_event_calendar_insert AFTER INSERT ON event_calendar BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_calendar', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_event_calendar_update AFTER UPDATE ON event_calendar WHEN OLD.id IS NOT NEW.id OR OLD.event_id IS NOT NEW.event_id OR OLD.country IS NOT NEW.country OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_calendar', NEW.id, 'update', json_object('id', OLD.id, 'event_id', OLD.event_id, 'country', OLD.country, 'position', OLD.position), json_object('id', NEW.id, 'event_id', NEW.event_id, 'country', NEW.country, 'position', NEW.position)); END;

CREATE TABLE event_language (
    id       INTEGER PRIMARY KEY,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    language TEXT NOT NULL CHECK (language <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, language)
) STRICT;

CREATE TRIGGER journal_event_language_delete AFTER DELETE ON event_language BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_language', OLD.id, 'delete', json_object('id', OLD.id, 'event_id', OLD.event_id, 'language', OLD.language, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_event_language_insert AFTER INSERT ON event_language BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_language', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_event_language_update AFTER UPDATE ON event_language WHEN OLD.id IS NOT NEW.id OR OLD.event_id IS NOT NEW.event_id OR OLD.language IS NOT NEW.language OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_language', NEW.id, 'update', json_object('id', OLD.id, 'event_id', OLD.event_id, 'language', OLD.language, 'position', OLD.position), json_object('id', NEW.id, 'event_id', NEW.event_id, 'language', NEW.language, 'position', NEW.position)); END;

CREATE INDEX event_person_organisation ON event_person (organisation_id);

CREATE INDEX event_person_person ON event_person (person_id);

CREATE TABLE event_person (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    event_id        INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    person_id       INTEGER NOT NULL REFERENCES person (id) DEFERRABLE,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL DEFERRABLE,
    role            TEXT NOT NULL CHECK (role = 'desk' OR role = 'speaker' OR role = 'moderator' OR role = 'interpreter'
                        OR role = 'adviser' OR role = 'guest' OR role = 'press' OR role = 'participant'),
    note            TEXT NOT NULL DEFAULT '',
    position        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (event_id, person_id, role)
) STRICT;

CREATE TRIGGER journal_event_person_delete AFTER DELETE ON event_person BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_person', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'person_id', OLD.person_id, 'organisation_id', OLD.organisation_id, 'role', OLD.role, 'note', OLD.note, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_event_person_insert AFTER INSERT ON event_person BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_person', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_event_person_update AFTER UPDATE ON event_person WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.person_id IS NOT NEW.person_id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.role IS NOT NEW.role OR OLD.note IS NOT NEW.note OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_person', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'person_id', OLD.person_id, 'organisation_id', OLD.organisation_id, 'role', OLD.role, 'note', OLD.note, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'person_id', NEW.person_id, 'organisation_id', NEW.organisation_id, 'role', NEW.role, 'note', NEW.note, 'position', NEW.position)); END;

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

CREATE TRIGGER journal_event_template_delete AFTER DELETE ON event_template BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_template', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'content', OLD.content, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_event_template_insert AFTER INSERT ON event_template BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_template', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_event_template_update AFTER UPDATE ON event_template WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.name_en IS NOT NEW.name_en OR OLD.name_ja IS NOT NEW.name_ja OR OLD.name_vi IS NOT NEW.name_vi OR OLD.name_lang IS NOT NEW.name_lang OR OLD.content IS NOT NEW.content OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_template', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'content', OLD.content, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'name_en', NEW.name_en, 'name_ja', NEW.name_ja, 'name_vi', NEW.name_vi, 'name_lang', NEW.name_lang, 'content', NEW.content, 'position', NEW.position)); END;

CREATE INDEX event_venue_event ON event_venue (event_id);

CREATE INDEX event_venue_place ON event_venue (place_id);

CREATE TABLE event_venue (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    place_id INTEGER REFERENCES place (id) DEFERRABLE,
    venue    TEXT NOT NULL DEFAULT '',
    zone     TEXT NOT NULL CHECK (zone <> ''),
    note     TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    CHECK (place_id IS NOT NULL OR venue <> '')
) STRICT;

CREATE TRIGGER journal_event_venue_delete AFTER DELETE ON event_venue BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_venue', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'place_id', OLD.place_id, 'venue', OLD.venue, 'zone', OLD.zone, 'note', OLD.note, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_event_venue_insert AFTER INSERT ON event_venue BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_venue', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_event_venue_update AFTER UPDATE ON event_venue WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.place_id IS NOT NEW.place_id OR OLD.venue IS NOT NEW.venue OR OLD.zone IS NOT NEW.zone OR OLD.note IS NOT NEW.note OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'event_venue', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'place_id', OLD.place_id, 'venue', OLD.venue, 'zone', OLD.zone, 'note', OLD.note, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'place_id', NEW.place_id, 'venue', NEW.venue, 'zone', NEW.zone, 'note', NEW.note, 'position', NEW.position)); END;

CREATE TABLE import_mapping (
    id          INTEGER PRIMARY KEY,
    event_id    INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    header_hash TEXT NOT NULL,
    headers     TEXT NOT NULL CHECK (json_valid(headers)),
    mapping     TEXT NOT NULL CHECK (json_valid(mapping)),
    UNIQUE (event_id, header_hash)
) STRICT;

CREATE INDEX journal_change_row ON journal_change (table_name, row_key);

CREATE INDEX journal_change_transaction ON journal_change (transaction_id);

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

CREATE TABLE journal_current (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    transaction_id INTEGER,
    is_undoing     INTEGER NOT NULL DEFAULT 0 CHECK (is_undoing IN (0, 1))
);

CREATE INDEX journal_transaction_state ON journal_transaction (state, kind, id);

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

CREATE INDEX judge_organisation ON judge (organisation_id);

CREATE INDEX judge_person ON judge (person_id);

CREATE TABLE judge (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    event_id        INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    number          INTEGER NOT NULL CHECK (number > 0),
    person_id       INTEGER NOT NULL REFERENCES person (id) DEFERRABLE,
    organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE,
    title           TEXT NOT NULL DEFAULT '',
    UNIQUE (event_id, number),
    UNIQUE (event_id, person_id)
) STRICT;

CREATE TRIGGER journal_judge_delete AFTER DELETE ON judge BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'judge', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'number', OLD.number, 'person_id', OLD.person_id, 'organisation_id', OLD.organisation_id, 'title', OLD.title), NULL); END;

CREATE TRIGGER journal_judge_insert AFTER INSERT ON judge BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'judge', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_judge_update AFTER UPDATE ON judge WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.number IS NOT NEW.number OR OLD.person_id IS NOT NEW.person_id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.title IS NOT NEW.title BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'judge', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'number', OLD.number, 'person_id', OLD.person_id, 'organisation_id', OLD.organisation_id, 'title', OLD.title), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'number', NEW.number, 'person_id', NEW.person_id, 'organisation_id', NEW.organisation_id, 'title', NEW.title)); END;

CREATE TRIGGER judge_stays_in_event BEFORE UPDATE OF event_id ON judge
WHEN NEW.event_id <> OLD.event_id
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event');
END;

CREATE INDEX judge_field_term ON judge_field (term_id);

CREATE TABLE judge_field (
    id       INTEGER PRIMARY KEY,
    judge_id INTEGER NOT NULL REFERENCES judge (id) ON DELETE CASCADE DEFERRABLE,
    term_id  INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    level    INTEGER NOT NULL DEFAULT 2 CHECK (level BETWEEN 1 AND 3),
    UNIQUE (judge_id, term_id)
) STRICT;

CREATE TRIGGER journal_judge_field_delete AFTER DELETE ON judge_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'judge_field', OLD.id, 'delete', json_object('id', OLD.id, 'judge_id', OLD.judge_id, 'term_id', OLD.term_id, 'level', OLD.level), NULL); END;

CREATE TRIGGER journal_judge_field_insert AFTER INSERT ON judge_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'judge_field', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_judge_field_update AFTER UPDATE ON judge_field WHEN OLD.id IS NOT NEW.id OR OLD.judge_id IS NOT NEW.judge_id OR OLD.term_id IS NOT NEW.term_id OR OLD.level IS NOT NEW.level BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'judge_field', NEW.id, 'update', json_object('id', OLD.id, 'judge_id', OLD.judge_id, 'term_id', OLD.term_id, 'level', OLD.level), json_object('id', NEW.id, 'judge_id', NEW.judge_id, 'term_id', NEW.term_id, 'level', NEW.level)); END;

CREATE TABLE judge_language (
    id       INTEGER PRIMARY KEY,
    judge_id INTEGER NOT NULL REFERENCES judge (id) ON DELETE CASCADE DEFERRABLE,
    language TEXT NOT NULL,
    level    INTEGER NOT NULL DEFAULT 3 CHECK (level BETWEEN 1 AND 3),
    UNIQUE (judge_id, language)
) STRICT;

CREATE TRIGGER journal_judge_language_delete AFTER DELETE ON judge_language BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'judge_language', OLD.id, 'delete', json_object('id', OLD.id, 'judge_id', OLD.judge_id, 'language', OLD.language, 'level', OLD.level), NULL); END;

CREATE TRIGGER journal_judge_language_insert AFTER INSERT ON judge_language BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'judge_language', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_judge_language_update AFTER UPDATE ON judge_language WHEN OLD.id IS NOT NEW.id OR OLD.judge_id IS NOT NEW.judge_id OR OLD.language IS NOT NEW.language OR OLD.level IS NOT NEW.level BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'judge_language', NEW.id, 'update', json_object('id', OLD.id, 'judge_id', OLD.judge_id, 'language', OLD.language, 'level', OLD.level), json_object('id', NEW.id, 'judge_id', NEW.judge_id, 'language', NEW.language, 'level', NEW.level)); END;

CREATE INDEX merged_source_proposal ON merged_source (proposal_id);

CREATE TABLE merged_source (
    id          INTEGER PRIMARY KEY,
    event_id    INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    source_key  TEXT NOT NULL CHECK (source_key <> ''),
    source_hash TEXT NOT NULL DEFAULT '',
    source_values TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(source_values)),
    UNIQUE (event_id, source_key)
) STRICT;

CREATE TRIGGER journal_merged_source_delete AFTER DELETE ON merged_source BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'merged_source', OLD.id, 'delete', json_object('id', OLD.id, 'event_id', OLD.event_id, 'proposal_id', OLD.proposal_id, 'source_key', OLD.source_key, 'source_hash', OLD.source_hash, 'source_values', OLD.source_values), NULL); END;

CREATE TRIGGER journal_merged_source_insert AFTER INSERT ON merged_source BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'merged_source', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_merged_source_update AFTER UPDATE ON merged_source WHEN OLD.id IS NOT NEW.id OR OLD.event_id IS NOT NEW.event_id OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.source_key IS NOT NEW.source_key OR OLD.source_hash IS NOT NEW.source_hash OR OLD.source_values IS NOT NEW.source_values BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'merged_source', NEW.id, 'update', json_object('id', OLD.id, 'event_id', OLD.event_id, 'proposal_id', OLD.proposal_id, 'source_key', OLD.source_key, 'source_hash', OLD.source_hash, 'source_values', OLD.source_values), json_object('id', NEW.id, 'event_id', NEW.event_id, 'proposal_id', NEW.proposal_id, 'source_key', NEW.source_key, 'source_hash', NEW.source_hash, 'source_values', NEW.source_values)); END;

CREATE INDEX milestone_event ON milestone (event_id, position);

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

CREATE TRIGGER journal_milestone_delete AFTER DELETE ON milestone BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'milestone', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'kind', OLD.kind, 'title_en', OLD.title_en, 'title_ja', OLD.title_ja, 'title_vi', OLD.title_vi, 'title_lang', OLD.title_lang, 'on_date', OLD.on_date, 'precision', OLD.precision, 'at_time', OLD.at_time, 'zone', OLD.zone, 'note', OLD.note, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_milestone_insert AFTER INSERT ON milestone BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'milestone', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_milestone_update AFTER UPDATE ON milestone WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.kind IS NOT NEW.kind OR OLD.title_en IS NOT NEW.title_en OR OLD.title_ja IS NOT NEW.title_ja OR OLD.title_vi IS NOT NEW.title_vi OR OLD.title_lang IS NOT NEW.title_lang OR OLD.on_date IS NOT NEW.on_date OR OLD.precision IS NOT NEW.precision OR OLD.at_time IS NOT NEW.at_time OR OLD.zone IS NOT NEW.zone OR OLD.note IS NOT NEW.note OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'milestone', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'kind', OLD.kind, 'title_en', OLD.title_en, 'title_ja', OLD.title_ja, 'title_vi', OLD.title_vi, 'title_lang', OLD.title_lang, 'on_date', OLD.on_date, 'precision', OLD.precision, 'at_time', OLD.at_time, 'zone', OLD.zone, 'note', OLD.note, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'kind', NEW.kind, 'title_en', NEW.title_en, 'title_ja', NEW.title_ja, 'title_vi', NEW.title_vi, 'title_lang', NEW.title_lang, 'on_date', NEW.on_date, 'precision', NEW.precision, 'at_time', NEW.at_time, 'zone', NEW.zone, 'note', NEW.note, 'position', NEW.position)); END;

CREATE INDEX note_organisation ON note (organisation_id);

CREATE INDEX note_person ON note (person_id);

CREATE INDEX note_proposal ON note (proposal_id);

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

CREATE TRIGGER journal_note_delete AFTER DELETE ON note BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'note', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'proposal_id', OLD.proposal_id, 'organisation_id', OLD.organisation_id, 'person_id', OLD.person_id, 'text', OLD.text, 'who', OLD.who, 'at', OLD.at), NULL); END;

CREATE TRIGGER journal_note_insert AFTER INSERT ON note BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'note', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_note_update AFTER UPDATE ON note WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.person_id IS NOT NEW.person_id OR OLD.text IS NOT NEW.text OR OLD.who IS NOT NEW.who OR OLD.at IS NOT NEW.at BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'note', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'proposal_id', OLD.proposal_id, 'organisation_id', OLD.organisation_id, 'person_id', OLD.person_id, 'text', OLD.text, 'who', OLD.who, 'at', OLD.at), json_object('id', NEW.id, 'uid', NEW.uid, 'proposal_id', NEW.proposal_id, 'organisation_id', NEW.organisation_id, 'person_id', NEW.person_id, 'text', NEW.text, 'who', NEW.who, 'at', NEW.at)); END;

CREATE INDEX organisation_parent ON organisation (parent_id);

CREATE INDEX organisation_place ON organisation (place_id);

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
    is_sample     INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)), other_names TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(other_names)), legal_form TEXT NOT NULL DEFAULT '', short_name TEXT NOT NULL DEFAULT '', size_class TEXT NOT NULL DEFAULT 'not_stated' CHECK (size_class = 'not_stated'
    OR size_class = 'large' OR size_class = 'midsize' OR size_class = 'sme' OR size_class = 'startup'
    OR size_class = 'university_venture'), place_id INTEGER REFERENCES place (id) DEFERRABLE,
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> ''),
    CHECK (parent_id IS NULL OR parent_id <> id)
) STRICT;

CREATE TRIGGER journal_organisation_delete AFTER DELETE ON organisation BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'organisation', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'kana', OLD.kana, 'kind', OLD.kind, 'home_country', OLD.home_country, 'base_country', OLD.base_country, 'parent_id', OLD.parent_id, 'website', OLD.website, 'member_count', OLD.member_count, 'note', OLD.note, 'is_sample', OLD.is_sample, 'other_names', OLD.other_names, 'legal_form', OLD.legal_form, 'short_name', OLD.short_name, 'size_class', OLD.size_class, 'place_id', OLD.place_id), NULL); END;

CREATE TRIGGER journal_organisation_insert AFTER INSERT ON organisation BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'organisation', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_organisation_update AFTER UPDATE ON organisation WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.name_en IS NOT NEW.name_en OR OLD.name_ja IS NOT NEW.name_ja OR OLD.name_vi IS NOT NEW.name_vi OR OLD.name_lang IS NOT NEW.name_lang OR OLD.kana IS NOT NEW.kana OR OLD.kind IS NOT NEW.kind OR OLD.home_country IS NOT NEW.home_country OR OLD.base_country IS NOT NEW.base_country OR OLD.parent_id IS NOT NEW.parent_id OR OLD.website IS NOT NEW.website OR OLD.member_count IS NOT NEW.member_count OR OLD.note IS NOT NEW.note OR OLD.is_sample IS NOT NEW.is_sample OR OLD.other_names IS NOT NEW.other_names OR OLD.legal_form IS NOT NEW.legal_form OR OLD.short_name IS NOT NEW.short_name OR OLD.size_class IS NOT NEW.size_class OR OLD.place_id IS NOT NEW.place_id BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'organisation', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'kana', OLD.kana, 'kind', OLD.kind, 'home_country', OLD.home_country, 'base_country', OLD.base_country, 'parent_id', OLD.parent_id, 'website', OLD.website, 'member_count', OLD.member_count, 'note', OLD.note, 'is_sample', OLD.is_sample, 'other_names', OLD.other_names, 'legal_form', OLD.legal_form, 'short_name', OLD.short_name, 'size_class', OLD.size_class, 'place_id', OLD.place_id), json_object('id', NEW.id, 'uid', NEW.uid, 'name_en', NEW.name_en, 'name_ja', NEW.name_ja, 'name_vi', NEW.name_vi, 'name_lang', NEW.name_lang, 'kana', NEW.kana, 'kind', NEW.kind, 'home_country', NEW.home_country, 'base_country', NEW.base_country, 'parent_id', NEW.parent_id, 'website', NEW.website, 'member_count', NEW.member_count, 'note', NEW.note, 'is_sample', NEW.is_sample, 'other_names', NEW.other_names, 'legal_form', NEW.legal_form, 'short_name', NEW.short_name, 'size_class', NEW.size_class, 'place_id', NEW.place_id)); END;

CREATE INDEX organisation_field_term ON organisation_field (term_id);

CREATE TABLE organisation_field (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE DEFERRABLE,
    term_id         INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position        INTEGER NOT NULL DEFAULT 0,
    UNIQUE (organisation_id, term_id)
) STRICT;

CREATE TRIGGER journal_organisation_field_delete AFTER DELETE ON organisation_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'organisation_field', OLD.id, 'delete', json_object('id', OLD.id, 'organisation_id', OLD.organisation_id, 'term_id', OLD.term_id, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_organisation_field_insert AFTER INSERT ON organisation_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'organisation_field', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_organisation_field_update AFTER UPDATE ON organisation_field WHEN OLD.id IS NOT NEW.id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.term_id IS NOT NEW.term_id OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'organisation_field', NEW.id, 'update', json_object('id', OLD.id, 'organisation_id', OLD.organisation_id, 'term_id', OLD.term_id, 'position', OLD.position), json_object('id', NEW.id, 'organisation_id', NEW.organisation_id, 'term_id', NEW.term_id, 'position', NEW.position)); END;

CREATE INDEX panel_challenge ON panel (challenge_id);

CREATE TABLE panel (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    round_id     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (round_id, challenge_id)
) STRICT;

CREATE TRIGGER journal_panel_delete AFTER DELETE ON panel BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'panel', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'round_id', OLD.round_id, 'challenge_id', OLD.challenge_id), NULL); END;

CREATE TRIGGER journal_panel_insert AFTER INSERT ON panel BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'panel', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_panel_update AFTER UPDATE ON panel WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.round_id IS NOT NEW.round_id OR OLD.challenge_id IS NOT NEW.challenge_id BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'panel', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'round_id', OLD.round_id, 'challenge_id', OLD.challenge_id), json_object('id', NEW.id, 'uid', NEW.uid, 'round_id', NEW.round_id, 'challenge_id', NEW.challenge_id)); END;

CREATE TRIGGER panel_of_event BEFORE UPDATE OF round_id, challenge_id ON panel
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM challenge WHERE id = NEW.challenge_id);
END;

CREATE TRIGGER panel_of_event_new BEFORE INSERT ON panel
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM challenge WHERE id = NEW.challenge_id);
END;

CREATE UNIQUE INDEX panel_member_chair ON panel_member (panel_id) WHERE is_chair = 1;

CREATE INDEX panel_member_judge ON panel_member (judge_id);

CREATE TABLE panel_member (
    id       INTEGER PRIMARY KEY,
    panel_id INTEGER NOT NULL REFERENCES panel (id) ON DELETE CASCADE DEFERRABLE,
    judge_id INTEGER NOT NULL REFERENCES judge (id) DEFERRABLE,
    is_chair INTEGER NOT NULL DEFAULT 0 CHECK (is_chair IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (panel_id, judge_id)
) STRICT;

CREATE TRIGGER journal_panel_member_delete AFTER DELETE ON panel_member BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'panel_member', OLD.id, 'delete', json_object('id', OLD.id, 'panel_id', OLD.panel_id, 'judge_id', OLD.judge_id, 'is_chair', OLD.is_chair, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_panel_member_insert AFTER INSERT ON panel_member BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'panel_member', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_panel_member_update AFTER UPDATE ON panel_member WHEN OLD.id IS NOT NEW.id OR OLD.panel_id IS NOT NEW.panel_id OR OLD.judge_id IS NOT NEW.judge_id OR OLD.is_chair IS NOT NEW.is_chair OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'panel_member', NEW.id, 'update', json_object('id', OLD.id, 'panel_id', OLD.panel_id, 'judge_id', OLD.judge_id, 'is_chair', OLD.is_chair, 'position', OLD.position), json_object('id', NEW.id, 'panel_id', NEW.panel_id, 'judge_id', NEW.judge_id, 'is_chair', NEW.is_chair, 'position', NEW.position)); END;

CREATE TRIGGER panel_member_of_event BEFORE INSERT ON panel_member
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM judge WHERE id = NEW.judge_id)
        <> (SELECT challenge.event_id FROM panel JOIN challenge ON challenge.id = panel.challenge_id WHERE panel.id = NEW.panel_id);
END;

CREATE INDEX participation_organisation ON participation (organisation_id);

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

CREATE TRIGGER journal_participation_delete AFTER DELETE ON participation BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'participation', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'organisation_id', OLD.organisation_id, 'role', OLD.role, 'note', OLD.note, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_participation_insert AFTER INSERT ON participation BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'participation', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_participation_update AFTER UPDATE ON participation WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.role IS NOT NEW.role OR OLD.note IS NOT NEW.note OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'participation', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'organisation_id', OLD.organisation_id, 'role', OLD.role, 'note', OLD.note, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'organisation_id', NEW.organisation_id, 'role', NEW.role, 'note', NEW.note, 'position', NEW.position)); END;

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
    is_sample     INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)), form_of_address TEXT NOT NULL DEFAULT '',
    CHECK (printed_name <> '' OR email <> '')
) STRICT;

CREATE TRIGGER journal_person_delete AFTER DELETE ON person BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'person', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'printed_name', OLD.printed_name, 'family_name', OLD.family_name, 'middle_name', OLD.middle_name, 'given_name', OLD.given_name, 'kana', OLD.kana, 'romanised', OLD.romanised, 'email', OLD.email, 'phone', OLD.phone, 'is_sample', OLD.is_sample, 'form_of_address', OLD.form_of_address), NULL); END;

CREATE TRIGGER journal_person_insert AFTER INSERT ON person BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'person', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_person_update AFTER UPDATE ON person WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.printed_name IS NOT NEW.printed_name OR OLD.family_name IS NOT NEW.family_name OR OLD.middle_name IS NOT NEW.middle_name OR OLD.given_name IS NOT NEW.given_name OR OLD.kana IS NOT NEW.kana OR OLD.romanised IS NOT NEW.romanised OR OLD.email IS NOT NEW.email OR OLD.phone IS NOT NEW.phone OR OLD.is_sample IS NOT NEW.is_sample OR OLD.form_of_address IS NOT NEW.form_of_address BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'person', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'printed_name', OLD.printed_name, 'family_name', OLD.family_name, 'middle_name', OLD.middle_name, 'given_name', OLD.given_name, 'kana', OLD.kana, 'romanised', OLD.romanised, 'email', OLD.email, 'phone', OLD.phone, 'is_sample', OLD.is_sample, 'form_of_address', OLD.form_of_address), json_object('id', NEW.id, 'uid', NEW.uid, 'printed_name', NEW.printed_name, 'family_name', NEW.family_name, 'middle_name', NEW.middle_name, 'given_name', NEW.given_name, 'kana', NEW.kana, 'romanised', NEW.romanised, 'email', NEW.email, 'phone', NEW.phone, 'is_sample', NEW.is_sample, 'form_of_address', NEW.form_of_address)); END;

CREATE TABLE person_language (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    language  TEXT NOT NULL CHECK (language <> ''),
    level     INTEGER NOT NULL DEFAULT 3 CHECK (level BETWEEN 1 AND 3),
    UNIQUE (person_id, language)
) STRICT;

CREATE TRIGGER journal_person_language_delete AFTER DELETE ON person_language BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'person_language', OLD.id, 'delete', json_object('id', OLD.id, 'person_id', OLD.person_id, 'language', OLD.language, 'level', OLD.level), NULL); END;

CREATE TRIGGER journal_person_language_insert AFTER INSERT ON person_language BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'person_language', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_person_language_update AFTER UPDATE ON person_language WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.language IS NOT NEW.language OR OLD.level IS NOT NEW.level BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'person_language', NEW.id, 'update', json_object('id', OLD.id, 'person_id', OLD.person_id, 'language', OLD.language, 'level', OLD.level), json_object('id', NEW.id, 'person_id', NEW.person_id, 'language', NEW.language, 'level', NEW.level)); END;

CREATE TABLE place (
    id        INTEGER PRIMARY KEY,
    uid       TEXT NOT NULL UNIQUE,
    kind      TEXT NOT NULL CHECK (kind = 'world' OR kind = 'bloc' OR kind = 'country' OR kind = 'region' OR kind = 'prefecture'
                  OR kind = 'city'),
         code      TEXT UNIQUE CHECK (code <> ''),
    name_en   TEXT NOT NULL DEFAULT '',
    name_ja   TEXT NOT NULL DEFAULT '',
    name_vi   TEXT NOT NULL DEFAULT '',
    name_lang TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    aliases   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
    position  INTEGER NOT NULL DEFAULT 0,
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
) STRICT;

CREATE TRIGGER journal_place_delete AFTER DELETE ON place BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'place', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'kind', OLD.kind, 'code', OLD.code, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'aliases', OLD.aliases, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_place_insert AFTER INSERT ON place BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'place', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_place_update AFTER UPDATE ON place WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.kind IS NOT NEW.kind OR OLD.code IS NOT NEW.code OR OLD.name_en IS NOT NEW.name_en OR OLD.name_ja IS NOT NEW.name_ja OR OLD.name_vi IS NOT NEW.name_vi OR OLD.name_lang IS NOT NEW.name_lang OR OLD.aliases IS NOT NEW.aliases OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'place', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'kind', OLD.kind, 'code', OLD.code, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'aliases', OLD.aliases, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'kind', NEW.kind, 'code', NEW.code, 'name_en', NEW.name_en, 'name_ja', NEW.name_ja, 'name_vi', NEW.name_vi, 'name_lang', NEW.name_lang, 'aliases', NEW.aliases, 'position', NEW.position)); END;

CREATE INDEX place_parent_of ON place_parent (parent_id);

CREATE TABLE place_parent (
    id        INTEGER PRIMARY KEY,
    place_id  INTEGER NOT NULL REFERENCES place (id) ON DELETE CASCADE DEFERRABLE,
    parent_id INTEGER NOT NULL REFERENCES place (id) DEFERRABLE,
    position  INTEGER NOT NULL DEFAULT 0,
    UNIQUE (place_id, parent_id),
    CHECK (place_id <> parent_id)
) STRICT;

CREATE TRIGGER journal_place_parent_delete AFTER DELETE ON place_parent BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'place_parent', OLD.id, 'delete', json_object('id', OLD.id, 'place_id', OLD.place_id, 'parent_id', OLD.parent_id, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_place_parent_insert AFTER INSERT ON place_parent BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'place_parent', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_place_parent_update AFTER UPDATE ON place_parent WHEN OLD.id IS NOT NEW.id OR OLD.place_id IS NOT NEW.place_id OR OLD.parent_id IS NOT NEW.parent_id OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'place_parent', NEW.id, 'update', json_object('id', OLD.id, 'place_id', OLD.place_id, 'parent_id', OLD.parent_id, 'position', OLD.position), json_object('id', NEW.id, 'place_id', NEW.place_id, 'parent_id', NEW.parent_id, 'position', NEW.position)); END;

CREATE TRIGGER place_circle BEFORE INSERT ON place_parent
WHEN (SELECT is_undoing FROM journal_current) = 0
     AND EXISTS (WITH RECURSIVE above (id) AS (SELECT NEW.parent_id UNION
                     SELECT p.parent_id FROM place_parent p JOIN above a ON p.place_id = a.id)
                 SELECT 1 FROM above WHERE id = NEW.place_id)
BEGIN
    SELECT RAISE(ABORT, 'pd:place_circle');
END;

CREATE TRIGGER place_stays_in BEFORE UPDATE OF place_id, parent_id ON place_parent
WHEN (SELECT is_undoing FROM journal_current) = 0 AND (NEW.place_id <> OLD.place_id OR NEW.parent_id <> OLD.parent_id)
BEGIN
    SELECT RAISE(ABORT, 'pd:place_circle');
END;

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

CREATE TRIGGER journal_programme_delete AFTER DELETE ON programme BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'programme', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'note', OLD.note), NULL); END;

CREATE TRIGGER journal_programme_insert AFTER INSERT ON programme BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'programme', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_programme_update AFTER UPDATE ON programme WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.name_en IS NOT NEW.name_en OR OLD.name_ja IS NOT NEW.name_ja OR OLD.name_vi IS NOT NEW.name_vi OR OLD.name_lang IS NOT NEW.name_lang OR OLD.note IS NOT NEW.note BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'programme', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'note', OLD.note), json_object('id', NEW.id, 'uid', NEW.uid, 'name_en', NEW.name_en, 'name_ja', NEW.name_ja, 'name_vi', NEW.name_vi, 'name_lang', NEW.name_lang, 'note', NEW.note)); END;

CREATE INDEX proposal_applicant ON proposal (applicant_id);

CREATE INDEX proposal_challenge ON proposal (challenge_id);

CREATE INDEX proposal_contact ON proposal (contact_id);

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
    state_reason  TEXT NOT NULL DEFAULT '', source_values TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(source_values)),
    UNIQUE (event_id, number),
    UNIQUE (event_id, source_key)
) STRICT;

CREATE TRIGGER journal_proposal_delete AFTER DELETE ON proposal BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'proposal', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'challenge_id', OLD.challenge_id, 'number', OLD.number, 'title', OLD.title, 'summary', OLD.summary, 'language', OLD.language, 'applicant_id', OLD.applicant_id, 'contact_id', OLD.contact_id, 'stage', OLD.stage, 'founded_year', OLD.founded_year, 'external_id', OLD.external_id, 'source_key', OLD.source_key, 'source_hash', OLD.source_hash, 'received_at', OLD.received_at, 'is_late', OLD.is_late, 'state', OLD.state, 'state_reason', OLD.state_reason, 'source_values', OLD.source_values), NULL); END;

CREATE TRIGGER journal_proposal_insert AFTER INSERT ON proposal BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'proposal', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_proposal_update AFTER UPDATE ON proposal WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.challenge_id IS NOT NEW.challenge_id OR OLD.number IS NOT NEW.number OR OLD.title IS NOT NEW.title OR OLD.summary IS NOT NEW.summary OR OLD.language IS NOT NEW.language OR OLD.applicant_id IS NOT NEW.applicant_id OR OLD.contact_id IS NOT NEW.contact_id OR OLD.stage IS NOT NEW.stage OR OLD.founded_year IS NOT NEW.founded_year OR OLD.external_id IS NOT NEW.external_id OR OLD.source_key IS NOT NEW.source_key OR OLD.source_hash IS NOT NEW.source_hash OR OLD.received_at IS NOT NEW.received_at OR OLD.is_late IS NOT NEW.is_late OR OLD.state IS NOT NEW.state OR OLD.state_reason IS NOT NEW.state_reason OR OLD.source_values IS NOT NEW.source_values BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'proposal', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'challenge_id', OLD.challenge_id, 'number', OLD.number, 'title', OLD.title, 'summary', OLD.summary, 'language', OLD.language, 'applicant_id', OLD.applicant_id, 'contact_id', OLD.contact_id, 'stage', OLD.stage, 'founded_year', OLD.founded_year, 'external_id', OLD.external_id, 'source_key', OLD.source_key, 'source_hash', OLD.source_hash, 'received_at', OLD.received_at, 'is_late', OLD.is_late, 'state', OLD.state, 'state_reason', OLD.state_reason, 'source_values', OLD.source_values), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'challenge_id', NEW.challenge_id, 'number', NEW.number, 'title', NEW.title, 'summary', NEW.summary, 'language', NEW.language, 'applicant_id', NEW.applicant_id, 'contact_id', NEW.contact_id, 'stage', NEW.stage, 'founded_year', NEW.founded_year, 'external_id', NEW.external_id, 'source_key', NEW.source_key, 'source_hash', NEW.source_hash, 'received_at', NEW.received_at, 'is_late', NEW.is_late, 'state', NEW.state, 'state_reason', NEW.state_reason, 'source_values', NEW.source_values)); END;

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

CREATE TRIGGER proposal_stays_in_event BEFORE UPDATE OF event_id ON proposal
WHEN NEW.event_id <> OLD.event_id
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event');
END;

CREATE INDEX proposal_field_term ON proposal_field (term_id);

CREATE TABLE proposal_field (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    term_id     INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position    INTEGER NOT NULL DEFAULT 0,
    UNIQUE (proposal_id, term_id)
) STRICT;

CREATE TRIGGER journal_proposal_field_delete AFTER DELETE ON proposal_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'proposal_field', OLD.id, 'delete', json_object('id', OLD.id, 'proposal_id', OLD.proposal_id, 'term_id', OLD.term_id, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_proposal_field_insert AFTER INSERT ON proposal_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'proposal_field', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_proposal_field_update AFTER UPDATE ON proposal_field WHEN OLD.id IS NOT NEW.id OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.term_id IS NOT NEW.term_id OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'proposal_field', NEW.id, 'update', json_object('id', OLD.id, 'proposal_id', OLD.proposal_id, 'term_id', OLD.term_id, 'position', OLD.position), json_object('id', NEW.id, 'proposal_id', NEW.proposal_id, 'term_id', NEW.term_id, 'position', NEW.position)); END;

CREATE INDEX proposal_tag_tag ON proposal_tag (tag_id);

CREATE TABLE proposal_tag (
    id          INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    tag_id      INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (proposal_id, tag_id)
) STRICT;

CREATE TRIGGER journal_proposal_tag_delete AFTER DELETE ON proposal_tag BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'proposal_tag', OLD.id, 'delete', json_object('id', OLD.id, 'proposal_id', OLD.proposal_id, 'tag_id', OLD.tag_id), NULL); END;

CREATE TRIGGER journal_proposal_tag_insert AFTER INSERT ON proposal_tag BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'proposal_tag', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_proposal_tag_update AFTER UPDATE ON proposal_tag WHEN OLD.id IS NOT NEW.id OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.tag_id IS NOT NEW.tag_id BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'proposal_tag', NEW.id, 'update', json_object('id', OLD.id, 'proposal_id', OLD.proposal_id, 'tag_id', OLD.tag_id), json_object('id', NEW.id, 'proposal_id', NEW.proposal_id, 'tag_id', NEW.tag_id)); END;

CREATE INDEX question_event ON question (event_id, position);

CREATE TABLE question (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    event_id   INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    label_en   TEXT NOT NULL DEFAULT '',
    label_ja   TEXT NOT NULL DEFAULT '',
    label_vi   TEXT NOT NULL DEFAULT '',
    label_lang TEXT NOT NULL DEFAULT 'en' CHECK (label_lang = 'en' OR label_lang = 'ja' OR label_lang = 'vi'),
    position   INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL DEFAULT 'long_text'
    CHECK (kind = 'short_text' OR kind = 'long_text' OR kind = 'number' OR kind = 'money' OR kind = 'date'
        OR kind = 'single_choice' OR kind = 'multiple_choice' OR kind = 'yes_no' OR kind = 'file' OR kind = 'country'
        OR kind = 'url' OR kind = 'email'), is_asked INTEGER NOT NULL DEFAULT 0 CHECK (is_asked IN (0, 1)), is_required INTEGER NOT NULL DEFAULT 0 CHECK (is_required IN (0, 1)), audience TEXT NOT NULL DEFAULT 'judges' CHECK (audience = 'judges' OR audience = 'desk'), word_limit INTEGER NOT NULL DEFAULT 0 CHECK (word_limit >= 0), unit TEXT NOT NULL DEFAULT '', currency TEXT NOT NULL DEFAULT '', help_en TEXT NOT NULL DEFAULT '', help_ja TEXT NOT NULL DEFAULT '', help_vi TEXT NOT NULL DEFAULT '', help_lang TEXT NOT NULL DEFAULT 'en'
    CHECK (help_lang = 'en' OR help_lang = 'ja' OR help_lang = 'vi'),
    CHECK (label_en <> '' OR label_ja <> '' OR label_vi <> '')
) STRICT;

CREATE TRIGGER journal_question_delete AFTER DELETE ON question BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'question', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'label_en', OLD.label_en, 'label_ja', OLD.label_ja, 'label_vi', OLD.label_vi, 'label_lang', OLD.label_lang, 'position', OLD.position, 'kind', OLD.kind, 'is_asked', OLD.is_asked, 'is_required', OLD.is_required, 'audience', OLD.audience, 'word_limit', OLD.word_limit, 'unit', OLD.unit, 'currency', OLD.currency, 'help_en', OLD.help_en, 'help_ja', OLD.help_ja, 'help_vi', OLD.help_vi, 'help_lang', OLD.help_lang), NULL); END;

CREATE TRIGGER journal_question_insert AFTER INSERT ON question BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'question', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_question_update AFTER UPDATE ON question WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.label_en IS NOT NEW.label_en OR OLD.label_ja IS NOT NEW.label_ja OR OLD.label_vi IS NOT NEW.label_vi OR OLD.label_lang IS NOT NEW.label_lang OR OLD.position IS NOT NEW.position OR OLD.kind IS NOT NEW.kind OR OLD.is_asked IS NOT NEW.is_asked OR OLD.is_required IS NOT NEW.is_required OR OLD.audience IS NOT NEW.audience OR OLD.word_limit IS NOT NEW.word_limit OR OLD.unit IS NOT NEW.unit OR OLD.currency IS NOT NEW.currency OR OLD.help_en IS NOT NEW.help_en OR OLD.help_ja IS NOT NEW.help_ja OR OLD.help_vi IS NOT NEW.help_vi OR OLD.help_lang IS NOT NEW.help_lang BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'question', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'label_en', OLD.label_en, 'label_ja', OLD.label_ja, 'label_vi', OLD.label_vi, 'label_lang', OLD.label_lang, 'position', OLD.position, 'kind', OLD.kind, 'is_asked', OLD.is_asked, 'is_required', OLD.is_required, 'audience', OLD.audience, 'word_limit', OLD.word_limit, 'unit', OLD.unit, 'currency', OLD.currency, 'help_en', OLD.help_en, 'help_ja', OLD.help_ja, 'help_vi', OLD.help_vi, 'help_lang', OLD.help_lang), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'label_en', NEW.label_en, 'label_ja', NEW.label_ja, 'label_vi', NEW.label_vi, 'label_lang', NEW.label_lang, 'position', NEW.position, 'kind', NEW.kind, 'is_asked', NEW.is_asked, 'is_required', NEW.is_required, 'audience', NEW.audience, 'word_limit', NEW.word_limit, 'unit', NEW.unit, 'currency', NEW.currency, 'help_en', NEW.help_en, 'help_ja', NEW.help_ja, 'help_vi', NEW.help_vi, 'help_lang', NEW.help_lang)); END;

CREATE INDEX question_challenge_challenge ON question_challenge (challenge_id);

CREATE TABLE question_challenge (
    id           INTEGER PRIMARY KEY,
    question_id  INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE DEFERRABLE,
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (question_id, challenge_id)
) STRICT;

CREATE TRIGGER journal_question_challenge_delete AFTER DELETE ON question_challenge BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'question_challenge', OLD.id, 'delete', json_object('id', OLD.id, 'question_id', OLD.question_id, 'challenge_id', OLD.challenge_id), NULL); END;

CREATE TRIGGER journal_question_challenge_insert AFTER INSERT ON question_challenge BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'question_challenge', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_question_challenge_update AFTER UPDATE ON question_challenge WHEN OLD.id IS NOT NEW.id OR OLD.question_id IS NOT NEW.question_id OR OLD.challenge_id IS NOT NEW.challenge_id BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'question_challenge', NEW.id, 'update', json_object('id', OLD.id, 'question_id', OLD.question_id, 'challenge_id', OLD.challenge_id), json_object('id', NEW.id, 'question_id', NEW.question_id, 'challenge_id', NEW.challenge_id)); END;

CREATE TRIGGER question_challenge_of_event BEFORE INSERT ON question_challenge
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM question WHERE id = NEW.question_id)
        <> (SELECT event_id FROM challenge WHERE id = NEW.challenge_id);
END;

CREATE INDEX question_option_question ON question_option (question_id, position);

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

CREATE TRIGGER journal_question_option_delete AFTER DELETE ON question_option BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'question_option', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'question_id', OLD.question_id, 'label_en', OLD.label_en, 'label_ja', OLD.label_ja, 'label_vi', OLD.label_vi, 'label_lang', OLD.label_lang, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_question_option_insert AFTER INSERT ON question_option BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'question_option', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_question_option_update AFTER UPDATE ON question_option WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.question_id IS NOT NEW.question_id OR OLD.label_en IS NOT NEW.label_en OR OLD.label_ja IS NOT NEW.label_ja OR OLD.label_vi IS NOT NEW.label_vi OR OLD.label_lang IS NOT NEW.label_lang OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'question_option', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'question_id', OLD.question_id, 'label_en', OLD.label_en, 'label_ja', OLD.label_ja, 'label_vi', OLD.label_vi, 'label_lang', OLD.label_lang, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'question_id', NEW.question_id, 'label_en', NEW.label_en, 'label_ja', NEW.label_ja, 'label_vi', NEW.label_vi, 'label_lang', NEW.label_lang, 'position', NEW.position)); END;

CREATE INDEX review_judge ON review (judge_id);

CREATE INDEX review_proposal ON review (proposal_id);

CREATE TABLE review (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    round_id    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    judge_id    INTEGER NOT NULL REFERENCES judge (id) DEFERRABLE,
    UNIQUE (round_id, proposal_id, judge_id)
) STRICT;

CREATE TRIGGER journal_review_delete AFTER DELETE ON review BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'review', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'round_id', OLD.round_id, 'proposal_id', OLD.proposal_id, 'judge_id', OLD.judge_id), NULL); END;

CREATE TRIGGER journal_review_insert AFTER INSERT ON review BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'review', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_review_update AFTER UPDATE ON review WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.round_id IS NOT NEW.round_id OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.judge_id IS NOT NEW.judge_id BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'review', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'round_id', OLD.round_id, 'proposal_id', OLD.proposal_id, 'judge_id', OLD.judge_id), json_object('id', NEW.id, 'uid', NEW.uid, 'round_id', NEW.round_id, 'proposal_id', NEW.proposal_id, 'judge_id', NEW.judge_id)); END;

CREATE TRIGGER review_of_event BEFORE UPDATE OF round_id, proposal_id, judge_id ON review
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id) OR (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM judge WHERE id = NEW.judge_id);
END;

CREATE TRIGGER review_of_event_new BEFORE INSERT ON review
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id) OR (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM judge WHERE id = NEW.judge_id);
END;

CREATE TRIGGER review_stays_with_judge BEFORE UPDATE OF judge_id, proposal_id, round_id ON review
WHEN (SELECT is_undoing FROM journal_current) = 0
     AND (NEW.judge_id <> OLD.judge_id OR NEW.proposal_id <> OLD.proposal_id OR NEW.round_id <> OLD.round_id)
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event') WHERE EXISTS (SELECT 1 FROM score WHERE review_id = OLD.id);
END;

CREATE INDEX round_event ON round (event_id, position);

CREATE INDEX round_rubric ON round (rubric_id);

CREATE TABLE round (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    event_id      INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    name_en       TEXT NOT NULL DEFAULT '',
    name_ja       TEXT NOT NULL DEFAULT '',
    name_vi       TEXT NOT NULL DEFAULT '',
    name_lang     TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    rubric_id     INTEGER NOT NULL REFERENCES rubric (id) DEFERRABLE,
    decision_mode TEXT NOT NULL DEFAULT 'judges_advise'
                  CHECK (decision_mode = 'owner_decides' OR decision_mode = 'judges_decide'
                    OR decision_mode = 'judges_advise' OR decision_mode = 'combined'),
    is_open       INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    position      INTEGER NOT NULL DEFAULT 0,
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
) STRICT;

CREATE TRIGGER journal_round_delete AFTER DELETE ON round BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'round', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'rubric_id', OLD.rubric_id, 'decision_mode', OLD.decision_mode, 'is_open', OLD.is_open, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_round_insert AFTER INSERT ON round BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'round', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_round_update AFTER UPDATE ON round WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.name_en IS NOT NEW.name_en OR OLD.name_ja IS NOT NEW.name_ja OR OLD.name_vi IS NOT NEW.name_vi OR OLD.name_lang IS NOT NEW.name_lang OR OLD.rubric_id IS NOT NEW.rubric_id OR OLD.decision_mode IS NOT NEW.decision_mode OR OLD.is_open IS NOT NEW.is_open OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'round', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'rubric_id', OLD.rubric_id, 'decision_mode', OLD.decision_mode, 'is_open', OLD.is_open, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'name_en', NEW.name_en, 'name_ja', NEW.name_ja, 'name_vi', NEW.name_vi, 'name_lang', NEW.name_lang, 'rubric_id', NEW.rubric_id, 'decision_mode', NEW.decision_mode, 'is_open', NEW.is_open, 'position', NEW.position)); END;

CREATE TRIGGER round_keeps_rubric BEFORE UPDATE OF rubric_id ON round
WHEN NEW.rubric_id <> OLD.rubric_id AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE EXISTS (SELECT 1 FROM review WHERE round_id = OLD.id);
END;

CREATE TRIGGER round_of_event BEFORE UPDATE OF rubric_id, event_id ON round
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE NEW.event_id
        <> (SELECT event_id FROM rubric WHERE id = NEW.rubric_id);
END;

CREATE TRIGGER round_of_event_new BEFORE INSERT ON round
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE NEW.event_id
        <> (SELECT event_id FROM rubric WHERE id = NEW.rubric_id);
END;

CREATE INDEX rubric_event ON rubric (event_id, position);

CREATE TABLE rubric (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    event_id      INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    name_en       TEXT NOT NULL DEFAULT '',
    name_ja       TEXT NOT NULL DEFAULT '',
    name_vi       TEXT NOT NULL DEFAULT '',
    name_lang     TEXT NOT NULL DEFAULT 'en' CHECK (name_lang = 'en' OR name_lang = 'ja' OR name_lang = 'vi'),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    scale_minimum INTEGER NOT NULL DEFAULT 100,
    scale_maximum INTEGER NOT NULL DEFAULT 500,
    scale_step    INTEGER NOT NULL DEFAULT 100 CHECK (scale_step > 0),
    lot_seed      INTEGER NOT NULL DEFAULT 0,
    locked_at     TEXT,
    position      INTEGER NOT NULL DEFAULT 0,
    CHECK (locked_at IS NULL OR julianday(locked_at) IS NOT NULL),
    CHECK (scale_maximum > scale_minimum),
    CHECK ((scale_maximum - scale_minimum) % scale_step = 0),
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
) STRICT;

CREATE TRIGGER journal_rubric_delete AFTER DELETE ON rubric BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'rubric', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'version', OLD.version, 'scale_minimum', OLD.scale_minimum, 'scale_maximum', OLD.scale_maximum, 'scale_step', OLD.scale_step, 'lot_seed', OLD.lot_seed, 'locked_at', OLD.locked_at, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_rubric_insert AFTER INSERT ON rubric BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'rubric', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_rubric_update AFTER UPDATE ON rubric WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.event_id IS NOT NEW.event_id OR OLD.name_en IS NOT NEW.name_en OR OLD.name_ja IS NOT NEW.name_ja OR OLD.name_vi IS NOT NEW.name_vi OR OLD.name_lang IS NOT NEW.name_lang OR OLD.version IS NOT NEW.version OR OLD.scale_minimum IS NOT NEW.scale_minimum OR OLD.scale_maximum IS NOT NEW.scale_maximum OR OLD.scale_step IS NOT NEW.scale_step OR OLD.lot_seed IS NOT NEW.lot_seed OR OLD.locked_at IS NOT NEW.locked_at OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'rubric', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'event_id', OLD.event_id, 'name_en', OLD.name_en, 'name_ja', OLD.name_ja, 'name_vi', OLD.name_vi, 'name_lang', OLD.name_lang, 'version', OLD.version, 'scale_minimum', OLD.scale_minimum, 'scale_maximum', OLD.scale_maximum, 'scale_step', OLD.scale_step, 'lot_seed', OLD.lot_seed, 'locked_at', OLD.locked_at, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'event_id', NEW.event_id, 'name_en', NEW.name_en, 'name_ja', NEW.name_ja, 'name_vi', NEW.name_vi, 'name_lang', NEW.name_lang, 'version', NEW.version, 'scale_minimum', NEW.scale_minimum, 'scale_maximum', NEW.scale_maximum, 'scale_step', NEW.scale_step, 'lot_seed', NEW.lot_seed, 'locked_at', NEW.locked_at, 'position', NEW.position)); END;

CREATE TRIGGER rubric_born_unlocked BEFORE INSERT ON rubric
WHEN NEW.locked_at IS NOT NULL AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_weights');
END;

CREATE TRIGGER rubric_lock_weights BEFORE UPDATE OF locked_at ON rubric
WHEN NEW.locked_at IS NOT NULL AND OLD.locked_at IS NULL AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_weights')
    WHERE (SELECT coalesce(sum(weight), 0) FROM criterion WHERE rubric_id = NEW.id) <> 100;
END;

CREATE TRIGGER rubric_locked_scale BEFORE UPDATE OF scale_minimum, scale_maximum, scale_step, version, lot_seed ON rubric
WHEN OLD.locked_at IS NOT NULL AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked');
END;

CREATE TRIGGER rubric_stays_in_event BEFORE UPDATE OF event_id ON rubric
WHEN NEW.event_id <> OLD.event_id
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event');
END;

CREATE TRIGGER rubric_stays_locked BEFORE UPDATE OF locked_at ON rubric
WHEN OLD.locked_at IS NOT NULL AND NEW.locked_at IS NOT OLD.locked_at AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked')
    WHERE EXISTS (SELECT 1 FROM score JOIN criterion ON criterion.id = score.criterion_id WHERE criterion.rubric_id = OLD.id);
END;

CREATE TABLE running_number (
    scope TEXT PRIMARY KEY,
    last  INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE saved_view (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    page     TEXT NOT NULL CHECK (page <> ''),
    name     TEXT NOT NULL CHECK (trim(name, char(9, 10, 13, 32, 160, 12288)) <> ''),
    query    TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (page, name)
) STRICT;

CREATE TRIGGER journal_saved_view_delete AFTER DELETE ON saved_view BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'saved_view', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'page', OLD.page, 'name', OLD.name, 'query', OLD.query, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_saved_view_insert AFTER INSERT ON saved_view BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'saved_view', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_saved_view_update AFTER UPDATE ON saved_view WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.page IS NOT NEW.page OR OLD.name IS NOT NEW.name OR OLD.query IS NOT NEW.query OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'saved_view', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'page', OLD.page, 'name', OLD.name, 'query', OLD.query, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'page', NEW.page, 'name', NEW.name, 'query', NEW.query, 'position', NEW.position)); END;

CREATE INDEX score_criterion ON score (criterion_id);

CREATE TABLE score (
    id           INTEGER PRIMARY KEY,
    review_id    INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE DEFERRABLE,
    criterion_id INTEGER NOT NULL REFERENCES criterion (id) DEFERRABLE,
    state        TEXT NOT NULL CHECK (state = 'scored' OR state = 'abstained' OR state = 'recused'),
    points       INTEGER,
    UNIQUE (review_id, criterion_id),
    CHECK ((state = 'scored') = (points IS NOT NULL))
) STRICT;

CREATE TRIGGER journal_score_delete AFTER DELETE ON score BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'score', OLD.id, 'delete', json_object('id', OLD.id, 'review_id', OLD.review_id, 'criterion_id', OLD.criterion_id, 'state', OLD.state, 'points', OLD.points), NULL); END;

CREATE TRIGGER journal_score_insert AFTER INSERT ON score BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'score', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_score_update AFTER UPDATE ON score WHEN OLD.id IS NOT NEW.id OR OLD.review_id IS NOT NEW.review_id OR OLD.criterion_id IS NOT NEW.criterion_id OR OLD.state IS NOT NEW.state OR OLD.points IS NOT NEW.points BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'score', NEW.id, 'update', json_object('id', OLD.id, 'review_id', OLD.review_id, 'criterion_id', OLD.criterion_id, 'state', OLD.state, 'points', OLD.points), json_object('id', NEW.id, 'review_id', NEW.review_id, 'criterion_id', NEW.criterion_id, 'state', NEW.state, 'points', NEW.points)); END;

CREATE TRIGGER score_in_open_round BEFORE UPDATE OF state, points ON score
WHEN NEW.state <> 'recused' AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:round_closed')
    WHERE (SELECT round.is_open FROM review JOIN round ON round.id = review.round_id WHERE review.id = NEW.review_id) = 0;
END;

CREATE TRIGGER score_in_open_round_new BEFORE INSERT ON score
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:round_closed')
    WHERE (SELECT round.is_open FROM review JOIN round ON round.id = review.round_id WHERE review.id = NEW.review_id) = 0;
END;

CREATE TRIGGER score_in_scale BEFORE UPDATE ON score
WHEN NEW.state = 'scored'
BEGIN
    SELECT RAISE(ABORT, 'pd:score_out_of_scale')
    FROM criterion JOIN rubric ON rubric.id = criterion.rubric_id
    WHERE criterion.id = NEW.criterion_id
      AND (NEW.points NOT BETWEEN rubric.scale_minimum AND rubric.scale_maximum
           OR (NEW.points - rubric.scale_minimum) % rubric.scale_step <> 0);
END;

CREATE TRIGGER score_in_scale_new BEFORE INSERT ON score
WHEN NEW.state = 'scored'
BEGIN
    SELECT RAISE(ABORT, 'pd:score_out_of_scale')
    FROM criterion JOIN rubric ON rubric.id = criterion.rubric_id
    WHERE criterion.id = NEW.criterion_id
      AND (NEW.points NOT BETWEEN rubric.scale_minimum AND rubric.scale_maximum
           OR (NEW.points - rubric.scale_minimum) % rubric.scale_step <> 0);
END;

CREATE TRIGGER score_locks_rubric AFTER INSERT ON score
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    UPDATE rubric SET locked_at = strftime('%Y-%m-%dT%H:%M:%fZ', (SELECT at FROM journal_transaction WHERE id =
        (SELECT transaction_id FROM journal_current)))
    WHERE locked_at IS NULL AND id = (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id);
END;

CREATE TRIGGER score_not_barred BEFORE UPDATE ON score
WHEN NEW.state = 'scored' AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:judge_barred')
    FROM review JOIN conflict ON conflict.judge_id = review.judge_id AND conflict.proposal_id = review.proposal_id
    WHERE review.id = NEW.review_id AND conflict.state = 'confirmed';
END;

CREATE TRIGGER score_not_barred_new BEFORE INSERT ON score
WHEN NEW.state = 'scored' AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:judge_barred')
    FROM review JOIN conflict ON conflict.judge_id = review.judge_id AND conflict.proposal_id = review.proposal_id
    WHERE review.id = NEW.review_id AND conflict.state = 'confirmed';
END;

CREATE TRIGGER score_of_round_rubric BEFORE UPDATE OF criterion_id, review_id ON score
BEGIN
    SELECT RAISE(ABORT, 'pd:criterion_of_other_rubric')
    WHERE (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id)
          <> (SELECT round.rubric_id FROM review JOIN round ON round.id = review.round_id WHERE review.id = NEW.review_id);
END;

CREATE TRIGGER score_of_round_rubric_new BEFORE INSERT ON score
BEGIN
    SELECT RAISE(ABORT, 'pd:criterion_of_other_rubric')
    WHERE (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id)
          <> (SELECT round.rubric_id FROM review JOIN round ON round.id = review.round_id WHERE review.id = NEW.review_id);
END;

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

CREATE TRIGGER journal_screening_delete AFTER DELETE ON screening BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'screening', OLD.id, 'delete', json_object('id', OLD.id, 'proposal_id', OLD.proposal_id, 'who', OLD.who, 'at', OLD.at, 'verdict', OLD.verdict, 'reason', OLD.reason), NULL); END;

CREATE TRIGGER journal_screening_insert AFTER INSERT ON screening BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'screening', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_screening_update AFTER UPDATE ON screening WHEN OLD.id IS NOT NEW.id OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.who IS NOT NEW.who OR OLD.at IS NOT NEW.at OR OLD.verdict IS NOT NEW.verdict OR OLD.reason IS NOT NEW.reason BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'screening', NEW.id, 'update', json_object('id', OLD.id, 'proposal_id', OLD.proposal_id, 'who', OLD.who, 'at', OLD.at, 'verdict', OLD.verdict, 'reason', OLD.reason), json_object('id', NEW.id, 'proposal_id', NEW.proposal_id, 'who', NEW.who, 'at', NEW.at, 'verdict', NEW.verdict, 'reason', NEW.reason)); END;

CREATE INDEX search_document_event ON search_document (event_id, kind);

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

CREATE TABLE tag (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    label    TEXT NOT NULL UNIQUE CHECK (trim(label, char(9, 10, 13, 32, 160, 12288)) <> ''),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TRIGGER journal_tag_delete AFTER DELETE ON tag BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'tag', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'label', OLD.label, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_tag_insert AFTER INSERT ON tag BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'tag', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_tag_update AFTER UPDATE ON tag WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.label IS NOT NEW.label OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'tag', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'label', OLD.label, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'label', NEW.label, 'position', NEW.position)); END;

CREATE INDEX technology_of_organisation ON technology (organisation_id);

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

CREATE TRIGGER journal_technology_delete AFTER DELETE ON technology BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'technology', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'organisation_id', OLD.organisation_id, 'kind', OLD.kind, 'title_en', OLD.title_en, 'title_ja', OLD.title_ja, 'title_vi', OLD.title_vi, 'title_lang', OLD.title_lang, 'text_en', OLD.text_en, 'text_ja', OLD.text_ja, 'text_vi', OLD.text_vi, 'text_lang', OLD.text_lang, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_technology_insert AFTER INSERT ON technology BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'technology', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_technology_update AFTER UPDATE ON technology WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.organisation_id IS NOT NEW.organisation_id OR OLD.kind IS NOT NEW.kind OR OLD.title_en IS NOT NEW.title_en OR OLD.title_ja IS NOT NEW.title_ja OR OLD.title_vi IS NOT NEW.title_vi OR OLD.title_lang IS NOT NEW.title_lang OR OLD.text_en IS NOT NEW.text_en OR OLD.text_ja IS NOT NEW.text_ja OR OLD.text_vi IS NOT NEW.text_vi OR OLD.text_lang IS NOT NEW.text_lang OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'technology', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'organisation_id', OLD.organisation_id, 'kind', OLD.kind, 'title_en', OLD.title_en, 'title_ja', OLD.title_ja, 'title_vi', OLD.title_vi, 'title_lang', OLD.title_lang, 'text_en', OLD.text_en, 'text_ja', OLD.text_ja, 'text_vi', OLD.text_vi, 'text_lang', OLD.text_lang, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'organisation_id', NEW.organisation_id, 'kind', NEW.kind, 'title_en', NEW.title_en, 'title_ja', NEW.title_ja, 'title_vi', NEW.title_vi, 'title_lang', NEW.title_lang, 'text_en', NEW.text_en, 'text_ja', NEW.text_ja, 'text_vi', NEW.text_vi, 'text_lang', NEW.text_lang, 'position', NEW.position)); END;

CREATE INDEX technology_field_term ON technology_field (term_id);

CREATE TABLE technology_field (
    id            INTEGER PRIMARY KEY,
    technology_id INTEGER NOT NULL REFERENCES technology (id) ON DELETE CASCADE DEFERRABLE,
    term_id       INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    position      INTEGER NOT NULL DEFAULT 0,
    UNIQUE (technology_id, term_id)
) STRICT;

CREATE TRIGGER journal_technology_field_delete AFTER DELETE ON technology_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'technology_field', OLD.id, 'delete', json_object('id', OLD.id, 'technology_id', OLD.technology_id, 'term_id', OLD.term_id, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_technology_field_insert AFTER INSERT ON technology_field BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'technology_field', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_technology_field_update AFTER UPDATE ON technology_field WHEN OLD.id IS NOT NEW.id OR OLD.technology_id IS NOT NEW.technology_id OR OLD.term_id IS NOT NEW.term_id OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'technology_field', NEW.id, 'update', json_object('id', OLD.id, 'technology_id', OLD.technology_id, 'term_id', OLD.term_id, 'position', OLD.position), json_object('id', NEW.id, 'technology_id', NEW.technology_id, 'term_id', NEW.term_id, 'position', NEW.position)); END;

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

CREATE TRIGGER journal_term_delete AFTER DELETE ON term BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'term', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'scheme', OLD.scheme, 'code', OLD.code, 'label_en', OLD.label_en, 'label_ja', OLD.label_ja, 'label_vi', OLD.label_vi, 'label_lang', OLD.label_lang, 'aliases', OLD.aliases, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_term_insert AFTER INSERT ON term BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'term', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_term_update AFTER UPDATE ON term WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.scheme IS NOT NEW.scheme OR OLD.code IS NOT NEW.code OR OLD.label_en IS NOT NEW.label_en OR OLD.label_ja IS NOT NEW.label_ja OR OLD.label_vi IS NOT NEW.label_vi OR OLD.label_lang IS NOT NEW.label_lang OR OLD.aliases IS NOT NEW.aliases OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'term', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'scheme', OLD.scheme, 'code', OLD.code, 'label_en', OLD.label_en, 'label_ja', OLD.label_ja, 'label_vi', OLD.label_vi, 'label_lang', OLD.label_lang, 'aliases', OLD.aliases, 'position', OLD.position), json_object('id', NEW.id, 'uid', NEW.uid, 'scheme', NEW.scheme, 'code', NEW.code, 'label_en', NEW.label_en, 'label_ja', NEW.label_ja, 'label_vi', NEW.label_vi, 'label_lang', NEW.label_lang, 'aliases', NEW.aliases, 'position', NEW.position)); END;

CREATE INDEX tie_rule_criterion ON tie_rule (criterion_id);

CREATE INDEX tie_rule_rubric ON tie_rule (rubric_id, position);

CREATE TABLE tie_rule (
    id           INTEGER PRIMARY KEY,
    rubric_id    INTEGER NOT NULL REFERENCES rubric (id) ON DELETE CASCADE DEFERRABLE,
    kind         TEXT NOT NULL CHECK (kind = 'criterion' OR kind = 'head_to_head' OR kind = 'top_scores' OR kind = 'chair_vote'
                    OR kind = 'lot'),
    criterion_id INTEGER REFERENCES criterion (id) ON DELETE CASCADE DEFERRABLE,
    position     INTEGER NOT NULL DEFAULT 0,
    CHECK ((kind = 'criterion') = (criterion_id IS NOT NULL))
) STRICT;

CREATE TRIGGER journal_tie_rule_delete AFTER DELETE ON tie_rule BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'tie_rule', OLD.id, 'delete', json_object('id', OLD.id, 'rubric_id', OLD.rubric_id, 'kind', OLD.kind, 'criterion_id', OLD.criterion_id, 'position', OLD.position), NULL); END;

CREATE TRIGGER journal_tie_rule_insert AFTER INSERT ON tie_rule BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'tie_rule', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_tie_rule_update AFTER UPDATE ON tie_rule WHEN OLD.id IS NOT NEW.id OR OLD.rubric_id IS NOT NEW.rubric_id OR OLD.kind IS NOT NEW.kind OR OLD.criterion_id IS NOT NEW.criterion_id OR OLD.position IS NOT NEW.position BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'tie_rule', NEW.id, 'update', json_object('id', OLD.id, 'rubric_id', OLD.rubric_id, 'kind', OLD.kind, 'criterion_id', OLD.criterion_id, 'position', OLD.position), json_object('id', NEW.id, 'rubric_id', NEW.rubric_id, 'kind', NEW.kind, 'criterion_id', NEW.criterion_id, 'position', NEW.position)); END;

CREATE TRIGGER tie_rule_locked BEFORE UPDATE ON tie_rule
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = OLD.rubric_id) IS NOT NULL;
END;

CREATE TRIGGER tie_rule_locked_gone BEFORE DELETE ON tie_rule
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = OLD.rubric_id) IS NOT NULL;
END;

CREATE TRIGGER tie_rule_locked_new BEFORE INSERT ON tie_rule
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = NEW.rubric_id) IS NOT NULL;
END;

CREATE TRIGGER tie_rule_of_rubric BEFORE INSERT ON tie_rule
WHEN NEW.criterion_id IS NOT NULL AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:criterion_of_other_rubric')
    WHERE NEW.rubric_id <> (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id);
END;

CREATE UNIQUE INDEX translation_of ON translation (proposal_id, field, COALESCE(question_id, 0), language);

CREATE INDEX translation_question ON translation (question_id);

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

CREATE TRIGGER journal_translation_delete AFTER DELETE ON translation BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'translation', OLD.id, 'delete', json_object('id', OLD.id, 'uid', OLD.uid, 'proposal_id', OLD.proposal_id, 'question_id', OLD.question_id, 'field', OLD.field, 'language', OLD.language, 'text', OLD.text, 'translated_by', OLD.translated_by, 'is_machine', OLD.is_machine, 'checked_by', OLD.checked_by, 'original_hash', OLD.original_hash), NULL); END;

CREATE TRIGGER journal_translation_insert AFTER INSERT ON translation BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'translation', NEW.id, 'insert', NULL, NULL); END;

CREATE TRIGGER journal_translation_update AFTER UPDATE ON translation WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.proposal_id IS NOT NEW.proposal_id OR OLD.question_id IS NOT NEW.question_id OR OLD.field IS NOT NEW.field OR OLD.language IS NOT NEW.language OR OLD.text IS NOT NEW.text OR OLD.translated_by IS NOT NEW.translated_by OR OLD.is_machine IS NOT NEW.is_machine OR OLD.checked_by IS NOT NEW.checked_by OR OLD.original_hash IS NOT NEW.original_hash BEGIN INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) VALUES ((SELECT transaction_id FROM journal_current), 'translation', NEW.id, 'update', json_object('id', OLD.id, 'uid', OLD.uid, 'proposal_id', OLD.proposal_id, 'question_id', OLD.question_id, 'field', OLD.field, 'language', OLD.language, 'text', OLD.text, 'translated_by', OLD.translated_by, 'is_machine', OLD.is_machine, 'checked_by', OLD.checked_by, 'original_hash', OLD.original_hash), json_object('id', NEW.id, 'uid', NEW.uid, 'proposal_id', NEW.proposal_id, 'question_id', NEW.question_id, 'field', NEW.field, 'language', NEW.language, 'text', NEW.text, 'translated_by', NEW.translated_by, 'is_machine', NEW.is_machine, 'checked_by', NEW.checked_by, 'original_hash', NEW.original_hash)); END;

CREATE TABLE workspace (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

