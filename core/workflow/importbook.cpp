// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importbook.h"

#include "core/storage/derivedrows.h"
#include "core/storage/query.h"

#include <algorithm>

namespace pitchdesk {

namespace {

/// FNV-1a with the last step of MurmurHash3, so that every bit counts.
quint64 hashOf(QStringView kind, QStringView text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QStringView part : {kind, text}) {
        for (const QChar c : part)
            hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
        hash = (hash ^ 0xffffU) * 0x100000001b3ULL;
    }
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdULL;
    hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    hash ^= hash >> 33;
    return hash == 0 ? 1 : hash;
}

quint64 pairOf(quint64 one, quint64 other)
{
    return (one * 0x9e3779b97f4a7c15ULL) ^ (other + (one >> 29));
}

/// A key of a proposal, to be sorted beside its equals.
struct KeyEntry {
    quint64 key = 0;
    int proposal = 0;
};

/// Marks those of one key that are suspected. `group` is ordered by challenge, those without one first.
template<typename Iterator, typename ChallengeOf>
void markGroup(Iterator first, Iterator last, const ChallengeOf &challengeOf, std::vector<bool> &marks)
{
    const bool anyWithout = !challengeOf(*first).isValid();
    if (std::distance(first, last) < 2)
        return;
    for (auto entry = first; entry != last; ++entry) {
        const ChallengeId challenge = challengeOf(*entry);
        const bool sharesBefore = entry != first && challengeOf(*(entry - 1)) == challenge;
        const bool sharesAfter = entry + 1 != last && challengeOf(*(entry + 1)) == challenge;
        if (anyWithout || sharesBefore || sharesAfter)
            marks[size_t(entry->proposal)] = true;
    }
}

} // namespace

Result<ImportBook> ImportBook::load(Store &store, EventId event)
{
    ImportBook book;
    PD_ASSIGN(book.m_sources, ProposalRepository(store).sources(event));
    PD_TRY(book.loadProposals(store, event));
    PD_TRY(book.loadKeys(store, event));
    for (const Proposal &proposal : book.m_proposals)
        book.remember(proposal.organisation, proposal.person);
    return book;
}

Status ImportBook::loadProposals(Store &store, EventId event)
{
    Query query(store.database(),
                QStringLiteral(
                    "SELECT p.id, p.challenge_id, p.applicant_id, p.contact_id, o.website <> '' FROM proposal p "
                    "JOIN organisation o ON o.id = p.applicant_id WHERE p.event_id = ? ORDER BY p.id"));
    query.bind(event);
    PD_TRY(query.exec());
    QHash<OrganisationId, int> organisations;
    QHash<PersonId, int> people;
    while (query.next()) {
        Proposal proposal {query.id<ProposalId>(0), query.id<ChallengeId>(1), 0, -1, 0};
        const auto organisation = query.id<OrganisationId>(2);
        if (!organisations.contains(organisation)) {
            organisations.insert(organisation, int(m_organisations.size()));
            m_organisations.push_back({organisation, 0, 0, query.flag(4)});
        }
        proposal.organisation = organisations.value(organisation);
        if (const auto person = query.id<PersonId>(3); person.isValid()) {
            if (!people.contains(person)) {
                people.insert(person, int(m_people.size()));
                m_people.push_back({person, 0});
            }
            proposal.person = people.value(person);
        }
        m_places.insert(proposal.id, int(m_proposals.size()));
        m_proposals.push_back(proposal);
    }
    return {};
}

Status ImportBook::loadKeys(Store &store, EventId event)
{
    Query query(store.database(),
                QStringLiteral("SELECT proposal_id, kind, folded FROM duplicate_key WHERE event_id = ?"));
    query.bind(event);
    PD_TRY(query.exec());
    while (query.next()) {
        if (const int place = placeOf(query.id<ProposalId>(0)); place >= 0)
            takeKey(place, {query.text(1), query.text(2)});
    }
    return {};
}

void ImportBook::takeKey(int place, const DuplicateKey &key)
{
    Proposal &proposal = m_proposals[size_t(place)];
    const quint64 hash = hashOf(key.kind, key.folded);
    if (key.kind == u"name")
        organisation(proposal.organisation).name = hash;
    else if (key.kind == u"website")
        organisation(proposal.organisation).host = hash;
    else if (key.kind == u"title")
        proposal.title = hash;
    else if (proposal.person >= 0)
        person(proposal.person).mail = hash;
}

