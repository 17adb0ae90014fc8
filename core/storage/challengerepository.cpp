// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/challengerepository.h"

#include "core/storage/organisationrepository.h"
#include "core/storage/rowchange.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pitchdesk {

namespace {

const LinkTable ownerLinks {QStringLiteral("challenge_owner"),
                            QStringLiteral("challenge_id"),
                            QStringLiteral("organisation_id"),
                            {QStringLiteral("position")}};
const LinkTable fieldLinks {QStringLiteral("challenge_field"),
                            QStringLiteral("challenge_id"),
                            QStringLiteral("term_id"),
                            {QStringLiteral("position")}};
const LinkTable collaborationLinks {QStringLiteral("challenge_collaboration"),
                                    QStringLiteral("challenge_id"),
                                    QStringLiteral("term_id"),
                                    {QStringLiteral("position")}};

const QString select = QStringLiteral(
    "SELECT id, uid, event_id, number, title_en, title_ja, title_vi, title_lang, statement_en, statement_ja, statement_vi, "
    "statement_lang, background_en, background_ja, background_vi, background_lang, sought_en, sought_ja, sought_vi, sought_lang, "
    "conditions_en, conditions_ja, conditions_vi, conditions_lang, finalist_quota, reserve_quota, proposal_target, state, "
    "support_en, support_ja, support_vi, support_lang, synonyms FROM challenge ");

QString synonymsJson(const QStringList &synonyms)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(synonyms)).toJson(QJsonDocument::Compact));
}

QStringList synonymsFrom(const QString &json)
{
    QStringList synonyms;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        synonyms.append(value.toString());
    return synonyms;
}

Challenge challengeFrom(const Query &query)
{
    Challenge challenge;
    challenge.id = query.id<ChallengeId>(0);
    challenge.uid = query.text(1);
    challenge.event = query.id<EventId>(2);
    challenge.number = query.number(3);
    challenge.title = query.localized(4);
    challenge.statement = query.localized(8);
    challenge.background = query.localized(12);
    challenge.sought = query.localized(16);
    challenge.conditions = query.localized(20);
    challenge.finalistQuota = query.number(24);
    challenge.reserveQuota = query.number(25);
    challenge.proposalTarget = query.number(26);
    challenge.state = fromCode<ChallengeState>(query.text(27)).value_or(ChallengeState::Draft);
    challenge.support = query.localized(28);
    challenge.synonyms = synonymsFrom(query.text(32));
    return challenge;
}

void bindChallenge(Query &query, const Challenge &challenge)
{
    query.bind(challenge.title)
        .bind(challenge.statement)
        .bind(challenge.background)
        .bind(challenge.sought)
        .bind(challenge.conditions);
    query.bind(challenge.finalistQuota)
        .bind(challenge.reserveQuota)
        .bind(challenge.proposalTarget)
        .bind(codeOf(challenge.state))
        .bind(challenge.support)
        .bind(synonymsJson(challenge.synonyms));
}

} // namespace

Status ChallengeRepository::loadLinks(Challenge &challenge) const
{
    PD_ASSIGN(challenge.owners, linkedIds<OrganisationId>(m_store.database(), ownerLinks, challenge.id.value()));
    PD_ASSIGN(challenge.fields, linkedIds<TermId>(m_store.database(), fieldLinks, challenge.id.value()));
    PD_ASSIGN(challenge.collaborations,
              linkedIds<TermId>(m_store.database(), collaborationLinks, challenge.id.value()));
    return {};
}

