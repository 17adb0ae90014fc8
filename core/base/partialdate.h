// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace pitchdesk {

enum class DatePrecision { NotStated, Year, JapaneseFiscalYear, Quarter, Month, Day };

/// A date as exactly as it is known; `date` is the first day of the period that is meant.
struct PartialDate {
    QDate date;
    DatePrecision precision = DatePrecision::NotStated;

    [[nodiscard]] static PartialDate day(const QDate &date);
    [[nodiscard]] bool isStated() const { return precision != DatePrecision::NotStated && date.isValid(); }
    /// The last day of the period; a Japanese fiscal year runs from April to March.
    [[nodiscard]] QDate lastDay() const;
    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

/// "day", "month", "quarter", "fiscal_year", "year" or "not_stated".
[[nodiscard]] QString datePrecisionCode(DatePrecision precision);
[[nodiscard]] DatePrecision datePrecisionFromCode(const QString &code);

} // namespace pitchdesk
