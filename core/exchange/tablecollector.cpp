// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablecollector.h"

#include "core/exchange/tablelimits.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pitchdesk {

namespace {

void dropEmptyTail(QStringList &cells)
{
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

/// Gives each name once, counting on from where the last search for the same name ended.
class NameRegister
{
public:
    QString take(const QString &name)
    {
        QString unique = name;
        int &count = m_counts[name];
        while (m_taken.contains(unique)) {
            count = std::max(count, 1) + 1;
            unique = name + u" (" + QString::number(count) + u')';
        }
        m_taken.insert(unique);
        return unique;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_counts;
};

} // namespace

QStringList uniqueHeader(const QStringList &names)
{
    QStringList header(names.size());
    NameRegister taken;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const QString name = names[i].trimmed(); !name.isEmpty())
            header[i] = taken.take(name);
    }
    // Letters come last: a column that is really called "C" keeps its name.
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (header[i].isEmpty())
            header[i] = taken.take(tablelimits::columnLetters(int(i)));
    }
    return header;
}

TableCollector::TableCollector(QString file, int keptRows)
    : m_file(std::move(file))
    , m_keptRows(keptRows)
{
}

bool TableCollector::fits(qint64 width) const
{
    return width * qint64(m_table.rows.size()) <= tablelimits::cells && m_cells <= tablelimits::cells
        && m_characters <= tablelimits::characters;
}

Status TableCollector::add(int rowNumber, QStringList &&cells)
{
    dropEmptyTail(cells);
    if (isBlank(cells))
        return {};
    if (m_firstRowNumber == 0) {
        m_firstRowNumber = rowNumber;
        m_width = cells.size();
        m_firstRow = std::move(cells);
        return {};
    }
    m_width = std::max(m_width, cells.size());
    if (++m_rowCount > m_keptRows)
        return {};
    m_cells += cells.size();
    for (const QString &cell : std::as_const(cells))
        m_characters += cell.size();
    m_table.rows.push_back(std::move(cells));
    m_table.rowNumbers.push_back(rowNumber);
    if (!fits(m_width))
        return fail(tablelimits::tooManyRows(m_file, qint64(m_table.rows.size()) - 1));
    return {};
}

QStringList TableCollector::headerOfWidth(qsizetype width, const std::vector<CellRange> &merges) const
{
    QStringList names = m_firstRow;
    names.resize(width);
    for (const CellRange &merge : merges) {
        const bool coversHeader = merge.firstRow <= m_firstRowNumber && m_firstRowNumber <= merge.lastRow;
        if (!coversHeader || merge.firstColumn < 0 || merge.firstColumn >= m_firstRow.size())
            continue;
        const QString text = m_firstRow[merge.firstColumn];
        for (qsizetype column = merge.firstColumn + 1; column <= merge.lastColumn && column < width; ++column) {
            if (names[column].isEmpty())
                names[column] = text;
        }
    }
    return uniqueHeader(names);
}

Result<TableData> TableCollector::finish(const std::vector<CellRange> &merges)
{
    if (m_firstRowNumber == 0)
        return fail(Error {ErrorCode::TableEmpty, {}, {}}.with(QStringLiteral("file"), m_file));
    qsizetype width = m_width;
    for (const CellRange &merge : merges) {
        const bool coversHeader = merge.firstRow <= m_firstRowNumber && m_firstRowNumber <= merge.lastRow;
        if (coversHeader && merge.firstColumn >= 0 && merge.firstColumn < m_firstRow.size())
            width = std::max<qsizetype>(width, std::min(merge.lastColumn + 1, tablelimits::columns));
    }
    if (!fits(width))
        return fail(tablelimits::tooManyRows(m_file, tablelimits::cells / width));
    m_table.header = headerOfWidth(width, merges);
    for (QStringList &row : m_table.rows)
        row.resize(width);
    return std::move(m_table);
}

} // namespace pitchdesk
