// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

#include <vector>

namespace pitchdesk {

class Store;

enum class SearchKind { Proposal, Challenge, Organisation, Person, Judge };

struct SearchHit {
    SearchKind kind = SearchKind::Proposal;
    qint64 key = 0; ///< of the record
    EventId event;  ///< where it is shown; invalid for an organisation or person of no event
    QString heading;
    QString detail; ///< e.g. the applicant of a proposal
};

/// Quick-find over records, in any of the three languages, compared folded.
class SearchWorkflow
{
public:
    explicit SearchWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// Hits whose heading begins with the text come first; those of `event` before others.
    Result<std::vector<SearchHit>> quickFind(EventId event, const QString &text, int limit) const;

private:
    Store &m_store;
};

} // namespace pitchdesk
