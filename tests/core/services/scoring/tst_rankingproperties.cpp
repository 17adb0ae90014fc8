// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scoring/ranking.h"
#include "tests/core/services/scoring/rankinginstance.h"
#include "tests/core/services/scoring/rankingoracle.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

constexpr int randomCases = 600;

/// Few judges and a coarse scale, so that ties are everywhere.
Instance randomInstance(std::mt19937 &random)
{
    const std::vector<int> weights {10 * (1 + int(random() % 3)), 10 * (1 + int(random() % 3)), 20};
    const int judges = 1 + int(random() % 3);
    std::vector<std::vector<int>> rows(random() % 9);
    const unsigned scale = 2 + unsigned(random() % 4);
    for (std::vector<int> &row : rows) {
        const std::vector<int> &other = rows[random() % rows.size()];
        if (!other.empty() && random() % 2) { // the same total by other judges
            row = other;
            std::rotate(row.begin(), row.begin() + 3 * int(random() % unsigned(judges)), row.end());
            continue;
        }
        for (int i = 0; i < judges * 3; ++i)
            row.push_back(random() % 6 == 0 ? 0 : 6 - int(scale) + int(random() % scale));
    }
    std::vector<TieRule> chain {byFirst, bySecond, byHeads, byTop, byChair, byLot};
    std::shuffle(chain.begin(), chain.end(), random);
    chain.resize(random() % 7);
    Instance instance(weights, judges, rows, chain);
    for (const ScoreMatrix &matrix : instance.input.matrices) {
        if (random() % 2)
            instance.input.chairVotes.push_back(matrix.proposal);
    }
    std::shuffle(instance.input.chairVotes.begin(), instance.input.chairVotes.end(), random);
    instance.rubric.lotSeed = random() % 100;
    return instance;
}

} // namespace

class RankingPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOracle();
    void doesNotDependOnTheOrderOfTheInput();
    void ranksAWholeEventAtOnce();
};

void RankingPropertiesTest::agreesWithTheOracle()
{
    std::mt19937 random(20231103);
    int steps = 0;
    for (int i = 0; i < randomCases; ++i) {
        Instance instance = randomInstance(random);
        const auto ranked = instance.run();
        const RankingOracle oracle(instance.input);
        QCOMPARE(ranked.size(), instance.input.matrices.size());
        for (const RankedAggregate &one : ranked) {
            const qint64 id = one.aggregate.proposal.value();
            const auto rank = oracle.ranks.find(id);
            QCOMPARE(one.rank, rank == oracle.ranks.cend() ? 0 : rank->second);
            const auto found = oracle.traces.find(id);
            const auto expected = found == oracle.traces.cend() ? std::vector<OracleStep> {} : found->second;
            QCOMPARE(one.trace.size(), expected.size());
            for (size_t k = 0; k < expected.size(); ++k, ++steps) {
                QCOMPARE(one.trace[k].kind, expected[k].kind);
                QCOMPARE(one.trace[k].own.has_value(), expected[k].own.has_value());
                QVERIFY(std::abs(one.trace[k].own.value_or(0) - expected[k].own.value_or(0)) < 1e-9);
                QCOMPARE(values(one.trace[k].tiedWith), expected[k].tiedWith);
                QCOMPARE(one.trace[k].decided, expected[k].decided);
            }
        }
        for (size_t k = 1; k < ranked.size(); ++k)
            QVERIFY(ranked[k].rank == 0 || (ranked[k - 1].rank > 0 && ranked[k - 1].rank <= ranked[k].rank));
    }
    QVERIFY2(steps > randomCases, "the instances must have ties to break");
}

void RankingPropertiesTest::doesNotDependOnTheOrderOfTheInput()
{
    std::mt19937 random(99);
    for (int i = 0; i < randomCases; ++i) {
        Instance instance = randomInstance(random);
        const auto before = instance.run();
        std::vector<size_t> order(instance.input.matrices.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::shuffle(order.begin(), order.end(), random);
        Instance shuffled = instance;
        for (size_t k = 0; k < order.size(); ++k) {
            shuffled.input.matrices[k] = instance.input.matrices[order[k]];
            shuffled.input.uids[k] = instance.input.uids[order[k]];
        }
        for (const RankedAggregate &after : shuffled.run()) {
            const RankedAggregate &same = of(before, after.aggregate.proposal.value());
            QCOMPARE(after.rank, same.rank);
            QCOMPARE(after.aggregate.total, same.aggregate.total);
            QCOMPARE(after.trace.size(), same.trace.size());
            for (size_t k = 0; k < same.trace.size(); ++k) {
                QCOMPARE(after.trace[k].own, same.trace[k].own);
                QCOMPARE(values(after.trace[k].tiedWith), values(same.trace[k].tiedWith));
            }
        }
    }
}

void RankingPropertiesTest::ranksAWholeEventAtOnce()
{
    std::mt19937 random(5);
    std::vector<std::vector<int>> rows(3000, std::vector<int>(15));
    for (std::vector<int> &row : rows)
        std::generate(row.begin(), row.end(), [&] { return 1 + int(random() % 5); });
    Instance instance({30, 25, 20, 15, 10}, 3, rows, {byFirst, byHeads, byTop, byChair, byLot});
    std::vector<RankedAggregate> ranked;
    QBENCHMARK
    {
        ranked = instance.run();
    }
    QCOMPARE(ranked.size(), size_t(3000));
    for (size_t i = 0; i < ranked.size(); ++i)
        QCOMPARE(ranked[i].rank, int(i) + 1); // the lot leaves no tie
}

QTEST_GUILESS_MAIN(RankingPropertiesTest)
#include "tst_rankingproperties.moc"
