// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace pitchdesk {

/// Asks who is at the keyboard; the name is written to the history with every change.
class OperatorDialog : public QDialog
{
    Q_OBJECT

public:
    /// `file` is shown; `lastName` is offered.
    OperatorDialog(const QString &file, const QString &lastName, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButtons();

    QString m_file;
    QLabel *m_heading;
    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace pitchdesk
