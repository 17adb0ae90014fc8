// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <vector>

namespace pitchdesk {

/// What kind of answer a question of the application form asks for.
enum class QuestionKind {
    ShortText,
    LongText,
    Number,
    Money,
    Date,
    SingleChoice,
    MultipleChoice,
    YesNo,
    File, ///< the name of a file that comes with the form
    Country,
    Url,
    Email
};
template<>
struct EnumCodes<QuestionKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(QuestionKind, ShortText, "short_text"),
        PD_ENUM_CODE(QuestionKind, LongText, "long_text"),
        PD_ENUM_CODE(QuestionKind, Number, "number"),
        PD_ENUM_CODE(QuestionKind, Money, "money"),
        PD_ENUM_CODE(QuestionKind, Date, "date"),
        PD_ENUM_CODE(QuestionKind, SingleChoice, "single_choice"),
        PD_ENUM_CODE(QuestionKind, MultipleChoice, "multiple_choice"),
        PD_ENUM_CODE(QuestionKind, YesNo, "yes_no"),
        PD_ENUM_CODE(QuestionKind, File, "file"),
        PD_ENUM_CODE(QuestionKind, Country, "country"),
        PD_ENUM_CODE(QuestionKind, Url, "url"),
        PD_ENUM_CODE(QuestionKind, Email, "email"),
    };
};

/// Who reads the answers to a question.
enum class Audience { Judges, Desk };
template<>
struct EnumCodes<Audience> {
    static constexpr std::array values {
        PD_ENUM_CODE(Audience, Judges, "judges"),
        PD_ENUM_CODE(Audience, Desk, "desk"),
    };
};

/// An answer that a question offers.
struct QuestionOption {
    QuestionOptionId id;
    QString uid;
    LocalizedText label;

    friend bool operator==(const QuestionOption &, const QuestionOption &) = default;
};

/// A question of an event's application form, or a column of an import whose cells are kept as answers.
struct Question {
    QuestionId id;
    QString uid;
    EventId event;
    LocalizedText label;
    LocalizedText help;
    QuestionKind kind = QuestionKind::LongText;
    bool isAsked = true; ///< false: an import made it, and the form does not ask it
    bool isRequired = false;
    Audience audience = Audience::Judges;
    int wordLimit = 0;                   ///< words, of Japanese characters; 0 = none
    QString unit;                        ///< of a number, such as "people" or "t/year"
    QString currency;                    ///< of money, ISO 4217; empty = the applicant names it
    std::vector<QuestionOption> options; ///< of a choice, in their order
    std::vector<ChallengeId> challenges; ///< for which it is asked; none = all

    friend bool operator==(const Question &, const Question &) = default;
};

[[nodiscard]] inline bool hasOptions(QuestionKind kind)
{
    return kind == QuestionKind::SingleChoice || kind == QuestionKind::MultipleChoice;
}
[[nodiscard]] inline bool hasWordLimit(QuestionKind kind)
{
    return kind == QuestionKind::ShortText || kind == QuestionKind::LongText;
}
/// Whether applicants to a challenge (invalid: to none yet) are asked it.
[[nodiscard]] inline bool isAskedFor(const Question &question, ChallengeId challenge)
{
    if (!question.isAsked)
        return false;
    if (question.challenges.empty())
        return true;
    for (const ChallengeId each : question.challenges) {
        if (each == challenge)
            return true;
    }
    return false;
}

} // namespace pitchdesk
