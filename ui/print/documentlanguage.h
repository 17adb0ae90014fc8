// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/localizedtext.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

#include <memory>

class QTranslator;

namespace pitchdesk {

/// The language of one document or chart, which is its reader's and may differ from the window's. Words texts from
/// the program's own translations without touching the translator that the window uses, so it can be used on any
/// thread. A cheap value: copies share the loaded translations.
class DocumentLanguage
{
public:
    explicit DocumentLanguage(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// The translation of `source`, or `source` itself where there is none. `%n` is replaced by `n` unless it is
    /// negative. lupdate finds calls of this form as it finds those of QCoreApplication::translate().
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                                    int n = -1) const;
    [[nodiscard]] QString text(const LocalizedText &text) const { return text.in(m_language); }

    /// A number as the language writes it, with a fixed number of decimals.
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString number(qint64 value) const;
    /// 0.875 as "88 %" in the language's form.
    [[nodiscard]] QString percent(double fraction) const;
    /// A day: "19 Jan 2026". Empty when invalid.
    [[nodiscard]] QString date(const QDate &date) const;
    /// An instant in an IANA zone, with the zone's offset: "19 Jan 2026, 11:41 (UTC+09:00)". Empty when invalid.
    [[nodiscard]] QString instant(const QDateTime &utc, const QString &zone) const;

    /// Font families that hold all three languages, those of the reader's language first.
    [[nodiscard]] QStringList fontFamilies() const;
    [[nodiscard]] QFont font(double pointSize, QFont::Weight weight = QFont::Normal) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator; ///< null where no translations are compiled in
};

} // namespace pitchdesk
