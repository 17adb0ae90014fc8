// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

namespace pitchdesk {

/// Draws one line of text with the painter's font and pen, at the left and in the middle of `line`, and `mark` behind
/// wherever one of the folded texts occurs in it. What does not fit is left out at the right. The width that was drawn.
int drawMarkedText(QPainter &painter, const QRect &line, const QString &text, const QStringList &folded,
                   const QColor &mark);

} // namespace pitchdesk
