// SPDX-License-Identifier: GPL-3.0-or-later
// Clones of events and templates: what comes along, what does not, and where dates go.
#include "core/storage/journal.h"
#include "core/storage/questionrepository.h"
#include "core/storage/screeningrepository.h"
#include "core/storage/templaterepository.h"
#include "core/workflow/blueprint/dateshift.h"
#include "core/workflow/historyworkflow.h"
#include "core/workflow/screeningworkflow.h"
#include "core/workflow/shippedtemplates.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

LocalizedText english(const char *text)
{
    return LocalizedText::only(QString::fromUtf8(text), Language::English);
}

/// The sample event, with two asked questions, rules that name them and a challenge, and judges and scores.
class Editions : public SampleFile
{
public:
    Editions()
        : SampleFile({inno})
        , event(events.front())
        , flows(store())
    {
        must(change([&] {
            QuestionRepository repository(store());
            for (Question old : must(repository.questions(event))) { // as columns that only an import brought
                old.isAsked = false;
                must(repository.save(old));
            }
            Question plan;
            plan.event = event;
            plan.uid = question = QStringLiteral("11111111-1111-4111-8111-111111111111");
            plan.label = english("Plan");
            plan.kind = QuestionKind::SingleChoice;
            plan.options = {{{}, {}, english("Soon")}, {{}, {}, english("Later")}};
            plan.challenges = {challenges().front().challenge.id};
            must(repository.save(plan));
            Question consent;
            consent.event = event;
            consent.label = english("Consent");
            consent.kind = QuestionKind::YesNo;
            must(repository.save(consent));
        }));
        addRule("Plan is missing", RuleSubject::Answer, RuleOperator::Given, question, {});
        addRule("Not for this challenge", RuleSubject::Challenge, RuleOperator::In, {},
                {challenges().front().challenge.uid});
    }
    [[nodiscard]] std::vector<ChallengeRow> challenges() { return must(flows.challenges.challenges(event)); }
    void addRule(const char *reason, RuleSubject subject, RuleOperator op, const QString &asked,
                 const QStringList &values)
    {
        EligibilityRule rule;
        rule.event = event;
        rule.reason = english(reason);
        rule.condition.kind = ConditionKind::Comparison;
        rule.condition.comparison.subject = subject;
        rule.condition.comparison.op = op;
        rule.condition.comparison.question = asked;
        rule.condition.comparison.values = values;
        must(flows.screening.saveRule(rule));
    }
    [[nodiscard]] static CloneChoice choice(const char *name)
    {
        CloneChoice wanted;
        wanted.name = english(name);
        wanted.labelYear = 2026;
        return wanted;
    }
    [[nodiscard]] qint64 count(const char *table, EventId of)
    {
        return number(QStringLiteral("SELECT count(*) FROM %1 WHERE event_id = %2")
                          .arg(QLatin1StringView(table))
                          .arg(of.value()));
    }
    [[nodiscard]] QString everything() { return dumpAll(database()); }
    /// A template with this content, put in as a damaged file would have it.
    QString putTemplate(const QByteArray &content)
    {
        must(change([&] {
            must(TemplateRepository(store()).save({{}, {}, english("Broken"), QString::fromUtf8(content)}));
        }));
        return must(TemplateRepository(store()).templates()).back().uid;
    }

    EventId event;
    Workflows flows;
    QString question; ///< uid of the one asked for the first challenge only
};

} // namespace

class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCloneHasThePartsAndNothingOfApplicants();
    void conditionsNameTheNewRecords();
    void onlyWhatIsChosenComesAlong();
    void aRuleOfAMissingChallengeIsSwitchedOff();
    void theNewestRubricComesUnlocked();
    void aCloneIsOneStep();
    void datesMoveByYearsAndByDays_data();
    void datesMoveByYearsAndByDays();
    void datesComeToAMilestone();
    void daysOffAreSaid();
    void anotherZoneTakesItsMilestonesAlong();
    void badChoicesChangeNothing();
    void aTemplateKeepsAnEvent();
    void aTemplateHoldsNothingOfPeople();
    void aTemplateOutlivesItsOrganisations();
    void templatesAreRenamedAndRemoved();
    void damagedTemplatesAreRefused_data();
    void damagedTemplatesAreRefused();
    void aNewerTemplateIsRefused();
    void shippedTemplatesAreSound();
    void anEventFromAShippedTemplate();
    void namesTakeTheYear();
};

