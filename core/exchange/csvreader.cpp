// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/exchange/csvdialect.h"
#include "core/exchange/csvparser.h"
#include "core/exchange/encodingguess.h"
#include "core/exchange/filebytes.h"
#include "core/exchange/tablecollector.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <optional>
#include <utility>

namespace pitchdesk {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr int asciiEnd = 128;

/// What was asked for, where it is a character that can stand between or around cells.
std::optional<char> usable(QChar wanted)
{
    const char16_t unit = wanted.unicode();
    if (unit == 0 || unit >= asciiEnd || unit == u'\n' || unit == u'\r')
        return std::nullopt;
    return char(unit);
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

/// Goes through the whole device, and back to its beginning.
Result<EncodingGuess> guessEncoding(QIODevice &device, const QString &file, const Progress &progress)
{
    EncodingDetector detector;
    for (;;) {
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled);
        PD_ASSIGN(const QByteArray piece, nextPiece(device, file));
        if (piece.isEmpty())
            break;
        detector.take(piece);
    }
    device.seek(0);
    return detector.guess();
}

/// A CSV from its bytes to the parser, which takes UTF-8.
class CsvSource
{
public:
    CsvSource(QIODevice &device, QString file, const TableOptions &options, Progress &progress)
        : m_device(device)
        , m_file(std::move(file))
        , m_options(options)
        , m_progress(progress)
    {
    }

    Result<CsvDialect> read(const RowCallback &onRow)
    {
        PD_ASSIGN(EncodingGuess guess, guessEncoding(m_device, m_file, m_progress));
        if (m_options.encoding && *m_options.encoding != guess.encoding)
            guess = {*m_options.encoding, false};
        m_dialect.encoding = guess.encoding;
        if (guess.encoding != TextEncoding::Utf8)
            m_decoder.emplace(guess.encoding, guess.isBigEndian);
        PD_ASSIGN(QByteArray piece, next());
        findDialect(piece);
        CsvParser parser(m_file, m_dialect, m_options.stripFormulaGuard, onRow);
        if (m_decoder && !m_decoder->isValid())
            return fail(parser.misread());
        for (;;) {
            if (m_progress.isCancelled())
                return fail(ErrorCode::Cancelled);
            PD_TRY(parser.feed(piece));
            if (m_isMisread)
                return fail(parser.misread());
            if (m_isAtEnd)
                break;
            report();
            PD_ASSIGN(piece, next());
        }
        PD_TRY(parser.finish());
        return m_dialect;
    }

private:
    /// The next piece as UTF-8, up to the first character that cannot be right.
    Result<QByteArray> next()
    {
        PD_ASSIGN(QByteArray piece, nextPiece(m_device, m_file));
        const bool wasAtEnd = std::exchange(m_isAtEnd, piece.isEmpty());
        if (!m_decoder) {
            if (std::exchange(m_isAtStart, false) && piece.startsWith("\xEF\xBB\xBF"))
                piece.remove(0, 3);
            return piece;
        }
        QString text = m_decoder->take(piece);
        if (m_isAtEnd && !wasAtEnd)
            text += m_decoder->finish();
        const auto misread = std::find_if(text.cbegin(), text.cend(), isMisread);
        m_isMisread = misread != text.cend();
        text.truncate(misread - text.cbegin());
        return text.toUtf8();
    }

    void findDialect(const QByteArray &sample)
    {
        const char quote = usable(m_options.quote).value_or(findQuote(sample));
        m_dialect.quote = QChar(QLatin1Char(quote));
        const std::optional<char> delimiter = usable(m_options.delimiter);
        const bool isGiven = delimiter && *delimiter != quote;
        m_dialect.delimiter = QChar(QLatin1Char(isGiven ? *delimiter : findDelimiter(sample, m_device.atEnd(), quote)));
    }

    void report()
    {
        const auto total = double(m_device.size());
        m_progress.report(total > 0 ? std::min(1.0, double(m_device.pos()) / total) : 1.0,
                          QStringLiteral("import.reading"));
    }

    QIODevice &m_device;
    QString m_file;
    const TableOptions &m_options;
    Progress &m_progress;
    CsvDialect m_dialect;
    std::optional<TextDecoder> m_decoder; ///< of all but UTF-8, which is checked cell by cell
    bool m_isAtStart = true;
    bool m_isAtEnd = false;
    bool m_isMisread = false;
};

RowCallback into(TableCollector &collector)
{
    return [&collector](int row, QStringList &&cells) { return collector.add(row, std::move(cells)); };
}

} // namespace

Result<CsvDialect> readCsv(const QString &path, const TableOptions &options, const RowCallback &onRow,
                           Progress &progress)
{
    QFile file(path);
    PD_TRY(openForReading(file));
    return CsvSource(file, path, options, progress).read(onRow);
}

Result<CsvDialect> readCsvBytes(const QByteArray &bytes, const QString &file, const TableOptions &options,
                                const RowCallback &onRow, Progress &progress)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return CsvSource(buffer, file, options, progress).read(onRow);
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
