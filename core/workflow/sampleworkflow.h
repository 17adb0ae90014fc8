// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace pitchdesk {

class Store;

/// "inno-2025" (with proposals and scores) and "singapore-2023" (a template).
[[nodiscard]] QStringList sampleNames();

struct GenerateOptions {
    EventId event;
    int count = 0;
    quint64 seed = 1;
};
inline constexpr int mostGenerated = 100'000;

class SampleWorkflow
{
public:
    explicit SampleWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// Adds a sample event in one transaction; the same seed gives the same records and uids. UsageUnknownSample.
    Result<EventId> addSample(const QString &name, quint64 seed = 2025);

    /// Adds made-up proposals to an event in one transaction, for trying out and measuring; the same seed gives the same
    /// ones. FieldInvalid("count") outside 1 … 100,000.
    Status generateProposals(const GenerateOptions &options, Progress &progress);

private:
    Store &m_store;
};

} // namespace pitchdesk
