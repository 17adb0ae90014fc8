// SPDX-License-Identifier: GPL-3.0-or-later
// What RankingPage is made of, and its words.
#include "ui/common/dialogs.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/pageheader.h"
#include "ui/print/exportmenu.h"
#include "ui/ranking/rankingcharts.h"
#include "ui/ranking/rankingpage.h"
#include "ui/ranking/rankingpane.h"
#include "ui/ranking/rankingtablemodel.h"
#include "ui/ranking/rankingtableview.h"
#include "ui/ranking/spreaddelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pitchdesk {

namespace {

// Keys of RankingPage's column widths beyond the fixed columns: criteria share one, judges share one.
constexpr int criterionWidthKey = 100;
constexpr int judgeWidthKey = 101;
constexpr int tailWidthKey = 102;

} // namespace

void RankingPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    buildHeader();
    column->addWidget(m_header);
    m_message = new InlineMessage;
    m_message->setObjectName(QStringLiteral("ranking.page.message"));
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(buildSelector());
    m_body = new QStackedWidget;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("ranking.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTable());
    m_pane = new RankingPane(m_desk);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    m_body->addWidget(m_splitter);
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("ranking.empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_body->addWidget(m_empty);
    m_charts = new RankingCharts(m_desk, m_dialogs);
    m_body->addWidget(m_charts);
    connect(m_charts, &RankingCharts::failed, this, &RankingPage::showError);
    connect(m_charts, &RankingCharts::saved, this, &RankingPage::showSaved);
    column->addWidget(m_body, 1);
    const auto onKey = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    onKey(QKeySequence(Qt::Key_Slash), [this] { focusFilter(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { stepChallenge(-1); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { stepChallenge(1); });
}

void RankingPage::buildHeader()
{
    m_header = new PageHeader;
    m_decideAll = new QPushButton;
    m_decideAll->setObjectName(QStringLiteral("ranking.decideAll"));
    m_chart = new QPushButton;
    m_chart->setObjectName(QStringLiteral("ranking.chart"));
    m_chart->setCheckable(true);
    m_export = new QToolButton;
    m_export->setObjectName(QStringLiteral("ranking.export"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_exportMenu = new QMenu(this);
    m_export->setMenu(m_exportMenu);
    m_header->addAction(m_decideAll);
    m_header->addAction(m_chart);
    m_header->addAction(m_export);
    connect(m_chart, &QPushButton::toggled, this, &RankingPage::showBody);
    connect(m_decideAll, &QPushButton::clicked, this, &RankingPage::askDecideAsSuggested);
}

void RankingPage::fillExport()
{
    fillExportMenu(
        *m_exportMenu, m_desk, m_dialogs,
        [this]() -> std::optional<DocumentRequest> {
            const RankingView *view = currentView();
            if (!view)
                return std::nullopt;
            return DocumentRequest {DocumentKind::Ranking, m_snapshot.event, view->grid.challenge.id, m_snapshot.round};
        },
        [this](const Result<QString> &file) {
            if (file)
                showSaved(*file);
            else
                showError(file.error());
        });
}

void RankingPage::showSaved(const QString &file)
{
    m_message->showInfo(tr("Saved as %1.").arg(QFileInfo(file).fileName()));
}

QWidget *RankingPage::buildSelector()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_round = new QComboBox;
    m_round->setObjectName(QStringLiteral("ranking.round"));
    m_challenge = new QComboBox;
    m_challenge->setObjectName(QStringLiteral("ranking.challenge"));
    m_challenge->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_challenge->setMinimumContentsLength(24);
    m_previous = new QToolButton;
    m_previous->setObjectName(QStringLiteral("ranking.previous"));
    m_previous->setArrowType(Qt::LeftArrow);
    m_next = new QToolButton;
    m_next->setObjectName(QStringLiteral("ranking.next"));
    m_next->setArrowType(Qt::RightArrow);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("ranking.summary"));
    m_showCriteria = new QCheckBox;
    m_showCriteria->setObjectName(QStringLiteral("ranking.showCriteria"));
    m_showCriteria->setChecked(true);
    m_showJudges = new QCheckBox;
    m_showJudges->setObjectName(QStringLiteral("ranking.showJudges"));
    row->addWidget(m_round);
    row->addWidget(m_previous);
    row->addWidget(m_challenge, 3);
    row->addWidget(m_next);
    row->addWidget(m_summary, 2);
    row->addWidget(m_showCriteria);
    row->addWidget(m_showJudges);
    return bar;
}

QWidget *RankingPage::buildTable()
{
    m_model = new RankingTableModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RankingTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table = new RankingTableView(RankingTableModel::CutRole, RankingTableModel::Rank);
    m_table->setObjectName(QStringLiteral("ranking.table"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(RankingTableModel::Mean,
                                      new SpreadDelegate(RankingTableModel::StripRole, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RankingTableModel::Rank, Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isApplyingColumns && width > 0)
            m_widths.insert(widthKey(column), width);
    });
    return m_table;
}

int RankingPage::usualWidth(int column) const
{
    static const QHash<int, int> widths {{RankingTableModel::Rank, 52},
                                         {RankingTableModel::Number, 44},
                                         {RankingTableModel::Startup, 160},
                                         {RankingTableModel::Title, 130},
                                         {RankingTableModel::Mean, 140},
                                         {RankingTableModel::Suggestion, 112},
                                         {RankingTableModel::Decided, 112},
                                         {RankingTableModel::Completeness, 80},
                                         {RankingTableModel::Spread, 64},
                                         {criterionWidthKey, 84},
                                         {judgeWidthKey, 84},
                                         {tailWidthKey, 110},
                                         {tailWidthKey + 1, 180},
                                         {tailWidthKey + 2, 220}};
    constexpr int otherwise = 90;
    constexpr int widestHeading = 160;
    const int heading = std::min(widestHeading, m_table->horizontalHeader()->sectionSizeHint(column));
    return std::max(heading, widths.value(widthKey(column), otherwise));
}

int RankingPage::widthKey(int column) const
{
    if (column < RankingTableModel::FirstCriterion)
        return column;
    if (column < m_model->firstJudgeColumn())
        return criterionWidthKey;
    const int tail = m_model->tailColumn(RankingTableModel::Tail::DecidedBy);
    return column < tail ? judgeWidthKey : tailWidthKey + (column - tail);
}

void RankingPage::showColumns()
{
    const QScopedValueRollback applying(m_isApplyingColumns, true);
    const int firstJudge = m_model->firstJudgeColumn();
    const int tail = m_model->tailColumn(RankingTableModel::Tail::DecidedBy);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_widths.value(widthKey(column), usualWidth(column)));
        const bool isCriterion = column >= RankingTableModel::FirstCriterion && column < firstJudge;
        const bool isJudge = column >= firstJudge && column < tail;
        m_table->setColumnHidden(
            column, (isCriterion && !m_showCriteria->isChecked()) || (isJudge && !m_showJudges->isChecked()));
    }
}

void RankingPage::showSummary()
{
    const RankingView *view = currentView();
    m_previous->setEnabled(m_challenge->currentIndex() > 0);
    m_next->setEnabled(m_challenge->currentIndex() + 1 < m_challenge->count());
    m_decideAll->setEnabled(view && !view->rows.empty() && !m_desk.isReadOnly());
    m_export->setEnabled(view && !view->rows.empty());
    if (!view) {
        m_summary->clear();
        return;
    }
    const DecisionProgress progress = decisionProgress(*view);
    m_summary->setText(tr("%1 of %2 decided, finalists %3 of %4")
                           .arg(QLocale().toString(progress.decided), QLocale().toString(progress.proposals),
                                QLocale().toString(progress.finalists), QLocale().toString(progress.quota)));
}

void RankingPage::showBody()
{
    const RankingView *view = currentView();
    const bool hasRows = view && !view->rows.empty();
    const bool isExplained = !hasRows && (m_isLoaded || !m_desk.currentEvent().isValid());
    const bool isChart = hasRows && m_chart->isChecked();
    m_body->setCurrentWidget(isExplained   ? static_cast<QWidget *>(m_empty)
                                 : isChart ? static_cast<QWidget *>(m_charts)
                                           : m_splitter);
    m_chart->setEnabled(hasRows);
    m_showCriteria->setVisible(!isChart);
    m_showJudges->setVisible(!isChart);
    if (isChart)
        m_charts->showCharts(m_snapshot.event, view->grid.challenge.id, m_snapshot.zone);
    if (!m_desk.currentEvent().isValid())
        m_empty->setText(tr("Open or create an event first; the rankings of its challenges belong here."));
    else if (m_snapshot.rounds.empty())
        m_empty->setText(tr("This event has no round of judging yet. Add a rubric and a round on the Set-up page."));
    else if (m_snapshot.views.empty())
        m_empty->setText(tr("This event has no challenges yet. Add them on the Set-up page."));
    else
        m_empty->setText(
            tr("No proposals answer this challenge yet. The ranking appears here once judges have scored them."));
}

void RankingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RankingPage::retranslate()
{
    m_header->setTitle(tr("Ranking"));
    m_decideAll->setText(tr("Decide as suggested…"));
    m_decideAll->setAccessibleName(tr("Decide as suggested"));
    m_chart->setText(tr("Chart"));
    m_chart->setAccessibleName(tr("Show the chart"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the ranking"));
    m_round->setAccessibleName(tr("Round"));
    m_challenge->setAccessibleName(tr("Challenge"));
    m_previous->setAccessibleName(tr("Previous challenge"));
    m_previous->setToolTip(tr("Previous challenge (Ctrl+Page Up)"));
    m_next->setAccessibleName(tr("Next challenge"));
    m_next->setToolTip(tr("Next challenge (Ctrl+Page Down)"));
    m_showCriteria->setText(tr("Criteria"));
    m_showCriteria->setAccessibleName(tr("Show the means by criterion"));
    m_showJudges->setText(tr("Judges"));
    m_showJudges->setAccessibleName(tr("Show the means by judge"));
    m_table->setAccessibleName(tr("Ranking"));
    m_model->retranslate();
    fillExport();
    fillRounds();
    fillChallenges();
    showColumns();
    showSummary();
    showBody();
}

} // namespace pitchdesk
