// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formwords.h"

#include <QCoreApplication>

#include <array>

namespace pitchdesk {

namespace {

struct KindWord {
    QuestionKind kind;
    const char *words;
};

constexpr auto kindWords = std::to_array<KindWord>({
    {QuestionKind::ShortText, QT_TRANSLATE_NOOP("Form", "Short text")},
    {QuestionKind::LongText, QT_TRANSLATE_NOOP("Form", "Long text")},
    {QuestionKind::Number, QT_TRANSLATE_NOOP("Form", "Number")},
    {QuestionKind::Money, QT_TRANSLATE_NOOP("Form", "Amount of money")},
    {QuestionKind::Date, QT_TRANSLATE_NOOP("Form", "Date")},
    {QuestionKind::SingleChoice, QT_TRANSLATE_NOOP("Form", "One choice")},
    {QuestionKind::MultipleChoice, QT_TRANSLATE_NOOP("Form", "Several choices")},
    {QuestionKind::YesNo, QT_TRANSLATE_NOOP("Form", "Yes or no")},
    {QuestionKind::File, QT_TRANSLATE_NOOP("Form", "File")},
    {QuestionKind::Country, QT_TRANSLATE_NOOP("Form", "Country/region")},
    {QuestionKind::Url, QT_TRANSLATE_NOOP("Form", "Web address")},
    {QuestionKind::Email, QT_TRANSLATE_NOOP("Form", "E-mail address")},
});

struct FaultWord {
    AnswerFault fault;
    const char *words;
};

// %1 is what was answered, or how many, %2 how many may be.
constexpr auto faultWords = std::to_array<FaultWord>({
    {AnswerFault::Missing, QT_TRANSLATE_NOOP("Form", "The answer is required, and missing.")},
    {AnswerFault::NotNumber, QT_TRANSLATE_NOOP("Form", "This is not one number.")},
    {AnswerFault::NotMoney, QT_TRANSLATE_NOOP("Form", "This is not one amount of money.")},
    {AnswerFault::NotDate, QT_TRANSLATE_NOOP("Form", "This is no date.")},
    {AnswerFault::NotAChoice, QT_TRANSLATE_NOOP("Form", "Not among the choices: %1")},
    {AnswerFault::SeveralChoices, QT_TRANSLATE_NOOP("Form", "%1 choices where one is asked for.")},
    {AnswerFault::OverLimit, QT_TRANSLATE_NOOP("Form", "%1 words, of at most %2.")},
    {AnswerFault::NotUrl, QT_TRANSLATE_NOOP("Form", "This is no web address.")},
    {AnswerFault::NotEmail, QT_TRANSLATE_NOOP("Form", "This is no e-mail address.")},
    {AnswerFault::NotCountry, QT_TRANSLATE_NOOP("Form", "This is no country/region that is known.")},
    {AnswerFault::NotYesNo, QT_TRANSLATE_NOOP("Form", "This is neither yes nor no.")},
});

} // namespace

QString questionKindWord(const DocumentLanguage &language, QuestionKind kind)
{
    for (const KindWord &word : kindWords) {
        if (word.kind == kind)
            return language.translate("Form", word.words);
    }
    return {};
}

QString audienceWord(const DocumentLanguage &language, Audience audience)
{
    return audience == Audience::Desk ? language.translate("Form", "The desk only")
                                      : language.translate("Form", "Judges and the desk");
}

QString answerShape(const DocumentLanguage &language, const Question &question)
{
    const QString kind = questionKindWord(language, question.kind);
    const QString detail = question.kind == QuestionKind::Number ? question.unit : question.currency;
    if (!detail.isEmpty())
        return language.translate("Form", "%1 (%2)", "a kind of question, and its unit or currency").arg(kind, detail);
    if (question.wordLimit > 0)
        return language.translate("Form", "%1, at most %2 words (Japanese: characters)")
            .arg(kind, language.number(qint64(question.wordLimit)));
    return kind;
}

QString findingWords(const DocumentLanguage &language, const AnswerFinding &finding)
{
    const QString count = language.number(qint64(finding.count));
    if (finding.fault == AnswerFault::OverLimit) {
        const QString words = finding.isCharacters ? language.translate("Form", "%1 characters, of at most %2.")
                                                   : language.translate("Form", "%1 words, of at most %2.");
        return words.arg(count, language.number(qint64(finding.limit)));
    }
    for (const FaultWord &word : faultWords) {
        if (word.fault != finding.fault)
            continue;
        const QString words = language.translate("Form", word.words);
        if (finding.fault == AnswerFault::NotAChoice)
            return words.arg(finding.value);
        return finding.fault == AnswerFault::SeveralChoices ? words.arg(count) : words;
    }
    return {};
}

} // namespace pitchdesk
