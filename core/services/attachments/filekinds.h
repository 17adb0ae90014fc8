// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace pitchdesk {

/// Whether opening the file could run something: a program, a script or an office file with macros, by its beginning or by
/// any ending of its name ("deck.pdf.exe").
[[nodiscard]] bool isExecutableFile(const QString &name, const QByteArray &bytes);

/// The media type by content, helped by the name where the content does not say.
[[nodiscard]] QString mediaTypeOf(const QString &name, const QByteArray &bytes);

/// A name that every platform can store: no folders, no characters or names that some system keeps for itself, at most 120
/// characters, its ending kept.
[[nodiscard]] QString safeFileName(const QString &name);

/// The file names that an answer lists, parted by commas, semicolons or lines; of a web address its last part. What has no
/// ending is no file name.
[[nodiscard]] QStringList listedFileNames(const QString &answer);

} // namespace pitchdesk
