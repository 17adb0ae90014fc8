// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablereader.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/filebytes.h"
#include "core/exchange/oledirectory.h"
#include "core/exchange/tablecollector.h"
#include "core/exchange/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

#include <limits>

namespace pitchdesk {

namespace {

Result<bool> isXlsx(const QString &path)
{
    QFile file(path);
    PD_TRY(openForReading(file));
    constexpr qint64 magicBytes = 8;
    const QByteArray magic = file.read(magicBytes);
    return magic.startsWith("PK\x03\x04") || magic.startsWith("PK\x05\x06") || oleKind(magic).has_value();
}

/// A file that is called .xlsx and cannot even be text is better described as a broken XLSX.
Error describedByName(Error error, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isNoText = error.code == ErrorCode::CsvNulByte || error.code == ErrorCode::CsvEncoding;
    if (!isNoText || !(suffix == u"xlsx" || suffix == u"xlsm"))
        return error;
    return Error {ErrorCode::XlsxNotAZip, {}, toLogLine(error)}.with(QStringLiteral("file"), path);
}

} // namespace

Result<TablePreview> previewTable(const QString &path, const TableOptions &options, int mostRows, Progress &progress)
{
    TableCollector collector(path, mostRows);
    const RowCallback add = [&collector](int row, QStringList &&cells) { return collector.add(row, std::move(cells)); };
    TablePreview preview;
    XlsxFacts facts;
    PD_ASSIGN(const bool readsXlsx, isXlsx(path));
    if (readsXlsx) {
        PD_ASSIGN(facts, readXlsx(path, options, add, progress));
        preview.sheets = facts.sheets;
    } else {
        const Result<CsvDialect> dialect = readCsv(path, options, add, progress);
        if (!dialect)
            return fail(describedByName(dialect.error(), path));
        preview.csv = *dialect;
    }
    PD_ASSIGN(preview.table, collector.finish(facts.merges));
    preview.table.sheet = facts.sheet;
    preview.rowCount = collector.rowCount();
    return preview;
}

Result<TableData> readTable(const QString &path, const TableOptions &options, Progress &progress)
{
    PD_ASSIGN(TablePreview preview, previewTable(path, options, std::numeric_limits<int>::max(), progress));
    return std::move(preview.table);
}

Result<QStringList> sheetNames(const QString &path)
{
    PD_ASSIGN(const bool readsXlsx, isXlsx(path));
    return readsXlsx ? xlsxSheetNames(path) : Result<QStringList>(QStringList());
}

} // namespace pitchdesk
