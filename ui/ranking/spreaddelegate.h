// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStyledItemDelegate>

#include <optional>

namespace pitchdesk {

/// What a strip shows: the mean as a dot and one standard deviation to each side as a line, on the rubric's scale.
struct SpreadStrip {
    double minimum = 1;
    double maximum = 5;
    std::optional<double> mean;
    std::optional<double> spread;
};

/// Paints a figure (the display text) and beside it the strip in the index's strip role.
class SpreadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SpreadDelegate(int stripRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_stripRole;
};

} // namespace pitchdesk

Q_DECLARE_METATYPE(pitchdesk::SpreadStrip)
