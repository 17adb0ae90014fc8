// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/exchange/csvdialect.h"
#include "core/exchange/csvparser.h"
#include "core/exchange/filebytes.h"
#include "core/exchange/tablecollector.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr int asciiEnd = 128;

char delimiterFor(QChar wanted, QByteArrayView sample, bool isWhole)
{
    const char16_t unit = wanted.unicode();
    if (unit == 0 || unit >= asciiEnd || unit == u'"' || unit == u'\n' || unit == u'\r')
        return findDelimiter(sample, isWhole);
    return char(unit);
}

Error wrongEncoding(const QString &file)
{
    return Error {ErrorCode::CsvEncoding, {}, QStringLiteral("it begins as UTF-16 does")}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("row"), 1)
        .with(QStringLiteral("encoding"), QStringLiteral("UTF-8"));
}

Result<QByteArray> nextPiece(QIODevice &device, const QString &file)
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const qint64 size = device.read(piece.data(), pieceBytes);
    if (size < 0) {
        return fail(Error {ErrorCode::FileNotReadable, {}, {}}
                        .with(QStringLiteral("file"), file)
                        .with(QStringLiteral("reason"), device.errorString()));
    }
    piece.truncate(size);
    return piece;
}

Result<QChar> readDevice(QIODevice &device, const QString &file, const TableOptions &options, const RowCallback &onRow,
                         Progress &progress)
{
    PD_ASSIGN(QByteArray piece, nextPiece(device, file));
    if (piece.startsWith("\xFF\xFE") || piece.startsWith("\xFE\xFF"))
        return fail(wrongEncoding(file));
    const QByteArray mark("\xEF\xBB\xBF");
    if (piece.startsWith(mark))
        piece.remove(0, mark.size());
    const char delimiter = delimiterFor(options.delimiter, piece, device.atEnd());
    CsvParser parser(file, delimiter, options.stripFormulaGuard, onRow);
    const auto total = double(device.size());
    while (!piece.isEmpty()) {
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled);
        PD_TRY(parser.feed(piece));
        progress.report(total > 0 ? std::min(1.0, double(device.pos()) / total) : 1.0,
                        QStringLiteral("import.reading"));
        PD_ASSIGN(piece, nextPiece(device, file));
    }
    PD_TRY(parser.finish());
    return QChar(QLatin1Char(delimiter));
}

RowCallback into(TableCollector &collector)
{
    return [&collector](int row, QStringList &&cells) { return collector.add(row, std::move(cells)); };
}

} // namespace

Result<QChar> readCsv(const QString &path, const TableOptions &options, const RowCallback &onRow, Progress &progress)
{
    QFile file(path);
    PD_TRY(openForReading(file));
    return readDevice(file, path, options, onRow, progress);
}

Result<QChar> readCsvBytes(const QByteArray &bytes, const QString &file, const TableOptions &options,
                           const RowCallback &onRow, Progress &progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readDevice(buffer, file, options, onRow, progress);
}

Result<TableData> readCsv(const QString &path, const TableOptions &options, Progress &progress)
{
    TableCollector collector(path);
    PD_TRY(readCsv(path, options, into(collector), progress));
    return collector.finish({});
}

Result<TableData> readCsvBytes(const QByteArray &bytes, const QString &file, const TableOptions &options,
                               Progress &progress)
{
    TableCollector collector(file);
    PD_TRY(readCsvBytes(bytes, file, options, into(collector), progress));
    return collector.finish({});
}

} // namespace pitchdesk
