// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablelimits.h"

namespace pitchdesk::tablelimits {

QString columnLetters(int index)
{
    constexpr int letters = 26;
    QString name;
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / letters)
        name.prepend(QChar(u'A' + (rest - 1) % letters));
    return name;
}

Error cellTooLarge(const QString &file, int row, int column)
{
    return Error {ErrorCode::CellTooLarge, {}, {}}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("row"), row)
        .with(QStringLiteral("column"), columnLetters(column))
        .with(QStringLiteral("limit"), cellCharacters);
}

Error tooManyRows(const QString &file, qint64 limit)
{
    return Error {ErrorCode::TooManyRows, {}, {}}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("limit"), limit);
}

Error tooManyColumns(const QString &file)
{
    return Error {ErrorCode::TooManyColumns, {}, {}}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("limit"), columns);
}

} // namespace pitchdesk::tablelimits
