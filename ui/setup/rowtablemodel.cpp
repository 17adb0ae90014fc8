// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/rowtablemodel.h"

#include <algorithm>

namespace pitchdesk {

void RowTableModel::setHeaders(const QStringList &headers)
{
    if (headers.size() == m_headers.size()) {
        m_headers = headers;
        if (!headers.isEmpty())
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(headers.size()) - 1);
        return;
    }
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

void RowTableModel::setRows(std::vector<TableRow> rows)
{
    if (std::ranges::equal(rows, m_rows, {}, &TableRow::key, &TableRow::key)) {
        m_rows = std::move(rows);
        if (!m_rows.empty() && !m_headers.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RowTableModel::moveRow(int from, int to)
{
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    TableRow row = std::move(m_rows[size_t(from)]);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, std::move(row));
    endMoveRows();
}

int RowTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QStringList &texts = m_rows[size_t(index.row())].texts;
    if (role == Qt::TextAlignmentRole)
        return int((m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if ((role == Qt::DisplayRole || role == Qt::ToolTipRole) && index.column() < texts.size())
        return texts[index.column()];
    if (role == Qt::DecorationRole) {
        const auto &icons = m_rows[size_t(index.row())].icons;
        return icons.contains(index.column()) ? QVariant(icons.value(index.column())) : QVariant();
    }
    return {};
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_headers.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers[section]) : QVariant();
}

} // namespace pitchdesk
