// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/statedelegate.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace pitchdesk {

namespace {

constexpr int markSize = 9;

/// Eligible and not eligible are told apart by shape as well: a disc, a bar across a ring, a ring.
void paintMark(QPainter &painter, const QRectF &area, ProposalState state, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(state == ProposalState::Eligible ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(area);
    if (state == ProposalState::Ineligible || state == ProposalState::Withdrawn)
        painter.drawLine(area.bottomLeft() + QPointF(1.5, -1.5), area.topRight() + QPointF(-1.5, 1.5));
    if (state == ProposalState::Incomplete)
        painter.drawPoint(area.center());
}

} // namespace

QColor stateColour(ProposalState state, const QPalette &palette)
{
    const ThemeColours colours = themeColours(palette);
    switch (state) {
    case ProposalState::Received:
        return colours.accent;
    case ProposalState::Incomplete:
        return colours.watch;
    case ProposalState::Eligible:
        return colours.good;
    case ProposalState::Ineligible:
        return colours.stop;
    case ProposalState::Withdrawn:
        return colours.muted;
    }
    Q_UNREACHABLE();
}

StateDelegate::StateDelegate(int stateRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole)
{
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const auto state = ProposalState(index.data(m_stateRole).toInt());
    const bool isSelected = cell.state & QStyle::State_Selected;
    const QColor textColour = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF mark(cell.rect.left() + 8, cell.rect.center().y() - markSize / 2.0, markSize, markSize);
    paintMark(*painter, mark, state, isSelected ? textColour : stateColour(state, cell.palette));
    painter->setFont(cell.font);
    painter->setPen(textColour);
    const QRect words = cell.rect.adjusted(8 + markSize + 6, 0, -4, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace pitchdesk