void TemplatesTest::aCloneHasThePartsAndNothingOfApplicants()
{
    Editions f;
    const MadeEvent made = must(f.flows.templates.cloneEvent(f.event, Editions::choice("Next")));
    for (const char *table : {"participation", "milestone", "challenge", "round", "judge", "eligibility_rule"})
        QVERIFY2(f.count(table, made.event) > 0 && f.count(table, made.event) == f.count(table, f.event), table);
    QCOMPARE(f.count("question", made.event), qint64(2)); // the columns that only an import brought stay behind
    QCOMPARE(f.count("proposal", made.event), qint64(0));
    const EventBlueprint before = must(f.flows.templates.blueprintOf(f.event));
    const EventBlueprint after = must(f.flows.templates.blueprintOf(made.event));
    QCOMPARE(after.participations, before.participations);
    QCOMPARE(after.milestones, before.milestones);
    QCOMPARE(after.rubrics, before.rubrics);
    QCOMPARE(after.rounds, before.rounds);
    QCOMPARE(after.judges, before.judges);
    QCOMPARE(after.panels.size(), before.panels.size());
    QVERIFY(!after.panels.empty() && after.panels[0].members == before.panels[0].members);
    QCOMPARE(after.event.venue, before.event.venue);
    QCOMPARE(after.event.labelYear, 2026);
    QCOMPARE(after.programme, before.programme);
    const Event event = must(f.flows.events.event(made.event)).event;
    QVERIFY(!event.isSample && !after.programme.isEmpty());
    for (const ChallengeRow &row : must(f.flows.challenges.challenges(made.event))) {
        QCOMPARE(row.challenge.state, ChallengeState::Draft);
        QVERIFY(!row.owners.empty());
    }
    Progress progress;
    QCOMPARE(must(Journal(f.store()).check(progress)), QStringList());
}

void TemplatesTest::conditionsNameTheNewRecords()
{
    Editions f;
    const MadeEvent made = must(f.flows.templates.cloneEvent(f.event, Editions::choice("Next")));
    const std::vector<EligibilityRule> rules = must(f.flows.screening.rules(made.event));
    const std::vector<Question> questions = must(QuestionRepository(f.store()).questions(made.event));
    const std::vector<ChallengeRow> challenges = must(f.flows.challenges.challenges(made.event));
    QCOMPARE(questions.size(), size_t(2));
    QVERIFY(questions[0].uid != f.question);
    QCOMPARE(questions[0].options.size(), size_t(2));
    QCOMPARE(questions[0].options[1].label, english("Later"));
    QCOMPARE(questions[0].challenges, std::vector {challenges.front().challenge.id});
    QCOMPARE(rules.size(), size_t(2));
    QCOMPARE(rules[0].condition.comparison.question, questions[0].uid);
    QCOMPARE(rules[1].condition.comparison.values, QStringList {challenges.front().challenge.uid});
    QVERIFY(rules[0].isActive && rules[1].isActive);
}

void TemplatesTest::onlyWhatIsChosenComesAlong()
{
    Editions f;
    CloneChoice choice = Editions::choice("Next");
    choice.parts = BlueprintPart::Milestones | BlueprintPart::Eligibility;
    const MadeEvent made = must(f.flows.templates.cloneEvent(f.event, choice));
    for (const char *table : {"participation", "challenge", "round", "rubric", "judge", "question"})
        QVERIFY2(f.count(table, made.event) == 0, table);
    QVERIFY(f.count("milestone", made.event) > 0);
    // A question that stays behind is named by its label, which the next import will bring.
    QCOMPARE(must(f.flows.screening.rules(made.event))[0].condition.comparison.question, QStringLiteral("Plan"));
}

