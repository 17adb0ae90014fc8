// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "ui/common/entrydialog.h"

class QComboBox;
class QFormLayout;
class QPlainTextEdit;

namespace pitchdesk {

class TrilingualEdit;

/// Asks for a name in three languages and a note.
class NameDialog : public EntryDialog
{
    Q_OBJECT

public:
    struct Entry {
        LocalizedText name;
        QString note;
    };

    explicit NameDialog(QWidget *parent);

    void setName(const LocalizedText &name);
    void setNote(const QString &note);
    void setNameLabel(const QString &label);
    void hideNote();
    [[nodiscard]] Entry entry() const;
    /// Called with what was entered when Save is pressed.
    void setSubmit(std::function<void(const Entry &, const Done &)> submit);
    [[nodiscard]] QFormLayout *form() const { return m_form; }

private:
    QFormLayout *m_form;
    TrilingualEdit *m_name;
    QPlainTextEdit *m_note;
};

} // namespace pitchdesk
