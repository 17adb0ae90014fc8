// SPDX-License-Identifier: GPL-3.0-or-later
// New events from earlier ones and from templates.
#include "app/cli/commands.h"
#include "app/cli/editionarguments.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "core/base/textfold.h"

#include <algorithm>

namespace pitchdesk {

namespace {

QJsonArray partsJson(BlueprintParts parts)
{
    QJsonArray array;
    for (const auto &entry : EnumCodes<BlueprintPart>::values) {
        if (parts.testFlag(entry.value))
            array.append(QString(entry.code));
    }
    return array;
}

BlueprintParts partsAsked(const Invocation &invocation)
{
    if (invocation.with.isEmpty())
        return allBlueprintParts() & ~BlueprintParts(BlueprintPart::Judges);
    return partsOf(invocation.with).value_or(BlueprintParts());
}

/// Where the dates go; without --dates by the label years, and those of a template without a year go nowhere.
Result<DateShift> shiftAsked(const Invocation &invocation, const EventBlueprint &blueprint)
{
    const int from = blueprint.event.labelYear;
    DateShift shift;
    if (invocation.dates.isEmpty()) {
        if (from != 0 && invocation.year != 0)
            shift = {DateShift::Kind::Years, invocation.year - from, -1, {}};
        else if (!invocation.eventTemplate.isEmpty())
            shift.kind = DateShift::Kind::Clear;
        return shift;
    }
    const TypedShift typed = shiftOf(invocation.dates).value_or(TypedShift());
    shift = typed.shift;
    if (!typed.milestone)
        return shift;
    const auto &milestones = blueprint.milestones;
    const auto found = std::find_if(milestones.begin(), milestones.end(), [&typed](const Milestone &milestone) {
        return milestone.kind == *typed.milestone && milestone.date.isStated();
    });
    if (found == milestones.end())
        return fail(Error {ErrorCode::FieldInvalid, {}, {}}
                        .with(QStringLiteral("field"), QStringLiteral("milestone"))
                        .with(QStringLiteral("value"), codeOf(*typed.milestone)));
    shift.milestone = int(found - milestones.begin());
    return shift;
}

Result<CloneChoice> choiceOf(const Invocation &invocation, const EventBlueprint &blueprint)
{
    CloneChoice choice;
    choice.parts = partsAsked(invocation);
    choice.labelYear = invocation.year;
    choice.name = invocation.name.isEmpty()
        ? nameForYear(blueprint.event.name, blueprint.event.labelYear, invocation.year)
        : invocation.name;
    if (choice.parts.testFlag(BlueprintPart::Milestones)) {
        PD_ASSIGN(choice.dates, shiftAsked(invocation, blueprint));
    }
    if (!invocation.country.isEmpty())
        choice.country = invocation.country;
    choice.zone = invocation.zone;
    return choice;
}

QJsonArray notesJson(const std::vector<BuildNote> &notes)
{
    QJsonArray array;
    for (const BuildNote &note : notes) {
        QJsonObject object {{QStringLiteral("kind"), codeOf(note.kind)}};
        if (note.kind == BuildNoteKind::DayOff) {
            object.insert(QStringLiteral("milestone"), codeOf(note.milestone.kind));
            object.insert(QStringLiteral("date"), note.milestone.date.date.toString(Qt::ISODate));
        } else if (note.kind == BuildNoteKind::RuleInactive) {
            object.insert(QStringLiteral("reason"), note.reason.in(note.reason.original));
        } else {
            object.insert(QStringLiteral("count"), note.count);
        }
        array.append(object);
    }
    return array;
}

QString noteLine(const BuildNote &note, Language language)
{
    if (note.kind == BuildNoteKind::DayOff)
        return translate("Cli", "On a day off: %1 (%2)")
            .arg(note.milestone.title.isEmpty() ? codeOf(note.milestone.kind) : note.milestone.title.in(language),
                 note.milestone.date.date.toString(Qt::ISODate));
    if (note.kind == BuildNoteKind::RuleInactive)
        return translate("Cli", "Switched off, since it names a challenge that did not come along: %1")
            .arg(note.reason.in(language));
    return translate("Cli", "Judges who are no longer in the file: %1").arg(note.count);
}

Result<Reply> replyOf(Session &session, const Invocation &invocation, const MadeEvent &made, BlueprintParts parts)
{
    PD_ASSIGN(const EventSummary event, session.workflows().events.event(made.event));
    PD_ASSIGN(const std::vector<Milestone> milestones, session.workflows().events.milestones(made.event));
    QJsonArray dates;
    for (const Milestone &milestone : milestones)
        dates.append(QJsonObject {{QStringLiteral("kind"), codeOf(milestone.kind)},
                                  {QStringLiteral("date"),
                                   milestone.date.isStated() ? QJsonValue(milestone.date.date.toString(Qt::ISODate))
                                                             : QJsonValue(QJsonValue::Null)},
                                  {QStringLiteral("precision"), datePrecisionCode(milestone.date.precision)}});
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("with"), partsJson(parts)},
                  {QStringLiteral("milestones"), dates},
                  {QStringLiteral("notes"), notesJson(made.notes)}};
    reply.lines << translate("Cli", "Made event %1: %2")
                       .arg(QString::number(made.event.value()), event.event.name.in(invocation.language));
    for (const BuildNote &note : made.notes)
        reply.lines << noteLine(note, invocation.language);
    return reply;
}

