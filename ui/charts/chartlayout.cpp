// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

constexpr int mostBars = 40;
constexpr int mostTicks = 6;

/// The smallest of 1, 2, 5, 10, 20, 50 … that needs at most `mostTicks` steps.
double roundStep(double span)
{
    double power = 1;
    while (true) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (span / (factor * power) <= mostTicks)
                return factor * power;
        }
        power *= 10;
    }
}

} // namespace

int drawnBars(const ChartPanel &panel, ChartKind kind)
{
    const int count = int(panel.bars.size());
    return kind == ChartKind::Scores ? count : std::min(count, mostBars);
}

bool isUpright(ChartKind kind)
{
    return kind == ChartKind::Scores;
}

double panelHeight(const ChartPanel &panel, ChartKind kind)
{
    namespace m = chartmetrics;
    const double plot = isUpright(kind) ? m::columnChartHeight : std::max(drawnBars(panel, kind), 2) * m::rowHeight;
    return m::padding + m::headingHeight + plot + m::axisHeight + m::padding;
}

AxisRange valueRange(const ChartPanel &panel, ChartKind kind)
{
    double highest = 0;
    for (const ChartBar &bar : panel.bars)
        highest = std::max({highest, bar.value, bar.high.value_or(0)});
    AxisRange range;
    // A distribution's own axis limits are those of its scale, along which the bins stand.
    range.minimum = isUpright(kind) ? 0 : panel.axisMinimum;
    const bool isGiven = !isUpright(kind) && panel.axisMaximum > panel.axisMinimum;
    range.maximum = isGiven ? panel.axisMaximum : std::max(highest, range.minimum + 1);
    if (!std::isfinite(range.maximum) || !std::isfinite(range.minimum))
        range = {};
    range.step = roundStep(range.maximum - range.minimum);
    if (!isGiven)
        range.maximum = range.minimum + std::ceil((range.maximum - range.minimum) / range.step - 1e-9) * range.step;
    return range;
}

} // namespace pitchdesk
