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
CREATE INDEX rubric_event ON rubric (event_id, position);

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
CREATE INDEX criterion_rubric ON criterion (rubric_id, position);

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

CREATE TABLE tie_rule (
    id           INTEGER PRIMARY KEY,
    rubric_id    INTEGER NOT NULL REFERENCES rubric (id) ON DELETE CASCADE DEFERRABLE,
    kind         TEXT NOT NULL CHECK (kind = 'criterion' OR kind = 'head_to_head' OR kind = 'top_scores' OR kind = 'chair_vote'
                    OR kind = 'lot'),
    criterion_id INTEGER REFERENCES criterion (id) ON DELETE CASCADE DEFERRABLE,
    position     INTEGER NOT NULL DEFAULT 0,
    CHECK ((kind = 'criterion') = (criterion_id IS NOT NULL))
) STRICT;
CREATE INDEX tie_rule_rubric ON tie_rule (rubric_id, position);
CREATE INDEX tie_rule_criterion ON tie_rule (criterion_id);

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
) STRICT;
CREATE INDEX judge_person ON judge (person_id);
CREATE INDEX judge_organisation ON judge (organisation_id);

CREATE TABLE judge_language (
    id       INTEGER PRIMARY KEY,
    judge_id INTEGER NOT NULL REFERENCES judge (id) ON DELETE CASCADE DEFERRABLE,
    language TEXT NOT NULL,
    level    INTEGER NOT NULL DEFAULT 3 CHECK (level BETWEEN 1 AND 3),
    UNIQUE (judge_id, language)
) STRICT;

CREATE TABLE judge_field (
    id       INTEGER PRIMARY KEY,
    judge_id INTEGER NOT NULL REFERENCES judge (id) ON DELETE CASCADE DEFERRABLE,
    term_id  INTEGER NOT NULL REFERENCES term (id) DEFERRABLE,
    level    INTEGER NOT NULL DEFAULT 2 CHECK (level BETWEEN 1 AND 3),
    UNIQUE (judge_id, term_id)
) STRICT;
CREATE INDEX judge_field_term ON judge_field (term_id);

CREATE TABLE panel (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    round_id     INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE DEFERRABLE,
    UNIQUE (round_id, challenge_id)
) STRICT;
CREATE INDEX panel_challenge ON panel (challenge_id);

CREATE TABLE panel_member (
    id       INTEGER PRIMARY KEY,
    panel_id INTEGER NOT NULL REFERENCES panel (id) ON DELETE CASCADE DEFERRABLE,
    judge_id INTEGER NOT NULL REFERENCES judge (id) DEFERRABLE,
    is_chair INTEGER NOT NULL DEFAULT 0 CHECK (is_chair IN (0, 1)),
    position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (panel_id, judge_id)
) STRICT;
CREATE INDEX panel_member_judge ON panel_member (judge_id);
CREATE UNIQUE INDEX panel_member_chair ON panel_member (panel_id) WHERE is_chair = 1;

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
CREATE INDEX conflict_proposal ON conflict (proposal_id);

CREATE TABLE review (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    round_id    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    judge_id    INTEGER NOT NULL REFERENCES judge (id) DEFERRABLE,
    UNIQUE (round_id, proposal_id, judge_id)
) STRICT;
CREATE INDEX review_proposal ON review (proposal_id);
CREATE INDEX review_judge ON review (judge_id);

-- Unscored is the absence of a row, and never a zero.
CREATE TABLE score (
    id           INTEGER PRIMARY KEY,
    review_id    INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE DEFERRABLE,
    criterion_id INTEGER NOT NULL REFERENCES criterion (id) DEFERRABLE,
    state        TEXT NOT NULL CHECK (state = 'scored' OR state = 'abstained' OR state = 'recused'),
    points       INTEGER,
    UNIQUE (review_id, criterion_id),
    CHECK ((state = 'scored') = (points IS NOT NULL))
) STRICT;
CREATE INDEX score_criterion ON score (criterion_id);

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
CREATE INDEX decision_proposal ON decision (proposal_id);

-- The proposals that the chair preferred where the tie chain asks for it, best first within their challenge.
CREATE TABLE chair_vote (
    id          INTEGER PRIMARY KEY,
    uid         TEXT NOT NULL UNIQUE,
    round_id    INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE DEFERRABLE,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE DEFERRABLE,
    position    INTEGER NOT NULL DEFAULT 0,
    UNIQUE (round_id, proposal_id)
) STRICT;
CREATE INDEX chair_vote_proposal ON chair_vote (proposal_id);

CREATE TRIGGER chair_vote_of_event BEFORE INSERT ON chair_vote
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id) <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

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

CREATE TRIGGER score_of_round_rubric_new BEFORE INSERT ON score
BEGIN
    SELECT RAISE(ABORT, 'pd:criterion_of_other_rubric')
    WHERE (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id)
          <> (SELECT round.rubric_id FROM review JOIN round ON round.id = review.round_id WHERE review.id = NEW.review_id);
END;

CREATE TRIGGER score_of_round_rubric BEFORE UPDATE OF criterion_id, review_id ON score
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

CREATE TRIGGER rubric_locked_scale BEFORE UPDATE OF scale_minimum, scale_maximum, scale_step, version, lot_seed ON rubric
WHEN OLD.locked_at IS NOT NULL AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked');
END;

CREATE TRIGGER criterion_locked_new BEFORE INSERT ON criterion
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = NEW.rubric_id) IS NOT NULL;
END;

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

