// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tableroles.h"
#include "ui/common/tableview.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <vector>

class QSortFilterProxyModel;

namespace pitchdesk {

/// A record as a row: what is shown, and by what each column sorts where that is not its text.
struct SnapshotRow {
    qint64 key = 0;
    QStringList texts;
    QVariantList sortValues;
};

/// Rows that are replaced as a whole.
class SnapshotModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = TableRole::RowId, SortRole = TableRole::Sort, SearchRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const QStringList &headers);
    void setNumberColumns(const QList<int> &columns) { m_numbers = columns; }
    void setRows(std::vector<SnapshotRow> rows);
    [[nodiscard]] int rowOf(qint64 key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<int> m_numbers;
    std::vector<SnapshotRow> m_rows;
    QStringList m_search;
};

/// A table of such rows that sorts by any column, is filtered by folded words, and keeps its current record.
class SnapshotTable : public TableView
{
    Q_OBJECT

public:
    explicit SnapshotTable(const QString &name, QWidget *parent = nullptr);

    void setHeaders(const QStringList &headers) { m_model->setHeaders(headers); }
    void setNumberColumns(const QList<int> &columns) { m_model->setNumberColumns(columns); }
    void setStretchColumn(int column);
    void setRows(std::vector<SnapshotRow> rows);
    void setFilter(const QString &text);
    void setCurrentKey(qint64 key);
    [[nodiscard]] qint64 currentKey() const { return m_current; }
    [[nodiscard]] int shownCount() const;

Q_SIGNALS:
    void currentKeyChanged(qint64 key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void noteCurrent();

    SnapshotModel *m_model;
    QSortFilterProxyModel *m_proxy;
    qint64 m_current = 0;
    qint64 m_wanted = 0;
    bool m_loading = false;
};

} // namespace pitchdesk
