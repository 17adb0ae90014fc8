// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <optional>

namespace pitchdesk {

/// Builds a table column by column, then cell by cell.
class SheetBuilder
{
public:
    explicit SheetBuilder(const QString &name) { m_sheet.name = name; }

    /// `width` in characters.
    void column(const QString &key, const QString &title, double width, ColumnSpec::Kind kind = ColumnSpec::Text)
    {
        m_sheet.columns.push_back({title, kind, width, key});
    }
    void column(const char *key, const QString &title, double width, ColumnSpec::Kind kind = ColumnSpec::Text)
    {
        column(QString::fromLatin1(key), title, width, kind);
    }

    void blank() { m_row.emplace_back(); }
    void text(const QString &text) { m_row.emplace_back(text.isEmpty() ? Cell() : Cell(text)); }
    void integer(qint64 value) { m_row.emplace_back(value); }
    /// Rounded, so that a figure reads as it is meant.
    void number(const std::optional<double> &value, int decimals);
    /// "2026-01-19T02:41:07Z", or blank.
    void instant(const QDateTime &instant);
    void endRow()
    {
        m_sheet.rows.push_back(std::move(m_row));
        m_row.clear();
    }

    [[nodiscard]] SheetSpec take() { return std::move(m_sheet); }

private:
    SheetSpec m_sheet;
    std::vector<Cell> m_row;
};

} // namespace pitchdesk
