// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/readiness/readiness.h"

namespace pitchdesk {

class Store;

/// What an event still lacks before its call opens.
class ReadinessWorkflow
{
public:
    explicit ReadinessWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// By the clock of the file. RecordNotFound.
    Result<ReadinessReport> report(EventId event) const;

private:
    Result<ReadinessFacts> facts(EventId event) const;

    Store &m_store;
};

} // namespace pitchdesk
