// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scoring/ranking.h"
#include "tests/core/services/scoring/rankinginstance.h"

#include <QTest>

#include <limits>

using namespace pitchdesk;
using namespace pitchdesk::test;

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksLikeACompetition();
    void unscoredComeLast();
    void nearTotalsAreTied();
    void criterionBreaksATie();
    void headToHeadBreaksATie();
    void headToHeadCountsSharedJudgesOnly();
    void topScoresBreakATie();
    void chairBreaksATie();
    void lotBreaksATie();
    void lotIsTheSameEverywhere();
    void lotNeedsAUid();
    void chainGoesOnWithinSubgroups();
    void survivesAnyInput();
};

void RankingTest::ranksLikeACompetition()
{
    Instance instance({100}, 1, {{3}, {5}, {4}, {4}}, {});
    const auto ranked = instance.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:B 2:C 2:D 4:A"));
    for (const RankedAggregate &one : ranked)
        QVERIFY(one.trace.empty()); // there is no chain
}

void RankingTest::unscoredComeLast()
{
    Instance instance({100}, 1, {{0}, {1}, {0}, {2}}, {byLot});
    const auto ranked = instance.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:D 2:B 0:A 0:C"));
    QVERIFY(of(ranked, 1).trace.empty()); // having no score is no tie
}

void RankingTest::nearTotalsAreTied()
{
    // 1/3 of (1 + 2 + 2) by judges in another order adds up to another last digit at most.
    Instance instance({30, 70}, 3, {{1, 2, 2, 2, 5, 4}, {5, 4, 1, 2, 2, 2}, {2, 2, 5, 4, 1, 2}}, {});
    QCOMPARE(ranks(instance.run()), QStringLiteral("1:A 1:B 1:C"));
    // A whole centipoint on the lightest weight of one of many judges is a difference all the same.
    Instance other({99, 1}, 2, {{3, 3, 3, 3}, {3, 3, 3, 3}}, {});
    other.input.matrices[1].cells[3] = ScoreValue::scored(301);
    QCOMPARE(ranks(other.run()), QStringLiteral("1:B 2:A"));
}

void RankingTest::criterionBreaksATie()
{
    // All total 3: A and D by 4 and 2, B by 3 and 3, C answered the second criterion only.
    Instance instance({50, 50}, 1, {{4, 2}, {3, 3}, {0, 3}, {4, 2}}, {byFirst});
    const auto ranked = instance.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:A 1:D 3:B 4:C"));
    const TieStep &step = of(ranked, 1).trace.at(0);
    QCOMPARE(step.kind, TieRuleKind::Criterion);
    QCOMPARE(step.criterion, CriterionId(1));
    QCOMPARE(step.own, std::optional<double>(4));
    QCOMPARE(values(step.tiedWith), (std::set<qint64> {2, 3, 4}));
    QVERIFY(step.decided); // from B and C, though not from D
    QVERIFY(!of(ranked, 3).trace.at(0).own);
}

void RankingTest::headToHeadBreaksATie()
{
    // Judges' totals; all three proposals total 3. A over B: two judges to one. B and C: one each, one even.
    //      J1 J2 J3
    //  A    4  4  1     A-B 2:1, A-C 2:1 -> 2 wins
    //  B    3  2  4     B-C 1:1          -> half
    //  C    3  3  3                      -> half
    Instance instance({100}, 3, {{3, 2, 4}, {4, 4, 1}, {3, 3, 3}}, {byHeads});
    const auto ranked = instance.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:B 2:A 2:C"));
    QCOMPARE(of(ranked, 2).trace.at(0).own, std::optional<double>(2));
    QCOMPARE(of(ranked, 1).trace.at(0).own, std::optional<double>(0.5));
    QCOMPARE(of(ranked, 3).trace.at(0).own, std::optional<double>(0.5));
    // Condorcet's circle decides nothing: each beats one and loses to one.
    Instance circle({100}, 3, {{4, 3, 2}, {2, 4, 3}, {3, 2, 4}}, {byHeads});
    const auto open = circle.run();
    QCOMPARE(ranks(open), QStringLiteral("1:A 1:B 1:C"));
    QCOMPARE(of(open, 1).trace.at(0).own, std::optional<double>(1));
    QVERIFY(!of(open, 1).trace.at(0).decided);
}

void RankingTest::headToHeadCountsSharedJudgesOnly()
{
    // Both total 3. Only the second judge saw both, and put B over A.
    Instance instance({100}, 3, {{4, 2, 0}, {0, 3, 3}}, {byHeads});
    QCOMPARE(ranks(instance.run()), QStringLiteral("1:B 2:A"));
    // No judge saw both: even.
    Instance strangers({100}, 2, {{3, 0}, {0, 3}}, {byHeads});
    const auto ranked = strangers.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:A 1:B"));
    QCOMPARE(of(ranked, 1).trace.at(0).own, std::optional<double>(0.5));
}

void RankingTest::topScoresBreakATie()
{
    Instance instance({50, 50}, 1, {{4, 4}, {5, 3}}, {byTop});
    const auto ranked = instance.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:B 2:A"));
    QCOMPARE(of(ranked, 1).trace.at(0).own, std::optional<double>(0));
    QCOMPARE(of(ranked, 2).trace.at(0).own, std::optional<double>(1));
}

