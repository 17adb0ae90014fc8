// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace pitchdesk {

/// Puts tables into a workbook of libxlsxwriter.
class SheetFiller
{
public:
    /// `path` is only what errors name.
    SheetFiller(lxw_workbook *workbook, QString path);

    /// CellTooLarge, TooManyRows, TooManyColumns; `name` must be one that a workbook can have.
    Status fill(const SheetSpec &sheet, const QString &name);

private:
    Status writeCell(int row, int column, const ColumnSpec &spec, const Cell &cell);
    Status writeText(int row, int column, const QString &text, lxw_format *format);
    void writeDate(int row, int column, QDate date);
    void writeNumber(int row, int column, const ColumnSpec &spec, double number);
    void setWidths(const SheetSpec &sheet);
    [[nodiscard]] lxw_format *formatFor(ColumnSpec::Kind kind) const;
    [[nodiscard]] lxw_format *addFormat(const char *code);

    QString m_path;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_worksheet = nullptr;
    lxw_format *m_bold;
    lxw_format *m_integer;
    lxw_format *m_decimal;
    lxw_format *m_percent;
    lxw_format *m_date;
};

/// How wide the text stands in a spreadsheet, in characters: the widest of its lines, a full-width character as two.
[[nodiscard]] int displayWidth(QStringView text);

} // namespace pitchdesk
