// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/formdialog.h"

#include "ui/common/dialogorder.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPointer>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace pitchdesk {

FormDialog::FormDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_message(new InlineMessage)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->hide();
    m_message->setObjectName(QStringLiteral("dialog.message"));
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("dialog.save"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("dialog.cancel"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addStrut(432); // a minimum width of the dialog's own would let its contents be cut off
    column->addLayout(m_form, 1);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
}

void FormDialog::addField(const QString &label, QWidget *editor, const QString &name)
{
    m_form->addRow(label, editor);
    editor->setObjectName(name);
    editor->setAccessibleName(label);
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        beginInFirstField(*m_buttons);
    QDialog::showEvent(event);
}

void FormDialog::accept()
{
    m_message->clear();
    m_buttons->setEnabled(false);
    m_save([dialog = QPointer(this)](const Status &status) {
        if (!dialog)
            return;
        dialog->m_buttons->setEnabled(true);
        if (status)
            dialog->QDialog::accept();
        else
            dialog->m_message->showError(errorText(status.error()));
    });
}

} // namespace pitchdesk
