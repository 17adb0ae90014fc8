// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablemodel.h"

namespace pitchdesk {

ChartTableModel::ChartTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChartTableModel::setSheet(SheetSpec sheet, const QLocale &locale)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_locale = locale;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.columns.size());
}

QString ChartTableModel::display(const Cell &cell) const
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *count = std::get_if<qint64>(&cell))
        return m_locale.toString(*count);
    if (const auto *figure = std::get_if<double>(&cell))
        return m_locale.toString(*figure, 'f', 2);
    return {};
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return display(m_sheet.rows[size_t(index.row())][size_t(index.column())]);
    if (role == Qt::TextAlignmentRole) {
        const bool isText = m_sheet.columns[size_t(index.column())].kind == ColumnSpec::Text;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight)));
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_sheet.columns[size_t(section)].title;
}

} // namespace pitchdesk
