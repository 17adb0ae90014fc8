// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"

#include <cstdint>
#include <cstdlib>

using namespace pitchdesk;

namespace {

SheetSpec sheetOf(const TableData &table)
{
    SheetSpec sheet;
    for (const QString &name : table.header)
        sheet.columns.push_back({name});
    for (const QStringList &row : table.rows)
        sheet.rows.emplace_back(row.cbegin(), row.cend());
    return sheet;
}

/// What was read, written and read again is the same table.
void checkRoundTrip(const TableData &table, Progress &progress)
{
    TableOptions options;
    options.delimiter = u',';
    const Result<TableData> again = readCsvBytes(csvBytes(sheetOf(table), {}), QStringLiteral("again"), options,
                                                 progress);
    if (!again || again->header != table.header || again->rows != table.rows)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Progress progress;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<TableData> table = readCsvBytes(bytes, QStringLiteral("fuzzed"), {}, progress);
    if (table)
        checkRoundTrip(*table, progress);
    return 0;
}
