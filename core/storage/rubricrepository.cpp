// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rubricrepository.h"

#include "core/base/clock.h"
#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString rubricSelect = QStringLiteral(
    "SELECT id, uid, event_id, name_en, name_ja, name_vi, name_lang, version, scale_minimum, "
    "scale_maximum, scale_step, lot_seed, locked_at FROM rubric ");
const QString roundSelect = QStringLiteral(
    "SELECT id, uid, event_id, name_en, name_ja, name_vi, name_lang, rubric_id, decision_mode, "
    "is_open FROM round ");
const LinkTable anchorLinks {QStringLiteral("anchor"),
                             QStringLiteral("criterion_id"),
                             QStringLiteral("points"),
                             {QStringLiteral("text_en"), QStringLiteral("text_ja"), QStringLiteral("text_vi"),
                              QStringLiteral("text_lang")}};

Rubric rubricFrom(const Query &query)
{
    Rubric rubric;
    rubric.id = query.id<RubricId>(0);
    rubric.uid = query.text(1);
    rubric.event = query.id<EventId>(2);
    rubric.name = query.localized(3);
    rubric.version = query.number(7);
    rubric.scaleMinimum = query.number(8);
    rubric.scaleMaximum = query.number(9);
    rubric.scaleStep = query.number(10);
    rubric.lotSeed = quint64(query.integer(11));
    rubric.lockedAt = fromIsoInstant(query.text(12));
    return rubric;
}

Round roundFrom(const Query &query)
{
    Round round;
    round.id = query.id<RoundId>(0);
    round.uid = query.text(1);
    round.event = query.id<EventId>(2);
    round.name = query.localized(3);
    round.rubric = query.id<RubricId>(7);
    round.decisionMode = fromCode<DecisionMode>(query.text(8)).value_or(DecisionMode::JudgesAdvise);
    round.isOpen = query.flag(9);
    return round;
}

Result<std::vector<Anchor>> anchorsOf(Database &database, CriterionId criterion)
{
    Query query(
        database,
        QStringLiteral(
            "SELECT points, text_en, text_ja, text_vi, text_lang FROM anchor WHERE criterion_id = ? ORDER BY points"));
    query.bind(criterion);
    PD_TRY(query.exec());
    std::vector<Anchor> anchors;
    while (query.next())
        anchors.push_back({query.number(0), query.localized(1)});
    return anchors;
}

std::vector<Link> anchorsAsLinks(const std::vector<Anchor> &anchors)
{
    std::vector<Link> links;
    for (const Anchor &anchor : anchors) {
        const LocalizedText &text = anchor.text;
        links.push_back(
            {QVariant(anchor.points),
             {QString(text.en + u""), QString(text.ja + u""), QString(text.vi + u""), languageCode(text.original)}});
    }
    return links;
}

void bindCriterion(Query &query, const Criterion &criterion, size_t position)
{
    query.bind(criterion.code)
        .bind(criterion.name)
        .bind(criterion.guide)
        .bind(criterion.weight)
        .bind(criterion.isRequired);
    query.bind(criterion.minimum).bind(int(position));
}

} // namespace

Result<std::vector<Rubric>> RubricRepository::rubrics(EventId event) const
{
    std::vector<Rubric> rubrics;
    {
        Query query(m_store.database(), QString(rubricSelect + u"WHERE event_id = ? ORDER BY position, id"));
        query.bind(event);
        PD_TRY(query.exec());
        while (query.next())
            rubrics.push_back(rubricFrom(query));
    }
    for (Rubric &rubric : rubrics) {
        PD_ASSIGN(rubric.criteria, criteria(rubric.id));
        PD_ASSIGN(rubric.tieChain, tieChain(rubric.id));
    }
    return rubrics;
}

Result<Rubric> RubricRepository::rubric(RubricId id) const
{
    Query query(m_store.database(), QString(rubricSelect + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("rubric"), id.value()));
    Rubric rubric = rubricFrom(query);
    PD_ASSIGN(rubric.criteria, criteria(id));
    PD_ASSIGN(rubric.tieChain, tieChain(id));
    return rubric;
}

