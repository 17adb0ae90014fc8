// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedview.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// Filters kept under names.
class ViewRepository
{
public:
    explicit ViewRepository(Store &store)
        : m_store(store)
    {
    }

    /// Those of a page, in their own order.
    Result<std::vector<SavedView>> views(const QString &page) const;
    Result<SavedView> view(SavedViewId id) const;
    /// Adds a view without an id, at the end; changes the name and query of one with an id.
    Result<SavedViewId> save(const SavedView &view);
    Status remove(SavedViewId id);

private:
    Store &m_store;
};

} // namespace pitchdesk
