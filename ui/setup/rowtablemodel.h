// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/rowtable.h"

#include <QAbstractTableModel>

namespace pitchdesk {

/// The rows of a RowTable.
class RowTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QStringList &headers);
    void setNumberColumns(const QList<int> &columns) { m_numbers = columns; }
    void setRows(std::vector<TableRow> rows);
    void moveRow(int from, int to);
    [[nodiscard]] const std::vector<TableRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<int> m_numbers;
    std::vector<TableRow> m_rows;
};

} // namespace pitchdesk
