// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/tag.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace pitchdesk {

class Store;

/// Tags of the desk, and putting them on proposals.
class TagWorkflow
{
public:
    explicit TagWorkflow(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<Tag>> tags() const;
    Result<std::vector<Tag>> tagsOf(ProposalId proposal) const;

    /// Puts the tags `add` on all these proposals and takes the tags `take` off them, in one step. A label that no tag
    /// has yet makes a new tag; labels are compared folded. FieldRequired for a blank label, FieldTooLong "tag".
    Status change(const std::vector<ProposalId> &proposals, const QStringList &add, const QStringList &take);
    /// FieldRequired, FieldTooLong; AlreadyExists when another tag is called that.
    Status rename(TagId id, const QString &label);
    /// With its place on all proposals.
    Status remove(TagId id);

private:
    Store &m_store;
};

} // namespace pitchdesk
