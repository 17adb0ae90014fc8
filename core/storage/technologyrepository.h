// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/affiliation.h"
#include "core/domain/technology.h"
#include "core/storage/store.h"

#include <vector>

namespace pitchdesk {

/// What organisations offer and look for, their fields, who works there, and what people speak.
class TechnologyRepository
{
public:
    explicit TechnologyRepository(Store &store)
        : m_store(store)
    {
    }

    /// Of one organisation, seeds first; of all where the id is invalid, without their fields.
    Result<std::vector<Technology>> technologies(OrganisationId organisation) const;
    /// RecordNotFound.
    Result<Technology> technology(TechnologyId id) const;
    Result<TechnologyId> save(const Technology &technology);
    Status remove(TechnologyId id);

    /// The fields that were given to an organisation itself.
    Result<std::vector<TermId>> fieldsOf(OrganisationId organisation) const;
    Status setFields(OrganisationId organisation, const std::vector<TermId> &fields);

    /// The newest first.
    Result<std::vector<Affiliation>> affiliationsOf(PersonId person) const;
    Result<std::vector<Affiliation>> affiliationsAt(OrganisationId organisation) const;
    /// RecordNotFound.
    Result<Affiliation> affiliation(AffiliationId id) const;
    Result<AffiliationId> save(const Affiliation &affiliation);
    Status remove(AffiliationId id);

    Result<std::vector<PersonLanguage>> languagesOf(PersonId person) const;
    Status setLanguages(PersonId person, const std::vector<PersonLanguage> &languages);

private:
    Result<std::vector<Affiliation>> affiliationsWhere(const QString &column, qint64 key) const;
    Store &m_store;
};

} // namespace pitchdesk
