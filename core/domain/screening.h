// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"
#include "core/domain/proposal.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace pitchdesk {

/// What a comparison looks at.
enum class RuleSubject {
    Answer,       ///< an answer, as a text
    AnswerNumber, ///< the one number in an answer
    Consent,      ///< an answer that says yes or no
    Title,        ///< its length in characters
    Summary,      ///< its length in characters
    Founded,      ///< the year in which the applicant was founded
    Country,      ///< the applicant's country/region
    Stage,
    CompanyForm, ///< the legal form in the applicant's name
    Language,    ///< that the proposal is written in
    Deadline,    ///< whether the proposal came in time
    Email,       ///< of the contact
    Fields,
    Challenge,
    Attachments ///< the files of the proposal, and how many they are
};
template<>
struct EnumCodes<RuleSubject> {
    static constexpr std::array values {
        PD_ENUM_CODE(RuleSubject, Answer, "answer"),
        PD_ENUM_CODE(RuleSubject, AnswerNumber, "answer_number"),
        PD_ENUM_CODE(RuleSubject, Consent, "consent"),
        PD_ENUM_CODE(RuleSubject, Title, "title_length"),
        PD_ENUM_CODE(RuleSubject, Summary, "summary_length"),
        PD_ENUM_CODE(RuleSubject, Founded, "founded"),
        PD_ENUM_CODE(RuleSubject, Country, "country"),
        PD_ENUM_CODE(RuleSubject, Stage, "stage"),
        PD_ENUM_CODE(RuleSubject, CompanyForm, "company_form"),
        PD_ENUM_CODE(RuleSubject, Language, "language"),
        PD_ENUM_CODE(RuleSubject, Deadline, "deadline"),
        PD_ENUM_CODE(RuleSubject, Email, "email"),
        PD_ENUM_CODE(RuleSubject, Fields, "fields"),
        PD_ENUM_CODE(RuleSubject, Challenge, "challenge"),
        PD_ENUM_CODE(RuleSubject, Attachments, "attachments"),
    };
};

enum class RuleOperator {
    Given,    ///< there is one
    Yes,      ///< it says yes
    Is,       ///< a text equals one of the values, compared folded
    Contains, ///< a text contains one of the values, compared folded
    In,       ///< one of the values, by code
    AtLeast,
    AtMost,
    Equals,
    Within ///< so many years before a date at most
};
template<>
struct EnumCodes<RuleOperator> {
    static constexpr std::array values {
        PD_ENUM_CODE(RuleOperator, Given, "given"),    PD_ENUM_CODE(RuleOperator, Yes, "yes"),
        PD_ENUM_CODE(RuleOperator, Is, "is"),          PD_ENUM_CODE(RuleOperator, Contains, "contains"),
        PD_ENUM_CODE(RuleOperator, In, "in"),          PD_ENUM_CODE(RuleOperator, AtLeast, "at_least"),
        PD_ENUM_CODE(RuleOperator, AtMost, "at_most"), PD_ENUM_CODE(RuleOperator, Equals, "equals"),
        PD_ENUM_CODE(RuleOperator, Within, "within"),
    };
};

/// One comparison. Which of the last four members it uses follows from its subject and operator; the others stay empty.
struct Comparison {
    RuleSubject subject = RuleSubject::Country;
    RuleOperator op = RuleOperator::In;
    QString question;   ///< uid of a question, or its label in any language; for answers and consent
    QStringList values; ///< texts; codes of countries, stages, forms, languages and fields; uids of challenges
    double number = 0;  ///< characters, years, files, or what an answer is compared with
    QDate date;         ///< that years are counted back from

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

enum class ConditionKind { All, Any, Not, Comparison };

/// A tree of conditions: all or any of its parts, the contrary of its one part, or a comparison. All of no parts is
/// met, any of no parts is not.
struct Condition {
    ConditionKind kind = ConditionKind::All;
    std::vector<Condition> parts;
    Comparison comparison;

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// A condition that proposals of an event must meet, and what one that does not is told.
struct EligibilityRule {
    EligibilityRuleId id;
    QString uid;
    EventId event;
    LocalizedText reason;
    Condition condition;
    bool isBlocking = true; ///< false: only a hint to whoever screens
    bool isActive = true;

    friend bool operator==(const EligibilityRule &, const EligibilityRule &) = default;
};

struct FactAnswer {
    QString questionUid;
    LocalizedText label;
    QString text;
};

/// What eligibility rules look at of one proposal.
struct ScreeningFacts {
    ProposalId proposal;
    QString uid;
    int number = 0;
    EventId event;
    ChallengeId challenge;
    QString challengeUid; ///< empty: still to choose
    QString title;
    QString summary;
    QString language;
    LocalizedText applicant;
    QString country; ///< of origin, else where the applicant is based
    StartupStage stage = StartupStage::NotStated;
    int foundedYear = 0;
    QDateTime receivedAt;
    bool isLate = false;
    QString email;
    QString contact;       ///< the contact's name as printed
    QString formOfAddress; ///< of the contact: "様", "Ms", "Bà"; may be empty
    ProposalState state = ProposalState::Received;
    QString stateReason;
    QStringList fields; ///< codes
    std::vector<FactAnswer> answers;
    QStringList attachments; ///< names of files
};

enum class ScreeningVerdict { Eligible, Ineligible, AskAgain };
template<>
struct EnumCodes<ScreeningVerdict> {
    static constexpr std::array values {
        PD_ENUM_CODE(ScreeningVerdict, Eligible, "eligible"),
        PD_ENUM_CODE(ScreeningVerdict, Ineligible, "ineligible"),
        PD_ENUM_CODE(ScreeningVerdict, AskAgain, "ask_again"),
    };
};

/// What one person found of a proposal; each person's word counts once, the newer replaces the older.
struct Screening {
    ProposalId proposal;
    QString who;
    QDateTime at;
    ScreeningVerdict verdict = ScreeningVerdict::Eligible;
    QString reason; ///< never empty unless the verdict is Eligible

    friend bool operator==(const Screening &, const Screening &) = default;
};

/// The state that a verdict gives a proposal once it counts.
[[nodiscard]] constexpr ProposalState stateOf(ScreeningVerdict verdict)
{
    switch (verdict) {
    case ScreeningVerdict::Eligible:
        return ProposalState::Eligible;
    case ScreeningVerdict::Ineligible:
        return ProposalState::Ineligible;
    case ScreeningVerdict::AskAgain:
        break;
    }
    return ProposalState::Incomplete;
}

/// A question of the application form.
struct ScreeningQuestion {
    QString uid;
    LocalizedText label;
};

} // namespace pitchdesk
