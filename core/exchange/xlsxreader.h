// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/tablecollector.h"
#include "core/exchange/tabledata.h"

#include <QByteArray>

namespace pitchdesk {

/// What reading a workbook found beside the rows.
struct XlsxFacts {
    QStringList sheets;            ///< names of all sheets, in the order of the tabs
    QString sheet;                 ///< the one that was read
    std::vector<CellRange> merges; ///< that cover its first row with a text
};

/// Reads one sheet of an XLSX as Excel, LibreOffice, web forms and libxlsxwriter write it. Every cell becomes text:
/// numbers as "12" and "0.1", dates as ISO text, TRUE and FALSE, formulas by the value that the file holds for them.
/// Progress is reported as "import.reading".
/// Errors: FileNotFound, FileNotReadable, XlsxNotAZip, XlsxEncrypted, XlsxOldFormat, XlsxBomb, XlsxPartMissing,
/// XlsxPartBroken, XlsxSheetMissing, CellTooLarge (column as a letter), TooManyRows, TooManyColumns, Cancelled.
Result<XlsxFacts> readXlsx(const QString &path, const TableOptions &options, const RowCallback &onRow,
                           Progress &progress);

/// The same from memory; `file` is only what errors name.
Result<XlsxFacts> readXlsxBytes(const QByteArray &bytes, const QString &file, const TableOptions &options,
                                const RowCallback &onRow, Progress &progress);

/// The whole sheet as a table; TableEmpty when it has no text.
Result<TableData> readXlsx(const QString &path, const TableOptions &options, Progress &progress);
Result<TableData> readXlsxBytes(const QByteArray &bytes, const QString &file, const TableOptions &options,
                                Progress &progress);

/// The names of the sheets, in the order of the tabs.
Result<QStringList> xlsxSheetNames(const QString &path);

} // namespace pitchdesk
