// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/attachment.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace pitchdesk {

class Store;

inline constexpr qint64 megabyte = 1024 * 1024;
inline constexpr qint64 largestAttachment = 25 * megabyte;
/// Of all contents of a file together: with more it no longer fits a memory stick or a mail server's patience.
inline constexpr qint64 mostOfAttachments = 1024 * megabyte;
inline constexpr int mostFilesAtOnce = 1000;

/// A file that was not added, and why.
struct RefusedFile {
    QString file;
    Error error;
};

struct AttachmentOutcome {
    int added = 0;
    int known = 0; ///< the same content under the same name was there
    std::vector<RefusedFile> refused;
};

/// Files of proposals: added by content, looked up, taken away.
class AttachmentWorkflow
{
public:
    explicit AttachmentWorkflow(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<Attachment>> attachmentsOf(ProposalId proposal) const;
    /// Files that answers to questions of the kind "file" name, and that the proposal does not have under that name.
    Result<QStringList> missingFiles(ProposalId proposal) const;

    /// Adds files, and all files in folders but hidden ones; links are not followed. One step, which undo takes back.
    /// Refused are AttachmentTooLarge, AttachmentExecutable, AttachmentsFull, FileNotFound and FileNotReadable, each file
    /// for itself. Files after the first 1,000 are AttachmentsTooMany. Cancelled changes nothing.
    Result<AttachmentOutcome> add(ProposalId proposal, const QStringList &paths, Progress &progress);
    Status remove(AttachmentId id);

    /// Writes a copy. FolderNotFound, FileNotWritable, DiskFull.
    Status save(AttachmentId id, const QString &path) const;
    /// Writes a copy that cannot be written to into a folder of its own below `folder`; its path. The file's name is one that
    /// every system takes.
    Result<QString> copyForReading(AttachmentId id, const QString &folder) const;

private:
    Store &m_store;
};

} // namespace pitchdesk
