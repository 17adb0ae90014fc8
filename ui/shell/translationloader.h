// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTranslator>

#include <array>
#include <memory>
#include <vector>

namespace pitchdesk {

/// Makes the program speak a language: Qt's texts, ours, numbers and dates. Every window hears of it as a
/// LanguageChange; nothing needs a restart. Catalogues are loaded once and kept.
class TranslationLoader
{
public:
    TranslationLoader() = default;
    TranslationLoader(const TranslationLoader &) = delete;
    TranslationLoader &operator=(const TranslationLoader &) = delete;
    ~TranslationLoader();

    void setLanguage(Language language);
    /// The words of any language, whichever the window speaks; `source` itself where there is no translation.
    [[nodiscard]] QString translate(Language language, const char *context, const char *source) const;

    /// The language of the system's own settings; English where it is none of ours.
    [[nodiscard]] static Language systemLanguage();

private:
    using Catalogues = std::vector<std::unique_ptr<QTranslator>>;
    [[nodiscard]] const Catalogues &catalogues(Language language) const;

    mutable std::array<std::unique_ptr<Catalogues>, allLanguages.size()> m_catalogues;
    std::vector<QTranslator *> m_installed;
};

} // namespace pitchdesk
