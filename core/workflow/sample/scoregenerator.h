// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/scoring/ranking.h"
#include "core/workflow/sample/samplerandom.h"

#include <vector>

namespace pitchdesk {

/// Believable scores of a panel for one challenge: a proposal has a quality, a judge a severity, and both are told
/// through noise.
class ScoreGenerator
{
public:
    ScoreGenerator(const Rubric &rubric, SampleRandom &random)
        : m_rubric(rubric)
        , m_random(random)
    {
    }

    /// `severities` of the panel's judges in points, added to what they see.
    [[nodiscard]] std::vector<ScoreMatrix> matrices(const std::vector<ProposalId> &proposals,
                                                    const std::vector<double> &severities);

    /// How two proposals at the cut are made to tie to the last digit.
    enum class Tie {
        SplitByCriterion, ///< the same totals, but another mean under the first criterion
        SplitByJudges     ///< the judges' sheets change places: only a comparison judge by judge tells them apart
    };
    /// Makes the last proposal above the cut and the first one below it tie, or a pair near to them that all judges
    /// scored in full.
    void tieAtCut(std::vector<ScoreMatrix> &matrices, int judges, int quota, Tie tie) const;

private:
    [[nodiscard]] ScoreValue cell(double seen);
    [[nodiscard]] size_t criteria() const { return m_rubric.criteria.size(); }
    void moveWeight(std::vector<ScoreValue> &cells) const;

    const Rubric &m_rubric;
    SampleRandom &m_random;
};

} // namespace pitchdesk
