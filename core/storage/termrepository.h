// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// Words of controlled lists.
class TermRepository
{
public:
    explicit TermRepository(Store &store)
        : m_store(store)
    {
    }

    /// In the order of the list.
    Result<std::vector<Term>> terms(const QString &scheme) const;
    /// Adds a term without an id, at the end; changes one with an id.
    Result<TermId> save(const Term &term);

private:
    Store &m_store;
};

} // namespace pitchdesk
