// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/rankingpage.h"

#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/ranking/decidealldialog.h"
#include "ui/ranking/rankingpane.h"
#include "ui/ranking/rankingtablemodel.h"
#include "ui/ranking/rankingtableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QToolButton>

namespace pitchdesk {

namespace {

constexpr int reloadDelay = 30; // ms: changes that come together are read once

} // namespace

RankingPage::RankingPage(Desk &desk, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("ranking"));
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(reloadDelay);
    build();
    connectParts();
    retranslate();
    switchEvent();
}

RankingPage::~RankingPage() = default;

void RankingPage::connectParts()
{
    connect(&m_reloadTimer, &QTimer::timeout, this, &RankingPage::reload);
    connect(&m_desk, &Desk::currentEventChanged, this, &RankingPage::switchEvent);
    connect(&m_desk, &Desk::closed, this, &RankingPage::switchEvent);
    connect(&m_desk, &Desk::committed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAny({Topic::Scores, Topic::Decisions, Topic::Proposals, Topic::Challenges, Topic::Rubrics,
                                Topic::Judges, Topic::Panels, Topic::Conflicts, Topic::Organisations, Topic::People,
                                Topic::Events}))
            scheduleReload();
    });
    connect(m_round, &QComboBox::activated, this, &RankingPage::reload);
    connect(m_challenge, &QComboBox::currentIndexChanged, this, &RankingPage::showChallenge);
    connect(m_previous, &QToolButton::clicked, this, [this] { stepChallenge(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { stepChallenge(1); });
    connect(m_showCriteria, &QCheckBox::toggled, this, &RankingPage::showColumns);
    connect(m_showJudges, &QCheckBox::toggled, this, &RankingPage::showColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RankingPage::showSelection);
}

// Loading

void RankingPage::switchEvent()
{
    ++m_generation;
    m_isLoaded = false;
    m_snapshot = {};
    fillRounds();
    fillChallenges();
    showChallenge();
    if (m_desk.currentEvent().isValid())
        scheduleReload();
}

void RankingPage::scheduleReload()
{
    m_isStale = true;
    if (isVisible())
        m_reloadTimer.start();
}

void RankingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_reloadTimer.start();
}

void RankingPage::reload()
{
    const EventId event = m_desk.currentEvent();
    if (!m_desk.isOpen() || !event.isValid())
        return;
    m_isStale = false;
    const int generation = ++m_generation;
    const RoundId round(m_round->currentData().toLongLong());
    m_desk.read([event, round](Workflows &workflows) { return loadRankings(workflows, event, round); })
        .then(this, [this, generation](Result<RankingSnapshot> snapshot) {
            if (generation == m_generation)
                takeSnapshot(std::move(snapshot));
        });
}

void RankingPage::takeSnapshot(Result<RankingSnapshot> snapshot)
{
    if (!snapshot) {
        showError(snapshot.error());
        return;
    }
    m_snapshot = std::move(*snapshot);
    m_isLoaded = true;
    fillRounds();
    fillChallenges();
    showChallenge();
    showPending();
}

void RankingPage::fillRounds()
{
    const QSignalBlocker blocker(m_round);
    m_round->clear();
    for (const Round &round : m_snapshot.rounds)
        m_round->addItem(round.name.in(uiLanguage()), round.id.value());
    m_round->setCurrentIndex(m_round->findData(m_snapshot.round.value()));
    m_round->setVisible(m_snapshot.rounds.size() > 1);
}

void RankingPage::fillChallenges()
{
    const QSignalBlocker blocker(m_challenge);
    const QVariant chosen = m_challenge->currentData();
    m_challenge->clear();
    for (const RankingView &view : m_snapshot.views) {
        const Challenge &challenge = view.grid.challenge;
        const DecisionProgress progress = decisionProgress(view);
        const QString name = QStringLiteral("%1 %2").arg(QString::number(challenge.number),
                                                         challenge.title.in(uiLanguage()));
        const QString text = progress.isDone() ? QStringLiteral("✓ %1").arg(name) : name;
        m_challenge->addItem(text, challenge.id.value());
        m_challenge->setItemData(m_challenge->count() - 1, progress.isDone() ? tr("%1, all decided").arg(name) : name,
                                 Qt::AccessibleTextRole);
    }
    m_challenge->setCurrentIndex(m_challenge->count() > 0 ? qMax(0, m_challenge->findData(chosen)) : -1);
}

// Choosing

const RankingView *RankingPage::currentView() const
{
    const int index = m_snapshot.indexOf(ChallengeId(m_challenge->currentData().toLongLong()));
    return index < 0 ? nullptr : &m_snapshot.views[size_t(index)];
}

ProposalId RankingPage::selectedId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? ProposalId() : ProposalId(rows.front().data(RankingTableModel::KeyRole).toLongLong());
}

void RankingPage::showChallenge()
{
    const ProposalId selected = selectedId();
    const RankingView *view = currentView();
    {
        const QSignalBlocker blocker(m_table->selectionModel());
        m_model->setView(view ? *view : RankingView {}, m_snapshot.zone);
        const int row = m_model->rowOf(selected);
        if (row >= 0)
            m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
    }
    showColumns();
    showBody();
    showSummary();
    showSelection();
}

void RankingPage::stepChallenge(int by)
{
    const int index = m_challenge->currentIndex() + by;
    if (index >= 0 && index < m_challenge->count())
        m_challenge->setCurrentIndex(index);
}

void RankingPage::showSelection()
{
    const RankingView *view = currentView();
    const RankingRow *row = m_model->rowAt(m_model->rowOf(selectedId()));
    if (view && row)
        m_pane->showRow(*view, *row, m_snapshot.zone);
    else
        m_pane->showNothing();
}

void RankingPage::showRecord(qint64 key)
{
    m_pending = ProposalId(key);
    showPending();
}

void RankingPage::showPending()
{
    if (!m_pending.isValid() || !m_isLoaded)
        return;
    const ChallengeId challenge = m_snapshot.challengeOf(m_pending);
    if (!challenge.isValid())
        return;
    const ProposalId id = std::exchange(m_pending, ProposalId());
    m_challenge->setCurrentIndex(m_challenge->findData(challenge.value()));
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    m_table->selectRow(index.row());
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void RankingPage::focusFilter()
{
    m_challenge->setFocus(Qt::ShortcutFocusReason);
}

// Acting

void RankingPage::askDecideAsSuggested()
{
    const RankingView *view = currentView();
    if (!view)
        return;
    m_message->clear();
    auto *dialog = new DecideAllDialog(*view, this);
    const RoundId round = view->grid.round.id;
    const ChallengeId challenge = view->grid.challenge.id;
    connect(dialog, &DecideAllDialog::confirmed, this, [this, round, challenge](const QString &reason) {
        m_desk
            .write([round, challenge, reason](Workflows &workflows) {
                return workflows.rankings.decideAsSuggested(round, challenge, reason);
            })
            .then(this, [this](const Status &status) {
                if (!status)
                    showError(status.error());
            });
    });
    dialog->open();
}

void RankingPage::showError(const Error &error)
{
    m_message->showError(errorText(error));
}

} // namespace pitchdesk
