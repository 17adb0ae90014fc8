// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <variant>
#include <vector>

namespace pitchdesk {

/// What stands in one cell; the first alternative is an empty one.
using Cell = std::variant<std::monostate, QString, qint64, double, QDate>;

struct ColumnSpec {
    enum Kind {
        Text,
        Integer,
        Decimal,
        Date,
        Percent ///< a share: 0.25 is shown as 25 %, and stays 0.25 in CSV and JSON
    };
    QString title;
    Kind kind = Text;
    double width = 0; ///< in characters; 0 = as wide as what stands in it
    QString key;      ///< the name in JSON, the same in every language; empty = the title
};

/// A table to be written. Its words come from the caller, in the language of the reader.
struct SheetSpec {
    QString name;
    std::vector<ColumnSpec> columns;
    std::vector<std::vector<Cell>> rows; ///< cells beyond the columns are not written
    int frozenRows = 1;                  ///< of an XLSX: how many stay in sight
    bool autofilter = true;              ///< of an XLSX: filter buttons in the header
};

struct WriteOptions {
    QDateTime created;         ///< the date an XLSX carries; the same table and date give the same bytes
    bool byteOrderMark = true; ///< of a CSV, by which spreadsheets know that it is UTF-8
    QChar delimiter = u',';    ///< of a CSV; one of , ; tab |
};

/// What writeTable() can write: "csv", "xlsx", "json".
[[nodiscard]] QStringList tableFileTypes();

/// Writes the table in the format that the file's extension names, whole or not at all.
/// UnknownFileType, FolderNotFound, FileNotWritable, DiskFull, CellTooLarge.
Status writeTable(const SheetSpec &sheet, const QString &path, const WriteOptions &options = {});

} // namespace pitchdesk
