// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/csvdialect.h"
#include "core/exchange/filebytes.h"
#include "core/exchange/formulaguard.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

bool needsQuotes(QStringView text)
{
    // An apostrophe at the end could be taken for a closing quote by a reader that looks for one.
    if (text.endsWith(u'\''))
        return true;
    // Any delimiter that a reader could look for is quoted, so that none can be taken for ours.
    const auto isSpecial = [](QChar c) {
        return c == u'"' || c == u'\n' || c == u'\r'
            || std::any_of(std::begin(csvDelimiters), std::end(csvDelimiters),
                           [c](char d) { return c == QLatin1Char(d); });
    };
    return std::any_of(text.cbegin(), text.cend(), isSpecial);
}

QString textCell(QString text)
{
    text.remove(QChar(u'\0'));
    text = guardFormula(text);
    if (!needsQuotes(text))
        return text;
    return QString(u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"');
}

struct CellToCsv {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return textCell(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        return std::isfinite(number) ? QString::number(number, 'g', QLocale::FloatingPointShortest) : QString();
    }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
};

void appendRow(QByteArray &bytes, const QStringList &cells, QChar delimiter)
{
    // A lone empty cell would look like a blank line.
    const bool isLoneEmpty = cells.size() == 1 && cells.first().isEmpty();
    bytes += isLoneEmpty ? QByteArray("\"\"") : cells.join(delimiter).toUtf8();
    bytes += "\r\n";
}

} // namespace

QByteArray csvBytes(const SheetSpec &sheet, const WriteOptions &options)
{
    QByteArray bytes = options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    const bool isKnown = std::any_of(std::begin(csvDelimiters), std::end(csvDelimiters),
                                     [&options](char d) { return options.delimiter == QLatin1Char(d); });
    const QChar delimiter = isKnown ? options.delimiter : QChar(u',');
    QStringList cells;
    for (const ColumnSpec &column : sheet.columns)
        cells.append(textCell(column.title));
    appendRow(bytes, cells, delimiter);
    for (const std::vector<Cell> &row : sheet.rows) {
        for (size_t column = 0; column < sheet.columns.size(); ++column)
            cells[qsizetype(column)] = column < row.size() ? std::visit(CellToCsv {}, row[column]) : QString();
        appendRow(bytes, cells, delimiter);
    }
    return bytes;
}

Status writeCsv(const SheetSpec &sheet, const QString &path, const WriteOptions &options)
{
    return writeWhole(path, csvBytes(sheet, options));
}

} // namespace pitchdesk
