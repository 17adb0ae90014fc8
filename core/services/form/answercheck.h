// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/question.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace pitchdesk {

/// Why an answer does not fit its question.
enum class AnswerFault {
    Missing, ///< it is required, and nothing is said
    NotNumber,
    NotMoney,
    NotDate,
    NotAChoice,     ///< `value`: what is not among the options
    SeveralChoices, ///< `count` of them where one is asked for
    OverLimit,      ///< `count` of at most `limit`, words or `isCharacters`
    NotUrl,
    NotEmail,
    NotCountry,
    NotYesNo
};

struct AnswerFinding {
    QuestionId question;
    AnswerFault fault = AnswerFault::Missing;
    QString value;
    int count = 0;
    int limit = 0;
    bool isCharacters = false;

    friend bool operator==(const AnswerFinding &, const AnswerFinding &) = default;
};

/// How long a text is. Where most of its letters are kanji or kana, its characters without white space are counted, as
/// people do for Japanese; else the pieces between white space that hold a letter or a digit.
struct TextLength {
    int count = 0;
    bool isCharacters = false;

    friend bool operator==(const TextLength &, const TextLength &) = default;
};
[[nodiscard]] TextLength lengthOf(const QString &text);

/// The options that an answer names, and what of it is none. Several are separated by line feeds, semicolons or commas, of
/// which an option may have some itself; labels of all three languages are compared folded.
struct ChosenOptions {
    std::vector<size_t> options; ///< by their place, each once, in the order of the question
    QStringList others;
};
[[nodiscard]] ChosenOptions chosenOptions(const Question &question, const QString &answer);

/// A choice in the words that its options were first written in, joined by "; ", whatever language they were chosen in.
/// Any other answer as it is.
[[nodiscard]] QString normalisedAnswer(const Question &question, const QString &answer);

/// A day written as 2025-09-18, 18/09/2025, 9/18/2025 where only that is a day, 2025年9月18日, 18 September 2025,
/// September 18, 2025 or "18 tháng 9 năm 2025"; a time of day behind an ISO date does not matter.
[[nodiscard]] std::optional<QDate> dateInAnswer(const QString &answer);

/// What is wrong with an answer; `language` is the BCP-47 tag of what the applicant wrote, empty where it is not known.
[[nodiscard]] std::optional<AnswerFinding> checkAnswer(const Question &question, const QString &answer,
                                                       const QString &language);

} // namespace pitchdesk
