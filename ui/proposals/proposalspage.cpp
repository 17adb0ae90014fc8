// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalspage.h"

#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/proposals/bulkdialogs.h"
#include "ui/proposals/duplicatelistdialog.h"
#include "ui/proposals/importdialog.h"
#include "ui/proposals/importfilepage.h"
#include "ui/proposals/newproposaldialog.h"
#include "ui/proposals/proposalcharts.h"
#include "ui/proposals/proposalfilterbar.h"
#include "ui/proposals/proposalpane.h"
#include "ui/proposals/proposaltablemodel.h"
#include "ui/proposals/proposaltableview.h"
#include "ui/proposals/screeningmode.h"
#include "ui/proposals/selectionbar.h"
#include "ui/proposals/viewsbutton.h"

#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>

namespace pitchdesk {

namespace {

constexpr int reloadDelay = 30; // ms: changes that come together are read once

} // namespace

ProposalsPage::ProposalsPage(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("proposals"));
    setAcceptDrops(true);
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(reloadDelay);
    build();
    connectParts();
    retranslate();
    showBody();
    switchEvent();
}

ProposalsPage::~ProposalsPage() = default;

void ProposalsPage::connectParts()
{
    connect(&m_reloadTimer, &QTimer::timeout, this, &ProposalsPage::reload);
    connect(&m_desk, &Desk::currentEventChanged, this, &ProposalsPage::switchEvent);
    connect(&m_desk, &Desk::closed, this, &ProposalsPage::switchEvent);
    connect(&m_desk, &Desk::committed, this, &ProposalsPage::takeCommitted);
    connect(m_filters, &ProposalFilterBar::queryChanged, this, &ProposalsPage::applyFilter);
    connect(m_filters, &ProposalFilterBar::searchBegun, this, &ProposalsPage::prepareSearch);
    connect(m_viewsButton, &ViewsButton::queryChosen, m_filters, &ProposalFilterBar::setText);
    connect(m_viewsButton, &ViewsButton::failed, this, &ProposalsPage::showError);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProposalsPage::showSelection);
    connect(m_table, &ProposalTableView::doubleClicked, this, [this] { m_pane->setEditing(true); });
    connect(m_pane, &ProposalPane::proposalActivated, this, [this](ProposalId id) { showRecord(id.value()); });
    connect(m_selectionBar, &SelectionBar::statusChosen, this, &ProposalsPage::askStatus);
    connect(m_selectionBar, &SelectionBar::challengeChosen, this, &ProposalsPage::askChallenge);
    connect(m_selectionBar, &SelectionBar::tagsChosen, this, &ProposalsPage::askTags);
    connect(m_selectionBar, &SelectionBar::copyChosen, m_table, &ProposalTableView::copySelection);
    connect(m_selectionBar, &SelectionBar::deleteChosen, this, &ProposalsPage::askDelete);
}

bool ProposalsPage::canWrite() const
{
    return m_desk.isOpen() && !m_desk.isReadOnly() && m_desk.currentEvent().isValid();
}

// Loading

void ProposalsPage::switchEvent()
{
    ++m_generation;
    m_isLoaded = false;
    setScreening(false);
    m_pane->showProposal({}, 0);
    m_pane->setEditing(false);
    m_filters->clear();
    if (m_desk.currentEvent().isValid())
        scheduleReload();
    showBody();
}

void ProposalsPage::takeCommitted(const ChangeSet &changes)
{
    if (changes.touchesAny({Topic::Proposals, Topic::Challenges, Topic::Terms, Topic::Scores, Topic::Organisations,
                            Topic::People, Topic::Events, Topic::Tags}))
        scheduleReload();
    if (changes.touchesAny({Topic::Proposals, Topic::Conflicts, Topic::Organisations, Topic::People, Topic::Challenges,
                            Topic::Tags, Topic::Material, Topic::Form}))
        m_pane->reload();
}

void ProposalsPage::scheduleReload()
{
    m_isStale = true;
    if (isVisible())
        m_reloadTimer.start();
}

void ProposalsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_reloadTimer.start();
}

void ProposalsPage::reload()
{
    const EventId event = m_desk.currentEvent();
    if (!m_desk.isOpen() || !event.isValid())
        return;
    m_isStale = false;
    const int generation = ++m_generation;
    // The first screens are shown at once; that would be other rows than those if the table were sorted or filtered.
    const ProposalPart part = !m_isLoaded && m_model->isInReadingOrder() ? ProposalPart::First : ProposalPart::All;
    m_desk
        .read([event, part, language = uiLanguage()](Workflows &workflows) {
            return loadProposals(workflows, event, language, part);
        })
        .then(this, [this, generation](const Result<SharedProposals> &snapshot) {
            if (generation == m_generation)
                takeSnapshot(snapshot);
        });
}

void ProposalsPage::takeSnapshot(const Result<SharedProposals> &snapshot)
{
    if (!snapshot) {
        showError(snapshot.error());
        return;
    }
    m_isLoaded = true;
    m_model->setSnapshot(*snapshot);
    m_pane->setChoices(choices());
    m_filters->setSnapshot(m_model->snapshot());
    applyFilter(); // its hits and ids may be others now
    showBody();
    showSelection();
    showCharts();
    showPending();
    if (!m_model->snapshot().isWhole())
        reload();
}

