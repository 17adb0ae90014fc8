// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/directoryrepository.h"

#include "core/storage/organisationrepository.h"
#include "core/storage/query.h"

#include <QHash>

namespace pitchdesk {

namespace {

/// Who takes part in which event as what; a role may come several times.
const QString organisationParts = QStringLiteral(
    "SELECT organisation_id AS who, event_id AS event, role FROM participation "
    "UNION ALL SELECT w.organisation_id, c.event_id, 'challenge_owner' FROM challenge_owner w "
    "JOIN challenge c ON c.id = w.challenge_id "
    "UNION ALL SELECT applicant_id, event_id, 'applicant' FROM proposal "
    "UNION ALL SELECT organisation_id, event_id, 'judge' FROM judge WHERE organisation_id IS NOT NULL");
const QString personParts = QStringLiteral(
    "SELECT person_id AS who, event_id AS event, 'judge' AS role FROM judge "
    "UNION ALL SELECT contact_id, event_id, 'contact' FROM proposal WHERE contact_id IS NOT NULL "
    "UNION ALL SELECT person_id, event_id, role FROM event_person");
const QString organisationFields = QStringLiteral(
    "SELECT p.applicant_id AS who, f.term_id FROM proposal_field f JOIN proposal p ON p.id = f.proposal_id "
    "UNION SELECT w.organisation_id, f.term_id FROM challenge_field f JOIN challenge_owner w ON w.challenge_id = f.challenge_id "
    "UNION SELECT organisation_id, term_id FROM organisation_field "
    "UNION SELECT t.organisation_id, f.term_id FROM technology_field f JOIN technology t ON t.id = f.technology_id");
const QString personFields = QStringLiteral(
    "SELECT j.person_id AS who, f.term_id FROM judge_field f JOIN judge j ON j.id = f.judge_id "
    "UNION SELECT p.contact_id, f.term_id FROM proposal_field f JOIN proposal p ON p.id = f.proposal_id "
    "WHERE p.contact_id IS NOT NULL");
/// For which organisations people stand.
const QString standsFor = QStringLiteral(
    "SELECT person_id AS who, organisation_id AS organisation FROM judge WHERE organisation_id IS NOT NULL "
    "UNION SELECT contact_id, applicant_id FROM proposal WHERE contact_id IS NOT NULL "
    "UNION SELECT person_id, organisation_id FROM affiliation "
    "UNION SELECT person_id, organisation_id FROM event_person WHERE organisation_id IS NOT NULL");

QString original(const QString &column)
{
    return QStringLiteral("CASE %1_lang WHEN 'ja' THEN %1_ja WHEN 'vi' THEN %1_vi ELSE %1_en END").arg(column);
}

QString eventName()
{
    return QStringLiteral("e.name_en, e.name_ja, e.name_vi, e.name_lang");
}

/// The rows of `entries` by their key, so that later queries can add to them.
template<typename Entry, typename Key>
QHash<qint64, size_t> placesOf(const std::vector<Entry> &entries, Key key)
{
    QHash<qint64, size_t> places;
    places.reserve(qsizetype(entries.size()));
    for (size_t i = 0; i < entries.size(); ++i)
        places.insert(key(entries[i]), i);
    return places;
}

/// Runs a select whose first column is the key of an entry, and hands each row to `take` with its entry.
template<typename Entry, typename Take>
Status addTo(Store &store, const QString &sql, const QHash<qint64, size_t> &places, std::vector<Entry> &entries,
             Take take)
{
    Query query(store.database(), sql);
    PD_TRY(query.exec());
    while (query.next()) {
        const auto place = places.constFind(query.integer(0));
        if (place != places.cend())
            take(entries[*place], query);
    }
    return {};
}

template<typename Entry>
Status addPartsAndFields(Store &store, const QString &parts, const QString &fields, const QString &only,
                         const QHash<qint64, size_t> &places, std::vector<Entry> &entries)
{
    PD_TRY(addTo(store, QString(u"SELECT who, count(DISTINCT event) FROM (" + parts + u")" + only + u" GROUP BY who"),
                 places, entries, [](Entry &entry, const Query &row) { entry.events = row.number(1); }));
    PD_TRY(addTo(store, QString(u"SELECT DISTINCT who, role FROM (" + parts + u")" + only), places, entries,
                 [](Entry &entry, const Query &row) {
                     if (const auto role = fromCode<DirectoryRole>(row.text(1)))
                         entry.roles.insert(*role);
                 }));
    return addTo(store, QString(u"SELECT who, term_id FROM (" + fields + u")" + only), places, entries,
                 [](Entry &entry, const Query &row) { entry.fields.insert(row.id<TermId>(1)); });
}

template<typename IdType>
Result<QSet<IdType>> idsWith(Store &store, const QStringList &selects, const QString &folded)
{
    QSet<IdType> ids;
    for (const QString &select : selects) {
        Query query(store.database(), select);
        query.bind(folded);
        PD_TRY(query.exec());
        while (query.next())
            ids.insert(query.id<IdType>(0));
    }
    return ids;
}

/// Columns: event id, its name (4), role, number, title (4), key, state, result.
Result<std::vector<Engagement>> readEngagements(Query &query)
{
    PD_TRY(query.exec());
    std::vector<Engagement> engagements;
    while (query.next()) {
        Engagement engagement {query.id<EventId>(0), query.localized(1), {},           query.number(6),
                               query.localized(7),   query.integer(11),  std::nullopt, std::nullopt};
        engagement.role = fromCode<DirectoryRole>(query.text(5)).value_or(DirectoryRole::Organiser);
        if (!query.isNull(12))
            engagement.state = fromCode<ProposalState>(query.text(12));
        if (!query.isNull(13))
            engagement.result = fromCode<DecisionResult>(query.text(13));
        engagements.push_back(std::move(engagement));
    }
    return engagements;
}

/// The proposals of somebody as engagements; `role` as SQL.
QString proposalEngagements(const QString &role, const QString &where)
{
    return QString(
        u"SELECT e.id AS event, " + eventName() + u", " + role
        + u" AS role, p.number, p.title, '', '', 'en', p.id, p.state, "
          u"(SELECT d.result FROM decision d WHERE d.proposal_id = p.id ORDER BY d.decided_at DESC, d.id DESC "
          u"LIMIT 1) FROM proposal p JOIN event e ON e.id = p.event_id WHERE "
        + where);
}

/// Adds what organisations did to their entries; `only` narrows a select with the column `who`.
Status addToOrganisations(Store &store, const QString &only, std::vector<OrganisationEntry> &entries)
{
    const auto places = placesOf(entries, [](const OrganisationEntry &e) { return e.organisation.id.value(); });
    PD_TRY(addPartsAndFields(store, organisationParts, organisationFields, only, places, entries));
    PD_TRY(addTo(store,
                 QString(u"SELECT who, count(*) FROM (SELECT applicant_id AS who FROM proposal)" + only
                         + u" GROUP BY who"),
                 places, entries, [](OrganisationEntry &entry, const Query &row) { entry.proposals = row.number(1); }));
    return addTo(store,
                 QString(u"SELECT who, count(*) FROM (SELECT organisation_id AS who FROM challenge_owner)" + only
                         + u" GROUP BY who"),
                 places, entries, [](OrganisationEntry &entry, const Query &row) { entry.challenges = row.number(1); });
}

Status addToPeople(Store &store, const QString &only, std::vector<PersonEntry> &entries)
{
    const auto places = placesOf(entries, [](const PersonEntry &e) { return e.person.id.value(); });
    PD_TRY(addPartsAndFields(store, personParts, personFields, only, places, entries));
    return addTo(store,
                 QString(u"SELECT who, o.name_en, o.name_ja, o.name_vi, o.name_lang, o.home_country, o.base_country "
                         u"FROM (SELECT * FROM ("
                         + standsFor + u")" + only
                         + u") s JOIN organisation o ON o.id = s.organisation ORDER BY who, o.id"),
                 places, entries, [](PersonEntry &entry, const Query &row) {
                     entry.organisations.push_back(row.localized(1));
                     for (const int column : {5, 6}) {
                         if (!row.text(column).isEmpty())
                             entry.countries.insert(row.text(column));
                     }
                 });
}

Status addRetention(Store &store, const QString &only, std::vector<PersonEntry> &entries)
{
    const auto places = placesOf(entries, [](const PersonEntry &e) { return e.person.id.value(); });
    return addTo(store,
                 QString(u"SELECT who, max(CASE WHEN withdrawn_on IS NULL THEN keep_until END), max(withdrawn_on) FROM "
                         u"(SELECT person_id AS who, keep_until, withdrawn_on FROM consent)"
                         + only + u" GROUP BY who"),
                 places, entries, [](PersonEntry &entry, const Query &row) {
                     entry.retention.keepUntil = QDate::fromString(row.text(1), Qt::ISODate);
                     entry.retention.withdrawnOn = QDate::fromString(row.text(2), Qt::ISODate);
                 });
}

QString onlyOf(qint64 key)
{
    return QStringLiteral(" WHERE who = %1").arg(key);
}

const QString newestFirst = QStringLiteral(" ORDER BY event DESC, role, number");

} // namespace

Result<std::vector<OrganisationEntry>> DirectoryRepository::organisations() const
{
    PD_ASSIGN(std::vector<Organisation> all, OrganisationRepository(m_store).all());
    std::vector<OrganisationEntry> entries;
    entries.reserve(all.size());
    for (Organisation &organisation : all)
        entries.push_back({std::move(organisation), {}, {}, 0, 0, 0});
    PD_TRY(addToOrganisations(m_store, {}, entries));
    return entries;
}

Result<OrganisationEntry> DirectoryRepository::organisation(OrganisationId id) const
{
    PD_ASSIGN(Organisation organisation, OrganisationRepository(m_store).get(id));
    std::vector<OrganisationEntry> entries {{std::move(organisation), {}, {}, 0, 0, 0}};
    PD_TRY(addToOrganisations(m_store, onlyOf(id.value()), entries));
    return entries.front();
}

Result<std::vector<PersonEntry>> DirectoryRepository::people() const
{
    Query query(m_store.database(),
                QString(u"SELECT " + personColumns(QStringLiteral("p"))
                        + u" FROM person p ORDER BY p.printed_name, p.email, p.id"));
    PD_TRY(query.exec());
    std::vector<PersonEntry> entries;
    while (query.next())
        entries.push_back({personFrom(query, 0), {}, {}, {}, {}, 0, {}});
    PD_TRY(addToPeople(m_store, {}, entries));
    PD_TRY(addRetention(m_store, {}, entries));
    return entries;
}

Result<PersonEntry> DirectoryRepository::person(PersonId id) const
{
    PD_ASSIGN(Person person, OrganisationRepository(m_store).person(id));
    std::vector<PersonEntry> entries {{std::move(person), {}, {}, {}, {}, 0, {}}};
    PD_TRY(addToPeople(m_store, onlyOf(id.value()), entries));
    PD_TRY(addRetention(m_store, onlyOf(id.value()), entries));
    return entries.front();
}

Result<QSet<OrganisationId>> DirectoryRepository::organisationsWith(const QString &folded, DirectoryScope scope) const
{
    QStringList selects;
    const bool isAll = scope == DirectoryScope::Everything;
    if (isAll || scope == DirectoryScope::Names) {
        selects << QStringLiteral(
            "SELECT record_id FROM search_document WHERE kind = 'organisation' AND instr(folded, ?) > 0")
                << QString(u"SELECT s.organisation FROM search_document d JOIN (" + standsFor
                           + u") s ON s.who = d.record_id WHERE d.kind = 'person' AND instr(d.folded, ?) > 0");
    }
    if (isAll || scope == DirectoryScope::Offers) {
        selects << QStringLiteral("SELECT p.applicant_id FROM search_document d JOIN proposal p ON p.id = d.record_id "
                                  "WHERE d.kind = 'proposal' AND instr(d.folded, ?) > 0");
    }
    if (isAll || scope == DirectoryScope::Needs) {
        selects << QStringLiteral(
            "SELECT w.organisation_id FROM search_document d JOIN challenge_owner w ON w.challenge_id = d.record_id "
            "WHERE d.kind = 'challenge' AND instr(d.folded, ?) > 0");
    }
    return idsWith<OrganisationId>(m_store, selects, folded);
}

Result<QSet<PersonId>> DirectoryRepository::peopleWith(const QString &folded) const
{
    return idsWith<PersonId>(
        m_store,
        {QStringLiteral("SELECT record_id FROM search_document WHERE kind = 'person' AND instr(folded, ?) > 0"),
         QString(u"SELECT s.who FROM search_document d JOIN (" + standsFor
                 + u") s ON s.organisation = d.record_id WHERE d.kind = 'organisation' AND instr(d.folded, ?) > 0")},
        folded);
}

Result<QSet<PersonId>> DirectoryRepository::peopleIn(const QSet<PlaceId> &places) const
{
    Query query(m_store.database(),
                QString(u"SELECT DISTINCT s.who, o.place_id FROM (" + standsFor
                        + u") s JOIN organisation o ON o.id = s.organisation WHERE o.place_id IS NOT NULL"));
    PD_TRY(query.exec());
    QSet<PersonId> people;
    while (query.next()) {
        if (places.contains(query.id<PlaceId>(1)))
            people.insert(query.id<PersonId>(0));
    }
    return people;
}

Result<std::vector<Engagement>> DirectoryRepository::engagements(OrganisationId id) const
{
    const QString none = QStringLiteral(", 0, '', '', '', 'en', 0, NULL, NULL FROM ");
    Query query(m_store.database(),
                QString(
                    u"SELECT e.id AS event, " + eventName() + u", t.role AS role, 0 AS number, '', '', '', 'en', 0, "
                    + u"NULL, NULL FROM participation t JOIN event e ON e.id = t.event_id WHERE t.organisation_id = ? "
                    + u"UNION ALL SELECT e.id, " + eventName()
                    + u", 'challenge_owner', c.number, c.title_en, c.title_ja, c.title_vi, c.title_lang, c.id, NULL, "
                      u"NULL FROM challenge_owner w JOIN challenge c ON c.id = w.challenge_id "
                      u"JOIN event e ON e.id = c.event_id WHERE w.organisation_id = ? UNION ALL "
                    + proposalEngagements(QStringLiteral("'applicant'"), QStringLiteral("p.applicant_id = ?"))
                    + u" UNION ALL SELECT DISTINCT e.id, " + eventName() + u", 'judge'" + none
                    + u"judge j JOIN event e ON e.id = j.event_id WHERE j.organisation_id = ?" + newestFirst));
    query.bind(id).bind(id).bind(id).bind(id);
    return readEngagements(query);
}

Result<std::vector<Engagement>> DirectoryRepository::engagements(PersonId id) const
{
    Query query(m_store.database(),
                QString(u"SELECT e.id AS event, " + eventName()
                        + u", 'judge' AS role, 0 AS number, '', '', '', 'en', 0, NULL, NULL FROM judge j "
                          u"JOIN event e ON e.id = j.event_id WHERE j.person_id = ? UNION ALL SELECT e.id, "
                        + eventName()
                        + u", x.role, 0, '', '', '', 'en', 0, NULL, NULL FROM event_person x "
                          u"JOIN event e ON e.id = x.event_id WHERE x.person_id = ? UNION ALL "
                        + proposalEngagements(QStringLiteral("'contact'"), QStringLiteral("p.contact_id = ?"))
                        + newestFirst));
    query.bind(id).bind(id).bind(id);
    return readEngagements(query);
}

Result<std::vector<OrganisationPerson>> DirectoryRepository::peopleOf(OrganisationId id) const
{
    const QString person = personColumns(QStringLiteral("q"));
    Query query(m_store.database(),
                QString(u"SELECT " + person + u", 'judge' AS role, " + eventName()
                        + u", e.id AS event FROM judge j JOIN person q ON q.id = j.person_id "
                          u"JOIN event e ON e.id = j.event_id WHERE j.organisation_id = ? UNION SELECT "
                        + person + u", 'contact', " + eventName()
                        + u", e.id FROM proposal p JOIN person q ON q.id = p.contact_id "
                          u"JOIN event e ON e.id = p.event_id WHERE p.applicant_id = ? ORDER BY event DESC, role, 3"));
    query.bind(id).bind(id);
    PD_TRY(query.exec());
    std::vector<OrganisationPerson> people;
    while (query.next()) {
        people.push_back({personFrom(query, 0),
                          fromCode<DirectoryRole>(query.text(personColumnCount)).value_or(DirectoryRole::Contact),
                          query.localized(personColumnCount + 1)});
    }
    return people;
}

Result<std::vector<LocalizedText>> DirectoryRepository::partsOf(OrganisationId id) const
{
    Query query(m_store.database(),
                QString(
                    u"SELECT o.name_en, o.name_ja, o.name_vi, o.name_lang FROM organisation o WHERE o.parent_id = ? "
                    u"ORDER BY "
                    + original(QStringLiteral("o.name"))));
    query.bind(id);
    PD_TRY(query.exec());
    std::vector<LocalizedText> names;
    while (query.next())
        names.push_back(query.localized(0));
    return names;
}

Result<QStringList> DirectoryRepository::countries() const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT home_country AS code FROM organisation WHERE home_country <> '' "
                               "UNION SELECT base_country FROM organisation WHERE base_country <> '' ORDER BY code"));
    PD_TRY(query.exec());
    QStringList codes;
    while (query.next())
        codes << query.text(0);
    return codes;
}

} // namespace pitchdesk