void TemplatesTest::aRuleOfAMissingChallengeIsSwitchedOff()
{
    Editions f;
    CloneChoice choice = Editions::choice("Next");
    choice.parts = BlueprintPart::Eligibility;
    const MadeEvent made = must(f.flows.templates.cloneEvent(f.event, choice));
    QVERIFY(!must(f.flows.screening.rules(made.event))[1].isActive);
    QCOMPARE(made.notes.size(), size_t(1));
    QCOMPARE(made.notes[0].kind, BuildNoteKind::RuleInactive);
    QCOMPARE(made.notes[0].reason, english("Not for this challenge"));
}

void TemplatesTest::theNewestRubricComesUnlocked()
{
    Editions f;
    const Rubric old = must(f.flows.challenges.rubrics(f.event)).front();
    QVERIFY(old.isLocked());
    Rubric next = must(f.flows.challenges.rubric(must(f.flows.challenges.newRubricVersion(old.id))));
    std::swap(next.criteria[0].weight, next.criteria[1].weight);
    must(f.flows.challenges.saveRubric(next));
    const MadeEvent made = must(f.flows.templates.cloneEvent(f.event, Editions::choice("Next")));
    const std::vector<Rubric> rubrics = must(f.flows.challenges.rubrics(made.event));
    QCOMPARE(rubrics.size(), size_t(1));
    QVERIFY(!rubrics[0].isLocked());
    QCOMPARE(rubrics[0].version, 1);
    QCOMPARE(rubrics[0].criteria[0].weight, next.criteria[0].weight);
    QCOMPARE(rubrics[0].criteria[0].anchors, old.criteria[0].anchors);
    QCOMPARE(rubrics[0].tieChain[0].criterion, rubrics[0].criteria[0].id);
    QCOMPARE(must(f.flows.challenges.rounds(made.event))[0].rubric, rubrics[0].id);
}

void TemplatesTest::aCloneIsOneStep()
{
    Editions f;
    const QString before = f.everything();
    PD_VERIFY(f.flows.templates.cloneEvent(f.event, Editions::choice("Next")));
    const Action undone = must(f.flows.history.undo());
    QCOMPARE(undone.key, QStringLiteral("event.clone"));
    QCOMPARE(undone.arguments.value(QStringLiteral("name")), QStringLiteral("Next"));
    QCOMPARE(f.everything(), before);
}

void TemplatesTest::datesMoveByYearsAndByDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QDate>("nextYear");
    QTest::addColumn<QDate>("after364Days");
    const auto row = [](const char *name, DatePrecision precision, QDate date, QDate year, QDate days) {
        QTest::newRow(name) << date << int(precision) << year << days;
    };
    row("day", DatePrecision::Day, {2025, 9, 24}, {2026, 9, 24}, {2026, 9, 23});
    row("leap day", DatePrecision::Day, {2024, 2, 29}, {2025, 2, 28}, {2025, 2, 27});
    row("month", DatePrecision::Month, {2026, 3, 1}, {2027, 3, 1}, {2027, 3, 1});
    row("quarter", DatePrecision::Quarter, {2026, 1, 1}, {2027, 1, 1}, {2027, 1, 1});
    row("year", DatePrecision::Year, {2026, 1, 1}, {2027, 1, 1}, {2027, 1, 1});
    row("fiscal year", DatePrecision::JapaneseFiscalYear, {2026, 4, 1}, {2027, 4, 1}, {2027, 4, 1});
}

void TemplatesTest::datesMoveByYearsAndByDays()
{
    QFETCH(QDate, date);
    QFETCH(int, precision);
    QFETCH(QDate, nextYear);
    QFETCH(QDate, after364Days);
    const PartialDate partial {date, DatePrecision(precision)};
    QCOMPARE(movedByYears(partial, 1), (PartialDate {nextYear, partial.precision}));
    QCOMPARE(movedByDays(partial, 364), (PartialDate {after364Days, partial.precision}));
    QCOMPARE(movedByDays(movedByDays(partial, 364), -364), partial);
    QCOMPARE(movedByDays(PartialDate {}, 5), PartialDate {});
}

