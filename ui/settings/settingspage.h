// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/settings/preferences.h"

#include <QWidget>

class QLabel;

namespace pitchdesk {

class AppearanceSection;
class Desk;
class Dialogs;
class FileSection;
class PageHeader;

/// Settings: how the program looks and speaks, who works here, and the file's backups and soundness.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    /// What the latest check of the file found.
    void showReport(const CheckReport &report);

Q_SIGNALS:
    void preferencesChanged(const pitchdesk::Preferences &preferences);
    void backupRequested();
    void checkRequested();
    void restoreRequested(const QString &backup);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PageHeader *m_header;
    AppearanceSection *m_appearance;
    FileSection *m_file;
    QLabel *m_aboutTitle;
    QLabel *m_about;
};

} // namespace pitchdesk
