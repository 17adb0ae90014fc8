// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventpersonrepository.h"

#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString table = QStringLiteral("event_person");
const QString select = QStringLiteral(
    "SELECT id, uid, event_id, person_id, organisation_id, role, note FROM event_person ");

EventPerson personFrom(const Query &query)
{
    return {query.id<EventPersonId>(0),
            query.text(1),
            query.id<EventId>(2),
            query.id<PersonId>(3),
            query.id<OrganisationId>(4),
            fromCode<EventPersonRole>(query.text(5)).value_or(EventPersonRole::Participant),
            query.text(6)};
}

} // namespace

Result<std::vector<EventPerson>> EventPersonRepository::people(EventId event) const
{
    Query query(m_store.database(), QString(select + u"WHERE event_id = ? ORDER BY position, id"));
    query.bind(event);
    PD_TRY(query.exec());
    std::vector<EventPerson> people;
    while (query.next())
        people.push_back(personFrom(query));
    return people;
}

Result<EventPerson> EventPersonRepository::get(EventPersonId id) const
{
    Query query(m_store.database(), QString(select + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(table, id.value()));
    return personFrom(query);
}

Result<EventPersonId> EventPersonRepository::save(const EventPerson &person)
{
    if (person.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE event_person SET person_id = ?, organisation_id = ?, role = ?, note = ? "
                                   "WHERE id = ?"));
        query.bind(person.person).bind(person.organisation).bind(codeOf(person.role)).bind(person.note).bind(person.id);
        PD_TRY(execOnRow(query, table, person.id.value()));
        return person.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO event_person (uid, event_id, person_id, organisation_id, role, note, "
                               "position) VALUES (?, ?, ?, ?, ?, ?, "
                               "(SELECT coalesce(max(position) + 1, 0) FROM event_person WHERE event_id = ?))"));
    query.bind(m_store.newUid()).bind(person.event).bind(person.person).bind(person.organisation);
    query.bind(codeOf(person.role)).bind(person.note).bind(person.event);
    PD_TRY(query.exec());
    return EventPersonId(query.lastInsertId());
}

} // namespace pitchdesk
