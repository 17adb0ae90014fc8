// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/challenge.h"
#include "core/domain/event.h"
#include "core/domain/question.h"
#include "core/domain/rubric.h"

#include <vector>

namespace pitchdesk {

/// What an event has so far.
struct ReadinessFacts {
    Event event;
    int organisers = 0; ///< organisations in a role
    std::vector<Milestone> milestones;
    std::vector<Challenge> challenges;
    std::vector<Question> questions; ///< those that the form asks
    int activeRules = 0;
    std::vector<Rubric> rubrics; ///< the newest version of each
    int rounds = 0;
    int judges = 0;
    std::vector<ChallengeId> judged; ///< challenges with somebody on their panel in the current round
    int calendars = 0;               ///< chosen for the event
    int proposals = 0;
};

/// What is looked at.
enum class ReadinessCheck {
    EventName,      ///< languages in which the event has no name
    Organiser,      ///< none
    Opening,        ///< it is not said when the call opens
    Deadline,       ///< none that is dated to the day
    DeadlineTime,   ///< the last one has no time of day
    DeadlineAhead,  ///< the last one has passed
    DeadlineOrder,  ///< the last one does not come after the opening
    MeetingsDate,   ///< no day of the meetings
    Challenge,      ///< none
    ChallengeDraft, ///< challenges that are drafts
    ChallengeText,  ///< challenges without a statement
    ChallengeOwner, ///< challenges without an owner
    ChallengeWords, ///< challenges whose title or statement lacks a language
    ChallengeQuota, ///< challenges for which no finalist is to be chosen
    Question,       ///< the form asks nothing
    QuestionWords,  ///< questions or choices that lack a language
    Rule,           ///< none in use
    Rubric,         ///< none
    RubricWeights,  ///< rubrics whose weights are not 100 together
    Round,          ///< none
    Judge,          ///< none
    Panel,          ///< challenges without a panel in the current round
    Calendar        ///< none chosen
};
template<>
struct EnumCodes<ReadinessCheck> {
    static constexpr std::array values {
        PD_ENUM_CODE(ReadinessCheck, EventName, "event_name"),
        PD_ENUM_CODE(ReadinessCheck, Organiser, "organiser"),
        PD_ENUM_CODE(ReadinessCheck, Opening, "opening"),
        PD_ENUM_CODE(ReadinessCheck, Deadline, "deadline"),
        PD_ENUM_CODE(ReadinessCheck, DeadlineTime, "deadline_time"),
        PD_ENUM_CODE(ReadinessCheck, DeadlineAhead, "deadline_ahead"),
        PD_ENUM_CODE(ReadinessCheck, DeadlineOrder, "deadline_order"),
        PD_ENUM_CODE(ReadinessCheck, MeetingsDate, "meetings_date"),
        PD_ENUM_CODE(ReadinessCheck, Challenge, "challenge"),
        PD_ENUM_CODE(ReadinessCheck, ChallengeDraft, "challenge_draft"),
        PD_ENUM_CODE(ReadinessCheck, ChallengeText, "challenge_statement"),
        PD_ENUM_CODE(ReadinessCheck, ChallengeOwner, "challenge_owner"),
        PD_ENUM_CODE(ReadinessCheck, ChallengeWords, "challenge_language"),
        PD_ENUM_CODE(ReadinessCheck, ChallengeQuota, "challenge_quota"),
        PD_ENUM_CODE(ReadinessCheck, Question, "question"),
        PD_ENUM_CODE(ReadinessCheck, QuestionWords, "question_language"),
        PD_ENUM_CODE(ReadinessCheck, Rule, "rule"),
        PD_ENUM_CODE(ReadinessCheck, Rubric, "rubric"),
        PD_ENUM_CODE(ReadinessCheck, RubricWeights, "rubric_weights"),
        PD_ENUM_CODE(ReadinessCheck, Round, "round"),
        PD_ENUM_CODE(ReadinessCheck, Judge, "judge"),
        PD_ENUM_CODE(ReadinessCheck, Panel, "panel"),
        PD_ENUM_CODE(ReadinessCheck, Calendar, "calendar"),
    };
};

/// Where something is put right: a part of Set-up, or Judging.
enum class ReadinessPlace {
    Event,
    Organisers,
    Milestones,
    Challenges,
    Form,
    Eligibility,
    Rubrics,
    Rounds,
    Calendars,
    Judging
};
template<>
struct EnumCodes<ReadinessPlace> {
    static constexpr std::array values {
        PD_ENUM_CODE(ReadinessPlace, Event, "event"),
        PD_ENUM_CODE(ReadinessPlace, Organisers, "organisers"),
        PD_ENUM_CODE(ReadinessPlace, Milestones, "milestones"),
        PD_ENUM_CODE(ReadinessPlace, Challenges, "challenges"),
        PD_ENUM_CODE(ReadinessPlace, Form, "form"),
        PD_ENUM_CODE(ReadinessPlace, Eligibility, "eligibility"),
        PD_ENUM_CODE(ReadinessPlace, Rubrics, "rubrics"),
        PD_ENUM_CODE(ReadinessPlace, Rounds, "rounds"),
        PD_ENUM_CODE(ReadinessPlace, Calendars, "calendars"),
        PD_ENUM_CODE(ReadinessPlace, Judging, "judging"),
    };
};

/// One line of the check-list.
struct ReadinessItem {
    ReadinessCheck check = ReadinessCheck::EventName;
    bool isDone = false;
    bool isBlocking = false; ///< the call cannot open without it; else it is only advisable
    int count = 0;           ///< how many are not as they should be, where the check counts; 0 once it is done
    ReadinessPlace place = ReadinessPlace::Event;
    ChallengeId challenge; ///< the first that is not as it should be

    friend bool operator==(const ReadinessItem &, const ReadinessItem &) = default;
};

struct ReadinessReport {
    std::vector<ReadinessItem> items; ///< what this kind of event needs, in the order of its life
    bool isUnderWay = false;          ///< proposals have come in: there is nothing to get ready for any more

    [[nodiscard]] int done() const;
    [[nodiscard]] int blocking() const; ///< not done, and needed
    [[nodiscard]] bool isReady() const { return blocking() == 0; }
};

/// What an event still lacks before its call opens, or before it is held where it has none. What looks at parts of
/// something that there is none of (the owners of no challenges) is left out. An invitation needs no deadline, form
/// and rules; meetings need a date; a cohort only its name, organisers and calendars.
[[nodiscard]] ReadinessReport readiness(const ReadinessFacts &facts, const QDateTime &now);

} // namespace pitchdesk