ImportBook::Keys ImportBook::keysOf(const QString &applicant, const QString &email, const QString &website,
                                    const QString &title)
{
    Keys keys;
    for (const DuplicateKey &key : duplicateKeys(applicant, email, website, title)) {
        quint64 &place = key.kind == u"name" ? keys.name
            : key.kind == u"email"           ? keys.mail
            : key.kind == u"website"         ? keys.host
                                             : keys.title;
        place = hashOf(key.kind, key.folded);
    }
    return keys;
}

const KnownSource *ImportBook::source(const QString &key) const
{
    const auto found = m_sources.constFind(key);
    return found == m_sources.cend() ? nullptr : &*found;
}

std::vector<OrganisationId> ImportBook::organisationIds() const
{
    std::vector<OrganisationId> ids;
    ids.reserve(m_organisations.size());
    for (const Organisation &organisation : m_organisations)
        ids.push_back(organisation.id);
    return ids;
}

std::vector<PersonId> ImportBook::personIds() const
{
    std::vector<PersonId> ids;
    ids.reserve(m_people.size());
    for (const Person &person : m_people)
        ids.push_back(person.id);
    return ids;
}

std::optional<ImportBook::Applicant> ImportBook::findApplicant(const Keys &keys) const
{
    // What was found by may have changed since.
    if (keys.mail != 0) {
        const auto found = m_byMail.constFind(pairOf(keys.name, keys.mail));
        if (found != m_byMail.cend() && m_organisations[size_t(found->organisation)].name == keys.name
            && m_people[size_t(found->person)].mail == keys.mail)
            return *found;
    }
    if (keys.host != 0) {
        const auto found = m_byHost.constFind(pairOf(keys.name, keys.host));
        if (found != m_byHost.cend() && m_organisations[size_t(*found)].name == keys.name
            && m_organisations[size_t(*found)].host == keys.host)
            return Applicant {*found, -1};
    }
    return std::nullopt;
}

int ImportBook::addOrganisation(const Keys &keys, bool hasWebsite)
{
    m_organisations.push_back({{}, keys.name, keys.host, hasWebsite});
    const int place = int(m_organisations.size()) - 1;
    remember(place, -1);
    return place;
}

int ImportBook::addPerson(int organisation, const Keys &keys)
{
    m_people.push_back({{}, keys.mail});
    const int place = int(m_people.size()) - 1;
    remember(organisation, place);
    return place;
}

int ImportBook::addProposal(const Proposal &proposal)
{
    m_proposals.push_back(proposal);
    return int(m_proposals.size()) - 1;
}

void ImportBook::remember(int organisation, int person)
{
    const Organisation &who = m_organisations[size_t(organisation)];
    const Keys keys {who.name, person < 0 ? 0 : m_people[size_t(person)].mail, who.host, 0};
    if (keys.host != 0 && !findApplicant({keys.name, 0, keys.host, 0}))
        m_byHost.insert(pairOf(keys.name, keys.host), organisation);
    if (keys.mail != 0 && !findApplicant({keys.name, keys.mail, 0, 0}))
        m_byMail.insert(pairOf(keys.name, keys.mail), {organisation, person});
}

std::vector<bool> ImportBook::suspected() const
{
    std::vector<KeyEntry> entries;
    entries.reserve(m_proposals.size() * 4);
    for (size_t i = 0; i < m_proposals.size(); ++i) {
        const Proposal &proposal = m_proposals[i];
        const Organisation &applicant = m_organisations[size_t(proposal.organisation)];
        const quint64 mail = proposal.person < 0 ? 0 : m_people[size_t(proposal.person)].mail;
        for (const quint64 key : {applicant.name, applicant.host, mail, proposal.title}) {
            if (key != 0)
                entries.push_back({key, int(i)});
        }
    }
    const auto challengeOf = [this](const KeyEntry &entry) { return m_proposals[size_t(entry.proposal)].challenge; };
    std::sort(entries.begin(), entries.end(), [&challengeOf](const KeyEntry &one, const KeyEntry &other) {
        return one.key != other.key ? one.key < other.key : challengeOf(one) < challengeOf(other);
    });
    std::vector<bool> marks(m_proposals.size(), false);
    for (auto first = entries.cbegin(); first != entries.cend();) {
        const auto last = std::find_if(first, entries.cend(),
                                       [&first](const KeyEntry &entry) { return entry.key != first->key; });
        markGroup(first, last, challengeOf, marks);
        first = last;
    }
    return marks;
}

} // namespace pitchdesk
