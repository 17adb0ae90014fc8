// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/documentlanguage.h"

#include <QPointF>

class QColor;
class QGraphicsItem;
class QGraphicsTextItem;

namespace pitchdesk {

/// A font whose size is in logical pixels, so that a chart has one layout on screen, in an image and on paper.
[[nodiscard]] QFont chartFont(const DocumentLanguage &language, int pixelSize, QFont::Weight weight = QFont::Normal);
/// The text cut to a width, with an ellipsis where something was left out.
[[nodiscard]] QString elidedChartText(const QString &text, const QFont &font, double width);
/// Adds plain text (never read as HTML), wrapped at `width`.
QGraphicsTextItem *addChartText(QGraphicsItem *parent, const QString &text, const QFont &font, const QColor &colour,
                                const QPointF &position, double width);

} // namespace pitchdesk
