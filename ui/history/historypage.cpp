// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/common/errortext.h"
#include "ui/common/followfont.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/pageheader.h"
#include "ui/common/tableview.h"
#include "ui/desk/desk.h"
#include "ui/history/changesmodel.h"
#include "ui/history/entrytext.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historymodel.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace pitchdesk {

namespace {

struct Snapshot {
    std::vector<HistoryEntry> entries;
    QStringList people;
};

void dress(TableView &table)
{
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSortingEnabled(false); // newest first
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

HistoryPage::HistoryPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader)
    , m_undo(new QPushButton)
    , m_redo(new QPushButton)
    , m_message(new InlineMessage)
    , m_filter(new HistoryFilterBar)
    , m_count(new QLabel)
    , m_empty(new QLabel)
    , m_splitter(new QSplitter)
    , m_table(new TableView(QStringLiteral("history.table")))
    , m_model(new HistoryModel(this))
    , m_paneTitle(new QLabel)
    , m_paneFacts(new QLabel)
    , m_changesTable(new TableView(QStringLiteral("history.changes")))
    , m_changes(new ChangesModel(this))
{
    setObjectName(QStringLiteral("history"));
    build();
    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryPage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showSelected);
    for (const auto signal : {&Desk::opened, &Desk::closed})
        connect(&m_desk, signal, this, &HistoryPage::reload);
    connect(&m_desk, &Desk::committed, this, &HistoryPage::reload);
    retranslate();
}

void HistoryPage::build()
{
    m_undo->setObjectName(QStringLiteral("history.undo"));
    m_redo->setObjectName(QStringLiteral("history.redo"));
    m_header->addAction(m_undo);
    m_header->addAction(m_redo);
    m_table->setModel(m_model);
    dress(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(HistoryModel::Who, fontMetrics().averageCharWidth() * 18);
    for (const int column : {HistoryModel::When, HistoryModel::Changes, HistoryModel::State})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->rememberColumns(m_table->objectName());

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(m_empty, 1);
    leftColumn->addWidget(m_count);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    for (QLabel *label : {m_empty, m_count, m_paneFacts})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_splitter->addWidget(left);
    m_splitter->addWidget(buildPane());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({3000, 2000}); // shares, not pixels

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(m_message);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(m_filter);
    body->addWidget(m_splitter, 1);
    column->addLayout(body, 1);
    m_message->setObjectName(QStringLiteral("history.message"));
    m_message->clear();
}

QWidget *HistoryPage::buildPane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(6);
    pane->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    column->addWidget(m_paneTitle);
    column->addWidget(m_paneFacts);
    column->addWidget(m_changesTable, 1);
    followFont(*m_paneTitle, 1.15);
    m_paneTitle->setWordWrap(true);
    m_paneTitle->setTextFormat(Qt::PlainText);
    m_paneFacts->setWordWrap(true);
    m_paneFacts->setTextFormat(Qt::PlainText);
    m_changesTable->setModel(m_changes);
    dress(*m_changesTable);
    m_changesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changesTable->rememberColumns(m_changesTable->objectName());
    return pane;
}

void HistoryPage::mirror(QPushButton &button, QAction &action, const QString &text)
{
    button.setText(text);
    button.setIcon(action.icon());
    button.setEnabled(action.isEnabled());
    button.setToolTip(action.toolTip());
    button.setAccessibleName(text);
    button.setAccessibleDescription(action.toolTip());
}

void HistoryPage::setActions(QAction &undo, QAction &redo)
{
    m_undoAction = &undo;
    m_redoAction = &redo;
    connect(m_undo, &QPushButton::clicked, &undo, &QAction::trigger);
    connect(m_redo, &QPushButton::clicked, &redo, &QAction::trigger);
    connect(&undo, &QAction::changed, this, &HistoryPage::retranslate);
    connect(&redo, &QAction::changed, this, &HistoryPage::retranslate);
    retranslate();
}

void HistoryPage::focusFilter()
{
    m_filter->focusText();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void HistoryPage::reload()
{
    const quint64 generation = ++m_generation;
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_filter->setToday(m_desk.clock().now().toLocalTime().date());
    m_desk
        .read([filter = m_filter->filter()](Workflows &workflows) -> Result<Snapshot> {
            Snapshot snapshot;
            PD_ASSIGN(snapshot.entries, workflows.history.entries(filter));
            PD_ASSIGN(snapshot.people, workflows.history.people());
            return snapshot;
        })
        .then(this, [this, generation](Result<Snapshot> snapshot) {
            if (generation != m_generation)
                return;
            if (!snapshot) {
                m_message->showError(errorText(snapshot.error()));
                return;
            }
            m_message->clear();
            m_filter->setPeople(snapshot->people);
            show(std::move(snapshot->entries));
        });
}

void HistoryPage::show(std::vector<HistoryEntry> entries)
{
    const TransactionId chosen = m_shown;
    m_model->setEntries(std::move(entries));
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    const int row = std::max(0, m_model->rowOf(chosen));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    retranslate();
    showSelected();
}

void HistoryPage::showSelected()
{
    const HistoryEntry *entry = m_model->entryAt(m_table->currentIndex().row());
    showPane(entry);
    const quint64 generation = ++m_changesGeneration;
    m_shown = entry ? entry->id : TransactionId();
    if (!entry) {
        m_changes->setChanges({});
        return;
    }
    m_desk.read([id = entry->id](Workflows &workflows) { return workflows.history.changes(id); })
        .then(this, [this, generation](Result<std::vector<FieldChange>> changes) {
            if (generation == m_changesGeneration)
                showChanges(std::move(changes));
        });
}

void HistoryPage::showChanges(Result<std::vector<FieldChange>> changes)
{
    if (changes)
        m_changes->setChanges(*changes);
    else
        m_message->showError(errorText(changes.error()));
}

void HistoryPage::showPane(const HistoryEntry *entry)
{
    m_changesTable->setVisible(entry != nullptr);
    m_paneTitle->setText(entry ? entryActionText(*entry) : QString());
    m_paneFacts->setText(entry ? tr("%1, %2. %3", "when, who. state")
                                     .arg(QLocale().toString(entry->at.toLocalTime(), QLocale::ShortFormat), entry->who,
                                          entryStateHint(*entry))
                               : tr("Choose a step to see what it changed."));
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    m_changes->retranslate();
    retranslate();
}

void HistoryPage::retranslate()
{
    m_header->setTitle(tr("History"));
    if (m_undoAction)
        mirror(*m_undo, *m_undoAction, tr("Undo"));
    if (m_redoAction)
        mirror(*m_redo, *m_redoAction, tr("Redo"));
    m_table->setAccessibleName(tr("Steps of the history"));
    m_changesTable->setAccessibleName(tr("Changes of the chosen step"));
    m_count->setText(tr("%n step(s)", nullptr, m_model->rowCount()));
    m_empty->setText(
        m_filter->isNarrowed()
            ? tr("No step fits these filters.")
            : tr("Every change to this file is listed here: when it was made, by whom, and what it was before."));
    showPane(m_model->entryAt(m_table->currentIndex().row()));
}

} // namespace pitchdesk
