// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/directoryworkflow.h"

#include "core/base/clock.h"
#include "core/base/companyname.h"
#include "core/base/textfold.h"
#include "core/domain/erasure.h"
#include "core/storage/derivedrows.h"
#include "core/storage/directoryrepository.h"
#include "core/storage/noterepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/placerepository.h"
#include "core/storage/technologyrepository.h"
#include "core/storage/termrepository.h"
#include "core/workflow/change.h"

#include <QHash>

#include <algorithm>

namespace pitchdesk {

namespace {

const QString personNoun = QStringLiteral("person");

/// The fields that a folded word means: it occurs in their label or in another spelling of it.
QSet<TermId> fieldsNamed(const std::vector<Term> &fields, const QString &word)
{
    QSet<TermId> named;
    for (const Term &field : fields) {
        QStringList words = field.aliases;
        for (const Language language : allLanguages)
            words << field.label.at(language);
        if (std::any_of(words.begin(), words.end(), [&word](const QString &text) { return fold(text).contains(word); }))
            named.insert(field.id);
    }
    return named;
}

QStringList foldedWords(const QString &text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

/// What organisations offer or look for, folded; of the kinds that the scope asks for.
using TechnologyTexts = QHash<OrganisationId, QString>;

Result<TechnologyTexts> technologyTexts(Store &store, const DirectoryFilter &filter)
{
    TechnologyTexts texts;
    if (filter.text.trimmed().isEmpty() || filter.scope == DirectoryScope::Names)
        return texts;
    PD_ASSIGN(const std::vector<Technology> technologies, TechnologyRepository(store).technologies({}));
    for (const Technology &technology : technologies) {
        const DirectoryScope scope = technology.kind == TechnologyKind::Seed ? DirectoryScope::Offers
                                                                             : DirectoryScope::Needs;
        if (filter.scope != DirectoryScope::Everything && filter.scope != scope)
            continue;
        QString &text = texts[technology.organisation];
        for (const Language language : allLanguages)
            text += fold(technology.title.at(language) + u'\n' + technology.text.at(language)) + u'\n';
    }
    return texts;
}

/// What lies within a place.
struct Surroundings {
    QSet<PlaceId> places;
    QSet<QString> countries; ///< codes

    [[nodiscard]] bool hold(const Organisation &organisation) const
    {
        return places.contains(organisation.place) || countries.contains(organisation.homeCountry)
            || countries.contains(organisation.baseCountry);
    }
};

Result<Surroundings> surroundingsOf(Store &store, PlaceId place)
{
    Surroundings surroundings;
    if (!place.isValid())
        return surroundings;
    const PlaceRepository repository(store);
    PD_ASSIGN(surroundings.places, repository.within(place));
    PD_ASSIGN(const std::vector<Place> all, repository.places());
    for (const Place &known : all) {
        if (known.kind == PlaceKind::Country && surroundings.places.contains(known.id))
            surroundings.countries.insert(known.code);
    }
    return surroundings;
}

/// Affiliations with the names of both.
Result<std::vector<AffiliationRow>> named(Store &store, const std::vector<Affiliation> &affiliations)
{
    const OrganisationRepository organisations(store);
    std::vector<AffiliationRow> rows;
    for (const Affiliation &affiliation : affiliations) {
        PD_ASSIGN(const Organisation organisation, organisations.get(affiliation.organisation));
        PD_ASSIGN(const Person person, organisations.person(affiliation.person));
        rows.push_back({affiliation, person, organisation.name});
    }
    return rows;
}

template<typename Entry>
bool hasRoleAndField(const Entry &entry, const DirectoryFilter &filter)
{
    return (!filter.role || entry.roles.contains(*filter.role))
        && (!filter.field.isValid() || entry.fields.contains(filter.field));
}

/// By what two records of one organisation know each other: names without legal form, and the host of the website.
QStringList likenessKeys(const Organisation &organisation)
{
    QStringList names = organisation.otherNames;
    for (const Language language : allLanguages)
        names << organisation.name.at(language);
    QStringList keys;
    for (const QString &name : names) {
        for (const DuplicateKey &key : duplicateKeys(name, {}, organisation.website, {})) {
            const QString text = QString(key.kind + u' ' + key.folded);
            if (!keys.contains(text))
                keys << text;
        }
    }
    return keys;
}

QStringList likenessKeys(const Person &person)
{
    QStringList keys;
    if (const QString email = person.email.trimmed().toLower(); !email.isEmpty())
        keys << QString(u"email " + email);
    for (const QString &name : {person.name.printed, person.name.romanised}) {
        // "Yamada Taro" and "Taro Yamada" are the same words.
        QStringList words = foldedWords(name);
        words.sort();
        const QString key = QString(u"name " + words.join(u' '));
        if (!words.isEmpty() && !keys.contains(key))
            keys << key;
    }
    return keys;
}

const Organisation &recordOf(const OrganisationEntry &entry)
{
    return entry.organisation;
}

const Person &recordOf(const PersonEntry &entry)
{
    return entry.person;
}

/// Leaves those that share a key with another one, each beside those that it is like.
template<typename Entry>
void keepAlike(std::vector<Entry> &entries)
{
    std::vector<QStringList> keys;
    QHash<QString, int> uses;
    for (const Entry &entry : entries) {
        keys.push_back(likenessKeys(recordOf(entry)));
        for (const QString &key : keys.back())
            ++uses[key];
    }
    std::vector<std::pair<QString, size_t>> alike;
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto shared = std::find_if(keys[i].begin(), keys[i].end(),
                                         [&uses](const QString &key) { return uses.value(key) > 1; });
        if (shared != keys[i].end())
            alike.emplace_back(*shared, i);
    }
    std::stable_sort(alike.begin(), alike.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<Entry> kept;
    for (const auto &[key, place] : alike)
        kept.push_back(std::move(entries[place]));
    entries = std::move(kept);
}

QString personName(const Person &person)
{
    return person.name.printed.isEmpty() ? person.email : person.name.printed;
}

} // namespace

Result<std::vector<OrganisationEntry>> DirectoryWorkflow::organisations(const DirectoryFilter &filter) const
{
    const DirectoryRepository repository(m_store);
    PD_ASSIGN(std::vector<OrganisationEntry> entries, repository.organisations());
    PD_ASSIGN(const Surroundings surroundings, surroundingsOf(m_store, filter.place));
    std::erase_if(entries, [&](const OrganisationEntry &entry) {
        const Organisation &organisation = entry.organisation;
        const bool isThere = filter.country.isEmpty() || organisation.homeCountry == filter.country
            || organisation.baseCountry == filter.country;
        return !isThere || (filter.place.isValid() && !surroundings.hold(organisation))
            || !hasRoleAndField(entry, filter);
    });
    PD_ASSIGN(const std::vector<Term> fields, TermRepository(m_store).terms(QStringLiteral("field")));
    PD_ASSIGN(const TechnologyTexts technologies, technologyTexts(m_store, filter));
    for (const QString &word : foldedWords(filter.text)) {
        PD_ASSIGN(const QSet<OrganisationId> found, repository.organisationsWith(word, filter.scope));
        const QSet<TermId> named = filter.scope == DirectoryScope::Names ? QSet<TermId>() : fieldsNamed(fields, word);
        std::erase_if(entries, [&](const OrganisationEntry &entry) {
            const OrganisationId id = entry.organisation.id;
            const bool isOfScope = filter.scope == DirectoryScope::Everything || technologies.contains(id)
                || entry.roles.contains(filter.scope == DirectoryScope::Needs ? DirectoryRole::ChallengeOwner
                                                                              : DirectoryRole::Applicant);
            return !found.contains(id) && !technologies.value(id).contains(word)
                && !(isOfScope && entry.fields.intersects(named));
        });
    }
    if (filter.alikeOnly)
        keepAlike(entries);
    return entries;
}

Result<std::vector<PersonEntry>> DirectoryWorkflow::people(const DirectoryFilter &filter) const
{
    const DirectoryRepository repository(m_store);
    PD_ASSIGN(std::vector<PersonEntry> entries, repository.people());
    PD_ASSIGN(const Surroundings surroundings, surroundingsOf(m_store, filter.place));
    PD_ASSIGN(const QSet<PersonId> inside, repository.peopleIn(surroundings.places));
    const QDate today = m_store.clock().now().toLocalTime().date();
    for (PersonEntry &entry : entries)
        entry.retention.state = retentionState(entry.retention, today);
    std::erase_if(entries, [&](const PersonEntry &entry) {
        return entry.person.name.printed == erasedName
            || (filter.place.isValid() && !inside.contains(entry.person.id)
                && !entry.countries.intersects(surroundings.countries))
            || !hasRoleAndField(entry, filter) || (filter.retention && entry.retention.state != *filter.retention)
            || (!filter.country.isEmpty() && !entry.countries.contains(filter.country));
    });
    for (const QString &word : foldedWords(filter.text)) {
        PD_ASSIGN(const QSet<PersonId> found, repository.peopleWith(word));
        std::erase_if(entries, [&found](const PersonEntry &entry) { return !found.contains(entry.person.id); });
    }
    if (filter.alikeOnly)
        keepAlike(entries);
    return entries;
}

Result<QStringList> DirectoryWorkflow::countries() const
{
    return DirectoryRepository(m_store).countries();
}

Result<OrganisationProfile> DirectoryWorkflow::profile(OrganisationId id) const
{
    const DirectoryRepository repository(m_store);
    OrganisationProfile profile;
    PD_ASSIGN(profile.entry, repository.organisation(id));
    if (const OrganisationId parent = profile.entry.organisation.parent; parent.isValid()) {
        PD_ASSIGN(const Organisation above, OrganisationRepository(m_store).get(parent));
        profile.parent = above.name;
    }
    if (const PlaceId place = profile.entry.organisation.place; place.isValid()) {
        PD_ASSIGN(const Place there, PlaceRepository(m_store).place(place));
        profile.place = there.name;
    }
    PD_ASSIGN(profile.parts, repository.partsOf(id));
    PD_ASSIGN(profile.engagements, repository.engagements(id));
    PD_ASSIGN(profile.people, repository.peopleOf(id));
    const TechnologyRepository technologies(m_store);
    PD_ASSIGN(profile.ownFields, technologies.fieldsOf(id));
    PD_ASSIGN(profile.technologies, technologies.technologies(id));
    PD_ASSIGN(const std::vector<Affiliation> affiliations, technologies.affiliationsAt(id));
    PD_ASSIGN(profile.affiliations, named(m_store, affiliations));
    PD_ASSIGN(profile.notes, NoteRepository(m_store).notesOf(id));
    return profile;
}

Result<PersonProfile> DirectoryWorkflow::profile(PersonId id) const
{
    const DirectoryRepository repository(m_store);
    PersonProfile profile;
    PD_ASSIGN(profile.entry, repository.person(id));
    Retention &retention = profile.entry.retention;
    retention.state = retentionState(retention, m_store.clock().now().toLocalTime().date());
    const TechnologyRepository technologies(m_store);
    PD_ASSIGN(profile.languages, technologies.languagesOf(id));
    PD_ASSIGN(const std::vector<Affiliation> affiliations, technologies.affiliationsOf(id));
    PD_ASSIGN(profile.affiliations, named(m_store, affiliations));
    PD_ASSIGN(profile.consents, PrivacyWorkflow(m_store).consents(id));
    PD_ASSIGN(profile.engagements, repository.engagements(id));
    PD_ASSIGN(profile.notes, NoteRepository(m_store).notesOf(id));
    return profile;
}

namespace {

Status checkPerson(const Person &person)
{
    if (person.name.printed.trimmed().isEmpty() && person.email.trimmed().isEmpty())
        return fail(
            Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("printed_name")));
    for (const QString &text : {person.name.printed, person.name.family, person.name.middle, person.name.given,
                                person.name.kana, person.name.romanised})
        PD_TRY(requireFitting(text, QStringLiteral("printed_name")));
    PD_TRY(requireFitting(person.formOfAddress, QStringLiteral("form_of_address")));
    PD_TRY(requireFitting(person.email, QStringLiteral("email")));
    return requireFitting(person.phone, QStringLiteral("phone"));
}

} // namespace

Result<PersonId> DirectoryWorkflow::savePerson(const Person &person)
{
    PD_TRY(checkPerson(person));
    OrganisationRepository repository(m_store);
    return change(m_store, recordAction(personNoun, !person.id.isValid(), personName(person)),
                  [&](Transaction &) { return repository.savePerson(person); });
}

Result<PersonId> DirectoryWorkflow::savePerson(const Person &person, const std::vector<PersonLanguage> &languages)
{
    PD_TRY(checkPerson(person));
    OrganisationRepository repository(m_store);
    return change(m_store, recordAction(personNoun, !person.id.isValid(), personName(person)),
                  [&](Transaction &) -> Result<PersonId> {
                      PD_ASSIGN(const PersonId id, repository.savePerson(person));
                      PD_TRY(TechnologyRepository(m_store).setLanguages(id, languages));
                      return id;
                  });
}

} // namespace pitchdesk
