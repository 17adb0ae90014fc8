// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTreeWidget;

namespace pitchdesk {

class ShellActions;

/// All keyboard shortcuts of the window.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ShellActions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addRow(const QString &keys, const QString &what);

    const ShellActions &m_actions;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
};

} // namespace pitchdesk
