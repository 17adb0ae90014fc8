// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/scorecelldelegate.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace pitchdesk {

namespace {

constexpr int radius = 4;

void paintHatch(QPainter &painter, const QRect &rect, const QColor &colour)
{
    QColor faint = colour;
    faint.setAlpha(70);
    painter.fillRect(rect, QBrush(faint, Qt::BDiagPattern));
}

void paintPill(QPainter &painter, const QRect &rect, const QColor &colour, Qt::PenStyle line)
{
    QColor fill = colour;
    fill.setAlpha(36);
    painter.setBrush(line == Qt::DotLine ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter.setPen(QPen(colour, 1, line));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

/// A padlock, drawn so that it stays sharp at every size.
void paintLock(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const double size = std::min(rect.width(), rect.height()) * 0.55;
    const QPointF centre = QRectF(rect).center();
    const QRectF body(centre.x() - size * 0.4, centre.y() - size * 0.05, size * 0.8, size * 0.55);
    const QRectF shackle(centre.x() - size * 0.25, centre.y() - size * 0.45, size * 0.5, size * 0.8);
    painter.setPen(QPen(colour, std::max(1.4, size * 0.1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(shackle, 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(body, 2, 2);
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &colour, bool isBold)
{
    QFont font = painter.font();
    font.setBold(isBold);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(Qt::AlignCenter), text);
}

QRect badgeIn(const QRect &rect, int textWidth)
{
    const int height = std::min(rect.height() - 6, 26);
    const int width = std::min(rect.width() - 6, std::max(height + 8, textWidth + 16));
    QRect badge(0, 0, width, height);
    badge.moveCenter(rect.center());
    return badge;
}

} // namespace

void ScoreCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->locale = QLocale();
}

void ScoreCellDelegate::paintSample(QPainter &painter, const QRect &rect, CellLook look, const QString &text,
                                    const QPalette &palette)
{
    const ThemeColours colours = themeColours(palette);
    const QRect badge = badgeIn(rect, painter.fontMetrics().horizontalAdvance(text));
    painter.setRenderHint(QPainter::Antialiasing);
    switch (look) {
    case CellLook::Scored:
        paintText(painter, rect, text, palette.color(QPalette::Text), true);
        break;
    case CellLook::Partial:
        paintPill(painter, badge, colours.accent, Qt::DashLine);
        paintText(painter, rect, text, palette.color(QPalette::Text), false);
        break;
    case CellLook::Typing:
        paintPill(painter, badge, colours.accent, Qt::SolidLine);
        paintText(painter, rect, text + u'|', colours.accent, true);
        break;
    case CellLook::Abstained:
        paintPill(painter, badge, colours.watch, Qt::SolidLine);
        paintText(painter, rect, text, colours.watch, true);
        break;
    case CellLook::Recused:
        paintHatch(painter, badge, colours.stop);
        paintPill(painter, badge, colours.stop, Qt::SolidLine);
        paintText(painter, rect, text, colours.stop, true);
        break;
    case CellLook::Barred:
        paintHatch(painter, rect.adjusted(1, 1, -1, -1), colours.muted);
        paintLock(painter, badge, colours.muted);
        break;
    case CellLook::Missing:
        paintPill(painter, badge, colours.muted, Qt::DotLine);
        break;
    case CellLook::Summary:
        paintText(painter, rect, text, palette.color(QPalette::Text), false);
        break;
    case CellLook::Plain:
        break;
    }
}

void ScoreCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = CellLook(index.data(CellLookRole).toInt());
    if (look == CellLook::Plain) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const ThemeColours colours = themeColours(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    // The view has painted the selection's full colour, on which no mark of ours could be read.
    const QColor ground = look == CellLook::Summary ? colours.alternate : colours.base;
    painter->fillRect(option.rect, isCurrent ? blended(ground, colours.accent, 0.14) : ground);
    painter->setPen(QPen(colours.border, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect rect = option.rect;
    const QVariant fraction = index.data(ScoreFractionRole);
    if (fraction.isValid()) {
        const QRect track(rect.left() + 8, rect.bottom() - 5, rect.width() - 16, 3);
        painter->fillRect(track, colours.border);
        const int done = int(track.width() * std::clamp(fraction.toDouble(), 0.0, 1.0));
        painter->fillRect(QRect(track.topLeft(), QSize(done, track.height())),
                          fraction.toDouble() >= 1.0 ? colours.good : colours.accent);
        rect.adjust(0, 0, 0, -4);
    }
    const QString detail = index.data(ScoreDetailRole).toString();
    painter->setFont(option.font);
    QString text = index.data(Qt::DisplayRole).toString();
    if (!detail.isEmpty())
        text = text + QStringLiteral("  ") + detail;
    paintSample(*painter, rect, look, text, option.palette);
    if (isCurrent) {
        const bool hasFocus = option.state.testFlag(QStyle::State_Active)
            && option.state.testFlag(QStyle::State_HasFocus);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, hasFocus ? 2 : 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    }
    painter->restore();
}

QSize ScoreCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 16, std::max(size.height(), 28)};
}

} // namespace pitchdesk
