// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "ui/history/entrytext.h"

#include <QFont>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace pitchdesk {

void HistoryModel::setEntries(std::vector<HistoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const HistoryEntry *HistoryModel::entryAt(int row) const
{
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[size_t(row)] : nullptr;
}

int HistoryModel::rowOf(TransactionId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const HistoryEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : int(std::distance(m_entries.begin(), found));
}

void HistoryModel::retranslate()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const HistoryEntry &entry, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return entry.who;
    case What:
        return entryActionText(entry);
    case Changes:
        return QLocale().toString(entry.changeCount);
    case State:
        return entryStateText(entry);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? entryStateHint(*entry) : text(*entry, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Changes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(entry->state != TransactionState::Done && index.column() == What);
        return entry->state == TransactionState::Done ? QVariant() : QVariant(font);
    }
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Changes:
        return tr("Changes");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace pitchdesk
