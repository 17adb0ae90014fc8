// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/shippeddays.h"

#include "core/base/logging.h"
#include "core/exchange/csvreader.h"

#include <QFile>

namespace pitchdesk {

namespace {

enum Column { Country, Date, Name, EnglishName, Kind, State, Source, ColumnCount };

const QString shippedFile = QStringLiteral(":/holidays/days.csv");
const QString defaultSource = QStringLiteral("vacanza/holidays (MIT), https://github.com/vacanza/holidays");

Error brokenRow(const QString &row)
{
    return Error {ErrorCode::Internal, {}, {}}.because(QString(u"days.csv: " + row));
}

LocalizedText nameOf(const QString &country, const QString &local, const QString &english)
{
    LocalizedText name = LocalizedText::only(english, Language::English);
    if (country == QStringLiteral("JP"))
        name.ja = local;
    else if (country == QStringLiteral("VN"))
        name.vi = local;
    return name;
}

Result<CalendarDay> dayOf(const QStringList &cells)
{
    if (cells.size() != ColumnCount)
        return fail(brokenRow(cells.join(u',')));
    const auto kind = fromCode<CalendarDayKind>(cells[Kind]);
    const auto state = fromCode<CalendarDayState>(cells[State]);
    CalendarDay day;
    day.country = cells[Country];
    day.date = QDate::fromString(cells[Date], Qt::ISODate);
    if (day.country.size() != 2 || !day.date.isValid() || !kind || !state)
        return fail(brokenRow(cells.join(u',')));
    day.name = nameOf(day.country, cells[Name], cells[EnglishName]);
    if (day.name.ja.isEmpty() && day.name.vi.isEmpty() && cells[Name] != cells[EnglishName])
        day.note = cells[Name];
    day.kind = *kind;
    day.state = *state;
    day.source = cells[Source].isEmpty() ? defaultSource : cells[Source];
    return day;
}

std::vector<CalendarDay> readShipped()
{
    QFile file(shippedFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto days = readShippedDays(file.readAll());
    if (!days)
        qCCritical(lcWorkflow).noquote() << toLogLine(days.error());
    return days ? std::move(*days) : std::vector<CalendarDay>();
}

} // namespace

Result<std::vector<CalendarDay>> readShippedDays(const QByteArray &csv)
{
    Progress progress;
    PD_ASSIGN(const TableData table, readCsvBytes(csv, shippedFile, {}, progress));
    std::vector<CalendarDay> days;
    days.reserve(table.rows.size());
    for (const QStringList &cells : table.rows) {
        PD_ASSIGN(CalendarDay day, dayOf(cells));
        days.push_back(std::move(day));
    }
    return days;
}

const std::vector<CalendarDay> &shippedDays()
{
    static const std::vector<CalendarDay> days = readShipped();
    return days;
}

const QStringList &shippedCountries()
{
    static const QStringList countries = [] {
        QStringList found;
        for (const CalendarDay &day : shippedDays()) {
            if (!found.contains(day.country))
                found.append(day.country);
        }
        return found;
    }();
    return countries;
}

} // namespace pitchdesk
