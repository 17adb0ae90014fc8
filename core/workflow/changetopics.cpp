// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/changetopics.h"

namespace pitchdesk {

namespace {

struct TableTopic {
    QLatin1StringView table;
    Topic topic;
    bool isOwn; ///< the table's keys are the topic's
};

constexpr TableTopic tableTopics[] {
    {QLatin1StringView("programme"), Topic::Programmes, true},
    {QLatin1StringView("event"), Topic::Events, true},
    {QLatin1StringView("participation"), Topic::Events, false},
    {QLatin1StringView("organisation"), Topic::Organisations, true},
    {QLatin1StringView("person"), Topic::People, true},
    {QLatin1StringView("milestone"), Topic::Milestones, true},
    {QLatin1StringView("term"), Topic::Terms, true},
    {QLatin1StringView("challenge"), Topic::Challenges, true},
    {QLatin1StringView("challenge_owner"), Topic::Challenges, false},
    {QLatin1StringView("challenge_field"), Topic::Challenges, false},
    {QLatin1StringView("challenge_collaboration"), Topic::Challenges, false},
    {QLatin1StringView("rubric"), Topic::Rubrics, true},
    {QLatin1StringView("criterion"), Topic::Rubrics, false},
    {QLatin1StringView("anchor"), Topic::Rubrics, false},
    {QLatin1StringView("tie_rule"), Topic::Rubrics, false},
    {QLatin1StringView("round"), Topic::Rubrics, false},
    {QLatin1StringView("question"), Topic::Proposals, false},
    {QLatin1StringView("question"), Topic::Form, true},
    {QLatin1StringView("question_option"), Topic::Form, false},
    {QLatin1StringView("question_challenge"), Topic::Form, false},
    {QLatin1StringView("proposal"), Topic::Proposals, true},
    {QLatin1StringView("proposal_field"), Topic::Proposals, false},
    {QLatin1StringView("answer"), Topic::Proposals, false},
    {QLatin1StringView("judge"), Topic::Judges, true},
    {QLatin1StringView("judge_language"), Topic::Judges, false},
    {QLatin1StringView("judge_field"), Topic::Judges, false},
    {QLatin1StringView("panel"), Topic::Panels, true},
    {QLatin1StringView("panel_member"), Topic::Panels, false},
    {QLatin1StringView("conflict"), Topic::Conflicts, true},
    {QLatin1StringView("review"), Topic::Scores, false},
    {QLatin1StringView("score"), Topic::Scores, true},
    {QLatin1StringView("chair_vote"), Topic::Decisions, false},
    {QLatin1StringView("decision"), Topic::Decisions, true},
    {QLatin1StringView("calendar_day"), Topic::Calendars, true},
    {QLatin1StringView("event_calendar"), Topic::Calendars, false},
    {QLatin1StringView("tag"), Topic::Tags, true},
    {QLatin1StringView("proposal_tag"), Topic::Tags, false},
    {QLatin1StringView("saved_view"), Topic::Views, true},
    {QLatin1StringView("eligibility_rule"), Topic::Screening, false},
    {QLatin1StringView("screening"), Topic::Screening, true},
    {QLatin1StringView("duplicate_verdict"), Topic::Proposals, false},
    {QLatin1StringView("merged_source"), Topic::Proposals, false},
    {QLatin1StringView("attachment"), Topic::Material, true},
    {QLatin1StringView("note"), Topic::Material, false},
    {QLatin1StringView("translation"), Topic::Material, false},
    {QLatin1StringView("event_template"), Topic::Templates, true},
    {QLatin1StringView("consent_text"), Topic::People, false},
    {QLatin1StringView("consent"), Topic::People, false},
    {QLatin1StringView("place"), Topic::Terms, false},
    {QLatin1StringView("place_parent"), Topic::Terms, false},
    {QLatin1StringView("event_language"), Topic::Events, false},
    {QLatin1StringView("event_person"), Topic::Events, false},
    {QLatin1StringView("event_venue"), Topic::Events, false},
    {QLatin1StringView("technology"), Topic::Organisations, false},
    {QLatin1StringView("technology_field"), Topic::Organisations, false},
    {QLatin1StringView("organisation_field"), Topic::Organisations, false},
    {QLatin1StringView("affiliation"), Topic::People, false},
    {QLatin1StringView("person_language"), Topic::People, false},
};

} // namespace

ChangeSet changeSetOf(const TouchedRows &touched)
{
    ChangeSet changes;
    changes.everything = touched.tooMany;
    for (auto it = touched.keys.cbegin(); it != touched.keys.cend(); ++it) {
        bool isKnown = false;
        for (const TableTopic &entry : tableTopics) {
            if (entry.table != it.key())
                continue;
            isKnown = true;
            QSet<qint64> &keys = changes.keys[entry.topic];
            if (entry.isOwn && !touched.tooMany)
                keys.unite(QSet<qint64>(it.value().begin(), it.value().end()));
        }
        // A table that no topic names yet: better to reload too much than too little.
        changes.everything = changes.everything || !isKnown;
    }
    return changes;
}

} // namespace pitchdesk
