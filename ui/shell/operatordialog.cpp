// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/operatordialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pitchdesk {

OperatorDialog::OperatorDialog(const QString &file, const QString &lastName, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_heading(new QLabel)
    , m_label(new QLabel)
    , m_edit(new QLineEdit(lastName))
    , m_note(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("operatorDialog"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addSpacing(8);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    column->addSpacing(12);
    column->addWidget(m_buttons);

    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_label->setBuddy(m_edit);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setObjectName(QStringLiteral("operatorDialog.name"));
    m_buttons->button(QDialogButtonBox::Open)->setObjectName(QStringLiteral("operatorDialog.open"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("operatorDialog.cancel"));
    m_edit->setMaxLength(200);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 44);
    m_edit->selectAll();

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { updateButtons(); });
    retranslate();
    updateButtons();
}

QString OperatorDialog::name() const
{
    return m_edit->text().simplified();
}

void OperatorDialog::updateButtons()
{
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(!name().isEmpty());
}

void OperatorDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OperatorDialog::retranslate()
{
    setWindowTitle(tr("Who is at the keyboard?"));
    m_heading->setText(tr("Open %1").arg(QFileInfo(m_file).completeBaseName()));
    m_label->setText(tr("Your name"));
    m_edit->setAccessibleName(tr("Your name"));
    m_note->setText(tr("It is written to the history with every change that you make. There is no password."));
}

} // namespace pitchdesk
