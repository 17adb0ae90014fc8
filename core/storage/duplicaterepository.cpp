// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duplicaterepository.h"

#include "core/base/clock.h"
#include "core/storage/query.h"
#include "core/storage/rowchange.h"

#include <algorithm>

namespace pitchdesk {

namespace {

/// Pairs of proposals that share a key, and answer one challenge or of which one has none yet.
const QString pairsOfKeys = QStringLiteral(
    "FROM duplicate_key a JOIN duplicate_key b ON b.event_id = a.event_id AND b.kind = a.kind AND b.folded = a.folded "
    "AND b.proposal_id <> a.proposal_id JOIN proposal pa ON pa.id = a.proposal_id JOIN proposal pb ON pb.id = b.proposal_id "
    "AND (pa.challenge_id IS NULL OR pb.challenge_id IS NULL OR pa.challenge_id = pb.challenge_id) "
    "AND NOT EXISTS (SELECT 1 FROM duplicate_verdict v WHERE v.first_id = min(a.proposal_id, b.proposal_id) "
    "AND v.second_id = max(a.proposal_id, b.proposal_id)) ");

} // namespace

Result<QSet<ProposalId>> DuplicateRepository::suspected(EventId event) const
{
    Query query(m_store.database(), QString(u"SELECT DISTINCT a.proposal_id " + pairsOfKeys + u"WHERE a.event_id = ?"));
    query.bind(event);
    PD_TRY(query.exec());
    QSet<ProposalId> ids;
    while (query.next())
        ids.insert(query.id<ProposalId>(0));
    return ids;
}

Result<std::vector<std::pair<ProposalId, QStringList>>> DuplicateRepository::of(ProposalId id) const
{
    Query query(m_store.database(),
                QString(u"SELECT DISTINCT b.proposal_id, a.kind " + pairsOfKeys
                        + u"WHERE a.proposal_id = ? ORDER BY b.proposal_id, a.kind"));
    query.bind(id);
    PD_TRY(query.exec());
    std::vector<std::pair<ProposalId, QStringList>> found;
    while (query.next()) {
        const auto other = query.id<ProposalId>(0);
        if (found.empty() || found.back().first != other)
            found.emplace_back(other, QStringList {});
        found.back().second.append(query.text(1));
    }
    return found;
}

Result<std::vector<DuplicatePair>> DuplicateRepository::pairs(EventId event) const
{
    Query query(m_store.database(),
                QString(u"SELECT DISTINCT a.proposal_id, b.proposal_id, a.kind " + pairsOfKeys
                        + u"WHERE a.event_id = ? AND a.proposal_id < b.proposal_id "
                          u"ORDER BY a.proposal_id, b.proposal_id, a.kind"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<DuplicatePair> found;
    while (query.next()) {
        const DuplicatePair pair {query.id<ProposalId>(0), query.id<ProposalId>(1), {}};
        if (found.empty() || found.back().first != pair.first || found.back().second != pair.second)
            found.push_back(pair);
        found.back().reasons.append(query.text(2));
    }
    return found;
}

Result<std::vector<DuplicateVerdict>> DuplicateRepository::verdicts(EventId event) const
{
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT v.first_id, v.second_id, v.reason, v.who, v.at FROM duplicate_verdict v "
                    "JOIN proposal p ON p.id = v.first_id WHERE p.event_id = ? ORDER BY v.first_id, v.second_id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<DuplicateVerdict> verdicts;
    while (query.next()) {
        verdicts.push_back({query.id<ProposalId>(0), query.id<ProposalId>(1), query.text(2), query.text(3),
                            fromIsoInstant(query.text(4))});
    }
    return verdicts;
}

Status DuplicateRepository::addVerdict(const DuplicateVerdict &verdict)
{
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO duplicate_verdict (first_id, second_id, reason, who, at) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (first_id, second_id) DO UPDATE SET reason = excluded.reason, who = excluded.who, "
                    "at = excluded.at"));
    query.bind(std::min(verdict.first, verdict.second)).bind(std::max(verdict.first, verdict.second));
    query.bind(verdict.reason).bind(verdict.who).bind(toIsoInstant(verdict.at));
    return query.exec();
}

Status DuplicateRepository::removeVerdict(ProposalId first, ProposalId second)
{
    Query query(m_store.database(),
                QStringLiteral("DELETE FROM duplicate_verdict WHERE first_id = ? AND second_id = ?"));
    query.bind(std::min(first, second)).bind(std::max(first, second));
    return execOnRow(query, QStringLiteral("duplicate_verdict"), std::min(first, second).value());
}

Status DuplicateRepository::handOver(ProposalId from, ProposalId to)
{
    // What the other has already is refused by UNIQUE, passed over, and goes with the proposal that it hangs on.
    for (const char *table : {"proposal_tag", "conflict", "screening", "merged_source"}) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE OR IGNORE %1 SET proposal_id = ? WHERE proposal_id = ?")
                        .arg(QLatin1StringView(table)));
        query.bind(to).bind(from);
        PD_TRY(query.exec());
    }
    Query source(
        m_store.database(),
        QStringLiteral(
            "INSERT INTO merged_source (event_id, proposal_id, source_key, source_hash, source_values) "
            "SELECT event_id, ?, source_key, source_hash, source_values FROM proposal WHERE id = ? AND source_key IS NOT NULL"));
    source.bind(to).bind(from);
    return source.exec();
}

Result<bool> DuplicateRepository::isJudged(ProposalId id) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT EXISTS (SELECT 1 FROM review WHERE proposal_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM decision WHERE proposal_id = ?1) "
                               "OR EXISTS (SELECT 1 FROM chair_vote WHERE proposal_id = ?1)")
                    .replace(QStringLiteral("?1"), QString::number(id.value())));
    PD_TRY(query.execOne());
    return query.flag(0);
}

} // namespace pitchdesk
