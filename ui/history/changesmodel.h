// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"

#include <QAbstractTableModel>

#include <vector>

namespace pitchdesk {

/// What one step changed, field by field: record, field, before, after.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Record, Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Fields that mean nothing to people are left out.
    void setChanges(const std::vector<FieldChange> &changes);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const FieldChange &change, int column) const;

    std::vector<FieldChange> m_changes;
};

} // namespace pitchdesk
