// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QStringList>

namespace pitchdesk {

/// What the first bytes of a file say, before the engine touches it. FileNotFound, FileNotReadable, NotAWorkspace,
/// WorkspaceDamaged (shorter than it says it is), WorkspaceTooNew(file, found, supported).
/// The value is the file's schema version.
[[nodiscard]] Result<int> inspectWorkspaceFile(const QString &path);
/// Whether the desk may write to it: a file without any write permission counts as read-only even for root.
[[nodiscard]] bool isWritableFile(const QString &file);
/// WorkspaceOnNetworkShare(file, system): write-ahead logs do not work there.
[[nodiscard]] Status refuseNetworkShare(const QString &file);

/// SQLite's own check of the whole file and of its foreign keys; lines of what is wrong.
[[nodiscard]] Result<QStringList> integrityLines(Database &database);
[[nodiscard]] Result<QStringList> foreignKeyLines(Database &database);

/// The folder of a workspace's dated copies, beside it.
[[nodiscard]] QString backupFolder(const QString &file);
/// The dated copies of a workspace, newest first.
[[nodiscard]] QStringList backupFiles(const QString &file);
/// A whole copy to `target`, which must not exist. FileExists, DiskFull, BackupFailed.
[[nodiscard]] Status backupTo(Database &database, const QString &target);
/// A dated copy in the backup folder; then all but the newest `kept` are removed. The path of the copy.
[[nodiscard]] Result<QString> backupDated(Database &database, const QDateTime &now, int kept);
/// Puts `backup` in the place of `file`; what stood there becomes a dated copy beside it. The path of that copy, or
/// empty.
[[nodiscard]] Result<QString> restoreBackup(const QString &backup, const QString &file, const QDateTime &now);

/// A value of the file's own facts ("last_backup"); empty where it is not set.
[[nodiscard]] Result<QString> workspaceFact(Database &database, const QString &key);
[[nodiscard]] Status setWorkspaceFact(Database &database, const QString &key, const QString &value);

} // namespace pitchdesk
