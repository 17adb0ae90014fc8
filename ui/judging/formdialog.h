// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QVBoxLayout;

namespace pitchdesk {

class InlineMessage;

/// A form in a dialog that closes once its entry is saved; a refusal stands in it as a sentence. Open it with
/// open(); it deletes itself.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    using Done = std::function<void(const Status &)>;

    explicit FormDialog(QWidget *parent);

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;
    void setSave(std::function<void(const Done &)> save) { m_save = std::move(save); }
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// Adds a row and names its editor for tests and screen readers.
    void addField(const QString &label, QWidget *editor, const QString &name);

private:
    QFormLayout *m_form;
    InlineMessage *m_message;
    QDialogButtonBox *m_buttons;
    std::function<void(const Done &)> m_save;
};

} // namespace pitchdesk
