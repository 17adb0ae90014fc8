// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/storage/proposalrepository.h"

#include <QHash>

#include <optional>
#include <vector>

namespace pitchdesk {

struct DuplicateKey;

/// The proposals of an event with what makes two of them look like one, kept as hashes: what is stored, and what an
/// import adds and changes, whether it writes or only looks. Everything is named by its place, counted from 0.
class ImportBook
{
public:
    struct Organisation {
        OrganisationId id; ///< invalid for one that the import adds
        quint64 name = 0;  ///< 0 = none
        quint64 host = 0;
        bool hasWebsite = false;
    };
    struct Person {
        PersonId id;
        quint64 mail = 0;
    };
    struct Proposal {
        ProposalId id;
        ChallengeId challenge;
        int organisation = 0;
        int person = -1; ///< -1 = nobody
        quint64 title = 0;
    };
    struct Applicant {
        int organisation = 0;
        int person = -1; ///< the one with the same mail
    };
    /// The keys of a name, a mail address, a web site and a title.
    struct Keys {
        quint64 name = 0;
        quint64 mail = 0;
        quint64 host = 0;
        quint64 title = 0;
    };

    /// What the event holds.
    static Result<ImportBook> load(Store &store, EventId event);

    [[nodiscard]] static Keys keysOf(const QString &applicant, const QString &email, const QString &website,
                                     const QString &title);
    [[nodiscard]] const KnownSource *source(const QString &key) const;
    [[nodiscard]] int placeOf(ProposalId id) const { return m_places.value(id, -1); }
    [[nodiscard]] Organisation &organisation(int place) { return m_organisations[size_t(place)]; }
    [[nodiscard]] Person &person(int place) { return m_people[size_t(place)]; }
    [[nodiscard]] Proposal &proposal(int place) { return m_proposals[size_t(place)]; }
    /// The ids of what the event holds, by place.
    [[nodiscard]] std::vector<OrganisationId> organisationIds() const;
    [[nodiscard]] std::vector<PersonId> personIds() const;

    /// The applicant of the event with this name and this mail address or web site.
    [[nodiscard]] std::optional<Applicant> findApplicant(const Keys &keys) const;
    int addOrganisation(const Keys &keys, bool hasWebsite);
    int addPerson(int organisation, const Keys &keys);
    int addProposal(const Proposal &proposal);
    /// After a change of the organisation's name or web site, or of a person's mail: finds them by what they are now.
    void remember(int organisation, int person);

    /// By place, whether the proposal shares a key with another that answers the same challenge, or of which one has
    /// none yet: the rule of DuplicateRepository::suspected().
    [[nodiscard]] std::vector<bool> suspected() const;

private:
    Status loadProposals(Store &store, EventId event);
    Status loadKeys(Store &store, EventId event);
    void takeKey(int place, const DuplicateKey &key);

    std::vector<Organisation> m_organisations;
    std::vector<Person> m_people;
    std::vector<Proposal> m_proposals;
    QHash<ProposalId, int> m_places;
    QHash<QString, KnownSource> m_sources;
    QHash<quint64, Applicant> m_byMail; ///< name and mail
    QHash<quint64, int> m_byHost;       ///< name and web site
};

} // namespace pitchdesk
