// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QColor>

#include <array>
#include <optional>

class QPalette;

namespace pitchdesk {

/// The colours of a chart. Charts on paper and in files are light; in the window they follow its palette.
struct ChartTheme {
    QColor background;
    QColor card;
    QColor text;
    QColor muted;
    QColor border;
    QColor grid;
    QColor rest;                  ///< what is not singled out
    std::array<QColor, 7> series; ///< Okabe-Ito, safe for colour-blind readers

    [[nodiscard]] static ChartTheme light();
    [[nodiscard]] static ChartTheme dark();
    /// The one that suits a palette, by the lightness of its window colour.
    [[nodiscard]] static ChartTheme of(const QPalette &palette);

    /// Finalists in the first colour of the series, reserves in the second, all others grey.
    [[nodiscard]] QColor markColour(std::optional<DecisionResult> mark) const;

    friend bool operator==(const ChartTheme &, const ChartTheme &) = default;
};

} // namespace pitchdesk
