// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickfindmodel.h"

namespace pitchdesk {

void QuickFindModel::setItems(std::vector<QuickFindItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

const QuickFindItem *QuickFindModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_items.size()))
        return nullptr;
    return &m_items[size_t(index.row())];
}

int QuickFindModel::choosableRow(int row, int step) const
{
    for (; row >= 0 && row < int(m_items.size()); row += step) {
        if (m_items[size_t(row)].kind != QuickFindItem::Kind::Heading)
            return row;
    }
    return -1;
}

int QuickFindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant QuickFindModel::data(const QModelIndex &index, int role) const
{
    const QuickFindItem *item = itemAt(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->heading;
    case Qt::AccessibleTextRole:
        return item->detail.isEmpty() ? item->heading : QString(item->heading + QStringLiteral(", ") + item->detail);
    case Qt::DecorationRole:
        return item->icon.isNull() ? QVariant() : QVariant(item->icon);
    case DetailRole:
        return item->detail;
    case ShortcutRole:
        return item->shortcut;
    case IsHeadingRole:
        return item->kind == QuickFindItem::Kind::Heading;
    case SoughtRole:
        return m_sought;
    default:
        return {};
    }
}

Qt::ItemFlags QuickFindModel::flags(const QModelIndex &index) const
{
    const QuickFindItem *item = itemAt(index);
    if (!item || item->kind == QuickFindItem::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace pitchdesk
