// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/queryworkflow.h"

#include "core/base/textfold.h"
#include "core/services/query/queryparser.h"
#include "core/workflow/eventworkflow.h"
#include "core/workflow/proposalworkflow.h"
#include "core/workflow/searchworkflow.h"

#include <algorithm>

namespace pitchdesk {

QueryContext queryContext(const QueryNames &names)
{
    QueryContext context;
    for (const ChallengeRow &row : names.challenges) {
        QStringList texts;
        for (const Language language : allLanguages)
            texts.append(row.challenge.title.at(language));
        for (const Organisation &owner : row.owners) {
            for (const Language language : allLanguages)
                texts.append(owner.name.at(language));
            texts.append(owner.kana);
        }
        context.challenges.push_back({row.challenge.id, row.challenge.number, fold(texts.join(u'\n'))});
    }
    for (const Term &term : names.fields)
        context.fields.insert(term.code.toLower(), term.id);
    for (const Tag &tag : names.tags)
        context.tags.insert(fold(tag.label), tag.id);
    context.zone = names.zone.toLatin1();
    return context;
}

void addNames(QueryVocabulary &vocabulary, const QueryNames &names)
{
    for (const Term &term : names.fields)
        vocabulary.addValue(QueryField::Field, term.code, {term.code.toLower()});
    for (const Term &term : names.fields) {
        for (const Language language : allLanguages)
            vocabulary.addValue(QueryField::Field, term.label.at(language), {term.code.toLower()});
        for (const QString &alias : term.aliases)
            vocabulary.addValue(QueryField::Field, alias, {term.code.toLower()});
    }
    vocabulary.close(QueryField::Field);
    for (const Tag &tag : names.tags)
        vocabulary.addValue(QueryField::Tag, tag.label, {tag.label});
    vocabulary.close(QueryField::Tag);
}

Result<QueryNames> QueryWorkflow::names(EventId event) const
{
    const EventWorkflow events(m_store);
    QueryNames names;
    PD_ASSIGN(const EventSummary summary, events.event(event));
    names.zone = summary.event.zone;
    PD_ASSIGN(names.challenges, ChallengeWorkflow(m_store).challenges(event));
    PD_ASSIGN(names.fields, events.terms(QStringLiteral("field")));
    PD_ASSIGN(names.tags, TagWorkflow(m_store).tags());
    return names;
}

Result<std::vector<ProposalRow>> QueryWorkflow::proposals(EventId event, const QueryNode &root) const
{
    PD_ASSIGN(const QueryNames known, names(event));
    PD_ASSIGN(TextHits hits, m_search.textHits(event, textTermsOf(root)));
    PD_ASSIGN(std::vector<ProposalRow> rows, ProposalWorkflow(m_store).proposals(event));
    const QueryMatcher matcher(root, queryContext(known), std::move(hits));
    std::erase_if(rows, [&matcher](const ProposalRow &row) { return !matcher.matches(row); });
    return rows;
}

Result<std::vector<ProposalRow>> QueryWorkflow::proposals(EventId event, const QString &text,
                                                          QueryVocabulary vocabulary) const
{
    PD_ASSIGN(const QueryNames known, names(event));
    addNames(vocabulary, known);
    PD_ASSIGN(const QueryNode root, parseQuery(text, vocabulary));
    return proposals(event, root);
}

} // namespace pitchdesk
