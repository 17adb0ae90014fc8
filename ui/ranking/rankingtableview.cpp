// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/rankingtableview.h"

#include "core/domain/review.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int usualRowHeight = 28;

} // namespace

RankingTableView::RankingTableView(int cutRole, int rankColumn, QWidget *parent)
    : QTableView(parent)
    , m_cutRole(cutRole)
    , m_rankColumn(rankColumn)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(usualRowHeight, fontMetrics().height() + 10));
    horizontalHeader()->setHighlightSections(false);
}

void RankingTableView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy) || !model()) {
        QTableView::keyPressEvent(event);
        return;
    }
    QGuiApplication::clipboard()->setText(asText());
    event->accept();
}

QString RankingTableView::asText() const
{
    QStringList lines;
    for (int row = -1; row < model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (isColumnHidden(column))
                continue;
            QString text = row < 0 ? model()->headerData(column, Qt::Horizontal).toString()
                                   : model()->index(row, column).data().toString();
            cells << text.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

bool RankingTableView::isInRankOrder() const
{
    return horizontalHeader()->sortIndicatorSection() == m_rankColumn
        && horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
}

void RankingTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || !isInRankOrder())
        return;
    QPainter painter(viewport());
    const QColor colour = palette().color(QPalette::Highlight);
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? model()->rowCount() - 1 : last); ++row) {
        const QVariant cut = model()->index(row, m_rankColumn).data(m_cutRole);
        if (!cut.isValid())
            continue;
        const bool isFinalistCut = cut.toInt() == int(DecisionResult::Finalist);
        painter.setPen(QPen(colour, isFinalistCut ? 3 : 1, isFinalistCut ? Qt::SolidLine : Qt::DashLine));
        const int y = rowViewportPosition(row) + rowHeight(row) - 1;
        painter.drawLine(0, y, viewport()->width(), y);
    }
}

} // namespace pitchdesk
