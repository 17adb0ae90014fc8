// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/tabledata.h"

namespace pitchdesk {

/// Reads CSV in pieces: only one row is in memory at a time. Returns how it is written, as given or found; what is to be
/// found takes going through the file once before. Progress is reported as "import.reading".
/// Errors: FileNotFound, FileNotReadable, CsvBrokenQuote (row in which the quote opened), CsvNulByte, CsvEncoding,
/// CellTooLarge (column as a letter), TooManyColumns, TooManyRows, Cancelled.
Result<CsvDialect> readCsv(const QString &path, const TableOptions &options, const RowCallback &onRow,
                           Progress &progress);

/// The same from memory; `file` is only what errors name.
Result<CsvDialect> readCsvBytes(const QByteArray &bytes, const QString &file, const TableOptions &options,
                                const RowCallback &onRow, Progress &progress);

/// The whole file as a table; TableEmpty when it has no row but blank ones.
Result<TableData> readCsv(const QString &path, const TableOptions &options, Progress &progress);
Result<TableData> readCsvBytes(const QByteArray &bytes, const QString &file, const TableOptions &options,
                               Progress &progress);

} // namespace pitchdesk
