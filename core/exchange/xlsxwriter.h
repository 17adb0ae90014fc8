// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

namespace pitchdesk {

/// Writes a workbook with one sheet for each table: titles bold, columns as wide as their content, text always as
/// text and never as a formula. Whole or not at all. CellTooLarge beyond the 32,767 characters of the format,
/// TooManyRows, FolderNotFound, FileNotWritable, DiskFull.
Status writeXlsx(const std::vector<SheetSpec> &sheets, const QString &path, const WriteOptions &options = {});

/// Names that a workbook can have: 31 characters, none of []:*?/\, no apostrophe at an end, no two alike without
/// regard to case.
[[nodiscard]] QStringList usableSheetNames(const QStringList &names);

} // namespace pitchdesk