void TemplatesTest::datesComeToAMilestone()
{
    Editions f;
    const std::vector<Milestone> before = must(f.flows.events.milestones(f.event));
    CloneChoice choice = Editions::choice("Next");
    choice.dates.kind = DateShift::Kind::Bring;
    choice.dates.date = {2026, 9, 30};
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i].kind == MilestoneKind::Deadline)
            choice.dates.milestone = int(i);
    }
    const MadeEvent made = must(f.flows.templates.cloneEvent(f.event, choice));
    const std::vector<Milestone> after = must(f.flows.events.milestones(made.event));
    const qint64 days = before[size_t(choice.dates.milestone)].date.date.daysTo(choice.dates.date);
    for (size_t i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].date.precision, before[i].date.precision);
        QCOMPARE(after[i].time, before[i].time);
        if (before[i].date.precision == DatePrecision::Day)
            QCOMPARE(before[i].date.date.daysTo(after[i].date.date), days);
    }
    choice.dates.kind = DateShift::Kind::Clear;
    const MadeEvent undated = must(f.flows.templates.cloneEvent(f.event, choice));
    for (const Milestone &milestone : must(f.flows.events.milestones(undated.event)))
        QVERIFY(!milestone.date.isStated() && !milestone.time.isValid());
}

void TemplatesTest::daysOffAreSaid()
{
    Editions f;
    CloneChoice choice = Editions::choice("Next");
    choice.dates.kind = DateShift::Kind::Bring;
    choice.dates.date = {2026, 9, 2}; // Vietnam's National Day
    const MadeEvent made = must(f.flows.templates.cloneEvent(f.event, choice));
    QVERIFY(!made.notes.empty());
    QCOMPARE(made.notes[0].kind, BuildNoteKind::DayOff);
    QCOMPARE(made.notes[0].milestone.date.date, QDate(2026, 9, 2)); // kept
    QCOMPARE(must(f.flows.events.milestones(made.event))[0].date.date, QDate(2026, 9, 2));
}

void TemplatesTest::anotherZoneTakesItsMilestonesAlong()
{
    Editions f;
    CloneChoice choice = Editions::choice("Next");
    choice.zone = QStringLiteral("Asia/Singapore");
    choice.country = QStringLiteral("SG");
    choice.kind = EventKind::Cohort;
    const MadeEvent made = must(f.flows.templates.cloneEvent(f.event, choice));
    const Event event = must(f.flows.events.event(made.event)).event;
    QCOMPARE(event.zone, choice.zone);
    QCOMPARE(event.country, QStringLiteral("SG"));
    QCOMPARE(event.kind, EventKind::Cohort);
    for (const Milestone &milestone : must(f.flows.events.milestones(made.event)))
        QVERIFY(!milestone.time.isValid() || milestone.zone == choice.zone);
}

void TemplatesTest::badChoicesChangeNothing()
{
    Editions f;
    const QString before = f.everything();
    TemplateWorkflow &templates = f.flows.templates;
    PD_REFUSED(templates.cloneEvent(f.event, Editions::choice("  ")), ErrorCode::FieldRequired);
    PD_REFUSED(templates.cloneEvent(EventId(99), Editions::choice("Next")), ErrorCode::RecordNotFound);
    PD_REFUSED(templates.eventFromTemplate(QStringLiteral("nothing"), Editions::choice("Next")),
               ErrorCode::RecordNotFound);
    CloneChoice choice = Editions::choice("Next");
    choice.labelYear = 12;
    PD_REFUSED(templates.cloneEvent(f.event, choice), ErrorCode::FieldInvalid);
    choice = Editions::choice("Next");
    choice.zone = QStringLiteral("Mars/Olympus");
    PD_REFUSED(templates.cloneEvent(f.event, choice), ErrorCode::FieldInvalid);
    choice = Editions::choice("Next");
    choice.dates = {DateShift::Kind::Years, 900, -1, {}};
    PD_REFUSED(templates.cloneEvent(f.event, choice), ErrorCode::FieldInvalid);
    choice.dates = {DateShift::Kind::Bring, 0, -1, {}};
    PD_REFUSED(templates.cloneEvent(f.event, choice), ErrorCode::FieldInvalid);
    choice.dates = {DateShift::Kind::Bring, 0, 99, {2026, 1, 1}};
    PD_REFUSED(templates.cloneEvent(f.event, choice), ErrorCode::FieldInvalid);
    QCOMPARE(f.everything(), before);
}

