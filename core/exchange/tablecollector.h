// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tabledata.h"

#include <limits>

namespace pitchdesk {

/// Cells that are shown as one; rows and columns are counted from 1 and 0, both ends belong to it.
struct CellRange {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/// Makes a table of the rows that a reader hands over: finds the header, leaves blank rows out, pads the others.
class TableCollector
{
public:
    explicit TableCollector(QString file, int keptRows = std::numeric_limits<int>::max());

    /// TooManyRows when the table no longer fits into memory.
    Status add(int rowNumber, QStringList &&cells);
    /// TableEmpty when there was no row but blank ones. `merges` spread the header's text over their columns.
    Result<TableData> finish(const std::vector<CellRange> &merges);
    /// Rows without the header, kept or not.
    [[nodiscard]] int rowCount() const { return m_rowCount; }

private:
    [[nodiscard]] bool fits(qint64 width) const;
    [[nodiscard]] QStringList headerOfWidth(qsizetype width, const std::vector<CellRange> &merges) const;

    QString m_file;
    int m_keptRows;
    TableData m_table;
    QStringList m_firstRow;
    int m_firstRowNumber = 0;
    qsizetype m_width = 0;
    int m_rowCount = 0;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
};

/// Header names made usable as keys: trimmed, an empty one becomes its column's letter, a repeated one gets " (2)".
[[nodiscard]] QStringList uniqueHeader(const QStringList &names);

} // namespace pitchdesk
