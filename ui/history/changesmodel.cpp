// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changesmodel.h"

#include "ui/history/fieldtext.h"

#include <QSet>

#include <algorithm>

namespace pitchdesk {

void ChangesModel::setChanges(const std::vector<FieldChange> &changes)
{
    beginResetModel();
    m_changes.clear();
    QSet<QString> records; // added or deleted records of which a row is there already
    for (const FieldChange &change : changes) {
        if (change.field.isEmpty()) {
            const QString record = QStringLiteral("%1/%2").arg(change.table).arg(change.key);
            if (!records.contains(record))
                m_changes.push_back(change);
            records.insert(record);
        } else if (!isInnerField(change.field) && change.before != change.after) {
            m_changes.push_back(change);
        }
    }
    endResetModel();
}

void ChangesModel::retranslate()
{
    if (!m_changes.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::text(const FieldChange &change, int column) const
{
    switch (column) {
    case Record: {
        const QString kind = recordKindText(change.table);
        return change.recordName.isEmpty() ? kind
                                           : tr("%1: %2", "kind of record: its name").arg(kind, change.recordName);
    }
    case Field:
        if (!change.field.isEmpty())
            return fieldText(change.field);
        return change.operation == u"delete" ? tr("Deleted")
            : change.operation == u"insert"  ? tr("Added")
                                             : tr("Changed");
    case Before:
        return fieldValueText(change.field, change.before);
    case After:
        return fieldValueText(change.field, change.after);
    default:
        return {};
    }
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_changes.size()))
        return {};
    const FieldChange &change = m_changes[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column()).simplified();
    case Qt::ToolTipRole:
        return text(change, index.column());
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record:
        return tr("Record");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace pitchdesk
