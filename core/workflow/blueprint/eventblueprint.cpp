// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/blueprint/eventblueprint.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace pitchdesk {

namespace {

/// Names a question by its label where it was named by its uid.
void nameByLabel(Condition &condition, const QHash<QString, QString> &labels)
{
    if (const auto label = labels.constFind(condition.comparison.question); label != labels.cend())
        condition.comparison.question = *label;
    for (Condition &part : condition.parts)
        nameByLabel(part, labels);
}

void takeOutQuestions(EventBlueprint &blueprint)
{
    QHash<QString, QString> labels;
    for (const BlueprintQuestion &entry : blueprint.questions)
        labels.insert(entry.question.uid, entry.question.label.in(entry.question.label.original));
    for (EligibilityRule &rule : blueprint.rules)
        nameByLabel(rule.condition, labels);
    blueprint.questions.clear();
}

void takeOutChallenges(EventBlueprint &blueprint)
{
    blueprint.challenges.clear();
    blueprint.panels.clear();
    for (BlueprintQuestion &entry : blueprint.questions)
        entry.challenges.clear();
}

void takeOutUnnamedOrganisations(EventBlueprint &blueprint)
{
    QSet<QString> named;
    for (const BlueprintParticipation &participation : blueprint.participations)
        named.insert(participation.organisation);
    for (const BlueprintChallenge &entry : blueprint.challenges)
        named.unite(QSet<QString>(entry.owners.begin(), entry.owners.end()));
    auto &all = blueprint.organisations;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&named](const Organisation &body) { return !named.contains(body.uid); }),
              all.end());
}

} // namespace

BlueprintParts allBlueprintParts()
{
    BlueprintParts all;
    for (const auto &entry : EnumCodes<BlueprintPart>::values)
        all |= entry.value;
    return all;
}

BlueprintParts partsOf(const EventBlueprint &blueprint)
{
    BlueprintParts parts;
    parts.setFlag(BlueprintPart::Organisers, !blueprint.participations.empty());
    parts.setFlag(BlueprintPart::Milestones, !blueprint.milestones.empty());
    parts.setFlag(BlueprintPart::Challenges, !blueprint.challenges.empty());
    parts.setFlag(BlueprintPart::Form, !blueprint.questions.empty());
    parts.setFlag(BlueprintPart::Eligibility, !blueprint.rules.empty());
    parts.setFlag(BlueprintPart::Rubrics, !blueprint.rubrics.empty());
    parts.setFlag(BlueprintPart::Calendars, !blueprint.calendars.isEmpty());
    parts.setFlag(BlueprintPart::Judges, !blueprint.judges.empty());
    return parts;
}

EventBlueprint onlyParts(EventBlueprint blueprint, BlueprintParts parts)
{
    if (!parts.testFlag(BlueprintPart::Organisers))
        blueprint.participations.clear();
    if (!parts.testFlag(BlueprintPart::Milestones))
        blueprint.milestones.clear();
    if (!parts.testFlag(BlueprintPart::Challenges))
        takeOutChallenges(blueprint);
    if (!parts.testFlag(BlueprintPart::Form))
        takeOutQuestions(blueprint);
    if (!parts.testFlag(BlueprintPart::Eligibility)) {
        blueprint.rules.clear();
        blueprint.screenersNeeded = 1;
    }
    if (!parts.testFlag(BlueprintPart::Rubrics)) {
        blueprint.rubrics.clear();
        blueprint.rounds.clear();
        blueprint.panels.clear();
    }
    if (!parts.testFlag(BlueprintPart::Calendars))
        blueprint.calendars.clear();
    if (!parts.testFlag(BlueprintPart::Judges)) {
        blueprint.judges.clear();
        blueprint.panels.clear();
    }
    takeOutUnnamedOrganisations(blueprint);
    return blueprint;
}

} // namespace pitchdesk
