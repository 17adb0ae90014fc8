// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/tagdelegate.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace pitchdesk {

namespace {

constexpr int padding = 7;
constexpr int gap = 4;

} // namespace

TagDelegate::TagDelegate(int tagsRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_tagsRole(tagsRole)
{
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const bool isSelected = cell.state & QStyle::State_Selected;
    const QColor colour = isSelected ? cell.palette.color(QPalette::HighlightedText)
                                     : themeColours(cell.palette).accent;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cell.font);
    painter->setPen(colour);
    int left = cell.rect.left() + gap;
    const int right = cell.rect.right() - gap;
    for (const QString &tag : index.data(m_tagsRole).toStringList()) {
        const int space = right - left - 2 * padding;
        if (space < cell.fontMetrics.averageCharWidth() * 2)
            break;
        const QString text = cell.fontMetrics.elidedText(tag, Qt::ElideRight, space);
        const int width = cell.fontMetrics.horizontalAdvance(text) + 2 * padding;
        const int height = std::min(cell.fontMetrics.height() + 2, cell.rect.height() - 2);
        const QRectF frame(left + 0.5, cell.rect.center().y() - height / 2 + 0.5, width, height);
        painter->drawRoundedRect(frame, height / 2.0, height / 2.0);
        painter->drawText(frame, Qt::AlignCenter, text);
        left += width + gap;
    }
    painter->restore();
}

} // namespace pitchdesk
