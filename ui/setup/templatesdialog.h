// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace pitchdesk {

class InlineMessage;
class RowTable;

/// The templates of the file, to be renamed and deleted, and those that come with the program.
class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    TemplatesDialog(Desk &desk, Dialogs &dialogs, QWidget *parent);

private:
    void build();
    void reload();
    void show(const std::vector<TemplateInfo> &templates);
    void rename();
    void remove(qint64 key);
    void noteCurrent();

    Desk &m_desk;
    Dialogs &m_dialogs;
    RowTable *m_table;
    QPushButton *m_rename;
    QLabel *m_shipped;
    InlineMessage *m_message;
    std::vector<TemplateInfo> m_templates;
};

} // namespace pitchdesk
