// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/note.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

class NoteRepository
{
public:
    explicit NoteRepository(Store &store)
        : m_store(store)
    {
    }

    /// The newest first.
    Result<std::vector<Note>> notesOf(ProposalId proposal) const;
    Result<std::vector<Note>> notesOf(OrganisationId organisation) const;
    Result<std::vector<Note>> notesOf(PersonId person) const;
    Result<Note> note(NoteId id) const;
    /// Adds a note without an id; changes text, who and when of one with an id.
    Result<NoteId> save(const Note &note);
    Status remove(NoteId id);

private:
    Result<std::vector<Note>> notesWhere(const QString &column, qint64 key) const;
    Store &m_store;
};

} // namespace pitchdesk
