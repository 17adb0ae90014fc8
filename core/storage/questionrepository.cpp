// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/questionrepository.h"

#include "core/storage/rowchange.h"

#include <algorithm>

namespace pitchdesk {

namespace {

const QString questionNoun = QStringLiteral("question");
const QString optionNoun = QStringLiteral("question_option");
const QString select = QStringLiteral(
    "SELECT id, uid, event_id, label_en, label_ja, label_vi, label_lang, help_en, help_ja, help_vi, help_lang, kind, "
    "is_asked, is_required, audience, word_limit, unit, currency FROM question ");
const LinkTable challengeLinks {
    QStringLiteral("question_challenge"), QStringLiteral("question_id"), QStringLiteral("challenge_id"), {}};

Question questionFrom(const Query &query)
{
    Question question;
    question.id = query.id<QuestionId>(0);
    question.uid = query.text(1);
    question.event = query.id<EventId>(2);
    question.label = query.localized(3);
    question.help = query.localized(7);
    question.kind = fromCode<QuestionKind>(query.text(11)).value_or(QuestionKind::LongText);
    question.isAsked = query.flag(12);
    question.isRequired = query.flag(13);
    question.audience = fromCode<Audience>(query.text(14)).value_or(Audience::Judges);
    question.wordLimit = query.number(15);
    question.unit = query.text(16);
    question.currency = query.text(17);
    return question;
}

void bindQuestion(Query &query, const Question &question)
{
    query.bind(question.label).bind(question.help).bind(codeOf(question.kind)).bind(question.isAsked);
    query.bind(question.isRequired).bind(codeOf(question.audience)).bind(question.wordLimit);
    query.bind(question.unit).bind(question.currency);
}

std::vector<Link> challengeLinksOf(const Question &question)
{
    std::vector<Link> links;
    for (const ChallengeId challenge : question.challenges)
        links.push_back({QVariant(challenge.value()), {}});
    return links;
}

} // namespace

Result<std::vector<Question>> QuestionRepository::questionsWhere(const QString &condition, qint64 key) const
{
    Query query(m_store.database(), QString(select + condition + u" ORDER BY position, id"));
    query.bind(key);
    PD_TRY(query.exec());
    std::vector<Question> questions;
    while (query.next())
        questions.push_back(questionFrom(query));
    for (Question &question : questions)
        PD_TRY(loadParts(question));
    return questions;
}

Status QuestionRepository::loadParts(Question &question) const
{
    Query options(m_store.database(),
                  QStringLiteral("SELECT id, uid, label_en, label_ja, label_vi, label_lang FROM question_option "
                                 "WHERE question_id = ? ORDER BY position, id"));
    options.bind(question.id);
    PD_TRY(options.exec());
    while (options.next())
        question.options.push_back({options.id<QuestionOptionId>(0), options.text(1), options.localized(2)});
    Query challenges(m_store.database(),
                     QStringLiteral("SELECT l.challenge_id FROM question_challenge l JOIN challenge c "
                                    "ON c.id = l.challenge_id WHERE l.question_id = ? ORDER BY c.position, c.id"));
    challenges.bind(question.id);
    PD_TRY(challenges.exec());
    while (challenges.next())
        question.challenges.push_back(challenges.id<ChallengeId>(0));
    return {};
}

Result<std::vector<Question>> QuestionRepository::questions(EventId event) const
{
    return questionsWhere(QStringLiteral("WHERE event_id = ?"), event.value());
}

Result<Question> QuestionRepository::question(QuestionId id) const
{
    PD_ASSIGN(std::vector<Question> found, questionsWhere(QStringLiteral("WHERE id = ?"), id.value()));
    if (found.empty())
        return fail(recordNotFound(questionNoun, id.value()));
    return std::move(found.front());
}

Result<QuestionId> QuestionRepository::save(const Question &question)
{
    QuestionId id = question.id;
    if (id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE question SET label_en = ?, label_ja = ?, label_vi = ?, label_lang = ?, "
                                   "help_en = ?, help_ja = ?, help_vi = ?, help_lang = ?, kind = ?, is_asked = ?, "
                                   "is_required = ?, audience = ?, word_limit = ?, unit = ?, currency = ? "
                                   "WHERE id = ?"));
        bindQuestion(query, question);
        query.bind(id);
        PD_TRY(execOnRow(query, questionNoun, id.value()));
    } else {
        Query query(m_store.database(),
                    QStringLiteral(
                        "INSERT INTO question (uid, event_id, label_en, label_ja, label_vi, label_lang, help_en, "
                        "help_ja, help_vi, help_lang, kind, is_asked, is_required, audience, word_limit, unit, "
                        "currency, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                        "(SELECT coalesce(max(position), -1) + 1 FROM question WHERE event_id = ?))"));
        query.bind(question.uid.isEmpty() ? m_store.newUid() : question.uid).bind(question.event);
        bindQuestion(query, question);
        query.bind(question.event);
        PD_TRY(query.exec());
        id = QuestionId(query.lastInsertId());
    }
    PD_TRY(saveOptions(id, question.options));
    PD_TRY(replaceLinks(m_store.database(), challengeLinks, id.value(), challengeLinksOf(question)));
    return id;
}

Status QuestionRepository::insertOption(QuestionId id, const QuestionOption &option, int position)
{
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO question_option (uid, question_id, label_en, label_ja, label_vi, label_lang, "
                    "position) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    query.bind(option.uid.isEmpty() ? m_store.newUid() : option.uid).bind(id).bind(option.label).bind(position);
    return query.exec();
}

Status QuestionRepository::saveOptions(QuestionId id, const std::vector<QuestionOption> &options)
{
    Question before;
    before.id = id;
    PD_TRY(loadParts(before));
    for (const QuestionOption &old : before.options) {
        const bool stays = std::any_of(options.begin(), options.end(),
                                       [&old](const QuestionOption &option) { return option.id == old.id; });
        if (!stays)
            PD_TRY(deleteRow(m_store.database(), optionNoun, old.id.value()));
    }
    for (size_t i = 0; i < options.size(); ++i) {
        const QuestionOption &option = options[i];
        if (!option.id.isValid()) {
            PD_TRY(insertOption(id, option, int(i)));
            continue;
        }
        if (i < before.options.size() && before.options[i] == option)
            continue;
        Query query(m_store.database(),
                    QStringLiteral("UPDATE question_option SET label_en = ?, label_ja = ?, label_vi = ?, "
                                   "label_lang = ?, position = ? WHERE id = ? AND question_id = ?"));
        query.bind(option.label).bind(int(i)).bind(option.id).bind(id);
        PD_TRY(execOnRow(query, optionNoun, option.id.value()));
    }
    return {};
}

Status QuestionRepository::remove(QuestionId id)
{
    return deleteRow(m_store.database(), questionNoun, id.value());
}

Status QuestionRepository::move(QuestionId id, int index)
{
    return moveRow(m_store.database(), questionNoun, QStringLiteral("event_id"), id.value(), index);
}

Result<QHash<QuestionId, int>> QuestionRepository::answerCounts(EventId event) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT a.question_id, count(*) FROM answer a JOIN question q ON q.id = a.question_id "
                               "WHERE q.event_id = ? GROUP BY a.question_id"));
    query.bind(event);
    PD_TRY(query.exec());
    QHash<QuestionId, int> counts;
    while (query.next())
        counts.insert(query.id<QuestionId>(0), query.number(1));
    return counts;
}

} // namespace pitchdesk
