// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organisationrepository.h"

#include "core/storage/bulkinsert.h"
#include "core/storage/rowchange.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pitchdesk {

namespace {

const QStringList organisationFields {
    QStringLiteral("name_en"),      QStringLiteral("name_ja"),      QStringLiteral("name_vi"),
    QStringLiteral("name_lang"),    QStringLiteral("kana"),         QStringLiteral("kind"),
    QStringLiteral("home_country"), QStringLiteral("base_country"), QStringLiteral("parent_id"),
    QStringLiteral("website"),      QStringLiteral("member_count"), QStringLiteral("note"),
    QStringLiteral("is_sample"),    QStringLiteral("other_names"),  QStringLiteral("legal_form"),
    QStringLiteral("short_name"),   QStringLiteral("size_class"),   QStringLiteral("place_id")};
const QStringList personFields {
    QStringLiteral("printed_name"), QStringLiteral("family_name"), QStringLiteral("middle_name"),
    QStringLiteral("given_name"),   QStringLiteral("kana"),        QStringLiteral("romanised"),
    QStringLiteral("email"),        QStringLiteral("phone"),       QStringLiteral("form_of_address"),
    QStringLiteral("is_sample")};

QString namesJson(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

QStringList namesFrom(const QString &json)
{
    QStringList names;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        names.append(value.toString());
    return names;
}

QStringList insertedColumns(const QStringList &fields)
{
    return QStringList {QStringLiteral("id"), QStringLiteral("uid")} + fields;
}

QString updateSql(const QString &table, const QStringList &fields)
{
    return QString(u"UPDATE " + table + u" SET " + fields.join(QStringLiteral(" = ?,")) + u" = ? WHERE id = ?");
}

QString columnList(const QString &alias, const QStringList &fields)
{
    QStringList columns {QString(alias + u".id"), QString(alias + u".uid")};
    for (const QString &field : fields)
        columns.append(QString(alias + u'.' + field));
    return columns.join(QStringLiteral(", "));
}

template<typename Binder>
void bindFields(Binder &query, const Organisation &organisation)
{
    query.bind(organisation.name)
        .bind(organisation.kana)
        .bind(codeOf(organisation.kind))
        .bind(organisation.homeCountry);
    query.bind(organisation.baseCountry)
        .bind(organisation.parent)
        .bind(organisation.website)
        .bind(organisation.memberCount);
    query.bind(organisation.note).bind(organisation.isSample).bind(namesJson(organisation.otherNames));
    query.bind(organisation.legalForm).bind(organisation.shortName).bind(codeOf(organisation.size));
    query.bind(organisation.place);
}

template<typename Binder>
void bindFields(Binder &query, const Person &person)
{
    const PersonName &name = person.name;
    query.bind(name.printed).bind(name.family).bind(name.middle).bind(name.given).bind(name.kana).bind(name.romanised);
    query.bind(person.email).bind(person.phone).bind(person.formOfAddress).bind(person.isSample);
}

template<typename Record>
auto addRecord(Store &store, BulkInsert &insert, const Record &record) -> Result<decltype(record.id)>
{
    PD_ASSIGN(const qint64 id, insert.beginRow());
    insert.bind(record.uid.isEmpty() ? store.newUid() : record.uid);
    bindFields(insert, record);
    return decltype(record.id)(id);
}

/// Adds `record`, or changes it where it has an id.
template<typename Record>
auto saveRecord(Store &store, BulkInsert &insert, Query &update, const QString &table, const Record &record)
    -> Result<decltype(record.id)>
{
    if (!record.id.isValid()) {
        PD_ASSIGN(const auto id, addRecord(store, insert, record));
        PD_TRY(insert.finish());
        return id;
    }
    bindFields(update, record);
    update.bind(record.id);
    PD_TRY(execOnRow(update, table, record.id.value()));
    return record.id;
}

} // namespace

struct OrganisationRepository::Statements {
    explicit Statements(Database &database)
        : insertOrganisation(database, QStringLiteral("organisation"), insertedColumns(organisationFields))
        , updateOrganisation(database, updateSql(QStringLiteral("organisation"), organisationFields))
        , insertPerson(database, QStringLiteral("person"), insertedColumns(personFields))
        , updatePerson(database, updateSql(QStringLiteral("person"), personFields))
    {
    }
    BulkInsert insertOrganisation;
    Query updateOrganisation;
    BulkInsert insertPerson;
    Query updatePerson;
};

OrganisationRepository::OrganisationRepository(Store &store)
    : m_store(store)
{
}

OrganisationRepository::~OrganisationRepository() = default;

OrganisationRepository::Statements &OrganisationRepository::statements()
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_store.database());
    return *m_statements;
}

