// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <vector>

namespace pitchdesk {

/// The scheme of the terms that say how organisations would work together: proof of concept, joint R&D …
inline const QString collaborationScheme = QStringLiteral("collaboration");

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
    LocalizedText support; ///< what the owner offers: data, a site, people, money
    int finalistQuota = 2;
    int reserveQuota = 1;
    int proposalTarget = 0;
    ChallengeState state = ChallengeState::Draft;
    std::vector<OrganisationId> owners;
    std::vector<TermId> fields;
    std::vector<TermId> collaborations; ///< how an owner would work with whom it finds; terms of collaborationScheme
    QStringList synonyms;               ///< other words by which it is found

    friend bool operator==(const Challenge &, const Challenge &) = default;
};

} // namespace pitchdesk
