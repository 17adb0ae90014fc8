// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace pitchdesk {

/// Says beside a workspace file who has it open for writing. The lock of a program that died is taken over.
class FileLock
{
public:
    /// WorkspaceInUse(file, who, host, since); FileNotWritable where no lock can be made.
    static Result<std::unique_ptr<FileLock>> take(const QString &file, const QString &who, const QDateTime &now,
                                                  bool force);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(const QString &file);
    [[nodiscard]] Error inUseError(const QString &file) const;
    Status writeHolder(const QString &who, const QDateTime &now) const;

    QString m_holderPath;
    QLockFile m_lock;
};

} // namespace pitchdesk
