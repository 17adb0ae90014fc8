// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttheme.h"

#include <QPalette>

namespace pitchdesk {

namespace {

std::array<QColor, 7> okabeIto()
{
    return {QColor(0x00, 0x72, 0xB2), QColor(0xE6, 0x9F, 0x00), QColor(0x00, 0x9E, 0x73), QColor(0xCC, 0x79, 0xA7),
            QColor(0x56, 0xB4, 0xE9), QColor(0xD5, 0x5E, 0x00), QColor(0xF0, 0xE4, 0x42)};
}

} // namespace

ChartTheme ChartTheme::light()
{
    return {.background = QColor(0xF6, 0xF7, 0xF9),
            .card = QColor(0xFF, 0xFF, 0xFF),
            .text = QColor(0x1B, 0x24, 0x30),
            .muted = QColor(0x5B, 0x67, 0x75),
            .border = QColor(0xD6, 0xDC, 0xE4),
            .grid = QColor(0xE6, 0xEA, 0xEF),
            .rest = QColor(0xA9, 0xB3, 0xBF),
            .series = okabeIto()};
}

ChartTheme ChartTheme::dark()
{
    return {.background = QColor(0x1A, 0x1E, 0x23),
            .card = QColor(0x21, 0x26, 0x2C),
            .text = QColor(0xE7, 0xEC, 0xF2),
            .muted = QColor(0x9A, 0xA7, 0xB4),
            .border = QColor(0x39, 0x42, 0x4D),
            .grid = QColor(0x30, 0x38, 0x41),
            .rest = QColor(0x6C, 0x78, 0x85),
            .series = okabeIto()};
}

ChartTheme ChartTheme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QColor ChartTheme::markColour(std::optional<DecisionResult> mark) const
{
    if (mark == DecisionResult::Finalist)
        return series[0];
    return mark == DecisionResult::Reserve ? series[1] : rest;
}

} // namespace pitchdesk
