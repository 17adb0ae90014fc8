// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <QFileInfoList>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace pitchdesk {

class Desk;
class Dialogs;
class InlineMessage;

/// The open file: where it is, its backups and how to go back to one, and whether it is sound.
class FileSection : public QWidget
{
    Q_OBJECT

public:
    FileSection(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void showReport(const CheckReport &report);

Q_SIGNALS:
    void backupRequested();
    void checkRequested();
    void restoreRequested(const QString &backup);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void reload();
    void fillBackups();
    void askRestore();
    void updateButtons();
    void retranslate();

    Desk &m_desk;
    Dialogs &m_dialogs;
    std::optional<CheckReport> m_report;
    QFileInfoList m_files;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_backupTitle;
    QLabel *m_backupNote;
    QTreeWidget *m_backups;
    QPushButton *m_backUp;
    QPushButton *m_restore;
    QLabel *m_checkTitle;
    InlineMessage *m_checkResult;
    QPlainTextEdit *m_checkDetails;
    QPushButton *m_check;
};

/// The backups of a file that lie where its daily ones are put, newest first.
[[nodiscard]] QFileInfoList backupsOf(const QString &file);

} // namespace pitchdesk
