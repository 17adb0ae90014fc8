// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QTableView>

#include <vector>

class QMimeData;

namespace pitchdesk {

class EmptyState;

/// Our table: rows of 28 px that grow with the font, no vertical lines, sorted by a click on a header, whole rows
/// selected. Columns are moved, resized, and hidden from the header's menu, which Shift+F10 opens as well, and are
/// remembered. Ctrl+C copies the selection as a table that a spreadsheet takes. Tab leaves the
/// table. When there are no rows it says what belongs here.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    /// Restores the columns as they were left under `key` in the program's settings, and keeps them there from now on.
    /// Columns are known by TableRole::ColumnKey, so that a column added by a later version finds its place. Call it
    /// once, after setModel() and after the first widths were set.
    void rememberColumns(const QString &key);
    /// Stores the columns now; done by itself when the table goes away.
    void storeColumns() const;
    void setColumnShown(int column, bool shown);

    /// What an empty table says, with the button that starts it when `action` is not empty.
    void setEmptyText(const QString &title, const QString &text, const QString &action = {});
    void setEmptyIcon(Icon icon);

    /// The selected rows with the headers of the visible columns, in the order shown: tab-separated text and HTML.
    /// Null when nothing is selected; the caller owns it.
    [[nodiscard]] QMimeData *selectionAsMimeData() const;
    void copySelection() const;

    /// The key (TableRole::RowId) of the current row, 0 when there is none.
    [[nodiscard]] qint64 currentId() const;
    /// Makes the row of that key the current one and scrolls to it; false when it is not shown.
    bool setCurrentId(qint64 id);

Q_SIGNALS:
    void emptyActionTriggered();
    /// The current row is another one.
    void currentIdChanged(qint64 id);
    /// Enter or a double click on a row that is not editable there.
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

private:
    void fitRowHeight();
    void showColumnMenu(const QPoint &position);
    void restoreColumns();
    void placeEmptyState();
    void updateEmptyState();
    [[nodiscard]] QList<int> visibleColumns() const;
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    [[nodiscard]] QString columnKey(int column) const;

    QString m_settingsKey;
    EmptyState *m_empty = nullptr;
    std::vector<QMetaObject::Connection> m_modelConnections;
    qint64 m_lastId = 0;
};

} // namespace pitchdesk