QString organisationColumns(const QString &alias)
{
    return columnList(alias, organisationFields);
}

Organisation organisationFrom(const Query &query, int column)
{
    Organisation organisation;
    organisation.id = query.id<OrganisationId>(column);
    organisation.uid = query.text(column + 1);
    organisation.name = query.localized(column + 2);
    organisation.kana = query.text(column + 6);
    organisation.kind = fromCode<OrganisationKind>(query.text(column + 7)).value_or(OrganisationKind::Other);
    organisation.homeCountry = query.text(column + 8);
    organisation.baseCountry = query.text(column + 9);
    organisation.parent = query.id<OrganisationId>(column + 10);
    organisation.website = query.text(column + 11);
    organisation.memberCount = query.number(column + 12);
    organisation.note = query.text(column + 13);
    organisation.isSample = query.flag(column + 14);
    if (const QString names = query.text(column + 15); names != QStringLiteral("[]"))
        organisation.otherNames = namesFrom(names);
    organisation.legalForm = query.text(column + 16);
    organisation.shortName = query.text(column + 17);
    organisation.size = fromCode<SizeClass>(query.text(column + 18)).value_or(SizeClass::NotStated);
    organisation.place = query.id<PlaceId>(column + 19);
    return organisation;
}

QString personColumns(const QString &alias)
{
    return columnList(alias, personFields);
}

Person personFrom(const Query &query, int column)
{
    Person person;
    person.id = query.id<PersonId>(column);
    person.uid = query.text(column + 1);
    person.name = {query.text(column + 2), query.text(column + 3), query.text(column + 4),
                   query.text(column + 5), query.text(column + 6), query.text(column + 7)};
    person.email = query.text(column + 8);
    person.phone = query.text(column + 9);
    person.formOfAddress = query.text(column + 10);
    person.isSample = query.flag(column + 11);
    return person;
}

Result<std::vector<Organisation>> OrganisationRepository::all() const
{
    Query query(
        m_store.database(),
        QString(u"SELECT " + organisationColumns(QStringLiteral("o"))
                + u" FROM organisation o ORDER BY CASE o.name_lang WHEN 'ja' THEN o.name_ja WHEN 'vi' THEN o.name_vi "
                  u"ELSE o.name_en END, o.id"));
    PD_TRY(query.exec());
    std::vector<Organisation> organisations;
    while (query.next())
        organisations.push_back(organisationFrom(query, 0));
    return organisations;
}

