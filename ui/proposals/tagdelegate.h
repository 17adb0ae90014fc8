// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace pitchdesk {

/// Draws tags, a list of texts under a role, as words in rounded frames.
class TagDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TagDelegate(int tagsRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_tagsRole;
};

} // namespace pitchdesk
