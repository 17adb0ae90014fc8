// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/screeningwords.h"

#include "ui/common/language.h"
#include "ui/print/documentwords.h"

#include <QHash>

namespace pitchdesk {

namespace {

constexpr int quotedLength = 80;

struct Phrase {
    const char *code;
    const char *words;
};

constexpr auto subjectPhrases = std::to_array<Phrase>({
    {"answer", QT_TRANSLATE_NOOP("Screening", "Answer")},
    {"answer_number", QT_TRANSLATE_NOOP("Screening", "Number in an answer")},
    {"consent", QT_TRANSLATE_NOOP("Screening", "Consent")},
    {"title_length", QT_TRANSLATE_NOOP("Screening", "Length of the title")},
    {"summary_length", QT_TRANSLATE_NOOP("Screening", "Length of the summary")},
    {"founded", QT_TRANSLATE_NOOP("Screening", "Year of founding")},
    {"country", QT_TRANSLATE_NOOP("Screening", "Country/region")},
    {"stage", QT_TRANSLATE_NOOP("Screening", "Stage")},
    {"company_form", QT_TRANSLATE_NOOP("Screening", "Form of company")},
    {"language", QT_TRANSLATE_NOOP("Screening", "Language of the proposal")},
    {"deadline", QT_TRANSLATE_NOOP("Screening", "Received by the deadline")},
    {"email", QT_TRANSLATE_NOOP("Screening", "E-mail address of the contact")},
    {"fields", QT_TRANSLATE_NOOP("Screening", "Fields")},
    {"challenge", QT_TRANSLATE_NOOP("Screening", "Challenge")},
    {"attachments", QT_TRANSLATE_NOOP("Screening", "Attached files")},
});

constexpr auto formPhrases = std::to_array<Phrase>({
    {"kabushiki", QT_TRANSLATE_NOOP("Screening", "Stock company (Japan, kabushiki kaisha)")},
    {"yugen", QT_TRANSLATE_NOOP("Screening", "Limited company (Japan, yūgen kaisha)")},
    {"godo", QT_TRANSLATE_NOOP("Screening", "Limited liability company (Japan, gōdō kaisha)")},
    {"goshi", QT_TRANSLATE_NOOP("Screening", "Limited partnership (Japan, gōshi kaisha)")},
    {"ippan_shadan", QT_TRANSLATE_NOOP("Screening", "General incorporated association (Japan)")},
    {"jsc", QT_TRANSLATE_NOOP("Screening", "Joint stock company (JSC, CTCP)")},
    {"tnhh", QT_TRANSLATE_NOOP("Screening", "Limited liability company (Vietnam, TNHH)")},
    {"tnhh_mtv", QT_TRANSLATE_NOOP("Screening", "One-member limited liability company (Vietnam, TNHH MTV)")},
});

template<size_t count>
QString phraseOf(const DocumentLanguage &language, const std::array<Phrase, count> &phrases, const QString &code)
{
    for (const Phrase &phrase : phrases) {
        if (code == QLatin1StringView(phrase.code))
            return language.translate("Screening", phrase.words);
    }
    return {};
}

QString joined(const DocumentLanguage &language, const QStringList &items)
{
    return items.join(language.language() == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= quotedLength ? line : QString(line.left(quotedLength - 1) + u'…');
}

QString figure(const DocumentLanguage &language, double number)
{
    return language.locale().toString(number, 'g', QLocale::FloatingPointShortest);
}

/// "Answer to “Funding so far”" rather than "Answer".
QString aboutWhat(const DocumentLanguage &language, const Comparison &comparison, const ScreeningNames &names)
{
    if (comparison.question.isEmpty())
        return subjectWord(language, comparison.subject);
    const auto known = names.questions.constFind(comparison.question);
    const QString question = known == names.questions.cend() ? comparison.question : language.text(*known);
    switch (comparison.subject) {
    case RuleSubject::AnswerNumber:
        return language.translate("Screening", "Number in the answer to “%1”").arg(question);
    case RuleSubject::Consent:
        return language.translate("Screening", "Consent “%1”").arg(question);
    default:
        return language.translate("Screening", "Answer to “%1”").arg(question);
    }
}

QString withList(const DocumentLanguage &language, const Comparison &comparison, const ScreeningNames &names)
{
    QStringList words;
    for (const QString &value : comparison.values)
        words << ruleValueWord(language, comparison.subject, value, names);
    return joined(language, words);
}

QString foundWords(const DocumentLanguage &language, const ConditionResult &result, const ScreeningNames &names)
{
    QStringList words;
    for (const QString &value : result.found)
        words << shortened(ruleValueWord(language, result.comparison.subject, value, names));
    const QString found = joined(language, words);
    switch (result.finding) {
    case Finding::Value:
        return language.translate("Screening", "found: %1").arg(found);
    case Finding::Missing:
        return language.translate("Screening", "not stated");
    case Finding::NoFile:
        return language.translate("Screening", "no file is attached");
    case Finding::NoQuestion:
        return language.translate("Screening", "there is no answer");
    case Finding::NotANumber:
        return language.translate("Screening", "no single number in “%1”").arg(found);
    case Finding::NotYesOrNo:
        return language.translate("Screening", "neither yes nor no: “%1”").arg(found);
    case Finding::NoForm:
        return language.translate("Screening", "the name “%1” shows no form of company").arg(found);
    case Finding::YearOnTheLine:
        return language.translate("Screening", "%1 alone does not tell whether it is early or late enough").arg(found);
    case Finding::InTime:
        return language.translate("Screening", "in time");
    case Finding::Late:
        return language.translate("Screening", "late");
    case Finding::TimeUnknown:
        return language.translate("Screening", "the time of receipt is not known");
    }
    Q_UNREACHABLE();
}

} // namespace

QString subjectWord(const DocumentLanguage &language, RuleSubject subject)
{
    return phraseOf(language, subjectPhrases, codeOf(subject));
}

QString companyFormWord(const DocumentLanguage &language, const QString &code)
{
    const QString words = phraseOf(language, formPhrases, code);
    if (!words.isEmpty())
        return words;
    // The others are called the same in every language.
    static const QHash<QString, QString> names {
        {QStringLiteral("ltd"), QStringLiteral("Co., Ltd.")},
        {QStringLiteral("pte_ltd"), QStringLiteral("Pte. Ltd.")},
        {QStringLiteral("pvt_ltd"), QStringLiteral("Pvt. Ltd.")},
        {QStringLiteral("pcl"), QStringLiteral("PCL")},
        {QStringLiteral("sdn_bhd"), QStringLiteral("Sdn. Bhd.")},
        {QStringLiteral("bhd"), QStringLiteral("Bhd.")},
        {QStringLiteral("pt"), QStringLiteral("PT")},
        {QStringLiteral("tbk"), QStringLiteral("Tbk")},
        {QStringLiteral("inc"), QStringLiteral("Inc.")},
        {QStringLiteral("corp"), QStringLiteral("Corp.")},
        {QStringLiteral("llc"), QStringLiteral("LLC")},
        {QStringLiteral("plc"), QStringLiteral("PLC")},
        {QStringLiteral("gmbh"), QStringLiteral("GmbH")},
    };
    return names.value(code, code);
}

QString operatorWord(const DocumentLanguage &language, RuleSubject subject, RuleOperator op)
{
    switch (op) {
    case RuleOperator::Given:
        return subject == RuleSubject::Challenge  ? language.translate("Screening", "is chosen")
            : subject == RuleSubject::Attachments ? language.translate("Screening", "are there")
                                                  : language.translate("Screening", "is given");
    case RuleOperator::Yes:
        return language.translate("Screening", "is yes");
    case RuleOperator::Is:
        return language.translate("Screening", "is exactly one of");
    case RuleOperator::Contains:
        return language.translate("Screening", "contains one of");
    case RuleOperator::In:
        return subject == RuleSubject::Fields ? language.translate("Screening", "contain one of")
                                              : language.translate("Screening", "is one of");
    case RuleOperator::AtLeast:
        return subject == RuleSubject::Attachments ? language.translate("Screening", "are at least")
                                                   : language.translate("Screening", "is at least");
    case RuleOperator::AtMost:
        return subject == RuleSubject::Attachments ? language.translate("Screening", "are at most")
                                                   : language.translate("Screening", "is at most");
    case RuleOperator::Equals:
        return language.translate("Screening", "equals");
    case RuleOperator::Within:
        return language.translate("Screening", "is within years of a date");
    }
    Q_UNREACHABLE();
}

QString truthWord(const DocumentLanguage &language, Truth truth)
{
    switch (truth) {
    case Truth::Met:
        return language.translate("Screening", "Met");
    case Truth::NotMet:
        return language.translate("Screening", "Not met");
    case Truth::CannotSay:
        return language.translate("Screening", "Cannot say");
    }
    Q_UNREACHABLE();
}

QString verdictWord(const DocumentLanguage &language, ScreeningVerdict verdict)
{
    switch (verdict) {
    case ScreeningVerdict::Eligible:
        return language.translate("Screening", "Eligible");
    case ScreeningVerdict::Ineligible:
        return language.translate("Screening", "Not eligible");
    case ScreeningVerdict::AskAgain:
        return language.translate("Screening", "Ask again");
    }
    Q_UNREACHABLE();
}

QString standingWord(const DocumentLanguage &language, ScreeningStanding standing)
{
    switch (standing) {
    case ScreeningStanding::Open:
        return language.translate("Screening", "To be screened");
    case ScreeningStanding::Waiting:
        return language.translate("Screening", "Waiting for a second person");
    case ScreeningStanding::Disagreed:
        return language.translate("Screening", "Screeners differ");
    case ScreeningStanding::Done:
        return language.translate("Screening", "Screened");
    }
    Q_UNREACHABLE();
}

QString ruleValueWord(const DocumentLanguage &language, RuleSubject subject, const QString &value,
                      const ScreeningNames &names)
{
    switch (subject) {
    case RuleSubject::Country:
        return countryWord(language, value);
    case RuleSubject::Stage:
        return stageWord(language, fromCode<StartupStage>(value).value_or(StartupStage::NotStated));
    case RuleSubject::CompanyForm:
        return companyFormWord(language, value);
    case RuleSubject::Language:
        return pitchdesk::languageName(value);
    case RuleSubject::Fields:
        return names.fields.contains(value) ? language.text(names.fields.value(value)) : value;
    case RuleSubject::Challenge:
        return names.challenges.contains(value)
            ? QStringLiteral("%1 %2").arg(QString::number(names.challengeNumbers.value(value)),
                                          language.text(names.challenges.value(value)))
            : value;
    default:
        return value;
    }
}

QString comparisonWords(const DocumentLanguage &language, const Comparison &comparison, const ScreeningNames &names)
{
    const QString what = aboutWhat(language, comparison, names);
    switch (comparison.op) {
    case RuleOperator::Within:
        return language.translate("Screening", "Founded within %1 years before %2 or later")
            .arg(figure(language, comparison.number),
                 language.locale().toString(comparison.date, QLocale::ShortFormat));
    case RuleOperator::Yes:
        return comparison.subject == RuleSubject::Deadline ? what
                                                           : language.translate("Screening", "%1 is yes").arg(what);
    case RuleOperator::Given:
        return comparison.subject == RuleSubject::Challenge ? language.translate("Screening", "A challenge is chosen")
            : comparison.subject == RuleSubject::Attachments
            ? language.translate("Screening", "There are attached files")
            : language.translate("Screening", "%1 is given").arg(what);
    case RuleOperator::Is:
        return language.translate("Screening", "%1 is exactly one of: %2")
            .arg(what, withList(language, comparison, names));
    case RuleOperator::Contains:
        return language.translate("Screening", "%1 contains one of: %2")
            .arg(what, withList(language, comparison, names));
    case RuleOperator::In:
        return language.translate("Screening", "%1: one of %2").arg(what, withList(language, comparison, names));
    case RuleOperator::AtLeast:
        return (comparison.subject == RuleSubject::Attachments
                    ? language.translate("Screening", "%1: at least %2", "a count of files")
                    : language.translate("Screening", "%1 is at least %2"))
            .arg(what, figure(language, comparison.number));
    case RuleOperator::AtMost:
        return (comparison.subject == RuleSubject::Attachments
                    ? language.translate("Screening", "%1: at most %2", "a count of files")
                    : language.translate("Screening", "%1 is at most %2"))
            .arg(what, figure(language, comparison.number));
    case RuleOperator::Equals:
        return language.translate("Screening", "%1 equals %2").arg(what, figure(language, comparison.number));
    }
    Q_UNREACHABLE();
}

QString conditionWords(const DocumentLanguage &language, const Condition &condition, const ScreeningNames &names)
{
    if (condition.kind == ConditionKind::Comparison)
        return comparisonWords(language, condition.comparison, names);
    if (condition.kind == ConditionKind::Not)
        return language.translate("Screening", "not (%1)")
            .arg(condition.parts.empty() ? QString() : conditionWords(language, condition.parts.front(), names));
    if (condition.parts.empty())
        return condition.kind == ConditionKind::All ? language.translate("Screening", "always met")
                                                    : language.translate("Screening", "never met");
    QStringList words;
    for (const Condition &part : condition.parts) {
        const bool isGroup = (part.kind == ConditionKind::All || part.kind == ConditionKind::Any)
            && part.parts.size() > 1;
        const QString inner = conditionWords(language, part, names);
        words << (isGroup && condition.parts.size() > 1 ? QString(u'(' + inner + u')') : inner);
    }
    return words.join(condition.kind == ConditionKind::All ? language.translate("Screening", "; and ")
                                                           : language.translate("Screening", "; or "));
}

QStringList explanation(const DocumentLanguage &language, const ConditionResult &result, const ScreeningNames &names)
{
    QStringList sentences;
    for (const ConditionResult *part : decidingParts(result))
        sentences << language.translate("Screening", "%1 – %2", "a comparison – what was found")
                         .arg(comparisonWords(language, part->comparison, names), foundWords(language, *part, names));
    return sentences;
}

} // namespace pitchdesk
