// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/spreaddelegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int stripWidth = 88;
constexpr int margin = 8;

void paintStrip(QPainter &painter, const QRectF &area, const SpreadStrip &strip, const QColor &ink, const QColor &rail)
{
    const double range = strip.maximum - strip.minimum;
    if (range <= 0 || area.width() < 24)
        return;
    const double y = area.center().y();
    const auto x = [&](double value) {
        return area.left() + std::clamp((value - strip.minimum) / range, 0.0, 1.0) * area.width();
    };
    painter.setPen(QPen(rail, 1));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    for (const double end : {area.left(), area.right()})
        painter.drawLine(QPointF(end, y - 3), QPointF(end, y + 3));
    if (!strip.mean)
        return;
    if (strip.spread) {
        QColor pale = ink;
        pale.setAlphaF(0.45F);
        painter.setPen(QPen(pale, 4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x(*strip.mean - *strip.spread), y), QPointF(x(*strip.mean + *strip.spread), y));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(x(*strip.mean), y), 4, 4);
}

} // namespace

SpreadDelegate::SpreadDelegate(int stripRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stripRole(stripRole)
{
}

void SpreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const bool selected = cell.state & QStyle::State_Selected;
    const QColor textColour = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int textWidth = cell.fontMetrics.horizontalAdvance(QStringLiteral("00.00"));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cell.font);
    painter->setPen(textColour);
    const QRect textArea(cell.rect.left() + margin, cell.rect.top(), textWidth, cell.rect.height());
    painter->drawText(textArea, Qt::AlignRight | Qt::AlignVCenter, text);
    QColor rail = textColour;
    rail.setAlphaF(0.35F);
    const QColor ink = selected ? textColour : cell.palette.color(QPalette::Highlight);
    const QRectF area = QRectF(cell.rect).adjusted(2 * margin + textWidth + 4, 0, -margin - 4, 0);
    paintStrip(*painter, area, index.data(m_stripRole).value<SpreadStrip>(), ink, rail);
    painter->restore();
}

QSize SpreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(option.fontMetrics.horizontalAdvance(QStringLiteral("00.00")) + stripWidth + 4 * margin);
    return size;
}

} // namespace pitchdesk
