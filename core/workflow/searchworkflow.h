// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/services/query/queryevaluator.h"

#include <QString>

#include <memory>
#include <vector>

namespace pitchdesk {

class SearchIndex;
class Store;

enum class SearchKind { Proposal, Challenge, Organisation, Person, Judge };

struct SearchHit {
    SearchKind kind = SearchKind::Proposal;
    qint64 key = 0; ///< of the record
    EventId event;  ///< where it is shown; invalid for an organisation or person of no event
    QString heading;
    QString detail; ///< e.g. the applicant of a proposal
};

/// Search over records, in any of the three languages, compared folded. The texts are kept in memory once they were
/// searched, and brought up to date at each call.
class SearchWorkflow
{
public:
    explicit SearchWorkflow(Store &store);
    ~SearchWorkflow();

    /// Reads the texts, so that they are there when somebody types.
    Status prepare() const;
    /// At most `limit` records in which each word occurs: those of `event` before others; title and company before
    /// people before answers; those that begin with the text first.
    Result<std::vector<SearchHit>> quickFind(EventId event, const QString &text, int limit) const;
    /// The same among titles, companies and people only, which is there at once.
    Result<std::vector<SearchHit>> quickFindNames(EventId event, const QString &text, int limit) const;
    /// The proposals of the event in which each of these texts occurs.
    Result<TextHits> textHits(EventId event, const std::vector<TextTerm> &terms) const;

private:
    Result<std::vector<SearchHit>> hits(EventId event, const QString &text, int limit, bool namesOnly) const;

    Store &m_store;
    std::unique_ptr<SearchIndex> m_index;
};

} // namespace pitchdesk
