// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking in memory: n proposals x 3 judges x 5 criteria, with ties, beside sorting as many plain numbers.
#include "core/workflow/defaultrubric.h"
#include "core/workflow/rankingworkflow.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <random>

using namespace pitchdesk;
using namespace pitchdesk::bench;

namespace {

constexpr int runs = 11;

ScoringGrid makeGrid(int proposals)
{
    ScoringGrid grid;
    grid.rubric = defaultRubric(EventId(1));
    for (size_t i = 0; i < grid.rubric.criteria.size(); ++i)
        grid.rubric.criteria[i].id = CriterionId(qint64(i) + 1);
    grid.challenge.finalistQuota = 3;
    for (int judge = 1; judge <= 3; ++judge)
        grid.judges.push_back({JudgeId(judge), {}, judge, {}, judge == 1});
    for (int i = 1; i <= proposals; ++i)
        grid.proposals.push_back({ProposalId(i), QStringLiteral("uid-%1").arg(i), i, {}, {}, {}});
    std::mt19937_64 random(7);
    grid.cells.resize(size_t(proposals) * 3 * grid.rubric.criteria.size());
    for (ScoreValue &cell : grid.cells)
        cell = ScoreValue::scored(Centipoints(100 + 100 * (random() % 5)));
    grid.barred.resize(size_t(proposals) * 3);
    return grid;
}

void measure(int proposals)
{
    const ScoringGrid grid = makeGrid(proposals);
    std::vector<double> ranking;
    std::vector<double> sorting;
    for (int run = 0; run < runs; ++run) {
        size_t ranked = 0;
        ranking.push_back(millisecondsOf([&] { ranked = rankGrid(grid).size(); }));
        if (ranked != grid.proposals.size())
            return;
        std::vector<double> totals;
        std::mt19937_64 random(7);
        for (int i = 0; i < proposals; ++i)
            totals.push_back(double(random() % 400) / 100);
        sorting.push_back(millisecondsOf([&] { std::stable_sort(totals.begin(), totals.end()); }));
    }
    printRow({QStringLiteral("%1 proposals").arg(proposals), QStringLiteral("%1 ms").arg(median(sorting), 0, 'f', 3),
              QStringLiteral("%1 ms").arg(median(ranking), 0, 'f', 2),
              QStringLiteral("%1 x").arg(median(ranking) / median(sorting), 0, 'f', 1),
              QStringLiteral("%1 us").arg(median(ranking) * 1000 / proposals, 0, 'f', 2)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    printHeading(
        QStringLiteral("Ranking in memory: proposals x 3 judges x 5 criteria, without I/O (medians of %1 runs)")
            .arg(runs));
    printRow({QStringLiteral("size"), QStringLiteral("plain sort"), QStringLiteral("ranking"), QStringLiteral("ratio"),
              QStringLiteral("per proposal")});
    for (const int proposals : {300, 3000, 30000})
        measure(proposals);
    return 0;
}
