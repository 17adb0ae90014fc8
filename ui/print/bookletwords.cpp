// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/bookletwords.h"

#include <array>

namespace pitchdesk {

namespace {

/// In the order of ParticipationRole; the same words as in Set-up.
constexpr std::array roleWords {
    QT_TRANSLATE_NOOP("SetupWords", "Organiser"),
    QT_TRANSLATE_NOOP("SetupWords", "Co-organiser"),
    QT_TRANSLATE_NOOP("SetupWords", "Supporter (under the auspices of)"),
    QT_TRANSLATE_NOOP("SetupWords", "Partner organisation"),
    QT_TRANSLATE_NOOP("SetupWords", "Support agency"),
    QT_TRANSLATE_NOOP("SetupWords", "Funder"),
    QT_TRANSLATE_NOOP("SetupWords", "Implementer"),
    QT_TRANSLATE_NOOP("SetupWords", "Secretariat"),
    QT_TRANSLATE_NOOP("SetupWords", "Sponsor"),
};
static_assert(roleWords.size() == EnumCodes<ParticipationRole>::values.size());

/// In the order of MilestoneKind; the same words as on the Home page.
constexpr std::array kindWords {
    QT_TRANSLATE_NOOP("HomeTexts", "Announcement"),        QT_TRANSLATE_NOOP("HomeTexts", "Call opens"),
    QT_TRANSLATE_NOOP("HomeTexts", "Submission deadline"), QT_TRANSLATE_NOOP("HomeTexts", "First screening"),
    QT_TRANSLATE_NOOP("HomeTexts", "Interviews"),          QT_TRANSLATE_NOOP("HomeTexts", "Finalists announced"),
    QT_TRANSLATE_NOOP("HomeTexts", "Pitch day"),           QT_TRANSLATE_NOOP("HomeTexts", "Business meetings"),
    QT_TRANSLATE_NOOP("HomeTexts", "PoC starts"),          QT_TRANSLATE_NOOP("HomeTexts", "PoC ends"),
    QT_TRANSLATE_NOOP("HomeTexts", "Results briefing"),    QT_TRANSLATE_NOOP("HomeTexts", "Milestone"),
};
static_assert(kindWords.size() == EnumCodes<MilestoneKind>::values.size());

QString monthWord(const DocumentLanguage &language, const QDate &date)
{
    switch (language.language()) {
    case Language::Japanese:
        return QString(QString::number(date.year()) + u"年" + QString::number(date.month()) + u"月");
    case Language::Vietnamese:
        return QStringLiteral("tháng %1/%2").arg(date.month()).arg(date.year());
    case Language::English:
        break;
    }
    return language.locale().toString(date, QStringLiteral("MMMM yyyy"));
}

QString dateWord(const DocumentLanguage &language, const PartialDate &date)
{
    const QString year = QString::number(date.date.year());
    switch (date.precision) {
    case DatePrecision::Year:
        return language.language() == Language::Japanese ? QString(year + u"年") : year;
    case DatePrecision::JapaneseFiscalYear:
        return language.translate("Formats", "FY%1 (%2 – %3)")
            .arg(year, monthWord(language, date.date), monthWord(language, date.lastDay()));
    case DatePrecision::Quarter:
        return language.translate("Formats", "Q%1 %2").arg(QString::number((date.date.month() + 2) / 3), year);
    case DatePrecision::Month:
        return monthWord(language, date.date);
    case DatePrecision::Day:
        return language.locale().toString(date.date, QLocale::LongFormat);
    case DatePrecision::NotStated:
        break;
    }
    return {};
}

} // namespace

QString roleWord(const DocumentLanguage &language, ParticipationRole role)
{
    return language.translate("SetupWords", roleWords[size_t(role)]);
}

QString milestoneTitleWord(const DocumentLanguage &language, const Milestone &milestone)
{
    const QString title = language.text(milestone.title);
    return title.isEmpty() ? language.translate("HomeTexts", kindWords[size_t(milestone.kind)]) : title;
}

QString milestoneDateWord(const DocumentLanguage &language, const Milestone &milestone)
{
    if (!milestone.date.isStated())
        return {};
    const QDateTime instant = milestoneInstant(milestone);
    return instant.isValid() ? language.instant(instant, milestone.zone) : dateWord(language, milestone.date);
}

QString onlyInWord(const DocumentLanguage &language, Language other)
{
    switch (other) {
    case Language::English:
        return language.translate("Documents", "In English only");
    case Language::Japanese:
        return language.translate("Documents", "In Japanese only");
    case Language::Vietnamese:
        return language.translate("Documents", "In Vietnamese only");
    }
    return {};
}

} // namespace pitchdesk
