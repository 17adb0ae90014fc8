-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rubrics, rounds, judges, panels, conflicts, scores and decisions.
-- Points, scale bounds and minimums are whole hundredths of a point.

CREATE TABLE rubric (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    event_id      INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    name_en       TEXT NOT NULL DEFAULT '',
    name_ja       TEXT NOT NULL DEFAULT '',
    name_vi       TEXT NOT NULL DEFAULT '',
    name_lang     TEXT NOT NULL DEFAULT 'en' CHECK (name_lang IN ('en', 'ja', 'vi')),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    scale_minimum INTEGER NOT NULL DEFAULT 100,
    scale_maximum INTEGER NOT NULL DEFAULT 500,
    scale_step    INTEGER NOT NULL DEFAULT 100 CHECK (scale_step > 0),
    lot_seed      INTEGER NOT NULL DEFAULT 0,
    locked_at     TEXT,
    position      INTEGER NOT NULL DEFAULT 0,
    CHECK (scale_maximum > scale_minimum),
    CHECK ((scale_maximum - scale_minimum) % scale_step = 0),
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
);
CREATE INDEX rubric_event ON rubric (event_id, position);

CREATE TABLE criterion (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    rubric_id   INTEGER NOT NULL REFERENCES rubric (id) ON DELETE CASCADE DEFERRABLE,
    code        TEXT NOT NULL,
    name_en     TEXT NOT NULL DEFAULT '',
    name_ja     TEXT NOT NULL DEFAULT '',
    name_vi     TEXT NOT NULL DEFAULT '',
    name_lang   TEXT NOT NULL DEFAULT 'en' CHECK (name_lang IN ('en', 'ja', 'vi')),
    guide_en    TEXT NOT NULL DEFAULT '',
    guide_ja    TEXT NOT NULL DEFAULT '',
    guide_vi    TEXT NOT NULL DEFAULT '',
    guide_lang  TEXT NOT NULL DEFAULT 'en' CHECK (guide_lang IN ('en', 'ja', 'vi')),
    weight      INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 100),
    is_required INTEGER NOT NULL DEFAULT 1 CHECK (is_required IN (0, 1)),
    minimum     INTEGER NOT NULL DEFAULT 0,
    position    INTEGER NOT NULL DEFAULT 0,
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
);
CREATE INDEX criterion_rubric ON criterion (rubric_id, position);

CREATE TABLE anchor (
    id           INTEGER PRIMARY KEY,
    criterion_id INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE DEFERRABLE,
    points       INTEGER NOT NULL,
    text_en      TEXT NOT NULL DEFAULT '',
    text_ja      TEXT NOT NULL DEFAULT '',
    text_vi      TEXT NOT NULL DEFAULT '',
    text_lang    TEXT NOT NULL DEFAULT 'en' CHECK (text_lang IN ('en', 'ja', 'vi')),
    UNIQUE (criterion_id, points)
);

CREATE TABLE tie_rule (
    id           INTEGER PRIMARY KEY,
    rubric_id    INTEGER NOT NULL REFERENCES rubric (id) ON DELETE CASCADE DEFERRABLE,
    kind         TEXT NOT NULL CHECK (kind IN ('criterion', 'head_to_head', 'top_scores', 'chair_vote', 'lot')),
    criterion_id INTEGER REFERENCES criterion (id) ON DELETE CASCADE DEFERRABLE,
    position     INTEGER NOT NULL DEFAULT 0,
    CHECK ((kind = 'criterion') = (criterion_id IS NOT NULL))
);
CREATE INDEX tie_rule_rubric ON tie_rule (rubric_id, position);
CREATE INDEX tie_rule_criterion ON tie_rule (criterion_id);

