// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sample/scoregenerator.h"

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

constexpr double meanQuality = 3.25;    ///< of a proposal, in points
constexpr double qualitySpread = 0.7;   ///< deviation between proposals
constexpr double criterionSpread = 0.4; ///< deviation of a proposal's criteria about its quality
constexpr double noise = 0.45;          ///< deviation of a single score
constexpr double abstentionShare = 0.02;

bool isComplete(const ScoreMatrix &matrix)
{
    return std::all_of(matrix.cells.begin(), matrix.cells.end(),
                       [](const ScoreValue &value) { return value.state == ScoreState::Scored; });
}

/// Whether no two judges gave the same in sum, so that changing their sheets about prefers one proposal by two to one.
bool judgesDiffer(const ProposalAggregate &aggregate)
{
    for (size_t i = 0; i < aggregate.judgeTotals.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const double difference = aggregate.judgeTotals[i].value_or(0) - aggregate.judgeTotals[j].value_or(0);
            if (std::abs(difference) < 0.001)
                return false;
        }
    }
    return true;
}

} // namespace

ScoreValue ScoreGenerator::cell(double seen)
{
    const double shown = seen + noise * m_random.normal();
    if (m_random.unit() < abstentionShare)
        return ScoreValue::abstained();
    const int step = m_rubric.scaleStep;
    const int steps = int(std::lround((shown * centipointsPerPoint - m_rubric.scaleMinimum) / step));
    return ScoreValue::scored(
        std::clamp(m_rubric.scaleMinimum + steps * step, m_rubric.scaleMinimum, m_rubric.scaleMaximum));
}

std::vector<ScoreMatrix> ScoreGenerator::matrices(const std::vector<ProposalId> &proposals,
                                                  const std::vector<double> &severities)
{
    std::vector<ScoreMatrix> result;
    for (const ProposalId proposal : proposals) {
        const double quality = meanQuality + qualitySpread * m_random.normal();
        std::vector<double> byCriterion;
        for (size_t i = 0; i < criteria(); ++i)
            byCriterion.push_back(quality + criterionSpread * m_random.normal());
        ScoreMatrix matrix;
        matrix.proposal = proposal;
        for (const double severity : severities) {
            for (const double seen : byCriterion)
                matrix.cells.push_back(cell(seen + severity));
        }
        result.push_back(std::move(matrix));
    }
    return result;
}

void ScoreGenerator::moveWeight(std::vector<ScoreValue> &cells) const
{
    // A point more for the first criterion (30) weighs as much as one more for the third (20) and the fifth (10).
    constexpr size_t heavy = 0, middle = 2, light = 4;
    const auto isOnScale = [this](int points) {
        return points >= m_rubric.scaleMinimum && points <= m_rubric.scaleMaximum;
    };
    for (size_t row = 0; row < cells.size(); row += criteria()) {
        for (const int step : {m_rubric.scaleStep, -m_rubric.scaleStep}) {
            const int first = cells[row + heavy].points - step;
            const int third = cells[row + middle].points + step;
            const int fifth = cells[row + light].points + step;
            if (!isOnScale(first) || !isOnScale(third) || !isOnScale(fifth))
                continue;
            cells[row + heavy].points = first;
            cells[row + middle].points = third;
            cells[row + light].points = fifth;
            return;
        }
    }
}

void ScoreGenerator::tieAtCut(std::vector<ScoreMatrix> &matrices, int judges, int quota, Tie tie) const
{
    const std::vector<RankedAggregate> ranked = rankProposals({&m_rubric, judges, matrices, {}, {}});
    const auto matrixAt = [&](size_t place) -> ScoreMatrix & {
        return *std::find_if(matrices.begin(), matrices.end(), [&](const ScoreMatrix &candidate) {
            return candidate.proposal == ranked[place].aggregate.proposal;
        });
    };
    // Only one that all judges scored in full can be matched to the last digit; the next one below takes its scores.
    const auto suits = [&](size_t place) {
        return isComplete(matrixAt(place)) && (tie == Tie::SplitByCriterion || judgesDiffer(ranked[place].aggregate));
    };
    // The nearest one to the cut, first upward and then downward.
    size_t above = std::min(size_t(quota), ranked.size());
    while (above > 0 && !suits(above - 1))
        --above;
    if (above == 0) {
        above = size_t(quota) + 1;
        while (above < ranked.size() && !suits(above - 1))
            ++above;
    }
    size_t below = above;
    while (below < ranked.size() && !isComplete(matrixAt(below)))
        ++below;
    if (below >= ranked.size())
        return;
    std::vector<ScoreValue> &cells = matrixAt(below).cells;
    cells = matrixAt(above - 1).cells;
    if (tie == Tie::SplitByCriterion)
        moveWeight(cells);
    else
        std::rotate(cells.begin(), cells.begin() + qsizetype(criteria()), cells.end());
}

} // namespace pitchdesk
