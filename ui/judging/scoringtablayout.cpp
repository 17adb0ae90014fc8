// SPDX-License-Identifier: GPL-3.0-or-later
// How the scoring tab is laid out and worded.
#include "ui/common/followfont.h"
#include "ui/common/inlinemessage.h"
#include "ui/judging/challengescoremodel.h"
#include "ui/judging/proposalscoremodel.h"
#include "ui/judging/scorecelldelegate.h"
#include "ui/judging/scoregridview.h"
#include "ui/judging/scorelegend.h"
#include "ui/judging/scoringtab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pitchdesk {

void ScoringTab::build()
{
    m_challenge->setObjectName(QStringLiteral("judging.scoring.challenge"));
    m_challenge->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_challenge->setMinimumContentsLength(24);
    m_filter->setObjectName(QStringLiteral("judging.scoring.filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(280);
    m_legend->setObjectName(QStringLiteral("judging.scoring.legend"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(24, 48, 24, 48);
    m_stack->addWidget(buildOverview());
    m_stack->addWidget(buildDetail());
    m_stack->addWidget(m_empty);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_challenge, 1);
    bar->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(m_legend);
    m_message->hide();
}

QWidget *ScoringTab::buildOverview()
{
    m_overview->setObjectName(QStringLiteral("judging.scoring.overview"));
    m_overview->setModel(m_proxy);
    m_overview->setItemDelegate(new ScoreCellDelegate(m_overview));
    m_overview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_overview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_overview->setShowGrid(false);
    m_overview->setTabKeyNavigation(false);
    m_overview->setWordWrap(false);
    m_overview->setSortingEnabled(true);
    m_overview->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_overview->horizontalHeader()->setSortIndicatorClearable(true);
    m_overview->verticalHeader()->hide();
    m_overview->verticalHeader()->setDefaultSectionSize(std::max(34, fontMetrics().height() + 16));
    return m_overview;
}

QWidget *ScoringTab::buildDetail()
{
    auto *detail = new QWidget;
    followFont(*m_heading, 1.15);
    m_heading->setWordWrap(true);
    m_heading->setObjectName(QStringLiteral("judging.scoring.heading"));
    m_subheading->setForegroundRole(QPalette::PlaceholderText);
    m_figures->setObjectName(QStringLiteral("judging.scoring.figures"));
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->setObjectName(QStringLiteral("judging.scoring.grid"));
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_back->setObjectName(QStringLiteral("judging.scoring.back"));
    m_previous->setObjectName(QStringLiteral("judging.scoring.previous"));
    m_next->setObjectName(QStringLiteral("judging.scoring.next"));
    auto *bar = new QHBoxLayout;
    for (QPushButton *button : {m_back, m_previous, m_next})
        bar->addWidget(button);
    bar->addWidget(m_figures, 1);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_heading);
    column->addWidget(m_subheading);
    column->addWidget(m_grid, 1);
    column->addWidget(m_keys);
    return detail;
}

void ScoringTab::fitOverview()
{
    QHeaderView *header = m_overview->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isTitle = column == ChallengeScoreModel::TitleColumn;
        header->setSectionResizeMode(column, isTitle ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column >= ChallengeScoreModel::FirstJudgeColumn)
            m_overview->setColumnWidth(column, fontMetrics().averageCharWidth() * 15);
        else if (!isTitle)
            m_overview->resizeColumnToContents(column);
    }
    header->setFixedHeight(fontMetrics().height() * 3 + 10);
    m_overview->setColumnWidth(ChallengeScoreModel::ApplicantColumn,
                               std::min(m_overview->columnWidth(ChallengeScoreModel::ApplicantColumn), 220));
}

void ScoringTab::retranslate()
{
    m_challenge->setAccessibleName(tr("Challenge"));
    m_filter->setPlaceholderText(tr("Filter proposals"));
    m_filter->setAccessibleName(tr("Filter proposals"));
    m_overview->setAccessibleName(tr("Scores of the challenge, proposals by judges"));
    m_grid->setAccessibleName(tr("Scores of the proposal, judges by criteria"));
    m_back->setText(tr("All proposals"));
    m_back->setToolTip(tr("Back to all proposals of the challenge (Escape)"));
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(tr("Previous proposal (Page Up)"));
    m_previous->setAccessibleName(tr("Previous proposal"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Next proposal (Page Down)"));
    m_next->setAccessibleName(tr("Next proposal"));
    m_keys->setText(tr("Keys: a figure scores and moves on, A abstains, R recuses the judge from the proposal, "
                       "Delete clears, Page Up and Page Down change the proposal, Escape goes back."));
    m_legend->setAccessibleName(tr("What the marks mean"));
    m_legend->retranslate();
    m_model->retranslate();
    m_grid->retranslate();
    fillChallenges(m_panels);
    if (m_stack->currentIndex() != 1)
        showEmptyState();
    showHeading();
}

} // namespace pitchdesk
