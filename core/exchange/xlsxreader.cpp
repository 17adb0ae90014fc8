// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/exchange/filebytes.h"
#include "core/exchange/sharedstrings.h"
#include "core/exchange/xlsxsheet.h"
#include "core/exchange/xlsxworkbook.h"

namespace pitchdesk {

namespace {

Result<XlsxContext> readContext(ZipArchive &archive, const XlsxWorkbook &workbook, const Progress &progress)
{
    XlsxContext context;
    context.from1904 = workbook.from1904;
    if (!workbook.stylesPart.isEmpty()) {
        PD_ASSIGN(context.styles, XlsxStyles::read(archive, workbook.stylesPart));
    }
    if (!workbook.sharedStringsPart.isEmpty()) {
        PD_ASSIGN(context.sharedStrings, readSharedStrings(archive, workbook.sharedStringsPart, progress));
    }
    return context;
}

} // namespace

Result<XlsxFacts> readXlsxBytes(const QByteArray &bytes, const QString &file, const TableOptions &options,
                                const RowCallback &onRow, Progress &progress)
{
    PD_ASSIGN(const std::unique_ptr<ZipArchive> archive, ZipArchive::open(bytes, file));
    PD_ASSIGN(const XlsxWorkbook workbook, readWorkbook(*archive));
    PD_ASSIGN(const XlsxSheetEntry entry, workbook.sheet(options.sheet, file));
    PD_ASSIGN(const XlsxContext context, readContext(*archive, workbook, progress));
    XlsxSheetReader sheet(*archive, entry.part, context, onRow, progress);
    PD_ASSIGN(std::vector<CellRange> merges, sheet.read());
    progress.report(1.0, QStringLiteral("import.reading"));
    return XlsxFacts {workbook.sheetNames(), entry.name, std::move(merges)};
}

Result<XlsxFacts> readXlsx(const QString &path, const TableOptions &options, const RowCallback &onRow,
                           Progress &progress)
{
    PD_ASSIGN(const QByteArray bytes, readWholeArchive(path));
    return readXlsxBytes(bytes, path, options, onRow, progress);
}

Result<TableData> readXlsxBytes(const QByteArray &bytes, const QString &file, const TableOptions &options,
                                Progress &progress)
{
    TableCollector collector(file);
    const RowCallback add = [&collector](int row, QStringList &&cells) { return collector.add(row, std::move(cells)); };
    PD_ASSIGN(const XlsxFacts facts, readXlsxBytes(bytes, file, options, add, progress));
    PD_ASSIGN(TableData table, collector.finish(facts.merges));
    table.sheet = facts.sheet;
    return table;
}

Result<TableData> readXlsx(const QString &path, const TableOptions &options, Progress &progress)
{
    PD_ASSIGN(const QByteArray bytes, readWholeArchive(path));
    return readXlsxBytes(bytes, path, options, progress);
}

Result<QStringList> xlsxSheetNames(const QString &path)
{
    PD_ASSIGN(const QByteArray bytes, readWholeArchive(path));
    PD_ASSIGN(const std::unique_ptr<ZipArchive> archive, ZipArchive::open(bytes, path));
    PD_ASSIGN(const XlsxWorkbook workbook, readWorkbook(*archive));
    return workbook.sheetNames();
}

} // namespace pitchdesk
