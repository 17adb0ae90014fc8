// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventpersonrepository.h"
#include "core/storage/judgerepository.h"
#include "core/workflow/sample/samplebuilder.h"

namespace pitchdesk {

namespace {

Judge judgeFrom(const SampleBuilder &builder, const QJsonObject &object)
{
    Judge judge;
    judge.event = builder.event;
    judge.person = contentPerson(object);
    judge.organisation = builder.bodies.value(contentString(object, "organisation"));
    judge.title = contentString(object, "title");
    const QJsonObject languages = object.value(QLatin1StringView("languages")).toObject();
    for (auto language = languages.begin(); language != languages.end(); ++language)
        judge.languages.push_back({language.key(), language.value().toInt()});
    const QJsonObject fields = object.value(QLatin1StringView("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        judge.fields.push_back({builder.fields.value(field.key()), field.value().toInt()});
    return judge;
}

/// Six panels of three are 18 seats. There are 14 judges, so four of them sit on two panels and ten on one.
Status addPanels(SampleBuilder &builder, JudgeRepository &judges)
{
    const QJsonArray panels = builder.content.value(QLatin1StringView("panels")).toArray();
    for (qsizetype i = 0; i < panels.size(); ++i) {
        Panel panel;
        panel.round = builder.round;
        panel.challenge = builder.challenges[size_t(i)].id;
        const QJsonArray seats = panels[i].toArray();
        for (const auto &seat : seats)
            panel.members.push_back(builder.judges[size_t(seat.toInt() - 1)]);
        panel.chair = panel.members.front();
        PD_ASSIGN(panel.id, judges.savePanel(panel));
        builder.panels.push_back(panel);
    }
    return {};
}

Status addConflicts(SampleBuilder &builder, JudgeRepository &judges)
{
    for (const QJsonObject &object : contentObjects(builder.content.value(QLatin1StringView("conflicts")))) {
        Conflict conflict;
        conflict.judge = builder.judges[size_t(contentNumber(object, "judge") - 1)];
        conflict.proposal = builder.proposalKeys.value(contentString(object, "proposal"));
        conflict.kind = contentString(object, "kind");
        conflict.source = contentString(object, "source");
        conflict.state = contentCode(object, "state", ConflictState::Suspected);
        conflict.reason = contentString(object, "reason");
        PD_TRY(judges.saveConflict(conflict));
    }
    return {};
}

} // namespace

Status addSampleJudges(SampleBuilder &builder)
{
    JudgeRepository judges(builder.store);
    for (const QJsonObject &object : contentObjects(builder.content.value(QLatin1StringView("judges")))) {
        PD_ASSIGN(const JudgeId id, judges.save(judgeFrom(builder, object)));
        builder.judges.push_back(id);
    }
    PD_TRY(addPanels(builder, judges));
    return addConflicts(builder, judges);
}

Status addSamplePeople(SampleBuilder &builder)
{
    EventPersonRepository repository(builder.store);
    for (const QJsonObject &object : contentObjects(builder.content.value(QLatin1StringView("people")))) {
        EventPerson entry;
        entry.event = builder.event;
        PD_ASSIGN(entry.person, builder.person(contentPerson(object)));
        entry.organisation = builder.bodies.value(contentString(object, "organisation"));
        entry.role = contentCode(object, "role", EventPersonRole::Participant);
        entry.note = contentString(object, "note");
        PD_TRY(repository.save(entry));
    }
    return {};
}

} // namespace pitchdesk
