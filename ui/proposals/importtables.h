// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/importworkflow.h"

#include <QAbstractTableModel>

namespace pitchdesk {

/// The first rows of the file, with what an import would do with each.
class ImportSampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const QStringList &header, const std::vector<ImportPreviewRow> &rows);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString actionText(const ImportPreviewRow &row);

    QStringList m_header;
    std::vector<ImportPreviewRow> m_rows;
};

/// Problems by row and column, in sentences.
class ImportProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, FileColumn, Problem, Consequence, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const std::vector<ImportProblem> &problems);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportProblem> m_problems;
};

} // namespace pitchdesk
