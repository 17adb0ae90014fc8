// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judge.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// Judges with their person, languages and fields; panels; conflicts of interest.
class JudgeRepository
{
public:
    explicit JudgeRepository(Store &store)
        : m_store(store)
    {
    }

    /// By number.
    Result<std::vector<Judge>> judges(EventId event) const;
    Result<Judge> judge(JudgeId id) const;
    /// Saves the person too. A new judge gets the event's next number.
    Result<JudgeId> save(const Judge &judge);
    /// With the memberships of panels and the conflicts; the person goes where nothing else names it.
    Status remove(JudgeId id);
    /// Whether there is a review by the judge.
    Result<bool> hasScored(JudgeId id) const;

    /// Panels of a round; a challenge without one is not among them.
    Result<std::vector<Panel>> panels(RoundId round) const;
    Result<Panel> panel(PanelId id) const;
    /// The panel of a challenge in a round; its id is invalid where there is none.
    Result<Panel> panelOf(RoundId round, ChallengeId challenge) const;
    Result<PanelId> savePanel(const Panel &panel);

    Result<std::vector<Conflict>> conflicts(EventId event) const;
    Result<std::vector<Conflict>> conflictsOf(ProposalId proposal) const;
    Result<Conflict> conflict(ConflictId id) const;
    Result<ConflictId> saveConflict(const Conflict &conflict);

private:
    Result<std::vector<Judge>> judgesWhere(const QString &condition, qint64 key) const;
    Result<std::vector<Panel>> panelsWhere(const QString &condition) const;
    Result<std::vector<Conflict>> conflictsWhere(const QString &condition) const;

    Store &m_store;
};

} // namespace pitchdesk
