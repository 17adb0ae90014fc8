// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/documentdata.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The endings of files that a document can be saved as: "csv", "xlsx", "pdf", "json".
[[nodiscard]] QStringList documentFileTypes();

/// Saves a document in a language of its own, whatever the window's is; the ending of `path` says the form. Same data, same
/// bytes for CSV, PDF and JSON. Safe on any thread; a PDF needs a QGuiApplication. UnknownFileType, NoDisplayFont,
/// FolderNotFound, FileNotWritable, DiskFull.
[[nodiscard]] Status exportDocument(const DocumentData &data, const DocumentLanguage &language, const QString &path);

/// How many rows the document's table has.
[[nodiscard]] int documentRows(const DocumentData &data);

} // namespace pitchdesk
