// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation.h"
#include "core/domain/person.h"
#include "core/storage/store.h"

#include <QHash>

#include <memory>
#include <vector>

namespace pitchdesk {

class Query;

/// Organisations and people, once over all events. Keeps its statements, so that an import prepares each once.
class OrganisationRepository
{
public:
    explicit OrganisationRepository(Store &store);
    ~OrganisationRepository();
    OrganisationRepository(const OrganisationRepository &) = delete;
    OrganisationRepository &operator=(const OrganisationRepository &) = delete;

    /// By name in the original language.
    Result<std::vector<Organisation>> all() const;
    Result<Organisation> get(OrganisationId id) const;
    /// Adds one without an id, changes one with an id. An empty uid gets a new one.
    Result<OrganisationId> save(const Organisation &organisation);
    Status remove(OrganisationId id);
    /// Kinds of record that name it: "participation", "challenge", "proposal", "judge", "organisation".
    Result<QStringList> uses(OrganisationId id) const;

    Result<Person> person(PersonId id) const;
    /// The contact persons of an event's proposals.
    Result<QHash<ProposalId, Person>> contacts(EventId event) const;
    Result<PersonId> savePerson(const Person &person);
    /// As saving a new one, but its row comes with writeAdded(), many at once. Until then nothing else is saved.
    Result<OrganisationId> add(const Organisation &organisation);
    Result<PersonId> addPerson(const Person &person);
    Status writeAdded();
    /// Deletes an organisation or a person that no record names any more; one that is named stays, as does one of whom the
    /// desk has written down more: a role in an event, an affiliation, a consent, a technology.
    Status removeUnused(OrganisationId id);
    Status removeUnused(PersonId id);

private:
    struct Statements;
    Statements &statements();

    Store &m_store;
    std::unique_ptr<Statements> m_statements;
};

/// The columns of an organisation and of a person as SELECT lists under an alias, and what stands in them from `column` on.
[[nodiscard]] QString organisationColumns(const QString &alias);
[[nodiscard]] Organisation organisationFrom(const Query &query, int column);
inline constexpr int organisationColumnCount = 20;
[[nodiscard]] QString personColumns(const QString &alias);
[[nodiscard]] Person personFrom(const Query &query, int column);
inline constexpr int personColumnCount = 12;

} // namespace pitchdesk
