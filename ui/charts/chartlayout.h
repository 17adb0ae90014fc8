// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/chartworkflow.h"

namespace pitchdesk {

/// Sizes on a chart, in logical pixels.
namespace chartmetrics {
inline constexpr int margin = 24;
inline constexpr int gap = 16;
inline constexpr int padding = 14;
inline constexpr int rowHeight = 24;
inline constexpr int axisHeight = 46;
inline constexpr int headingHeight = 44;
inline constexpr int columnChartHeight = 210;
inline constexpr int titleSize = 22;
inline constexpr int panelTitleSize = 15;
inline constexpr int textSize = 12;
inline constexpr int noteSize = 11;
} // namespace chartmetrics

/// How many bars of a panel are drawn; the data table and the CSV have them all.
[[nodiscard]] int drawnBars(const ChartPanel &panel, ChartKind kind);
/// Scores stand upright over their scale; all other bars lie, so that long labels can be read.
[[nodiscard]] bool isUpright(ChartKind kind);
/// Height of a panel with its heading and axes.
[[nodiscard]] double panelHeight(const ChartPanel &panel, ChartKind kind);

/// An axis from 0 or the scale's minimum to a round end, with ticks at every `step`.
struct AxisRange {
    double minimum = 0;
    double maximum = 1;
    double step = 1;
};
[[nodiscard]] AxisRange valueRange(const ChartPanel &panel, ChartKind kind);

} // namespace pitchdesk
