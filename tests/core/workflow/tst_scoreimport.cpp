// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/judgerepository.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/rubricrepository.h"
#include "tests/core/workflow/importfixture.h"

#include <QRegularExpression>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QByteArray header = "judge,proposal,criterion,score,state\n";

/// Two judges on the panel of challenge 1, one off it; three proposals, the third to challenge 2. Scores go by halves from 1 to 5.
class ScoreFixture : public ImportFixture
{
public:
    ScoreFixture()
    {
        must(import("Company,Challenge,Title\nLotus,1,Roofs\nLily,1,Ponds\nLark,2,Songs\n"));
        must(change([&] { must(makeRound()); }));
    }

    Result<ScoreImportOutcome> importScores(const QByteArray &csv, bool strict = false)
    {
        Progress progress;
        return ImportWorkflow(store()).importScores(write("scores.csv", csv), event, strict, progress);
    }
    /// "judge proposal criterion state points" of all that is stored, sorted.
    [[nodiscard]] QStringList scores()
    {
        Query query(
            database(),
            u8("SELECT j.number || ' ' || p.number || ' ' || c.code || ' ' || s.state || ' ' || coalesce(s.points, '') FROM score s "
               "JOIN review v ON v.id = s.review_id JOIN judge j ON j.id = v.judge_id JOIN proposal p ON p.id = v.proposal_id "
               "JOIN criterion c ON c.id = s.criterion_id ORDER BY 1"));
        must(query.exec());
        QStringList lines;
        while (query.next())
            lines.append(query.text(0).trimmed());
        return lines;
    }

    std::vector<Judge> judges;
    Rubric rubric;
    Round round;

private:
    Status makeRound()
    {
        RubricRepository rubrics(store());
        rubric.event = event;
        rubric.name = LocalizedText::only(u8("Rubric"), Language::English);
        rubric.scaleStep = 50;
        rubric.criteria = {{{}, {}, u8("fit"), {u8("Fit"), u8("適合性"), u8("Mức độ phù hợp")}, {}, 60},
                           {{}, {}, u8("team"), {u8("Team"), u8("実施体制"), u8("Đội ngũ")}, {}, 40}};
        PD_ASSIGN(const RubricId id, rubrics.save(rubric));
        PD_ASSIGN(rubric, rubrics.rubric(id));
        round.event = event;
        round.rubric = id;
        round.name = LocalizedText::only(u8("Final"), Language::English);
        PD_ASSIGN(const RoundId made, rubrics.saveRound(round));
        round.id = made;
        JudgeRepository repository(store());
        for (const PersonName &name : {PersonName {u8("髙﨑 さくら"), {}, {}, {}, {}, u8("Sakura Takasaki")},
                                       PersonName {u8("Nguyễn Thị Ánh")}, PersonName {u8("Ann Lee")}}) {
            Judge judge;
            judge.event = event;
            judge.person.name = name;
            judge.person.email = QStringLiteral("judge%1@jury.example").arg(judges.size() + 1);
            PD_ASSIGN(const JudgeId saved, repository.save(judge));
            PD_ASSIGN(judge, repository.judge(saved));
            judges.push_back(judge);
        }
        Panel panel;
        panel.round = round.id;
        panel.challenge = challenges[0];
        panel.members = {judges[0].id, judges[1].id};
        PD_TRY(repository.savePanel(panel));
        return {};
    }
};

} // namespace

class ScoreImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryName_data();
    void findsEveryName();
    void readsHeadersOfThreeLanguages_data();
    void readsHeadersOfThreeLanguages();
    void readsScoresAndStates_data();
    void readsScoresAndStates();
    void neverClearsAScore();
    void doesNothingTwice();
    void listsWhatIsWrongWithARow_data();
    void listsWhatIsWrongWithARow();
    void namesWhatAnErrorNeeds();
    void aBarredJudgeMayStandAside();
    void skipsTheSameCellTwice();
    void refusesAClosedRound();
    void refusesWeightsThatDoNotAddUp();
    void refusesWhatIsMissing_data();
    void refusesWhatIsMissing();
    void strictRefusesEverything();
    void isUndoneInOneStep();
    void takesTheLastRound();
    void stopsWhenCancelled();
    void doesNotMindTheOrder();
};

