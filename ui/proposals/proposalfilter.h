// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/proposalworkflow.h"

#include <QSet>

#include <optional>

namespace pitchdesk {

/// What the proposals table is narrowed to. Everything that is set must hold.
struct ProposalFilter {
    std::optional<ChallengeId> challenge; ///< an invalid id: no challenge yet
    std::optional<ProposalState> state;
    bool toScreen = false; ///< received or incomplete
    QString country;       ///< ISO 3166 code; empty = any
    TermId field;          ///< invalid = any
    std::optional<StartupStage> stage;
    bool late = false;
    bool duplicates = false;
    bool noChallenge = false;
    std::optional<QSet<ProposalId>> found; ///< hits of the search box; nothing = no search

    [[nodiscard]] bool matches(const ProposalRow &row) const;
    [[nodiscard]] bool isActive() const;
    friend bool operator==(const ProposalFilter &, const ProposalFilter &) = default;
};

} // namespace pitchdesk
