// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pitchdesk {

/// The one number in an answer such as "approx. 1,200 people", "３億円", "2.5 tỷ" or "12,5 %". Words that multiply are
/// taken (千 万 億 兆, thousand, million, billion, nghìn, triệu, tỷ). Nothing where there is no number, where there are
/// several, or where one separator before three digits could be either ("1.200" in a language not known). Points
/// group digits and commas are decimal in Vietnamese, the other way round in every other language.
[[nodiscard]] std::optional<double> numberInAnswer(const QString &answer, const QString &language);

/// Whether an answer says yes or no, in English, Japanese or Vietnamese; nothing where it says neither.
[[nodiscard]] std::optional<bool> consentInAnswer(const QString &answer);

} // namespace pitchdesk
