// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

namespace {

LocalizedText english(const char *text)
{
    return LocalizedText::only(QString::fromUtf8(text), Language::English);
}

} // namespace

/// A desk's days with one event, from nothing to the decision, told with the workflows alone. Each step goes on where the
/// one before it stopped.
class TestDeskDay : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock {QDateTime(QDate(2026, 5, 11), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<Workspace> m_workspace;
    QString m_file;
    EventId m_event;
    ChallengeId m_challenge;
    RubricId m_rubric;
    RoundId m_round;
    std::vector<JudgeId> m_judges;

    Workflows &flows() { return m_workspace->workflows(); }
    void openAs(const char *who)
    {
        m_workspace.reset();
        WorkspaceOptions options;
        options.operatorName = QString::fromUtf8(who);
        auto opened = Workspace::open(m_file, options, m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(toLogLine(opened.error())));
        m_workspace = std::move(*opened);
    }
    std::vector<ProposalRow> proposals()
    {
        return flows().proposals.proposals(m_event).value_or(std::vector<ProposalRow> {});
    }
    RankingView ranking() { return flows().rankings.ranking(m_round, m_challenge).value_or(RankingView {}); }
    /// Judge `judge` gives proposal `proposal` of the grid the same points on every criterion.
    Status score(size_t judge, size_t proposal, Centipoints points)
    {
        PD_ASSIGN(const ScoringGrid grid, flows().judging.grid(m_round, m_challenge));
        std::vector<Score> scores;
        for (const Criterion &criterion : grid.rubric.criteria)
            scores.push_back(
                {m_round, grid.proposals[proposal].id, m_judges[judge], criterion.id, ScoreValue::scored(points)});
        return flows().judging.setScores(scores);
    }

private Q_SLOTS:
    void inMayMaiMakesAFileForTheNewEdition()
    {
        m_file = m_folder.filePath(QStringLiteral("Hanoi 2026.pitchdesk"));
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Mai");
        auto created = Workspace::create(m_file, options, m_clock);
        QVERIFY(created);
        m_workspace = std::move(*created);
        QVERIFY(flows().events.events()->empty());
        QVERIFY(flows().events.terms(QStringLiteral("field"))->size() > 10); // the fields of technology are there
        QCOMPARE(Workspace::create(m_file, options, m_clock).error().code, ErrorCode::FileExists);
    }

    void sheSetsTheEventUpWithItsDeadline()
    {
        Programme programme;
        programme.name = english("Fast Track Pitch");
        const auto series = flows().events.saveProgramme(programme);
        QVERIFY(series);
        Event event;
        event.programme = *series;
        event.name = english("Hanoi edition");
        event.zone = QStringLiteral("Asia/Ho_Chi_Minh");
        const auto saved = flows().events.saveEvent(event);
        QVERIFY(saved);
        m_event = *saved;
        Milestone deadline;
        deadline.event = m_event;
        deadline.kind = MilestoneKind::Deadline;
        deadline.date = PartialDate::day(QDate(2026, 6, 15));
        deadline.time = QTime(17, 0);
        deadline.zone = event.zone;
        QVERIFY(flows().events.saveMilestone(deadline));
        Event nameless = event;
        nameless.name = {};
        QCOMPARE(flows().events.saveEvent(nameless).error().code, ErrorCode::FieldRequired);
        Event nowhere = event;
        nowhere.zone = QStringLiteral("Asia/Atlantis");
        QCOMPARE(flows().events.saveEvent(nowhere).error().code, ErrorCode::FieldInvalid);
    }

    void anOwnerPublishesAChallenge()
    {
        Organisation owner;
        owner.name = english("Quiet Harbour Bank (sample)");
        const auto organisation = flows().events.saveOrganisation(owner);
        QVERIFY(organisation);
        Challenge challenge;
        challenge.event = m_event;
        challenge.title = {QStringLiteral("Green rice"), QStringLiteral("緑の米"), QStringLiteral("Lúa xanh"),
                           Language::English};
        challenge.owners = {*organisation};
        challenge.finalistQuota = 1;
        challenge.reserveQuota = 1;
        challenge.state = ChallengeState::Published;
        const auto saved = flows().challenges.saveChallenge(challenge);
        QVERIFY(saved);
        m_challenge = *saved;
        QCOMPARE(flows().events.removeOrganisation(*organisation).error().code, ErrorCode::InUse);
        const auto rubric = flows().challenges.addDefaultRubric(m_event);
        QVERIFY(rubric);
        m_rubric = *rubric;
        Round round;
        round.event = m_event;
        round.name = english("Screening");
        round.rubric = m_rubric;
        const auto opened = flows().challenges.saveRound(round);
        QVERIFY(opened);
        m_round = *opened;
    }

    void theAnswersComeInAndOneIsLate()
    {
        QFile csv(m_folder.filePath(QStringLiteral("answers.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Company,Proposal title,Country,Submitted at,E-mail\n"
                  "Sunrise Paddy,Sensors in the field,Vietnam,2026-06-10 09:00,a@sunrise.example\n"
                  "株式会社あおば稲作,衛星で見る水田,日本,2026-06-15 16:59,b@aoba.example\n"
                  "Công ty Lúa Vàng,Phân bón vi sinh,Việt Nam,2026-06-15 17:01,c@luavang.example\n"
                  ",No name at all,Japan,2026-06-11 10:00,d@nobody.example\n");
        csv.close();
        Progress progress;
        ImportOptions options;
        options.event = m_event;
        options.challenge = m_challenge;
        const auto preview = flows().imports.preview(csv.fileName(), options, progress);
        QVERIFY(preview);
        QCOMPARE(preview->outcome.added, 3);
        QVERIFY(proposals().empty()); // nothing is written until it is confirmed
        const auto outcome = flows().imports.run(csv.fileName(), options, progress);
        QVERIFY(outcome);
        QCOMPARE(outcome->added, 3);
        QCOMPARE(outcome->skipped, 1);
        QCOMPARE(flows().imports.run(csv.fileName(), options, progress)->unchanged, 3);
        const auto rows = proposals();
        QCOMPARE(rows.size(), size_t(3));
        QVERIFY(!rows[1].isLate); // a minute before five in Hanoi
        QVERIFY(rows[2].isLate);  // a minute after it
        QCOMPARE(rows[1].country, QStringLiteral("JP"));
    }

    void theDeskFindsAndScreensThem()
    {
        QCOMPARE(flows().queries.proposals(m_event, QStringLiteral("lua vang"), QueryVocabulary())->size(), size_t(1));
        std::vector<ProposalId> ids;
        for (const ProposalRow &row : proposals())
            ids.push_back(row.id);
        QVERIFY(flows().proposals.setState(ids, ProposalState::Eligible, {}));
        QCOMPARE(flows().events.home(m_event)->toScreen, 0);
        QCOMPARE(flows().events.home(m_event)->late, 1);
    }

    void twoJudgesSitOnThePanelAndOneHasAConflict()
    {
        for (const char *name : {"Linh (sample judge)", "Haruka (sample judge)"}) {
            Judge judge;
            judge.event = m_event;
            judge.person.name.printed = QString::fromUtf8(name);
            const auto saved = flows().judging.saveJudge(judge);
            QVERIFY(saved);
            m_judges.push_back(*saved);
        }
        Panel panel;
        panel.round = m_round;
        panel.challenge = m_challenge;
        panel.members = m_judges;
        panel.chair = m_judges[0];
        QVERIFY(flows().judging.savePanel(panel));
        Conflict conflict;
        conflict.judge = m_judges[1];
        conflict.proposal = proposals()[2].id;
        conflict.kind = QStringLiteral("advisor");
        conflict.source = QStringLiteral("declared");
        QVERIFY(flows().judging.saveConflict(conflict));
        const Status barred = score(1, 2, 300);
        QVERIFY(!barred);
        QCOMPARE(barred.error().code, ErrorCode::JudgeBarred);
    }

    void theyScoreOnTheDesksLaptop()
    {
        QVERIFY(score(0, 0, 400));
        QVERIFY(score(1, 0, 400));
        QVERIFY(score(0, 1, 400));
        QVERIFY(score(1, 1, 400));
        QVERIFY(score(0, 2, 300));
        const Status six = score(0, 2, 600);
        QVERIFY(!six);
        QCOMPARE(six.error().code, ErrorCode::ScoreOutOfScale);
        QCOMPARE(six.error().argument(QStringLiteral("maximum")), QStringLiteral("5"));
        QVERIFY(flows().challenges.rubric(m_rubric)->isLocked()); // by the first score
        QCOMPARE(flows().challenges.saveRubric(*flows().challenges.rubric(m_rubric)).error().code,
                 ErrorCode::RubricLocked);
        const RankingView view = ranking();
        QCOMPARE(view.rows.size(), size_t(3));
        QCOMPARE(view.rows[2].ranked.aggregate.scored, 5);
        QVERIFY(view.grid.barred[2 * 2 + 1]); // the judge with the conflict has nothing to score there
    }

    void theChairBreaksTheTie()
    {
        const auto tied = ranking().rows;
        QVERIFY(!tied[0].ranked.trace.empty());
        const ProposalId second = tied[1].proposal.id;
        QVERIFY(flows().rankings.setChairVote(m_round, second, true));
        const auto rows = ranking().rows;
        QCOMPARE(rows[0].proposal.id, second);
        QCOMPARE(rows[0].ranked.rank, 1);
        QCOMPARE(rows[1].ranked.rank, 2);
        QCOMPARE(rows[0].suggestion, DecisionResult::Finalist);
        QCOMPARE(rows[1].suggestion, DecisionResult::Reserve);
        QVERIFY(flows().history.undo());
        QCOMPARE(ranking().rows[0].proposal.id, tied[0].proposal.id);
        QVERIFY(flows().history.redo());
    }

    void theDecisionIsRecordedWithWhoWhenAndWhy()
    {
        m_clock.set(QDateTime(QDate(2026, 6, 30), QTime(8, 0), Qt::UTC));
        QCOMPARE(flows()
                     .rankings
                     .decide(m_round, ranking().rows[0].proposal.id, DecisionResult::Finalist, QStringLiteral("  "))
                     .error()
                     .code,
                 ErrorCode::DecisionNeedsReason);
        QVERIFY(flows().rankings.decideAsSuggested(m_round, m_challenge, QStringLiteral("As the judges ranked them.")));
        const RankingView view = ranking();
        QVERIFY(view.rows[0].decision);
        QCOMPARE(view.rows[0].decision->decidedBy, QStringLiteral("Mai"));
        QCOMPARE(view.rows[0].decision->decidedAt, m_clock.now());
        QCOMPARE(view.rows[0].decision->tieRule, QStringLiteral("chair_vote"));
        QCOMPARE(flows().events.home(m_event)->challengesToDecide, 0);
    }

    void theNextMorningKenUndoesItAndPutsItBack()
    {
        openAs("Ken");
        const auto state = flows().history.undoState();
        QVERIFY(state && state->undo);
        QCOMPARE(state->undo->key, QStringLiteral("decisions.add"));
        QVERIFY(flows().history.undo());
        QVERIFY(!ranking().rows[0].decision);
        QVERIFY(flows().history.redo());
        QVERIFY(ranking().rows[0].decision);
        const auto entries = flows().history.entries({});
        QVERIFY(entries);
        QCOMPARE(entries->front().who, QStringLiteral("Ken"));
        QCOMPARE(entries->back().who, QStringLiteral("Mai"));
    }

    void theChartShowsWhatWasDecided()
    {
        const auto chart = flows().charts.chart(m_event, {}, ChartKind::Ranking);
        QVERIFY(chart);
        QCOMPARE(chart->panels.size(), size_t(1));
        QCOMPARE(chart->panels[0].bars.size(), size_t(3));
        QVERIFY(chart->panels[0].bars[0].mark == DecisionResult::Finalist);
        QCOMPARE(flows().charts.chart(m_event, {}, ChartKind::Countries)->panels[0].bars[0].key, QStringLiteral("VN"));
        QCOMPARE(flows().charts.chart(m_event, {}, ChartKind::Scores)->panels[0].basis, 25);
    }

    void theFileIsBackedUpSpoiledAndRestored()
    {
        const auto copy = m_workspace->backup();
        QVERIFY(copy);
        std::vector<ProposalId> ids;
        for (const ProposalRow &row : proposals())
            ids.push_back(row.id);
        QVERIFY(flows().proposals.remove(ids));
        QVERIFY(proposals().empty());
        m_workspace.reset();
        const auto kept = Workspace::restore(*copy, m_file, m_clock);
        QVERIFY(kept);
        QVERIFY(QFile::exists(*kept));
        openAs("Mai");
        QCOMPARE(proposals().size(), size_t(3));
        Progress progress;
        const auto report = m_workspace->check(progress);
        QVERIFY(report);
        QVERIFY2(report->isSound(), qPrintable((report->journal + report->derived + report->integrity).join(u'\n')));
    }

    void theWholeEventGoesAndComesBack()
    {
        QVERIFY(flows().events.removeEvent(m_event));
        QVERIFY(flows().events.events()->empty());
        QVERIFY(flows().history.undo());
        QCOMPARE(proposals().size(), size_t(3));
        QVERIFY(ranking().rows[0].decision);
        Progress progress;
        const auto report = m_workspace->check(progress);
        QVERIFY(report && report->isSound());
    }
};

QTEST_GUILESS_MAIN(TestDeskDay)
#include "tst_deskday.moc"
