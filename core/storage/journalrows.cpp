// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalrows.h"

#include "core/storage/schema.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pitchdesk {

namespace {

QJsonObject rowFromJson(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QVariant valueOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isString() ? QVariant(value.toString()) : QVariant(value.toInteger());
}

QString shown(const QJsonValue &value)
{
    return valueOf(value).toString();
}

bool isBookkeeping(const QString &column)
{
    return column == QStringLiteral("id") || column == QStringLiteral("uid");
}

} // namespace

struct JournalReverter::Statements {
    QStringList columns;
    std::unique_ptr<Query> insert;
    std::unique_ptr<Query> update;
    std::unique_ptr<Query> remove;
};

Result<JournalReverter::Statements *> JournalReverter::statementsOf(const QString &table)
{
    auto &slot = m_statements[table];
    if (slot)
        return slot.get();
    PD_ASSIGN(const QStringList columns, tableColumns(m_database, table));
    if (columns.isEmpty())
        return fail(Error {ErrorCode::DatabaseFailed, {}, QString(u"no table " + table)});
    auto statements = std::make_shared<Statements>();
    statements->columns = columns;
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    statements->insert = std::make_unique<Query>(
        m_database, QString(u"INSERT INTO " + table + u" (" + columns.join(u',') + u") VALUES (" + marks + u')'));
    statements->update = std::make_unique<Query>(
        m_database,
        QString(u"UPDATE " + table + u" SET " + columns.join(QStringLiteral(" = ?,")) + u" = ? WHERE id = ?"));
    statements->remove = std::make_unique<Query>(m_database, QString(u"DELETE FROM " + table + u" WHERE id = ?"));
    slot = std::move(statements);
    return slot.get();
}

Status JournalReverter::revert(const QString &table, qint64 key, const QString &operation, const QString &before)
{
    PD_ASSIGN(Statements * statements, statementsOf(table));
    if (operation == QStringLiteral("insert")) {
        statements->remove->bind(key);
        return statements->remove->exec();
    }
    const QJsonObject row = rowFromJson(before);
    Query &query = operation == QStringLiteral("delete") ? *statements->insert : *statements->update;
    for (const QString &column : std::as_const(statements->columns))
        query.bind(valueOf(row.value(column)));
    if (operation == QStringLiteral("update"))
        query.bind(key);
    return query.exec();
}

Result<FieldChangeReader::Table *> FieldChangeReader::tableOf(const QString &name)
{
    const auto known = m_tables.find(name);
    if (known != m_tables.end())
        return &known->second;
    PD_ASSIGN(const QStringList columns, tableColumns(m_database, name));
    auto row = std::make_shared<Query>(m_database,
                                       QString(u"SELECT " + columns.join(u',') + u" FROM " + name + u" WHERE id = ?"));
    return &m_tables.emplace(name, Table {columns, std::move(row)}).first->second;
}

Status FieldChangeReader::append(const QString &table, qint64 key, const QString &operation, const QString &before,
                                 const QString &after, std::vector<FieldChange> &changes)
{
    PD_ASSIGN(Table * source, tableOf(table));
    const QJsonObject old = rowFromJson(before);
    QJsonObject now = rowFromJson(after);
    if (operation == QStringLiteral("insert") && after.isEmpty()) {
        source->row->bind(key);
        PD_TRY(source->row->exec());
        const bool isThere = source->row->next();
        for (int i = 0; isThere && i < source->columns.size(); ++i)
            now.insert(source->columns.at(i), QJsonValue::fromVariant(source->row->raw().value(i)));
    }
    const size_t first = changes.size();
    for (const QString &column : std::as_const(source->columns)) {
        const QString was = shown(old.value(column));
        const QString is = shown(now.value(column));
        if (was != is && !isBookkeeping(column))
            changes.push_back({table, key, {}, operation, column, was, is});
    }
    if (changes.size() == first)
        changes.push_back({table, key, {}, operation, {}, {}, {}});
    return {};
}

Result<QStringList> checkJournal(Database &database, Progress &progress)
{
    QStringList lines;
    PD_ASSIGN(const QStringList tables, journalledTables(database));
    Query unknown(database, QStringLiteral("SELECT DISTINCT table_name FROM journal_change"));
    PD_TRY(unknown.exec());
    while (unknown.next()) {
        if (!tables.contains(unknown.text(0)))
            lines.append(QStringLiteral("journal names no table of this file: %1").arg(unknown.text(0)));
    }
    PD_ASSIGN(const qint64 open,
              selectNumber(database,
                           QStringLiteral("SELECT count(*) FROM journal_current WHERE transaction_id IS NOT NULL")));
    if (open > 0)
        lines.append(QStringLiteral("a transaction is marked as going on"));
    for (const QString &table : tables) {
        if (progress.isCancelled())
            return fail(ErrorCode::Cancelled);
        // The last entry of every row says whether it is there.
        Query query(
            database,
            QStringLiteral(
                "SELECT j.row_key, j.operation FROM journal_change j JOIN (SELECT max(id) AS id FROM journal_change WHERE table_name = '%1' "
                "GROUP BY row_key) last ON last.id = j.id LEFT JOIN %1 t ON t.id = j.row_key "
                "WHERE (j.operation = 'delete') = (t.id IS NOT NULL) "
                "UNION ALL SELECT t.id, 'none' FROM %1 t WHERE NOT EXISTS "
                "(SELECT 1 FROM journal_change j WHERE j.table_name = '%1' AND j.row_key = t.id) LIMIT 20")
                .arg(table));
        PD_TRY(query.exec());
        while (query.next())
            lines.append(QStringLiteral("%1 %2 does not fit its last entry (%3)")
                             .arg(table)
                             .arg(query.integer(0))
                             .arg(query.text(1)));
    }
    return lines;
}

} // namespace pitchdesk
