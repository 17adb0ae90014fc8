// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/question.h"
#include "core/storage/store.h"

#include <QHash>

#include <vector>

namespace pitchdesk {

/// Questions of the application form, with their options and the challenges for which they are asked.
class QuestionRepository
{
public:
    explicit QuestionRepository(Store &store)
        : m_store(store)
    {
    }

    /// In the order of the form, those that it does not ask too.
    Result<std::vector<Question>> questions(EventId event) const;
    Result<Question> question(QuestionId id) const;
    /// Adds a question without an id, at the end; changes one with an id. Options with an id are changed, those that
    /// are not there any more go.
    Result<QuestionId> save(const Question &question);
    /// With its answers.
    Status remove(QuestionId id);
    Status move(QuestionId id, int index);

    /// How many proposals answer each question of the event; a question that none answers is not in it.
    Result<QHash<QuestionId, int>> answerCounts(EventId event) const;

private:
    Result<std::vector<Question>> questionsWhere(const QString &condition, qint64 key) const;
    Status loadParts(Question &question) const;
    Status insertOption(QuestionId id, const QuestionOption &option, int position);
    Status saveOptions(QuestionId id, const std::vector<QuestionOption> &options);

    Store &m_store;
};

} // namespace pitchdesk
