// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/workflow/historyworkflow.h"
#include "core/workflow/proposalworkflow.h"
#include "core/workflow/screeningworkflow.h"
#include "tests/core/workflow/importfixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QByteArray applications = "Company,Country/region,Challenge,Proposal title,Founded,E-mail,Language,Team size\n"
                                "Sao Mai JSC,Vietnam,1,One,2019,a@example.vn,vi,12\n"
                                "Minamoto,Japan,1,Two,2005,b@example.jp,ja,3\n"
                                "Sea,,2,Three,,c@example.sg,en,\n"
                                "Cobalt Inc.,Singapore,,Four,2022,,en,about 40\n";

/// Four proposals, and three people who screen them.
class Screeners : public ImportFixture
{
public:
    Screeners()
        : uids(5)
        , mai(database(), clock, uids, QStringLiteral("Mai"))
        , ken(database(), clock, uids, QStringLiteral("Ken"))
        , linh(database(), clock, uids, QStringLiteral("Linh"))
    {
        must(import(applications));
        for (const Proposal &proposal : proposals())
            ids.push_back(proposal.id);
    }
    [[nodiscard]] Proposal at(size_t index) { return must(ProposalRepository(store()).proposal(ids[index])); }
    Result<ScreeningStanding> say(Store &who, size_t index, ScreeningVerdict verdict, const char *reason = "")
    {
        clock.set(clock.now().addSecs(60));
        return ScreeningWorkflow(who).giveVerdict(ids[index], verdict, u8(reason));
    }
    void needTwo() { must(ScreeningWorkflow(mai).setScreenersNeeded(event, 2)); }
    [[nodiscard]] EligibilityRule rule(const char *reason, const Condition &condition) const
    {
        EligibilityRule made;
        made.event = event;
        made.reason = LocalizedText::only(u8(reason), Language::English);
        made.condition = condition;
        return made;
    }

    UidSource uids;
    Store mai;
    Store ken;
    Store linh;
    std::vector<ProposalId> ids;
};

Condition countries(const QStringList &codes)
{
    Comparison comparison;
    comparison.values = codes;
    return {ConditionKind::Comparison, {}, comparison};
}

QList<int> numbers(const std::vector<TriedProposal> &tried)
{
    QList<int> found;
    for (const TriedProposal &proposal : tried)
        found << proposal.facts.number;
    return found;
}

} // namespace

class ScreeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRulesInOrder();
    void refusesRulesThatSayNothing();
    void triesARuleBeforeItIsKept();
    void appliesRulesInUse();
    void countsAtOnceWithOneScreener();
    void needsAReason();
    void waitsForASecondPerson();
    void replacesAWordOfTheSamePerson();
    void showsADisagreementUntilSomebodyChooses();
    void letsAThirdPersonAgree();
    void screensNoWithdrawnOne();
    void queuesAndCounts();
    void undoesAndRedoesAsOne();
    void gathersWhomToAskAgain();
};

void ScreeningTest::keepsRulesInOrder()
{
    Screeners desk;
    ScreeningWorkflow workflow(desk.mai);
    EligibilityRule first = desk.rule("Only from ASEAN.", countries({u8("VN"), u8("SG")}));
    first.reason.ja = u8("ASEANの企業に限ります。");
    PD_VERIFY(workflow.saveRule(first));
    const auto second = workflow.saveRule(desk.rule("Second", {ConditionKind::All, {}, {}}));
    PD_VERIFY(second);
    auto rules = must(workflow.rules(desk.event));
    QCOMPARE(rules.size(), size_t(2));
    first.id = rules[0].id;
    first.uid = rules[0].uid;
    QVERIFY(rules[0] == first);
    PD_VERIFY(workflow.moveRule(*second, 0));
    rules = must(workflow.rules(desk.event));
    QCOMPARE(rules[0].id, *second);
    rules[0].isBlocking = false;
    rules[0].isActive = false;
    PD_VERIFY(workflow.saveRule(rules[0]));
    QVERIFY(must(workflow.rules(desk.event))[0] == rules[0]);
    PD_VERIFY(workflow.removeRule(*second));
    QCOMPARE(must(workflow.rules(desk.event)).size(), size_t(1));
    PD_VERIFY(HistoryWorkflow(desk.mai).undo());
    QCOMPARE(must(workflow.rules(desk.event)).size(), size_t(2));
    QCOMPARE(must(workflow.screenersNeeded(desk.event)), 1);
}

