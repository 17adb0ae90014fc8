// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/tabledata.h"

namespace pitchdesk {

/// Reads a CSV or an XLSX; which of the two it is, its content says and not its name. The first row that is not blank
/// is the header. Cells right of it get their column's letter as a header.
/// Errors: TableEmpty and those of readCsv() and readXlsx().
Result<TableData> readTable(const QString &path, const TableOptions &options, Progress &progress);

/// The first `mostRows` rows; the whole file is gone through, so that what is wrong with it shows now.
Result<TablePreview> previewTable(const QString &path, const TableOptions &options, int mostRows, Progress &progress);

/// The sheets of an XLSX in the order of their tabs; none for a CSV.
Result<QStringList> sheetNames(const QString &path);

} // namespace pitchdesk
