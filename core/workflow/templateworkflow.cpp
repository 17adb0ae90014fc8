// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/templateworkflow.h"

#include "core/base/textfold.h"
#include "core/storage/templaterepository.h"
#include "core/workflow/blueprint/blueprintcapture.h"
#include "core/workflow/change.h"
#include "core/workflow/shippedtemplates.h"

#include <QRegularExpression>

#include <algorithm>

namespace pitchdesk {

namespace {

const QString templateNoun = QStringLiteral("event_template");
const QString nameField = QStringLiteral("name");

Result<EventTemplate> templateWithUid(Store &store, const QString &uid)
{
    PD_ASSIGN(const std::vector<EventTemplate> all, TemplateRepository(store).templates());
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&uid](const EventTemplate &each) { return each.uid == uid; });
    if (found != all.end())
        return *found;
    return fail(Error {ErrorCode::RecordNotFound, {}, {}}
                    .with(QStringLiteral("kind"), templateNoun)
                    .with(QStringLiteral("id"), uid));
}

/// Gives the blueprint what the new event is to be.
Status apply(EventBlueprint &blueprint, const CloneChoice &choice)
{
    Event &event = blueprint.event;
    PD_TRY(requireName(choice.name, nameField));
    if (choice.labelYear != 0 && (choice.labelYear < 1900 || choice.labelYear > 2200))
        return fail(invalidField(QStringLiteral("label_year"), QString::number(choice.labelYear)));
    if (!choice.zone.isEmpty()) {
        PD_TRY(requireZone(choice.zone, QStringLiteral("zone")));
        for (Milestone &milestone : blueprint.milestones) {
            if (milestone.zone == event.zone)
                milestone.zone = choice.zone;
        }
        event.zone = choice.zone;
    }
    event.name = choice.name;
    event.labelYear = choice.labelYear;
    event.kind = choice.kind.value_or(event.kind);
    event.country = choice.country.value_or(event.country);
    return moveDates(blueprint.milestones, choice.dates);
}

} // namespace

Result<EventBlueprint> TemplateWorkflow::blueprintOf(EventId event, BlueprintParts parts) const
{
    return captureEvent(m_store, event, parts);
}

Result<MadeEvent> TemplateWorkflow::cloneEvent(EventId event, const CloneChoice &choice)
{
    PD_ASSIGN(EventBlueprint blueprint, captureEvent(m_store, event, choice.parts));
    return make(std::move(blueprint), choice, QStringLiteral("event.clone"));
}

Result<std::vector<TemplateInfo>> TemplateWorkflow::templates() const
{
    PD_ASSIGN(const std::vector<EventTemplate> own, TemplateRepository(m_store).templates());
    std::vector<TemplateInfo> infos;
    for (const EventTemplate &each : own)
        infos.push_back({each.uid, each.id, each.name});
    for (const QString &key : shippedTemplates()) {
        PD_ASSIGN(const ShippedTemplate shipped, shippedTemplate(key));
        infos.push_back({key, {}, shipped.name});
    }
    return infos;
}

Result<EventBlueprint> TemplateWorkflow::blueprintOf(const QString &key) const
{
    if (shippedTemplates().contains(key)) {
        PD_ASSIGN(ShippedTemplate shipped, shippedTemplate(key));
        return std::move(shipped.blueprint);
    }
    PD_ASSIGN(const EventTemplate own, templateWithUid(m_store, key));
    return parseBlueprint(own.content.toUtf8(), originalText(own.name));
}

Result<MadeEvent> TemplateWorkflow::eventFromTemplate(const QString &key, const CloneChoice &choice)
{
    PD_ASSIGN(EventBlueprint blueprint, blueprintOf(key));
    return make(onlyParts(std::move(blueprint), choice.parts), choice, QStringLiteral("event.from_template"));
}

Result<MadeEvent> TemplateWorkflow::make(EventBlueprint blueprint, const CloneChoice &choice, const QString &action)
{
    PD_TRY(apply(blueprint, choice));
    return change(m_store, namedAction(action, originalText(choice.name)),
                  [&](Transaction &) { return buildEvent(m_store, blueprint); });
}

Status TemplateWorkflow::requireFree(EventTemplateId id, const LocalizedText &name) const
{
    PD_ASSIGN(const std::vector<TemplateInfo> all, templates());
    for (const TemplateInfo &other : all) {
        for (const Language language : allLanguages) {
            const QString folded = fold(name.at(language));
            if ((other.isShipped() || other.id != id) && !folded.isEmpty() && fold(other.name.at(language)) == folded)
                return fail(Error {ErrorCode::AlreadyExists, {}, {}}
                                .with(QStringLiteral("kind"), templateNoun)
                                .with(nameField, name.at(language)));
        }
    }
    return {};
}

Result<EventTemplateId> TemplateWorkflow::saveTemplate(EventId event, BlueprintParts parts, const LocalizedText &name)
{
    PD_TRY(requireName(name, nameField));
    PD_TRY(requireFree({}, name));
    PD_ASSIGN(const EventBlueprint blueprint, captureEvent(m_store, event, parts));
    return change(m_store, recordAction(templateNoun, true, originalText(name)), [&](Transaction &) {
        return TemplateRepository(m_store).save({{}, {}, name, blueprintJson(blueprint)});
    });
}

Status TemplateWorkflow::rename(EventTemplateId id, const LocalizedText &name)
{
    TemplateRepository repository(m_store);
    PD_TRY(requireName(name, nameField));
    PD_ASSIGN(EventTemplate changed, repository.eventTemplate(id));
    PD_TRY(requireFree(id, name));
    changed.name = name;
    return change(m_store, recordAction(templateNoun, false, originalText(name)), [&](Transaction &) -> Status {
        PD_TRY(repository.save(changed));
        return {};
    });
}

Status TemplateWorkflow::remove(EventTemplateId id)
{
    TemplateRepository repository(m_store);
    PD_ASSIGN(const EventTemplate old, repository.eventTemplate(id));
    return change(m_store, namedAction(QStringLiteral("event_template.remove"), originalText(old.name)),
                  [&](Transaction &) { return repository.remove(id); });
}

LocalizedText nameForYear(LocalizedText name, int from, int to)
{
    if (from == 0 || to == 0)
        return name;
    const QRegularExpression year(QStringLiteral("(?<!\\d)%1(?!\\d)").arg(from));
    for (const Language language : allLanguages)
        name.set(language, QString(name.at(language)).replace(year, QString::number(to)));
    return name;
}

} // namespace pitchdesk
