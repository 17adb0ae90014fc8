// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QLocale>

namespace pitchdesk {

/// The language that the window speaks now; English until it is set. Safe to ask from any thread.
[[nodiscard]] Language currentLanguage();
/// Notes the language of the window and makes its locale the default for numbers and dates. Translators are installed
/// by ui/shell; widgets learn of the change by QEvent::LanguageChange.
void setCurrentLanguage(Language language);

/// Another name for currentLanguage(), where "current" alone could mean the language of a document.
[[nodiscard]] inline Language uiLanguage() { return currentLanguage(); }

/// How a language writes numbers and dates: en_GB, ja_JP or vi_VN.
[[nodiscard]] QLocale languageLocale(Language language);
/// The language's name in itself: "English", "日本語", "Tiếng Việt".
[[nodiscard]] QString languageName(Language language);

} // namespace pitchdesk
