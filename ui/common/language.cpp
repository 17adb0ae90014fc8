// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <atomic>

namespace pitchdesk {

namespace {

/// The one thing of the window that documents made on other threads may ask for.
std::atomic<Language> windowLanguage = Language::English;

} // namespace

Language currentLanguage()
{
    return windowLanguage;
}

void setCurrentLanguage(Language language)
{
    windowLanguage = language;
    QLocale::setDefault(languageLocale(language));
}

QLocale languageLocale(Language language)
{
    switch (language) {
    case Language::Japanese:
        return QLocale(QLocale::Japanese, QLocale::Japan);
    case Language::Vietnamese:
        return QLocale(QLocale::Vietnamese, QLocale::Vietnam);
    case Language::English:
        break;
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString languageName(Language language)
{
    switch (language) {
    case Language::Japanese:
        return QStringLiteral("日本語");
    case Language::Vietnamese:
        return QStringLiteral("Tiếng Việt");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

} // namespace pitchdesk