void ScreeningTest::refusesRulesThatSayNothing()
{
    Screeners desk;
    ScreeningWorkflow workflow(desk.mai);
    const QString before = desk.everything();
    PD_REFUSED(workflow.saveRule(desk.rule(" ", countries({u8("VN")}))), ErrorCode::FieldRequired);
    PD_REFUSED(workflow.saveRule(desk.rule("Reason", countries({}))), ErrorCode::ConditionInvalid);
    EligibilityRule nowhere = desk.rule("Reason", countries({u8("VN")}));
    nowhere.event = EventId(99);
    PD_REFUSED(workflow.saveRule(nowhere), ErrorCode::RecordNotFound);
    PD_REFUSED(workflow.removeRule(EligibilityRuleId(9)), ErrorCode::RecordNotFound);
    PD_REFUSED(workflow.setScreenersNeeded(desk.event, 3), ErrorCode::FieldInvalid);
    PD_REFUSED(workflow.tryCondition(desk.event, countries({})), ErrorCode::ConditionInvalid);
    QCOMPARE(desk.everything(), before);
}

void ScreeningTest::triesARuleBeforeItIsKept()
{
    Screeners desk;
    ScreeningWorkflow workflow(desk.mai);
    const RuleTrial trial = must(workflow.tryCondition(desk.event, countries({u8("VN"), u8("SG")})));
    QCOMPARE(numbers(trial.met), (QList<int> {1, 4}));
    QCOMPARE(numbers(trial.notMet), QList<int> {2});
    QCOMPARE(numbers(trial.cannotSay), QList<int> {3});
    QVERIFY(must(workflow.rules(desk.event)).empty());
    Comparison team;
    team.subject = RuleSubject::AnswerNumber;
    team.op = RuleOperator::AtLeast;
    team.question = u8("team SIZE");
    team.number = 10;
    const RuleTrial byAnswer = must(workflow.tryCondition(desk.event, {ConditionKind::Comparison, {}, team}));
    QCOMPARE(numbers(byAnswer.met), (QList<int> {1, 4}));
    QCOMPARE(numbers(byAnswer.cannotSay), QList<int> {3});
}

void ScreeningTest::appliesRulesInUse()
{
    Screeners desk;
    ScreeningWorkflow workflow(desk.mai);
    PD_VERIFY(workflow.saveRule(desk.rule("ASEAN only", countries({u8("VN"), u8("SG")}))));
    EligibilityRule unused = desk.rule("Unused", countries({u8("VN")}));
    unused.isActive = false;
    PD_VERIFY(workflow.saveRule(unused));
    const ScreeningView view = must(workflow.view(desk.ids[1]));
    QCOMPARE(view.rules.size(), size_t(1));
    QCOMPARE(view.rules[0].result.truth, Truth::NotMet);
    QCOMPARE(view.rules[0].result.found, QStringList {u8("JP")});
    QCOMPARE(view.item.facts.applicant.en, u8("Minamoto"));
    const auto views = must(workflow.views(desk.event, desk.challenges[0]));
    QCOMPARE(views.size(), size_t(2));
    QCOMPARE(views[0].rules[0].result.truth, Truth::Met);
    QVERIFY(must(workflow.names(desk.event)).questions.size() == 1);
}

void ScreeningTest::countsAtOnceWithOneScreener()
{
    Screeners desk;
    QCOMPARE(must(desk.say(desk.mai, 0, ScreeningVerdict::Eligible)), ScreeningStanding::Done);
    QCOMPARE(desk.at(0).state, ProposalState::Eligible);
    QCOMPARE(must(desk.say(desk.mai, 1, ScreeningVerdict::Ineligible, " Too old. ")), ScreeningStanding::Done);
    QCOMPARE(desk.at(1).state, ProposalState::Ineligible);
    QCOMPARE(desk.at(1).stateReason, u8("Too old."));
    PD_VERIFY(desk.say(desk.ken, 2, ScreeningVerdict::AskAgain, "Which country?"));
    QCOMPARE(desk.at(2).state, ProposalState::Incomplete);
    const auto given = must(ScreeningWorkflow(desk.mai).view(desk.ids[2])).item.given;
    QCOMPARE(given.size(), size_t(1));
    QCOMPARE(given[0].who, u8("Ken"));
    QCOMPARE(given[0].at, desk.clock.now());
}

void ScreeningTest::needsAReason()
{
    Screeners desk;
    const QString before = desk.everything();
    PD_REFUSED(desk.say(desk.mai, 0, ScreeningVerdict::Ineligible, "  "), ErrorCode::FieldRequired);
    PD_REFUSED(desk.say(desk.mai, 0, ScreeningVerdict::AskAgain), ErrorCode::FieldRequired);
    Store nobody(desk.database(), desk.clock, desk.uids, QStringLiteral("  "));
    PD_REFUSED(desk.say(nobody, 0, ScreeningVerdict::Eligible), ErrorCode::DecisionNeedsWho);
    QCOMPARE(desk.everything(), before);
}

