// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>

namespace pitchdesk {

/// A remark of the desk about exactly one proposal, organisation or person.
struct Note {
    NoteId id;
    QString uid;
    ProposalId proposal;
    OrganisationId organisation;
    PersonId person;
    QString text;
    QString who;  ///< who wrote it, or changed it last
    QDateTime at; ///< UTC, of the same

    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace pitchdesk