void ScoreImportTest::findsEveryName_data()
{
    QTest::addColumn<QString>("judge");
    QTest::addColumn<QString>("proposal");
    QTest::addColumn<QString>("criterion");
    const auto row = [](const char *judge, const char *proposal, const char *criterion) {
        QTest::addRow("%s %s %s", judge, proposal, criterion) << u8(judge) << u8(proposal) << u8(criterion);
    };
    row("JUDGE", "PROPOSAL", "CRITERION"); // the uids
    row("1", "1", "fit");
    row("#1", "#1", "FIT");
    row("JUDGE1@jury.example", "No. 1", "Fit");
    row("髙﨑 さくら", "1", "適合性");
    row("髙﨑さくら", "1", "Mức độ phù hợp");
    row("sakura takasaki", "＃１", "muc do phu hop");
}

void ScoreImportTest::findsEveryName()
{
    QFETCH(QString, judge);
    QFETCH(QString, proposal);
    QFETCH(QString, criterion);
    ScoreFixture fixture;
    judge.replace(QRegularExpression(u8("^JUDGE$")), fixture.judges[0].uid);
    proposal.replace(u8("PROPOSAL"), fixture.proposals()[0].uid);
    criterion.replace(u8("CRITERION"), fixture.rubric.criteria[0].uid);
    const Result<ScoreImportOutcome> outcome = fixture.importScores(
        header + QStringList {judge, proposal, criterion, u8("4"), {}}.join(u',').toUtf8() + '\n');
    PD_VERIFY(outcome);
    if (judge == u8("髙﨑さくら")) { // a name without its space is another
        QCOMPARE(problemLines(outcome->problems), QStringList {u8("2 judge RowUnknownJudge skip")});
        return;
    }
    QCOMPARE(problemLines(outcome->problems), QStringList());
    QCOMPARE(outcome->added, 1);
    QCOMPARE(fixture.scores(), QStringList {u8("1 1 fit scored 400")});
}

void ScoreImportTest::readsHeadersOfThreeLanguages_data()
{
    QTest::addColumn<QByteArray>("csv");
    // As `export scores` writes them.
    QTest::newRow("en") << QByteArray(
        "Judge,Proposal,Criterion,Score,State,Challenge no.,Name of the judge,Proposal no.,Applicant,Title of the proposal,"
        "Name of the criterion,Weight,State in words\nJ,P,fit,4,scored,1,x,1,Lotus,Roofs,Fit,0.6,Scored\n");
    QTest::newRow("ja") << QByteArray(
        "審査員,提案,審査項目,評点,状態,チャレンジ番号,審査員名,提案番号,応募者,提案のタイトル,審査項目名,重み,状態（表記）\n"
        "J,P,fit,4,scored,1,x,1,Lotus,Roofs,適合性,0.6,採点済み\n");
    QTest::newRow("vi") << QByteArray(
        "Giám khảo,Đề xuất,Tiêu chí,Điểm,Trạng thái,Số hiệu thách thức,Tên giám khảo,Số hiệu đề xuất,Đơn vị nộp hồ sơ,"
        "Tiêu đề đề xuất,Tên tiêu chí,Trọng số,Trạng thái bằng lời\nJ,P,fit,4,scored,1,x,1,Lotus,Roofs,Mức độ phù hợp,0.6,Đã chấm\n");
    QTest::newRow("any order") << QByteArray("score,criterion,proposal,judge\n4,fit,P,J\n");
    QTest::newRow("by number") << QByteArray("Judge name,Proposal no.,Criterion name,Points\n髙﨑 さくら,1,Fit,4\n");
    QTest::newRow("semicolons") << QByteArray("Judge;Proposal;Criterion;Score\nJ;P;fit;4,0\n");
}

