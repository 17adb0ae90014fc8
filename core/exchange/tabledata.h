// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/textencoding.h"

#include <QChar>
#include <QStringList>

#include <functional>
#include <vector>

namespace pitchdesk {

/// A table of text as a file holds it. The first row that is not blank is the header; blank rows are left out.
struct TableData {
    QString sheet;      ///< of an XLSX; empty for a CSV
    QStringList header; ///< every name once and none empty: a second "A" is "A (2)", a nameless column its letter
    std::vector<QStringList> rows; ///< each as wide as the header
    std::vector<int> rowNumbers;   ///< number of each row in the file, the file's first row being 1
};

/// How a CSV is written.
struct CsvDialect {
    QChar delimiter = u',';
    QChar quote = u'"';
    TextEncoding encoding = TextEncoding::Utf8;

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// What to read and how. No field needs to be set.
struct TableOptions {
    QString sheet;                        ///< of an XLSX; empty = the first that is not hidden
    QChar delimiter;                      ///< of a CSV; null or not ASCII = found
    QChar quote;                          ///< of a CSV; null or not ASCII = found
    std::optional<TextEncoding> encoding; ///< of a CSV; nothing = found
    bool stripFormulaGuard = true;        ///< of a CSV; takes off the apostrophe that our CSV puts before = + - @
};

/// The first rows of a table, and how much more there is.
struct TablePreview {
    QStringList sheets;            ///< empty for a CSV
    std::optional<CsvDialect> csv; ///< given or found; nothing for an XLSX
    TableData table;               ///< at most the rows that were asked for
    int rowCount = 0;              ///< rows of the whole file that are not blank, without the header
};

/// Called for each row in the order of the file, blank ones and the header included where the file has them.
/// An error that it returns ends the reading and is handed on.
using RowCallback = std::function<Status(int rowNumber, QStringList &&cells)>;

} // namespace pitchdesk
