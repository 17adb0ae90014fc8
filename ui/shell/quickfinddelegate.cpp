// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickfinddelegate.h"

#include "ui/common/markedtext.h"
#include "ui/common/theme.h"
#include "ui/shell/quickfindmodel.h"

#include <QPainter>

namespace pitchdesk {

namespace {

constexpr int side = 10;
constexpr int iconSize = 18;

QFont smaller(QFont font, QFont::Weight weight = QFont::Normal)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(weight);
    return font;
}

} // namespace

QSize QuickFindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(QuickFindModel::IsHeadingRole).toBool();
    return {100, option.fontMetrics.height() + (isHeading ? 14 : 12)};
}

void QuickFindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ThemeColours colours = themeColours(option.palette);
    const QRect line = option.rect.adjusted(side, 0, -side, 0);
    if (index.data(QuickFindModel::IsHeadingRole).toBool()) {
        painter->setFont(smaller(option.font, QFont::DemiBold));
        painter->setPen(colours.muted);
        painter->drawText(line.adjusted(0, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.highlight());
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
    }
    const QColor main = isSelected ? option.palette.highlightedText().color() : option.palette.text().color();
    const QColor muted = isSelected ? main : colours.muted;
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QRect(line.left(), line.center().y() - iconSize / 2, iconSize, iconSize), Qt::AlignCenter,
               isSelected ? QIcon::Selected : QIcon::Normal);

    const QString shortcut = index.data(QuickFindModel::ShortcutRole).toString();
    const QFontMetrics small(smaller(option.font));
    const int shortcutWidth = shortcut.isEmpty() ? 0 : small.horizontalAdvance(shortcut) + 12;
    QRect text = line.adjusted(iconSize + 10, 0, -shortcutWidth, 0);
    const QStringList sought = index.data(QuickFindModel::SoughtRole).toStringList();
    const QColor ground = isSelected ? option.palette.highlight().color() : colours.base;
    const QColor mark = blended(ground, colours.watch, isSelected ? 0.45 : 0.3);
    painter->setFont(option.font);
    painter->setPen(main);
    text.setLeft(text.left() + drawMarkedText(*painter, text, index.data().toString(), sought, mark) + 12);
    painter->setFont(smaller(option.font));
    painter->setPen(muted);
    if (text.width() > 20)
        drawMarkedText(*painter, text, index.data(QuickFindModel::DetailRole).toString(), sought, mark);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, shortcut);
    painter->restore();
}

} // namespace pitchdesk
