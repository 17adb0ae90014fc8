// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/technologyrepository.h"

#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString technologyTable = QStringLiteral("technology");
const QString affiliationTable = QStringLiteral("affiliation");
const QString selectTechnologies = QStringLiteral(
    "SELECT id, uid, organisation_id, kind, title_en, title_ja, title_vi, title_lang, text_en, text_ja, text_vi, "
    "text_lang FROM technology ");
const QString selectAffiliations = QStringLiteral(
    "SELECT id, uid, person_id, organisation_id, title_en, title_ja, title_vi, title_lang, department, from_date, "
    "from_precision, until_date, until_precision FROM affiliation ");

const LinkTable &fieldsOfTechnology()
{
    static const LinkTable table {QStringLiteral("technology_field"),
                                  QStringLiteral("technology_id"),
                                  QStringLiteral("term_id"),
                                  {QStringLiteral("position")}};
    return table;
}

const LinkTable &fieldsOfOrganisation()
{
    static const LinkTable table {QStringLiteral("organisation_field"),
                                  QStringLiteral("organisation_id"),
                                  QStringLiteral("term_id"),
                                  {QStringLiteral("position")}};
    return table;
}

const LinkTable &languagesOfPerson()
{
    static const LinkTable table {QStringLiteral("person_language"),
                                  QStringLiteral("person_id"),
                                  QStringLiteral("language"),
                                  {QStringLiteral("level")}};
    return table;
}

Technology technologyFrom(const Query &query)
{
    return {query.id<TechnologyId>(0),
            query.text(1),
            query.id<OrganisationId>(2),
            fromCode<TechnologyKind>(query.text(3)).value_or(TechnologyKind::Seed),
            query.localized(4),
            query.localized(8),
            {}};
}

PartialDate dateFrom(const Query &query, int column)
{
    return {QDate::fromString(query.text(column), Qt::ISODate), datePrecisionFromCode(query.text(column + 1))};
}

Affiliation affiliationFrom(const Query &query)
{
    return {query.id<AffiliationId>(0), query.text(1), query.id<PersonId>(2), query.id<OrganisationId>(3),
            query.localized(4),         query.text(8), dateFrom(query, 9),    dateFrom(query, 11)};
}

void bindDate(Query &query, const PartialDate &date)
{
    if (date.isStated())
        query.bind(date.date.toString(Qt::ISODate)).bind(datePrecisionCode(date.precision));
    else
        query.bindNull().bind(datePrecisionCode(DatePrecision::NotStated));
}

} // namespace

Result<std::vector<Technology>> TechnologyRepository::technologies(OrganisationId organisation) const
{
    const QString where = organisation.isValid() ? QStringLiteral("WHERE organisation_id = ? ") : QString();
    Query query(m_store.database(),
                QString(selectTechnologies + where + u"ORDER BY organisation_id, kind DESC, position, id"));
    if (organisation.isValid())
        query.bind(organisation);
    PD_TRY(query.exec());
    std::vector<Technology> technologies;
    while (query.next())
        technologies.push_back(technologyFrom(query));
    if (organisation.isValid()) {
        for (Technology &technology : technologies) {
            PD_ASSIGN(technology.fields,
                      linkedIds<TermId>(m_store.database(), fieldsOfTechnology(), technology.id.value()));
        }
    }
    return technologies;
}

Result<Technology> TechnologyRepository::technology(TechnologyId id) const
{
    Query query(m_store.database(), QString(selectTechnologies + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(technologyTable, id.value()));
    Technology technology = technologyFrom(query);
    PD_ASSIGN(technology.fields, linkedIds<TermId>(m_store.database(), fieldsOfTechnology(), id.value()));
    return technology;
}

Result<TechnologyId> TechnologyRepository::save(const Technology &technology)
{
    TechnologyId id = technology.id;
    if (id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral(
                        "UPDATE technology SET kind = ?, title_en = ?, title_ja = ?, title_vi = ?, "
                        "title_lang = ?, text_en = ?, text_ja = ?, text_vi = ?, text_lang = ? WHERE id = ?"));
        query.bind(codeOf(technology.kind)).bind(technology.title).bind(technology.text).bind(id);
        PD_TRY(execOnRow(query, technologyTable, id.value()));
    } else {
        Query query(m_store.database(),
                    QStringLiteral("INSERT INTO technology (uid, organisation_id, kind, title_en, title_ja, title_vi, "
                                   "title_lang, text_en, text_ja, text_vi, text_lang, position) VALUES (?, ?, ?, ?, ?, "
                                   "?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM technology "
                                   "WHERE organisation_id = ?))"));
        query.bind(m_store.newUid()).bind(technology.organisation).bind(codeOf(technology.kind));
        query.bind(technology.title).bind(technology.text).bind(technology.organisation);
        PD_TRY(query.exec());
        id = TechnologyId(query.lastInsertId());
    }
    PD_TRY(replaceLinks(m_store.database(), fieldsOfTechnology(), id.value(), orderedLinks(technology.fields)));
    return id;
}

