// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/queryvocabulary.h"

#include "ui/common/countries.h"
#include "ui/common/language.h"
#include "ui/print/documentlanguage.h"
#include "ui/print/documentwords.h"

#include <array>

namespace pitchdesk {

namespace {

struct Word {
    const char *code;
    const char *source;
};

/// One word each, since a blank ends it; an underscore may stand for a blank.
constexpr auto words = std::to_array<Word>({
    {"title", QT_TRANSLATE_NOOP("QueryWords", "title")},
    {"company", QT_TRANSLATE_NOOP("QueryWords", "company")},
    {"contact", QT_TRANSLATE_NOOP("QueryWords", "contact")},
    {"challenge", QT_TRANSLATE_NOOP("QueryWords", "challenge")},
    {"country", QT_TRANSLATE_NOOP("QueryWords", "country")},
    {"language", QT_TRANSLATE_NOOP("QueryWords", "language")},
    {"stage", QT_TRANSLATE_NOOP("QueryWords", "stage")},
    {"status", QT_TRANSLATE_NOOP("QueryWords", "status")},
    {"field", QT_TRANSLATE_NOOP("QueryWords", "field")},
    {"tag", QT_TRANSLATE_NOOP("QueryWords", "tag")},
    {"number", QT_TRANSLATE_NOOP("QueryWords", "number")},
    {"founded", QT_TRANSLATE_NOOP("QueryWords", "founded")},
    {"score", QT_TRANSLATE_NOOP("QueryWords", "score")},
    {"received", QT_TRANSLATE_NOOP("QueryWords", "received")},
    {"late", QT_TRANSLATE_NOOP("QueryWords", "late")},
    {"duplicate", QT_TRANSLATE_NOOP("QueryWords", "duplicate")},
    {"has", QT_TRANSLATE_NOOP("QueryWords", "has")},
    {"email", QT_TRANSLATE_NOOP("QueryWords", "email")},
    {"yes", QT_TRANSLATE_NOOP("QueryWords", "yes")},
    {"no", QT_TRANSLATE_NOOP("QueryWords", "no")},
    {"or", QT_TRANSLATE_NOOP("QueryWords", "or")},
});

QString wordOf(const QString &code, const DocumentLanguage &language)
{
    for (const Word &word : words) {
        if (code == QLatin1StringView(word.code))
            return language.translate("QueryWords", word.source);
    }
    return code;
}

template<typename Enum>
QString enumWord(const QString &code, const DocumentLanguage &language, QString (*word)(const DocumentLanguage &, Enum))
{
    const auto value = fromCode<Enum>(code);
    return value ? word(language, *value) : code;
}

QString valueWord(QueryField field, const QString &code, const DocumentLanguage &language)
{
    switch (field) {
    case QueryField::Stage:
        return enumWord<StartupStage>(code, language, stageWord);
    case QueryField::Status:
        return enumWord<ProposalState>(code, language, proposalStateWord);
    case QueryField::Country:
        return Countries::shipped().name(code.toUpper(), language.language());
    case QueryField::Language:
        return languageName(code);
    default:
        return wordOf(code, language);
    }
}

void addLanguage(QueryVocabulary &vocabulary, Language language)
{
    const DocumentLanguage spoken(language);
    for (const auto &entry : EnumCodes<QueryField>::values) {
        const QString word = wordOf(QString(entry.code), spoken);
        vocabulary.addField(word, entry.value);
        vocabulary.addField(QString(word).remove(u'_').remove(u' '), entry.value);
    }
    const auto add = [&](QueryField field, const QString &code) {
        vocabulary.addValue(field, valueWord(field, code, spoken), {code});
    };
    for (const auto &entry : EnumCodes<StartupStage>::values)
        add(QueryField::Stage, QString(entry.code));
    for (const auto &entry : EnumCodes<ProposalState>::values)
        add(QueryField::Status, QString(entry.code));
    for (const QString &code : presenceCodes())
        add(QueryField::Has, code);
    for (const QString &code : {QStringLiteral("yes"), QStringLiteral("no")}) {
        add(QueryField::Late, code);
        add(QueryField::Duplicate, code);
    }
    for (const QString &code : Countries::shipped().codes(language))
        add(QueryField::Country, code.toLower());
    for (const Language other : allLanguages)
        add(QueryField::Language, languageCode(other));
    vocabulary.addOr(wordOf(QStringLiteral("or"), spoken));
}

} // namespace

const QueryVocabulary &spokenQueryVocabulary()
{
    static const QueryVocabulary vocabulary = [] {
        QueryVocabulary all;
        for (const QString &code : Countries::shipped().codes(Language::English))
            all.addValue(QueryField::Country, code.toLower(), {code.toLower()});
        if (!Countries::shipped().codes(Language::English).isEmpty())
            all.close(QueryField::Country);
        for (const Language language : allLanguages)
            addLanguage(all, language);
        return all;
    }();
    return vocabulary;
}

QString queryFieldWord(QueryField field, Language language)
{
    return wordOf(codeOf(field), DocumentLanguage(language));
}

QString queryValueWord(QueryField field, const QString &code, Language language)
{
    return valueWord(field, code, DocumentLanguage(language));
}

} // namespace pitchdesk
