// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorymodel.h"

#include "ui/common/language.h"
#include "ui/common/tableroles.h"
#include "ui/print/directorywords.h"
#include "ui/print/documentwords.h"

#include <algorithm>

namespace pitchdesk {

namespace {

/// "Japan", or "Japan, based in Singapore".
QString countriesOf(const DocumentLanguage &words, const Organisation &organisation)
{
    QStringList names;
    for (const QString &code : {organisation.homeCountry, organisation.baseCountry}) {
        const QString name = code.isEmpty() ? QString() : countryWord(words, code);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

/// Japanese lists go by kana, Vietnamese ones by given name.
QString sortName(const Person &person, Language language)
{
    if (language == Language::Japanese && !person.name.kana.isEmpty())
        return person.name.kana;
    if (language == Language::Vietnamese && !person.name.given.isEmpty())
        return QString(person.name.given + u' ' + person.name.middle + u' ' + person.name.family);
    return listedName(person);
}

} // namespace

QString listedName(const Person &person)
{
    return person.name.printed.isEmpty() ? person.email : person.name.printed;
}

DirectoryModel::DirectoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(uiLanguage())
{
}

void DirectoryModel::setFields(const std::vector<Term> &fields)
{
    m_fields.clear();
    for (const Term &field : fields)
        m_fields.insert(field.id, field.label);
}

void DirectoryModel::setOrganisations(std::vector<OrganisationEntry> entries)
{
    beginResetModel();
    m_kind = DirectoryKind::Organisations;
    m_organisations = std::move(entries);
    m_people.clear();
    endResetModel();
}

void DirectoryModel::setPeople(std::vector<PersonEntry> entries)
{
    beginResetModel();
    m_kind = DirectoryKind::People;
    m_people = std::move(entries);
    m_organisations.clear();
    endResetModel();
}

const OrganisationEntry *DirectoryModel::organisationAt(int row) const
{
    return row >= 0 && row < int(m_organisations.size()) ? &m_organisations[size_t(row)] : nullptr;
}

const PersonEntry *DirectoryModel::personAt(int row) const
{
    return row >= 0 && row < int(m_people.size()) ? &m_people[size_t(row)] : nullptr;
}

qint64 DirectoryModel::keyAt(int row) const
{
    if (const OrganisationEntry *entry = organisationAt(row))
        return entry->organisation.id.value();
    const PersonEntry *entry = personAt(row);
    return entry ? entry->person.id.value() : 0;
}

int DirectoryModel::rowOf(qint64 key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

void DirectoryModel::retranslate()
{
    m_words = DocumentLanguage(uiLanguage());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_kind == DirectoryKind::Organisations ? int(m_organisations.size()) : int(m_people.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_kind == DirectoryKind::Organisations ? int(OrganisationColumns) : int(PersonColumns);
}

QString DirectoryModel::fieldNames(const QSet<TermId> &ids) const
{
    QStringList labels;
    for (const TermId id : ids)
        labels << m_words.text(m_fields.value(id));
    labels.sort(Qt::CaseInsensitive);
    return labels.join(QStringLiteral(", "));
}

QVariant DirectoryModel::cell(const OrganisationEntry &entry, int column) const
{
    switch (OrganisationColumn(column)) {
    case Name:
        return m_words.text(entry.organisation.name);
    case Kind:
        return organisationKindWord(m_words, entry.organisation.kind);
    case Country:
        return countriesOf(m_words, entry.organisation);
    case Roles:
        return directoryRoleWords(m_words, entry.roles);
    case Fields:
        return fieldNames(entry.fields);
    case Events:
        return entry.events;
    case Challenges:
        return entry.challenges;
    case Proposals:
        return entry.proposals;
    case OrganisationColumns:
        break;
    }
    return {};
}

QVariant DirectoryModel::cell(const PersonEntry &entry, int column) const
{
    switch (PersonColumn(column)) {
    case PersonName:
        return listedName(entry.person);
    case Organisation: {
        QStringList names;
        for (const LocalizedText &name : entry.organisations)
            names << m_words.text(name);
        return names.join(QStringLiteral(", "));
    }
    case PersonCountry: {
        QStringList names;
        for (const QString &code : entry.countries)
            names << countryWord(m_words, code);
        names.sort();
        return names.join(QStringLiteral(", "));
    }
    case PersonRoles:
        return directoryRoleWords(m_words, entry.roles);
    case PersonFields:
        return fieldNames(entry.fields);
    case PersonEvents:
        return entry.events;
    case KeptUntil:
        return retentionWord(m_words, entry.retention);
    case PersonColumns:
        break;
    }
    return {};
}

QVariant DirectoryModel::sortValue(int row, int column) const
{
    const Language language = m_words.language();
    if (const OrganisationEntry *entry = organisationAt(row)) {
        const pitchdesk::Organisation &organisation = entry->organisation;
        if (column == Name && language == Language::Japanese && !organisation.kana.isEmpty())
            return organisation.kana;
        return cell(*entry, column);
    }
    const PersonEntry *entry = personAt(row);
    if (entry && column == PersonName)
        return sortName(entry->person, language);
    if (entry && column == KeptUntil) // nobody's consent first, then what ends first
        return entry->retention.keepUntil.isValid() ? entry->retention.keepUntil : entry->retention.withdrawnOn;
    return entry ? cell(*entry, column) : QVariant();
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = m_kind == DirectoryKind::Organisations ? index.column() >= Events
                                                                 : index.column() == PersonEvents;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const OrganisationEntry *organisation = organisationAt(index.row());
        const QVariant value = organisation ? cell(*organisation, index.column())
                                            : cell(m_people[size_t(index.row())], index.column());
        return isNumber ? QVariant(m_words.number(qint64(value.toInt()))) : value;
    }
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case TableRole::RowId:
        return keyAt(index.row());
    case TableRole::Sort:
        return sortValue(index.row(), index.column());
    default:
        return {};
    }
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole) {
        if (m_kind == DirectoryKind::Organisations) {
            const QString names[] {tr("Organisation"), tr("Kind"),   tr("Country/region"), tr("Roles"),
                                   tr("Fields"),       tr("Events"), tr("Challenges"),     tr("Proposals")};
            return names[section];
        }
        const QString names[] {tr("Name"),   tr("Organisation"), tr("Country/region"), tr("Roles"),
                               tr("Fields"), tr("Events"),       tr("Data kept until")};
        return names[section];
    }
    return {};
}

} // namespace pitchdesk