Result<std::vector<Criterion>> RubricRepository::criteria(RubricId id) const
{
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT id, uid, code, name_en, name_ja, name_vi, name_lang, guide_en, guide_ja, guide_vi, "
                    "guide_lang, weight, is_required, minimum FROM criterion WHERE rubric_id = ? "
                    "ORDER BY position, id"));
    query.bind(id);
    PD_TRY(query.exec());
    std::vector<Criterion> criteria;
    while (query.next()) {
        Criterion criterion {query.id<CriterionId>(0), query.text(1),      query.text(2),
                             query.localized(3),       query.localized(7), query.number(11),
                             query.flag(12),           query.number(13),   {}};
        PD_ASSIGN(criterion.anchors, anchorsOf(m_store.database(), criterion.id));
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

Result<std::vector<TieRule>> RubricRepository::tieChain(RubricId id) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT kind, criterion_id FROM tie_rule WHERE rubric_id = ? ORDER BY position, id"));
    query.bind(id);
    PD_TRY(query.exec());
    std::vector<TieRule> chain;
    while (query.next())
        chain.push_back({fromCode<TieRuleKind>(query.text(0)).value_or(TieRuleKind::Lot), query.id<CriterionId>(1)});
    return chain;
}

Result<RubricId> RubricRepository::saveHead(const Rubric &rubric)
{
    if (rubric.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral(
                        "UPDATE rubric SET name_en = ?, name_ja = ?, name_vi = ?, name_lang = ?, version = ?, "
                        "scale_minimum = ?, scale_maximum = ?, scale_step = ?, lot_seed = ? WHERE id = ?"));
        query.bind(rubric.name)
            .bind(rubric.version)
            .bind(rubric.scaleMinimum)
            .bind(rubric.scaleMaximum)
            .bind(rubric.scaleStep);
        query.bind(qint64(rubric.lotSeed)).bind(rubric.id);
        PD_TRY(execOnRow(query, QStringLiteral("rubric"), rubric.id.value()));
        return rubric.id;
    }
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO rubric (uid, event_id, name_en, name_ja, name_vi, name_lang, version, scale_minimum, "
                    "scale_maximum, scale_step, lot_seed, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    "(SELECT count(*) FROM rubric WHERE event_id = ?))"));
    query.bind(rubric.uid.isEmpty() ? m_store.newUid() : rubric.uid)
        .bind(rubric.event)
        .bind(rubric.name)
        .bind(rubric.version);
    query.bind(rubric.scaleMinimum)
        .bind(rubric.scaleMaximum)
        .bind(rubric.scaleStep)
        .bind(qint64(rubric.lotSeed))
        .bind(rubric.event);
    PD_TRY(query.exec());
    return RubricId(query.lastInsertId());
}

Result<RubricId> RubricRepository::save(const Rubric &rubric)
{
    PD_ASSIGN(const RubricId id, saveHead(rubric));
    PD_ASSIGN(const std::vector<CriterionId> ids, saveCriteria(id, rubric.criteria));
    PD_TRY(saveTieChain(id, rubric.tieChain, ids));
    return id;
}

Result<std::vector<CriterionId>> RubricRepository::saveCriteria(RubricId id, const std::vector<Criterion> &wanted)
{
    Database &database = m_store.database();
    PD_ASSIGN(const std::vector<Criterion> stored, criteria(id));
    for (const Criterion &old : stored) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
                                       [&old](const Criterion &criterion) { return criterion.id == old.id; });
        if (!stays)
            PD_TRY(deleteRow(database, QStringLiteral("criterion"), old.id.value()));
    }
    Query update(
        database,
        QStringLiteral(
            "UPDATE criterion SET code = ?, name_en = ?, name_ja = ?, name_vi = ?, name_lang = ?, guide_en = ?, "
            "guide_ja = ?, guide_vi = ?, guide_lang = ?, weight = ?, is_required = ?, minimum = ?, position = ? "
            "WHERE id = ? AND rubric_id = ?"));
    Query insert(
        database,
        QStringLiteral(
            "INSERT INTO criterion (uid, rubric_id, code, name_en, name_ja, name_vi, name_lang, guide_en, guide_ja, "
            "guide_vi, guide_lang, weight, is_required, minimum, position) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    std::vector<CriterionId> ids;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const Criterion &criterion = wanted[i];
        if (criterion.id.isValid()) {
            bindCriterion(update, criterion, i);
            update.bind(criterion.id).bind(id);
            PD_TRY(execOnRow(update, QStringLiteral("criterion"), criterion.id.value()));
            ids.push_back(criterion.id);
        } else {
            insert.bind(criterion.uid.isEmpty() ? m_store.newUid() : criterion.uid).bind(id);
            bindCriterion(insert, criterion, i);
            PD_TRY(insert.exec());
            ids.emplace_back(insert.lastInsertId());
        }
        PD_TRY(replaceLinks(database, anchorLinks, ids.back().value(), anchorsAsLinks(criterion.anchors)));
    }
    return ids;
}

