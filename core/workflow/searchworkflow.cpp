// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/searchworkflow.h"

#include "core/base/textfold.h"
#include "core/storage/searchrepository.h"

#include <optional>

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

/// The section in which a text is looked for; nothing for all of them.
std::optional<TextSection> sectionOf(QueryField field)
{
    switch (field) {
    case QueryField::Title:
        return TextSection::Title;
    case QueryField::Company:
        return TextSection::Company;
    case QueryField::Contact:
        return TextSection::People;
    default:
        return std::nullopt;
    }
}

} // namespace

SearchWorkflow::SearchWorkflow(Store &store)
    : m_store(store)
    , m_index(std::make_unique<SearchIndex>(store))
{
}

SearchWorkflow::~SearchWorkflow() = default;

Status SearchWorkflow::prepare() const
{
    return m_index->refresh();
}

Result<std::vector<SearchHit>> SearchWorkflow::quickFind(EventId event, const QString &text, int limit) const
{
    return hits(event, text, limit, false);
}

Result<std::vector<SearchHit>> SearchWorkflow::quickFindNames(EventId event, const QString &text, int limit) const
{
    return hits(event, text, limit, true);
}

Result<std::vector<SearchHit>> SearchWorkflow::hits(EventId event, const QString &text, int limit, bool namesOnly) const
{
    const QString folded = fold(text).trimmed();
    std::vector<SearchHit> hits;
    if (folded.isEmpty() || limit <= 0)
        return hits;
    PD_ASSIGN(const std::vector<FoundDocument> found,
              SearchRepository(m_store, *m_index)
                  .find(event, folded, limit, namesOnly ? SearchDepth::Names : SearchDepth::Everything));
    for (const FoundDocument &document : found)
        hits.push_back({kindFrom(document.kind), document.record, document.event, document.heading, document.detail});
    return hits;
}

Result<TextHits> SearchWorkflow::textHits(EventId event, const std::vector<TextTerm> &terms) const
{
    const SearchRepository repository(m_store, *m_index);
    TextHits hits;
    for (const TextTerm &term : terms) {
        PD_ASSIGN(const QSet<ProposalId> ids, repository.proposals(event, sectionOf(term.field), term.folded));
        hits.insert(term, ids);
    }
    return hits;
}

} // namespace pitchdesk
