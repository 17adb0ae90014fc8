// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/domain/ids.h"
#include "core/domain/person.h"

#include <QStringList>

#include <vector>

namespace pitchdesk {

struct JudgeLanguage {
    QString code;  ///< "en", "ja", "vi" or another BCP-47 tag
    int level = 3; ///< 1 reads with help, 2 reads, 3 reads with ease

    friend bool operator==(const JudgeLanguage &, const JudgeLanguage &) = default;
};

struct JudgeField {
    TermId field;
    int level = 2; ///< 1 knows it, 2 works in it, 3 expert

    friend bool operator==(const JudgeField &, const JudgeField &) = default;
};

/// A person who scores in an event.
struct Judge {
    JudgeId id;
    QString uid;
    EventId event;
    int number = 0;
    Person person;
    OrganisationId organisation;
    QString organisationName;
    QString title;
    std::vector<JudgeLanguage> languages;
    std::vector<JudgeField> fields;

    friend bool operator==(const Judge &, const Judge &) = default;
};

/// The judges of a challenge in a round; each of them scores all of its eligible proposals.
struct Panel {
    PanelId id;
    QString uid;
    RoundId round;
    ChallengeId challenge;
    std::vector<JudgeId> members; ///< in the order of the table
    JudgeId chair;                ///< one of the members, or invalid

    friend bool operator==(const Panel &, const Panel &) = default;
};

enum class ConflictState { Suspected, Confirmed, Dismissed };
template<>
struct EnumCodes<ConflictState> {
    static constexpr std::array values {
        PD_ENUM_CODE(ConflictState, Suspected, "suspected"),
        PD_ENUM_CODE(ConflictState, Confirmed, "confirmed"),
        PD_ENUM_CODE(ConflictState, Dismissed, "dismissed"),
    };
};

/// A conflict of interest between a judge and a proposal. A confirmed one bars the judge from scoring it.
struct Conflict {
    ConflictId id;
    QString uid;
    JudgeId judge;
    ProposalId proposal;
    QString kind;   ///< "employment", "capital", "family", "advisor", "other"
    QString source; ///< "declared", "found", "staff"
    ConflictState state = ConflictState::Confirmed;
    QString reason;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

} // namespace pitchdesk
