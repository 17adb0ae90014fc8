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

} // namespace pitchdesk
