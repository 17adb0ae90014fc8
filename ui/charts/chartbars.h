// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/charttheme.h"

#include <QRectF>

class QGraphicsItem;

namespace pitchdesk {

inline constexpr double barShare = 0.62; ///< of a category's room that its bar takes

/// Where the bars of a panel stand, in the coordinates of its card. Bar 0 is the topmost or leftmost.
struct ChartGeometry {
    QRectF plot;
    AxisRange range;
    int bars = 0;
    bool isUpright = false;

    /// Distance of a value along its axis: an x for lying bars, a y for upright ones.
    [[nodiscard]] double along(double value) const
    {
        const double share = (value - range.minimum) / (range.maximum - range.minimum);
        return isUpright ? plot.bottom() - share * plot.height() : plot.left() + share * plot.width();
    }
    [[nodiscard]] double room() const { return (isUpright ? plot.width() : plot.height()) / bars; }
    /// The middle of a bar across the axis of values.
    [[nodiscard]] double across(int bar) const { return (isUpright ? plot.left() : plot.top()) + (bar + 0.5) * room(); }
};

/// Adds the Qt Charts chart with the bars and the grid of a panel; the overlay labels them.
void addBarChart(QGraphicsItem *parent, const ChartPanel &panel, ChartKind kind, const ChartTheme &theme,
                 const ChartGeometry &geometry, const QSizeF &size);

} // namespace pitchdesk
