// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/markedtext.h"

#include "core/base/foldmap.h"

#include <QFontMetrics>
#include <QPainter>

namespace pitchdesk {

int drawMarkedText(QPainter &painter, const QRect &line, const QString &text, const QStringList &folded,
                   const QColor &mark)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
    const QRect row(line.left(), line.center().y() - metrics.height() / 2, line.width(), metrics.height());
    for (const TextSpan &span : foldedMatches(shown, folded)) {
        // From the beginning of the line each time: kerning and shaping do not add up piece by piece.
        const int from = metrics.horizontalAdvance(shown, int(span.position));
        const int to = metrics.horizontalAdvance(shown, int(span.position + span.length));
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawRoundedRect(QRect(row.left() + from - 1, row.top(), to - from + 2, row.height()), 3, 3);
        painter.restore();
    }
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace pitchdesk
