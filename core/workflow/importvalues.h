// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/proposal.h"
#include "core/domain/review.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace pitchdesk {

/// How cells of a table are read. Where a function returns an optional, nothing means that the text is none.

/// Which of 18/09/2025 is the day.
enum class DateOrder { DayFirst, MonthFirst };

/// How dates of numbers with slashes are meant in a column: the day is first, unless a cell cannot be read so.
[[nodiscard]] DateOrder dateOrderOf(const QStringList &cells);

/// An instant in UTC from ISO texts, "2025-09-18 09:12", "18/09/2025 09:12", "2025年9月18日 9時12分", "2025/09/18 9:12:33
/// 午後 GMT+9" …; without a zone of its own it is in `zone`, and without a time of day at the day's beginning.
[[nodiscard]] std::optional<QDateTime> parseInstant(const QString &text, const QTimeZone &zone, DateOrder order);

/// A year from 1800 to `latest`, given alone, in a date or as a year of a Japanese era.
[[nodiscard]] std::optional<int> parseYear(const QString &text, int latest);

[[nodiscard]] std::optional<StartupStage> parseStage(const QString &text);

/// A BCP-47 tag from a code ("ja", "zh-TW") or from the name of a language.
[[nodiscard]] std::optional<QString> parseLanguage(const QString &text);

/// Whether it could be one e-mail address.
[[nodiscard]] bool isEmailAddress(const QString &text);

/// Whether it says in so many words that nothing is said: "-", "N/A", "記載なし", "Không nêu".
[[nodiscard]] bool saysNothing(const QString &text);

/// Japanese by its kana and kanji, Vietnamese by its letters and tone marks; nothing for any other text.
[[nodiscard]] std::optional<Language> detectLanguage(const QString &text);

/// Points of a score: "3", "3.5", "3,5", "３"; nothing for finer than a hundredth.
[[nodiscard]] std::optional<Centipoints> parsePoints(const QString &text);

/// The state of a score by its code or its word in English, Japanese or Vietnamese.
[[nodiscard]] std::optional<ScoreState> parseScoreState(const QString &text);

/// "3" of "3", "#3", "No. 3" or of a word from `words` (folded) and a number.
[[nodiscard]] std::optional<int> parseNumber(const QString &text, const QStringList &words = {});

} // namespace pitchdesk
