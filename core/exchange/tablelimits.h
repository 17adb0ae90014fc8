// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// What a table may be at most. Beyond it a file is refused with a sentence instead of filling the memory.
namespace pitchdesk::tablelimits {

inline constexpr qsizetype cellCharacters = 256 * 1024; ///< UTF-16 units of one cell
inline constexpr int columns = 1024;
inline constexpr int rows = 1'048'576;                       ///< as a spreadsheet
inline constexpr qint64 cells = 20'000'000;                  ///< of a table held in memory, padding included
inline constexpr qint64 characters = 256LL * 1024 * 1024;    ///< of a table held in memory
inline constexpr qint64 archiveBytes = 512LL * 1024 * 1024;  ///< of all parts of an XLSX, uncompressed
inline constexpr qint64 ratioFreeBytes = 32LL * 1024 * 1024; ///< up to here a part may be compressed at will
inline constexpr qint64 compressionRatio = 200;
inline constexpr qint64 markupFreeBytes = 4LL * 1024 * 1024; ///< longest run of an XML part without a <
inline constexpr int elementDepth = 64;
inline constexpr qsizetype sharedStrings = 8'000'000;
inline constexpr qsizetype smallRecords = 100'000; ///< relationships, sheets, number formats, cell styles

/// The name a spreadsheet gives to the column at `index`, counted from 0: A … Z, AA …
[[nodiscard]] QString columnLetters(int index);

[[nodiscard]] Error cellTooLarge(const QString &file, int row, int column);
[[nodiscard]] Error tooManyRows(const QString &file, qint64 limit);
[[nodiscard]] Error tooManyColumns(const QString &file);

} // namespace pitchdesk::tablelimits
