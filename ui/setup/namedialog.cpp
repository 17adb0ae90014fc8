// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/namedialog.h"

#include "ui/common/trilingualedit.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pitchdesk {

NameDialog::NameDialog(QWidget *parent)
    : EntryDialog(parent)
    , m_form(new QFormLayout)
    , m_name(new TrilingualEdit(TrilingualEdit::Shape::Line))
    , m_note(new QPlainTextEdit)
{
    m_form->setVerticalSpacing(12);
    m_form->setHorizontalSpacing(16);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Note"), m_note);
    m_name->setNames(QStringLiteral("dialog.name"), tr("Name"));
    m_note->setObjectName(QStringLiteral("dialog.note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    body()->addLayout(m_form);
}

void NameDialog::setName(const LocalizedText &name)
{
    m_name->setText(name);
}

void NameDialog::setNote(const QString &note)
{
    m_note->setPlainText(note);
}

void NameDialog::setNameLabel(const QString &label)
{
    static_cast<QLabel *>(m_form->labelForField(m_name))->setText(label);
    m_name->setNames(QStringLiteral("dialog.name"), label);
}

void NameDialog::hideNote()
{
    m_form->labelForField(m_note)->hide();
    m_note->hide();
}

NameDialog::Entry NameDialog::entry() const
{
    return {m_name->text(), m_note->toPlainText().trimmed()};
}

void NameDialog::setSubmit(std::function<void(const Entry &, const Done &)> submit)
{
    EntryDialog::setSubmit([this, submit = std::move(submit)](const Done &done) { submit(entry(), done); });
}

} // namespace pitchdesk
