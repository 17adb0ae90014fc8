// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/entrydialog.h"

#include "ui/common/dialogorder.h"
#include "ui/common/errortext.h"
#include "ui/common/inlinemessage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace pitchdesk {

EntryDialog::EntryDialog(QWidget *parent)
    : QDialog(parent)
    , m_explanation(new QLabel)
    , m_message(new InlineMessage)
    , m_body(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    m_message->hide();
    m_message->setObjectName(QStringLiteral("dialog.message"));
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("dialog.save"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("dialog.cancel"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addStrut(432); // a minimum width of the dialog's own would let its contents be cut off
    column->addWidget(m_explanation);
    column->addLayout(m_body, 1);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
}

void EntryDialog::setExplanation(const QString &sentence)
{
    m_explanation->setText(sentence);
    m_explanation->setVisible(!sentence.isEmpty());
}

void EntryDialog::refuse(const Error &error)
{
    m_message->showError(errorText(error));
}

void EntryDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        beginInFirstField(*m_buttons);
    QDialog::showEvent(event);
}

void EntryDialog::accept()
{
    m_message->clear();
    m_buttons->setEnabled(false);
    m_submit([dialog = QPointer(this)](const Status &status) {
        if (!dialog)
            return;
        dialog->m_buttons->setEnabled(true);
        if (status)
            dialog->QDialog::accept();
        else
            dialog->refuse(status.error());
    });
}

} // namespace pitchdesk
