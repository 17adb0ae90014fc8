// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/erasure.h"

namespace pitchdesk {

class Store;

/// What the desk owes the people whose data it keeps.
class PrivacyWorkflow
{
public:
    explicit PrivacyWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// What erase() would do. RecordNotFound.
    Result<ErasureReport> whatErasureDoes(PersonId person) const;
    /// Erases a person for good: names, addresses and notes go, from the tables, from what imports remember and from the
    /// history, and the file is rewritten so that nothing of it lies in freed pages. Proposals, scores and decisions stay,
    /// without a name. Undo ends here. Backups are not touched: the report names those that hold the person still.
    /// RecordNotFound; FieldInvalid("person") for one who was erased already.
    Result<ErasureReport> erase(PersonId person);

private:
    Store &m_store;
};

} // namespace pitchdesk
