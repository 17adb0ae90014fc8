// SPDX-License-Identifier: GPL-3.0-or-later
// The list columns of proposals, as ProposalRepository reads very many of them.
#include "core/base/clock.h"
#include "core/storage/duplicaterepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/query.h"
#include "core/storage/tagrepository.h"

#include <tuple>

namespace pitchdesk {

namespace {

const QString rowSelect = QStringLiteral(
    "SELECT p.id, p.number, p.title, CASE o.name_lang WHEN 'ja' THEN o.name_ja WHEN 'vi' THEN o.name_vi ELSE o.name_en END, "
    "o.kana, p.challenge_id, o.home_country, p.language, p.stage, p.state, "
    "p.is_late, p.received_at, p.uid, p.founded_year, p.contact_id IS NOT NULL, "
    "EXISTS (SELECT 1 FROM person c WHERE c.id = p.contact_id AND c.email <> '') FROM proposal p JOIN organisation o ON o.id = p.applicant_id "
    "WHERE p.event_id = ?");

ProposalRow rowFrom(const Query &query)
{
    ProposalRow row;
    row.id = query.id<ProposalId>(0);
    row.number = query.number(1);
    row.title = query.text(2);
    row.applicant = query.text(3);
    row.applicantKana = query.text(4);
    row.challenge = query.id<ChallengeId>(5);
    row.country = query.text(6);
    row.language = query.text(7);
    row.stage = fromCode<StartupStage>(query.text(8)).value_or(StartupStage::NotStated);
    row.state = fromCode<ProposalState>(query.text(9)).value_or(ProposalState::Received);
    row.isLate = query.flag(10);
    row.receivedAt = fromIsoInstant(query.text(11));
    row.uid = query.text(12);
    row.foundedYear = query.number(13);
    row.hasContact = query.flag(14);
    row.hasEmail = query.flag(15);
    return row;
}

/// Number and title of the challenges, which many rows share.
Status nameChallenges(Database &database, EventId event, std::vector<ProposalRow> &rows)
{
    Query query(database,
                QStringLiteral(
                    "SELECT id, number, title_en, title_ja, title_vi, title_lang FROM challenge WHERE event_id = ?"));
    query.bind(event);
    PD_TRY(query.exec());
    QHash<ChallengeId, std::pair<int, LocalizedText>> challenges;
    while (query.next())
        challenges.insert(query.id<ChallengeId>(0), {query.number(1), query.localized(2)});
    for (ProposalRow &row : rows) {
        if (const auto challenge = challenges.constFind(row.challenge); challenge != challenges.cend())
            std::tie(row.challengeNumber, row.challengeTitle) = *challenge;
    }
    return {};
}

} // namespace

Result<std::vector<ProposalRow>> ProposalRepository::rowsWhere(EventId event, const QString &condition) const
{
    Query query(m_store.database(), QString(rowSelect + condition + u" ORDER BY p.number"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<ProposalRow> rows;
    QHash<ProposalId, size_t> places;
    while (query.next()) {
        places.insert(query.id<ProposalId>(0), rows.size());
        rows.push_back(rowFrom(query));
    }
    PD_TRY(nameChallenges(m_store.database(), event, rows));
    // Along the proposals: the other way round, the engine sorts all fields of the event.
    Query fields(
        m_store.database(),
        QString(u"SELECT f.proposal_id, f.term_id FROM proposal p CROSS JOIN proposal_field f ON f.proposal_id = p.id "
                u"WHERE p.event_id = ?"
                + condition + u" ORDER BY p.id, f.position"));
    fields.bind(event);
    PD_TRY(fields.exec());
    while (fields.next()) {
        if (const auto place = places.constFind(fields.id<ProposalId>(0)); place != places.cend())
            rows[*place].fields.push_back(fields.id<TermId>(1));
    }
    return rows;
}

Result<std::vector<ProposalRow>> ProposalRepository::rows(EventId event) const
{
    PD_ASSIGN(std::vector<ProposalRow> rows, rowsWhere(event, {}));
    PD_ASSIGN(const auto tags, TagRepository(m_store).tagsOf(event));
    PD_ASSIGN(const QSet<ProposalId> suspected, DuplicateRepository(m_store).suspected(event));
    for (ProposalRow &row : rows) {
        row.tags = tags.value(row.id);
        row.isSuspectedDuplicate = suspected.contains(row.id);
    }
    return rows;
}

Result<int> ProposalRepository::count(EventId event) const
{
    Query query(m_store.database(), QStringLiteral("SELECT count(*) FROM proposal WHERE event_id = ?"));
    query.bind(event);
    PD_TRY(query.execOne());
    return query.number(0);
}

Result<QHash<ChallengeId, ProposalCounts>> ProposalRepository::counts(EventId event) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT challenge_id, count(*), sum(state IN ('received', 'incomplete')), sum(is_late), "
                               "sum(state IN ('received', 'eligible')) FROM proposal WHERE event_id = ? "
                               "GROUP BY challenge_id"));
    query.bind(event);
    PD_TRY(query.exec());
    QHash<ChallengeId, ProposalCounts> counts;
    while (query.next())
        counts.insert(query.id<ChallengeId>(0), {query.number(1), query.number(2), query.number(3), query.number(4)});
    return counts;
}

Result<std::vector<ProposalRow>> ProposalRepository::firstRows(EventId event, int count) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT id FROM proposal WHERE event_id = ? ORDER BY number LIMIT ?"));
    query.bind(event).bind(count);
    PD_TRY(query.exec());
    std::vector<ProposalId> ids;
    while (query.next())
        ids.push_back(query.id<ProposalId>(0));
    return rows(event, ids);
}

Result<std::vector<ProposalRow>> ProposalRepository::rows(EventId event, const std::vector<ProposalId> &ids) const
{
    QStringList numbers;
    for (const ProposalId id : ids)
        numbers.append(QString::number(id.value()));
    PD_ASSIGN(std::vector<ProposalRow> rows, rowsWhere(event, QString(u" AND p.id IN (" + numbers.join(u',') + u')')));
    // One by one: a score that is entered does not go through all proposals of the event.
    for (ProposalRow &row : rows) {
        PD_ASSIGN(row.tags, TagRepository(m_store).tagsOf(row.id));
        PD_ASSIGN(const auto others, DuplicateRepository(m_store).of(row.id));
        row.isSuspectedDuplicate = !others.empty();
    }
    return rows;
}

Result<std::vector<ProposalRow>> ProposalRepository::judgedRows(EventId event, ChallengeId challenge,
                                                                RoundId scoredIn) const
{
    QString condition = QStringLiteral(" AND p.state IN ('received', 'eligible') AND p.challenge_id IS NOT NULL");
    if (challenge.isValid())
        condition += QStringLiteral(" AND p.challenge_id = %1").arg(challenge.value());
    if (scoredIn.isValid()) {
        condition +=
            QStringLiteral(" AND p.id IN (SELECT proposal_id FROM review WHERE round_id = %1)").arg(scoredIn.value());
    }
    Query query(m_store.database(), QString(rowSelect + condition + u" ORDER BY p.number"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<ProposalRow> rows;
    while (query.next())
        rows.push_back(rowFrom(query));
    PD_TRY(nameChallenges(m_store.database(), event, rows));
    return rows;
}

} // namespace pitchdesk