CREATE TABLE round (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    event_id      INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE,
    name_en       TEXT NOT NULL DEFAULT '',
    name_ja       TEXT NOT NULL DEFAULT '',
    name_vi       TEXT NOT NULL DEFAULT '',
    name_lang     TEXT NOT NULL DEFAULT 'en' CHECK (name_lang IN ('en', 'ja', 'vi')),
    rubric_id     INTEGER NOT NULL REFERENCES rubric (id) DEFERRABLE,
    decision_mode TEXT NOT NULL DEFAULT 'judges_advise'
                  CHECK (decision_mode IN ('owner_decides', 'judges_decide', 'judges_advise', 'combined')),
    is_open       INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    position      INTEGER NOT NULL DEFAULT 0,
    CHECK (name_en <> '' OR name_ja <> '' OR name_vi <> '')
);
CREATE INDEX round_event ON round (event_id, position);
CREATE INDEX round_rubric ON round (rubric_id);

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
);
CREATE INDEX judge_person ON judge (person_id);
CREATE INDEX judge_organisation ON judge (organisation_id);

CREATE TABLE judge_language (
    id       INTEGER PRIMARY KEY,
    judge_id INTEGER NOT NULL REFERENCES judge (id) ON DELETE CASCADE DEFERRABLE,
    language TEXT NOT NULL,
    level    INTEGER NOT NULL DEFAULT 3 CHECK (level BETWEEN 1 AND 3),
    UNIQUE (judge_id, language)
);

CREATE TABLE judge_field (
    id       INTEGER PRIMARY KEY,
    judge_id INTEGER NOT NULL REFERENCES judge (id) ON DELETE CASCADE DEFERRABLE,
    term_id  INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    level    INTEGER NOT NULL DEFAULT 2 CHECK (level BETWEEN 1 AND 3),
    UNIQUE (judge_id, term_id)
);
CREATE INDEX judge_field_term ON judge_field (term_id);

CREATE TABLE panel (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    round_id     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (round_id, challenge_id)
);
CREATE INDEX panel_challenge ON panel (challenge_id);

