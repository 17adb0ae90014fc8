// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace pitchdesk {

/// Collects every text that a person, or a screen reader, meets in a window.
class WindowTexts
{
public:
    explicit WindowTexts(QWidget &top)
    {
        add(top.windowTitle());
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (widget->isVisible())
                addWidget(*widget);
        }
        for (const QAction *action : top.findChildren<QAction *>()) {
            add(action->text());
            add(action->toolTip());
        }
    }

    [[nodiscard]] QStringList texts() const { return m_texts; }

private:
    void add(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_texts << text;
    }
    void addWidget(QWidget &widget)
    {
        for (const QString &text : {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()})
            add(text);
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            add(label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            add(button->text());
        else if (const auto *edit = qobject_cast<QLineEdit *>(&widget))
            add(edit->placeholderText());
        else if (const auto *group = qobject_cast<QGroupBox *>(&widget))
            add(group->title());
        addList(widget);
    }
    void addList(QWidget &widget)
    {
        if (const auto *tabs = qobject_cast<QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        } else if (const auto *combo = qobject_cast<QComboBox *>(&widget)) {
            for (int item = 0; item < std::min(combo->count(), 40); ++item)
                add(combo->itemText(item));
        } else if (const auto *header = qobject_cast<QHeaderView *>(&widget)) {
            for (int section = 0; section < header->count() && header->model(); ++section)
                add(header->model()->headerData(section, header->orientation()).toString());
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
            addCells(*view);
        }
    }
    void addCells(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < std::min(model->rowCount(), 12); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    add(model->index(row, column).data(role).toString());
            }
        }
    }

    QStringList m_texts;
};

} // namespace pitchdesk
