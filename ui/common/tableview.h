// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QVariantMap>

class QMimeData;

namespace pitchdesk {

/// Our table: rows of 28 px that grow with the font, no vertical lines, sorted by a click on a header, whole rows
/// selected. Columns are moved, resized, and hidden from the header's menu, which Shift+F10 opens as well, and are
/// remembered. Ctrl+C copies the selection as a table that a spreadsheet takes. Tab leaves the table.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    /// What is remembered of the columns: widths too, or not where the page sets them by itself.
    enum class Remember { Everything, OrderAndHidden };
    /// Restores the columns as they were left under `key` in the program's settings, as soon as the model has columns,
    /// and keeps them there from now on. Columns are known by TableRole::ColumnKey, else by their number. Call it once,
    /// after the first widths were set.
    void rememberColumns(const QString &key, Remember what = Remember::Everything);
    /// Stores the columns now where they changed; done by itself when the table is hidden or goes away.
    void storeColumns();
    void setColumnShown(int column, bool shown);

    /// The selected rows with the headers of the visible columns, in the order shown: tab-separated text and HTML.
    /// Null when nothing is selected; the caller owns it.
    [[nodiscard]] QMimeData *selectionAsMimeData() const;
    void copySelection() const;

    /// The key (TableRole::RowId) of the current row, 0 when there is none.
    [[nodiscard]] qint64 currentId() const;

Q_SIGNALS:
    /// A column was hidden or shown by the reader.
    void columnShown(int column, bool shown);
    /// Enter or a double click on a row that is not editable there.
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

private:
    void fitRowHeight();
    void showColumnMenu(const QPoint &position);
    void restoreColumns();
    void readColumns();
    [[nodiscard]] QVariantMap columnState() const;
    [[nodiscard]] QList<int> visibleColumns() const;
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    [[nodiscard]] QString columnKey(int column) const;

    QString m_settingsKey;
    Remember m_remembered = Remember::Everything;
    QVariantMap m_stored;
    bool m_isRestored = false;
    QMetaObject::Connection m_reset;
};

} // namespace pitchdesk
