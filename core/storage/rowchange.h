// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"

#include <QVariant>

#include <vector>

namespace pitchdesk {

/// RecordNotFound(kind, id).
[[nodiscard]] Error recordNotFound(const QString &kind, qint64 id);
/// Runs a statement that is to change the row `id`; RecordNotFound when it changed none.
[[nodiscard]] Status execOnRow(Query &query, const QString &kind, qint64 id);
/// Deletes the row `id` of a table; RecordNotFound when there is none.
[[nodiscard]] Status deleteRow(Database &database, const QString &table, qint64 id);
/// Puts the row `id` at `index` (from 0) among the rows of `table` whose `scope` column is the same, and numbers them anew.
[[nodiscard]] Status moveRow(Database &database, const QString &table, const QString &scope, qint64 id, int index);

/// A table whose rows link an owner with values: challenge_owner, proposal_field, judge_language …
struct LinkTable {
    QString table;
    QString owner;      ///< column of the owner's id
    QString value;      ///< column of what is linked; unique within an owner
    QStringList extras; ///< further columns
};
struct Link {
    QVariant value;
    QVariantList extras; ///< as many as the table has
};
/// Makes the owner's links these, in this order; a row that need not change is left alone.
[[nodiscard]] Status replaceLinks(Database &database, const LinkTable &table, qint64 owner,
                                  const std::vector<Link> &links);
/// Links to ids that keep their order in a column "position".
template<typename IdType>
[[nodiscard]] std::vector<Link> orderedLinks(const std::vector<IdType> &ids)
{
    std::vector<Link> links;
    links.reserve(ids.size());
    for (const IdType &id : ids)
        links.push_back({QVariant(id.value()), {int(links.size())}});
    return links;
}
/// The ids that an owner links to, in order.
template<typename IdType>
[[nodiscard]] Result<std::vector<IdType>> linkedIds(Database &database, const LinkTable &table, qint64 owner)
{
    Query query(database,
                QString(u"SELECT " + table.value + u" FROM " + table.table + u" WHERE " + table.owner
                        + u" = ? ORDER BY position"));
    query.bind(owner);
    PD_TRY(query.exec());
    std::vector<IdType> ids;
    while (query.next())
        ids.push_back(query.id<IdType>(0));
    return ids;
}

} // namespace pitchdesk
