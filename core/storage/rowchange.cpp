// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowchange.h"

#include <QHash>

namespace pitchdesk {

namespace {

struct StoredLink {
    qint64 id = 0;
    QVariantList extras;
};

/// The links that are there, by the text of their value.
Result<QHash<QString, StoredLink>> storedLinks(Database &database, const LinkTable &table, qint64 owner)
{
    QStringList columns {QStringLiteral("id"), table.value};
    columns += table.extras;
    Query query(database,
                QString(u"SELECT " + columns.join(u',') + u" FROM " + table.table + u" WHERE " + table.owner
                        + u" = ?"));
    query.bind(owner);
    PD_TRY(query.exec());
    QHash<QString, StoredLink> links;
    while (query.next()) {
        StoredLink link {query.integer(0), {}};
        for (int i = 0; i < table.extras.size(); ++i)
            link.extras.append(query.raw().value(i + 2));
        links.insert(query.text(1), link);
    }
    return links;
}

bool sameExtras(const QVariantList &one, const QVariantList &other)
{
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one.at(i).toString() != other.at(i).toString())
            return false;
    }
    return true;
}

} // namespace

Error recordNotFound(const QString &kind, qint64 id)
{
    return Error {ErrorCode::RecordNotFound, {}, {}}.with(QStringLiteral("kind"), kind).with(QStringLiteral("id"), id);
}

Status execOnRow(Query &query, const QString &kind, qint64 id)
{
    PD_TRY(query.exec());
    if (query.affectedRows() < 1)
        return fail(recordNotFound(kind, id));
    return {};
}

Status deleteRow(Database &database, const QString &table, qint64 id)
{
    Query query(database, QString(u"DELETE FROM " + table + u" WHERE id = ?"));
    query.bind(id);
    return execOnRow(query, table, id);
}

Status moveRow(Database &database, const QString &table, const QString &scope, qint64 id, int index)
{
    Query query(database,
                QStringLiteral("SELECT id, position FROM %1 WHERE %2 = (SELECT %2 FROM %1 WHERE id = ?) "
                               "ORDER BY position, id")
                    .arg(table, scope));
    query.bind(id);
    PD_TRY(query.exec());
    std::vector<qint64> ids;
    QHash<qint64, int> positions;
    while (query.next()) {
        positions.insert(query.integer(0), query.number(1));
        if (query.integer(0) != id)
            ids.push_back(query.integer(0));
    }
    if (!positions.contains(id))
        return fail(recordNotFound(table, id));
    ids.insert(ids.begin() + std::clamp(index, 0, int(ids.size())), id);
    Query update(database, QString(u"UPDATE " + table + u" SET position = ? WHERE id = ?"));
    for (size_t i = 0; i < ids.size(); ++i) {
        if (positions.value(ids[i]) == int(i))
            continue;
        update.bind(int(i)).bind(ids[i]);
        PD_TRY(update.exec());
    }
    return {};
}

Status replaceLinks(Database &database, const LinkTable &table, qint64 owner, const std::vector<Link> &links)
{
    PD_ASSIGN(auto stored, storedLinks(database, table, owner));
    auto left = stored;
    for (const Link &link : links)
        left.remove(link.value.toString());
    for (const StoredLink &link : std::as_const(left))
        PD_TRY(deleteRow(database, table.table, link.id));
    QStringList columns {table.owner, table.value};
    columns += table.extras;
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    for (const Link &link : links) {
        const auto found = stored.constFind(link.value.toString());
        if (found != stored.cend() && sameExtras(link.extras, found->extras))
            continue;
        Query query(database,
                    found != stored.cend()
                        ? QString(u"UPDATE " + table.table + u" SET " + table.extras.join(QStringLiteral(" = ?, "))
                                  + u" = ? WHERE id = ?")
                        : QString(u"INSERT INTO " + table.table + u" (" + columns.join(u',') + u") VALUES (" + marks
                                  + u')'));
        if (found == stored.cend())
            query.bind(owner).bind(link.value);
        for (const QVariant &extra : link.extras)
            query.bind(extra);
        if (found != stored.cend())
            query.bind(found->id);
        PD_TRY(query.exec());
    }
    return {};
}

} // namespace pitchdesk
