// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/readiness/readiness.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace pitchdesk;

namespace {

const QDateTime now({2026, 1, 10}, {9, 0}, Qt::UTC);

LocalizedText three(const char *text)
{
    const QString words = QString::fromUtf8(text);
    return {words, words, words, Language::English};
}

Milestone milestone(MilestoneKind kind, const QDate &date, const QTime &time = {})
{
    Milestone made;
    made.kind = kind;
    made.date = PartialDate::day(date);
    made.time = time;
    made.zone = QStringLiteral("Asia/Tokyo");
    return made;
}

/// An event with a call that lacks nothing.
ReadinessFacts complete()
{
    ReadinessFacts facts;
    facts.event.name = three("Pitch");
    facts.organisers = 1;
    facts.milestones = {milestone(MilestoneKind::CallOpens, {2026, 1, 20}),
                        milestone(MilestoneKind::Deadline, {2026, 2, 20}, {17, 0})};
    for (int id = 1; id <= 2; ++id) {
        Challenge challenge;
        challenge.id = ChallengeId(id);
        challenge.title = three("Title");
        challenge.statement = three("Statement");
        challenge.owners = {OrganisationId(1)};
        challenge.state = ChallengeState::Published;
        facts.challenges.push_back(challenge);
        facts.judged.push_back(challenge.id);
    }
    Question question;
    question.label = three("Why?");
    question.options = {{{}, {}, three("Yes")}};
    facts.questions = {question};
    facts.activeRules = 1;
    Rubric rubric;
    rubric.criteria.resize(2);
    rubric.criteria[0].weight = 60;
    rubric.criteria[1].weight = 40;
    facts.rubrics = {rubric};
    facts.rounds = 1;
    facts.judges = 3;
    facts.calendars = 1;
    return facts;
}

const ReadinessItem *itemOf(const ReadinessReport &report, ReadinessCheck check)
{
    const auto found = std::find_if(report.items.begin(), report.items.end(),
                                    [check](const ReadinessItem &item) { return item.check == check; });
    return found == report.items.end() ? nullptr : &*found;
}

using Change = std::function<void(ReadinessFacts &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class ReadinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeEventIsReady();
    void oneThingThatLacksIsSaid_data();
    void oneThingThatLacksIsSaid();
    void whatIsBlockingHoldsTheCall();
    void partsOfNothingAreNotAskedFor();
    void deadlinesAreComparedAsInstants();
    void eachKindHasItsOwnList();
    void anEventWithProposalsIsUnderWay();
};

void ReadinessTest::aWholeEventIsReady()
{
    const ReadinessReport report = readiness(complete(), now);
    for (const ReadinessItem &item : report.items)
        QVERIFY2(item.isDone, qPrintable(codeOf(item.check)));
    QVERIFY(report.isReady() && !report.isUnderWay);
    QCOMPARE(report.done(), int(report.items.size()));
    // Everything but the date of meetings is looked at for an event with a call.
    QCOMPARE(report.items.size(), EnumCodes<ReadinessCheck>::values.size() - 1);
}

void ReadinessTest::oneThingThatLacksIsSaid_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("check");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("blocks");
    const auto row = [](const char *name, ReadinessCheck check, int count, bool blocks, Change change) {
        QTest::newRow(name) << change << int(check) << count << blocks;
    };
    row("name", ReadinessCheck::EventName, 2, false, [](ReadinessFacts &f) {
        f.event.name.ja.clear();
        f.event.name.vi.clear();
    });
    row("organiser", ReadinessCheck::Organiser, 0, false, [](ReadinessFacts &f) { f.organisers = 0; });
    row("opening", ReadinessCheck::Opening, 0, false,
        [](ReadinessFacts &f) { f.milestones[0].kind = MilestoneKind::Announce; });
    row("deadline", ReadinessCheck::Deadline, 0, true,
        [](ReadinessFacts &f) { f.milestones[1].date.precision = DatePrecision::Month; });
    row("time", ReadinessCheck::DeadlineTime, 0, false, [](ReadinessFacts &f) { f.milestones[1].time = {}; });
    row("past", ReadinessCheck::DeadlineAhead, 0, true, [](ReadinessFacts &f) {
        f.milestones[0].date.date = {2025, 12, 1};
        f.milestones[1].date.date = {2026, 1, 9};
    });
    row("order", ReadinessCheck::DeadlineOrder, 0, true, [](ReadinessFacts &f) {
        f.milestones[0].date.date = {2026, 3, 1};
    });
    row("draft", ReadinessCheck::ChallengeDraft, 1, true,
        [](ReadinessFacts &f) { f.challenges[1].state = ChallengeState::Draft; });
    row("statement", ReadinessCheck::ChallengeText, 2, true,
        [](ReadinessFacts &f) { f.challenges[0].statement = f.challenges[1].statement = {}; });
    row("owner", ReadinessCheck::ChallengeOwner, 1, true, [](ReadinessFacts &f) { f.challenges[1].owners.clear(); });
    row("language", ReadinessCheck::ChallengeWords, 1, false,
        [](ReadinessFacts &f) { f.challenges[1].statement.vi = QStringLiteral(" "); });
    row("quota", ReadinessCheck::ChallengeQuota, 1, false,
        [](ReadinessFacts &f) { f.challenges[1].finalistQuota = 0; });
    row("question language", ReadinessCheck::QuestionWords, 1, false,
        [](ReadinessFacts &f) { f.questions[0].options[0].label.ja.clear(); });
    row("rule", ReadinessCheck::Rule, 0, false, [](ReadinessFacts &f) { f.activeRules = 0; });
    row("weights", ReadinessCheck::RubricWeights, 1, true,
        [](ReadinessFacts &f) { f.rubrics[0].criteria[0].weight = 50; });
    row("panel", ReadinessCheck::Panel, 1, false, [](ReadinessFacts &f) { f.judged.pop_back(); });
    row("calendar", ReadinessCheck::Calendar, 0, false, [](ReadinessFacts &f) { f.calendars = 0; });
}