ProposalChoices ProposalsPage::choices() const
{
    ProposalChoices choices;
    for (const ChallengeRow &row : m_model->snapshot().challenges)
        choices.challenges.push_back(row.challenge);
    choices.fields = m_model->snapshot().fields;
    choices.zone = m_model->snapshot().zone;
    return choices;
}

// Filtering and selecting

void ProposalsPage::focusFilter()
{
    m_filters->focusSearch();
}

void ProposalsPage::setFilterHint(const QString &hint)
{
    m_filters->setHint(hint);
    if (hint == QStringLiteral("to_screen"))
        setScreening(true);
}

void ProposalsPage::showRecord(qint64 key)
{
    m_pending = ProposalId(key);
    if (m_isScreening)
        setScreening(false);
    showPending();
}

void ProposalsPage::showPending()
{
    if (!m_pending.isValid() || !m_isLoaded || !m_model->find(m_pending))
        return;
    const ProposalId id = std::exchange(m_pending, ProposalId());
    if (m_model->rowOf(id) < 0)
        m_filters->clear();
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_chartsToggle->setChecked(false);
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

std::vector<ProposalId> ProposalsPage::selectedIds() const
{
    std::vector<ProposalId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(index.row()));
    return ids;
}

void ProposalsPage::showSelection()
{
    const std::vector<ProposalId> ids = selectedIds();
    m_pane->showProposal(ids.size() == 1 ? ids.front() : ProposalId(), int(ids.size()));
    m_selectionBar->setSelection(int(ids.size()), canWrite());
}

void ProposalsPage::showCharts()
{
    const bool charts = m_chartsToggle->isChecked();
    if (charts && !m_charts)
        buildCharts();
    m_views->setCurrentIndex(charts ? 1 : 0);
    if (charts)
        m_charts->showCharts(m_desk.currentEvent(), m_filters->challenge(), m_model->snapshot().zone);
}

// Acting

template<typename Work>
void ProposalsPage::write(Work work)
{
    m_message->clear();
    m_desk.write(std::move(work)).then(this, [this](const Status &status) {
        if (!status)
            showError(status.error());
    });
}

void ProposalsPage::askStatus(ProposalState state)
{
    const std::vector<ProposalId> ids = selectedIds();
    if (ids.empty())
        return;
    auto *dialog = new SetStatusDialog(state, int(ids.size()), this);
    connect(dialog, &SetStatusDialog::confirmed, this, [this, ids](ProposalState chosen, const QString &reason) {
        write(
            [ids, chosen, reason](Workflows &workflows) { return workflows.proposals.setState(ids, chosen, reason); });
    });
    dialog->open();
}

void ProposalsPage::askChallenge()
{
    const std::vector<ProposalId> ids = selectedIds();
    if (ids.empty())
        return;
    auto *dialog = new SetChallengeDialog(choices().challenges, int(ids.size()), this);
    connect(dialog, &SetChallengeDialog::confirmed, this, [this, ids](ChallengeId challenge) {
        write([ids, challenge](Workflows &workflows) { return workflows.proposals.setChallenge(ids, challenge); });
    });
    dialog->open();
}

void ProposalsPage::askDelete()
{
    const std::vector<ProposalId> ids = selectedIds();
    if (ids.empty() || !canWrite())
        return;
    m_dialogs.confirm(
        this, tr("Delete proposals"),
        tr("Delete %n proposal(s) with their answers and scores? You can undo this.", nullptr, int(ids.size())),
        tr("Delete"), [this, ids] { write([ids](Workflows &workflows) { return workflows.proposals.remove(ids); }); });
}

void ProposalsPage::setScreening(bool screening)
{
    const bool starts = screening && m_desk.currentEvent().isValid();
    const bool stops = m_isScreening && !starts;
    if (starts && !m_screening)
        buildScreening();
    m_isScreening = starts;
    showBody(); // first: what is not shown takes no keyboard
    if (starts)
        m_screening->start(m_filters->challenge());
    else if (m_screening)
        m_screening->stop();
    if (stops)
        m_table->setFocus(Qt::OtherFocusReason);
}

void ProposalsPage::openNew()
{
    if (!canWrite())
        return;
    const ChallengeId challenge = m_filters->challenge();
    auto *dialog = new NewProposalDialog(m_desk, m_desk.currentEvent(), choices(), challenge, this);
    connect(dialog, &NewProposalDialog::added, this, [this](ProposalId id) { showRecord(id.value()); });
    dialog->open();
}

void ProposalsPage::openImport(const QString &file)
{
    if (!canWrite())
        return;
    auto *dialog = new ImportDialog(m_desk, m_dialogs, m_desk.currentEvent(), choices().challenges, this);
    dialog->open();
    if (!file.isEmpty())
        dialog->openFile(file);
}

void ProposalsPage::openDuplicates()
{
    if (!canWrite())
        return;
    auto *dialog = new DuplicateListDialog(m_desk, m_desk.currentEvent(), choices(), this);
    connect(dialog, &DuplicateListDialog::proposalActivated, this, [this](ProposalId id) { showRecord(id.value()); });
    dialog->open();
}

void ProposalsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (canWrite() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProposalsPage::dropEvent(QDropEvent *event)
{
    openImport(droppedFile(event->mimeData()));
}

void ProposalsPage::showError(const Error &error)
{
    m_message->showError(errorText(error));
}

} // namespace pitchdesk