void ScoreImportTest::readsHeadersOfThreeLanguages()
{
    QFETCH(QByteArray, csv);
    ScoreFixture fixture;
    csv.replace("J,P,", (fixture.judges[0].uid + u',' + fixture.proposals()[0].uid + u',').toUtf8());
    csv.replace(",P,J\n", (u',' + fixture.proposals()[0].uid + u',' + fixture.judges[0].uid + u'\n').toUtf8());
    csv.replace("J;P;", (fixture.judges[0].uid + u';' + fixture.proposals()[0].uid + u';').toUtf8());
    const Result<ScoreImportOutcome> outcome = fixture.importScores(csv);
    PD_VERIFY(outcome);
    QCOMPARE(problemLines(outcome->problems), QStringList());
    QCOMPARE(fixture.scores(), QStringList {u8("1 1 fit scored 400")});
}

void ScoreImportTest::readsScoresAndStates_data()
{
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("stored"); // "?" = refused at the score, "!" = at the state
    const auto row = [](const char *score, const char *state, const char *stored) {
        QTest::addRow("%s/%s", score, state) << u8(score) << u8(state) << u8(stored);
    };
    row("3", "", "scored 300");
    row("3.5", "scored", "scored 350");
    row("\"3,5\"", "採点済み", "scored 350");
    row("３", "Đã chấm", "scored 300");
    row("", "abstained", "abstained");
    row("", "棄権", "abstained");
    row("", "Không cho điểm", "abstained");
    row("", "審査回避", "recused");
    row("", "Không chấm do xung đột lợi ích", "recused");
    row("", "missing", "");
    row("", "未採点", "");
    row("", "", "");
    row("棄権", "", "abstained");
    row("recused", "recused", "recused");
    row("", "scored", "?");
    row("three", "", "?");
    row("3.255", "", "?");
    row("4", "abstained", "!");
    row("4", "missing", "!");
    row("4", "perhaps", "!");
    row("abstained", "recused", "?");
    row("scored", "", "?");
}

void ScoreImportTest::readsScoresAndStates()
{
    QFETCH(QString, score);
    QFETCH(QString, state);
    QFETCH(QString, stored);
    ScoreFixture fixture;
    const Result<ScoreImportOutcome> outcome = fixture.importScores(
        header + QString(u"1,1,fit," + score + u',' + state + u'\n').toUtf8());
    PD_VERIFY(outcome);
    if (stored == u8("?") || stored == u8("!")) {
        const QString column = stored == u8("?") ? u8("score") : u8("state");
        QCOMPARE(problemLines(outcome->problems), QStringList {QString(u"2 " + column + u" RowFieldInvalid skip")});
        QCOMPARE(outcome->skipped, 1);
        QCOMPARE(fixture.scores(), QStringList());
        return;
    }
    QCOMPARE(problemLines(outcome->problems), QStringList());
    QCOMPARE(outcome->added, stored.isEmpty() ? 0 : 1);
    QCOMPARE(outcome->unchanged, stored.isEmpty() ? 1 : 0);
    QCOMPARE(fixture.scores(), stored.isEmpty() ? QStringList() : QStringList {QString(u"1 1 fit " + stored)});
}

void ScoreImportTest::neverClearsAScore()
{
    ScoreFixture fixture;
    PD_VERIFY(fixture.importScores(header + "1,1,fit,4,\n1,1,team,,abstained\n"));
    const QString before = fixture.everything();
    const Result<ScoreImportOutcome> outcome = fixture.importScores(header + "1,1,fit,,missing\n1,1,team,,\n");
    PD_VERIFY(outcome);
    QCOMPARE(outcome->unchanged, 2);
    QCOMPARE(fixture.everything(), before);
}

void ScoreImportTest::doesNothingTwice()
{
    ScoreFixture fixture;
    const QByteArray csv = header
        + "1,1,fit,4,\n1,1,team,3.5,\n2,1,fit,,abstained\n2,2,fit,,recused\n2,2,team,,missing\n9,1,fit,4,\n";
    const Result<ScoreImportOutcome> first = fixture.importScores(csv);
    PD_VERIFY(first);
    QCOMPARE(first->added, 4);
    QCOMPARE(first->unchanged, 1);
    QCOMPARE(first->skipped, 1);
    const QString before = fixture.everything();
    const Result<ScoreImportOutcome> again = fixture.importScores(csv);
    PD_VERIFY(again);
    QCOMPARE(again->added + again->updated, 0);
    QCOMPARE(again->unchanged, 5);
    QCOMPARE(fixture.everything(), before);
    const Result<ScoreImportOutcome> changed = fixture.importScores(header + "1,1,fit,4.5,\n2,1,fit,2,\n1,2,fit,1,\n");
    PD_VERIFY(changed);
    QCOMPARE(changed->updated, 2);
    QCOMPARE(changed->added, 1);
    // What is stored stays as it is, even where the judge could not give it today.
    must(fixture.changeBy("DELETE FROM panel_member WHERE judge_id = 1"));
    QCOMPARE(fixture.importScores(header + "1,1,fit,4.5,\n")->unchanged, 1);
}

