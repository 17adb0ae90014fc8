// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"
#include "core/storage/store.h"

#include <QHash>

#include <vector>

namespace pitchdesk {

/// Tags, and which proposals have them.
class TagRepository
{
public:
    explicit TagRepository(Store &store)
        : m_store(store)
    {
    }

    /// In their own order.
    Result<std::vector<Tag>> tags() const;
    Result<Tag> tag(TagId id) const;
    /// Adds a tag without an id, at the end; renames one with an id.
    Result<TagId> save(const Tag &tag);
    /// With its place on all proposals.
    Status remove(TagId id);

    /// The tags of the event's proposals, in the order of the tags; those without any are left out.
    Result<QHash<ProposalId, std::vector<TagId>>> tagsOf(EventId event) const;
    Result<std::vector<TagId>> tagsOf(ProposalId proposal) const;
    /// A tag that is there, or is not there, already stays as it is.
    Status add(ProposalId proposal, TagId tag);
    Status take(ProposalId proposal, TagId tag);

private:
    Store &m_store;
};

} // namespace pitchdesk
