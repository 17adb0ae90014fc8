// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/snapshottablemodel.h"

namespace pitchdesk {

template<typename Row>
QVariant SnapshotTableModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Column &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.display(row);
    case TableRole::Sort:
        return column.sortValue ? column.sortValue(row) : column.display(row);
    case TableRole::RowId:
        return QVariant::fromValue(m_idOf(row));
    case Qt::EditRole:
        return column.editValue ? column.editValue(row) : column.display(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case Qt::ToolTipRole:
        return column.toolTip ? QVariant(column.toolTip(row)) : QVariant();
    case Qt::AccessibleTextRole:
        return column.accessibleText ? QVariant(column.accessibleText(row)) : QVariant();
    case Qt::DecorationRole:
        if (const QIcon icon = column.icon ? column.icon(row) : QIcon(); !icon.isNull())
            return icon;
        return {};
    case Qt::ForegroundRole:
        if (const QColor colour = column.colour ? column.colour(row) : QColor(); colour.isValid())
            return colour;
        return {};
    default:
        return {};
    }
}

template<typename Row>
QVariant SnapshotTableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section >= 0 && section < rowCount() ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case Qt::ToolTipRole:
        return column.titleToolTip ? QVariant(column.titleToolTip()) : QVariant();
    case TableRole::ColumnKey:
        return column.key;
    default:
        return {};
    }
}

template<typename Row>
Qt::ItemFlags SnapshotTableModel<Row>::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid() || !checkIndex(index))
        return usual;
    return m_columns[size_t(index.column())].commit ? usual | Qt::ItemIsEditable : usual;
}

template<typename Row>
bool SnapshotTableModel<Row>::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !checkIndex(index))
        return false;
    const Column &column = m_columns[size_t(index.column())];
    // A copy: the callback may well bring the next snapshot.
    const Row row = m_rows[size_t(index.row())];
    return column.commit && column.commit(row, value);
}

template<typename Row>
int SnapshotTableModel<Row>::rowOfId(qint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this, id](const Row &row) { return m_idOf(row) == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

template<typename Row>
int SnapshotTableModel<Row>::columnOfKey(const QString &key) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&key](const Column &column) { return column.key == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

template<typename Row>
void SnapshotTableModel<Row>::retranslate()
{
    if (!m_columns.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_columns.empty() && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

template<typename Row>
std::vector<qint64> SnapshotTableModel<Row>::ids(const std::vector<Row> &rows) const
{
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    std::transform(rows.begin(), rows.end(), std::back_inserter(keys), m_idOf);
    return keys;
}

template<typename Row>
void SnapshotTableModel<Row>::setRows(std::vector<Row> rows)
{
    if (m_rows.empty() || rows.empty()) {
        if (m_rows.empty() && rows.empty())
            return;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // Each step costs a pass over the table, so many of them are done as one move instead.
    constexpr size_t manySteps = 32;
    const RowDiff diff = rowDiff(ids(m_rows), ids(rows));
    if (diff.sameOrder && diff.removed.size() + diff.inserted.size() <= manySteps)
        replaceInSteps(rows, diff);
    else
        replaceByMoving(rows, diff);
    replaceContents(rows);
}

template<typename Row>
void SnapshotTableModel<Row>::replaceInSteps(std::vector<Row> &rows, const RowDiff &diff)
{
    for (auto run = diff.removed.rbegin(); run != diff.removed.rend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->first + run->count);
        endRemoveRows();
    }
    for (const RowRun &run : diff.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_rows.insert(m_rows.begin() + run.first, rows.begin() + run.first, rows.begin() + run.first + run.count);
        endInsertRows();
    }
}

/// Sorts the rows that go to the end and cuts them off, appends the new ones, and moves all to their places: four
/// changes that views understand, however many rows are concerned.
template<typename Row>
void SnapshotTableModel<Row>::replaceByMoving(std::vector<Row> &rows, const RowDiff &diff)
{
    std::vector<int> places(m_rows.size());
    int kept = 0;
    for (size_t i = 0; i < places.size(); ++i)
        kept += diff.newPlaces[i] >= 0 ? 1 : 0;
    std::vector<int> finalPlaces(size_t(kept), 0);
    int next = 0;
    int tail = kept;
    for (size_t i = 0; i < places.size(); ++i) {
        if (diff.newPlaces[i] >= 0)
            finalPlaces[size_t(next)] = diff.newPlaces[i];
        places[i] = diff.newPlaces[i] >= 0 ? next++ : tail++;
    }
    if (tail > kept) {
        permute(places);
        beginRemoveRows({}, kept, tail - 1);
        m_rows.erase(m_rows.begin() + kept, m_rows.end());
        endRemoveRows();
    }
    if (!diff.inserted.empty()) {
        beginInsertRows({}, kept, int(rows.size()) - 1);
        for (const RowRun &run : diff.inserted) {
            for (int row = run.first; row < run.first + run.count; ++row) {
                m_rows.push_back(rows[size_t(row)]);
                finalPlaces.push_back(row);
            }
        }
        endInsertRows();
    }
    permute(finalPlaces);
}

/// Moves each row to its new place, and with it whatever points at it.
template<typename Row>
void SnapshotTableModel<Row>::permute(const std::vector<int> &newPlaces)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<Row> moved(m_rows);
    for (size_t i = 0; i < newPlaces.size(); ++i)
        moved[size_t(newPlaces[i])] = std::move(m_rows[i]);
    m_rows = std::move(moved);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(newPlaces[size_t(old.row())], old.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Takes the new contents of rows that stand in their places already, and tells which differ.
template<typename Row>
void SnapshotTableModel<Row>::replaceContents(std::vector<Row> &rows)
{
    std::vector<RowRun> changed;
    if constexpr (std::equality_comparable<Row>) {
        for (int i = 0; i < rowCount(); ++i) {
            if (m_rows[size_t(i)] == rows[size_t(i)])
                continue;
            if (!changed.empty() && changed.back().first + changed.back().count == i)
                ++changed.back().count;
            else
                changed.push_back({i, 1});
        }
    } else {
        changed.push_back({0, rowCount()});
    }
    m_rows = std::move(rows);
    for (const RowRun &run : changed)
        Q_EMIT dataChanged(index(run.first, 0), index(run.first + run.count - 1, columnCount() - 1));
}

} // namespace pitchdesk