Result<Organisation> OrganisationRepository::get(OrganisationId id) const
{
    Query query(m_store.database(),
                QString(u"SELECT " + organisationColumns(QStringLiteral("o"))
                        + u" FROM organisation o WHERE o.id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("organisation"), id.value()));
    return organisationFrom(query, 0);
}

Result<OrganisationId> OrganisationRepository::save(const Organisation &organisation)
{
    return saveRecord(m_store, statements().insertOrganisation, statements().updateOrganisation,
                      QStringLiteral("organisation"), organisation);
}

Result<OrganisationId> OrganisationRepository::add(const Organisation &organisation)
{
    return addRecord(m_store, statements().insertOrganisation, organisation);
}

Status OrganisationRepository::remove(OrganisationId id)
{
    return deleteRow(m_store.database(), QStringLiteral("organisation"), id.value());
}

Result<QStringList> OrganisationRepository::uses(OrganisationId id) const
{
    Query query(
        m_store.database(),
        QStringLiteral(
            "SELECT 'participation' WHERE EXISTS (SELECT 1 FROM participation WHERE organisation_id = ?1) "
            "UNION ALL SELECT 'challenge' WHERE EXISTS (SELECT 1 FROM challenge_owner WHERE organisation_id = ?1) "
            "UNION ALL SELECT 'proposal' WHERE EXISTS (SELECT 1 FROM proposal WHERE applicant_id = ?1) "
            "UNION ALL SELECT 'judge' WHERE EXISTS (SELECT 1 FROM judge WHERE organisation_id = ?1) "
            "UNION ALL SELECT 'organisation' WHERE EXISTS (SELECT 1 FROM organisation WHERE parent_id = ?1)")
            .replace(QStringLiteral("?1"), QString::number(id.value())));
    PD_TRY(query.exec());
    QStringList kinds;
    while (query.next())
        kinds.append(query.text(0));
    return kinds;
}

Result<Person> OrganisationRepository::person(PersonId id) const
{
    Query query(m_store.database(),
                QString(u"SELECT " + personColumns(QStringLiteral("p")) + u" FROM person p WHERE p.id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(QStringLiteral("person"), id.value()));
    return personFrom(query, 0);
}

Result<QHash<ProposalId, Person>> OrganisationRepository::contacts(EventId event) const
{
    Query query(m_store.database(),
                QString(u"SELECT r.id, " + personColumns(QStringLiteral("p"))
                        + u" FROM proposal r JOIN person p ON p.id = r.contact_id WHERE r.event_id = ?"));
    query.bind(event);
    PD_TRY(query.exec());
    QHash<ProposalId, Person> contacts;
    while (query.next())
        contacts.insert(query.id<ProposalId>(0), personFrom(query, 1));
    return contacts;
}

Result<PersonId> OrganisationRepository::savePerson(const Person &person)
{
    return saveRecord(m_store, statements().insertPerson, statements().updatePerson, QStringLiteral("person"), person);
}

Result<PersonId> OrganisationRepository::addPerson(const Person &person)
{
    return addRecord(m_store, statements().insertPerson, person);
}

Status OrganisationRepository::writeAdded()
{
    PD_TRY(statements().insertOrganisation.finish());
    return statements().insertPerson.finish();
}

Status OrganisationRepository::removeUnused(OrganisationId id)
{
    PD_ASSIGN(const QStringList users, uses(id));
    if (!users.isEmpty() || !id.isValid())
        return {};
    // What would go along with it, or lose it, was written down by the desk for its own sake.
    Query query(m_store.database(),
                QStringLiteral("DELETE FROM organisation WHERE id = ? "
                               "AND NOT EXISTS (SELECT 1 FROM event_person WHERE organisation_id = organisation.id) "
                               "AND NOT EXISTS (SELECT 1 FROM affiliation WHERE organisation_id = organisation.id) "
                               "AND NOT EXISTS (SELECT 1 FROM technology WHERE organisation_id = organisation.id)"));
    query.bind(id);
    return query.exec();
}

Status OrganisationRepository::removeUnused(PersonId id)
{
    Query query(
        m_store.database(),
        QStringLiteral(
            "DELETE FROM person WHERE id = ? AND NOT EXISTS (SELECT 1 FROM proposal WHERE contact_id = person.id) "
            "AND NOT EXISTS (SELECT 1 FROM judge WHERE person_id = person.id) "
            "AND NOT EXISTS (SELECT 1 FROM event_person WHERE person_id = person.id) "
            "AND NOT EXISTS (SELECT 1 FROM affiliation WHERE person_id = person.id) "
            "AND NOT EXISTS (SELECT 1 FROM consent WHERE person_id = person.id)"));
    query.bind(id);
    return query.exec();
}

} // namespace pitchdesk
