// SPDX-License-Identifier: GPL-3.0-or-later
// What a blueprint looks like as JSON: each describe() names the members of a type once, for writing and for reading.
#pragma once

#include "core/workflow/blueprint/eventblueprint.h"

namespace pitchdesk {

template<typename Archive>
void describe(Archive &archive, Event &event)
{
    archive.localized("name", event.name);
    archive.number("label_year", event.labelYear);
    archive.code("kind", event.kind);
    archive.code("mode", event.mode);
    archive.text("country", event.country);
    archive.text("venue", event.venue);
    archive.text("zone", event.zone);
    archive.texts("languages", event.languages);
    archive.number("proposal_target", event.proposalTarget);
    archive.text("note", event.note);
}

template<typename Archive>
void describe(Archive &archive, BlueprintVenue &venue)
{
    archive.text("place", venue.place);
    archive.text("venue", venue.venue);
    archive.text("zone", venue.zone);
    archive.text("note", venue.note);
}

template<typename Archive>
void describe(Archive &archive, Organisation &organisation)
{
    archive.text("uid", organisation.uid);
    archive.localized("name", organisation.name);
    archive.text("kana", organisation.kana);
    archive.code("kind", organisation.kind);
    archive.text("home_country", organisation.homeCountry);
    archive.text("base_country", organisation.baseCountry);
    archive.text("website", organisation.website);
    archive.number("member_count", organisation.memberCount);
    archive.text("legal_form", organisation.legalForm);
    archive.text("short_name", organisation.shortName);
    archive.code("size_class", organisation.size);
}

template<typename Archive>
void describe(Archive &archive, BlueprintParticipation &participation)
{
    archive.text("organisation", participation.organisation);
    archive.code("role", participation.role);
    archive.text("note", participation.note);
}

template<typename Archive>
void describe(Archive &archive, Milestone &milestone)
{
    archive.code("kind", milestone.kind);
    archive.localized("title", milestone.title);
    archive.date("on", milestone.date);
    archive.time("time", milestone.time);
    archive.text("zone", milestone.zone);
    archive.text("note", milestone.note);
}

template<typename Archive>
void describe(Archive &archive, BlueprintChallenge &entry)
{
    Challenge &challenge = entry.challenge;
    archive.text("uid", challenge.uid);
    archive.localized("title", challenge.title);
    archive.localized("statement", challenge.statement);
    archive.localized("background", challenge.background);
    archive.localized("sought", challenge.sought);
    archive.localized("conditions", challenge.conditions);
    archive.localized("support", challenge.support);
    archive.number("finalist_quota", challenge.finalistQuota);
    archive.number("reserve_quota", challenge.reserveQuota);
    archive.number("proposal_target", challenge.proposalTarget);
    archive.texts("synonyms", challenge.synonyms);
    archive.texts("owners", entry.owners);
    archive.texts("fields", entry.fields);
    archive.texts("collaborations", entry.collaborations);
}

template<typename Archive>
void describe(Archive &archive, QuestionOption &option)
{
    archive.localized("label", option.label);
}

template<typename Archive>
void describe(Archive &archive, BlueprintQuestion &entry)
{
    Question &question = entry.question;
    archive.text("uid", question.uid);
    archive.localized("label", question.label);
    archive.localized("help", question.help);
    archive.code("kind", question.kind);
    archive.flag("is_required", question.isRequired);
    archive.code("audience", question.audience);
    archive.number("word_limit", question.wordLimit);
    archive.text("unit", question.unit);
    archive.text("currency", question.currency);
    archive.list("options", question.options);
    archive.texts("challenges", entry.challenges);
}

template<typename Archive>
void describe(Archive &archive, EligibilityRule &rule)
{
    archive.localized("reason", rule.reason);
    archive.condition("condition", rule.condition);
    archive.flag("is_blocking", rule.isBlocking);
    archive.flag("is_active", rule.isActive);
}

template<typename Archive>
void describe(Archive &archive, Anchor &anchor)
{
    archive.number("points", anchor.points);
    archive.localized("text", anchor.text);
}

template<typename Archive>
void describe(Archive &archive, Criterion &criterion)
{
    archive.text("code", criterion.code);
    archive.localized("name", criterion.name);
    archive.localized("guide", criterion.guide);
    archive.number("weight", criterion.weight);
    archive.flag("is_required", criterion.isRequired);
    archive.number("minimum", criterion.minimum);
    archive.list("anchors", criterion.anchors);
}

/// "criterion" counts from 1; 0 stands for none.
template<typename Archive>
void describe(Archive &archive, TieRule &rule)
{
    int criterion = int(-rule.criterion.value());
    archive.code("kind", rule.kind);
    archive.number("criterion", criterion);
    rule.criterion = CriterionId(-criterion);
}

template<typename Archive>
void describe(Archive &archive, Rubric &rubric)
{
    archive.localized("name", rubric.name);
    archive.number("scale_minimum", rubric.scaleMinimum);
    archive.number("scale_maximum", rubric.scaleMaximum);
    archive.number("scale_step", rubric.scaleStep);
    archive.seed("lot_seed", rubric.lotSeed);
    archive.list("criteria", rubric.criteria);
    archive.list("tie_chain", rubric.tieChain);
}

template<typename Archive>
void describe(Archive &archive, BlueprintRound &entry)
{
    archive.localized("name", entry.round.name);
    archive.code("decision_mode", entry.round.decisionMode);
    archive.number("rubric", entry.rubric);
}

template<typename Archive>
void describe(Archive &archive, JudgeLanguage &language)
{
    archive.text("language", language.code);
    archive.number("level", language.level);
}

template<typename Archive>
void describe(Archive &archive, BlueprintJudgeField &field)
{
    archive.text("field", field.field);
    archive.number("level", field.level);
}

template<typename Archive>
void describe(Archive &archive, BlueprintJudge &judge)
{
    archive.text("person", judge.person);
    archive.text("organisation", judge.organisation);
    archive.text("title", judge.title);
    archive.list("languages", judge.languages);
    archive.list("fields", judge.fields);
}

template<typename Archive>
void describe(Archive &archive, BlueprintPanel &panel)
{
    archive.number("round", panel.round);
    archive.text("challenge", panel.challenge);
    archive.texts("members", panel.members);
    archive.text("chair", panel.chair);
}

template<typename Archive>
void describe(Archive &archive, EventBlueprint &blueprint)
{
    archive.object("event", blueprint.event);
    archive.text("programme", blueprint.programme);
    archive.number("screeners_needed", blueprint.screenersNeeded);
    archive.list("venues", blueprint.venues);
    archive.list("organisations", blueprint.organisations);
    archive.list("participations", blueprint.participations);
    archive.list("milestones", blueprint.milestones);
    archive.list("challenges", blueprint.challenges);
    archive.list("questions", blueprint.questions);
    archive.list("rules", blueprint.rules);
    archive.list("rubrics", blueprint.rubrics);
    archive.list("rounds", blueprint.rounds);
    archive.texts("calendars", blueprint.calendars);
    archive.list("judges", blueprint.judges);
    archive.list("panels", blueprint.panels);
}

} // namespace pitchdesk
