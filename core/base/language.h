// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace pitchdesk {

/// The three languages of the program.
enum class Language { English, Japanese, Vietnamese };

inline constexpr std::array<Language, 3> allLanguages {Language::English, Language::Japanese, Language::Vietnamese};

/// "en", "ja" or "vi".
[[nodiscard]] QString languageCode(Language language);
/// The language of a code such as "ja" or "ja-JP"; nothing for any other.
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);

} // namespace pitchdesk
