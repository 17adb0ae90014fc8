// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/exchange/tablereader.h"

#define QVERIFY_OK(result) QVERIFY2(result, result ? "" : qPrintable(toLogLine(result.error())))

namespace pitchdesk::test {

inline SheetSpec sampleSheet()
{
    SheetSpec sheet;
    sheet.name = QStringLiteral("Ranking");
    sheet.columns = {{QStringLiteral("Applicant"), ColumnSpec::Text, 0, QStringLiteral("applicant")},
                     {QStringLiteral("順位"), ColumnSpec::Integer, 0, QStringLiteral("rank")},
                     {QStringLiteral("Điểm"), ColumnSpec::Decimal, 12, QStringLiteral("score")},
                     {QStringLiteral("Date"), ColumnSpec::Date},
                     {QStringLiteral("Share"), ColumnSpec::Percent, 0, QStringLiteral("share")}};
    sheet.rows = {{QStringLiteral("髙﨑𠮷商店"), qint64(1), 3.25, QDate(2025, 8, 29), 0.5},
                  {QStringLiteral("Công ty Đào Huế"), qint64(-2), -0.1, QDate(1899, 1, 2), 0.125},
                  {QStringLiteral("👩‍🔬 line one\nline two, \"quoted\""), std::monostate(), std::monostate()}};
    return sheet;
}

inline SheetSpec textSheet(const QStringList &texts)
{
    SheetSpec sheet;
    sheet.name = QStringLiteral("Texts");
    sheet.columns = {{QStringLiteral("number"), ColumnSpec::Integer}, {QStringLiteral("text")}};
    for (qsizetype i = 0; i < texts.size(); ++i)
        sheet.rows.push_back({qint64(i), texts[i]});
    return sheet;
}

inline Result<TableData> readBack(const QString &path, const QString &sheet = {})
{
    Progress progress;
    TableOptions options;
    options.sheet = sheet;
    return readTable(path, options, progress);
}

} // namespace pitchdesk::test
