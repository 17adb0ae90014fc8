// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/searchworkflow.h"
#include "ui/desk/deskfuture.h"
#include "ui/shell/quickfindindex.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QListView;

namespace pitchdesk {

class Desk;

/// Ctrl+K: jumps to a page, a command or a record by a few letters of its name in any language.
class QuickFindDialog : public QDialog
{
    Q_OBJECT

public:
    QuickFindDialog(Desk &desk, QuickFindIndex index, QWidget *parent = nullptr);

    void setText(const QString &text);

Q_SIGNALS:
    void recordChosen(const pitchdesk::SearchHit &hit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search();
    template<typename Work>
    DeskFuture<Result<std::vector<SearchHit>>> read(quint64 generation, Work work);
    void showItemsKeepingRow();
    void showItems();
    void choose(const QModelIndex &index);
    void chooseCurrent();
    void moveSelection(int step);
    void appendRecords(std::vector<QuickFindItem> &items) const;

    Desk &m_desk;
    QuickFindIndex m_index;
    QuickFindModel m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_hint;
    QTimer m_delay;
    std::vector<SearchHit> m_hits;
    quint64 m_generation = 0;
    std::shared_ptr<std::atomic<quint64>> m_present = std::make_shared<std::atomic<quint64>>(0);
    bool m_isSearching = false;
    bool m_hasMoved = false;        ///< the reader chose a row since the text changed
    bool m_chooseWhenFound = false; ///< Enter was pressed before the hits came
};

} // namespace pitchdesk
