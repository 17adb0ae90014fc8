// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/judging/scorelook.h"

#include <QStyledItemDelegate>

namespace pitchdesk {

/// Paints score cells: each of the four states has a mark and a shape of its own as well as a colour, and the margin
/// shows means and a bar of completeness. Texts of no score are painted as usual.
class ScoreCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// One sample of a look, for the legend.
    static void paintSample(QPainter &painter, const QRect &rect, CellLook look, const QString &text,
                            const QPalette &palette);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace pitchdesk