void ScreeningTest::waitsForASecondPerson()
{
    Screeners desk;
    desk.needTwo();
    QCOMPARE(must(desk.say(desk.mai, 0, ScreeningVerdict::Eligible)), ScreeningStanding::Waiting);
    QCOMPARE(desk.at(0).state, ProposalState::Received);
    QCOMPARE(must(desk.say(desk.ken, 0, ScreeningVerdict::Eligible)), ScreeningStanding::Done);
    QCOMPARE(desk.at(0).state, ProposalState::Eligible);
    PD_VERIFY(desk.say(desk.mai, 1, ScreeningVerdict::Ineligible, "Mai's"));
    PD_VERIFY(desk.say(desk.ken, 1, ScreeningVerdict::Ineligible, "Ken's"));
    QCOMPARE(desk.at(1).stateReason, u8("Ken's"));
}

void ScreeningTest::replacesAWordOfTheSamePerson()
{
    Screeners desk;
    desk.needTwo();
    PD_VERIFY(desk.say(desk.mai, 0, ScreeningVerdict::Eligible));
    QCOMPARE(must(desk.say(desk.mai, 0, ScreeningVerdict::Ineligible, "On second thought")),
             ScreeningStanding::Waiting);
    QCOMPARE(desk.number("SELECT count(*) FROM screening"), 1);
    QCOMPARE(desk.at(0).state, ProposalState::Received);
    QCOMPARE(must(desk.say(desk.ken, 0, ScreeningVerdict::Ineligible, "Indeed")), ScreeningStanding::Done);
    QCOMPARE(desk.at(0).state, ProposalState::Ineligible);
    // Who changes their mind later opens the question again.
    QCOMPARE(must(desk.say(desk.mai, 0, ScreeningVerdict::Eligible)), ScreeningStanding::Disagreed);
    QCOMPARE(desk.at(0).state, ProposalState::Ineligible);
    QCOMPARE(must(ScreeningWorkflow(desk.mai).queue(desk.event, {})).size(), size_t(4));
}

void ScreeningTest::showsADisagreementUntilSomebodyChooses()
{
    Screeners desk;
    desk.needTwo();
    ScreeningWorkflow workflow(desk.mai);
    PD_REFUSED(workflow.settle(desk.ids[0], ScreeningVerdict::Eligible, {}), ErrorCode::ScreeningNoDisagreement);
    PD_VERIFY(desk.say(desk.mai, 0, ScreeningVerdict::Eligible));
    PD_REFUSED(workflow.settle(desk.ids[0], ScreeningVerdict::Eligible, {}), ErrorCode::ScreeningNoDisagreement);
    QCOMPARE(must(desk.say(desk.ken, 0, ScreeningVerdict::AskAgain, "No consent")), ScreeningStanding::Disagreed);
    QCOMPARE(desk.at(0).state, ProposalState::Received);
    QCOMPARE(must(workflow.progress(desk.event)).all.disagreed, 1);
    PD_REFUSED(workflow.settle(desk.ids[0], ScreeningVerdict::AskAgain, {}), ErrorCode::FieldRequired);
    desk.clock.set(desk.clock.now().addSecs(60));
    PD_VERIFY(workflow.settle(desk.ids[0], ScreeningVerdict::AskAgain, u8("No consent")));
    QCOMPARE(desk.at(0).state, ProposalState::Incomplete);
    QCOMPARE(must(workflow.progress(desk.event)).all.disagreed, 0);
    QCOMPARE(desk.number("SELECT count(*) FROM screening"), 2);
    // The applicant answered, and Ken still differs: again somebody chooses, this time a word of one's own against the other's.
    PD_VERIFY(desk.say(desk.mai, 0, ScreeningVerdict::Eligible));
    desk.clock.set(desk.clock.now().addSecs(60));
    PD_VERIFY(workflow.settle(desk.ids[0], ScreeningVerdict::Eligible, {}));
    QCOMPARE(desk.at(0).state, ProposalState::Eligible);
    QCOMPARE(must(workflow.view(desk.ids[0])).item.standing, ScreeningStanding::Done);
}

void ScreeningTest::letsAThirdPersonAgree()
{
    Screeners desk;
    desk.needTwo();
    PD_VERIFY(desk.say(desk.mai, 0, ScreeningVerdict::Eligible));
    PD_VERIFY(desk.say(desk.ken, 0, ScreeningVerdict::Ineligible, "No"));
    QCOMPARE(must(desk.say(desk.linh, 0, ScreeningVerdict::Eligible)), ScreeningStanding::Done);
    QCOMPARE(desk.at(0).state, ProposalState::Eligible);
}

