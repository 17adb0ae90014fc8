// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/affiliation.h"
#include "core/domain/directory.h"
#include "core/domain/event.h"
#include "core/domain/note.h"
#include "core/domain/technology.h"
#include "core/workflow/privacyworkflow.h"

namespace pitchdesk {

class Store;

/// Who works where, with the names of both.
struct AffiliationRow {
    Affiliation affiliation;
    Person person;
    LocalizedText organisation;
};

/// All that is known of an organisation over all events.
struct OrganisationProfile {
    OrganisationEntry entry;
    LocalizedText parent;
    LocalizedText place;              ///< where it sits
    std::vector<LocalizedText> parts; ///< organisations whose parent it is
    std::vector<Engagement> engagements;
    std::vector<OrganisationPerson> people;
    std::vector<TermId> ownFields;            ///< given to it here, apart from its proposals and challenges
    std::vector<Technology> technologies;     ///< seeds first
    std::vector<AffiliationRow> affiliations; ///< those who are there first, then by their beginning
    std::vector<Note> notes;
};

/// All that is known of a person over all events.
struct PersonProfile {
    PersonEntry entry;
    std::vector<AffiliationRow> affiliations; ///< where the person is first, then by their beginning
    std::vector<PersonLanguage> languages;    ///< spoken best first
    std::vector<ConsentRow> consents;         ///< the newest first
    std::vector<Engagement> engagements;
    std::vector<Note> notes;
};

/// The directory: every organisation and every person once, over all events.
class DirectoryWorkflow
{
public:
    explicit DirectoryWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// Those that fit the filter, by name in the original language; alike ones beside each other where only such are
    /// asked for. The words of the text are compared folded.
    Result<std::vector<OrganisationEntry>> organisations(const DirectoryFilter &filter) const;
    /// As above, without those who were erased. The scope does not matter to people: their names and those of their organisations are looked through.
    Result<std::vector<PersonEntry>> people(const DirectoryFilter &filter) const;

    /// The countries/regions that organisations are of, by code.
    Result<QStringList> countries() const;

    /// RecordNotFound.
    Result<OrganisationProfile> profile(OrganisationId id) const;
    Result<PersonProfile> profile(PersonId id) const;

    /// Changes a person. FieldRequired("printed_name") where neither a name nor an e-mail address is there, FieldTooLong.
    Result<PersonId> savePerson(const Person &person);
    /// As above, together with what the person speaks.
    Result<PersonId> savePerson(const Person &person, const std::vector<PersonLanguage> &languages);

    /// Adds or changes what an organisation offers or looks for. FieldRequired("title"), FieldTooLong, RecordNotFound.
    Result<TechnologyId> saveTechnology(const Technology &technology);
    Status removeTechnology(TechnologyId id);
    /// Gives an organisation fields of its own. RecordNotFound.
    Status setFields(OrganisationId id, const std::vector<TermId> &fields);
    /// Adds or changes where a person works. FieldRequired("organisation"), FieldInvalid("until_date") for an end before the
    /// beginning, FieldTooLong, RecordNotFound.
    Result<AffiliationId> saveAffiliation(const Affiliation &affiliation);
    Status removeAffiliation(AffiliationId id);

    /// Makes two records of one organisation into one, in one step that can be undone: `kept` takes whatever it lacks
    /// and every role, challenge, proposal, judge, note and part of `lost`, whose names become other names of it.
    /// FieldInvalid("organisation") where both are the same, RecordNotFound.
    Status merge(OrganisationId kept, OrganisationId lost);
    /// The same for a person; the name and addresses that differ are kept as a note. InUse where both judge in one event.
    Status merge(PersonId kept, PersonId lost);

private:
    Store &m_store;
};

/// What stays of two records of one organisation: that of `kept`, with what it lacks from `lost`.
[[nodiscard]] Organisation mergedOrganisation(const Organisation &kept, const Organisation &lost);
[[nodiscard]] Person mergedPerson(const Person &kept, const Person &lost);

} // namespace pitchdesk
