// SPDX-License-Identifier: GPL-3.0-or-later
// What each subject of a comparison makes of a proposal.
#include "core/base/companyname.h"
#include "core/base/textfold.h"
#include "core/services/screening/answervalue.h"
#include "core/services/screening/evaluation.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace pitchdesk {

namespace {

/// What was found, and what follows from it.
struct Outcome {
    Truth truth = Truth::CannotSay;
    Finding finding = Finding::Value;
    QStringList found;
};

Truth truthOf(bool holds)
{
    return holds ? Truth::Met : Truth::NotMet;
}

const FactAnswer *answerTo(const ScreeningFacts &facts, const QString &question)
{
    const QString folded = fold(question);
    for (const FactAnswer &answer : facts.answers) {
        if (answer.questionUid == question)
            return &answer;
    }
    for (const FactAnswer &answer : facts.answers) {
        for (const Language language : allLanguages) {
            if (!answer.label.at(language).isEmpty() && fold(answer.label.at(language)) == folded)
                return &answer;
        }
    }
    return nullptr;
}

bool holdsNumber(const Comparison &comparison, double number)
{
    switch (comparison.op) {
    case RuleOperator::AtLeast:
        return number >= comparison.number;
    case RuleOperator::AtMost:
        return number <= comparison.number;
    default:
        return number == comparison.number;
    }
}

Outcome ofAnswer(const Comparison &comparison, const ScreeningFacts &facts)
{
    const FactAnswer *answer = answerTo(facts, comparison.question);
    const QString text = answer ? answer->text.trimmed() : QString();
    if (comparison.op == RuleOperator::Given)
        return {truthOf(!text.isEmpty()), text.isEmpty() ? Finding::NoQuestion : Finding::Value, {text}};
    if (text.isEmpty())
        return {Truth::CannotSay, Finding::NoQuestion, {}};
    const QString folded = fold(text);
    const bool holds = std::any_of(comparison.values.begin(), comparison.values.end(), [&](const QString &value) {
        return comparison.op == RuleOperator::Is ? folded == fold(value) : folded.contains(fold(value));
    });
    return {truthOf(holds), Finding::Value, {text}};
}

Outcome ofAnswerNumber(const Comparison &comparison, const ScreeningFacts &facts)
{
    const FactAnswer *answer = answerTo(facts, comparison.question);
    if (!answer || answer->text.trimmed().isEmpty())
        return {Truth::CannotSay, Finding::NoQuestion, {}};
    const auto number = numberInAnswer(answer->text, facts.language);
    if (!number)
        return {Truth::CannotSay, Finding::NotANumber, {answer->text.trimmed()}};
    return {truthOf(holdsNumber(comparison, *number)), Finding::Value, {answer->text.trimmed()}};
}

Outcome ofConsent(const Comparison &comparison, const ScreeningFacts &facts)
{
    const FactAnswer *answer = answerTo(facts, comparison.question);
    if (!answer || answer->text.trimmed().isEmpty())
        return {Truth::CannotSay, Finding::NoQuestion, {}};
    const auto consent = consentInAnswer(answer->text);
    if (!consent)
        return {Truth::CannotSay, Finding::NotYesOrNo, {answer->text.trimmed()}};
    return {truthOf(*consent), Finding::Value, {answer->text.trimmed()}};
}

/// Characters as people count them: letters with their marks, and what lies outside the basic plane, count as one.
int characterCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() > 0)
        ++count;
    return count;
}

Outcome ofLength(const Comparison &comparison, const QString &text)
{
    const int length = characterCount(text.trimmed());
    return {truthOf(holdsNumber(comparison, length)), Finding::Value, {QString::number(length)}};
}

/// Only the year is known: in the year of the day that is looked back to, it depends on the day.
Outcome ofFounded(const Comparison &comparison, const ScreeningFacts &facts)
{
    if (facts.foundedYear <= 0)
        return {comparison.op == RuleOperator::Given ? Truth::NotMet : Truth::CannotSay, Finding::Missing, {}};
    const QStringList found {QString::number(facts.foundedYear)};
    if (comparison.op == RuleOperator::Given)
        return {Truth::Met, Finding::Value, found};
    const QDate earliest = comparison.date.addYears(-int(comparison.number));
    if (facts.foundedYear == earliest.year() && earliest.dayOfYear() > 1)
        return {Truth::CannotSay, Finding::YearOnTheLine, found};
    return {truthOf(facts.foundedYear >= earliest.year()), Finding::Value, found};
}