Result<std::vector<Challenge>> ChallengeRepository::challenges(EventId event) const
{
    Query query(m_store.database(), QString(select + u"WHERE event_id = ? ORDER BY position, id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<Challenge> challenges;
    while (query.next())
        challenges.push_back(challengeFrom(query));
    for (Challenge &challenge : challenges)
        PD_TRY(loadLinks(challenge));
    return challenges;
}

Result<Challenge> ChallengeRepository::challenge(ChallengeId id) const
{
    Query query(m_store.database(), QString(select + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("challenge"), id.value()));
    Challenge challenge = challengeFrom(query);
    PD_TRY(loadLinks(challenge));
    return challenge;
}

Result<std::vector<Organisation>> ChallengeRepository::owners(ChallengeId id) const
{
    Query query(m_store.database(),
                QString(u"SELECT " + organisationColumns(QStringLiteral("o"))
                        + u" FROM challenge_owner w JOIN organisation o ON o.id = w.organisation_id "
                          u"WHERE w.challenge_id = ? ORDER BY w.position"));
    query.bind(id);
    PD_TRY(query.exec());
    std::vector<Organisation> owners;
    while (query.next())
        owners.push_back(organisationFrom(query, 0));
    return owners;
}

Result<int> ChallengeRepository::proposalCount(ChallengeId id) const
{
    PD_ASSIGN(const qint64 count,
              selectNumber(m_store.database(),
                           QStringLiteral("SELECT count(*) FROM proposal WHERE challenge_id = %1").arg(id.value())));
    return int(count);
}

Result<ChallengeId> ChallengeRepository::save(const Challenge &challenge)
{
    if (challenge.id.isValid()) {
        Query query(
            m_store.database(),
            QStringLiteral(
                "UPDATE challenge SET title_en = ?, title_ja = ?, title_vi = ?, title_lang = ?, statement_en = ?, statement_ja = ?, statement_vi = ?, "
                "statement_lang = ?, background_en = ?, background_ja = ?, background_vi = ?, background_lang = ?, sought_en = ?, sought_ja = ?, "
                "sought_vi = ?, sought_lang = ?, conditions_en = ?, conditions_ja = ?, conditions_vi = ?, conditions_lang = ?, finalist_quota = ?, "
                "reserve_quota = ?, proposal_target = ?, state = ?, support_en = ?, support_ja = ?, support_vi = ?, support_lang = ?, "
                "synonyms = ? WHERE id = ?"));
        bindChallenge(query, challenge);
        query.bind(challenge.id);
        PD_TRY(execOnRow(query, QStringLiteral("challenge"), challenge.id.value()));
        PD_TRY(saveLinks(challenge.id, challenge));
        return challenge.id;
    }
    PD_ASSIGN(const int number, m_store.nextNumber(QStringLiteral("challenge:%1").arg(challenge.event.value())));
    Query query(
        m_store.database(),
        QStringLiteral(
            "INSERT INTO challenge (uid, event_id, number, title_en, title_ja, title_vi, title_lang, statement_en, statement_ja, statement_vi, "
            "statement_lang, background_en, background_ja, background_vi, background_lang, sought_en, sought_ja, sought_vi, sought_lang, "
            "conditions_en, conditions_ja, conditions_vi, conditions_lang, finalist_quota, reserve_quota, proposal_target, state, "
            "support_en, support_ja, support_vi, support_lang, synonyms, position) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT count(*) FROM challenge WHERE event_id = ?))"));
    query.bind(challenge.uid.isEmpty() ? m_store.newUid() : challenge.uid).bind(challenge.event).bind(number);
    bindChallenge(query, challenge);
    query.bind(challenge.event);
    PD_TRY(query.exec());
    const ChallengeId id(query.lastInsertId());
    PD_TRY(saveLinks(id, challenge));
    return id;
}

Status ChallengeRepository::saveLinks(ChallengeId id, const Challenge &challenge)
{
    PD_TRY(replaceLinks(m_store.database(), ownerLinks, id.value(), orderedLinks(challenge.owners)));
    PD_TRY(replaceLinks(m_store.database(), fieldLinks, id.value(), orderedLinks(challenge.fields)));
    return replaceLinks(m_store.database(), collaborationLinks, id.value(), orderedLinks(challenge.collaborations));
}

} // namespace pitchdesk
