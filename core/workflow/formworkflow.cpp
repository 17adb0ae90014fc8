// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/formworkflow.h"

#include "core/base/textfold.h"
#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/questionrepository.h"
#include "core/workflow/change.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int unitLimit = 60;
constexpr int largestWordLimit = 100'000;
const QString questionNoun = QStringLiteral("question");

Error alreadyExists(const QString &kind, const QString &name)
{
    return Error {ErrorCode::AlreadyExists, {}, {}}
        .with(QStringLiteral("kind"), kind)
        .with(QStringLiteral("name"), name);
}

QSet<QString> foldedNames(const LocalizedText &label)
{
    QSet<QString> names;
    for (const Language language : allLanguages)
        names.insert(fold(label.at(language)));
    names.remove(QString());
    return names;
}

LocalizedText trimmed(LocalizedText text)
{
    for (const Language language : allLanguages)
        text.set(language, text.at(language).trimmed());
    return text;
}

/// Without what its kind does not know.
Question tidied(Question question)
{
    question.label = trimmed(question.label);
    question.help = trimmed(question.help);
    question.unit = question.kind == QuestionKind::Number ? question.unit.simplified() : QString();
    question.currency = question.kind == QuestionKind::Money ? question.currency.trimmed().toUpper() : QString();
    if (!hasWordLimit(question.kind))
        question.wordLimit = 0;
    if (!hasOptions(question.kind))
        question.options.clear();
    for (QuestionOption &option : question.options)
        option.label = trimmed(option.label);
    return question;
}

Status checkOptions(const Question &question)
{
    if (hasOptions(question.kind) && question.isAsked && question.options.empty())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("options")));
    QSet<QString> seen;
    for (const QuestionOption &option : question.options) {
        PD_TRY(requireName(option.label, QStringLiteral("options")));
        const QSet<QString> names = foldedNames(option.label);
        if (seen.intersects(names))
            return fail(alreadyExists(QStringLiteral("question_option"), originalText(option.label)));
        seen.unite(names);
    }
    return {};
}

Status checkParts(const Question &question)
{
    static const QRegularExpression currencyCode(QStringLiteral("^[A-Z]{3}$"));
    PD_TRY(requireName(question.label, QStringLiteral("label")));
    PD_TRY(requireFitting(question.help, QStringLiteral("help")));
    if (question.wordLimit < 0 || question.wordLimit > largestWordLimit)
        return fail(invalidField(QStringLiteral("word_limit"), QString::number(question.wordLimit)));
    if (!question.currency.isEmpty() && !currencyCode.match(question.currency).hasMatch())
        return fail(invalidField(QStringLiteral("currency"), question.currency));
    if (question.unit.size() > unitLimit)
        return fail(Error {ErrorCode::FieldTooLong, {}, {}}
                        .with(QStringLiteral("field"), QStringLiteral("unit"))
                        .with(QStringLiteral("limit"), unitLimit));
    return checkOptions(question);
}

} // namespace

Result<std::vector<QuestionRow>> FormWorkflow::questions(EventId event) const
{
    const QuestionRepository repository(m_store);
    PD_ASSIGN(std::vector<Question> questions, repository.questions(event));
    PD_ASSIGN(const auto counts, repository.answerCounts(event));
    std::vector<QuestionRow> rows;
    for (Question &question : questions) {
        const int answers = counts.value(question.id);
        rows.push_back({std::move(question), answers});
    }
    return rows;
}

Result<std::vector<Question>> FormWorkflow::askedQuestions(EventId event) const
{
    PD_ASSIGN(std::vector<Question> questions, QuestionRepository(m_store).questions(event));
    std::erase_if(questions, [](const Question &question) { return !question.isAsked; });
    return questions;
}

Status FormWorkflow::check(const Question &question) const
{
    PD_TRY(checkParts(question));
    PD_TRY(EventRepository(m_store).event(question.event));
    PD_ASSIGN(const std::vector<Challenge> challenges, ChallengeRepository(m_store).challenges(question.event));
    for (const ChallengeId id : question.challenges) {
        const bool isOfEvent = std::any_of(challenges.begin(), challenges.end(),
                                           [id](const Challenge &challenge) { return challenge.id == id; });
        if (!isOfEvent)
            return fail(invalidField(QStringLiteral("challenge"), QString::number(id.value())));
    }
    PD_ASSIGN(const std::vector<Question> others, QuestionRepository(m_store).questions(question.event));
    const QSet<QString> names = foldedNames(question.label);
    for (const Question &other : others) {
        if (other.id != question.id && foldedNames(other.label).intersects(names))
            return fail(alreadyExists(questionNoun, originalText(other.label)));
    }
    return {};
}

Result<QuestionId> FormWorkflow::saveQuestion(const Question &given)
{
    Question question = tidied(given);
    QuestionRepository repository(m_store);
    if (question.id.isValid()) {
        PD_ASSIGN(const Question stored, repository.question(question.id));
        question.event = stored.event;
    }
    PD_TRY(check(question));
    return change(m_store, recordAction(questionNoun, !question.id.isValid(), originalText(question.label)),
                  [&](Transaction &) { return repository.save(question); });
}

Status FormWorkflow::removeQuestion(QuestionId id)
{
    QuestionRepository repository(m_store);
    PD_ASSIGN(const Question question, repository.question(id));
    PD_ASSIGN(const auto counts, repository.answerCounts(question.event));
    if (const int answers = counts.value(id); answers > 0)
        return fail(Error {ErrorCode::QuestionAnswered, {}, {}}
                        .with(QStringLiteral("name"), originalText(question.label))
                        .with(QStringLiteral("count"), answers));
    return change(m_store, namedAction(QStringLiteral("question.remove"), originalText(question.label)),
                  [&](Transaction &) { return repository.remove(id); });
}

Status FormWorkflow::moveQuestion(QuestionId id, int index)
{
    QuestionRepository repository(m_store);
    PD_ASSIGN(const Question question, repository.question(id));
    return change(m_store, namedAction(QStringLiteral("question.move"), originalText(question.label)),
                  [&](Transaction &) { return repository.move(id, index); });
}

Status FormWorkflow::setAsked(QuestionId id, bool isAsked)
{
    PD_ASSIGN(Question question, QuestionRepository(m_store).question(id));
    question.isAsked = isAsked;
    PD_TRY(saveQuestion(question));
    return {};
}

Result<std::vector<AnswerView>> FormWorkflow::answers(ProposalId id) const
{
    PD_ASSIGN(const Proposal proposal, ProposalRepository(m_store).proposal(id));
    PD_ASSIGN(std::vector<Question> questions, QuestionRepository(m_store).questions(proposal.event));
    QHash<QuestionId, QString> texts;
    for (const Answer &answer : proposal.answers)
        texts.insert(answer.question, answer.text);
    std::vector<AnswerView> views;
    for (Question &question : questions) {
        const bool isAsked = isAskedFor(question, proposal.challenge);
        const QString text = texts.value(question.id);
        if (!isAsked && text.isEmpty())
            continue;
        auto finding = isAsked ? checkAnswer(question, text, proposal.language) : std::nullopt;
        views.push_back({std::move(question), text, std::move(finding)});
    }
    return views;
}

} // namespace pitchdesk
