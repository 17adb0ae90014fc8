// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scoring/aggregate.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace pitchdesk;

namespace {

constexpr int randomCases = 500;

const ScoreValue missing {};
const ScoreValue abstained = ScoreValue::abstained();
const ScoreValue recused = ScoreValue::recused();

ScoreValue points(double value)
{
    return ScoreValue::scored(int(std::lround(value * 100)));
}

Rubric rubricOf(const std::vector<int> &weights)
{
    Rubric rubric;
    for (size_t i = 0; i < weights.size(); ++i) {
        Criterion criterion;
        criterion.id = CriterionId(qint64(i) + 1);
        criterion.weight = weights[i];
        rubric.criteria.push_back(criterion);
    }
    return rubric;
}

ProposalAggregate aggregate(const std::vector<int> &weights, int judges, const std::vector<ScoreValue> &cells)
{
    return aggregateScores(rubricOf(weights), judges, {{ProposalId(1), cells}}).front();
}

bool isNear(const std::optional<double> &a, const std::optional<double> &b)
{
    return a && b ? std::abs(*a - *b) < 1e-12 : a.has_value() == b.has_value();
}

std::vector<ScoreValue> randomCells(std::mt19937 &random, size_t count)
{
    std::vector<ScoreValue> cells;
    for (size_t i = 0; i < count; ++i) {
        const auto kind = random() % 10;
        cells.push_back(kind < 6       ? ScoreValue::scored(100 + int(random() % 17) * 25)
                            : kind < 7 ? abstained
                            : kind < 8 ? recused
                                       : missing);
    }
    return cells;
}

/// The definition word by word: every mean is a sum of shares.
std::optional<double> shareTotal(const std::vector<int> &weights, int judges, const std::vector<ScoreValue> &cells)
{
    std::vector<double> totals;
    for (int judge = 0; judge < judges; ++judge) {
        int answered = 0;
        for (size_t i = 0; i < weights.size(); ++i)
            answered += cells[size_t(judge) * weights.size() + i].state == ScoreState::Scored ? weights[i] : 0;
        if (answered == 0)
            continue;
        totals.push_back(0);
        for (size_t i = 0; i < weights.size(); ++i) {
            const ScoreValue &cell = cells[size_t(judge) * weights.size() + i];
            if (cell.state == ScoreState::Scored)
                totals.back() += cell.points / 100.0 * weights[i] / answered;
        }
    }
    if (totals.empty())
        return std::nullopt;
    double total = 0;
    for (const double judgeTotal : totals)
        total += judgeTotal / double(totals.size());
    return total;
}

} // namespace

class AggregateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighsWhatWasAnswered();
    void normalisesByTheWeightsAnswered();
    void countsTheFourStates();
    void averagesEachCriterion();
    void spreadIsOfTheSample();
    void aWeightOfZeroMakesNoTotal();
    void nothingScoredIsNoZero();
    void survivesAnyShape_data();
    void survivesAnyShape();
    void keepsTheOrder();
    void agreesWithTheDefinition();
    void missingIsNotZero();
    void staysWithinTheScoresGiven();
};

void AggregateTest::weighsWhatWasAnswered()
{
    // The default rubric; 4*30 + 3*25 + 5*20 + 2*15 + 4*10 = 365, over 100.
    const ProposalAggregate one = aggregate({30, 25, 20, 15, 10}, 1,
                                            {points(4), points(3), points(5), points(2), points(4)});
    QVERIFY(isNear(one.total, 3.65));
    QVERIFY(isNear(one.judgeTotals.at(0), 3.65));
    QCOMPARE(one.completeness, 1.0);
    QVERIFY(!one.spread);
}

void AggregateTest::normalisesByTheWeightsAnswered()
{
    // The first judge answered 30 and 20: (4*30 + 2*20) / 50 = 3.2; the second all: (5*30 + 4*50 + 3*20) / 100 = 4.1.
    const ProposalAggregate one = aggregate({30, 50, 20}, 2,
                                            {points(4), abstained, points(2), points(5), points(4), points(3)});
    QVERIFY(isNear(one.judgeTotals.at(0), 3.2));
    QVERIFY(isNear(one.judgeTotals.at(1), 4.1));
    QVERIFY(isNear(one.total, 3.65)); // of the judges, not of the cells
}

