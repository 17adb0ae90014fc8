// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarday.h"

#include <QFile>
#include <QRegularExpression>

#include <vector>

namespace pitchdesk::test {

inline CalendarDay day(const char *country, const QDate &date, CalendarDayKind kind = CalendarDayKind::Holiday,
                       CalendarDayState state = CalendarDayState::Decided)
{
    CalendarDay day;
    day.country = QString::fromLatin1(country);
    day.date = date;
    day.kind = kind;
    day.state = state;
    return day;
}

/// The days that come with the program, read without any of the program's own code.
inline std::vector<CalendarDay> shippedTable()
{
    static const QRegularExpression row(QStringLiteral(
        "^([A-Z]{2}),(\\d{4}-\\d\\d-\\d\\d),.*,(holiday|substitute|day_off|working_day),(decided|announced|estimated),"));
    QFile file(QStringLiteral(PROJECT_SOURCE_DIR "/resources/holidays/days.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<CalendarDay> days;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const auto match = row.match(line);
        if (!match.hasMatch())
            qFatal("days.csv: %s", qPrintable(line));
        CalendarDay day;
        day.country = match.captured(1);
        day.date = QDate::fromString(match.captured(2), Qt::ISODate);
        day.kind = *fromCode<CalendarDayKind>(match.captured(3));
        day.state = *fromCode<CalendarDayState>(match.captured(4));
        days.push_back(day);
    }
    return days;
}

} // namespace pitchdesk::test
