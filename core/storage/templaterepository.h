// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/eventtemplate.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// Templates of events, and the questions of a form as they are copied from one event to another.
class TemplateRepository
{
public:
    explicit TemplateRepository(Store &store)
        : m_store(store)
    {
    }

    /// In their own order.
    Result<std::vector<EventTemplate>> templates() const;
    /// RecordNotFound.
    Result<EventTemplate> eventTemplate(EventTemplateId id) const;
    /// Adds one without an id, at the end; changes the name and content of one with an id.
    Result<EventTemplateId> save(const EventTemplate &eventTemplate);
    Status remove(EventTemplateId id);

    /// The questions that the form asks, in order; those that only an import brought are not among them.
    Result<std::vector<FormQuestion>> askedQuestions(EventId event) const;
    /// Adds a question at the end of the event's; it gets a uid of its own, which is returned.
    Result<QString> addQuestion(EventId event, const FormQuestion &question);

private:
    Status loadParts(FormQuestion &question) const;
    Status addParts(QuestionId id, const FormQuestion &question);

    Store &m_store;
};

} // namespace pitchdesk
