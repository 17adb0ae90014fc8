// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QVBoxLayout;

namespace pitchdesk {

class InlineMessage;

/// A dialog that makes or changes one record. It closes once that is saved; a refusal stands in it as a sentence,
/// with what was typed still there. Open it with open(); it deletes itself.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    using Done = std::function<void(const Status &)>;
    using Submit = std::function<void(const Done &)>;

    explicit EntryDialog(QWidget *parent);

    void setExplanation(const QString &sentence);
    void setSubmit(Submit submit) { m_submit = std::move(submit); }
    /// Shows why it was not saved.
    void refuse(const Error &error);
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;
    /// Where the fields go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_explanation;
    InlineMessage *m_message;
    QVBoxLayout *m_body;
    QDialogButtonBox *m_buttons;
    Submit m_submit;
};

} // namespace pitchdesk