Result<TemplateInfo> templateNamed(Workflows &workflows, const QString &name)
{
    PD_ASSIGN(const std::vector<TemplateInfo> all, workflows.templates.templates());
    for (const TemplateInfo &info : all) {
        if (info.key == name.toLower() || (!info.isShipped() && QString::number(info.id.value()) == name))
            return info;
    }
    for (const TemplateInfo &info : all) {
        for (const Language language : allLanguages) {
            if (!info.name.at(language).isEmpty() && fold(info.name.at(language)) == fold(name))
                return info;
        }
    }
    return fail(Error {ErrorCode::UsageUnknownTemplate, {}, {}}.with(QStringLiteral("name"), name));
}

QJsonObject templateJson(const TemplateInfo &info, Language language)
{
    return {{QStringLiteral("id"), info.isShipped() ? QJsonValue(QJsonValue::Null) : QJsonValue(info.id.value())},
            {QStringLiteral("key"), info.key},
            {QStringLiteral("name"), info.name.in(language)},
            {QStringLiteral("names"), textJson(info.name)},
            {QStringLiteral("comes_with_program"), info.isShipped()}};
}

} // namespace

Result<Reply> runClone(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, false));
    PD_ASSIGN(const EventSummary event, session.event());
    TemplateWorkflow &templates = session.workflows().templates;
    PD_ASSIGN(const EventBlueprint blueprint, templates.blueprintOf(event.event.id));
    PD_ASSIGN(const CloneChoice choice, choiceOf(invocation, blueprint));
    PD_ASSIGN(const MadeEvent made, templates.cloneEvent(event.event.id, choice));
    return replyOf(session, invocation, made, choice.parts & partsOf(blueprint));
}

Result<Reply> runTemplateSave(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, false));
    PD_ASSIGN(const EventSummary event, session.event());
    TemplateWorkflow &templates = session.workflows().templates;
    const LocalizedText name = invocation.name.isEmpty() ? event.event.name : invocation.name;
    PD_ASSIGN(const EventTemplateId id, templates.saveTemplate(event.event.id, partsAsked(invocation), name));
    PD_ASSIGN(const TemplateInfo info, templateNamed(session.workflows(), QString::number(id.value())));
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("template"), templateJson(info, invocation.language)}};
    reply.lines
        << translate("Cli", "Saved template %1: %2").arg(QString::number(id.value()), name.in(invocation.language));
    return reply;
}

Result<Reply> runTemplateList(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const std::vector<TemplateInfo> all, session.workflows().templates.templates());
    Reply reply;
    QJsonArray array;
    QList<QStringList> rows;
    for (const TemplateInfo &info : all) {
        array.append(templateJson(info, invocation.language));
        rows << QStringList {info.isShipped() ? QStringLiteral("-") : QString::number(info.id.value()), info.key,
                             info.name.in(invocation.language)};
    }
    reply.json = {{QStringLiteral("file"), invocation.file}, {QStringLiteral("templates"), array}};
    reply.lines = textTable({translate("Cli", "Id"), translate("Cli", "Key"), translate("Cli", "Template")}, rows);
    return reply;
}

Result<Reply> runTemplateNew(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, false));
    PD_ASSIGN(const TemplateInfo info, templateNamed(session.workflows(), invocation.eventTemplate));
    TemplateWorkflow &templates = session.workflows().templates;
    PD_ASSIGN(const EventBlueprint blueprint, templates.blueprintOf(info.key));
    PD_ASSIGN(const CloneChoice choice, choiceOf(invocation, blueprint));
    PD_ASSIGN(const MadeEvent made, templates.eventFromTemplate(info.key, choice));
    return replyOf(session, invocation, made, choice.parts & partsOf(blueprint));
}

} // namespace pitchdesk
