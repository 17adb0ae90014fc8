// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/scorematrixtable.h"

#include "ui/print/documentwords.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace pitchdesk {

namespace {

QString pointsText(const DocumentLanguage &words, Centipoints points)
{
    const int decimals = points % centipointsPerPoint == 0 ? 0 : 2;
    return words.number(double(points) / centipointsPerPoint, decimals);
}

QString judgeLabel(const GridJudge &judge)
{
    return judge.isChair ? ScoreMatrixTable::tr("%1 (chair)").arg(judge.name) : judge.name;
}

} // namespace

ScoreMatrixTable::ScoreMatrixTable(QWidget *parent)
    : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(56);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    verticalHeader()->hide();
}

void ScoreMatrixTable::put(int row, int column, const QString &text, const QString &toolTip, bool muted)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    cell->setToolTip(toolTip);
    if (muted)
        cell->setForeground(palette().brush(QPalette::PlaceholderText));
    setItem(row, column, cell);
}

void ScoreMatrixTable::embolden(int row, int column)
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item(row, column)->setFont(bold);
}

void ScoreMatrixTable::setFigure(const DocumentLanguage &words, int row, int column, const std::optional<double> &value)
{
    put(row, column, value ? words.number(*value, 2) : QStringLiteral("–"), {}, !value);
    embolden(row, column);
}

void ScoreMatrixTable::fillHeaders(const DocumentLanguage &words, const ScoringGrid &grid)
{
    auto *judge = new QTableWidgetItem(tr("Judge"));
    judge->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHorizontalHeaderItem(0, judge);
    const int criteria = int(grid.rubric.criteria.size());
    for (int column = 1; column <= criteria; ++column) {
        const Criterion &criterion = grid.rubric.criteria[size_t(column - 1)];
        const QString name = words.text(criterion.name);
        auto *header = new QTableWidgetItem(name);
        header->setToolTip(tr("%1: weight %2 %").arg(name).arg(criterion.weight));
        setHorizontalHeaderItem(column, header);
    }
    setHorizontalHeaderItem(criteria + 1, new QTableWidgetItem(tr("Mean")));
}

void ScoreMatrixTable::fillJudge(const DocumentLanguage &words, const ScoringGrid &grid, size_t proposal, size_t judge)
{
    const int row = int(judge);
    put(row, 0, judgeLabel(grid.judges[judge]), judgeLabel(grid.judges[judge]), false);
    const bool barred = grid.barred[proposal * grid.judges.size() + judge];
    for (size_t criterion = 0; criterion < grid.rubric.criteria.size(); ++criterion) {
        const ScoreValue &value = grid.cells[grid.cellIndex(proposal, judge, criterion)];
        const int column = int(criterion) + 1;
        const bool isBarred = barred && value.state == ScoreState::Missing;
        const QString word = scoreStateWord(words, isBarred ? ScoreState::Recused : value.state);
        if (value.state == ScoreState::Scored)
            put(row, column, pointsText(words, value.points), {}, false);
        else
            put(row, column, word, isBarred ? tr("Locked by a conflict of interest") : word, true);
    }
}

void ScoreMatrixTable::showRow(const DocumentLanguage &words, const RankingView &view, const RankingRow &row)
{
    const ScoringGrid &grid = view.grid;
    const auto found = std::find_if(grid.proposals.begin(), grid.proposals.end(),
                                    [&row](const GridProposal &proposal) { return proposal.id == row.proposal.id; });
    clear();
    if (found == grid.proposals.end()) {
        setRowCount(0);
        return;
    }
    const int criteria = int(grid.rubric.criteria.size());
    const int judges = int(grid.judges.size());
    setColumnCount(criteria + 2);
    setRowCount(judges + 1);
    fillHeaders(words, grid);
    const ProposalAggregate &aggregate = row.ranked.aggregate;
    for (int judge = 0; judge < judges; ++judge) {
        fillJudge(words, grid, size_t(found - grid.proposals.begin()), size_t(judge));
        setFigure(words, judge, criteria + 1, aggregate.judgeTotals[size_t(judge)]);
    }
    put(judges, 0, tr("Mean"), {}, false);
    embolden(judges, 0);
    for (int criterion = 0; criterion < criteria; ++criterion)
        setFigure(words, judges, criterion + 1, aggregate.criterionMeans[size_t(criterion)]);
    setFigure(words, judges, criteria + 1, aggregate.total);
    fit();
}

void ScoreMatrixTable::fit()
{
    const QFontMetrics metrics = fontMetrics();
    int headerHeight = metrics.height();
    for (int column = 0; column < columnCount(); ++column) {
        int width = 0;
        for (int row = 0; row < rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(item(row, column)->text()) + 14);
        const QFontMetrics heading(horizontalHeader()->font());
        const int beside = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin) + 6;
        int word = 0; // the longest of the heading, which cannot be broken
        for (const QString &part : horizontalHeaderItem(column)->text().split(u' '))
            word = std::max(word, std::min(heading.horizontalAdvance(part), heading.averageCharWidth() * 14));
        setColumnWidth(column,
                       std::max(word + beside, std::clamp(width, column == 0 ? 90 : 70, column == 0 ? 150 : 110)));
        const QRect room(0, 0, columnWidth(column) - beside, 1000);
        headerHeight = std::max(
            headerHeight, heading.boundingRect(room, Qt::TextWordWrap, horizontalHeaderItem(column)->text()).height());
    }
    horizontalHeader()->setFixedHeight(headerHeight + 16);
    int height = headerHeight + 16 + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, std::max(26, metrics.height() + 8));
        height += rowHeight(row);
    }
    setFixedHeight(height + horizontalScrollBar()->sizeHint().height());
}

} // namespace pitchdesk
