// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledata.h"

#include <QByteArray>

#include <array>

namespace pitchdesk {

/// Takes UTF-8 in pieces of any size and calls back with each record. Quotes as in RFC 4180: a quoted cell may hold
/// delimiters, line ends and doubled quotes; a quote inside an unquoted cell is an ordinary character. A record ends
/// with CR, LF or CRLF. What it reports as a row is the record's number, as a spreadsheet would number it.
class CsvParser
{
public:
    /// `encoding` is what the bytes were before they came to be UTF-8, for errors to name.
    CsvParser(QString file, const CsvDialect &dialect, bool stripGuard, const RowCallback &onRow);

    Status feed(QByteArrayView bytes);
    /// The end of the file; hands over a last record that no line end closed.
    Status finish();
    [[nodiscard]] int row() const { return m_row; }
    /// CsvEncoding, in the row that the parser has come to.
    [[nodiscard]] Error misread() const;

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    /// Each of these takes bytes from `at` on and returns where the next state begins.
    Result<const char *> plainBytes(const char *at, const char *end);
    Result<const char *> quotedBytes(const char *at, const char *end);
    Result<const char *> byteAfterQuote(const char *at);
    Status endCell(char terminator);
    Status endRow();
    void append(const char *from, const char *to);
    [[nodiscard]] Result<QString> cellText() const;
    [[nodiscard]] Error failure(ErrorCode code, int row) const;

    QString m_file;
    bool m_stripGuard;
    const RowCallback &m_onRow;
    std::array<bool, 256> m_endsPlain = {}; ///< bytes that end a run of ordinary ones outside quotes
    char m_delimiter;
    char m_quote;
    TextEncoding m_encoding;
    State m_state = State::CellStart;
    bool m_afterReturn = false; ///< the last byte was a CR, so that an LF belongs to it
    bool m_isOversized = false;
    int m_row = 1;
    QByteArray m_cell;
    QStringList m_cells;
};

} // namespace pitchdesk
