// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/question.h"
#include "core/services/form/answercheck.h"

#include <vector>

namespace pitchdesk {

class Store;

/// A question in the list of an event's.
struct QuestionRow {
    Question question;
    int answers = 0; ///< proposals that answer it
};

/// A question with what a proposal answers to it.
struct AnswerView {
    Question question;
    QString text;                         ///< empty where nothing was answered
    std::optional<AnswerFinding> finding; ///< what does not fit
};

/// The application form of an event: its questions, and whether answers fit them.
class FormWorkflow
{
public:
    explicit FormWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// In the order of the form; those that the form does not ask too.
    Result<std::vector<QuestionRow>> questions(EventId event) const;
    /// Those that the form asks.
    Result<std::vector<Question>> askedQuestions(EventId event) const;

    /// A new question at the end where it has no id. What its kind does not know (options of a number …) is taken off.
    /// Answers stay as they are. FieldRequired("label"; "options" for a choice without any), FieldTooLong,
    /// FieldInvalid("word_limit", "currency", "challenge"), AlreadyExists(question_option; question, since imports know
    /// questions by what they are called).
    Result<QuestionId> saveQuestion(const Question &question);
    /// InUse with the number of answers as `by` while it has any.
    Status removeQuestion(QuestionId id);
    /// Puts a question at `index` (from 0) among its event's.
    Status moveQuestion(QuestionId id, int index);
    /// Whether the form asks it.
    Status setAsked(QuestionId id, bool isAsked);

    /// What a proposal answers, in the order of the form: to every question that it answers or is asked.
    Result<std::vector<AnswerView>> answers(ProposalId proposal) const;

private:
    Status check(const Question &question) const;

    Store &m_store;
};

} // namespace pitchdesk
