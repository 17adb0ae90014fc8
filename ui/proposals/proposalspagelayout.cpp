// SPDX-License-Identifier: GPL-3.0-or-later
// What ProposalsPage is made of, and its words.
#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/pageheader.h"
#include "ui/print/exportmenu.h"
#include "ui/print/sheetmenu.h"
#include "ui/proposals/proposalcharts.h"
#include "ui/proposals/proposalfilterbar.h"
#include "ui/proposals/proposalpane.h"
#include "ui/proposals/proposalspage.h"
#include "ui/proposals/proposaltablemodel.h"
#include "ui/proposals/proposaltableview.h"
#include "ui/proposals/screeningmode.h"
#include "ui/proposals/selectionbar.h"
#include "ui/proposals/statedelegate.h"
#include "ui/proposals/tagdelegate.h"
#include "ui/proposals/viewsbutton.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pitchdesk {

void ProposalsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    buildHeader();
    column->addWidget(m_header);
    m_message = new InlineMessage;
    m_message->setObjectName(QStringLiteral("proposals.message"));
    m_message->hide();
    column->addWidget(m_message);
    m_body = new QStackedWidget;
    m_body->addWidget(buildWorkspace());
    m_empty = buildEmpty();
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    buildShortcuts();
}

/// Made when it is first asked for, as the charts are: the page is there the sooner.
void ProposalsPage::buildScreening()
{
    m_screening = new ScreeningMode(m_desk, m_dialogs);
    m_body->addWidget(m_screening);
    connect(m_screening, &ScreeningMode::leaveRequested, this, [this] { setScreening(false); });
    connect(m_screening, &ScreeningMode::proposalActivated, this, [this](ProposalId id) {
        setScreening(false);
        showRecord(id.value());
    });
}

void ProposalsPage::buildCharts()
{
    m_charts = new ProposalCharts(m_desk, m_dialogs);
    m_views->addWidget(m_charts);
    connect(m_charts, &ProposalCharts::failed, this, &ProposalsPage::showError);
    connect(m_charts, &ProposalCharts::saved, this, &ProposalsPage::showSaved);
}