void ScoreImportTest::listsWhatIsWrongWithARow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const char *cells, const char *problems) {
        QTest::newRow(name) << QByteArray(cells) << u8(problems);
    };
    row("judge", "Nobody,1,fit,4,", "2 judge RowUnknownJudge skip");
    row("judge's number", "9,1,fit,4,", "2 judge RowUnknownJudge skip");
    row("no judge", ",1,fit,4,", "2 judge RowUnknownJudge skip");
    row("proposal", "1,Roofs,fit,4,", "2 proposal RowUnknownProposal skip");
    row("criterion", "1,1,novelty,4,", "2 criterion RowUnknownCriterion skip");
    row("all three", "x,y,z,4,",
        "2 judge RowUnknownJudge skip|2 proposal RowUnknownProposal skip|2 criterion RowUnknownCriterion skip");
    row("above the scale", "1,1,fit,6,", "2 score ScoreOutOfScale skip");
    row("below the scale", "1,1,fit,0,", "2 score ScoreOutOfScale skip");
    row("negative", "1,1,fit,-3,", "2 score ScoreOutOfScale skip");
    row("off the step", "1,1,fit,3.25,", "2 score ScoreNotOnStep skip");
    row("not on the panel", "3,1,fit,4,", "2 judge JudgeNotOnPanel skip");
    row("other challenge", "1,3,fit,4,", "2 judge JudgeNotOnPanel skip");
    row("barred", "2,2,fit,4,", "2 judge JudgeBarred skip");
}

void ScoreImportTest::listsWhatIsWrongWithARow()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, problems);
    ScoreFixture fixture;
    must(fixture.changeBy(
        "INSERT INTO conflict (uid, judge_id, proposal_id, kind, source, state) VALUES ('c', 2, 2, 'capital', 'declared', 'confirmed')"));
    const QByteArray good = "\n1,2,team,5,\n";
    const Result<ScoreImportOutcome> outcome = fixture.importScores(header + row + good);
    PD_VERIFY(outcome);
    QCOMPARE(problemLines(outcome->problems).join(u'|'), problems);
    QCOMPARE(outcome->skipped, 1);
    QCOMPARE(outcome->added, 1);
    QCOMPARE(fixture.scores(), QStringList {u8("1 2 team scored 500")});
}

void ScoreImportTest::namesWhatAnErrorNeeds()
{
    ScoreFixture fixture;
    const Result<ScoreImportOutcome> outcome = fixture.importScores(header + "1,1,fit,6,\n3,1,fit,4,\nWho,1,fit,4,\n");
    PD_VERIFY(outcome);
    QCOMPARE(outcome->problems.size(), size_t(3));
    const Error scale = outcome->problems[0].error;
    QCOMPARE(scale.argument(u8("value")), u8("6"));
    QCOMPARE(scale.argument(u8("minimum")), u8("1"));
    QCOMPARE(scale.argument(u8("maximum")), u8("5"));
    QCOMPARE(outcome->problems[1].error.argument(u8("judge")), u8("Ann Lee"));
    QVERIFY(outcome->problems[1].error.argument(u8("proposal")).contains(u8("#1")));
    QCOMPARE(outcome->problems[2].error.argument(u8("row")), u8("4"));
    QCOMPARE(outcome->problems[2].error.argument(u8("value")), u8("Who"));
}

