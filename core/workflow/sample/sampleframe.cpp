// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/query.h"
#include "core/storage/rubricrepository.h"
#include "core/workflow/defaultrubric.h"
#include "core/workflow/sample/samplebuilder.h"

namespace pitchdesk {

namespace {

QString originalName(const LocalizedText &name)
{
    return name.in(name.original);
}

Result<ProgrammeId> addProgramme(SampleBuilder &builder)
{
    const QJsonObject object = builder.content.value(QLatin1StringView("programme")).toObject();
    Programme programme;
    programme.uid = builder.store.newUid();
    programme.name = contentText(object.value(QLatin1StringView("name")));
    programme.note = contentString(object, "note");
    EventRepository events(builder.store);
    PD_ASSIGN(const std::vector<Programme> present, events.programmes());
    for (const Programme &other : present) {
        if (other.name == programme.name)
            return other.id;
    }
    return events.saveProgramme(programme);
}

Status addEvent(SampleBuilder &builder, const QString &uid)
{
    const QJsonObject object = builder.content.value(QLatin1StringView("event")).toObject();
    Event event;
    event.uid = uid;
    PD_ASSIGN(event.programme, addProgramme(builder));
    event.name = contentText(object.value(QLatin1StringView("name")));
    event.labelYear = contentNumber(object, "labelYear");
    event.kind = contentCode(object, "kind", EventKind::WithCall);
    event.mode = contentCode(object, "mode", VenueMode::NotStated);
    event.country = contentString(object, "country");
    event.venue = contentString(object, "venue");
    event.zone = contentString(object, "zone");
    event.proposalTarget = contentNumber(object, "proposalTarget");
    for (const QJsonValue &language : object.value(QLatin1StringView("languages")).toArray())
        event.languages << language.toString();
    event.note = contentString(object, "note");
    event.isSample = true;
    PD_ASSIGN(builder.event, EventRepository(builder.store).saveEvent(event));
    return {};
}

Status addOrganisations(SampleBuilder &builder)
{
    PD_ASSIGN(const std::vector<Organisation> present, builder.organisations.all());
    for (const Organisation &organisation : present)
        builder.known.insert(originalName(organisation.name), organisation.id);
    for (const QJsonObject &object : contentObjects(builder.content.value(QLatin1StringView("organisations")))) {
        Organisation organisation = contentOrganisation(object);
        // The bodies of the real events are real, whatever the sample makes them do; only the invented ones are marked.
        organisation.isSample = object.value(QLatin1StringView("fictitious")).toBool();
        PD_ASSIGN(const OrganisationId id, builder.organisation(organisation));
        builder.bodies.insert(contentString(object, "key"), id);
    }
    EventRepository events(builder.store);
    for (const QJsonObject &object : contentObjects(builder.content.value(QLatin1StringView("participations")))) {
        Participation participation;
        participation.event = builder.event;
        participation.organisation = builder.bodies.value(contentString(object, "organisation"));
        participation.role = contentCode(object, "role", ParticipationRole::Partner);
        participation.note = contentString(object, "note");
        PD_TRY(events.saveParticipation(participation));
    }
    return {};
}

Status addMilestones(SampleBuilder &builder)
{
    EventRepository events(builder.store);
    for (const QJsonObject &object : contentObjects(builder.content.value(QLatin1StringView("milestones")))) {
        Milestone milestone;
        milestone.event = builder.event;
        milestone.kind = contentCode(object, "kind", MilestoneKind::Other);
        milestone.title = contentText(object.value(QLatin1StringView("title")));
        milestone.date = contentDate(object);
        milestone.time = QTime::fromString(contentString(object, "time"), QStringLiteral("HH:mm"));
        milestone.zone = contentString(object, "zone");
        milestone.note = contentString(object, "note");
        PD_TRY(events.saveMilestone(milestone));
    }
    return {};
}

/// The repository makes a question from a label in one language only; these have all three.
Status addQuestions(SampleBuilder &builder)
{
    Query insert(
        builder.store.database(),
        QStringLiteral(
            "INSERT INTO question (uid, event_id, label_en, label_ja, label_vi, label_lang, is_asked, position) "
            "VALUES (?, ?, ?, ?, ?, ?, 1, ?)"));
    for (const QJsonObject &object : contentObjects(builder.content.value(QLatin1StringView("questions")))) {
        insert.bind(builder.store.newUid()).bind(builder.event);
        insert.bind(contentText(object.value(QLatin1StringView("label")))).bind(int(builder.questions.size()));
        PD_TRY(insert.exec());
        builder.questions.insert(contentString(object, "key"), QuestionId(insert.lastInsertId()));
    }
    return {};
}

Status addChallenges(SampleBuilder &builder)
{
    ChallengeRepository challenges(builder.store);
    for (const QJsonObject &object : contentObjects(builder.content.value(QLatin1StringView("challenges")))) {
        Challenge challenge;
        challenge.event = builder.event;
        challenge.title = contentText(object.value(QLatin1StringView("title")));
        challenge.statement = contentText(object.value(QLatin1StringView("statement")));
        challenge.background = contentText(object.value(QLatin1StringView("background")));
        challenge.sought = contentText(object.value(QLatin1StringView("sought")));
        challenge.conditions = contentText(object.value(QLatin1StringView("conditions")));
        challenge.finalistQuota = contentNumber(object, "finalists");
        challenge.reserveQuota = contentNumber(object, "reserves");
        challenge.proposalTarget = contentNumber(object, "target");
        challenge.state = contentCode(object, "state", ChallengeState::Draft);
        for (const QString &owner : contentStrings(object.value(QLatin1StringView("owners"))))
            challenge.owners.push_back(builder.bodies.value(owner));
        for (const QString &field : contentStrings(object.value(QLatin1StringView("fields"))))
            challenge.fields.push_back(builder.fields.value(field));
        PD_ASSIGN(challenge.id, challenges.save(challenge));
        builder.challenges.push_back(challenge);
    }
    return {};
}

Status addRound(SampleBuilder &builder)
{
    RubricRepository rubrics(builder.store);
    PD_ASSIGN(const RubricId rubric, rubrics.save(defaultRubric(builder.event, builder.seed)));
    const QJsonObject object = builder.content.value(QLatin1StringView("round")).toObject();
    Round round;
    round.event = builder.event;
    round.name = contentText(object.value(QLatin1StringView("name")));
    round.rubric = rubric;
    round.decisionMode = contentCode(object, "decisionMode", DecisionMode::JudgesAdvise);
    PD_ASSIGN(builder.round, rubrics.saveRound(round));
    PD_ASSIGN(builder.rubric, rubrics.rubric(rubric));
    return {};
}

/// AlreadyExists(kind, name) where the file holds this very sample.
Status refuseTwice(SampleBuilder &builder, const QString &uid)
{
    PD_ASSIGN(const std::vector<Event> events, EventRepository(builder.store).events());
    for (const Event &event : events) {
        if (event.uid == uid)
            return fail(Error {ErrorCode::AlreadyExists, {}, {}}
                            .with(QStringLiteral("kind"), QStringLiteral("event"))
                            .with(QStringLiteral("name"), originalName(event.name)));
    }
    return {};
}

} // namespace

Result<OrganisationId> SampleBuilder::organisation(Organisation wanted)
{
    wanted.uid = store.newUid();
    const QString name = originalName(wanted.name);
    if (const auto found = known.constFind(name); found != known.cend())
        return *found;
    PD_ASSIGN(const OrganisationId id, organisations.save(wanted));
    return *known.insert(name, id);
}

Result<PersonId> SampleBuilder::person(Person wanted)
{
    wanted.uid = store.newUid();
    if (const auto found = people.constFind(wanted.email); found != people.cend())
        return *found;
    PD_ASSIGN(const PersonId id, organisations.savePerson(wanted));
    return *people.insert(wanted.email, id);
}

Status addSampleFrame(SampleBuilder &builder)
{
    const QString uid = builder.store.newUid();
    PD_TRY(refuseTwice(builder, uid));
    PD_TRY(addEvent(builder, uid));
    PD_TRY(addOrganisations(builder));
    PD_TRY(addMilestones(builder));
    PD_TRY(addQuestions(builder));
    PD_TRY(addChallenges(builder));
    return addRound(builder);
}

} // namespace pitchdesk