void TemplatesTest::aTemplateKeepsAnEvent()
{
    Editions f;
    const EventBlueprint before = must(f.flows.templates.blueprintOf(f.event));
    const EventTemplateId id = must(f.flows.templates.saveTemplate(f.event, allBlueprintParts(), english("Our pitch")));
    const QString key = must(TemplateRepository(f.store()).eventTemplate(id)).uid;
    QCOMPARE(must(f.flows.templates.blueprintOf(key)), before);
    QCOMPARE(partsOf(before) & BlueprintPart::Judges, BlueprintParts(BlueprintPart::Judges));
    must(f.flows.events.removeEvent(f.event));
    const MadeEvent made = must(f.flows.templates.eventFromTemplate(key, Editions::choice("Again")));
    QCOMPARE(must(f.flows.templates.blueprintOf(made.event)).rubrics, before.rubrics);
    QCOMPARE(f.count("judge", made.event),
             qint64(before.judges.size()) - (made.notes.empty() ? 0 : made.notes[0].count));
}

void TemplatesTest::aTemplateHoldsNothingOfPeople()
{
    Editions f;
    must(f.flows.templates.saveTemplate(f.event, allBlueprintParts(), english("Our pitch")));
    const QString content = must(TemplateRepository(f.store()).templates()).front().content;
    for (const JudgeRow &row : must(f.flows.judging.judges(f.event))) {
        QVERIFY(!content.contains(row.judge.person.name.printed));
        QVERIFY(row.judge.person.email.isEmpty() || !content.contains(row.judge.person.email));
        QVERIFY(content.contains(row.judge.person.uid));
    }
}

void TemplatesTest::aTemplateOutlivesItsOrganisations()
{
    Editions f;
    Organisation body;
    body.name = english("Host of one day");
    body.id = must(f.flows.events.saveOrganisation(body));
    Participation participation;
    participation.event = f.event;
    participation.organisation = body.id;
    participation.id = must(f.flows.events.saveParticipation(participation));
    must(f.flows.templates.saveTemplate(f.event, BlueprintPart::Organisers, english("Our pitch")));
    must(f.flows.events.removeParticipation(participation.id));
    must(f.flows.events.removeOrganisation(body.id));
    const QString key = must(TemplateRepository(f.store()).templates()).front().uid;
    const MadeEvent made = must(f.flows.templates.eventFromTemplate(key, Editions::choice("Again")));
    QCOMPARE(must(f.flows.events.participations(made.event)).back().organisation.name, body.name);
}

void TemplatesTest::templatesAreRenamedAndRemoved()
{
    Editions f;
    TemplateWorkflow &templates = f.flows.templates;
    const EventTemplateId id = must(templates.saveTemplate(f.event, allBlueprintParts(), english("Our pitch")));
    PD_REFUSED(templates.saveTemplate(f.event, allBlueprintParts(), english("OUR PITCH")), ErrorCode::AlreadyExists);
    PD_REFUSED(templates.saveTemplate(f.event, allBlueprintParts(), english("")), ErrorCode::FieldRequired);
    PD_REFUSED(templates.saveTemplate(f.event, allBlueprintParts(), english("open innovation challenge")),
               ErrorCode::AlreadyExists);
    PD_VERIFY(templates.rename(id, english("Yearly pitch")));
    PD_VERIFY(templates.rename(id, english("Yearly Pitch")));
    PD_REFUSED(templates.rename(EventTemplateId(99), english("Other")), ErrorCode::RecordNotFound);
    const std::vector<TemplateInfo> all = must(templates.templates());
    QCOMPARE(all.size(), 1 + size_t(shippedTemplates().size()));
    QCOMPARE(all[0].name, english("Yearly Pitch"));
    QVERIFY(!all[0].isShipped() && all[1].isShipped());
    PD_VERIFY(templates.remove(id));
    QCOMPARE(must(templates.templates()).size(), size_t(shippedTemplates().size()));
    PD_REFUSED(templates.remove(id), ErrorCode::RecordNotFound);
    must(f.flows.history.undo());
    QCOMPARE(must(templates.templates()).front().name, english("Yearly Pitch"));
}

