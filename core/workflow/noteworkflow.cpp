// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/noteworkflow.h"

#include "core/base/clock.h"
#include "core/storage/noterepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/workflow/change.h"

namespace pitchdesk {

namespace {

const QString noteNoun = QStringLiteral("note");

} // namespace

Result<std::vector<Note>> NoteWorkflow::notesOf(ProposalId proposal) const
{
    return NoteRepository(m_store).notesOf(proposal);
}

Result<std::vector<Note>> NoteWorkflow::notesOf(OrganisationId organisation) const
{
    return NoteRepository(m_store).notesOf(organisation);
}

Result<std::vector<Note>> NoteWorkflow::notesOf(PersonId person) const
{
    return NoteRepository(m_store).notesOf(person);
}

/// What the record that a note is about is called; RecordNotFound.
Result<QString> NoteWorkflow::subjectOf(const Note &note) const
{
    if (note.proposal.isValid()) {
        PD_ASSIGN(const Proposal proposal, ProposalRepository(m_store).proposal(note.proposal));
        return QString(u'#' + QString::number(proposal.number) + u' ' + originalText(proposal.applicant.name));
    }
    const OrganisationRepository organisations(m_store);
    if (note.organisation.isValid()) {
        PD_ASSIGN(const Organisation organisation, organisations.get(note.organisation));
        return originalText(organisation.name);
    }
    PD_ASSIGN(const Person person, organisations.person(note.person));
    return person.name.printed.isEmpty() ? person.email : person.name.printed;
}

Result<NoteId> NoteWorkflow::save(const Note &given)
{
    NoteRepository repository(m_store);
    Note note = given;
    if (note.id.isValid()) {
        PD_ASSIGN(note, repository.note(note.id));
        note.text = given.text;
    }
    note.text = note.text.trimmed();
    if (note.text.isEmpty())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), noteNoun));
    PD_TRY(requireFitting(note.text, noteNoun));
    const int subjects = int(note.proposal.isValid()) + int(note.organisation.isValid()) + int(note.person.isValid());
    if (subjects != 1)
        return fail(invalidField(QStringLiteral("subject"), QString::number(subjects)));
    PD_ASSIGN(const QString subject, subjectOf(note));
    note.who = m_store.operatorName();
    note.at = m_store.clock().now();
    return change(m_store, recordAction(noteNoun, !note.id.isValid(), subject),
                  [&](Transaction &) { return repository.save(note); });
}

Status NoteWorkflow::remove(NoteId id)
{
    NoteRepository repository(m_store);
    PD_ASSIGN(const Note note, repository.note(id));
    PD_ASSIGN(const QString subject, subjectOf(note));
    return change(m_store, namedAction(QStringLiteral("note.remove"), subject),
                  [&](Transaction &) { return repository.remove(id); });
}

} // namespace pitchdesk