void AggregateTest::countsTheFourStates()
{
    const ProposalAggregate one =
        aggregate({50, 50}, 4, {points(5), points(5), points(4.75), abstained, recused, recused, missing, missing});
    QCOMPARE(one.scored, 3);
    QCOMPARE(one.abstained, 1);
    QCOMPARE(one.recused, 2);
    QCOMPARE(one.missing, 2);
    QCOMPARE(one.topScores, 2);
    QCOMPARE(one.completeness, 0.5); // 3 of the 6 that were not recused
}

void AggregateTest::averagesEachCriterion()
{
    const ProposalAggregate one =
        aggregate({60, 30, 10}, 3,
                  {points(3), points(1), missing, points(4), abstained, recused, points(3.25), points(2), missing});
    QCOMPARE(one.criterionMeans.size(), size_t(3));
    QVERIFY(isNear(one.criterionMeans.at(0), 10.25 / 3));
    QVERIFY(isNear(one.criterionMeans.at(1), 1.5));
    QVERIFY(!one.criterionMeans.at(2));
}

void AggregateTest::spreadIsOfTheSample()
{
    // Totals 2, 4 and 3: mean 3, squares 1 + 1 + 0 over 2, so 1. The fourth judge gave none.
    const ProposalAggregate three = aggregate({100}, 4, {points(2), points(4), points(3), missing});
    QVERIFY(isNear(three.spread, 1));
    // 3 and 4: squares 0.25 + 0.25 over 1.
    QVERIFY(isNear(aggregate({100}, 2, {points(3), points(4)}).spread, std::sqrt(0.5)));
    QVERIFY(isNear(aggregate({100}, 2, {points(3), points(3)}).spread, 0));
    QVERIFY(!aggregate({100}, 2, {points(3), recused}).spread);
}

void AggregateTest::aWeightOfZeroMakesNoTotal()
{
    const ProposalAggregate one = aggregate({100, 0}, 2, {missing, points(4), points(3), points(5)});
    QVERIFY(!one.judgeTotals.at(0)); // answered, but nothing that weighs
    QVERIFY(isNear(one.judgeTotals.at(1), 3));
    QVERIFY(isNear(one.total, 3));
    QVERIFY(isNear(one.criterionMeans.at(1), 4.5));
    QCOMPARE(one.scored, 3);
}

void AggregateTest::nothingScoredIsNoZero()
{
    const ProposalAggregate open = aggregate({50, 50}, 2, {missing, abstained, recused, missing});
    QVERIFY(!open.total);
    QVERIFY(!open.spread);
    QCOMPARE(open.completeness, 0.0);
    QCOMPARE(open.judgeTotals, (std::vector<std::optional<double>>(2)));
    const ProposalAggregate barred = aggregate({50, 50}, 1, {recused, recused});
    QVERIFY(!barred.total);
    QCOMPARE(barred.completeness, 0.0); // no cell was open
}

void AggregateTest::survivesAnyShape_data()
{
    QTest::addColumn<int>("criteria");
    QTest::addColumn<int>("judges");
    QTest::addColumn<int>("cells");
    QTest::addColumn<int>("scored");
    QTest::addColumn<int>("missing");
    QTest::newRow("nothing") << 0 << 0 << 0 << 0 << 0;
    QTest::newRow("no criteria") << 0 << 3 << 6 << 0 << 0;
    QTest::newRow("no judges") << 3 << 0 << 6 << 0 << 0;
    QTest::newRow("fewer than no judges") << 3 << -2 << 6 << 0 << 0;
    QTest::newRow("no cells") << 3 << 2 << 0 << 0 << 6;
    QTest::newRow("too few cells") << 3 << 2 << 4 << 4 << 2;
    QTest::newRow("too many cells") << 3 << 2 << 9 << 6 << 0;
}

