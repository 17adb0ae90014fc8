// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/screening.h"

#include <vector>

namespace pitchdesk {

/// Kleene's strong three-valued logic (S. C. Kleene, Introduction to Metamathematics, 1952, § 64), ordered so that "all"
/// is the minimum, "any" the maximum and "not" the mirror.
enum class Truth { NotMet, CannotSay, Met };
template<>
struct EnumCodes<Truth> {
    static constexpr std::array values {
        PD_ENUM_CODE(Truth, NotMet, "not_met"),
        PD_ENUM_CODE(Truth, CannotSay, "cannot_say"),
        PD_ENUM_CODE(Truth, Met, "met"),
    };
};
[[nodiscard]] constexpr Truth negated(Truth truth)
{
    return Truth(2 - int(truth));
}

/// What a comparison met with.
enum class Finding {
    Value,         ///< `found` is what was compared
    Missing,       ///< nothing is stated
    NoFile,        ///< the proposal has no files
    NoQuestion,    ///< the event has no such question, or the proposal no answer to it
    NotANumber,    ///< no number, or more than one, in the answer; `found` is the answer
    NotYesOrNo,    ///< neither yes nor no; `found` is the answer
    NoForm,        ///< the name shows no legal form; `found` is the name
    YearOnTheLine, ///< the year alone does not tell on which side of the day it lies; `found` is the year
    InTime,
    Late,
    TimeUnknown ///< when it came is not known
};
template<>
struct EnumCodes<Finding> {
    static constexpr std::array values {
        PD_ENUM_CODE(Finding, Value, "value"),
        PD_ENUM_CODE(Finding, Missing, "missing"),
        PD_ENUM_CODE(Finding, NoFile, "no_file"),
        PD_ENUM_CODE(Finding, NoQuestion, "no_answer"),
        PD_ENUM_CODE(Finding, NotANumber, "not_a_number"),
        PD_ENUM_CODE(Finding, NotYesOrNo, "not_yes_or_no"),
        PD_ENUM_CODE(Finding, NoForm, "no_form"),
        PD_ENUM_CODE(Finding, YearOnTheLine, "year_on_the_line"),
        PD_ENUM_CODE(Finding, InTime, "in_time"),
        PD_ENUM_CODE(Finding, Late, "late"),
        PD_ENUM_CODE(Finding, TimeUnknown, "time_unknown"),
    };
};

/// How a condition came out, with that of each of its parts.
struct ConditionResult {
    Truth truth = Truth::CannotSay;
    ConditionKind kind = ConditionKind::Comparison;
    std::vector<ConditionResult> parts;
    Comparison comparison;            ///< of ConditionKind::Comparison
    Finding finding = Finding::Value; ///< of ConditionKind::Comparison
    QStringList found;                ///< codes or texts, as the subject has them
};

[[nodiscard]] ConditionResult evaluate(const Condition &condition, const ScreeningFacts &facts);
/// One comparison; evaluate() asks it for the leaves.
[[nodiscard]] ConditionResult compare(const Comparison &comparison, const ScreeningFacts &facts);
/// The comparisons that made the result what it is: for one that is not met those without which it would be met,
/// or could be; for one that cannot be said those that cannot.
[[nodiscard]] std::vector<const ConditionResult *> decidingParts(const ConditionResult &result);

} // namespace pitchdesk