CREATE TABLE panel_member (
    id       INTEGER PRIMARY KEY,
    panel_id INTEGER NOT NULL REFERENCES panel (id) ON DELETE CASCADE DEFERRABLE,
    judge_id INTEGER NOT NULL REFERENCES judge (id) DEFERRABLE,
    is_chair INTEGER NOT NULL DEFAULT 0 CHECK (is_chair IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (panel_id, judge_id)
);
CREATE INDEX panel_member_judge ON panel_member (judge_id);
CREATE UNIQUE INDEX panel_member_chair ON panel_member (panel_id) WHERE is_chair = 1;

CREATE TABLE conflict (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    judge_id    INTEGER NOT NULL REFERENCES judge (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    kind        TEXT NOT NULL CHECK (kind IN ('employment', 'capital', 'family', 'advisor', 'other')),
    source      TEXT NOT NULL CHECK (source IN ('declared', 'found', 'staff')),
    state       TEXT NOT NULL CHECK (state IN ('suspected', 'confirmed', 'dismissed')),
    reason      TEXT NOT NULL DEFAULT '',
    UNIQUE (judge_id, proposal_id),
    CHECK (state <> 'dismissed' OR trim(reason) <> '')
);
CREATE INDEX conflict_proposal ON conflict (proposal_id);

CREATE TABLE review (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    round_id    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    judge_id    INTEGER NOT NULL REFERENCES judge (id) DEFERRABLE,
    UNIQUE (round_id, proposal_id, judge_id)
);
CREATE INDEX review_proposal ON review (proposal_id);
CREATE INDEX review_judge ON review (judge_id);

-- Unscored is the absence of a row, and never a zero.
CREATE TABLE score (
    id           INTEGER PRIMARY KEY,
    review_id    INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE DEFERRABLE,
    criterion_id INTEGER NOT NULL REFERENCES criterion (id) DEFERRABLE,
    state        TEXT NOT NULL CHECK (state IN ('scored', 'abstained', 'recused')),
    points       INTEGER,
    UNIQUE (review_id, criterion_id),
    CHECK ((state = 'scored') = (points IS NOT NULL))
);
CREATE INDEX score_criterion ON score (criterion_id);

CREATE TABLE decision (
    id               INTEGER PRIMARY KEY,
    uid              TEXT NOT NULL UNIQUE,
    round_id         INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id      INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    result           TEXT NOT NULL CHECK (result IN ('finalist', 'reserve', 'not_selected')),
    decided_by       TEXT NOT NULL CHECK (trim(decided_by) <> ''),
    decided_at       TEXT NOT NULL CHECK (julianday(decided_at) IS NOT NULL),
    reason           TEXT NOT NULL CHECK (trim(reason) <> ''),
    rank_at_decision INTEGER NOT NULL DEFAULT 0,
    tie_rule         TEXT NOT NULL DEFAULT '',
    UNIQUE (round_id, proposal_id)
);
CREATE INDEX decision_proposal ON decision (proposal_id);

-- A score outside its scale cannot be stored.
CREATE TRIGGER score_in_scale_new BEFORE INSERT ON score
WHEN NEW.state = 'scored'
BEGIN
    SELECT RAISE(ABORT, 'pd:score_out_of_scale')
    FROM criterion JOIN rubric ON rubric.id = criterion.rubric_id
    WHERE criterion.id = NEW.criterion_id
      AND (NEW.points NOT BETWEEN rubric.scale_minimum AND rubric.scale_maximum
           OR (NEW.points - rubric.scale_minimum) % rubric.scale_step <> 0);
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

CREATE TRIGGER score_of_round_rubric BEFORE INSERT ON score
BEGIN
    SELECT RAISE(ABORT, 'pd:criterion_of_other_rubric')
    WHERE (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id)
          <> (SELECT round.rubric_id FROM review JOIN round ON round.id = review.round_id WHERE review.id = NEW.review_id);
END;

-- A judge with a confirmed conflict does not score.
CREATE TRIGGER score_not_barred_new BEFORE INSERT ON score
WHEN NEW.state = 'scored' AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:judge_barred')
    FROM review JOIN conflict ON conflict.judge_id = review.judge_id AND conflict.proposal_id = review.proposal_id
    WHERE review.id = NEW.review_id AND conflict.state = 'confirmed';
END;

CREATE TRIGGER score_not_barred BEFORE UPDATE ON score
WHEN NEW.state = 'scored' AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:judge_barred')
    FROM review JOIN conflict ON conflict.judge_id = review.judge_id AND conflict.proposal_id = review.proposal_id
    WHERE review.id = NEW.review_id AND conflict.state = 'confirmed';
END;

-- The first score locks the rubric; a rubric locks only when its weights sum to 100.
CREATE TRIGGER score_locks_rubric AFTER INSERT ON score
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    UPDATE rubric SET locked_at = strftime('%Y-%m-%dT%H:%M:%fZ', (SELECT at FROM journal_transaction WHERE id =
        (SELECT transaction_id FROM journal_current)))
    WHERE locked_at IS NULL AND id = (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id);
END;

CREATE TRIGGER rubric_lock_weights BEFORE UPDATE OF locked_at ON rubric
WHEN NEW.locked_at IS NOT NULL AND OLD.locked_at IS NULL AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_weights')
    WHERE (SELECT coalesce(sum(weight), 0) FROM criterion WHERE rubric_id = NEW.id) <> 100;
END;

CREATE TRIGGER rubric_born_unlocked BEFORE INSERT ON rubric
WHEN NEW.locked_at IS NOT NULL AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_weights');
END;

CREATE TRIGGER rubric_locked_scale BEFORE UPDATE OF scale_minimum, scale_maximum, scale_step, version ON rubric
WHEN OLD.locked_at IS NOT NULL AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked');
END;

CREATE TRIGGER criterion_locked_new BEFORE INSERT ON criterion
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = NEW.rubric_id) IS NOT NULL;
END;

CREATE TRIGGER criterion_locked BEFORE UPDATE OF weight, rubric_id, is_required, minimum ON criterion
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked')
    WHERE (SELECT locked_at FROM rubric WHERE id = OLD.rubric_id) IS NOT NULL
      AND (OLD.weight <> NEW.weight OR OLD.rubric_id <> NEW.rubric_id OR OLD.is_required <> NEW.is_required
           OR OLD.minimum <> NEW.minimum);
END;

CREATE TRIGGER criterion_locked_gone BEFORE DELETE ON criterion
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = OLD.rubric_id) IS NOT NULL;
END;
