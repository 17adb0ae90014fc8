// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/judgingworkflow.h"

namespace pitchdesk {

/// Whether a proposal in this state goes to the judges.
[[nodiscard]] bool isJudged(ProposalState state);

/// Loads the scoring grids of a round: what does not differ by challenge is read once.
class GridLoader
{
public:
    static Result<GridLoader> open(Store &store, RoundId round);

    [[nodiscard]] const Round &round() const { return m_round; }
    [[nodiscard]] const Rubric &rubric() const { return m_rubric; }
    /// The panel's judges, and the challenge's proposals that go to them.
    Result<ScoringGrid> grid(ChallengeId challenge) const;
    /// All challenges of the round's event, in order.
    Result<std::vector<ScoringGrid>> grids() const { return gridsOf({}); }
    /// The same without the proposals that nobody has scored.
    Result<std::vector<ScoringGrid>> scoredGrids() const { return gridsOf(m_round.id); }

private:
    explicit GridLoader(Store &store)
        : m_store(&store)
    {
    }
    Result<std::vector<ScoringGrid>> gridsOf(RoundId scoredIn) const;
    ScoringGrid build(const Challenge &challenge, const std::vector<ProposalRow> &rows,
                      const std::vector<Score> &scores) const;
    [[nodiscard]] std::vector<GridJudge> judgesOf(ChallengeId challenge) const;

    Store *m_store;
    Round m_round;
    Rubric m_rubric;
    std::vector<Judge> m_judges;
    std::vector<Panel> m_panels;
    std::vector<Conflict> m_conflicts;
};

} // namespace pitchdesk
