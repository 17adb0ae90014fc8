// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/history.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;

namespace pitchdesk {

class ChangesModel;
class Desk;
class HistoryFilterBar;
class HistoryModel;
class InlineMessage;
class PageHeader;
class TableView;

/// Who changed what and when; what a step changed, before and after; undo and redo.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(Desk &desk, QWidget *parent = nullptr);

    /// The window's own Undo and Redo, which the page's buttons trigger.
    void setActions(QAction &undo, QAction &redo);
    void focusFilter();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildPane();
    void reload();
    void show(std::vector<HistoryEntry> entries);
    void showSelected();
    void showPane(const HistoryEntry *entry);
    void showChanges(Result<std::vector<FieldChange>> changes);
    void mirror(QPushButton &button, QAction &action, const QString &text);
    void retranslate();

    Desk &m_desk;
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
    PageHeader *m_header;
    QPushButton *m_undo;
    QPushButton *m_redo;
    InlineMessage *m_message;
    HistoryFilterBar *m_filter;
    QLabel *m_count;
    QLabel *m_empty;
    QSplitter *m_splitter;
    TableView *m_table;
    HistoryModel *m_model;
    QLabel *m_paneTitle;
    QLabel *m_paneFacts;
    TableView *m_changesTable;
    ChangesModel *m_changes;
    TransactionId m_shown;
    quint64 m_generation = 0;
    quint64 m_changesGeneration = 0;
    bool m_isStale = true;
};

} // namespace pitchdesk
