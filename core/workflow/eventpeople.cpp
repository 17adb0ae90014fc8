// SPDX-License-Identifier: GPL-3.0-or-later
// People in roles of an event.
#include "core/domain/erasure.h"
#include "core/storage/eventpersonrepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/rowchange.h"
#include "core/workflow/change.h"
#include "core/workflow/eventworkflow.h"

#include <algorithm>

namespace pitchdesk {

namespace {

const QString eventPersonNoun = QStringLiteral("event_person");

QString personName(const Person &person)
{
    return person.name.printed.isEmpty() ? person.email : person.name.printed;
}

} // namespace

Result<std::vector<EventPersonRow>> EventWorkflow::people(EventId event) const
{
    const OrganisationRepository organisations(m_store);
    PD_ASSIGN(const std::vector<EventPerson> people, EventPersonRepository(m_store).people(event));
    std::vector<EventPersonRow> rows;
    for (const EventPerson &entry : people) {
        EventPersonRow row;
        row.entry = entry;
        PD_ASSIGN(row.person, organisations.person(entry.person));
        if (entry.organisation.isValid()) {
            PD_ASSIGN(const Organisation organisation, organisations.get(entry.organisation));
            row.organisation = organisation.name;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<EventPersonId> EventWorkflow::saveEventPerson(const EventPerson &entry)
{
    PD_TRY(requireFitting(entry.note, QStringLiteral("note")));
    if (!entry.person.isValid())
        return fail(
            Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("person_id")));
    const OrganisationRepository organisations(m_store);
    PD_ASSIGN(const Person person, organisations.person(entry.person));
    if (person.name.printed == erasedName)
        return fail(invalidField(QStringLiteral("person"), person.name.printed));
    if (entry.organisation.isValid()) {
        PD_ASSIGN(const Organisation organisation, organisations.get(entry.organisation));
        Q_UNUSED(organisation);
    }
    EventPersonRepository repository(m_store);
    PD_ASSIGN(const std::vector<EventPerson> others, repository.people(entry.event));
    const bool isThere = std::any_of(others.begin(), others.end(), [&entry](const EventPerson &other) {
        return other.id != entry.id && other.person == entry.person && other.role == entry.role;
    });
    if (isThere)
        return fail(Error {ErrorCode::AlreadyExists, {}, {}}
                        .with(QStringLiteral("kind"), eventPersonNoun)
                        .with(QStringLiteral("name"), personName(person)));
    return change(m_store, recordAction(eventPersonNoun, !entry.id.isValid(), personName(person)),
                  [&](Transaction &) { return repository.save(entry); });
}

Result<EventPersonId> EventWorkflow::saveEventPerson(const EventPerson &entry, const Person &newPerson)
{
    if (newPerson.name.printed.trimmed().isEmpty() && newPerson.email.trimmed().isEmpty())
        return fail(
            Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("printed_name")));
    PD_TRY(requireFitting(newPerson.name.printed, QStringLiteral("printed_name")));
    PD_TRY(requireFitting(newPerson.email, QStringLiteral("email")));
    PD_TRY(requireFitting(entry.note, QStringLiteral("note")));
    return change(m_store, recordAction(eventPersonNoun, true, personName(newPerson)),
                  [&](Transaction &) -> Result<EventPersonId> {
                      EventPerson saved = entry;
                      PD_ASSIGN(saved.person, OrganisationRepository(m_store).savePerson(newPerson));
                      return EventPersonRepository(m_store).save(saved);
                  });
}

Status EventWorkflow::removeEventPerson(EventPersonId id)
{
    PD_ASSIGN(const EventPerson entry, EventPersonRepository(m_store).get(id));
    PD_ASSIGN(const Person person, OrganisationRepository(m_store).person(entry.person));
    return change(m_store, namedAction(QStringLiteral("event_person.remove"), personName(person)),
                  [&](Transaction &) { return deleteRow(m_store.database(), eventPersonNoun, id.value()); });
}

Status EventWorkflow::moveEventPerson(EventPersonId id, int index)
{
    PD_ASSIGN(const EventPerson entry, EventPersonRepository(m_store).get(id));
    PD_ASSIGN(const Person person, OrganisationRepository(m_store).person(entry.person));
    return change(m_store, namedAction(QStringLiteral("event_person.move"), personName(person)), [&](Transaction &) {
        return moveRow(m_store.database(), eventPersonNoun, QStringLiteral("event_id"), id.value(), index);
    });
}

} // namespace pitchdesk
