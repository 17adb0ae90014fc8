// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/term.h"
#include "core/services/query/queryevaluator.h"
#include "core/services/query/queryvocabulary.h"
#include "core/workflow/challengeworkflow.h"
#include "core/workflow/tagworkflow.h"

#include <vector>

namespace pitchdesk {

class SearchWorkflow;
class Store;

/// What an event's queries can name.
struct QueryNames {
    std::vector<ChallengeRow> challenges;
    std::vector<Term> fields;
    std::vector<Tag> tags;
    QString zone;
};

/// What the values of a query mean in an event.
[[nodiscard]] QueryContext queryContext(const QueryNames &names);
/// Adds the fields of technology (by code, labels and other words) and the tags, and knows no others from then on.
void addNames(QueryVocabulary &vocabulary, const QueryNames &names);

/// Lists the proposals that a typed query asks for.
class QueryWorkflow
{
public:
    QueryWorkflow(Store &store, SearchWorkflow &search)
        : m_store(store)
        , m_search(search)
    {
    }

    Result<QueryNames> names(EventId event) const;
    /// Rows by number, with tags and mean scores.
    Result<std::vector<ProposalRow>> proposals(EventId event, const QueryNode &root) const;
    /// The same from the text of a query, in the words of `vocabulary`, which gets the event's names.
    Result<std::vector<ProposalRow>> proposals(EventId event, const QString &text, QueryVocabulary vocabulary) const;

private:
    Store &m_store;
    SearchWorkflow &m_search;
};

} // namespace pitchdesk
