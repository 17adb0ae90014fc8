// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/attachmentworkflow.h"
#include "ui/desk/desk.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>

class QAction;
class QListWidget;
class QPushButton;
class QToolButton;

namespace pitchdesk {

class StatusBarProgress;

class Dialogs;

/// What a proposal has of files, and what its answers name that is not there.
struct ProposalFileList {
    std::vector<Attachment> attachments;
    QStringList missing;
};

/// The files of the shown proposal: added from disk or dropped on it, opened from a copy that cannot be written to, saved,
/// taken away. Enter opens the current one, Delete takes it away.
class ProposalFiles : public QWidget
{
    Q_OBJECT

public:
    /// Opens a file with the system's program for it; false where there is none.
    using Opener = std::function<bool(const QString &file)>;

    ProposalFiles(Desk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void showFiles(ProposalId proposal, const ProposalFileList &files);
    /// Adds files and folders to the shown proposal.
    void add(const QStringList &paths);
    /// In tests, so that nothing opens.
    void setOpener(Opener opener) { m_open = std::move(opener); }
    void setWritable(bool writable);

Q_SIGNALS:
    void failed(const QString &text);
    /// What came of adding files, in a sentence.
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void showState();
    void askFiles();
    void askFolder();
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    void tell(const AttachmentOutcome &outcome);
    [[nodiscard]] const Attachment *current() const;

    Desk &m_desk;
    Dialogs &m_dialogs;
    QTemporaryDir m_folder; ///< of the copies to be read; goes with the program
    Opener m_open;
    ProposalId m_proposal;
    ProposalFileList m_files;
    bool m_isWritable = true;
    QListWidget *m_list;
    QToolButton *m_add;
    QAction *m_addFiles;
    QAction *m_addFolder;
    QPushButton *m_openButton;
    QPushButton *m_save;
    QPushButton *m_remove;
    StatusBarProgress *m_progress; ///< of files that are being added
};

} // namespace pitchdesk
