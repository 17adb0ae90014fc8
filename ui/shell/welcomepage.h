// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/inlinemessage.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pitchdesk {

/// What is shown while no file is open: how to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &files);
    /// Why the last file did not open, or where a job of it failed.
    [[nodiscard]] InlineMessage &message() { return *m_message; }

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void fileChosen(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QPushButton *addButton(const QString &name, const QString &iconName);

    QStringList m_files;
    QLabel *m_logo;
    QLabel *m_title;
    QLabel *m_lead;
    InlineMessage *m_message;
    QPushButton *m_sample = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_recentTitle;
    QVBoxLayout *m_buttons;
    QVBoxLayout *m_recent;
    QLabel *m_drop;
};

} // namespace pitchdesk
