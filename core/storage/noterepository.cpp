// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/noterepository.h"

#include "core/base/clock.h"
#include "core/storage/query.h"
#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString table = QStringLiteral("note");
const QString select = QStringLiteral(
    "SELECT id, uid, proposal_id, organisation_id, person_id, text, who, at FROM note WHERE ");

Note noteFrom(const Query &query)
{
    return {query.id<NoteId>(0),   query.text(1), query.id<ProposalId>(2), query.id<OrganisationId>(3),
            query.id<PersonId>(4), query.text(5), query.text(6),           fromIsoInstant(query.text(7))};
}

} // namespace

Result<std::vector<Note>> NoteRepository::notesWhere(const QString &column, qint64 key) const
{
    Query query(m_store.database(), QString(select + column + u" = ? ORDER BY at DESC, id DESC"));
    query.bind(key);
    PD_TRY(query.exec());
    std::vector<Note> notes;
    while (query.next())
        notes.push_back(noteFrom(query));
    return notes;
}

Result<std::vector<Note>> NoteRepository::notesOf(ProposalId proposal) const
{
    return notesWhere(QStringLiteral("proposal_id"), proposal.value());
}

Result<std::vector<Note>> NoteRepository::notesOf(OrganisationId organisation) const
{
    return notesWhere(QStringLiteral("organisation_id"), organisation.value());
}

Result<std::vector<Note>> NoteRepository::notesOf(PersonId person) const
{
    return notesWhere(QStringLiteral("person_id"), person.value());
}

Result<Note> NoteRepository::note(NoteId id) const
{
    Query query(m_store.database(), QString(select + u"id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(table, id.value()));
    return noteFrom(query);
}

Result<NoteId> NoteRepository::save(const Note &note)
{
    if (note.id.isValid()) {
        Query query(m_store.database(), QStringLiteral("UPDATE note SET text = ?, who = ?, at = ? WHERE id = ?"));
        query.bind(note.text).bind(note.who).bind(toIsoInstant(note.at)).bind(note.id);
        PD_TRY(execOnRow(query, table, note.id.value()));
        return note.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO note (uid, proposal_id, organisation_id, person_id, text, who, at) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    query.bind(m_store.newUid()).bind(note.proposal).bind(note.organisation).bind(note.person);
    query.bind(note.text).bind(note.who).bind(toIsoInstant(note.at));
    PD_TRY(query.exec());
    return NoteId(query.lastInsertId());
}

Status NoteRepository::remove(NoteId id)
{
    Query query(m_store.database(), QStringLiteral("DELETE FROM note WHERE id = ?"));
    query.bind(id);
    return execOnRow(query, table, id.value());
}

} // namespace pitchdesk
