// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace pitchdesk {

/// What this program is, its version and its licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_logo;
    QLabel *m_name;
    QLabel *m_version;
    QLabel *m_text;
    QDialogButtonBox *m_buttons;
};

} // namespace pitchdesk