void AggregateTest::survivesAnyShape()
{
    QFETCH(int, criteria);
    QFETCH(int, judges);
    QFETCH(int, cells);
    QFETCH(int, scored);
    QFETCH(int, missing);
    const ProposalAggregate one = aggregate(std::vector<int>(size_t(criteria), 20), judges,
                                            std::vector<ScoreValue>(size_t(cells), points(3)));
    QCOMPARE(one.scored, scored);
    QCOMPARE(one.missing, missing);
    QCOMPARE(one.criterionMeans.size(), size_t(criteria));
    QCOMPARE(one.judgeTotals.size(), size_t(std::max(judges, 0)));
    QVERIFY(isNear(one.total, scored > 0 ? std::optional<double>(3) : std::nullopt));
}

void AggregateTest::keepsTheOrder()
{
    const auto results = aggregateScores(
        rubricOf({100}), 1, {{ProposalId(9), {points(1)}}, {ProposalId(3), {missing}}, {ProposalId(5), {points(5)}}});
    QCOMPARE(results.size(), size_t(3));
    QCOMPARE(results[0].proposal, ProposalId(9));
    QCOMPARE(results[1].proposal, ProposalId(3));
    QCOMPARE(results[2].proposal, ProposalId(5));
    QVERIFY(isNear(results[2].total, 5));
    QVERIFY(aggregateScores(rubricOf({100}), 1, {}).empty());
}

void AggregateTest::agreesWithTheDefinition()
{
    std::mt19937 random(1951);
    for (int i = 0; i < randomCases; ++i) {
        const std::vector<int> weights {int(random() % 50), 1 + int(random() % 50), int(random() % 50)};
        const int judges = int(random() % 5);
        const std::vector<ScoreValue> cells = randomCells(random, size_t(judges) * weights.size());
        const ProposalAggregate one = aggregate(weights, judges, cells);
        QVERIFY2(isNear(one.total, shareTotal(weights, judges, cells)), qPrintable(QString::number(i)));
        QCOMPARE(one.scored + one.abstained + one.recused + one.missing, int(cells.size()));
    }
}

void AggregateTest::missingIsNotZero()
{
    // Another judge who abstains, is recused or has not come to it changes no figure but the completeness.
    std::mt19937 random(7);
    for (int i = 0; i < randomCases; ++i) {
        const std::vector<int> weights {40, 35, 25};
        const std::vector<ScoreValue> cells = randomCells(random, 6);
        const ProposalAggregate before = aggregate(weights, 2, cells);
        for (const ScoreValue &silent : {missing, abstained, recused}) {
            std::vector<ScoreValue> more = cells;
            more.insert(more.end(), 3, silent);
            const ProposalAggregate after = aggregate(weights, 3, more);
            QCOMPARE(after.total, before.total);
            QCOMPARE(after.spread, before.spread);
            QCOMPARE(after.criterionMeans, before.criterionMeans);
            QCOMPARE(after.scored, before.scored);
            if (silent == recused)
                QCOMPARE(after.completeness, before.completeness);
            else if (before.scored > 0)
                QVERIFY(after.completeness < before.completeness);
        }
    }
}

void AggregateTest::staysWithinTheScoresGiven()
{
    std::mt19937 random(8);
    for (int i = 0; i < randomCases; ++i) {
        const std::vector<ScoreValue> cells = randomCells(random, 12);
        const ProposalAggregate one = aggregate({30, 30, 40}, 4, cells);
        int lowest = 1000;
        int highest = 0;
        for (const ScoreValue &cell : cells) {
            if (cell.state == ScoreState::Scored) {
                lowest = std::min(lowest, cell.points);
                highest = std::max(highest, cell.points);
            }
        }
        QCOMPARE(one.total.has_value(), one.scored > 0);
        if (one.total)
            QVERIFY(*one.total >= lowest / 100.0 - 1e-9 && *one.total <= highest / 100.0 + 1e-9);
    }
}

QTEST_GUILESS_MAIN(AggregateTest)
#include "tst_aggregate.moc"
