// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/eventtemplate.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// Templates of events.
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

private:
    Store &m_store;
};

} // namespace pitchdesk
