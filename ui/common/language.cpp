// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QCoreApplication>

#include <atomic>

namespace pitchdesk {

namespace {

struct OtherLanguage {
    QLatin1StringView code;
    const char *name;
};

constexpr OtherLanguage otherLanguages[] {
    {QLatin1StringView("th"), QT_TRANSLATE_NOOP("Languages", "Thai")},
    {QLatin1StringView("zh"), QT_TRANSLATE_NOOP("Languages", "Chinese")},
    {QLatin1StringView("ko"), QT_TRANSLATE_NOOP("Languages", "Korean")},
    {QLatin1StringView("id"), QT_TRANSLATE_NOOP("Languages", "Indonesian")},
    {QLatin1StringView("ms"), QT_TRANSLATE_NOOP("Languages", "Malay")},
    {QLatin1StringView("fil"), QT_TRANSLATE_NOOP("Languages", "Filipino")},
    {QLatin1StringView("hi"), QT_TRANSLATE_NOOP("Languages", "Hindi")},
    {QLatin1StringView("fr"), QT_TRANSLATE_NOOP("Languages", "French")},
    {QLatin1StringView("de"), QT_TRANSLATE_NOOP("Languages", "German")},
    {QLatin1StringView("es"), QT_TRANSLATE_NOOP("Languages", "Spanish")},
    {QLatin1StringView("pt"), QT_TRANSLATE_NOOP("Languages", "Portuguese")},
    {QLatin1StringView("ru"), QT_TRANSLATE_NOOP("Languages", "Russian")},
};

} // namespace

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

QString languageName(const QString &code)
{
    if (const auto own = languageFromCode(code))
        return languageName(*own);
    const QString primary = code.section(u'-', 0, 0).toLower();
    for (const OtherLanguage &other : otherLanguages) {
        if (primary == other.code)
            return QCoreApplication::translate("Languages", other.name);
    }
    return code;
}

} // namespace pitchdesk
