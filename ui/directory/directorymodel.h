// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directory.h"
#include "core/domain/term.h"
#include "ui/print/documentlanguage.h"

#include <QAbstractTableModel>
#include <QHash>

namespace pitchdesk {

enum class DirectoryKind { Organisations, People };

/// Organisations or people as rows. Cells are worded when they are asked for.
class DirectoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum OrganisationColumn { Name, Kind, Country, Roles, Fields, Events, Challenges, Proposals, OrganisationColumns };
    enum PersonColumn {
        PersonName,
        Organisation,
        PersonCountry,
        PersonRoles,
        PersonFields,
        PersonEvents,
        KeptUntil,
        PersonColumns
    };

    explicit DirectoryModel(QObject *parent = nullptr);

    void setFields(const std::vector<Term> &fields);
    void setOrganisations(std::vector<OrganisationEntry> entries);
    void setPeople(std::vector<PersonEntry> entries);
    [[nodiscard]] DirectoryKind kind() const { return m_kind; }
    [[nodiscard]] qint64 keyAt(int row) const;
    /// The row of a record, -1 where it is not shown.
    [[nodiscard]] int rowOf(qint64 key) const;
    [[nodiscard]] const OrganisationEntry *organisationAt(int row) const;
    [[nodiscard]] const PersonEntry *personAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant cell(const OrganisationEntry &entry, int column) const;
    [[nodiscard]] QVariant cell(const PersonEntry &entry, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    [[nodiscard]] QString fieldNames(const QSet<TermId> &ids) const;

    DirectoryKind m_kind = DirectoryKind::Organisations;
    std::vector<OrganisationEntry> m_organisations;
    std::vector<PersonEntry> m_people;
    QHash<TermId, LocalizedText> m_fields;
    DocumentLanguage m_words;
};

/// What a person is called in lists: the printed name, else the e-mail address.
[[nodiscard]] QString listedName(const Person &person);

} // namespace pitchdesk
