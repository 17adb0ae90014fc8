// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scoring/aggregate.h"

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

/// The cells of one proposal as a table. A matrix that is too short lacks the rest: those cells are missing.
class Table
{
public:
    Table(const ScoreMatrix &matrix, size_t judges, size_t criteria)
        : m_cells(matrix.cells)
        , m_judges(judges)
        , m_criteria(criteria)
    {
    }

    [[nodiscard]] size_t judges() const { return m_judges; }
    [[nodiscard]] size_t criteria() const { return m_criteria; }
    [[nodiscard]] ScoreValue at(size_t judge, size_t criterion) const
    {
        const size_t index = judge * m_criteria + criterion;
        return index < m_cells.size() ? m_cells[index] : ScoreValue {};
    }

private:
    const std::vector<ScoreValue> &m_cells;
    size_t m_judges;
    size_t m_criteria;
};

/// Sums stay whole until this one division, so that equal ratios are equal numbers.
std::optional<double> quotient(qint64 centipoints, qint64 divisor)
{
    if (divisor <= 0)
        return std::nullopt;
    return double(centipoints) / double(divisor * centipointsPerPoint);
}

std::optional<double> judgeTotal(const Rubric &rubric, const Table &table, size_t judge)
{
    qint64 points = 0;
    qint64 weights = 0;
    for (size_t criterion = 0; criterion < table.criteria(); ++criterion) {
        const ScoreValue cell = table.at(judge, criterion);
        if (cell.state != ScoreState::Scored)
            continue;
        points += qint64(rubric.criteria[criterion].weight) * cell.points;
        weights += rubric.criteria[criterion].weight;
    }
    return quotient(points, weights);
}

std::optional<double> criterionMean(const Table &table, size_t criterion)
{
    qint64 points = 0;
    qint64 judges = 0;
    for (size_t judge = 0; judge < table.judges(); ++judge) {
        const ScoreValue cell = table.at(judge, criterion);
        if (cell.state != ScoreState::Scored)
            continue;
        points += cell.points;
        ++judges;
    }
    return quotient(points, judges);
}

void countStates(ProposalAggregate &result, const Table &table, Centipoints top)
{
    for (size_t judge = 0; judge < table.judges(); ++judge) {
        for (size_t criterion = 0; criterion < table.criteria(); ++criterion) {
            const ScoreValue cell = table.at(judge, criterion);
            result.scored += cell.state == ScoreState::Scored;
            result.abstained += cell.state == ScoreState::Abstained;
            result.recused += cell.state == ScoreState::Recused;
            result.missing += cell.state == ScoreState::Missing;
            result.topScores += cell.state == ScoreState::Scored && cell.points == top;
        }
    }
    const int open = result.scored + result.abstained + result.missing;
    result.completeness = open > 0 ? double(result.scored) / open : 0;
}

/// Mean and sample standard deviation of the judge totals that are there, in two passes for accuracy.
void summarise(ProposalAggregate &result)
{
    double sum = 0;
    int count = 0;
    for (const std::optional<double> &total : result.judgeTotals) {
        sum += total.value_or(0);
        count += total.has_value();
    }
    if (count == 0)
        return;
    const double mean = sum / count;
    result.total = mean;
    if (count < 2)
        return;
    double squares = 0;
    for (const std::optional<double> &total : result.judgeTotals)
        squares += total ? (*total - mean) * (*total - mean) : 0;
    result.spread = std::sqrt(squares / (count - 1));
}

ProposalAggregate aggregateOne(const Rubric &rubric, const Table &table, ProposalId proposal)
{
    ProposalAggregate result;
    result.proposal = proposal;
    countStates(result, table, rubric.scaleMaximum);
    result.criterionMeans.reserve(table.criteria());
    for (size_t criterion = 0; criterion < table.criteria(); ++criterion)
        result.criterionMeans.push_back(criterionMean(table, criterion));
    result.judgeTotals.reserve(table.judges());
    for (size_t judge = 0; judge < table.judges(); ++judge)
        result.judgeTotals.push_back(judgeTotal(rubric, table, judge));
    summarise(result);
    return result;
}

} // namespace

std::vector<ProposalAggregate> aggregateScores(const Rubric &rubric, int judgeCount,
                                               const std::vector<ScoreMatrix> &matrices)
{
    const auto judges = size_t(std::max(judgeCount, 0));
    std::vector<ProposalAggregate> results;
    results.reserve(matrices.size());
    for (const ScoreMatrix &matrix : matrices)
        results.push_back(aggregateOne(rubric, Table(matrix, judges, rubric.criteria.size()), matrix.proposal));
    return results;
}

} // namespace pitchdesk
