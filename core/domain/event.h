// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/base/partialdate.h"
#include "core/domain/ids.h"

#include <QStringList>
#include <QTime>

#include <vector>

namespace pitchdesk {

/// A series of events, an initiative, a policy …; an event is one edition of it.
struct Programme {
    ProgrammeId id;
    QString uid;
    LocalizedText name;
    QString note;

    friend bool operator==(const Programme &, const Programme &) = default;
};

enum class EventKind { WithCall, InvitationOnly, MeetingsOnly, Cohort };
template<>
struct EnumCodes<EventKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(EventKind, WithCall, "with_call"),
        PD_ENUM_CODE(EventKind, InvitationOnly, "invitation_only"),
        PD_ENUM_CODE(EventKind, MeetingsOnly, "meetings_only"),
        PD_ENUM_CODE(EventKind, Cohort, "cohort"),
    };
};

enum class VenueMode { NotStated, OnSite, Online, Hybrid };
template<>
struct EnumCodes<VenueMode> {
    static constexpr std::array values {
        PD_ENUM_CODE(VenueMode, NotStated, "not_stated"),
        PD_ENUM_CODE(VenueMode, OnSite, "on_site"),
        PD_ENUM_CODE(VenueMode, Online, "online"),
        PD_ENUM_CODE(VenueMode, Hybrid, "hybrid"),
    };
};

struct Event {
    EventId id;
    QString uid;
    ProgrammeId programme;
    LocalizedText name;
    int labelYear = 0; ///< the year in its name, which may differ from its dates; 0 = none
    EventKind kind = EventKind::WithCall;
    VenueMode mode = VenueMode::NotStated;
    QString country; ///< ISO 3166 code of the venue's country/region
    QString venue;
    QString zone = QStringLiteral("Asia/Tokyo"); ///< IANA time zone
    QStringList languages;                       ///< in which it is held: "en", "ja", "vi" or another BCP-47 tag
    int proposalTarget = 0;                      ///< how many proposals the desk hopes for; 0 = none
    QString note;
    bool isSample = false;

    friend bool operator==(const Event &, const Event &) = default;
};

enum class ParticipationRole {
    Organiser,
    CoOrganiser,
    Supporter,
    Partner,
    SupportAgency,
    Funder,
    Implementer,
    Secretariat,
    Sponsor
};
template<>
struct EnumCodes<ParticipationRole> {
    static constexpr std::array values {
        PD_ENUM_CODE(ParticipationRole, Organiser, "organiser"),
        PD_ENUM_CODE(ParticipationRole, CoOrganiser, "co_organiser"),
        PD_ENUM_CODE(ParticipationRole, Supporter, "supporter"),
        PD_ENUM_CODE(ParticipationRole, Partner, "partner"),
        PD_ENUM_CODE(ParticipationRole, SupportAgency, "support_agency"),
        PD_ENUM_CODE(ParticipationRole, Funder, "funder"),
        PD_ENUM_CODE(ParticipationRole, Implementer, "implementer"),
        PD_ENUM_CODE(ParticipationRole, Secretariat, "secretariat"),
        PD_ENUM_CODE(ParticipationRole, Sponsor, "sponsor"),
    };
};

/// One organisation in one role of an event; it may have several.
struct Participation {
    ParticipationId id;
    QString uid;
    EventId event;
    OrganisationId organisation;
    ParticipationRole role = ParticipationRole::Organiser;
    QString note;

    friend bool operator==(const Participation &, const Participation &) = default;
};

enum class MilestoneKind {
    Announce,
    CallOpens,
    Deadline,
    FirstScreening,
    Interview,
    Finalists,
    PitchDay,
    Meetings,
    PocStart,
    PocEnd,
    Report,
    Other
};
template<>
struct EnumCodes<MilestoneKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(MilestoneKind, Announce, "announce"),
        PD_ENUM_CODE(MilestoneKind, CallOpens, "call_opens"),
        PD_ENUM_CODE(MilestoneKind, Deadline, "deadline"),
        PD_ENUM_CODE(MilestoneKind, FirstScreening, "first_screening"),
        PD_ENUM_CODE(MilestoneKind, Interview, "interview"),
        PD_ENUM_CODE(MilestoneKind, Finalists, "finalists"),
        PD_ENUM_CODE(MilestoneKind, PitchDay, "pitch_day"),
        PD_ENUM_CODE(MilestoneKind, Meetings, "meetings"),
        PD_ENUM_CODE(MilestoneKind, PocStart, "poc_start"),
        PD_ENUM_CODE(MilestoneKind, PocEnd, "poc_end"),
        PD_ENUM_CODE(MilestoneKind, Report, "report"),
        PD_ENUM_CODE(MilestoneKind, Other, "other"),
    };
};

/// A dated step of an event. A time needs a zone; without a time the whole day is meant.
struct Milestone {
    MilestoneId id;
    QString uid;
    EventId event;
    MilestoneKind kind = MilestoneKind::Other;
    LocalizedText title; ///< may be empty: then the kind is its title
    PartialDate date;
    QTime time;   ///< invalid = no time of day is stated
    QString zone; ///< IANA time zone of `time`
    QString note;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// The instant at which a milestone with a day and a time falls, in UTC; invalid for any other.
[[nodiscard]] QDateTime milestoneInstant(const Milestone &milestone);

} // namespace pitchdesk
