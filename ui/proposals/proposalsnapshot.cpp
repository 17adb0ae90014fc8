// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalsnapshot.h"

#include "core/workflow/workspace.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace pitchdesk {

namespace {

QCollator collatorOf(Language language)
{
    QCollator collator {QLocale(languageCode(language))};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

template<typename TextOf>
std::vector<int> collationOrder(const std::vector<ProposalRow> &rows, const QCollator &collator, TextOf textOf)
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(rows.size());
    for (const ProposalRow &row : rows)
        keys.push_back(collator.sortKey(textOf(row)));
    std::vector<int> sorted(rows.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(),
              [&keys](int left, int right) { return keys[size_t(left)].compare(keys[size_t(right)]) < 0; });
    std::vector<int> order(rows.size());
    int place = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && keys[size_t(sorted[i - 1])].compare(keys[size_t(sorted[i])]) != 0)
            ++place;
        order[size_t(sorted[i])] = place;
    }
    return order;
}

} // namespace

const Term *ProposalSnapshot::field(TermId id) const
{
    const auto found = fieldIndex.constFind(id);
    return found == fieldIndex.constEnd() ? nullptr : &fields[size_t(*found)];
}

QStringList ProposalSnapshot::tagLabels(const ProposalRow &row) const
{
    QStringList labels;
    for (const TagId id : row.tags) {
        const auto found = std::find_if(tags.begin(), tags.end(), [id](const Tag &tag) { return tag.id == id; });
        if (found != tags.end())
            labels.append(found->label);
    }
    return labels;
}

Result<ProposalSnapshot> loadProposals(Workflows &workflows, EventId event, Language language)
{
    ProposalSnapshot snapshot;
    snapshot.event = event;
    PD_ASSIGN(const EventSummary summary, workflows.events.event(event));
    snapshot.zone = summary.event.zone;
    PD_ASSIGN(snapshot.rows, workflows.proposals.proposals(event));
    PD_ASSIGN(snapshot.challenges, workflows.challenges.challenges(event));
    PD_ASSIGN(snapshot.fields, workflows.events.terms(QStringLiteral("field")));
    PD_ASSIGN(snapshot.tags, workflows.tags.tags());
    for (size_t i = 0; i < snapshot.fields.size(); ++i)
        snapshot.fieldIndex.insert(snapshot.fields[i].id, int(i));
    const QCollator collator = collatorOf(language);
    snapshot.applicantOrder =
        collationOrder(snapshot.rows, collator, [language](const ProposalRow &row) -> const QString & {
            return language == Language::Japanese && !row.applicantKana.isEmpty() ? row.applicantKana : row.applicant;
        });
    snapshot.titleOrder = collationOrder(snapshot.rows, collator,
                                         [](const ProposalRow &row) -> const QString & { return row.title; });
    return snapshot;
}

} // namespace pitchdesk
