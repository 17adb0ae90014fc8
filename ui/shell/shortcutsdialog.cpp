// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/pages.h"
#include "ui/shell/shellactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pitchdesk {

ShortcutsDialog::ShortcutsDialog(const ShellActions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_list(new QTreeWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(m_buttons);
    m_list->setObjectName(QStringLiteral("shortcutsDialog.list"));
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("shortcutsDialog.close"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 30);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShortcutsDialog::addRow(const QString &keys, const QString &what)
{
    new QTreeWidgetItem(m_list, {keys, what});
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Keys"), tr("What they do")});
    m_list->clear();
    const auto keysOf = [](const QAction &action) {
        return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
    };
    for (const PageId page : allPages)
        addRow(keysOf(m_actions.action(page)), tr("Go to “%1”").arg(pageName(page)));
    for (const auto &[command, action] : m_actions.commands()) {
        if (!action->shortcut().isEmpty())
            addRow(keysOf(*action), action->text().replace(QStringLiteral("&&"), QStringLiteral("&")));
    }
    addRow(QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText), tr("Open the menu"));
    addRow(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText), tr("Edit what is selected in a table"));
    addRow(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
           tr("Leave an editor without changing anything, or close a dialog"));
    addRow(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
           tr("Copy the selected rows as a table"));
}

} // namespace pitchdesk
