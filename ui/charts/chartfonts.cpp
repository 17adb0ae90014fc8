// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfonts.h"

#include <QColor>
#include <QFontMetricsF>
#include <QGraphicsTextItem>
#include <QTextDocument>

namespace pitchdesk {

QFont chartFont(const DocumentLanguage &language, int pixelSize, QFont::Weight weight)
{
    QFont font = language.font(10, weight);
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString elidedChartText(const QString &text, const QFont &font, double width)
{
    const QString line = QString(text).replace(u'\n', u' ');
    return QFontMetricsF(font).elidedText(line, Qt::ElideRight, width);
}

QGraphicsTextItem *addChartText(QGraphicsItem *parent, const QString &text, const QFont &font, const QColor &colour,
                                const QPointF &position, double width)
{
    auto *item = new QGraphicsTextItem(parent);
    // Room around the text, without which deep descenders would be cut.
    constexpr double room = 4;
    item->document()->setDocumentMargin(room);
    item->setFont(font);
    item->setDefaultTextColor(colour);
    item->setPlainText(text);
    item->setTextWidth(width + 2 * room);
    item->setPos(position - QPointF(room, room));
    return item;
}

} // namespace pitchdesk
