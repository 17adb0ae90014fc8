// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace pitchdesk {

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::Japanese:
        return QStringLiteral("ja");
    case Language::Vietnamese:
        return QStringLiteral("vi");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(const QString &code)
{
    const QString primary = code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    for (const Language language : allLanguages) {
        if (languageCode(language) == primary)
            return language;
    }
    return std::nullopt;
}

} // namespace pitchdesk
