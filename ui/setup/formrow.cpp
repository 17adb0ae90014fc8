// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/formrow.h"

#include "ui/common/inlinemessage.h"
#include "ui/common/trilingualedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pitchdesk {

FormRow::FormRow(Words label, const QString &name, QWidget *editor, QObject *parent)
    : QObject(parent)
    , m_words(std::move(label))
    , m_name(name)
    , m_editor(editor)
    , m_label(new QLabel)
    , m_field(new QWidget)
    , m_error(new InlineMessage)
{
    auto *column = new QVBoxLayout(m_field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(editor);
    column->addWidget(m_error);
    m_error->hide();
    m_error->setObjectName(name + QStringLiteral(".error"));
    m_editor->setObjectName(name);
    m_label->setBuddy(editor);
    m_label->setWordWrap(true);
    m_field->setFocusProxy(editor);
}

void FormRow::commitIfDirty()
{
    if (m_dirty)
        Q_EMIT committed();
}

void FormRow::watchLine(QLineEdit *line)
{
    connect(line, &QLineEdit::textEdited, this, [this] { m_dirty = true; });
    connect(line, &QLineEdit::editingFinished, this, &FormRow::commitIfDirty);
}

void FormRow::watchText(QPlainTextEdit *text)
{
    text->setTabChangesFocus(true);
    text->installEventFilter(this);
    connect(text, &QPlainTextEdit::textChanged, this, [this, text] { m_dirty = m_dirty || text->hasFocus(); });
}

void FormRow::watchNumber(QSpinBox *number)
{
    number->setKeyboardTracking(false);
    number->installEventFilter(this);
    connect(number, &QSpinBox::valueChanged, this, &FormRow::noteCommitted);
}

void FormRow::watchCombo(QComboBox *combo, FormOptions options)
{
    m_options = std::move(options);
    m_combo = combo;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->installEventFilter(this);
    refillOptions();
    connect(combo, &QComboBox::activated, this, &FormRow::noteCommitted);
}

void FormRow::watchCheck(QCheckBox *check, Words text)
{
    m_checkText = std::move(text);
    connect(check, &QCheckBox::clicked, this, &FormRow::noteCommitted);
}

void FormRow::watchTrilingual(TrilingualEdit *edit)
{
    connect(edit, &TrilingualEdit::committed, this, &FormRow::noteCommitted);
}

void FormRow::noteCommitted()
{
    m_dirty = true;
    Q_EMIT committed();
}

bool FormRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // scrolling a form changes no value on the way
        return true;
    }
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit *>(watched)
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commitIfDirty();
    return QObject::eventFilter(watched, event);
}

void FormRow::setError(const QString &sentence)
{
    m_error->showError(sentence);
}

void FormRow::clearError()
{
    m_error->clear();
}

void FormRow::setHint(Words hint)
{
    m_hint = std::move(hint);
    if (!m_hintLabel) {
        m_hintLabel = new QLabel;
        m_hintLabel->setWordWrap(true);
        m_hintLabel->setForegroundRole(QPalette::PlaceholderText);
        static_cast<QVBoxLayout *>(m_field->layout())->insertWidget(1, m_hintLabel);
    }
    m_hintLabel->setText(m_hint());
}

void FormRow::setVisible(bool visible)
{
    m_label->setVisible(visible);
    m_field->setVisible(visible);
}

void FormRow::refillOptions()
{
    if (!m_combo || !m_options)
        return;
    const QSignalBlocker blocker(m_combo);
    const QVariant value = m_combo->currentData();
    m_combo->clear();
    for (const FormOption &option : m_options())
        m_combo->addItem(option.text, option.value);
    chooseValue(*m_combo, value);
}

void FormRow::retranslate()
{
    const QString text = m_words();
    m_label->setText(text);
    if (auto *edit = qobject_cast<TrilingualEdit *>(m_editor))
        edit->setNames(m_name, text);
    else
        (m_combo ? m_combo : m_editor)->setAccessibleName(text);
    if (auto *check = qobject_cast<QCheckBox *>(m_editor); check && m_checkText)
        check->setText(m_checkText());
    if (m_hintLabel)
        m_hintLabel->setText(m_hint());
    refillOptions();
}

void chooseValue(QComboBox &combo, const QVariant &value)
{
    const QSignalBlocker blocker(&combo);
    int found = -1;
    for (int i = 0; i < combo.count() && found < 0; ++i) {
        if (combo.itemData(i) == value)
            found = i;
    }
    if (found < 0 && value.isValid() && !value.toString().isEmpty() && value.typeId() == QMetaType::QString) {
        combo.addItem(value.toString(), value); // a code that this list does not know is kept as it is
        found = combo.count() - 1;
    }
    combo.setCurrentIndex(found < 0 ? 0 : found);
}

} // namespace pitchdesk
