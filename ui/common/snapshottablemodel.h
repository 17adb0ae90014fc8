// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowdiff.h"
#include "ui/common/tableroles.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QIcon>

#include <algorithm>
#include <concepts>
#include <functional>
#include <vector>

namespace pitchdesk {

/// One column of a SnapshotTableModel. Only `key`, `title` and `display` are needed.
template<typename Row>
struct TableColumn {
    QString key;                                               ///< lasting name, under which settings remember it
    std::function<QString()> title;                            ///< asked again after a change of the language
    std::function<QVariant(const Row &)> display;              ///< what is shown
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QVariant(const Row &)> sortValue = {};       ///< without it, what is shown
    std::function<QString(const Row &)> toolTip = {};
    std::function<QIcon(const Row &)> icon = {};
    std::function<QColor(const Row &)> colour = {};            ///< of the text; invalid = as usual
    std::function<QString(const Row &)> accessibleText = {};   ///< without it, what is shown
    std::function<QString()> titleToolTip = {};
    std::function<QVariant(const Row &)> editValue = {};       ///< without it, what is shown
    std::function<bool(const Row &, const QVariant &)> commit = {}; ///< makes the column editable; true = taken
};

/// A table over a snapshot of plain rows, each with a key of its own. The snapshot is replaced as a whole by setRows(),
/// which tells views only what differs, so that selection, current row and an open editor stay with their records.
/// Editing hands the value to the column's `commit`; the row itself changes when the next snapshot comes.
template<typename Row>
class SnapshotTableModel : public QAbstractTableModel
{
public:
    using Column = TableColumn<Row>;
    using IdOf = std::function<qint64(const Row &)>;

    SnapshotTableModel(std::vector<Column> columns, IdOf idOf, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_idOf(std::move(idOf))
    {
    }

    /// Takes another snapshot; keys must differ from each other. 100,000 rows take a fraction of a second.
    void setRows(std::vector<Row> rows);
    /// Asks all texts anew, after a change of the language or of the theme.
    void retranslate();

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows[size_t(index)]; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    /// The row of a key, -1 when it is not there.
    [[nodiscard]] int rowOfId(qint64 id) const;
    /// The column of a key, -1 when there is none.
    [[nodiscard]] int columnOfKey(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;

private:
    void replaceInSteps(std::vector<Row> &rows, const RowDiff &diff);
    void replaceByMoving(std::vector<Row> &rows, const RowDiff &diff);
    void permute(const std::vector<int> &newPlaces);
    void replaceContents(std::vector<Row> &rows);
    [[nodiscard]] std::vector<qint64> ids(const std::vector<Row> &rows) const;

    std::vector<Column> m_columns;
    IdOf m_idOf;
    std::vector<Row> m_rows;
};

} // namespace pitchdesk

#include "ui/common/snapshottablemodel_impl.h"
