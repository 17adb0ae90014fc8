// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translationloader.h"

#include "translations/catalogues.h"
#include "ui/common/language.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

namespace pitchdesk {

TranslationLoader::~TranslationLoader()
{
    for (QTranslator *translator : m_installed)
        QCoreApplication::removeTranslator(translator);
}

const TranslationLoader::Catalogues &TranslationLoader::catalogues(Language language) const
{
    auto &slot = m_catalogues[size_t(language)];
    if (!slot) {
        slot = std::make_unique<Catalogues>();
        for (const QString &file : catalogueFiles(language)) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(file))
                slot->push_back(std::move(translator));
        }
    }
    return *slot;
}

void TranslationLoader::setLanguage(Language language)
{
    setCurrentLanguage(language);
    for (QTranslator *translator : m_installed)
        QCoreApplication::removeTranslator(translator);
    m_installed.clear();
    for (const auto &translator : catalogues(language)) {
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(translator.get());
    }
    const QLocale locale;
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(locale);
}

QString TranslationLoader::translate(Language language, const char *context, const char *source) const
{
    const Catalogues &all = catalogues(language);
    for (auto translator = all.rbegin(); translator != all.rend(); ++translator) {
        const QString words = (*translator)->translate(context, source);
        if (!words.isEmpty())
            return words;
    }
    return QString::fromUtf8(source);
}

Language TranslationLoader::systemLanguage()
{
    for (const QString &code : QLocale::system().uiLanguages()) {
        if (const auto language = languageFromCode(code))
            return *language;
    }
    return Language::English;
}

} // namespace pitchdesk