void ScoreImportTest::aBarredJudgeMayStandAside()
{
    ScoreFixture fixture;
    must(fixture.changeBy(
        "INSERT INTO conflict (uid, judge_id, proposal_id, kind, source, state) VALUES ('c', 2, 2, 'capital', 'declared', 'confirmed')"));
    const Result<ScoreImportOutcome> outcome = fixture.importScores(header + "2,2,fit,,recused\n");
    PD_VERIFY(outcome);
    QCOMPARE(outcome->added, 1);
    QCOMPARE(fixture.scores(), QStringList {u8("2 2 fit recused")});
}

void ScoreImportTest::skipsTheSameCellTwice()
{
    ScoreFixture fixture;
    const Result<ScoreImportOutcome> outcome = fixture.importScores(
        header + "1,1,fit,4,\n#1,#1,Fit,4.0,\n1,1,FIT,5,\n1,1,fit,,missing\n");
    PD_VERIFY(outcome);
    QCOMPARE(problemLines(outcome->problems), QStringList {u8("4 score RowTwice skip")});
    QCOMPARE(outcome->problems.front().error.argument(u8("first")), u8("2"));
    QCOMPARE(outcome->added, 1);
    QCOMPARE(outcome->unchanged, 2);
    QCOMPARE(outcome->skipped, 1);
    QCOMPARE(fixture.scores(), QStringList {u8("1 1 fit scored 400")});
}

void ScoreImportTest::refusesAClosedRound()
{
    ScoreFixture fixture;
    must(fixture.changeBy("UPDATE round SET is_open = 0"));
    const QString before = fixture.everything();
    const Result<ScoreImportOutcome> outcome = fixture.importScores(header + "1,1,fit,4,\n");
    PD_REFUSED(outcome, ErrorCode::RoundClosed);
    QCOMPARE(outcome.error().argument(u8("round")), u8("Final"));
    QCOMPARE(fixture.everything(), before);
}

void ScoreImportTest::refusesWeightsThatDoNotAddUp()
{
    ScoreFixture fixture;
    must(fixture.changeBy("UPDATE criterion SET weight = 50 WHERE code = 'fit'"));
    const QString before = fixture.everything();
    const Result<ScoreImportOutcome> outcome = fixture.importScores(header + "Nobody,1,fit,4,\n1,1,fit,4,\n");
    PD_REFUSED(outcome, ErrorCode::RubricWeights);
    QCOMPARE(outcome.error().argument(u8("sum")), u8("90"));
    QCOMPARE(fixture.everything(), before);
}

void ScoreImportTest::refusesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("column");
    QTest::newRow("judge") << QByteArray("proposal,criterion,score\n1,fit,4\n") << ErrorCode::ColumnMissing
                           << u8("judge");
    QTest::newRow("proposal") << QByteArray("judge,criterion,score\n1,fit,4\n") << ErrorCode::ColumnMissing
                              << u8("proposal");
    QTest::newRow("criterion") << QByteArray("judge,proposal,score\n1,1,4\n") << ErrorCode::ColumnMissing
                               << u8("criterion");
    QTest::newRow("score") << QByteArray("judge,proposal,criterion\n1,1,fit\n") << ErrorCode::ColumnMissing
                           << u8("score");
    QTest::newRow("everything") << QByteArray() << ErrorCode::TableEmpty << QString();
    QTest::newRow("quote") << QByteArray("judge,proposal,criterion,score\n1,1,fit,\"4\n") << ErrorCode::CsvBrokenQuote
                           << QString();
    QTest::newRow("NUL") << QByteArray("judge,proposal,criterion,score\n1,1,fit,4\0\n", 42) << ErrorCode::CsvNulByte
                         << QString();
}

void ScoreImportTest::refusesWhatIsMissing()
{
    QFETCH(QByteArray, csv);
    QFETCH(ErrorCode, code);
    QFETCH(QString, column);
    ScoreFixture fixture;
    const QString before = fixture.everything();
    const Result<ScoreImportOutcome> outcome = fixture.importScores(csv);
    PD_REFUSED(outcome, code);
    QCOMPARE(outcome.error().argument(u8("column")), column);
    QCOMPARE(fixture.everything(), before);
    fixture.event = EventId(4711);
    PD_REFUSED(fixture.importScores(header + "1,1,fit,4,\n"), ErrorCode::RecordNotFound);
    ImportFixture without;
    Progress progress;
    PD_REFUSED(ImportWorkflow(without.store())
                   .importScores(without.write("s.csv", header + "1,1,fit,4,\n"), without.event, false, progress),
               ErrorCode::RecordNotFound);
}