Status TechnologyRepository::remove(TechnologyId id)
{
    return deleteRow(m_store.database(), technologyTable, id.value());
}

Result<std::vector<TermId>> TechnologyRepository::fieldsOf(OrganisationId organisation) const
{
    return linkedIds<TermId>(m_store.database(), fieldsOfOrganisation(), organisation.value());
}

Status TechnologyRepository::setFields(OrganisationId organisation, const std::vector<TermId> &fields)
{
    return replaceLinks(m_store.database(), fieldsOfOrganisation(), organisation.value(), orderedLinks(fields));
}

Result<std::vector<Affiliation>> TechnologyRepository::affiliationsWhere(const QString &column, qint64 key) const
{
    Query query(m_store.database(),
                QString(selectAffiliations + u"WHERE " + column
                        + u" = ? ORDER BY until_date IS NOT NULL, from_date DESC, id DESC"));
    query.bind(key);
    PD_TRY(query.exec());
    std::vector<Affiliation> affiliations;
    while (query.next())
        affiliations.push_back(affiliationFrom(query));
    return affiliations;
}

Result<std::vector<Affiliation>> TechnologyRepository::affiliationsOf(PersonId person) const
{
    return affiliationsWhere(QStringLiteral("person_id"), person.value());
}

Result<std::vector<Affiliation>> TechnologyRepository::affiliationsAt(OrganisationId organisation) const
{
    return affiliationsWhere(QStringLiteral("organisation_id"), organisation.value());
}

Result<Affiliation> TechnologyRepository::affiliation(AffiliationId id) const
{
    Query query(m_store.database(), QString(selectAffiliations + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(affiliationTable, id.value()));
    return affiliationFrom(query);
}

Result<AffiliationId> TechnologyRepository::save(const Affiliation &affiliation)
{
    const bool isNew = !affiliation.id.isValid();
    Query query(m_store.database(),
                isNew ? QStringLiteral("INSERT INTO affiliation (organisation_id, title_en, title_ja, title_vi, "
                                       "title_lang, department, from_date, from_precision, until_date, "
                                       "until_precision, person_id, uid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                      : QStringLiteral("UPDATE affiliation SET organisation_id = ?, title_en = ?, title_ja = ?, "
                                       "title_vi = ?, title_lang = ?, department = ?, from_date = ?, from_precision = "
                                       "?, until_date = ?, until_precision = ? WHERE id = ?"));
    query.bind(affiliation.organisation).bind(affiliation.title).bind(affiliation.department);
    bindDate(query, affiliation.from);
    bindDate(query, affiliation.until);
    if (!isNew) {
        query.bind(affiliation.id);
        PD_TRY(execOnRow(query, affiliationTable, affiliation.id.value()));
        return affiliation.id;
    }
    query.bind(affiliation.person).bind(m_store.newUid());
    PD_TRY(query.exec());
    return AffiliationId(query.lastInsertId());
}

Status TechnologyRepository::remove(AffiliationId id)
{
    return deleteRow(m_store.database(), affiliationTable, id.value());
}

Result<std::vector<PersonLanguage>> TechnologyRepository::languagesOf(PersonId person) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT language, level FROM person_language WHERE person_id = ? "
                               "ORDER BY level DESC, language"));
    query.bind(person);
    PD_TRY(query.exec());
    std::vector<PersonLanguage> languages;
    while (query.next())
        languages.push_back({query.text(0), query.number(1)});
    return languages;
}

Status TechnologyRepository::setLanguages(PersonId person, const std::vector<PersonLanguage> &languages)
{
    std::vector<Link> links;
    for (const PersonLanguage &language : languages)
        links.push_back({language.code, {language.level}});
    return replaceLinks(m_store.database(), languagesOfPerson(), person.value(), links);
}

} // namespace pitchdesk