void TemplatesTest::damagedTemplatesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *rest, const char *part) {
        const QByteArray head = R"({"pitchdesk_event": 1, "event": {"name": {"en": "A"}, "zone": "Asia/Tokyo"})";
        QTest::newRow(name) << QByteArray(head + rest + "}") << QString::fromUtf8(part);
    };
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("$");
    QTest::newRow("no version") << QByteArray("{}") << QStringLiteral("$.pitchdesk_event");
    QTest::newRow("no event") << QByteArray(R"({"pitchdesk_event": 1})") << QStringLiteral("$.event.name");
    const auto language = [](const char *name, const char *languages) {
        QTest::newRow(name) << QByteArray(
            R"({"pitchdesk_event": 1, "event": {"name": {"en": "A"}, "zone": "Asia/Tokyo", )"
            + QByteArray("\"languages\": ") + languages + "}}")
                            << QStringLiteral("$.event.languages");
    };
    language("language twice", R"(["en", "en"])");
    language("no language", R"([""])");
    language("words for a language", R"(["in English"])");
    row("text for a list", R"(, "milestones": "none")", "$.milestones");
    row("unknown kind", R"(, "milestones": [{"kind": "report"}, {"kind": "party"}])", "$.milestones[1].kind");
    row("bad date", R"(, "milestones": [{"on": {"date": "2026-02-30", "precision": "day"}}])", "$.milestones[0].on");
    row("number for a text", R"(, "programme": 5)", "$.programme");
    row("fraction", R"(, "screeners_needed": 1.5)", "$.screeners_needed");
    row("three screeners", R"(, "screeners_needed": 3)", "$.screeners_needed");
    row("unknown organisation", R"(, "participations": [{"organisation": "x", "role": "organiser"}])",
        "$.participations[0].organisation");
    row("challenge twice",
        R"(, "challenges": [{"uid": "a", "title": {"en": "T"}}, {"uid": "a", "title": {"en": "T"}}])",
        "$.challenges[1].uid");
    row("challenge without a title", R"(, "challenges": [{"uid": "a"}])", "$.challenges[0].title");
    row("language", R"(, "challenges": [{"uid": "a", "title": {"fr": "T"}}])", "$.challenges[0].title.fr");
    row("condition", R"(, "rules": [{"reason": {"en": "R"}, "condition": {"all": [{"subject": "moon"}]}}])",
        "$.rules[0].condition.all[0].subject");
    row("no condition", R"(, "rules": [{"reason": {"en": "R"}}])", "$.rules[0].condition");
    row("rubric of a round", R"(, "rounds": [{"name": {"en": "R"}, "rubric": 0}])", "$.rounds[0].rubric");
    row("scale", R"(, "rubrics": [{"name": {"en": "R"}, "scale_step": 0}])", "$.rubrics[0].scale_step");
    row("tie chain", R"(, "rubrics": [{"name": {"en": "R"}, "tie_chain": [{"kind": "criterion", "criterion": 4}]}])",
        "$.rubrics[0].tie_chain");
    row("question", R"(, "questions": [{"uid": "a", "label": {"en": "Q"}, "kind": "song"}])", "$.questions[0].kind");
    row("calendar twice", R"(, "calendars": ["JP", "JP"])", "$.calendars");
}

