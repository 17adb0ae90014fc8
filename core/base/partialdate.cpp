// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partialdate.h"

#include <array>

namespace pitchdesk {

namespace {

struct PrecisionCode {
    DatePrecision precision;
    QLatin1StringView code;
};

constexpr std::array<PrecisionCode, 6> precisionCodes {{
    {DatePrecision::NotStated, QLatin1StringView("not_stated")},
    {DatePrecision::Year, QLatin1StringView("year")},
    {DatePrecision::JapaneseFiscalYear, QLatin1StringView("fiscal_year")},
    {DatePrecision::Quarter, QLatin1StringView("quarter")},
    {DatePrecision::Month, QLatin1StringView("month")},
    {DatePrecision::Day, QLatin1StringView("day")},
}};

} // namespace

PartialDate PartialDate::day(const QDate &date)
{
    return {date, date.isValid() ? DatePrecision::Day : DatePrecision::NotStated};
}

QDate PartialDate::lastDay() const
{
    switch (precision) {
    case DatePrecision::NotStated:
        return {};
    case DatePrecision::Day:
        return date;
    case DatePrecision::Month:
        return date.addMonths(1).addDays(-1);
    case DatePrecision::Quarter:
        return date.addMonths(3).addDays(-1);
    case DatePrecision::Year:
    case DatePrecision::JapaneseFiscalYear:
        return date.addYears(1).addDays(-1);
    }
    Q_UNREACHABLE();
}

QString datePrecisionCode(DatePrecision precision)
{
    for (const auto &entry : precisionCodes) {
        if (entry.precision == precision)
            return QString(entry.code);
    }
    return QString(precisionCodes.front().code);
}

DatePrecision datePrecisionFromCode(const QString &code)
{
    for (const auto &entry : precisionCodes) {
        if (entry.code == code)
            return entry.precision;
    }
    return DatePrecision::NotStated;
}

} // namespace pitchdesk
