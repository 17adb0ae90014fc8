// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <vector>

namespace pitchdesk {

enum class ChallengeState { Draft, Published, Closed };
template<>
struct EnumCodes<ChallengeState> {
    static constexpr std::array values {
        PD_ENUM_CODE(ChallengeState, Draft, "draft"),
        PD_ENUM_CODE(ChallengeState, Published, "published"),
        PD_ENUM_CODE(ChallengeState, Closed, "closed"),
    };
};

/// What an owner looks for; the unit of judging.
struct Challenge {
    ChallengeId id;
    QString uid;
    EventId event;
    int number = 0; ///< running number in the event, never reused
    LocalizedText title;
    LocalizedText statement;
    LocalizedText background;
    LocalizedText sought;
    LocalizedText conditions;
    int finalistQuota = 2;
    int reserveQuota = 1;
    int proposalTarget = 0;
    ChallengeState state = ChallengeState::Draft;
    std::vector<OrganisationId> owners;
    std::vector<TermId> fields;

    friend bool operator==(const Challenge &, const Challenge &) = default;
};

} // namespace pitchdesk
