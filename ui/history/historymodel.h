// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"

#include <QAbstractTableModel>

#include <vector>

namespace pitchdesk {

/// The steps of the history, newest first: when, who, what, how many changes, state.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Changes, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<HistoryEntry> entries);
    [[nodiscard]] const HistoryEntry *entryAt(int row) const;
    /// The row of a step; -1 where it is not listed.
    [[nodiscard]] int rowOf(TransactionId id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const HistoryEntry &entry, int column) const;

    std::vector<HistoryEntry> m_entries;
};

} // namespace pitchdesk