void ScreeningTest::screensNoWithdrawnOne()
{
    Screeners desk;
    PD_VERIFY(ProposalWorkflow(desk.mai).setState({desk.ids[0]}, ProposalState::Withdrawn, u8("By mail")));
    PD_REFUSED(desk.say(desk.mai, 0, ScreeningVerdict::Eligible), ErrorCode::ScreeningWithdrawn);
    QCOMPARE(desk.at(0).stateReason, u8("By mail"));
    QCOMPARE(must(ScreeningWorkflow(desk.mai).progress(desk.event)).all.total, 3);
    PD_REFUSED(ScreeningWorkflow(desk.mai).giveVerdict(ProposalId(99), ScreeningVerdict::Eligible, {}),
               ErrorCode::RecordNotFound);
}

void ScreeningTest::queuesAndCounts()
{
    Screeners desk;
    ScreeningWorkflow workflow(desk.mai);
    PD_VERIFY(desk.say(desk.mai, 0, ScreeningVerdict::Eligible));
    PD_VERIFY(desk.say(desk.mai, 1, ScreeningVerdict::AskAgain, "Which form?"));
    QCOMPARE(must(workflow.queue(desk.event, {})).size(), size_t(3));
    QCOMPARE(must(workflow.queue(desk.event, desk.challenges[0])).size(), size_t(1));
    const ScreeningProgress progress = must(workflow.progress(desk.event));
    QCOMPARE(progress.all.total, 4);
    QCOMPARE(progress.all.screened, 1);
    QCOMPARE(progress.all.left, 3);
    QCOMPARE(progress.perChallenge.size(), size_t(4)); // three challenges, and those without one
    QCOMPARE(progress.perChallenge[0].total, 2);
    QCOMPARE(progress.perChallenge[0].left, 1);
    QCOMPARE(progress.perChallenge[2].total, 0);
    QVERIFY(!progress.perChallenge[3].challenge.isValid());
    QCOMPARE(progress.perChallenge[3].left, 1);
    desk.needTwo();
    PD_VERIFY(desk.say(desk.ken, 2, ScreeningVerdict::Eligible));
    QCOMPARE(must(workflow.progress(desk.event)).all.waiting, 1);
}

void ScreeningTest::undoesAndRedoesAsOne()
{
    Screeners desk;
    desk.needTwo();
    PD_VERIFY(desk.say(desk.mai, 0, ScreeningVerdict::Eligible));
    const QString before = dumpAll(desk.database());
    PD_VERIFY(desk.say(desk.ken, 0, ScreeningVerdict::Eligible));
    const QString after = dumpAll(desk.database());
    HistoryWorkflow history(desk.ken);
    PD_VERIFY(history.undo());
    QCOMPARE(dumpAll(desk.database()), before);
    QCOMPARE(desk.at(0).state, ProposalState::Received);
    PD_VERIFY(history.redo());
    QCOMPARE(dumpAll(desk.database()), after);
    PD_VERIFY(desk.say(desk.ken, 0, ScreeningVerdict::Ineligible, "No")); // replaced, and undone
    PD_VERIFY(history.undo());
    QCOMPARE(dumpAll(desk.database()), after);
}

void ScreeningTest::gathersWhomToAskAgain()
{
    Screeners desk;
    ScreeningWorkflow workflow(desk.mai);
    PD_VERIFY(workflow.saveRule(desk.rule("ASEAN only", countries({u8("VN"), u8("SG")}))));
    PD_VERIFY(desk.say(desk.mai, 1, ScreeningVerdict::AskAgain, "ASEAN only"));
    PD_VERIFY(desk.say(desk.mai, 3, ScreeningVerdict::AskAgain, "An address, please"));
    const AskAgainCases cases = must(workflow.toAskAgain(desk.event, {}));
    QCOMPARE(cases.cases.size(), size_t(2));
    QCOMPARE(cases.cases[0].facts.email, u8("b@example.jp"));
    QCOMPARE(cases.cases[0].challengeNumber, 1);
    QCOMPARE(cases.cases[1].facts.email, QString());
    QCOMPARE(cases.rules.size(), size_t(1));
    QCOMPARE(must(workflow.toAskAgain(desk.event, desk.challenges[0])).cases.size(), size_t(1));
}

QTEST_GUILESS_MAIN(ScreeningTest)
#include "tst_screening.moc"
