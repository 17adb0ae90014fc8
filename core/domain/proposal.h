// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/domain/ids.h"
#include "core/domain/organisation.h"
#include "core/domain/person.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace pitchdesk {

enum class ProposalState { Received, Incomplete, Eligible, Ineligible, Withdrawn };
template<>
struct EnumCodes<ProposalState> {
    static constexpr std::array values {
        PD_ENUM_CODE(ProposalState, Received, "received"),   PD_ENUM_CODE(ProposalState, Incomplete, "incomplete"),
        PD_ENUM_CODE(ProposalState, Eligible, "eligible"),   PD_ENUM_CODE(ProposalState, Ineligible, "ineligible"),
        PD_ENUM_CODE(ProposalState, Withdrawn, "withdrawn"),
    };
};

enum class StartupStage { NotStated, Idea, Prototype, Pilot, Revenue, Growth };
template<>
struct EnumCodes<StartupStage> {
    static constexpr std::array values {
        PD_ENUM_CODE(StartupStage, NotStated, "not_stated"), PD_ENUM_CODE(StartupStage, Idea, "idea"),
        PD_ENUM_CODE(StartupStage, Prototype, "prototype"),  PD_ENUM_CODE(StartupStage, Pilot, "pilot"),
        PD_ENUM_CODE(StartupStage, Revenue, "revenue"),      PD_ENUM_CODE(StartupStage, Growth, "growth"),
    };
};

/// An answer to a question of the application form, in the applicant's words.
struct Answer {
    QuestionId question;
    QString label;
    QString text;

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// One startup's proposal to one challenge (or to none yet).
struct Proposal {
    ProposalId id;
    QString uid;
    EventId event;
    int number = 0;        ///< running number in the event, never reused
    ChallengeId challenge; ///< invalid: still to choose
    QString title;
    QString summary;
    QString language; ///< BCP-47 tag of what the applicant wrote; empty = not known
    Organisation applicant;
    Person contact; ///< `contact.id` is invalid where nobody is named
    StartupStage stage = StartupStage::NotStated;
    int foundedYear = 0; ///< 0 = not stated
    QString externalId;
    QDateTime receivedAt; ///< UTC; invalid = not known
    bool isLate = false;
    ProposalState state = ProposalState::Received;
    QString stateReason;
    std::vector<TermId> fields;
    std::vector<Answer> answers;

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// A row of the proposals table: list columns only.
struct ProposalRow {
    ProposalId id;
    QString uid;
    int number = 0;
    QString title;
    QString applicant;
    QString applicantKana;
    ChallengeId challenge;
    int challengeNumber = 0;
    LocalizedText challengeTitle;
    QString country;
    QString language;
    StartupStage stage = StartupStage::NotStated;
    ProposalState state = ProposalState::Received;
    bool isLate = false;
    bool isSuspectedDuplicate = false;
    QDateTime receivedAt;
    int foundedYear = 0; ///< 0 = not stated
    bool hasContact = false;
    bool hasEmail = false;
    std::vector<TermId> fields;
    std::vector<TagId> tags;         ///< in the order of the tags
    std::optional<double> meanScore; ///< weighted mean so far, points
};

} // namespace pitchdesk