void ScoreImportTest::strictRefusesEverything()
{
    ScoreFixture fixture;
    const QString before = fixture.everything();
    const Result<ScoreImportOutcome> outcome = fixture.importScores(header + "1,1,fit,4,\n1,1,team,6,\n9,1,fit,4,\n",
                                                                    true);
    PD_REFUSED(outcome, ErrorCode::RowsRefused);
    QCOMPARE(outcome.error().argument(u8("count")), u8("2"));
    QCOMPARE(fixture.everything(), before);
    QCOMPARE(fixture.importScores(header + "1,1,fit,4,\n", true)->added, 1);
}

void ScoreImportTest::isUndoneInOneStep()
{
    ScoreFixture fixture;
    const QString before = dumpAll(fixture.database());
    PD_VERIFY(fixture.importScores(header + "1,1,fit,4,\n1,1,team,3,\n2,1,fit,5,\n"));
    const std::vector<HistoryEntry> entries = must(Journal(fixture.store()).entries({}));
    QCOMPARE(entries.front().action.key, u8("scores.import"));
    QCOMPARE(entries.front().action.arguments,
             (QMap<QString, QString> {{u8("count"), u8("3")}, {u8("file"), u8("scores.csv")}}));
    PD_VERIFY(Journal(fixture.store()).undo());
    QCOMPARE(dumpAll(fixture.database()), before);
}

void ScoreImportTest::takesTheLastRound()
{
    ScoreFixture fixture;
    must(fixture.change([&] {
        Round last = fixture.round;
        last.id = {};
        last.name = LocalizedText::only(u8("Pitch day"), Language::English);
        const RoundId id = must(RubricRepository(fixture.store()).saveRound(last));
        Panel panel;
        panel.round = id;
        panel.challenge = fixture.challenges[1];
        panel.members = {fixture.judges[2].id};
        must(JudgeRepository(fixture.store()).savePanel(panel));
    }));
    const Result<ScoreImportOutcome> outcome = fixture.importScores(header + "1,1,fit,4,\n3,3,fit,4,\n");
    PD_VERIFY(outcome);
    QCOMPARE(problemLines(outcome->problems), QStringList {u8("2 judge JudgeNotOnPanel skip")});
    QCOMPARE(fixture.scores(), QStringList {u8("3 3 fit scored 400")});
}

void ScoreImportTest::stopsWhenCancelled()
{
    ScoreFixture fixture;
    const QString before = fixture.everything();
    const QString file = fixture.write("scores.csv", header + "1,1,fit,4,\n");
    for (const double at : {0.0, 0.5}) {
        Progress *running = nullptr;
        Progress progress([&](double fraction, const QString &) {
            if (fraction >= at)
                running->cancel();
        });
        running = &progress;
        PD_REFUSED(ImportWorkflow(fixture.store()).importScores(file, fixture.event, false, progress),
                   ErrorCode::Cancelled);
        QCOMPARE(fixture.everything(), before);
    }
}

void ScoreImportTest::doesNotMindTheOrder()
{
    QList<QByteArray> rows {"1,1,fit,4,\n",        "1,1,team,3.5,\n", "2,1,fit,,abstained\n", "2,2,fit,1,\n",
                            "1,2,team,,recused\n", "3,1,fit,2,\n",    "1,2,fit,9,\n"};
    ScoreFixture first;
    PD_VERIFY(first.importScores(header + rows.join()));
    QCOMPARE(first.scores().size(), 5);
    for (int round = 0; round < 6; ++round) {
        std::next_permutation(rows.begin(), rows.end());
        std::reverse(rows.begin(), rows.begin() + 4);
        ScoreFixture other;
        const Result<ScoreImportOutcome> outcome = other.importScores(header + rows.join());
        PD_VERIFY(outcome);
        QCOMPARE(outcome->skipped, 2);
        QCOMPARE(other.scores(), first.scores());
    }
}

QTEST_GUILESS_MAIN(ScoreImportTest)
#include "tst_scoreimport.moc"
