// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"

#include <optional>
#include <vector>

namespace pitchdesk {

/// What the judges' scores of one proposal come to.
struct ProposalAggregate {
    ProposalId proposal;
    /// Weighted mean in points (scale of the rubric), normalised by the weights answered; nothing where no judge scored.
    /// It is the mean of the judges' own weighted means.
    std::optional<double> total;
    /// Scored cells over the cells that were open to scoring (recused ones are not), 0…1; 0 where none was open.
    double completeness = 0;
    /// Sample standard deviation of the judges' weighted means, in points; nothing for fewer than two judges.
    std::optional<double> spread;
    int scored = 0;
    int abstained = 0;
    int recused = 0;
    int missing = 0;
    int topScores = 0;                                 ///< scores at the top of the scale
    std::vector<std::optional<double>> criterionMeans; ///< in the order of the rubric's criteria, points
    std::vector<std::optional<double>> judgeTotals;    ///< in the order of the judges given, points
};

/// The scores of one proposal: `cells[judge * criteria + criterion]`, judges and criteria in the order given.
struct ScoreMatrix {
    ProposalId proposal;
    std::vector<ScoreValue> cells;
};

/// Aggregates each matrix under a rubric for `judgeCount` judges. A missing, abstained or recused cell is left out,
/// never counted as zero. Cells that a matrix lacks are missing, those that it has too many of are ignored.
/// A judge who answered only criteria of weight 0 has no total. O(cells). Result i belongs to matrix i.
[[nodiscard]] std::vector<ProposalAggregate> aggregateScores(const Rubric &rubric, int judgeCount,
                                                             const std::vector<ScoreMatrix> &matrices);

} // namespace pitchdesk