void TemplatesTest::damagedTemplatesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    Editions f;
    const QString key = f.putTemplate(content);
    const QString before = f.everything();
    const auto made = f.flows.templates.eventFromTemplate(key, Editions::choice("Next"));
    PD_REFUSED(made, ErrorCode::TemplateDamaged);
    QCOMPARE(made.error().argument(QStringLiteral("name")), QStringLiteral("Broken"));
    const QString found = made.error().argument(QStringLiteral("part"));
    QVERIFY2(found.startsWith(part), qPrintable(found));
    QCOMPARE(f.everything(), before);
    PD_VERIFY(f.flows.templates.templates()); // the list is still shown, so that it can be deleted
}

void TemplatesTest::aNewerTemplateIsRefused()
{
    Editions f;
    const QString key = f.putTemplate(R"({"pitchdesk_event": 2})");
    const auto made = f.flows.templates.eventFromTemplate(key, Editions::choice("Next"));
    PD_REFUSED(made, ErrorCode::TemplateTooNew);
    QCOMPARE(made.error().argument(QStringLiteral("found")), QStringLiteral("2"));
}

void TemplatesTest::shippedTemplatesAreSound()
{
    for (const QString &key : shippedTemplates()) {
        const ShippedTemplate shipped = must(shippedTemplate(key));
        for (const Language language : allLanguages) {
            QVERIFY(!shipped.name.at(language).isEmpty());
            for (const Milestone &milestone : shipped.blueprint.milestones)
                QVERIFY(!milestone.title.at(language).isEmpty());
            for (const BlueprintQuestion &entry : shipped.blueprint.questions) {
                QVERIFY(!entry.question.label.at(language).isEmpty());
                for (const QuestionOption &option : entry.question.options)
                    QVERIFY(!option.label.at(language).isEmpty());
            }
            for (const EligibilityRule &rule : shipped.blueprint.rules)
                QVERIFY(!rule.reason.at(language).isEmpty());
        }
        QCOMPARE(must(parseBlueprint(blueprintJson(shipped.blueprint).toUtf8(), key)), shipped.blueprint);
    }
}

void TemplatesTest::anEventFromAShippedTemplate()
{
    Editions f;
    CloneChoice choice = Editions::choice("Challenge 2026");
    choice.dates.kind = DateShift::Kind::Bring;
    choice.dates.date = {2026, 6, 2};
    choice.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    const MadeEvent made = must(f.flows.templates.eventFromTemplate(QStringLiteral("open-innovation"), choice));
    const std::vector<Milestone> milestones = must(f.flows.events.milestones(made.event));
    QCOMPARE(milestones.front().date, PartialDate::day({2026, 6, 2}));
    QCOMPARE(must(f.flows.challenges.rubrics(made.event)).front().weightSum(), 100);
    const auto questions = must(QuestionRepository(f.store()).questions(made.event));
    const auto rules = must(f.flows.screening.rules(made.event));
    const auto consent = std::find_if(rules.begin(), rules.end(), [](const EligibilityRule &rule) {
        return rule.condition.comparison.subject == RuleSubject::Consent;
    });
    QVERIFY(consent != rules.end());
    QCOMPARE(consent->condition.comparison.question, questions.back().uid);
    const MadeEvent again = must(f.flows.templates.eventFromTemplate(QStringLiteral("open-innovation"), choice));
    QVERIFY(again.event != made.event);
}

void TemplatesTest::namesTakeTheYear()
{
    const LocalizedText name {QStringLiteral("Pitch 2025"), QStringLiteral("ピッチ2025年"),
                              QStringLiteral("12025 Pitch"), Language::English};
    const LocalizedText next = nameForYear(name, 2025, 2026);
    QCOMPARE(next.en, QStringLiteral("Pitch 2026"));
    QCOMPARE(next.ja, QStringLiteral("ピッチ2026年"));
    QCOMPARE(next.vi, QStringLiteral("12025 Pitch"));
    QCOMPARE(nameForYear(name, 0, 2026), name);
}

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
