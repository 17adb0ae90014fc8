// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/storage/store.h"

#include <functional>

namespace pitchdesk {

/// A document of the search index, or the judge whom a person is.
struct FoundDocument {
    QString kind; ///< "proposal", "challenge", "organisation", "person" or "judge"
    qint64 record = 0;
    EventId event; ///< invalid: of no event
    QString heading;
    QString detail;
};

class SearchRepository
{
public:
    explicit SearchRepository(Store &store)
        : m_store(store)
    {
    }

    /// Calls `take` with every document in which each word of the folded text occurs, and with the proposal of any event
    /// that has this running number ("#12" or "12"). A person who judges comes as a judge, once per event;
    /// one who does not comes as a person.
    Status find(const QString &folded, const std::function<void(const FoundDocument &)> &take) const;

private:
    Status findNumber(const QString &folded, const std::function<void(const FoundDocument &)> &take) const;

    Store &m_store;
};

} // namespace pitchdesk
