// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/storage/store.h"

namespace pitchdesk {

/// Organisations and people over all events: what they did, where their words occur, and two records made into one.
class DirectoryRepository
{
public:
    explicit DirectoryRepository(Store &store)
        : m_store(store)
    {
    }

    /// All, in the order of their names in the original language.
    Result<std::vector<OrganisationEntry>> organisations() const;
    Result<std::vector<PersonEntry>> people() const;
    /// RecordNotFound.
    Result<OrganisationEntry> organisation(OrganisationId id) const;
    Result<PersonEntry> person(PersonId id) const;

    /// Those in whose texts the folded word occurs.
    Result<QSet<OrganisationId>> organisationsWith(const QString &folded, DirectoryScope scope) const;
    Result<QSet<PersonId>> peopleWith(const QString &folded) const;
    /// Those who stand for an organisation that sits in one of these places.
    Result<QSet<PersonId>> peopleIn(const QSet<PlaceId> &places) const;

    /// What they did, the newest event first.
    Result<std::vector<Engagement>> engagements(OrganisationId id) const;
    Result<std::vector<Engagement>> engagements(PersonId id) const;
    Result<std::vector<OrganisationPerson>> peopleOf(OrganisationId id) const;
    /// The countries/regions that organisations are of, by code.
    Result<QStringList> countries() const;
    Result<std::vector<LocalizedText>> partsOf(OrganisationId id) const;

    /// Lets every record that names `lost` name `kept`, and deletes `lost`.
    Status mergeInto(OrganisationId kept, OrganisationId lost);
    Status mergeInto(PersonId kept, PersonId lost);
    /// The events in which both judge, which cannot become one judge.
    Result<int> eventsJudgedByBoth(PersonId one, PersonId other) const;

private:
    Status run(const QString &sql, qint64 kept, qint64 lost);
    Store &m_store;
};

} // namespace pitchdesk
