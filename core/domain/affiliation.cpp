// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/affiliation.h"

namespace pitchdesk {

std::optional<PartialDate> partialDateFrom(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return PartialDate {};
    constexpr int yearLength = 4;
    constexpr int monthLength = 7;
    constexpr int dayLength = 10;
    const auto dated = [](const QString &day, DatePrecision precision) -> std::optional<PartialDate> {
        // Qt takes other signs than the hyphen as well.
        const QDate date = day[yearLength] == u'-' && day[monthLength] == u'-' ? QDate::fromString(day, Qt::ISODate)
                                                                               : QDate();
        return date.isValid() ? std::optional(PartialDate {date, precision}) : std::nullopt;
    };
    switch (plain.size()) {
    case yearLength:
        return dated(plain + QStringLiteral("-01-01"), DatePrecision::Year);
    case monthLength:
        return dated(plain + QStringLiteral("-01"), DatePrecision::Month);
    case dayLength:
        return dated(plain, DatePrecision::Day);
    default:
        return std::nullopt;
    }
}

QString partialDateText(const PartialDate &date)
{
    switch (date.precision) {
    case DatePrecision::Day:
        return date.date.toString(Qt::ISODate);
    case DatePrecision::Month:
        return date.date.toString(QStringLiteral("yyyy-MM"));
    case DatePrecision::Year:
        return date.date.toString(QStringLiteral("yyyy"));
    default:
        return {};
    }
}

} // namespace pitchdesk
