// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/judgerepository.h"

#include "core/storage/organisationrepository.h"
#include "core/storage/rowchange.h"

#include <QHash>

namespace pitchdesk {

namespace {

const LinkTable languageLinks {QStringLiteral("judge_language"),
                               QStringLiteral("judge_id"),
                               QStringLiteral("language"),
                               {QStringLiteral("level")}};
const LinkTable fieldLinks {
    QStringLiteral("judge_field"), QStringLiteral("judge_id"), QStringLiteral("term_id"), {QStringLiteral("level")}};
const LinkTable memberLinks {QStringLiteral("panel_member"),
                             QStringLiteral("panel_id"),
                             QStringLiteral("judge_id"),
                             {QStringLiteral("is_chair"), QStringLiteral("position")}};

Judge judgeFrom(const Query &query)
{
    Judge judge;
    judge.id = query.id<JudgeId>(0);
    judge.uid = query.text(1);
    judge.event = query.id<EventId>(2);
    judge.number = query.number(3);
    judge.organisation = query.id<OrganisationId>(4);
    judge.organisationName = query.text(5);
    judge.title = query.text(6);
    judge.person = personFrom(query, 7);
    return judge;
}

Status saveLinks(Database &database, JudgeId id, const Judge &judge)
{
    std::vector<Link> languages;
    for (const JudgeLanguage &language : judge.languages)
        languages.push_back({QVariant(language.code), {language.level}});
    PD_TRY(replaceLinks(database, languageLinks, id.value(), languages));
    std::vector<Link> fields;
    for (const JudgeField &field : judge.fields)
        fields.push_back({QVariant(field.field.value()), {field.level}});
    return replaceLinks(database, fieldLinks, id.value(), fields);
}

Conflict conflictFrom(const Query &query)
{
    return {query.id<ConflictId>(0),
            query.text(1),
            query.id<JudgeId>(2),
            query.id<ProposalId>(3),
            query.text(4),
            query.text(5),
            fromCode<ConflictState>(query.text(6)).value_or(ConflictState::Suspected),
            query.text(7)};
}

} // namespace

Result<std::vector<Judge>> JudgeRepository::judgesWhere(const QString &condition, qint64 key) const
{
    Query query(
        m_store.database(),
        QString(
            u"SELECT j.id, j.uid, j.event_id, j.number, j.organisation_id, CASE o.name_lang WHEN 'ja' THEN o.name_ja WHEN 'vi' THEN o.name_vi "
            u"ELSE o.name_en END, j.title, "
            + personColumns(QStringLiteral("p"))
            + u" FROM judge j JOIN person p ON p.id = j.person_id LEFT JOIN organisation o ON o.id = j.organisation_id WHERE "
            + condition + u" = ? ORDER BY j.number"));
    query.bind(key);
    PD_TRY(query.exec());
    std::vector<Judge> judges;
    QHash<JudgeId, size_t> places;
    while (query.next()) {
        places.insert(query.id<JudgeId>(0), judges.size());
        judges.push_back(judgeFrom(query));
    }
    Query languages(
        m_store.database(),
        QString(u"SELECT l.judge_id, l.language, l.level FROM judge_language l JOIN judge j ON j.id = l.judge_id "
                u"WHERE "
                + condition + u" = ? ORDER BY l.id"));
    languages.bind(key);
    PD_TRY(languages.exec());
    while (languages.next())
        judges[places.value(languages.id<JudgeId>(0))].languages.push_back({languages.text(1), languages.number(2)});
    Query fields(m_store.database(),
                 QString(u"SELECT f.judge_id, f.term_id, f.level FROM judge_field f JOIN judge j ON j.id = f.judge_id "
                         u"WHERE "
                         + condition + u" = ? ORDER BY f.id"));
    fields.bind(key);
    PD_TRY(fields.exec());
    while (fields.next())
        judges[places.value(fields.id<JudgeId>(0))].fields.push_back({fields.id<TermId>(1), fields.number(2)});
    return judges;
}

Result<std::vector<Judge>> JudgeRepository::judges(EventId event) const
{
    return judgesWhere(QStringLiteral("j.event_id"), event.value());
}

Result<Judge> JudgeRepository::judge(JudgeId id) const
{
    PD_ASSIGN(std::vector<Judge> found, judgesWhere(QStringLiteral("j.id"), id.value()));
    if (found.empty())
        return fail(recordNotFound(QStringLiteral("judge"), id.value()));
    return std::move(found.front());
}

Result<JudgeId> JudgeRepository::save(const Judge &judge)
{
    Database &database = m_store.database();
    OrganisationRepository people(m_store);
    PD_ASSIGN(const PersonId person, people.savePerson(judge.person));
    JudgeId id = judge.id;
    if (id.isValid()) {
        Query query(database,
                    QStringLiteral("UPDATE judge SET person_id = ?, organisation_id = ?, title = ? WHERE id = ?"));
        query.bind(person).bind(judge.organisation).bind(judge.title).bind(id);
        PD_TRY(execOnRow(query, QStringLiteral("judge"), id.value()));
    } else {
        PD_ASSIGN(const int number, m_store.nextNumber(QStringLiteral("judge:%1").arg(judge.event.value())));
        Query query(
            database,
            QStringLiteral(
                "INSERT INTO judge (uid, event_id, number, person_id, organisation_id, title) VALUES (?, ?, ?, ?, ?, ?)"));
        query.bind(judge.uid.isEmpty() ? m_store.newUid() : judge.uid).bind(judge.event).bind(number).bind(person);
        query.bind(judge.organisation).bind(judge.title);
        PD_TRY(query.exec());
        id = JudgeId(query.lastInsertId());
    }
    PD_TRY(saveLinks(database, id, judge));
    return id;
}

Status JudgeRepository::remove(JudgeId id)
{
    PD_ASSIGN(const Judge old, judge(id));
    Query memberships(m_store.database(), QStringLiteral("DELETE FROM panel_member WHERE judge_id = ?"));
    memberships.bind(id);
    PD_TRY(memberships.exec());
    PD_TRY(deleteRow(m_store.database(), QStringLiteral("judge"), id.value()));
    OrganisationRepository people(m_store);
    return people.removeUnused(old.person.id);
}

Result<bool> JudgeRepository::hasScored(JudgeId id) const
{
    PD_ASSIGN(const qint64 count,
              selectNumber(m_store.database(),
                           QStringLiteral("SELECT count(*) FROM review WHERE judge_id = %1").arg(id.value())));
    return count > 0;
}

Result<std::vector<Panel>> JudgeRepository::panelsWhere(const QString &condition) const
{
    Query query(m_store.database(),
                QString(u"SELECT p.id, p.uid, p.round_id, p.challenge_id, m.judge_id, m.is_chair FROM panel p "
                        u"LEFT JOIN panel_member m ON m.panel_id = p.id WHERE "
                        + condition + u" ORDER BY p.id, m.position, m.id"));
    PD_TRY(query.exec());
    std::vector<Panel> panels;
    while (query.next()) {
        const PanelId id = query.id<PanelId>(0);
        if (panels.empty() || panels.back().id != id)
            panels.push_back({id, query.text(1), query.id<RoundId>(2), query.id<ChallengeId>(3), {}, {}});
        if (query.isNull(4))
            continue;
        panels.back().members.push_back(query.id<JudgeId>(4));
        if (query.flag(5))
            panels.back().chair = query.id<JudgeId>(4);
    }
    return panels;
}

Result<std::vector<Panel>> JudgeRepository::panels(RoundId round) const
{
    return panelsWhere(QStringLiteral("p.round_id = %1").arg(round.value()));
}

Result<Panel> JudgeRepository::panel(PanelId id) const
{
    PD_ASSIGN(std::vector<Panel> found, panelsWhere(QStringLiteral("p.id = %1").arg(id.value())));
    if (found.empty())
        return fail(recordNotFound(QStringLiteral("panel"), id.value()));
    return std::move(found.front());
}

Result<Panel> JudgeRepository::panelOf(RoundId round, ChallengeId challenge) const
{
    PD_ASSIGN(std::vector<Panel> found,
              panelsWhere(
                  QStringLiteral("p.round_id = %1 AND p.challenge_id = %2").arg(round.value()).arg(challenge.value())));
    if (!found.empty())
        return std::move(found.front());
    Panel none;
    none.round = round;
    none.challenge = challenge;
    return none;
}

Result<PanelId> JudgeRepository::savePanel(const Panel &panel)
{
    Database &database = m_store.database();
    PanelId id = panel.id;
    if (!id.isValid()) {
        Query query(database, QStringLiteral("INSERT INTO panel (uid, round_id, challenge_id) VALUES (?, ?, ?)"));
        query.bind(panel.uid.isEmpty() ? m_store.newUid() : panel.uid).bind(panel.round).bind(panel.challenge);
        PD_TRY(query.exec());
        id = PanelId(query.lastInsertId());
    }
    // One chair at a time: the old one steps down before the new one takes the seat.
    Query chair(database,
                QStringLiteral(
                    "UPDATE panel_member SET is_chair = 0 WHERE panel_id = ? AND is_chair = 1 AND judge_id <> ?"));
    chair.bind(id).bind(panel.chair.value());
    PD_TRY(chair.exec());
    std::vector<Link> members;
    for (const JudgeId member : panel.members)
        members.push_back({QVariant(member.value()), {member == panel.chair ? 1 : 0, int(members.size())}});
    PD_TRY(replaceLinks(database, memberLinks, id.value(), members));
    return id;
}

Result<std::vector<Conflict>> JudgeRepository::conflictsWhere(const QString &condition) const
{
    Query query(
        m_store.database(),
        QString(u"SELECT c.id, c.uid, c.judge_id, c.proposal_id, c.kind, c.source, c.state, c.reason FROM conflict c "
                u"JOIN judge j ON j.id = c.judge_id WHERE "
                + condition + u" ORDER BY c.id"));
    PD_TRY(query.exec());
    std::vector<Conflict> conflicts;
    while (query.next())
        conflicts.push_back(conflictFrom(query));
    return conflicts;
}

Result<std::vector<Conflict>> JudgeRepository::conflicts(EventId event) const
{
    return conflictsWhere(QStringLiteral("j.event_id = %1").arg(event.value()));
}

Result<std::vector<Conflict>> JudgeRepository::conflictsOf(ProposalId proposal) const
{
    return conflictsWhere(QStringLiteral("c.proposal_id = %1").arg(proposal.value()));
}

Result<Conflict> JudgeRepository::conflict(ConflictId id) const
{
    PD_ASSIGN(std::vector<Conflict> found, conflictsWhere(QStringLiteral("c.id = %1").arg(id.value())));
    if (found.empty())
        return fail(recordNotFound(QStringLiteral("conflict"), id.value()));
    return std::move(found.front());
}

Result<ConflictId> JudgeRepository::saveConflict(const Conflict &conflict)
{
    Database &database = m_store.database();
    if (conflict.id.isValid()) {
        Query query(
            database,
            QStringLiteral(
                "UPDATE conflict SET judge_id = ?, proposal_id = ?, kind = ?, source = ?, state = ?, reason = ? WHERE id = ?"));
        query.bind(conflict.judge)
            .bind(conflict.proposal)
            .bind(conflict.kind)
            .bind(conflict.source)
            .bind(codeOf(conflict.state));
        query.bind(conflict.reason).bind(conflict.id);
        PD_TRY(execOnRow(query, QStringLiteral("conflict"), conflict.id.value()));
        return conflict.id;
    }
    Query query(
        database,
        QStringLiteral(
            "INSERT INTO conflict (uid, judge_id, proposal_id, kind, source, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    query.bind(conflict.uid.isEmpty() ? m_store.newUid() : conflict.uid).bind(conflict.judge).bind(conflict.proposal);
    query.bind(conflict.kind).bind(conflict.source).bind(codeOf(conflict.state)).bind(conflict.reason);
    PD_TRY(query.exec());
    return ConflictId(query.lastInsertId());
}

} // namespace pitchdesk
