// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

QT_FORWARD_DECLARE_CLASS(QFile)

namespace pitchdesk {

/// Opens a file for reading. FileNotFound, FileNotReadable.
[[nodiscard]] Status openForReading(QFile &file);

/// The whole file. FileNotFound, FileNotReadable; XlsxBomb when it is larger than an XLSX may be.
[[nodiscard]] Result<QByteArray> readWholeArchive(const QString &path);

/// Writes a file whole or not at all, through a new file beside it. FolderNotFound, FileNotWritable, DiskFull.
[[nodiscard]] Status writeWhole(const QString &path, const QByteArray &bytes);

/// DiskFull where the disk of `path` has less than `needed` bytes left, otherwise FileNotWritable.
[[nodiscard]] Error writeFailure(const QString &path, qint64 needed, const QString &reason);

/// FolderNotFound where the folder of `path` is missing.
[[nodiscard]] Status checkFolder(const QString &path);

} // namespace pitchdesk
