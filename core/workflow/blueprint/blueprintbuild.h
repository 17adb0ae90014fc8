// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/blueprint/eventblueprint.h"

namespace pitchdesk {

class Store;

/// What an event that was made from a blueprint has to be told of.
enum class BuildNoteKind {
    DayOff,       ///< a milestone falls on a day that is no business day by the event's calendars
    JudgeGone,    ///< the file has this many of the judges' people no more
    RuleInactive, ///< a rule names a challenge that did not come along, and was switched off
};
template<>
struct EnumCodes<BuildNoteKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(BuildNoteKind, DayOff, "day_off"),
        PD_ENUM_CODE(BuildNoteKind, JudgeGone, "judge_gone"),
        PD_ENUM_CODE(BuildNoteKind, RuleInactive, "rule_inactive"),
    };
};
struct BuildNote {
    BuildNoteKind kind = BuildNoteKind::DayOff;
    Milestone milestone;  ///< of DayOff
    LocalizedText reason; ///< of RuleInactive: the rule's
    int count = 1;        ///< of JudgeGone
};

struct MadeEvent {
    EventId event;
    std::vector<BuildNote> notes;
};

/// Makes an event of a blueprint in which nothing is at fault; needs an open transaction. Organisations, people, terms
/// and the programme are those of the file by uid or code; an organisation that is gone is added again. Challenges are
/// drafts, rubrics unlocked, rounds open. Conditions name the new questions and challenges.
[[nodiscard]] Result<MadeEvent> buildEvent(Store &store, const EventBlueprint &blueprint);

} // namespace pitchdesk
