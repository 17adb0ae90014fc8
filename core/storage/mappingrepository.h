// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QStringList>

namespace pitchdesk {

class Store;

/// How files of proposals were read last, by their headers. Not journalled.
class MappingRepository
{
public:
    explicit MappingRepository(Store &store)
        : m_store(store)
    {
    }

    /// The mapping, as JSON, of the last file with these headers in this order: of the event, else of any other; empty where
    /// there is none.
    Result<QByteArray> recall(EventId event, const QStringList &headers) const;
    Status remember(EventId event, const QStringList &headers, const QByteArray &mapping);

private:
    Store &m_store;
};

} // namespace pitchdesk
