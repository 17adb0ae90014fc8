// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QMap>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace pitchdesk {

class TableView;

/// A record as a row of texts.
struct TableRow {
    qint64 key = 0;
    QStringList texts;
    QMap<int, QIcon> icons; ///< by column, beside their texts
};

class RowTableModel;

/// A short table of records in an order of their own, with the buttons that add, delete and move them. Alt+Up and
/// Alt+Down move the current row, Delete asks to delete it, Insert to add one. The current row stays the current
/// one when newer rows are shown.
class RowTable : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the table and the first part of those of its buttons: "<name>.add" …
    explicit RowTable(const QString &name, QWidget *parent = nullptr);

    void setHeaders(const QStringList &headers);
    /// Columns whose texts are figures stand at the right.
    void setNumberColumns(const QList<int> &columns);
    void setStretchColumn(int column);
    /// Columns from this one on are left out, from the right, where the table is too narrow for all; -1 = none.
    void setOptionalColumns(int first);
    void setRows(std::vector<TableRow> rows);
    void setCurrentKey(qint64 key);
    [[nodiscard]] qint64 currentKey() const { return m_current; }
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int rowOf(qint64 key) const;
    void fitColumns();
    [[nodiscard]] int stretchMinimum() const;
    /// What an empty table says about what belongs here.
    void setEmptyText(const QString &text);
    void setWords(const QString &accessibleName, const QString &add, const QString &remove);
    void setMovable(bool movable);
    void setChangeable(bool changeable);
    /// Which rows may be deleted; without it all of them.
    void setRemovable(std::function<bool(qint64 key)> isRemovable);
    /// Another button, before those that move.
    QPushButton *addButton(const QString &name);
    [[nodiscard]] TableView *view() const { return m_view; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void currentKeyChanged(qint64 key);
    void addRequested();
    void editRequested(qint64 key);
    void removeRequested(qint64 key);
    /// The row was put at `index`, here already.
    void moved(qint64 key, int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const QString &name);
    void connectAll();
    void move(int step);
    void noteCurrent();
    void updateButtons();
    void retranslate();

    RowTableModel *m_model;
    TableView *m_view;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QWidget *m_bar;
    int m_firstOptional = -1;
    QList<int> m_leftOut; ///< columns for which there was no room
    qint64 m_current = 0;
    qint64 m_wanted = 0;
    bool m_loading = false;
    bool m_changeable = true;
    std::function<bool(qint64)> m_isRemovable;
};

} // namespace pitchdesk
