// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/note.h"

#include <vector>

namespace pitchdesk {

class Store;

/// Remarks of the desk about proposals, organisations and people.
class NoteWorkflow
{
public:
    explicit NoteWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// The newest first.
    Result<std::vector<Note>> notesOf(ProposalId proposal) const;
    Result<std::vector<Note>> notesOf(OrganisationId organisation) const;
    Result<std::vector<Note>> notesOf(PersonId person) const;

    /// A new note where it has no id, about the one record that it names; else only its text changes. It is from whoever
    /// sits at the keyboard, and from now. FieldRequired("note") for a blank text, FieldTooLong, RecordNotFound;
    /// FieldInvalid("subject") unless exactly one record is named.
    Result<NoteId> save(const Note &note);
    Status remove(NoteId id);

private:
    Result<QString> subjectOf(const Note &note) const;
    Store &m_store;
};

} // namespace pitchdesk
