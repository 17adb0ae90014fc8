// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/domain/ids.h"

#include <QString>

namespace pitchdesk {

/// What a person does in an event who is neither a judge nor the contact of a proposal.
enum class EventPersonRole { Desk, Speaker, Moderator, Interpreter, Adviser, Guest, Press, Participant };
template<>
struct EnumCodes<EventPersonRole> {
    static constexpr std::array values {
        PD_ENUM_CODE(EventPersonRole, Desk, "desk"),
        PD_ENUM_CODE(EventPersonRole, Speaker, "speaker"),
        PD_ENUM_CODE(EventPersonRole, Moderator, "moderator"),
        PD_ENUM_CODE(EventPersonRole, Interpreter, "interpreter"),
        PD_ENUM_CODE(EventPersonRole, Adviser, "adviser"),
        PD_ENUM_CODE(EventPersonRole, Guest, "guest"),
        PD_ENUM_CODE(EventPersonRole, Press, "press"),
        PD_ENUM_CODE(EventPersonRole, Participant, "participant"),
    };
};

/// One person in one role of an event; there may be several.
struct EventPerson {
    EventPersonId id;
    QString uid;
    EventId event;
    PersonId person;
    OrganisationId organisation; ///< for which the person comes; invalid = none
    EventPersonRole role = EventPersonRole::Participant;
    QString note;

    friend bool operator==(const EventPerson &, const EventPerson &) = default;
};

} // namespace pitchdesk
