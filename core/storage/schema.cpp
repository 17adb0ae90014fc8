// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/query.h"

namespace pitchdesk {

namespace {

const QStringList &unjournalledTables()
{
    static const QStringList tables {QStringLiteral("workspace"),          QStringLiteral("running_number"),
                                     QStringLiteral("search_document"),    QStringLiteral("duplicate_key"),
                                     QStringLiteral("attachment_content"), QStringLiteral("import_mapping"),
                                     QStringLiteral("journal_change"),     QStringLiteral("journal_current"),
                                     QStringLiteral("journal_transaction")};
    return tables;
}

/// `json_object('id', OLD.id, …)` of a row.
QString rowAsJson(const QStringList &columns, const QString &row)
{
    QStringList pairs;
    for (const QString &column : columns)
        pairs.append(QStringLiteral("'%1', %2.%1").arg(column, row));
    return QString(u"json_object(" + pairs.join(QStringLiteral(", ")) + u')');
}

QString anyColumnDiffers(const QStringList &columns)
{
    QStringList terms;
    for (const QString &column : columns)
        terms.append(QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(column));
    return terms.join(QStringLiteral(" OR "));
}

Status checkTableFitsJournal(Database &database, const QString &table)
{
    Query query(database, QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?)"));
    query.bind(table);
    PD_TRY(query.exec());
    bool hasKey = false;
    while (query.next()) {
        const QString type = query.text(1).toUpper();
        hasKey = hasKey
            || (query.text(0) == QStringLiteral("id") && type == QStringLiteral("INTEGER") && query.flag(2));
        if (type != QStringLiteral("INTEGER") && type != QStringLiteral("TEXT"))
            return fail(
                Error {ErrorCode::Internal, {}, QString(table + u'.' + query.text(0) + u" cannot be journalled")});
    }
    if (!hasKey)
        return fail(Error {ErrorCode::Internal, {}, QString(table + u" has no integer key \"id\"")});
    return {};
}

Status writeTriggersOf(Database &database, const QString &table)
{
    PD_TRY(checkTableFitsJournal(database, table));
    PD_ASSIGN(const QStringList columns, tableColumns(database, table));
    const QString insert =
        QStringLiteral("INSERT INTO journal_change (transaction_id, table_name, row_key, operation, before, after) "
                       "VALUES ((SELECT transaction_id FROM journal_current), '%1', ")
            .arg(table);
    PD_TRY(database.execute(QString(u"CREATE TRIGGER journal_" + table + u"_insert AFTER INSERT ON " + table
                                    + u" BEGIN " + insert + u"NEW.id, 'insert', NULL, NULL); END")));
    PD_TRY(database.execute(QString(u"CREATE TRIGGER journal_" + table + u"_update AFTER UPDATE ON " + table + u" WHEN "
                                    + anyColumnDiffers(columns) + u" BEGIN " + insert + u"NEW.id, 'update', "
                                    + rowAsJson(columns, QStringLiteral("OLD")) + u", "
                                    + rowAsJson(columns, QStringLiteral("NEW")) + u"); END")));
    return database.execute(QString(u"CREATE TRIGGER journal_" + table + u"_delete AFTER DELETE ON " + table
                                    + u" BEGIN " + insert + u"OLD.id, 'delete', "
                                    + rowAsJson(columns, QStringLiteral("OLD")) + u", NULL); END"));
}

} // namespace

Result<QStringList> journalledTables(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                               "ORDER BY name"));
    PD_TRY(query.exec());
    QStringList tables;
    while (query.next()) {
        if (!unjournalledTables().contains(query.text(0)))
            tables.append(query.text(0));
    }
    return tables;
}

Result<QStringList> tableColumns(Database &database, const QString &table)
{
    Query query(database, QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"));
    query.bind(table);
    PD_TRY(query.exec());
    QStringList columns;
    while (query.next())
        columns.append(query.text(0));
    return columns;
}

Status dropJournalTriggers(Database &database)
{
    QStringList old;
    {
        Query query(database,
                    QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal!_%' "
                                   "ESCAPE '!'"));
        PD_TRY(query.exec());
        while (query.next())
            old.append(query.text(0));
    }
    for (const QString &trigger : old)
        PD_TRY(database.execute(QString(u"DROP TRIGGER " + trigger)));
    return {};
}

Status writeJournalTriggers(Database &database)
{
    PD_TRY(dropJournalTriggers(database));
    PD_ASSIGN(const QStringList tables, journalledTables(database));
    for (const QString &table : tables)
        PD_TRY(writeTriggersOf(database, table));
    return {};
}

Result<QString> dumpSchema(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' "
                               "ORDER BY tbl_name, type, name"));
    PD_TRY(query.exec());
    QString dump;
    while (query.next())
        dump += query.text(0) + u";\n\n";
    return dump;
}

} // namespace pitchdesk
