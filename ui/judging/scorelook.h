// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

namespace pitchdesk {

/// How a cell of a score table looks. Every look has a mark of its own as well as a colour.
enum class CellLook {
    Plain, ///< a text or figure that is no score
    Scored,
    Partial, ///< some of a judge's criteria are answered
    Abstained,
    Recused,
    Missing,
    Barred, ///< a confirmed conflict: locked
    Typing, ///< digits typed and not yet entered
    Summary ///< a mean or count in the margin
};

/// Roles of the score models besides Qt's own.
enum ScoreRole { CellLookRole = Qt::UserRole + 40, ScoreDetailRole, ScoreFractionRole };

/// The words and marks of the four states.
class ScoreWords
{
    Q_DECLARE_TR_FUNCTIONS(ScoreWords)

public:
    /// "Abstained"
    [[nodiscard]] static QString name(CellLook look);
    /// The letter or sign that stands in the cell: "A", "R", "·" …
    [[nodiscard]] static QString mark(CellLook look);
    /// A score as people write it: "4", "4.5".
    [[nodiscard]] static QString points(Centipoints points);
    /// A mean with two decimals, or a dash.
    [[nodiscard]] static QString mean(const std::optional<double> &mean);
    /// Done cells of all: "3/5".
    [[nodiscard]] static QString count(int done, int all);
};

[[nodiscard]] CellLook lookOf(const ScoreValue &value);

} // namespace pitchdesk
