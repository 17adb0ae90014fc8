// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "core/domain/organisation.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// Challenges with their owners and fields.
class ChallengeRepository
{
public:
    explicit ChallengeRepository(Store &store)
        : m_store(store)
    {
    }

    /// In the order of the event.
    Result<std::vector<Challenge>> challenges(EventId event) const;
    Result<Challenge> challenge(ChallengeId id) const;
    /// The owners of a challenge in order.
    Result<std::vector<Organisation>> owners(ChallengeId id) const;
    /// Proposals that answer it.
    Result<int> proposalCount(ChallengeId id) const;
    /// Adds one without an id, at the end and with the next number; changes one with an id.
    Result<ChallengeId> save(const Challenge &challenge);

private:
    Status saveLinks(ChallengeId id, const Challenge &challenge);
    Status loadLinks(Challenge &challenge) const;

    Store &m_store;
};

} // namespace pitchdesk
