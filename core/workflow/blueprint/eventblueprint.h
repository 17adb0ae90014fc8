// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/challenge.h"
#include "core/domain/event.h"
#include "core/domain/judge.h"
#include "core/domain/organisation.h"
#include "core/domain/question.h"
#include "core/domain/rubric.h"
#include "core/domain/screening.h"

#include <QFlags>

#include <vector>

namespace pitchdesk {

/// What of an event can come along into another one, beside the event's own fields.
enum class BlueprintPart {
    Organisers = 1 << 0,
    Milestones = 1 << 1,
    Challenges = 1 << 2,
    Form = 1 << 3, ///< questions that are asked, with their options
    Eligibility = 1 << 4,
    Rubrics = 1 << 5, ///< and the rounds that use them
    Calendars = 1 << 6,
    Judges = 1 << 7, ///< and the panels, where challenges and rounds come along
};
Q_DECLARE_FLAGS(BlueprintParts, BlueprintPart)
template<>
struct EnumCodes<BlueprintPart> {
    static constexpr std::array values {
        PD_ENUM_CODE(BlueprintPart, Organisers, "organisers"),   PD_ENUM_CODE(BlueprintPart, Milestones, "milestones"),
        PD_ENUM_CODE(BlueprintPart, Challenges, "challenges"),   PD_ENUM_CODE(BlueprintPart, Form, "form"),
        PD_ENUM_CODE(BlueprintPart, Eligibility, "eligibility"), PD_ENUM_CODE(BlueprintPart, Rubrics, "rubrics"),
        PD_ENUM_CODE(BlueprintPart, Calendars, "calendars"),     PD_ENUM_CODE(BlueprintPart, Judges, "judges"),
    };
};
[[nodiscard]] BlueprintParts allBlueprintParts();

struct BlueprintParticipation {
    QString organisation; ///< uid of one of the blueprint's organisations
    ParticipationRole role = ParticipationRole::Organiser;
    QString note;

    friend bool operator==(const BlueprintParticipation &, const BlueprintParticipation &) = default;
};

/// A further venue; its place is named by its code, a place of the desk's own does not come along.
struct BlueprintVenue {
    QString place; ///< code, or empty
    QString venue;
    QString zone;
    QString note;

    friend bool operator==(const BlueprintVenue &, const BlueprintVenue &) = default;
};

struct BlueprintChallenge {
    Challenge challenge;        ///< its uid is what conditions, questions and panels call it; its links are empty
    QStringList owners;         ///< uids of the blueprint's organisations
    QStringList fields;         ///< codes
    QStringList collaborations; ///< codes

    friend bool operator==(const BlueprintChallenge &, const BlueprintChallenge &) = default;
};

struct BlueprintQuestion {
    Question question;      ///< its uid is what conditions call it; its ids are empty
    QStringList challenges; ///< uids of the blueprint's challenges; none = asked for all

    friend bool operator==(const BlueprintQuestion &, const BlueprintQuestion &) = default;
};

struct BlueprintRound {
    Round round;
    int rubric = 0; ///< index

    friend bool operator==(const BlueprintRound &, const BlueprintRound &) = default;
};

struct BlueprintJudgeField {
    QString field; ///< code
    int level = 2;

    friend bool operator==(const BlueprintJudgeField &, const BlueprintJudgeField &) = default;
};

/// A judge by the person's uid: a template holds nothing of a person.
struct BlueprintJudge {
    QString person;
    QString organisation; ///< uid; need not be one of the blueprint's
    QString title;
    std::vector<JudgeLanguage> languages;
    std::vector<BlueprintJudgeField> fields;

    friend bool operator==(const BlueprintJudge &, const BlueprintJudge &) = default;
};

struct BlueprintPanel {
    int round = 0;       ///< index
    QString challenge;   ///< uid
    QStringList members; ///< persons' uids
    QString chair;       ///< one of them, or empty

    friend bool operator==(const BlueprintPanel &, const BlueprintPanel &) = default;
};

/// An event as it was set up, without proposals, scores and decisions, and without a key of the file that it was read
/// from: records name each other by uid or by index. Criteria in tie chains are named by -(index+1).
struct EventBlueprint {
    Event event;       ///< its name and label year too
    QString programme; ///< uid
    int screenersNeeded = 1;
    std::vector<BlueprintVenue> venues;
    std::vector<Organisation> organisations; ///< those that are named below
    std::vector<BlueprintParticipation> participations;
    std::vector<Milestone> milestones;
    std::vector<BlueprintChallenge> challenges;
    std::vector<BlueprintQuestion> questions;
    std::vector<EligibilityRule> rules;
    std::vector<Rubric> rubrics;
    std::vector<BlueprintRound> rounds;
    QStringList calendars;
    std::vector<BlueprintJudge> judges;
    std::vector<BlueprintPanel> panels;

    friend bool operator==(const EventBlueprint &, const EventBlueprint &) = default;
};

/// The parts of which it holds something.
[[nodiscard]] BlueprintParts partsOf(const EventBlueprint &blueprint);
/// Takes out what is not chosen, and what cannot be without it: panels without their challenges or rounds, owners with
/// their challenges. Conditions that named a question which goes now name it by its label.
[[nodiscard]] EventBlueprint onlyParts(EventBlueprint blueprint, BlueprintParts parts);

/// The compact JSON form, with its version.
[[nodiscard]] QString blueprintJson(const EventBlueprint &blueprint);
/// From its JSON form, checked whole: what it gives can be made an event of. `name` is the template's, for the error.
/// TemplateDamaged(name, part): part is the place such as "$.milestones[2].kind"; TemplateTooNew(name, found, supported).
[[nodiscard]] Result<EventBlueprint> parseBlueprint(const QByteArray &json, const QString &name);
/// The place of the first thing that cannot stand in a file, empty where there is none.
[[nodiscard]] QString firstFault(const EventBlueprint &blueprint);

} // namespace pitchdesk

Q_DECLARE_OPERATORS_FOR_FLAGS(pitchdesk::BlueprintParts)
