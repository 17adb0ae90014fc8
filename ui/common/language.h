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
[[nodiscard]] inline Language uiLanguage()
{
    return currentLanguage();
}

/// How a language writes numbers and dates: en_GB, ja_JP or vi_VN.
[[nodiscard]] QLocale languageLocale(Language language);
/// The language's name in itself: "English", "日本語", "Tiếng Việt".
[[nodiscard]] QString languageName(Language language);
/// What a language with this BCP-47 tag is called: the program's own by their own names, others in the language of the
/// window, whose fonts are sure to show them; the tag itself for one that has no name here.
[[nodiscard]] QString languageName(const QString &code);

} // namespace pitchdesk
