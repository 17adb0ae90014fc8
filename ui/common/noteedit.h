// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/note.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace pitchdesk {

/// Where a note is written: a new one, or one that is changed. Ctrl+Enter saves, Escape leaves a change be. What was typed
/// stays until it is saved.
class NoteEdit : public QWidget
{
    Q_OBJECT

public:
    /// `page` begins the object names of what is in it.
    explicit NoteEdit(const QString &page, QWidget *parent = nullptr);

    /// Takes a note to be changed.
    void edit(const Note &note);
    /// Begins with an empty new note, as when another record is shown or the note was saved.
    void clear();
    void setWritable(bool writable);

Q_SIGNALS:
    /// The text is not blank; the id is invalid for a new note.
    void saveRequested(pitchdesk::NoteId id, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void save();
    void showState();
    void fitHeight();

    NoteId m_id;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_cancel;
    bool m_isWritable = true;
};

} // namespace pitchdesk
