// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/noteedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace pitchdesk {

NoteEdit::NoteEdit(const QString &page, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 6);
    m_text->setObjectName(QString(page + u".note.text"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_save->setObjectName(QString(page + u".note.save"));
    m_cancel->setObjectName(QString(page + u".note.cancel"));
    row->addWidget(m_text, 1);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    row->addWidget(m_cancel, 0, Qt::AlignBottom);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEdit::showState);
    connect(m_save, &QPushButton::clicked, this, &NoteEdit::save);
    connect(m_cancel, &QPushButton::clicked, this, &NoteEdit::clear);
    fitHeight();
    showState();
}

void NoteEdit::edit(const Note &note)
{
    m_id = note.id;
    m_text->setPlainText(note.text);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus(Qt::OtherFocusReason);
    showState();
}

void NoteEdit::clear()
{
    m_id = {};
    m_text->clear();
    showState();
}

void NoteEdit::setWritable(bool writable)
{
    m_isWritable = writable;
    showState();
}

void NoteEdit::save()
{
    const QString text = m_text->toPlainText().trimmed();
    if (m_isWritable && !text.isEmpty())
        Q_EMIT saveRequested(m_id, text);
}

void NoteEdit::fitHeight()
{
    constexpr int lines = 2;
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + int(m_text->document()->documentMargin() * 2)
                           + m_text->frameWidth() * 2);
}

void NoteEdit::showState()
{
    const bool isChange = m_id.isValid();
    m_text->setEnabled(m_isWritable);
    m_text->setPlaceholderText(tr("Write a note for the desk"));
    m_text->setAccessibleName(isChange ? tr("Change the note") : tr("New note"));
    m_save->setEnabled(m_isWritable && !m_text->toPlainText().trimmed().isEmpty());
    m_save->setText(isChange ? tr("Save note") : tr("Add note"));
    m_save->setAccessibleName(m_save->text());
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setVisible(isChange);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Leave the note as it is"));
}

bool NoteEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return true;
    }
    if (key->key() == Qt::Key_Escape && m_id.isValid()) {
        clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace pitchdesk
