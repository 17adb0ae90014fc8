// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duplicaterepository.h"

#include "core/base/clock.h"
#include "core/storage/derivedrows.h"
#include "core/storage/query.h"
#include "core/storage/rowchange.h"

#include <algorithm>

namespace pitchdesk {

namespace {

/// Pairs of proposals that share a key, and answer one challenge or of which one has none yet.
const QString pairsOfKeys = QStringLiteral(
    "JOIN duplicate_key b ON b.event_id = a.event_id AND b.kind = a.kind AND b.folded = a.folded "
    "AND b.proposal_id <> a.proposal_id JOIN proposal pa ON pa.id = a.proposal_id JOIN proposal pb ON pb.id = b.proposal_id "
    "AND (pa.challenge_id IS NULL OR pb.challenge_id IS NULL OR pa.challenge_id = pb.challenge_id) "
    "AND NOT EXISTS (SELECT 1 FROM duplicate_verdict v WHERE v.first_id = min(a.proposal_id, b.proposal_id) "
    "AND v.second_id = max(a.proposal_id, b.proposal_id)) ");

/// The keys of an event that more than one row has, as a. CROSS JOIN keeps the order: these few first.
QString sharedKeys(EventId event)
{
    return QStringLiteral("(SELECT kind, folded FROM duplicate_key WHERE event_id = %1 GROUP BY kind, folded "
                          "HAVING count(*) > 1) g CROSS JOIN duplicate_key a ON a.event_id = %1 AND a.kind = g.kind "
                          "AND a.folded = g.folded ")
        .arg(event.value());
}

/// What a document says beside title, company and people.
QString lastSection(const QString &folded)
{
    return folded.mid(folded.lastIndexOf(searchSectionMark) + 1);
}

struct AlikeProposal {
    ProposalId id;
    ChallengeId challenge; ///< invalid: none yet
};

/// The pairs that the desk keeps apart.
class Verdicts
{
public:
    void add(const DuplicateVerdict &verdict)
    {
        m_pairs.insert(std::minmax(verdict.first, verdict.second));
        m_members.insert(verdict.first);
        m_members.insert(verdict.second);
    }
    [[nodiscard]] bool isMember(ProposalId id) const { return m_members.contains(id); }
    [[nodiscard]] bool areApart(ProposalId one, ProposalId other) const
    {
        return m_pairs.contains(std::minmax(one, other));
    }

private:
    QSet<std::pair<ProposalId, ProposalId>> m_pairs;
    QSet<ProposalId> m_members;
};

/// Of proposals that share a key: those that have another one to be confused with.
void collectSuspected(const std::vector<AlikeProposal> &group, const Verdicts &apart, QSet<ProposalId> &found)
{
    QHash<ChallengeId, int> answering;
    for (const AlikeProposal &member : group)
        ++answering[member.challenge];
    const int toNone = answering.value({});
    for (const AlikeProposal &member : group) {
        const bool isOfNone = !member.challenge.isValid();
        const auto meets = [&](const AlikeProposal &other) {
            const bool isSame = isOfNone || !other.challenge.isValid() || other.challenge == member.challenge;
            return isSame && other.id != member.id && !apart.areApart(member.id, other.id);
        };
        const int others = (isOfNone ? int(group.size()) : answering.value(member.challenge) + toNone) - 1;
        const bool isSuspected = apart.isMember(member.id) ? std::any_of(group.begin(), group.end(), meets)
                                                           : others > 0;
        if (isSuspected)
            found.insert(member.id);
    }
}

} // namespace

// The rule of pairsOfKeys group by group: of many alike, asking for each pair would take the square of their number.
Result<QSet<ProposalId>> DuplicateRepository::suspected(EventId event) const
{
    PD_ASSIGN(const std::vector<DuplicateVerdict> given, verdicts(event));
    Verdicts apart;
    for (const DuplicateVerdict &verdict : given)
        apart.add(verdict);
    Query query(m_store.database(),
                QString(u"SELECT a.kind, a.folded, a.proposal_id, p.challenge_id FROM " + sharedKeys(event)
                        + u"CROSS JOIN proposal p ON p.id = a.proposal_id ORDER BY a.kind, a.folded, a.proposal_id"));
    PD_TRY(query.exec());
    QSet<ProposalId> found;
    std::vector<AlikeProposal> group;
    std::pair<QString, QString> key;
    while (query.next()) {
        std::pair<QString, QString> next(query.text(0), query.text(1));
        if (next != key) {
            collectSuspected(group, apart, found);
            group.clear();
            key = std::move(next);
        }
        const AlikeProposal member {query.id<ProposalId>(2), query.id<ChallengeId>(3)};
        if (group.empty() || group.back().id != member.id) // a name may be alike in two languages
            group.push_back(member);
    }
    collectSuspected(group, apart, found);
    return found;
}

Result<std::vector<std::pair<ProposalId, QStringList>>> DuplicateRepository::of(ProposalId id) const
{
    Query query(m_store.database(),
                QString(u"SELECT DISTINCT b.proposal_id, a.kind FROM duplicate_key a " + pairsOfKeys
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
                QString(u"SELECT DISTINCT a.proposal_id, b.proposal_id, a.kind FROM " + sharedKeys(event) + pairsOfKeys
                        + u"WHERE a.proposal_id < b.proposal_id ORDER BY a.proposal_id, b.proposal_id, a.kind"));
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

Status DuplicateRepository::eachText(EventId event,
                                     const std::function<void(ProposalId, ChallengeId, const QString &)> &take) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT p.id, p.challenge_id, d.folded FROM proposal p JOIN search_document d "
                               "ON d.kind = 'proposal' AND d.record_id = p.id WHERE p.event_id = ? ORDER BY p.id"));
    query.bind(event);
    PD_TRY(query.exec());
    while (query.next())
        take(query.id<ProposalId>(0), query.id<ChallengeId>(1), lastSection(query.text(2)));
    return {};
}

Result<QString> DuplicateRepository::text(ProposalId id) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT folded FROM search_document WHERE kind = 'proposal' AND record_id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    return query.next() ? lastSection(query.text(0)) : QString();
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