void ReadinessTest::oneThingThatLacksIsSaid()
{
    QFETCH(Change, change);
    QFETCH(int, check);
    QFETCH(int, count);
    QFETCH(bool, blocks);
    ReadinessFacts facts = complete();
    change(facts);
    const ReadinessReport report = readiness(facts, now);
    for (const ReadinessItem &item : report.items)
        QVERIFY2(item.isDone == (item.check != ReadinessCheck(check)), qPrintable(codeOf(item.check)));
    const ReadinessItem *item = itemOf(report, ReadinessCheck(check));
    QVERIFY(item);
    QCOMPARE(item->count, count);
    QCOMPARE(item->isBlocking, blocks);
    QCOMPARE(report.isReady(), !blocks);
    if (codeOf(item->check).startsWith(QStringLiteral("challenge_")) || item->check == ReadinessCheck::Panel)
        QCOMPARE(item->challenge, count == 2 ? ChallengeId(1) : ChallengeId(2));
}

void ReadinessTest::whatIsBlockingHoldsTheCall()
{
    ReadinessReport report = readiness({}, now);
    QVERIFY(!report.isReady());
    QCOMPARE(report.blocking(), 2); // deadline and challenge
    ReadinessFacts facts = complete();
    facts.organisers = facts.calendars = facts.judges = facts.activeRules = 0;
    report = readiness(facts, now);
    QVERIFY(report.isReady());
    QVERIFY(report.done() < int(report.items.size()));
}

void ReadinessTest::partsOfNothingAreNotAskedFor()
{
    const ReadinessReport report = readiness({}, now);
    for (const ReadinessCheck check :
         {ReadinessCheck::DeadlineTime, ReadinessCheck::DeadlineAhead, ReadinessCheck::DeadlineOrder,
          ReadinessCheck::ChallengeOwner, ReadinessCheck::ChallengeDraft, ReadinessCheck::QuestionWords,
          ReadinessCheck::RubricWeights, ReadinessCheck::Panel})
        QVERIFY2(!itemOf(report, check), qPrintable(codeOf(check)));
}

void ReadinessTest::deadlinesAreComparedAsInstants()
{
    ReadinessFacts facts = complete();
    facts.milestones[1] = milestone(MilestoneKind::Deadline, {2026, 1, 10}, {17, 0}); // 8:00 in UTC: over
    QVERIFY(!itemOf(readiness(facts, now), ReadinessCheck::DeadlineAhead)->isDone);
    facts.milestones[1].time = {19, 0};
    QVERIFY(itemOf(readiness(facts, now), ReadinessCheck::DeadlineAhead)->isDone);
    facts.milestones[1].time = {}; // the whole day
    QVERIFY(itemOf(readiness(facts, now), ReadinessCheck::DeadlineAhead)->isDone);
    // The last deadline counts.
    facts.milestones.push_back(milestone(MilestoneKind::Deadline, {2026, 3, 1}, {17, 0}));
    facts.milestones[1].date.date = {2025, 1, 1};
    QVERIFY(itemOf(readiness(facts, now), ReadinessCheck::DeadlineAhead)->isDone);
}

void ReadinessTest::eachKindHasItsOwnList()
{
    ReadinessFacts facts = complete();
    facts.event.kind = EventKind::InvitationOnly;
    ReadinessReport report = readiness(facts, now);
    QVERIFY(itemOf(report, ReadinessCheck::Challenge) && itemOf(report, ReadinessCheck::Judge));
    QVERIFY(!itemOf(report, ReadinessCheck::Deadline) && !itemOf(report, ReadinessCheck::Question)
            && !itemOf(report, ReadinessCheck::Rule));
    facts.event.kind = EventKind::MeetingsOnly;
    report = readiness(facts, now);
    QVERIFY(!itemOf(report, ReadinessCheck::Challenge) && !itemOf(report, ReadinessCheck::Rubric));
    QVERIFY(!itemOf(report, ReadinessCheck::MeetingsDate)->isDone && !report.isReady());
    facts.milestones.push_back(milestone(MilestoneKind::Meetings, {2026, 3, 1}));
    QVERIFY(itemOf(readiness(facts, now), ReadinessCheck::MeetingsDate)->isDone);
    facts.event.kind = EventKind::Cohort;
    QCOMPARE(readiness(facts, now).items.size(), size_t(3));
}

void ReadinessTest::anEventWithProposalsIsUnderWay()
{
    ReadinessFacts facts = complete();
    facts.proposals = 1;
    QVERIFY(readiness(facts, now).isUnderWay);
}

QTEST_GUILESS_MAIN(ReadinessTest)
#include "tst_readiness.moc"
