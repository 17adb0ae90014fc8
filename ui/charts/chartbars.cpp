// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbars.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace pitchdesk {

namespace {

QBarSet *makeSet(const QColor &colour)
{
    auto *set = new QBarSet({});
    set->setColor(colour);
    set->setPen(Qt::NoPen);
    return set;
}

/// Bars are measured from `base`, the start of their axis, since not every paint device clips what stands before it.
/// Lying bars are counted from the bottom by Qt Charts, hence in reverse.
QAbstractBarSeries *lyingSeries(const ChartPanel &panel, const ChartTheme &theme, ChartKind kind, int bars, double base)
{
    auto *series = new QHorizontalStackedBarSeries;
    if (kind != ChartKind::Ranking) {
        QBarSet *set = makeSet(theme.series[0]);
        for (int bar = bars - 1; bar >= 0; --bar)
            set->append(panel.bars[size_t(bar)].value - base);
        series->append(set);
        return series;
    }
    for (const DecisionResult result :
         {DecisionResult::Finalist, DecisionResult::Reserve, DecisionResult::NotSelected}) {
        QBarSet *set = makeSet(theme.markColour(result));
        for (int bar = bars - 1; bar >= 0; --bar) {
            const ChartBar &value = panel.bars[size_t(bar)];
            const bool isOwn = value.mark.value_or(DecisionResult::NotSelected) == result;
            set->append(isOwn && value.rank > 0 ? std::max(value.value - base, 0.0) : 0);
        }
        series->append(set);
    }
    return series;
}

QAbstractBarSeries *uprightSeries(const ChartPanel &panel, const ChartTheme &theme, int bars)
{
    auto *series = new QBarSeries;
    QBarSet *set = makeSet(theme.series[0]);
    for (int bar = 0; bar < bars; ++bar)
        set->append(panel.bars[size_t(bar)].value);
    series->append(set);
    return series;
}

/// Categories must differ from one another; their labels are drawn by the overlay, which can cut and weight them.
QBarCategoryAxis *categoryAxis(int bars)
{
    auto *axis = new QBarCategoryAxis;
    for (int bar = 0; bar < bars; ++bar)
        axis->append(QString::number(bar));
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    return axis;
}

QValueAxis *valueAxis(const ChartGeometry &geometry, const ChartTheme &theme)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, geometry.range.maximum - geometry.range.minimum);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(geometry.range.step);
    axis->setLabelsVisible(false);
    axis->setGridLineColor(theme.grid);
    axis->setLineVisible(false);
    return axis;
}

} // namespace

void addBarChart(QGraphicsItem *parent, const ChartPanel &panel, ChartKind kind, const ChartTheme &theme,
                 const ChartGeometry &geometry, const QSizeF &size)
{
    auto *chart = new QChart(parent);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    QAbstractBarSeries *series = geometry.isUpright
        ? uprightSeries(panel, theme, geometry.bars)
        : lyingSeries(panel, theme, kind, geometry.bars, geometry.range.minimum);
    series->setBarWidth(barShare);
    chart->addSeries(series);
    auto *categories = categoryAxis(geometry.bars);
    auto *values = valueAxis(geometry, theme);
    chart->addAxis(categories, geometry.isUpright ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(values, geometry.isUpright ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);
    // The axes take their places when the chart is laid out, so the plot area must be known by then.
    chart->setPlotArea(geometry.plot);
    chart->setGeometry(QRectF(QPointF(0, 0), size));
    chart->layout()->activate();
}

} // namespace pitchdesk
