// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace pitchdesk {

class Store;

/// "inno-2025" (with proposals and scores) and "singapore-2023" (a template).
[[nodiscard]] QStringList sampleNames();

class SampleWorkflow
{
public:
    explicit SampleWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// Adds a sample event in one transaction; the same seed gives the same records and uids. UsageUnknownSample.
    Result<EventId> addSample(const QString &name, quint64 seed = 2025);

private:
    Store &m_store;
};

} // namespace pitchdesk
