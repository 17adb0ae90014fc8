// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/importtables.h"

#include "ui/common/errortext.h"

#include <QLocale>

namespace pitchdesk {

void ImportSampleModel::setPreview(const QStringList &header, const std::vector<ImportPreviewRow> &rows)
{
    beginResetModel();
    m_header = header;
    m_rows = rows;
    endResetModel();
}

void ImportSampleModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ImportSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_header.isEmpty() ? 0 : int(m_header.size()) + 1;
}

QString ImportSampleModel::actionText(const ImportPreviewRow &row)
{
    switch (row.action) {
    case ImportAction::Add:
        return row.isSuspectedDuplicate ? tr("Add (duplicate?)") : tr("Add");
    case ImportAction::Update:
        return tr("Update");
    case ImportAction::Unchanged:
        return tr("No change");
    case ImportAction::Skip:
        return tr("Skip");
    }
    Q_UNREACHABLE();
}

QVariant ImportSampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_rows.size())
        return {};
    const ImportPreviewRow &row = m_rows[size_t(index.row())];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return actionText(row);
    const QString cell = row.cells.value(index.column() - 1);
    constexpr qsizetype shownLength = 200;
    if (role == Qt::DisplayRole)
        return cell.left(shownLength).simplified();
    return cell.left(2000);
}

QVariant ImportSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return size_t(section) < m_rows.size() ? QVariant(m_rows[size_t(section)].row) : QVariant();
    return section == 0 ? tr("Would be") : m_header.value(section - 1);
}

void ImportProblemModel::setProblems(const std::vector<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

void ImportProblemModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ImportProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ImportProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_problems.size())
        return {};
    const ImportProblem &problem = m_problems[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Row ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Row:
        if (!problem.source.isEmpty())
            return problem.source;
        return problem.row > 0 ? QLocale().toString(problem.row) : QString();
    case FileColumn:
        return problem.column;
    case Problem:
        return errorText(problem.error);
    default:
        return problem.skipsRow ? tr("Row is skipped") : tr("Row comes in");
    }
}

QVariant ImportProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case FileColumn:
        return tr("Column");
    case Problem:
        return tr("Problem");
    default:
        return tr("What happens");
    }
}

} // namespace pitchdesk