void ProposalsPage::buildHeader()
{
    m_header = new PageHeader;
    m_import = new QPushButton;
    m_import->setObjectName(QStringLiteral("proposals.import"));
    m_new = new QPushButton;
    m_new->setObjectName(QStringLiteral("proposals.new"));
    m_export = new QToolButton;
    m_export->setObjectName(QStringLiteral("proposals.export"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_exportMenu = new QMenu(this);
    m_export->setMenu(m_exportMenu);
    m_screen = new QPushButton;
    m_screen->setObjectName(QStringLiteral("proposals.screen"));
    m_duplicates = new QPushButton;
    m_duplicates->setObjectName(QStringLiteral("proposals.duplicates"));
    m_header->addAction(m_screen);
    m_header->addAction(m_duplicates);
    m_header->addAction(m_import);
    m_header->addAction(m_new);
    m_header->addAction(m_export);
    connect(m_import, &QPushButton::clicked, this, [this] { openImport(); });
    connect(m_new, &QPushButton::clicked, this, &ProposalsPage::openNew);
    connect(m_duplicates, &QPushButton::clicked, this, &ProposalsPage::openDuplicates);
    connect(m_screen, &QPushButton::clicked, this, [this] { setScreening(!m_isScreening); });
}

void ProposalsPage::fillExport()
{
    fillExportMenu(
        *m_exportMenu, m_desk, m_dialogs,
        [this]() -> std::optional<DocumentRequest> {
            if (!m_desk.currentEvent().isValid())
                return std::nullopt;
            DocumentRequest request;
            request.kind = DocumentKind::Proposals;
            request.event = m_desk.currentEvent();
            request.challenge = m_filters->challenge();
            request.withPersonalData = m_withPersonalData;
            return request;
        },
        [this](const Result<QString> &file) {
            if (file)
                showSaved(*file);
            else
                showError(file.error());
        });
    addSheetMenus(
        *m_exportMenu, m_desk, m_dialogs, [this] { return selectedIds(); },
        [this](const Result<QString> &file) {
            if (file)
                showSaved(*file);
            else
                showError(file.error());
        });
    m_exportMenu->addSeparator();
    addTranslationMenus(*m_exportMenu);
    m_exportMenu->addSeparator();
    QAction *personal = m_exportMenu->addAction(tr("Tables with contact persons"));
    personal->setObjectName(QStringLiteral("export.personal"));
    personal->setCheckable(true);
    personal->setChecked(m_withPersonalData);
    connect(personal, &QAction::toggled, this, [this](bool checked) { m_withPersonalData = checked; });
}

void ProposalsPage::showSaved(const QString &file)
{
    m_message->showInfo(tr("Saved as %1.").arg(QFileInfo(file).fileName()));
}

QWidget *ProposalsPage::buildWorkspace()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_filters = new ProposalFilterBar;
    m_viewsButton = new ViewsButton(m_desk, m_dialogs);
    m_filters->addBesideLine(m_viewsButton);
    column->addWidget(m_filters);
    buildTable();
    m_selectionBar = new SelectionBar;
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(m_selectionBar);
    m_pane = new ProposalPane(m_desk, m_dialogs);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("proposals.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_views = new QStackedWidget;
    m_views->addWidget(m_splitter);
    column->addWidget(m_views, 1);
    m_chartsToggle = new QToolButton;
    m_chartsToggle->setObjectName(QStringLiteral("proposals.charts"));
    m_chartsToggle->setCheckable(true);
    m_filters->addTrailing(m_chartsToggle);
    connect(m_chartsToggle, &QToolButton::toggled, this, &ProposalsPage::showCharts);
    return page;
}

void ProposalsPage::buildTable()
{
    m_model = new ProposalTableModel(this);
    m_table = new ProposalTableView;
    m_table->setObjectName(QStringLiteral("proposals.table"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ProposalTableModel::State,
                                      new StateDelegate(ProposalTableModel::StateRole, m_table));
    m_table->setItemDelegateForColumn(ProposalTableModel::Tags, new TagDelegate(ProposalTableModel::TagsRole, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ProposalTableModel::Number, Qt::AscendingOrder);
    m_table->restoreColumns();
}

QWidget *ProposalsPage::buildEmpty()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(QStringLiteral("proposals.empty"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    column->addWidget(m_emptyText);
    auto *row = new QHBoxLayout;
    m_emptyImport = new QPushButton;
    m_emptyImport->setObjectName(QStringLiteral("proposals.empty.import"));
    m_emptyNew = new QPushButton;
    m_emptyNew->setObjectName(QStringLiteral("proposals.empty.new"));
    row->addStretch(1);
    row->addWidget(m_emptyImport);
    row->addWidget(m_emptyNew);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    connect(m_emptyImport, &QPushButton::clicked, this, [this] { openImport(); });
    connect(m_emptyNew, &QPushButton::clicked, this, &ProposalsPage::openNew);
    return page;
}

void ProposalsPage::buildShortcuts()
{
    const auto add = [](const QKeySequence &keys, QWidget *where, auto receiver, auto slot) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    add(QKeySequence(Qt::Key_Slash), this, this, [this] { focusFilter(); });
    const auto edit = [this] {
        if (selectedIds().size() == 1)
            m_pane->setEditing(true);
    };
    add(QKeySequence(Qt::Key_F2), m_table, this, edit);
    add(QKeySequence(Qt::Key_Return), m_table, this, edit);
    add(QKeySequence(Qt::Key_Enter), m_table, this, edit);
    add(QKeySequence(Qt::Key_Delete), m_table, this, [this] { askDelete(); });
    add(QKeySequence(Qt::Key_Escape), m_pane, this, [this] {
        m_pane->setEditing(false);
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
}

void ProposalsPage::showBody()
{
    const bool hasEvent = m_desk.currentEvent().isValid();
    const bool isEmpty = !hasEvent || (m_isLoaded && m_model->totalCount() == 0);
    m_body->setCurrentIndex(m_isScreening ? 2 : isEmpty ? 1 : 0);
    m_screen->setText(m_isScreening ? tr("List") : tr("Screen"));
    m_screen->setAccessibleName(m_isScreening ? tr("Back to the list of proposals")
                                              : tr("Screen the proposals one after the other"));
    m_screen->setEnabled(hasEvent && (m_isScreening || m_model->totalCount() > 0));
    m_duplicates->setEnabled(hasEvent && m_model->totalCount() > 1);
    m_emptyText->setText(
        hasEvent ? tr("Proposals of this event belong here. Import them from a CSV or Excel file, or type one in.")
                 : tr("Open or create an event first; its proposals belong here."));
    for (QPushButton *button : {m_import, m_new, m_emptyImport, m_emptyNew})
        button->setEnabled(canWrite());
    m_emptyImport->setVisible(hasEvent);
    m_emptyNew->setVisible(hasEvent);
    m_export->setEnabled(hasEvent && m_model->totalCount() > 0);
    showTotals();
}

void ProposalsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    scheduleReload(); // the collation order is the language's
}

void ProposalsPage::retranslate()
{
    m_header->setTitle(tr("Proposals"));
    m_duplicates->setText(tr("Duplicates…"));
    m_duplicates->setAccessibleName(tr("Look for duplicates"));
    m_import->setText(tr("Import…"));
    m_import->setAccessibleName(tr("Import proposals"));
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New proposal"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export proposals"));
    m_chartsToggle->setText(tr("Charts"));
    m_chartsToggle->setAccessibleName(tr("Show charts of the proposals"));
    m_emptyImport->setText(tr("Import…"));
    m_emptyImport->setAccessibleName(tr("Import proposals"));
    m_emptyNew->setText(tr("New proposal"));
    m_emptyNew->setAccessibleName(tr("New proposal"));
    m_table->setAccessibleName(tr("Proposals"));
    m_model->retranslate();
    fillExport();
    showBody();
}

} // namespace pitchdesk
