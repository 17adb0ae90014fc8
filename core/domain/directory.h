// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/organisation.h"
#include "core/domain/person.h"
#include "core/domain/proposal.h"
#include "core/domain/review.h"

#include <QSet>

#include <optional>
#include <vector>

namespace pitchdesk {

/// What an organisation or a person does in an event. The first nine have the codes of ParticipationRole.
enum class DirectoryRole {
    Organiser,
    CoOrganiser,
    Supporter,
    Partner,
    SupportAgency,
    Funder,
    Implementer,
    Secretariat,
    Sponsor,
    ChallengeOwner,
    Applicant,
    Judge, ///< a judge, or the organisation that a judge is from
    Contact,
    Desk, ///< this and the following have the codes of EventPersonRole
    Speaker,
    Moderator,
    Interpreter,
    Adviser,
    Guest,
    Press,
    Participant
};

template<>
struct EnumCodes<DirectoryRole> {
    static constexpr std::array values {
        PD_ENUM_CODE(DirectoryRole, Organiser, "organiser"),
        PD_ENUM_CODE(DirectoryRole, CoOrganiser, "co_organiser"),
        PD_ENUM_CODE(DirectoryRole, Supporter, "supporter"),
        PD_ENUM_CODE(DirectoryRole, Partner, "partner"),
        PD_ENUM_CODE(DirectoryRole, SupportAgency, "support_agency"),
        PD_ENUM_CODE(DirectoryRole, Funder, "funder"),
        PD_ENUM_CODE(DirectoryRole, Implementer, "implementer"),
        PD_ENUM_CODE(DirectoryRole, Secretariat, "secretariat"),
        PD_ENUM_CODE(DirectoryRole, Sponsor, "sponsor"),
        PD_ENUM_CODE(DirectoryRole, ChallengeOwner, "challenge_owner"),
        PD_ENUM_CODE(DirectoryRole, Applicant, "applicant"),
        PD_ENUM_CODE(DirectoryRole, Judge, "judge"),
        PD_ENUM_CODE(DirectoryRole, Contact, "contact"),
        PD_ENUM_CODE(DirectoryRole, Desk, "desk"),
        PD_ENUM_CODE(DirectoryRole, Speaker, "speaker"),
        PD_ENUM_CODE(DirectoryRole, Moderator, "moderator"),
        PD_ENUM_CODE(DirectoryRole, Interpreter, "interpreter"),
        PD_ENUM_CODE(DirectoryRole, Adviser, "adviser"),
        PD_ENUM_CODE(DirectoryRole, Guest, "guest"),
        PD_ENUM_CODE(DirectoryRole, Press, "press"),
        PD_ENUM_CODE(DirectoryRole, Participant, "participant"),
    };
};

/// Where the words of a directory search are looked for.
enum class DirectoryScope {
    Everything,
    Names,  ///< names, other names, kana, people
    Offers, ///< what was proposed: titles, summaries, answers, and the fields of proposals
    Needs   ///< what is looked for: titles, statements and synonyms of challenges, and their fields
};

template<>
struct EnumCodes<DirectoryScope> {
    static constexpr std::array values {
        PD_ENUM_CODE(DirectoryScope, Everything, "everything"),
        PD_ENUM_CODE(DirectoryScope, Names, "names"),
        PD_ENUM_CODE(DirectoryScope, Offers, "offers"),
        PD_ENUM_CODE(DirectoryScope, Needs, "needs"),
    };
};

struct DirectoryFilter {
    QString text; ///< each of its words must occur somewhere
    DirectoryScope scope = DirectoryScope::Everything;
    std::optional<DirectoryRole> role;
    TermId field;
    QString country; ///< ISO 3166 code of the country/region of origin or where it is based
    PlaceId place;   ///< within this place: an organisation that sits there, or is of a country/region that lies there
    bool alikeOnly = false;                  ///< only those that may be recorded twice, beside each other
    std::optional<RetentionState> retention; ///< of people

    friend bool operator==(const DirectoryFilter &, const DirectoryFilter &) = default;
};

/// An organisation over all events.
struct OrganisationEntry {
    Organisation organisation;
    QSet<DirectoryRole> roles;
    QSet<TermId> fields; ///< of its proposals and challenges
    int events = 0;
    int challenges = 0;
    int proposals = 0;
};

/// A person over all events.
struct PersonEntry {
    Person person;
    std::vector<LocalizedText> organisations; ///< for which the person judged or was the contact
    QSet<DirectoryRole> roles;
    QSet<TermId> fields;
    QSet<QString> countries;
    int events = 0;
    Retention retention;
};

/// One part that an organisation or a person took in an event.
struct Engagement {
    EventId event;
    LocalizedText eventName;
    DirectoryRole role = DirectoryRole::Organiser;
    int number = 0;      ///< of the challenge or proposal; 0: of neither
    LocalizedText title; ///< of the challenge, or of the proposal in its own language
    qint64 key = 0;      ///< of the challenge or proposal
    std::optional<ProposalState> state;
    std::optional<DecisionResult> result; ///< the latest decision on the proposal
};

/// Somebody who stands for an organisation in an event.
struct OrganisationPerson {
    Person person;
    DirectoryRole role = DirectoryRole::Contact;
    LocalizedText eventName;
};

} // namespace pitchdesk
