// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localizedtext.h"

namespace pitchdesk {

LocalizedText LocalizedText::only(const QString &text, Language language)
{
    LocalizedText result;
    result.original = language;
    result.set(language, text);
    return result;
}

const QString &LocalizedText::at(Language language) const
{
    switch (language) {
    case Language::English:
        return en;
    case Language::Japanese:
        return ja;
    case Language::Vietnamese:
        return vi;
    }
    Q_UNREACHABLE();
}

void LocalizedText::set(Language language, const QString &text)
{
    switch (language) {
    case Language::English:
        en = text;
        break;
    case Language::Japanese:
        ja = text;
        break;
    case Language::Vietnamese:
        vi = text;
        break;
    }
}

QString LocalizedText::in(Language language) const
{
    if (!at(language).isEmpty())
        return at(language);
    if (!at(original).isEmpty())
        return at(original);
    for (const Language other : allLanguages) {
        if (!at(other).isEmpty())
            return at(other);
    }
    return {};
}

} // namespace pitchdesk
