// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/templaterepository.h"

#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString templateNoun = QStringLiteral("event_template");
const QString templateSelect = QStringLiteral(
    "SELECT id, uid, name_en, name_ja, name_vi, name_lang, content FROM event_template ");

EventTemplate templateFrom(const Query &query)
{
    return {query.id<EventTemplateId>(0), query.text(1), query.localized(2), query.text(6)};
}

} // namespace

Result<std::vector<EventTemplate>> TemplateRepository::templates() const
{
    Query query(m_store.database(), QString(templateSelect + u"ORDER BY position, id"));
    PD_TRY(query.exec());
    std::vector<EventTemplate> templates;
    while (query.next())
        templates.push_back(templateFrom(query));
    return templates;
}

Result<EventTemplate> TemplateRepository::eventTemplate(EventTemplateId id) const
{
    Query query(m_store.database(), QString(templateSelect + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(templateNoun, id.value()));
    return templateFrom(query);
}

Result<EventTemplateId> TemplateRepository::save(const EventTemplate &eventTemplate)
{
    if (eventTemplate.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE event_template SET name_en = ?, name_ja = ?, name_vi = ?, name_lang = ?, "
                                   "content = ? WHERE id = ?"));
        query.bind(eventTemplate.name).bind(eventTemplate.content).bind(eventTemplate.id);
        PD_TRY(execOnRow(query, templateNoun, eventTemplate.id.value()));
        return eventTemplate.id;
    }
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO event_template (uid, name_en, name_ja, name_vi, name_lang, content, position) "
                    "VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM event_template))"));
    query.bind(m_store.newUid()).bind(eventTemplate.name).bind(eventTemplate.content);
    PD_TRY(query.exec());
    return EventTemplateId(query.lastInsertId());
}

Status TemplateRepository::remove(EventTemplateId id)
{
    return deleteRow(m_store.database(), templateNoun, id.value());
}

Result<std::vector<FormQuestion>> TemplateRepository::askedQuestions(EventId event) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT id, uid, label_en, label_ja, label_vi, label_lang, help_en, help_ja, help_vi, "
                               "help_lang, kind, is_required, audience, word_limit, unit, currency FROM question "
                               "WHERE event_id = ? AND is_asked = 1 ORDER BY position, id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<FormQuestion> questions;
    while (query.next()) {
        FormQuestion question;
        question.id = query.id<QuestionId>(0);
        question.uid = query.text(1);
        question.label = query.localized(2);
        question.help = query.localized(6);
        question.kind = query.text(10);
        question.isRequired = query.flag(11);
        question.audience = query.text(12);
        question.wordLimit = query.number(13);
        question.unit = query.text(14);
        question.currency = query.text(15);
        questions.push_back(std::move(question));
    }
    for (FormQuestion &question : questions)
        PD_TRY(loadParts(question));
    return questions;
}

Status TemplateRepository::loadParts(FormQuestion &question) const
{
    Query options(m_store.database(),
                  QStringLiteral("SELECT label_en, label_ja, label_vi, label_lang FROM question_option "
                                 "WHERE question_id = ? ORDER BY position, id"));
    options.bind(question.id);
    PD_TRY(options.exec());
    while (options.next())
        question.options.push_back(options.localized(0));
    Query challenges(m_store.database(),
                     QStringLiteral("SELECT challenge_id FROM question_challenge WHERE question_id = ? ORDER BY id"));
    challenges.bind(question.id);
    PD_TRY(challenges.exec());
    while (challenges.next())
        question.challenges.push_back(challenges.id<ChallengeId>(0));
    return {};
}

Result<QString> TemplateRepository::addQuestion(EventId event, const FormQuestion &question)
{
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO question (uid, event_id, label_en, label_ja, label_vi, label_lang, help_en, help_ja, "
                    "help_vi, help_lang, kind, is_asked, is_required, audience, word_limit, unit, currency, position) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, "
                    "(SELECT count(*) FROM question WHERE event_id = ?))"));
    QString uid = m_store.newUid();
    query.bind(uid).bind(event).bind(question.label).bind(question.help).bind(question.kind).bind(question.isRequired);
    query.bind(question.audience).bind(question.wordLimit).bind(question.unit).bind(question.currency).bind(event);
    PD_TRY(query.exec());
    PD_TRY(addParts(QuestionId(query.lastInsertId()), question));
    return uid;
}

Status TemplateRepository::addParts(QuestionId id, const FormQuestion &question)
{
    Query option(
        m_store.database(),
        QStringLiteral(
            "INSERT INTO question_option (uid, question_id, label_en, label_ja, label_vi, label_lang, position) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    int position = 0;
    for (const LocalizedText &label : question.options) {
        option.bind(m_store.newUid()).bind(id).bind(label).bind(position++);
        PD_TRY(option.exec());
    }
    Query challenge(m_store.database(),
                    QStringLiteral("INSERT INTO question_challenge (question_id, challenge_id) VALUES (?, ?)"));
    for (const ChallengeId of : question.challenges) {
        challenge.bind(id).bind(of);
        PD_TRY(challenge.exec());
    }
    return {};
}

} // namespace pitchdesk
