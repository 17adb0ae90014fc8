// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/savedview.h"

#include <vector>

namespace pitchdesk {

class Store;

/// Filters of a page kept under names.
class ViewWorkflow
{
public:
    explicit ViewWorkflow(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<SavedView>> views(const QString &page) const;
    /// Adds a view without an id, or changes the name and the query of one. FieldRequired "name", FieldTooLong;
    /// AlreadyExists when another view of the page is called that.
    Result<SavedViewId> save(const SavedView &view);
    Status remove(SavedViewId id);

private:
    Store &m_store;
};

} // namespace pitchdesk
