// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetfiller.h"

#include "core/exchange/tablelimits.h"
#include "core/exchange/xlsxtext.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

constexpr qsizetype mostCharacters = 32'767; ///< that the format allows in a cell
constexpr int formatColumns = 16'384;
constexpr size_t measuredRows = 1000;
constexpr int narrowest = 8;
constexpr int widest = 60;
constexpr int roomForButton = 3;
constexpr qint64 largestExact = 9'007'199'254'740'991; ///< beyond it a spreadsheet's numbers lose digits

bool isWide(uint c)
{
    const auto within = [c](uint first, uint last) { return first <= c && c <= last; };
    return within(0x1100, 0x115F) || within(0x2E80, 0xA4CF) || within(0xAC00, 0xD7A3) || within(0xF900, 0xFAFF)
        || within(0xFE30, 0xFE6F) || within(0xFF00, 0xFF60) || within(0xFFE0, 0xFFE6) || within(0x1F300, 0x1FAFF)
        || within(0x20000, 0x3FFFD);
}

struct CellWidth {
    int operator()(std::monostate) const { return 0; }
    int operator()(const QString &text) const { return displayWidth(text); }
    int operator()(qint64 number) const { return int(QString::number(number).size()); }
    int operator()(double number) const
    {
        return int(QString::number(qint64(std::clamp(number, -1e15, 1e15))).size()) + 5;
    }
    int operator()(QDate) const { return 10; }
};

/// Of a text without escapes, as the format counts: in characters and not in UTF-16 units.
qsizetype characterCount(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

int displayWidth(QStringView text)
{
    int best = 0;
    int width = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        width = c == u'\n' ? 0 : width + (isWide(c) ? 2 : QChar::isMark(c) ? 0 : 1);
        best = std::max(best, width);
    }
    return best;
}

SheetFiller::SheetFiller(lxw_workbook *workbook, QString path)
    : m_path(std::move(path))
    , m_workbook(workbook)
    , m_bold(addFormat(nullptr))
    , m_integer(addFormat("0"))
    , m_decimal(addFormat("0.00##"))
    , m_percent(addFormat("0.0%"))
    , m_date(addFormat("yyyy-mm-dd"))
{
    format_set_bold(m_bold);
}

lxw_format *SheetFiller::addFormat(const char *code)
{
    lxw_format *format = workbook_add_format(m_workbook);
    if (code)
        format_set_num_format(format, code);
    return format;
}

lxw_format *SheetFiller::formatFor(ColumnSpec::Kind kind) const
{
    switch (kind) {
    case ColumnSpec::Integer:
        return m_integer;
    case ColumnSpec::Decimal:
        return m_decimal;
    case ColumnSpec::Percent:
        return m_percent;
    case ColumnSpec::Date:
        return m_date;
    case ColumnSpec::Text:
        break;
    }
    return nullptr;
}

Status SheetFiller::fill(const SheetSpec &sheet, const QString &name)
{
    if (qint64(sheet.rows.size()) >= tablelimits::rows)
        return fail(tablelimits::tooManyRows(m_path, tablelimits::rows));
    if (sheet.columns.size() > formatColumns)
        return fail(tablelimits::tooManyColumns(m_path));
    m_worksheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!m_worksheet)
        return fail(Error {ErrorCode::Internal, {}, name});
    for (size_t column = 0; column < sheet.columns.size(); ++column)
        PD_TRY(writeText(0, int(column), sheet.columns[column].title, m_bold));
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        const size_t width = std::min(sheet.rows[row].size(), sheet.columns.size());
        for (size_t column = 0; column < width; ++column)
            PD_TRY(writeCell(int(row) + 1, int(column), sheet.columns[column], sheet.rows[row][column]));
    }
    setWidths(sheet);
    if (sheet.frozenRows > 0)
        worksheet_freeze_panes(m_worksheet, lxw_row_t(sheet.frozenRows), 0);
    if (sheet.autofilter && !sheet.columns.empty() && !sheet.rows.empty())
        worksheet_autofilter(m_worksheet, 0, 0, lxw_row_t(sheet.rows.size()), lxw_col_t(sheet.columns.size() - 1));
    return {};
}

Status SheetFiller::writeCell(int row, int column, const ColumnSpec &spec, const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return writeText(row, column, *text, nullptr);
    if (const auto *integer = std::get_if<qint64>(&cell)) {
        if (*integer > largestExact || *integer < -largestExact)
            return writeText(row, column, QString::number(*integer), nullptr);
        writeNumber(row, column, spec, double(*integer));
    } else if (const auto *number = std::get_if<double>(&cell)) {
        writeNumber(row, column, spec, *number);
    } else if (const auto *date = std::get_if<QDate>(&cell)) {
        writeDate(row, column, *date);
    }
    return {};
}

Status SheetFiller::writeText(int row, int column, const QString &text, lxw_format *format)
{
    const QString written = escapedForXlsx(text);
    if (characterCount(written) > mostCharacters) {
        return fail(Error {ErrorCode::CellTooLarge, {}, {}}
                        .with(QStringLiteral("file"), m_path)
                        .with(QStringLiteral("row"), row + 1)
                        .with(QStringLiteral("column"), tablelimits::columnLetters(column))
                        .with(QStringLiteral("limit"), mostCharacters));
    }
    if (!written.isEmpty())
        worksheet_write_string(m_worksheet, lxw_row_t(row), lxw_col_t(column), written.toUtf8().constData(), format);
    return {};
}

void SheetFiller::writeNumber(int row, int column, const ColumnSpec &spec, double number)
{
    if (std::isfinite(number))
        worksheet_write_number(m_worksheet, lxw_row_t(row), lxw_col_t(column), number, formatFor(spec.kind));
}

void SheetFiller::writeDate(int row, int column, QDate date)
{
    // Before 1 March 1900 the serial numbers of spreadsheets disagree with the calendar: such a date is a text.
    if (!date.isValid())
        return;
    if (date < QDate(1900, 3, 1) || date > QDate(9999, 12, 31)) {
        const QByteArray text = date.toString(Qt::ISODate).toUtf8();
        worksheet_write_string(m_worksheet, lxw_row_t(row), lxw_col_t(column), text.constData(), nullptr);
        return;
    }
    const auto serial = double(QDate(1899, 12, 30).daysTo(date));
    worksheet_write_number(m_worksheet, lxw_row_t(row), lxw_col_t(column), serial, m_date);
}

void SheetFiller::setWidths(const SheetSpec &sheet)
{
    for (size_t column = 0; column < sheet.columns.size(); ++column) {
        const ColumnSpec &spec = sheet.columns[column];
        int width = displayWidth(spec.title) + roomForButton;
        for (size_t row = 0; row < std::min(sheet.rows.size(), measuredRows); ++row) {
            if (column < sheet.rows[row].size())
                width = std::max(width, std::visit(CellWidth {}, sheet.rows[row][column]) + 1);
        }
        const double shown = spec.width > 0 ? spec.width : double(std::clamp(width, narrowest, widest));
        worksheet_set_column(m_worksheet, lxw_col_t(column), lxw_col_t(column), shown, nullptr);
    }
}

} // namespace pitchdesk