/// One value that is in the list or not; an empty one is not stated.
Outcome ofListed(const Comparison &comparison, const QString &value)
{
    if (comparison.op == RuleOperator::Given)
        return {truthOf(!value.isEmpty()), value.isEmpty() ? Finding::Missing : Finding::Value, {value}};
    if (value.isEmpty())
        return {Truth::CannotSay, Finding::Missing, {}};
    return {truthOf(comparison.values.contains(value, Qt::CaseInsensitive)), Finding::Value, {value}};
}

Outcome ofForm(const Comparison &comparison, const ScreeningFacts &facts)
{
    QString form;
    for (const Language language :
         {facts.applicant.original, Language::English, Language::Japanese, Language::Vietnamese}) {
        if (form.isEmpty())
            form = companyForm(facts.applicant.at(language));
    }
    Outcome outcome = ofListed(comparison, form);
    if (form.isEmpty()) {
        outcome.finding = Finding::NoForm;
        outcome.found = {facts.applicant.in(facts.applicant.original)};
    }
    return outcome;
}

/// "ja-JP" is in a list with "ja", "zh-Hant" in one with "zh".
Outcome ofLanguage(const Comparison &comparison, const ScreeningFacts &facts)
{
    Outcome outcome = ofListed(comparison, facts.language);
    if (outcome.truth == Truth::NotMet && comparison.op == RuleOperator::In) {
        const QString primary = facts.language.section(u'-', 0, 0);
        outcome.truth = truthOf(comparison.values.contains(primary, Qt::CaseInsensitive));
    }
    return outcome;
}

Outcome ofDeadline(const ScreeningFacts &facts)
{
    if (facts.isLate)
        return {Truth::NotMet, Finding::Late, {}};
    if (!facts.receivedAt.isValid())
        return {Truth::CannotSay, Finding::TimeUnknown, {}};
    return {Truth::Met, Finding::InTime, {}};
}

Outcome ofFields(const Comparison &comparison, const ScreeningFacts &facts)
{
    if (comparison.op == RuleOperator::Given || facts.fields.isEmpty()) {
        const Truth none = comparison.op == RuleOperator::Given ? Truth::NotMet : Truth::CannotSay;
        return {facts.fields.isEmpty() ? none : Truth::Met, facts.fields.isEmpty() ? Finding::Missing : Finding::Value,
                facts.fields};
    }
    const bool holds = std::any_of(facts.fields.begin(), facts.fields.end(),
                                   [&](const QString &field) { return comparison.values.contains(field); });
    return {truthOf(holds), Finding::Value, facts.fields};
}

/// Whether there are files, or how many: a proposal without any has none, which is known.
Outcome ofAttachments(const Comparison &comparison, const ScreeningFacts &facts)
{
    const qsizetype count = facts.attachments.size();
    const bool holds = comparison.op == RuleOperator::Given ? count > 0 : holdsNumber(comparison, double(count));
    return {truthOf(holds), count == 0 ? Finding::NoFile : Finding::Value, facts.attachments};
}

Outcome outcomeOf(const Comparison &comparison, const ScreeningFacts &facts)
{
    switch (comparison.subject) {
    case RuleSubject::Answer:
        return ofAnswer(comparison, facts);
    case RuleSubject::AnswerNumber:
        return ofAnswerNumber(comparison, facts);
    case RuleSubject::Consent:
        return ofConsent(comparison, facts);
    case RuleSubject::Title:
        return ofLength(comparison, facts.title);
    case RuleSubject::Summary:
        return ofLength(comparison, facts.summary);
    case RuleSubject::Founded:
        return ofFounded(comparison, facts);
    case RuleSubject::Country:
        return ofListed(comparison, facts.country);
    case RuleSubject::Stage:
        return ofListed(comparison, facts.stage == StartupStage::NotStated ? QString() : codeOf(facts.stage));
    case RuleSubject::CompanyForm:
        return ofForm(comparison, facts);
    case RuleSubject::Language:
        return ofLanguage(comparison, facts);
    case RuleSubject::Deadline:
        return ofDeadline(facts);
    case RuleSubject::Email:
        return ofListed(comparison, facts.email.trimmed());
    case RuleSubject::Fields:
        return ofFields(comparison, facts);
    case RuleSubject::Challenge:
        return ofListed(comparison, facts.challengeUid);
    case RuleSubject::Attachments:
        return ofAttachments(comparison, facts);
    }
    Q_UNREACHABLE();
}

} // namespace

ConditionResult compare(const Comparison &comparison, const ScreeningFacts &facts)
{
    Outcome outcome = outcomeOf(comparison, facts);
    if (outcome.finding == Finding::Missing || outcome.finding == Finding::NoQuestion)
        outcome.found.clear();
    return {outcome.truth, ConditionKind::Comparison, {}, comparison, outcome.finding, outcome.found};
}

} // namespace pitchdesk
