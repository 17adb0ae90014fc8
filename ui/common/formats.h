// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/partialdate.h"

#include <QDateTime>
#include <QString>

namespace pitchdesk {

/// Dates, times and numbers as the current language of the program writes them; an invalid date is an empty text.
[[nodiscard]] QString dateText(const QDate &date);
/// "3 Oct 2025", "Oct 2025", "Q4 2025", "FY2025 (Apr 2025 – Mar 2026)" or "2025"; a date not stated is empty.
[[nodiscard]] QString dateText(const PartialDate &date);
/// With the day of the week: "Fri, 3 Oct 2025".
[[nodiscard]] QString dateWithDayText(const QDate &date);
/// A day in the Japanese calendar, whatever the language: "令和7年10月3日", "令和元年5月1日". Empty before 1873, when
/// Japan took the present calendar.
[[nodiscard]] QString eraDateText(const QDate &date);
[[nodiscard]] QString timeText(const QTime &time);
/// An instant in an IANA zone with its offset: "3 Oct 2025, 17:00 (UTC+07:00)". An unknown zone counts as UTC.
[[nodiscard]] QString instantText(const QDateTime &utc, const QString &zone);
/// An instant in this computer's own zone, without naming it: "3 Oct 2025, 17:00".
[[nodiscard]] QString localInstantText(const QDateTime &utc);

[[nodiscard]] QString numberText(qint64 value);
[[nodiscard]] QString numberText(double value, int decimals);
/// Hundredths of a point with two decimals: 412 is "4.12".
[[nodiscard]] QString scoreText(qint64 centipoints);
/// 0.875 is "88 %" in the form of the language.
[[nodiscard]] QString percentText(double fraction, int decimals = 0);
/// "142 of 300".
[[nodiscard]] QString partText(qint64 part, qint64 whole);
/// A number of bytes in steps of 1024: "12.4 MiB".
[[nodiscard]] QString sizeText(qint64 bytes);
/// Words one after the other: "a, b, c", in Japanese "a、b、c".
[[nodiscard]] QString listText(const QStringList &items);

} // namespace pitchdesk
