// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formdialog.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace pitchdesk {

FormDialog::FormDialog(QWidget *parent)
    : EntryDialog(parent)
    , m_form(new QFormLayout)
{
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(16);
    body()->addLayout(m_form, 1);
}

void FormDialog::addField(const QString &label, QWidget *editor, const QString &name)
{
    m_form->addRow(label, editor);
    editor->setObjectName(name);
    editor->setAccessibleName(label);
}

} // namespace pitchdesk