Status RubricRepository::saveTieChain(RubricId id, const std::vector<TieRule> &chain,
                                      const std::vector<CriterionId> &criteria)
{
    std::vector<TieRule> wanted;
    for (TieRule rule : chain) {
        const qint64 value = rule.criterion.value();
        if (rule.kind != TieRuleKind::Criterion)
            rule.criterion = {};
        else if (value < 0 && size_t(-value) <= criteria.size())
            rule.criterion = criteria[size_t(-value - 1)];
        else if (std::find(criteria.begin(), criteria.end(), rule.criterion) == criteria.end())
            continue; // its criterion has been deleted
        wanted.push_back(rule);
    }
    PD_ASSIGN(const std::vector<TieRule> stored, tieChain(id));
    if (stored == wanted)
        return {};
    Query clear(m_store.database(), QStringLiteral("DELETE FROM tie_rule WHERE rubric_id = ?"));
    clear.bind(id);
    PD_TRY(clear.exec());
    Query insert(m_store.database(),
                 QStringLiteral("INSERT INTO tie_rule (rubric_id, kind, criterion_id, position) VALUES (?, ?, ?, ?)"));
    for (size_t i = 0; i < wanted.size(); ++i) {
        insert.bind(id).bind(codeOf(wanted[i].kind)).bind(wanted[i].criterion).bind(int(i));
        PD_TRY(insert.exec());
    }
    return {};
}

Status RubricRepository::lock(RubricId id)
{
    Query query(m_store.database(),
                QStringLiteral("UPDATE rubric SET locked_at = ? WHERE id = ? AND locked_at IS NULL"));
    query.bind(toIsoInstant(m_store.clock().now())).bind(id);
    return query.exec();
}

Status RubricRepository::remove(RubricId id)
{
    Query unlock(m_store.database(),
                 QStringLiteral("UPDATE rubric SET locked_at = NULL WHERE id = ? AND locked_at IS NOT NULL"));
    unlock.bind(id);
    PD_TRY(unlock.exec());
    return deleteRow(m_store.database(), QStringLiteral("rubric"), id.value());
}

Result<std::vector<Round>> RubricRepository::rounds(EventId event) const
{
    Query query(m_store.database(), QString(roundSelect + u"WHERE event_id = ? ORDER BY position, id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<Round> rounds;
    while (query.next())
        rounds.push_back(roundFrom(query));
    return rounds;
}

Result<Round> RubricRepository::round(RoundId id) const
{
    Query query(m_store.database(), QString(roundSelect + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("round"), id.value()));
    return roundFrom(query);
}

Result<RoundId> RubricRepository::saveRound(const Round &round)
{
    if (round.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral(
                        "UPDATE round SET name_en = ?, name_ja = ?, name_vi = ?, name_lang = ?, rubric_id = ?, "
                        "decision_mode = ?, is_open = ? WHERE id = ?"));
        query.bind(round.name).bind(round.rubric).bind(codeOf(round.decisionMode)).bind(round.isOpen).bind(round.id);
        PD_TRY(execOnRow(query, QStringLiteral("round"), round.id.value()));
        return round.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO round (uid, event_id, name_en, name_ja, name_vi, name_lang, rubric_id, "
                               "decision_mode, is_open, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                               "(SELECT count(*) FROM round WHERE event_id = ?))"));
    query.bind(round.uid.isEmpty() ? m_store.newUid() : round.uid)
        .bind(round.event)
        .bind(round.name)
        .bind(round.rubric);
    query.bind(codeOf(round.decisionMode)).bind(round.isOpen).bind(round.event);
    PD_TRY(query.exec());
    return RoundId(query.lastInsertId());
}

} // namespace pitchdesk
