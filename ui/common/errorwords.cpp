// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errorwords.h"

#include "core/base/clock.h"
#include "core/base/language.h"
#include "ui/common/actiontext.h"
#include "ui/common/formats.h"
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace pitchdesk {

namespace {

struct Word {
    const char *code;
    const char *source;
};

// The same words, in the same context, as the history page has them.
constexpr auto kindWords = std::to_array<Word>({
    {"term", QT_TRANSLATE_NOOP("FieldText", "Field term")},
    {"organisation", QT_TRANSLATE_NOOP("FieldText", "Organisation")},
    {"person", QT_TRANSLATE_NOOP("FieldText", "Person")},
    {"programme", QT_TRANSLATE_NOOP("FieldText", "Programme")},
    {"event", QT_TRANSLATE_NOOP("FieldText", "Event")},
    {"participation", QT_TRANSLATE_NOOP("FieldText", "Organiser")},
    {"milestone", QT_TRANSLATE_NOOP("FieldText", "Milestone")},
    {"calendar_day", QT_TRANSLATE_NOOP("FieldText", "Day of a calendar")},
    {"challenge", QT_TRANSLATE_NOOP("FieldText", "Challenge")},
    {"question", QT_TRANSLATE_NOOP("FieldText", "Question of the form")},
    {"proposal", QT_TRANSLATE_NOOP("FieldText", "Proposal")},
    {"rubric", QT_TRANSLATE_NOOP("FieldText", "Rubric")},
    {"criterion", QT_TRANSLATE_NOOP("FieldText", "Criterion")},
    {"round", QT_TRANSLATE_NOOP("FieldText", "Round")},
    {"judge", QT_TRANSLATE_NOOP("FieldText", "Judge")},
    {"panel", QT_TRANSLATE_NOOP("FieldText", "Panel")},
    {"conflict", QT_TRANSLATE_NOOP("FieldText", "Conflict of interest")},
    {"score", QT_TRANSLATE_NOOP("FieldText", "Score")},
    {"decision", QT_TRANSLATE_NOOP("FieldText", "Decision")},
    {"eligibility_rule", QT_TRANSLATE_NOOP("FieldText", "Eligibility rule")},
    {"tag", QT_TRANSLATE_NOOP("FieldText", "Tag")},
    {"saved_view", QT_TRANSLATE_NOOP("FieldText", "Saved view")},
    {"event_template", QT_TRANSLATE_NOOP("FieldText", "Template of events")},
    {"question_option", QT_TRANSLATE_NOOP("FieldText", "Choice of a question")},
    {"consent_text", QT_TRANSLATE_NOOP("FieldText", "Consent text")},
    {"consent", QT_TRANSLATE_NOOP("FieldText", "Consent")},
    {"event_venue", QT_TRANSLATE_NOOP("FieldText", "Venue of an event")},
    {"event_person", QT_TRANSLATE_NOOP("FieldText", "Person in an event")},
    {"place", QT_TRANSLATE_NOOP("FieldText", "Place")},
    {"technology", QT_TRANSLATE_NOOP("FieldText", "Technology")},
    {"affiliation", QT_TRANSLATE_NOOP("FieldText", "Affiliation")},
});

constexpr auto fieldWords = std::to_array<Word>({
    {"name", QT_TRANSLATE_NOOP("FieldText", "Name")},
    {"kana", QT_TRANSLATE_NOOP("FieldText", "Kana reading")},
    {"kind", QT_TRANSLATE_NOOP("FieldText", "Kind")},
    {"website", QT_TRANSLATE_NOOP("FieldText", "Website")},
    {"note", QT_TRANSLATE_NOOP("FieldText", "Note")},
    {"translation", QT_TRANSLATE_NOOP("FieldText", "Translation")},
    {"printed_name", QT_TRANSLATE_NOOP("FieldText", "Name as printed")},
    {"email", QT_TRANSLATE_NOOP("FieldText", "E-mail")},
    {"legal_form", QT_TRANSLATE_NOOP("FieldText", "Legal form")},
    {"short_name", QT_TRANSLATE_NOOP("FieldText", "Short name")},
    {"languages", QT_TRANSLATE_NOOP("FieldText", "Languages")},
    {"form_of_address", QT_TRANSLATE_NOOP("FieldText", "Form of address")},
    {"department", QT_TRANSLATE_NOOP("FieldText", "Department")},
    {"from_date", QT_TRANSLATE_NOOP("FieldText", "From")},
    {"until_date", QT_TRANSLATE_NOOP("FieldText", "Until")},
    {"wording", QT_TRANSLATE_NOOP("FieldText", "Wording")},
    {"keep_months", QT_TRANSLATE_NOOP("FieldText", "Months that data is kept")},
    {"given_on", QT_TRANSLATE_NOOP("FieldText", "Given on")},
    {"keep_until", QT_TRANSLATE_NOOP("FieldText", "Data kept until")},
    {"withdrawn_on", QT_TRANSLATE_NOOP("FieldText", "Withdrawn on")},
    {"phone", QT_TRANSLATE_NOOP("FieldText", "Phone")},
    {"label_year", QT_TRANSLATE_NOOP("FieldText", "Year in the name")},
    {"country", QT_TRANSLATE_NOOP("FieldText", "Country/region")},
    {"venue", QT_TRANSLATE_NOOP("FieldText", "Venue")},
    {"zone", QT_TRANSLATE_NOOP("FieldText", "Time zone")},
    {"role", QT_TRANSLATE_NOOP("FieldText", "Role")},
    {"title", QT_TRANSLATE_NOOP("FieldText", "Title")},
    {"on_date", QT_TRANSLATE_NOOP("FieldText", "Date")},
    {"date", QT_TRANSLATE_NOOP("FieldText", "Date")},
    {"support", QT_TRANSLATE_NOOP("FieldText", "Support offered")},
    {"synonyms", QT_TRANSLATE_NOOP("FieldText", "Other words for it")},
    {"at_time", QT_TRANSLATE_NOOP("FieldText", "Time")},
    {"number", QT_TRANSLATE_NOOP("FieldText", "Number")},
    {"statement", QT_TRANSLATE_NOOP("FieldText", "Challenge statement")},
    {"finalist_quota", QT_TRANSLATE_NOOP("FieldText", "Quota of finalists")},
    {"reserve_quota", QT_TRANSLATE_NOOP("FieldText", "Quota of reserves")},
    {"state", QT_TRANSLATE_NOOP("FieldText", "State")},
    {"summary", QT_TRANSLATE_NOOP("FieldText", "Summary")},
    {"language", QT_TRANSLATE_NOOP("FieldText", "Language")},
    {"applicant", QT_TRANSLATE_NOOP("FieldText", "Applicant")},
    {"contact", QT_TRANSLATE_NOOP("FieldText", "Contact person")},
    {"stage", QT_TRANSLATE_NOOP("FieldText", "Stage")},
    {"founded_year", QT_TRANSLATE_NOOP("FieldText", "Founded")},
    {"received_at", QT_TRANSLATE_NOOP("FieldText", "Received")},
    {"text", QT_TRANSLATE_NOOP("FieldText", "Text")},
    {"scale_minimum", QT_TRANSLATE_NOOP("FieldText", "Lowest score")},
    {"scale_maximum", QT_TRANSLATE_NOOP("FieldText", "Highest score")},
    {"scale_step", QT_TRANSLATE_NOOP("FieldText", "Step of the scale")},
    {"weight", QT_TRANSLATE_NOOP("FieldText", "Weight")},
    {"minimum", QT_TRANSLATE_NOOP("FieldText", "Minimum")},
    {"points", QT_TRANSLATE_NOOP("FieldText", "Points")},
    {"reason", QT_TRANSLATE_NOOP("FieldText", "Reason")},
    {"verdict", QT_TRANSLATE_NOOP("FieldText", "Verdict")},
    {"milestone", QT_TRANSLATE_NOOP("FieldText", "Milestone")},
    {"label", QT_TRANSLATE_NOOP("FieldText", "Label")},
    {"help", QT_TRANSLATE_NOOP("FieldText", "Help text")},
    {"options", QT_TRANSLATE_NOOP("FieldText", "Choices")},
    {"word_limit", QT_TRANSLATE_NOOP("FieldText", "Limit of words")},
    {"unit", QT_TRANSLATE_NOOP("FieldText", "Unit")},
    {"currency", QT_TRANSLATE_NOOP("FieldText", "Currency")},
    {"challenge", QT_TRANSLATE_NOOP("FieldText", "Challenge")},
    {"screeners_needed", QT_TRANSLATE_NOOP("FieldText", "People who screen each proposal")},
});

constexpr auto reasonWords = std::to_array<Word>({
    {"header", QT_TRANSLATE_NOOP("ErrorText", "it does not begin as such a file does")},
    {"truncated", QT_TRANSLATE_NOOP("ErrorText", "its end is missing")},
    {"rename", QT_TRANSLATE_NOOP("ErrorText", "it could not be given its name")},
    {"mkpath", QT_TRANSLATE_NOOP("ErrorText", "the folder could not be made")},
    {"json", QT_TRANSLATE_NOOP("ErrorText", "it is no JSON")},
    {"object", QT_TRANSLATE_NOOP("ErrorText", "a condition belongs there")},
    {"kind", QT_TRANSLATE_NOOP("ErrorText", "it must be “all”, “any”, “not” or a comparison")},
    {"key", QT_TRANSLATE_NOOP("ErrorText", "this does not belong there")},
    {"list", QT_TRANSLATE_NOOP("ErrorText", "a list belongs there")},
    {"text", QT_TRANSLATE_NOOP("ErrorText", "a text belongs there")},
    {"number", QT_TRANSLATE_NOOP("ErrorText", "a number belongs there")},
    {"date", QT_TRANSLATE_NOOP("ErrorText", "a date such as 2025-09-24 belongs there")},
    {"missing", QT_TRANSLATE_NOOP("ErrorText", "this is missing")},
    {"subject", QT_TRANSLATE_NOOP("ErrorText", "it compares something that is not known")},
    {"operator", QT_TRANSLATE_NOOP("ErrorText", "it cannot be compared in this way")},
    {"value", QT_TRANSLATE_NOOP("ErrorText", "this value cannot be in the list")},
    {"deep", QT_TRANSLATE_NOOP("ErrorText", "conditions are nested too deep")},
    {"many", QT_TRANSLATE_NOOP("ErrorText", "there are too many conditions")},
});

template<size_t count>
QString wordOf(const std::array<Word, count> &words, const char *context, const QString &code)
{
    for (const Word &word : words) {
        if (code == QLatin1StringView(word.code))
            return QCoreApplication::translate(context, word.source);
    }
    return {};
}

QString kindWord(const QString &code)
{
    const QString word = wordOf(kindWords, "FieldText", code);
    return word.isEmpty() ? code : word;
}

/// "title_ja" is the title, "organisation_id" the organisation.
QString fieldWord(const QString &code)
{
    QString stem = code;
    QString word = wordOf(fieldWords, "FieldText", stem);
    for (const QString &ending :
         {QStringLiteral("_en"), QStringLiteral("_ja"), QStringLiteral("_vi"), QStringLiteral("_id")}) {
        if (word.isEmpty() && code.endsWith(ending))
            stem = code.chopped(3);
    }
    if (word.isEmpty())
        word = wordOf(fieldWords, "FieldText", stem);
    if (word.isEmpty())
        word = wordOf(kindWords, "FieldText", stem);
    return word.isEmpty() ? code : word;
}

QString numberWord(const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber ? numberText(number) : value;
}

QString momentWord(const QString &value)
{
    const QDateTime moment = fromIsoInstant(value);
    return moment.isValid() ? localInstantText(moment) : value;
}

QString languageWord(const QString &code)
{
    const auto language = languageFromCode(code);
    return language ? languageName(*language) : code;
}

} // namespace

QString argumentWord(const Error &error, const QString &name)
{
    const QString value = error.argument(name);
    if (value.isEmpty())
        return {};
    if (name == u"file" || name == u"folder")
        return QDir::toNativeSeparators(value);
    if (name == u"kind" || name == u"by")
        return kindWord(value);
    if (name == u"field")
        return fieldWord(value);
    if (name == u"action")
        return actionText(Action {value, {}});
    if (name == u"since")
        return momentWord(value);
    if (name == u"language")
        return languageWord(value);
    if (name == u"limit" && error.code == ErrorCode::XlsxBomb) {
        bool isNumber = false;
        const qint64 bytes = value.toLongLong(&isNumber);
        return isNumber ? sizeText(bytes) : value;
    }
    if (name == u"limit" || name == u"count")
        return numberWord(value);
    if (name == u"reason") {
        const QString word = wordOf(reasonWords, "ErrorText", value);
        return word.isEmpty() ? value : word;
    }
    return value;
}

} // namespace pitchdesk
