// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/documentlanguage.h"

#include <QHash>
#include <QMutex>
#include <QTimeZone>
#include <QTranslator>

namespace pitchdesk {

namespace {

QLocale localeOf(Language language)
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

/// The translations of a language, loaded once; null where none are compiled in. On any thread.
std::shared_ptr<const QTranslator> translatorOf(Language language)
{
    static QMutex mutex;
    static QHash<Language, std::shared_ptr<const QTranslator>> loaded;
    const QMutexLocker lock(&mutex);
    if (const auto known = loaded.constFind(language); known != loaded.cend())
        return *known;
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/pitchdesk_") + languageCode(language) + QStringLiteral(".qm")))
        translator.reset();
    return *loaded.insert(language, translator);
}

QString datePattern(Language language)
{
    switch (language) {
    case Language::Japanese:
        return QStringLiteral("yyyy年M月d日");
    case Language::Vietnamese:
        return QStringLiteral("dd/MM/yyyy");
    case Language::English:
        break;
    }
    return QStringLiteral("d MMM yyyy");
}

QString instantPattern(Language language)
{
    return datePattern(language)
        + (language == Language::English ? QStringLiteral(", HH:mm") : QStringLiteral(" HH:mm"));
}

QStringList latinFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"),
            QStringLiteral("DejaVu Sans")};
}

QStringList japaneseFamilies()
{
    return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),  QStringLiteral("Yu Gothic UI"),
            QStringLiteral("Meiryo"),           QStringLiteral("Hiragino Sans"), QStringLiteral("IPAexGothic"),
            QStringLiteral("VL PGothic"),       QStringLiteral("VL Gothic")};
}

} // namespace

DocumentLanguage::DocumentLanguage(Language language)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_translator(translatorOf(language))
{
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

QString DocumentLanguage::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString words = m_translator ? m_translator->translate(context, source, disambiguation, n) : QString();
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    if (n >= 0)
        words.replace(QStringLiteral("%n"), number(qint64(n)));
    return words;
}

QString DocumentLanguage::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString DocumentLanguage::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString DocumentLanguage::percent(double fraction) const
{
    const QString figure = number(qint64(qRound64(fraction * 100)));
    return m_language == Language::Japanese ? QString(figure + u'%') : QString(figure + QChar(0x00A0) + u'%');
}

QString DocumentLanguage::date(const QDate &date) const
{
    return m_locale.toString(date, datePattern(m_language));
}

QString DocumentLanguage::instant(const QDateTime &utc, const QString &zone) const
{
    if (!utc.isValid())
        return {};
    QTimeZone timeZone(zone.toUtf8());
    if (!timeZone.isValid())
        timeZone = QTimeZone::utc();
    const QDateTime local = utc.toTimeZone(timeZone);
    const QString offset = timeZone.displayName(local, QTimeZone::OffsetName, QLocale::c());
    return m_locale.toString(local, instantPattern(m_language)) + QStringLiteral(" (") + offset + u')';
}

QStringList DocumentLanguage::fontFamilies() const
{
    return m_language == Language::Japanese ? japaneseFamilies() + latinFamilies()
                                            : latinFamilies() + japaneseFamilies();
}

QFont DocumentLanguage::font(double pointSize, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(pointSize);
    font.setWeight(weight);
    // Any letter spacing keeps ligatures out: a PDF would give "fi" back as one unusual character.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace pitchdesk
