// SPDX-License-Identifier: GPL-3.0-or-later
// How ProposalsPage narrows its table to the query, and puts tags on what is selected.
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/proposals/proposalfilter.h"
#include "ui/proposals/proposalfilterbar.h"
#include "ui/proposals/proposalpane.h"
#include "ui/proposals/proposalspage.h"
#include "ui/proposals/proposaltablemodel.h"
#include "ui/proposals/tagdialog.h"
#include "ui/proposals/viewsbutton.h"

#include <algorithm>

namespace pitchdesk {

/// A query with words in it is evaluated when their hits are known. A newer one drops those that are still on their way,
/// and the reading thread does not even begin with them.
void ProposalsPage::applyFilter()
{
    const int turn = ++m_searchGeneration;
    m_searchTurn->store(turn);
    m_viewsButton->setQuery(m_filters->plainText());
    const QueryNode root = m_filters->query();
    std::vector<TextTerm> terms = textTermsOf(root);
    if (terms.empty()) {
        showFilter(filterFor(root, m_filters->context(), {}), root);
        return;
    }
    m_desk
        .read([event = m_desk.currentEvent(), terms = std::move(terms), turn,
               present = m_searchTurn](Workflows &workflows) -> Result<TextHits> {
            if (present->load() != turn)
                return fail(ErrorCode::Cancelled);
            return workflows.search.textHits(event, terms);
        })
        .then(this, [this, turn, root](const Result<TextHits> &hits) {
            if (turn != m_searchGeneration)
                return;
            if (hits)
                showFilter(filterFor(root, m_filters->context(), *hits), root);
            else
                showError(hits.error());
        });
}

void ProposalsPage::showFilter(const ProposalFilter &filter, const QueryNode &root)
{
    m_model->setFilter(filter);
    m_pane->setSought(soughtTexts(root));
    showTotals();
    showSelection();
    showCharts();
}

void ProposalsPage::showTotals()
{
    double sum = 0;
    int scored = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const ProposalRow *proposal = m_model->rowAt(row); proposal && proposal->meanScore) {
            sum += *proposal->meanScore;
            ++scored;
        }
    }
    m_filters->setCounts(m_model->rowCount(), m_model->totalCount(),
                         scored > 0 ? std::optional(sum / scored) : std::nullopt);
}

/// The texts are read into memory when somebody is about to search, so that the first letter is as fast as the others.
void ProposalsPage::prepareSearch()
{
    if (m_desk.isOpen())
        m_desk.read([](Workflows &workflows) { return workflows.search.prepare(); });
}

void ProposalsPage::askTags()
{
    const std::vector<ProposalId> ids = selectedIds();
    if (ids.empty() || !canWrite())
        return;
    std::vector<TagChoice> choices;
    for (const Tag &tag : m_model->snapshot().tags) {
        const auto count = std::count_if(ids.begin(), ids.end(), [this, &tag](ProposalId id) {
            const ProposalRow *row = m_model->find(id);
            return row && std::find(row->tags.begin(), row->tags.end(), tag.id) != row->tags.end();
        });
        choices.push_back({tag, int(count)});
    }
    auto *dialog = new TagDialog(choices, int(ids.size()), this);
    connect(dialog, &TagDialog::confirmed, this, [this, ids](const QStringList &add, const QStringList &take) {
        writeTags([ids, add, take](Workflows &workflows) { return workflows.tags.change(ids, add, take); });
    });
    connect(dialog, &TagDialog::renamed, this, [this](TagId id, const QString &label) {
        writeTags([id, label](Workflows &workflows) { return workflows.tags.rename(id, label); });
    });
    connect(dialog, &TagDialog::removed, this, &ProposalsPage::askRemoveTag);
    dialog->open();
}

void ProposalsPage::askRemoveTag(TagId id, const QString &label)
{
    m_dialogs.confirm(this, tr("Delete tag"),
                      tr("Delete the tag “%1”? It is taken off all proposals. You can undo this.").arg(label),
                      tr("Delete"),
                      [this, id] { writeTags([id](Workflows &workflows) { return workflows.tags.remove(id); }); });
}

void ProposalsPage::writeTags(std::function<Status(Workflows &)> work)
{
    m_message->clear();
    m_desk.write(std::move(work)).then(this, [this](const Status &status) {
        if (!status)
            showError(status.error());
    });
}

} // namespace pitchdesk
