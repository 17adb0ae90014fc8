// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"

#include "core/exchange/formulaguard.h"
#include "core/exchange/tablelimits.h"

#include <cstring>
#include <utility>

namespace pitchdesk {

namespace {

/// No character of UTF-8 that becomes one UTF-16 unit takes more bytes.
constexpr qsizetype mostCellBytes = tablelimits::cellCharacters * 3;

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// As QString::fromUtf8(), which however drops a byte order mark that begins a cell.
QString decoded(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    QString marks;
    for (; utf8.startsWith(mark); utf8 = utf8.sliced(mark.size()))
        marks += QChar(QChar::ByteOrderMark);
    return marks.isEmpty() ? QString::fromUtf8(utf8) : QString(marks + QString::fromUtf8(utf8));
}

} // namespace

CsvParser::CsvParser(QString file, const CsvDialect &dialect, bool stripGuard, const RowCallback &onRow)
    : m_file(std::move(file))
    , m_stripGuard(stripGuard)
    , m_onRow(onRow)
    , m_delimiter(dialect.delimiter.toLatin1())
    , m_quote(dialect.quote.toLatin1())
    , m_encoding(dialect.encoding)
{
    for (const char byte : {m_delimiter, '\n', '\r', '\0'})
        m_endsPlain[static_cast<unsigned char>(byte)] = true;
}

Error CsvParser::failure(ErrorCode code, int row) const
{
    return Error {code, {}, {}}.with(QStringLiteral("file"), m_file).with(QStringLiteral("row"), row);
}

Error CsvParser::misread() const
{
    return failure(ErrorCode::CsvEncoding, m_row).with(QStringLiteral("encoding"), codeOf(m_encoding));
}

void CsvParser::append(const char *from, const char *to)
{
    // An oversized cell is read to its end without being kept, to tell it from a quote that never closes.
    if (m_cell.size() + (to - from) > mostCellBytes)
        m_isOversized = true;
    else
        m_cell.append(from, to - from);
}

Status CsvParser::feed(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at != end) {
        if (m_afterReturn) {
            m_afterReturn = false;
            if (*at == '\n') {
                ++at;
                continue;
            }
        }
        switch (m_state) {
        case State::CellStart:
            m_state = *at == m_quote ? State::Quoted : State::Plain;
            at += m_state == State::Quoted ? 1 : 0;
            break;
        case State::Plain: {
            PD_ASSIGN(at, plainBytes(at, end));
            break;
        }
        case State::Quoted: {
            PD_ASSIGN(at, quotedBytes(at, end));
            break;
        }
        case State::QuoteInQuoted: {
            PD_ASSIGN(at, byteAfterQuote(at));
            break;
        }
        }
    }
    return {};
}

Result<const char *> CsvParser::plainBytes(const char *at, const char *end)
{
    const char *stop = at;
    while (stop != end && !m_endsPlain[static_cast<unsigned char>(*stop)])
        ++stop;
    append(at, stop);
    if (stop == end)
        return end;
    if (*stop == '\0')
        return fail(failure(ErrorCode::CsvNulByte, m_row));
    PD_TRY(endCell(*stop));
    return stop + 1;
}

Result<const char *> CsvParser::quotedBytes(const char *at, const char *end)
{
    const auto *quote = static_cast<const char *>(std::memchr(at, m_quote, size_t(end - at)));
    const char *const stop = quote ? quote : end;
    if (std::memchr(at, '\0', size_t(stop - at)))
        return fail(failure(ErrorCode::CsvNulByte, m_row));
    append(at, stop);
    if (!quote)
        return end;
    m_state = State::QuoteInQuoted;
    return stop + 1;
}

Result<const char *> CsvParser::byteAfterQuote(const char *at)
{
    if (*at == m_quote) {
        append(at, at + 1);
        m_state = State::Quoted;
        return at + 1;
    }
    if (*at != m_delimiter && !isLineEnd(*at))
        return fail(failure(*at == '\0' ? ErrorCode::CsvNulByte : ErrorCode::CsvBrokenQuote, m_row));
    PD_TRY(endCell(*at));
    return at + 1;
}

Result<QString> CsvParser::cellText() const
{
    const int column = int(m_cells.size());
    if (m_isOversized)
        return fail(tablelimits::cellTooLarge(m_file, m_row, column));
    if (!m_cell.isValidUtf8())
        return fail(misread());
    QString text = decoded(m_cell);
    if (text.size() > tablelimits::cellCharacters)
        return fail(tablelimits::cellTooLarge(m_file, m_row, column));
    return m_stripGuard ? stripFormulaGuard(text) : text;
}

Status CsvParser::endCell(char terminator)
{
    if (m_cells.size() == tablelimits::columns)
        return fail(tablelimits::tooManyColumns(m_file));
    PD_ASSIGN(QString text, cellText());
    m_cells.append(std::move(text));
    m_cell.resize(0);
    m_state = State::CellStart;
    if (terminator == m_delimiter)
        return {};
    m_afterReturn = terminator == '\r';
    return endRow();
}

Status CsvParser::endRow()
{
    if (m_row > tablelimits::rows)
        return fail(tablelimits::tooManyRows(m_file, tablelimits::rows));
    PD_TRY(m_onRow(m_row, std::exchange(m_cells, {})));
    ++m_row;
    return {};
}

Status CsvParser::finish()
{
    if (m_state == State::Quoted)
        return fail(failure(ErrorCode::CsvBrokenQuote, m_row));
    if (m_state == State::CellStart && m_cells.isEmpty())
        return {};
    return endCell('\n');
}

} // namespace pitchdesk
