// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/exchange/sheetfiller.h"
#include "core/exchange/workbookfile.h"

namespace pitchdesk {

namespace {

constexpr qint64 overheadBytes = 64 * 1024; ///< of a workbook with nothing in it

/// Room that the library needs beside the target, where it keeps the sheets uncompressed until they are packed.
qint64 roomNeeded(const std::vector<SheetSpec> &sheets)
{
    constexpr qint64 bytesPerCell = 16;
    qint64 bytes = overheadBytes;
    for (const SheetSpec &sheet : sheets) {
        for (const std::vector<Cell> &row : sheet.rows) {
            for (const Cell &cell : row) {
                const auto *text = std::get_if<QString>(&cell);
                bytes += bytesPerCell + (text ? qint64(text->size()) : 0);
            }
        }
    }
    return bytes;
}

Status fillWorkbook(lxw_workbook *workbook, const std::vector<SheetSpec> &sheets, const QString &path)
{
    QStringList names;
    for (const SheetSpec &sheet : sheets)
        names.append(sheet.name);
    names = usableSheetNames(names);
    SheetFiller filler(workbook, path);
    for (size_t i = 0; i < sheets.size(); ++i)
        PD_TRY(filler.fill(sheets[i], names[qsizetype(i)]));
    return {};
}

} // namespace

Status writeXlsx(const std::vector<SheetSpec> &sheets, const QString &path, const WriteOptions &options)
{
    return writeWorkbook(path, options, roomNeeded(sheets),
                         [&](lxw_workbook *workbook) { return fillWorkbook(workbook, sheets, path); });
}

} // namespace pitchdesk
