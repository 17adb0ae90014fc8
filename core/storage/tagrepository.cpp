// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tagrepository.h"

#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString tagKind = QStringLiteral("tag");

Tag tagFrom(const Query &query)
{
    return {query.id<TagId>(0), query.text(1), query.text(2)};
}

} // namespace

Result<std::vector<Tag>> TagRepository::tags() const
{
    Query query(m_store.database(), QStringLiteral("SELECT id, uid, label FROM tag ORDER BY position, id"));
    PD_TRY(query.exec());
    std::vector<Tag> tags;
    while (query.next())
        tags.push_back(tagFrom(query));
    return tags;
}

Result<Tag> TagRepository::tag(TagId id) const
{
    Query query(m_store.database(), QStringLiteral("SELECT id, uid, label FROM tag WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(tagKind, id.value()));
    return tagFrom(query);
}

Result<TagId> TagRepository::save(const Tag &tag)
{
    if (tag.id.isValid()) {
        Query query(m_store.database(), QStringLiteral("UPDATE tag SET label = ? WHERE id = ?"));
        query.bind(tag.label).bind(tag.id);
        PD_TRY(execOnRow(query, tagKind, tag.id.value()));
        return tag.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO tag (uid, label, position) "
                               "VALUES (?, ?, (SELECT coalesce(max(position), -1) + 1 FROM tag))"));
    query.bind(tag.uid.isEmpty() ? m_store.newUid() : tag.uid).bind(tag.label);
    PD_TRY(query.exec());
    return TagId(query.lastInsertId());
}

Status TagRepository::remove(TagId id)
{
    return deleteRow(m_store.database(), tagKind, id.value());
}

Result<QHash<ProposalId, std::vector<TagId>>> TagRepository::tagsOf(EventId event) const
{
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT l.proposal_id, l.tag_id FROM proposal_tag l JOIN tag t ON t.id = l.tag_id "
                    "JOIN proposal p ON p.id = l.proposal_id WHERE p.event_id = ? ORDER BY t.position, t.id"));
    query.bind(event);
    PD_TRY(query.exec());
    QHash<ProposalId, std::vector<TagId>> tags;
    while (query.next())
        tags[query.id<ProposalId>(0)].push_back(query.id<TagId>(1));
    return tags;
}

Result<std::vector<TagId>> TagRepository::tagsOf(ProposalId proposal) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT l.tag_id FROM proposal_tag l JOIN tag t ON t.id = l.tag_id "
                               "WHERE l.proposal_id = ? ORDER BY t.position, t.id"));
    query.bind(proposal);
    PD_TRY(query.exec());
    std::vector<TagId> tags;
    while (query.next())
        tags.push_back(query.id<TagId>(0));
    return tags;
}

Status TagRepository::add(ProposalId proposal, TagId tag)
{
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO proposal_tag (proposal_id, tag_id) SELECT ?, ? WHERE NOT EXISTS "
                               "(SELECT 1 FROM proposal_tag WHERE proposal_id = ? AND tag_id = ?)"));
    query.bind(proposal).bind(tag).bind(proposal).bind(tag);
    return query.exec();
}

Status TagRepository::take(ProposalId proposal, TagId tag)
{
    Query query(m_store.database(), QStringLiteral("DELETE FROM proposal_tag WHERE proposal_id = ? AND tag_id = ?"));
    query.bind(proposal).bind(tag);
    return query.exec();
}

} // namespace pitchdesk
