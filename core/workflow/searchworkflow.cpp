// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/searchworkflow.h"

#include "core/base/textfold.h"
#include "core/storage/searchrepository.h"

#include <algorithm>

namespace pitchdesk {

namespace {

SearchKind kindFrom(const QString &code)
{
    if (code == QStringLiteral("challenge"))
        return SearchKind::Challenge;
    if (code == QStringLiteral("organisation"))
        return SearchKind::Organisation;
    if (code == QStringLiteral("person"))
        return SearchKind::Person;
    return code == QStringLiteral("judge") ? SearchKind::Judge : SearchKind::Proposal;
}

struct RankedHit {
    SearchHit hit;
    bool beginsWith = false;
    bool isOfEvent = false;
};

} // namespace

Result<std::vector<SearchHit>> SearchWorkflow::quickFind(EventId event, const QString &text, int limit) const
{
    const QString folded = fold(text).trimmed();
    if (folded.isEmpty() || limit <= 0)
        return std::vector<SearchHit> {};
    std::vector<RankedHit> found;
    PD_TRY(SearchRepository(m_store).find(folded, [&](const FoundDocument &document) {
        const SearchHit hit {kindFrom(document.kind), document.record, document.event, document.heading,
                             document.detail};
        found.push_back(
            {hit, fold(document.heading).startsWith(folded), document.event == event || !document.event.isValid()});
    }));
    std::stable_sort(found.begin(), found.end(), [](const RankedHit &a, const RankedHit &b) {
        return std::pair(a.isOfEvent, a.beginsWith) > std::pair(b.isOfEvent, b.beginsWith);
    });
    std::vector<SearchHit> hits;
    for (size_t i = 0; i < found.size() && int(i) < limit; ++i)
        hits.push_back(std::move(found[i].hit));
    return hits;
}

} // namespace pitchdesk