void RankingTest::chairBreaksATie()
{
    Instance instance({100}, 1, {{3}, {3}, {3}, {3}}, {byChair});
    instance.input.chairVotes = {ProposalId(77), ProposalId(3), ProposalId(2), ProposalId(3)};
    const auto ranked = instance.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:C 2:B 3:A 3:D"));
    QCOMPARE(of(ranked, 3).trace.at(0).own, std::optional<double>(2));
    QCOMPARE(of(ranked, 2).trace.at(0).own, std::optional<double>(3));
    QVERIFY(!of(ranked, 1).trace.at(0).own);
}

void RankingTest::lotBreaksATie()
{
    Instance instance({100}, 1, {{3}, {3}, {3}, {4}}, {byLot});
    instance.input.uids = {QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("gamma"), {}};
    // printf '%s' "7:alpha" | sha256sum and so on: 13c6… alpha, 4e07… gamma, 6ef1… beta.
    instance.rubric.lotSeed = 7;
    const auto ranked = instance.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:D 2:A 3:C 4:B"));
    QCOMPARE(of(ranked, 1).trace.at(0).own, std::optional<double>(1));
    QCOMPARE(of(ranked, 3).trace.at(0).own, std::optional<double>(2));
    QCOMPARE(of(ranked, 2).trace.at(0).own, std::optional<double>(3));
    QVERIFY(of(ranked, 4).trace.empty()); // nobody was level with it
    // 0caa… beta, bf6c… gamma, f40a… alpha.
    instance.rubric.lotSeed = 8;
    QCOMPARE(ranks(instance.run()), QStringLiteral("1:D 2:B 3:C 4:A"));
}

void RankingTest::lotIsTheSameEverywhere()
{
    // 1834… alpha with the largest seed, which a signed number would not hold; Đà as UTF-8 is f92a… with seed 7.
    Instance instance({100}, 1, {{3}, {3}}, {byLot});
    instance.input.uids = {QStringLiteral("Đà"), QStringLiteral("beta")};
    instance.rubric.lotSeed = 7;
    QCOMPARE(ranks(instance.run()), QStringLiteral("1:B 2:A"));
    instance.rubric.lotSeed = std::numeric_limits<quint64>::max();
    instance.input.uids = {QStringLiteral("alpha"), QStringLiteral("alpha")};
    const QString once = ranks(instance.run());
    QCOMPARE(once, QStringLiteral("1:A 1:B")); // one uid draws one number
    QCOMPARE(ranks(instance.run()), once);
}

void RankingTest::lotNeedsAUid()
{
    // 13c6… alpha, 70fb… the empty uid: the two without one share a place.
    Instance instance({100}, 1, {{3}, {3}, {3}}, {byLot});
    instance.rubric.lotSeed = 7;
    instance.input.uids = {QStringLiteral("alpha")};
    const auto ranked = instance.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:A 2:B 2:C"));
    QCOMPARE(of(ranked, 2).trace.at(0).own, std::optional<double>(2));
    QCOMPARE(of(ranked, 3).trace.at(0).own, std::optional<double>(2));
}

void RankingTest::chainGoesOnWithinSubgroups()
{
    // Totals 3 but for E. The first criterion leaves {A, B} and {C, D}; no top score in either; the chair named D only.
    Instance instance({50, 50}, 1, {{4, 2}, {4, 2}, {3, 3}, {3, 3}, {1, 1}}, {byFirst, byTop, byChair});
    instance.input.chairVotes = {ProposalId(4)};
    const auto ranked = instance.run();
    QCOMPARE(ranks(ranked), QStringLiteral("1:A 1:B 3:D 4:C 5:E"));
    const std::vector<TieStep> &trace = of(ranked, 3).trace;
    QCOMPARE(trace.size(), size_t(3));
    QCOMPARE(values(trace[0].tiedWith), (std::set<qint64> {1, 2, 4}));
    QVERIFY(trace[0].decided);
    QCOMPARE(values(trace[1].tiedWith), (std::set<qint64> {4}));
    QVERIFY(!trace[1].decided);
    QVERIFY(!trace[1].criterion.isValid());
    QCOMPARE(values(trace[2].tiedWith), (std::set<qint64> {4}));
    QVERIFY(trace[2].decided);
    QCOMPARE(of(ranked, 1).trace.size(), size_t(3));
    QVERIFY(!of(ranked, 1).trace.at(2).decided);
}

void RankingTest::survivesAnyInput()
{
    QVERIFY(rankProposals({}).empty());
    RankingInput noRubric;
    noRubric.judgeCount = 2;
    noRubric.matrices = {{ProposalId(2), {ScoreValue::scored(300)}}, {ProposalId(1), {}}};
    QCOMPARE(ranks(rankProposals(noRubric)), QStringLiteral("0:B 0:A"));
    const std::vector<TieRule> chain {
        {TieRuleKind::Criterion, CriterionId(99)}, {TieRuleKind(42), {}}, byHeads, byTop, byChair, byLot};
    for (const int judges : {-1, 0, 1, 5}) {
        Instance instance({60, 40}, judges, {{}, {3}, {3, 3, 3}, {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3}}, chain);
        instance.input.uids.clear();
        const auto ranked = instance.run();
        QCOMPARE(ranked.size(), size_t(4));
        QCOMPARE(of(ranked, 1).rank, 0);
        QCOMPARE(of(ranked, 2).rank > 0, judges > 0);
        if (judges > 0)
            QVERIFY(!of(ranked, 2).trace.at(0).own && !of(ranked, 2).trace.at(0).decided);
    }
    Instance twice({100}, 1, {{3}, {3}}, {byHeads, byLot});
    twice.input.matrices[1].proposal = ProposalId(1);
    QCOMPARE(twice.run().size(), size_t(2));
}

QTEST_GUILESS_MAIN(RankingTest)
#include "tst_ranking.moc"
