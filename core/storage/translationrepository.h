// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/translation.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

class TranslationRepository
{
public:
    explicit TranslationRepository(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<Translation>> translationsOf(ProposalId proposal) const;
    /// Adds a translation without an id; changes what one with an id says, not what it is of.
    Result<TranslationId> save(const Translation &translation);
    Status remove(TranslationId id);

private:
    Store &m_store;
};

} // namespace pitchdesk
