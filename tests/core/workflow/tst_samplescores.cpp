// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scoring/ranking.h"
#include "core/storage/challengerepository.h"
#include "core/storage/judgerepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/rubricrepository.h"
#include "tests/core/workflow/samplefile.h"

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

/// The ranking of a panel's challenge from what is stored.
std::vector<RankedAggregate> rankingOf(SampleFile &file, const Rubric &rubric, const Panel &panel)
{
    RankingInput input;
    input.rubric = &rubric;
    input.judgeCount = int(panel.members.size());
    ProposalRepository proposals(file.store());
    QHash<ProposalId, size_t> places;
    for (const Score &score : must(ReviewRepository(file.store()).scores(panel.round, panel.challenge))) {
        if (!places.contains(score.proposal)) {
            places.insert(score.proposal, input.matrices.size());
            input.matrices.push_back(
                {score.proposal, std::vector<ScoreValue>(panel.members.size() * rubric.criteria.size())});
            input.uids.push_back(must(proposals.proposal(score.proposal)).uid);
        }
        const auto judge = std::find(panel.members.begin(), panel.members.end(), score.judge) - panel.members.begin();
        const auto criterion = std::find_if(rubric.criteria.begin(), rubric.criteria.end(),
                                            [&score](const Criterion &entry) { return entry.id == score.criterion; })
            - rubric.criteria.begin();
        input.matrices[places.value(score.proposal)].cells[size_t(judge) * rubric.criteria.size() + size_t(criterion)] =
            score.value;
    }
    return rankProposals(input);
}

/// The scores that a tie chain separated by `kind`.
int separated(const std::vector<RankedAggregate> &ranked, TieRuleKind kind)
{
    return int(std::count_if(ranked.begin(), ranked.end(), [kind](const RankedAggregate &entry) {
        return std::any_of(entry.trace.begin(), entry.trace.end(),
                           [kind](const TieStep &step) { return step.decided && step.kind == kind; });
    }));
}

} // namespace

/// The judging of the sample event: panels, scores, ties and decisions.
class TestSampleScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panelsAreThreeOfFourteen();
    void scoresAreOnTheScaleInAllFourStates();
    void judgesDifferInSeverity();
    void tiesShowTheirTrace();
    void oneChallengeIsDecided();
};

void TestSampleScores::panelsAreThreeOfFourteen()
{
    SampleFile file({inno});
    QCOMPARE(file.number("SELECT count(*) FROM panel"), 6);
    QCOMPARE(file.number(
                 "SELECT count(*) FROM panel WHERE (SELECT count(*) FROM panel_member WHERE panel_id = panel.id) <> 3"),
             0);
    QCOMPARE(file.number("SELECT count(*) FROM panel_member WHERE is_chair"), 6);
    QCOMPARE(file.number("SELECT count(DISTINCT judge_id) FROM panel_member"), 14);
    QCOMPARE(file.number("SELECT count(*) FROM (SELECT 1 FROM panel_member GROUP BY judge_id HAVING count(*) = 2)"), 4);
    for (const Judge &judge : must(JudgeRepository(file.store()).judges(file.events.front()))) {
        QVERIFY(judge.languages.size() >= 2);
        QVERIFY(!judge.fields.empty());
    }
    // Somebody on each panel reads each language with ease.
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM panel p JOIN (SELECT 'en' AS code UNION SELECT 'ja' UNION SELECT 'vi') l WHERE NOT EXISTS "
            "(SELECT 1 FROM panel_member m JOIN judge_language j ON j.judge_id = m.judge_id "
            "WHERE m.panel_id = p.id AND j.language = l.code AND j.level = 3)"),
        0);
}