-- A rubric by which scores were given stays locked, with its anchors and the tie rules that were published with it.
CREATE TRIGGER rubric_stays_locked BEFORE UPDATE OF locked_at ON rubric
WHEN OLD.locked_at IS NOT NULL AND NEW.locked_at IS NOT OLD.locked_at AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked')
    WHERE EXISTS (SELECT 1 FROM score JOIN criterion ON criterion.id = score.criterion_id WHERE criterion.rubric_id = OLD.id);
END;

CREATE TRIGGER anchor_locked_new BEFORE INSERT ON anchor
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id)) IS NOT NULL;
END;

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

CREATE TRIGGER tie_rule_locked_new BEFORE INSERT ON tie_rule
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE (SELECT locked_at FROM rubric WHERE id = NEW.rubric_id) IS NOT NULL;
END;

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

-- What belongs to one event never points into another.
CREATE TRIGGER proposal_stays_in_event BEFORE UPDATE OF event_id ON proposal
WHEN NEW.event_id <> OLD.event_id
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event');
END;

CREATE TRIGGER round_of_event_new BEFORE INSERT ON round
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE NEW.event_id
        <> (SELECT event_id FROM rubric WHERE id = NEW.rubric_id);
END;

CREATE TRIGGER round_of_event BEFORE UPDATE OF rubric_id, event_id ON round
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE NEW.event_id
        <> (SELECT event_id FROM rubric WHERE id = NEW.rubric_id);
END;

CREATE TRIGGER panel_of_event_new BEFORE INSERT ON panel
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM challenge WHERE id = NEW.challenge_id);
END;

CREATE TRIGGER panel_of_event BEFORE UPDATE OF round_id, challenge_id ON panel
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM challenge WHERE id = NEW.challenge_id);
END;

CREATE TRIGGER review_of_event_new BEFORE INSERT ON review
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id) OR (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM judge WHERE id = NEW.judge_id);
END;

CREATE TRIGGER review_of_event BEFORE UPDATE OF round_id, proposal_id, judge_id ON review
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id) OR (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM judge WHERE id = NEW.judge_id);
END;

CREATE TRIGGER conflict_of_event_new BEFORE INSERT ON conflict
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM judge WHERE id = NEW.judge_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

CREATE TRIGGER conflict_of_event BEFORE UPDATE OF judge_id, proposal_id ON conflict
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM judge WHERE id = NEW.judge_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

CREATE TRIGGER decision_of_event_new BEFORE INSERT ON decision
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

CREATE TRIGGER decision_of_event BEFORE UPDATE OF round_id, proposal_id ON decision
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM round WHERE id = NEW.round_id)
        <> (SELECT event_id FROM proposal WHERE id = NEW.proposal_id);
END;

-- A round keeps the rubric by which it was scored.
CREATE TRIGGER round_keeps_rubric BEFORE UPDATE OF rubric_id ON round
WHEN NEW.rubric_id <> OLD.rubric_id AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:rubric_locked') WHERE EXISTS (SELECT 1 FROM review WHERE round_id = OLD.id);
END;

CREATE TRIGGER panel_member_of_event BEFORE INSERT ON panel_member
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event')
    WHERE (SELECT event_id FROM judge WHERE id = NEW.judge_id)
        <> (SELECT challenge.event_id FROM panel JOIN challenge ON challenge.id = panel.challenge_id WHERE panel.id = NEW.panel_id);
END;

CREATE TRIGGER tie_rule_of_rubric BEFORE INSERT ON tie_rule
WHEN NEW.criterion_id IS NOT NULL AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:criterion_of_other_rubric')
    WHERE NEW.rubric_id <> (SELECT rubric_id FROM criterion WHERE id = NEW.criterion_id);
END;

-- Parts of an event stay where they are.
CREATE TRIGGER challenge_stays_in_event BEFORE UPDATE OF event_id ON challenge
WHEN NEW.event_id <> OLD.event_id
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event');
END;

CREATE TRIGGER judge_stays_in_event BEFORE UPDATE OF event_id ON judge
WHEN NEW.event_id <> OLD.event_id
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event');
END;

CREATE TRIGGER rubric_stays_in_event BEFORE UPDATE OF event_id ON rubric
WHEN NEW.event_id <> OLD.event_id
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event');
END;

-- Nothing is scored in a round that is closed; and a review belongs to one judge for good.
CREATE TRIGGER score_in_open_round_new BEFORE INSERT ON score
WHEN (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:round_closed')
    WHERE (SELECT round.is_open FROM review JOIN round ON round.id = review.round_id WHERE review.id = NEW.review_id) = 0;
END;

CREATE TRIGGER score_in_open_round BEFORE UPDATE OF state, points ON score
WHEN NEW.state <> 'recused' AND (SELECT is_undoing FROM journal_current) = 0
BEGIN
    SELECT RAISE(ABORT, 'pd:round_closed')
    WHERE (SELECT round.is_open FROM review JOIN round ON round.id = review.round_id WHERE review.id = NEW.review_id) = 0;
END;

CREATE TRIGGER review_stays_with_judge BEFORE UPDATE OF judge_id, proposal_id, round_id ON review
WHEN (SELECT is_undoing FROM journal_current) = 0
     AND (NEW.judge_id <> OLD.judge_id OR NEW.proposal_id <> OLD.proposal_id OR NEW.round_id <> OLD.round_id)
BEGIN
    SELECT RAISE(ABORT, 'pd:other_event') WHERE EXISTS (SELECT 1 FROM score WHERE review_id = OLD.id);
END;
