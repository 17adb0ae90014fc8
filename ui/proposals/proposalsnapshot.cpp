// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalsnapshot.h"

#include "core/workflow/workspace.h"

#include <QCollator>
#include <QThreadPool>

#include <algorithm>
#include <future>
#include <numeric>

namespace pitchdesk {

namespace {

constexpr int firstScreens = 200; // rows that fill a window several times over
constexpr int manyRows = 5000;    // from here on reading them all takes longer than an eye overlooks

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

SharedProposals share(ProposalSnapshot &&snapshot)
{
    auto *kept = new ProposalSnapshot(std::move(snapshot));
    kept->total = std::max(kept->total, int(kept->rows.size()));
    for (size_t i = 0; i < kept->fields.size(); ++i)
        kept->fieldIndex.insert(kept->fields[i].id, int(i));
    kept->indexOfRow.reserve(qsizetype(kept->rows.size()));
    for (size_t i = 0; i < kept->rows.size(); ++i) {
        const ProposalRow &row = kept->rows[i];
        kept->indexOfRow.insert(row.id, int(i));
        kept->countries.insert(row.country);
        for (const TermId field : row.fields)
            kept->usedFields.insert(field);
    }
    return SharedProposals(kept, [](const ProposalSnapshot *gone) {
        QThreadPool *pool = gone->rows.size() >= manyRows ? QThreadPool::globalInstance() : nullptr;
        if (pool)
            pool->start([gone] { delete gone; });
        else
            delete gone;
    });
}

Result<SharedProposals> loadProposals(Workflows &workflows, EventId event, Language language, ProposalPart part)
{
    ProposalSnapshot snapshot;
    snapshot.event = event;
    PD_ASSIGN(const EventSummary summary, workflows.events.event(event));
    snapshot.zone = summary.event.zone;
    PD_ASSIGN(const int total, workflows.proposals.count(event));
    if (part == ProposalPart::First && total >= manyRows) {
        snapshot.total = total;
        PD_ASSIGN(snapshot.rows, workflows.proposals.firstProposals(event, firstScreens));
    } else {
        PD_ASSIGN(snapshot.rows, workflows.proposals.proposals(event));
    }
    PD_ASSIGN(snapshot.challenges, workflows.challenges.challenges(event));
    PD_ASSIGN(snapshot.fields, workflows.events.terms(QStringLiteral("field")));
    PD_ASSIGN(snapshot.tags, workflows.tags.tags());
    // The two side by side: of very many rows they take as long as reading them.
    auto titles = std::async(std::launch::async, [&rows = std::as_const(snapshot.rows), language] {
        return collationOrder(rows, collatorOf(language),
                              [](const ProposalRow &row) -> const QString & { return row.title; });
    });
    snapshot.applicantOrder =
        collationOrder(snapshot.rows, collatorOf(language), [language](const ProposalRow &row) -> const QString & {
            return language == Language::Japanese && !row.applicantKana.isEmpty() ? row.applicantKana : row.applicant;
        });
    snapshot.titleOrder = titles.get();
    return share(std::move(snapshot));
}

} // namespace pitchdesk