void TestSampleScores::scoresAreOnTheScaleInAllFourStates()
{
    SampleFile file({inno});
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM score WHERE state = 'scored' AND (points % 100 <> 0 OR points NOT BETWEEN 100 AND 500)"),
        0);
    const qint64 all = file.number("SELECT count(*) FROM score");
    const qint64 abstained = file.number("SELECT count(*) FROM score WHERE state = 'abstained'");
    QVERIFY(abstained > all / 100 && abstained < all / 25);
    QCOMPARE(file.number("SELECT count(*) FROM score WHERE state = 'recused'"), 10); // two proposals, five criteria
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM score s JOIN review v ON v.id = s.review_id JOIN conflict c ON c.judge_id = v.judge_id "
            "AND c.proposal_id = v.proposal_id WHERE c.state = 'confirmed' AND s.state <> 'recused'"),
        0);
    QCOMPARE(file.number("SELECT count(*) FROM conflict WHERE state = 'confirmed'"), 2);
    QCOMPARE(file.number("SELECT count(DISTINCT state) FROM conflict"), 3);
    const qint64 judged = file.number("SELECT count(*) FROM proposal WHERE state IN ('eligible', 'received')");
    QCOMPARE(judged * 3 * 5 - all, 4 * 5 + 3); // the judge who is not through yet
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM review v JOIN proposal p ON p.id = v.proposal_id WHERE p.state NOT IN ('eligible', 'received')"),
        0);
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM review v JOIN proposal p ON p.id = v.proposal_id WHERE NOT EXISTS (SELECT 1 FROM panel_member m "
            "JOIN panel n ON n.id = m.panel_id WHERE n.challenge_id = p.challenge_id AND m.judge_id = v.judge_id)"),
        0);
    QCOMPARE(file.text("SELECT locked_at FROM rubric"), QStringLiteral("2025-09-29T01:00:00.000Z"));
}

void TestSampleScores::judgesDifferInSeverity()
{
    SampleFile file({inno});
    const QStringList means = file.column(
        "SELECT avg(points) FROM score s JOIN review v ON v.id = s.review_id WHERE s.state = 'scored' "
        "GROUP BY v.judge_id ORDER BY 1");
    QCOMPARE(means.size(), 14);
    QVERIFY(means.last().toDouble() - means.first().toDouble() > 50);
    QCOMPARE(file.number("SELECT count(DISTINCT points) FROM score"), 5);
}

void TestSampleScores::tiesShowTheirTrace()
{
    for (const quint64 seed : {2025, 1, 2, 3, 4, 5, 77}) {
        SampleFile file({inno}, seed);
        const Rubric rubric = must(RubricRepository(file.store()).rubrics(file.events.front())).front();
        const RoundId round = must(RubricRepository(file.store()).rounds(file.events.front())).front().id;
        int byCriterion = 0;
        int byJudges = 0;
        for (const Panel &panel : must(JudgeRepository(file.store()).panels(round))) {
            const auto ranked = rankingOf(file, rubric, panel);
            QVERIFY(ranked.size() >= 10);
            QCOMPARE(ranked.front().rank, 1);
            byCriterion += separated(ranked, TieRuleKind::Criterion);
            byJudges += separated(ranked, TieRuleKind::HeadToHead);
        }
        QVERIFY(byCriterion >= 2);
        QVERIFY(byJudges >= 2);
    }
}

void TestSampleScores::oneChallengeIsDecided()
{
    SampleFile file({inno});
    const std::vector<Challenge> challenges = must(ChallengeRepository(file.store()).challenges(file.events.front()));
    const RoundId round = must(RubricRepository(file.store()).rounds(file.events.front())).front().id;
    ReviewRepository reviews(file.store());
    for (size_t i = 0; i < challenges.size(); ++i) {
        const std::vector<Decision> decisions = must(reviews.decisions(round, challenges[i].id));
        QCOMPARE(decisions.empty(), i != 3);
        const auto count = [&decisions](DecisionResult result) {
            return std::count_if(decisions.begin(), decisions.end(),
                                 [result](const Decision &d) { return d.result == result; });
        };
        if (i == 3) {
            QCOMPARE(count(DecisionResult::Finalist), challenges[i].finalistQuota);
            QCOMPARE(count(DecisionResult::Reserve), challenges[i].reserveQuota);
        }
        for (const Decision &decision : decisions) {
            QVERIFY(!decision.reason.isEmpty() && !decision.decidedBy.isEmpty() && decision.rankAtDecision > 0);
            QCOMPARE(decision.decidedAt.date(), QDate(2025, 10, 24));
        }
    }
}

QTEST_GUILESS_MAIN(TestSampleScores)
#include "tst_samplescores.moc"
