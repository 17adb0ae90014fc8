// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/query.h"
#include "core/storage/schema.h"
#include "core/storage/searchrebuild.h"

#include <QDir>
#include <QFile>

namespace pitchdesk {

namespace {

struct Migration {
    int version = 0;
    QString resource;
};

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all = [] {
        std::vector<Migration> found;
        const QDir folder(QStringLiteral(":/sql"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
            found.push_back({name.section(u'_', 0, 0).toInt(), folder.filePath(name)});
        return found;
    }();
    return all;
}

Status applyMigration(Database &database, const Migration &migration)
{
    QFile script(migration.resource);
    if (!script.open(QIODevice::ReadOnly))
        return fail(Error {ErrorCode::Internal, {}, migration.resource});
    PD_TRY(dropJournalTriggers(database));
    PD_TRY(database.executeScript(QString::fromUtf8(script.readAll())));
    PD_TRY(writeJournalTriggers(database));
    if (migration.version == currentSchemaVersion()) // what derives reads the newest schema
        PD_TRY(deriveSearchWhereAsked(database));
    return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
}

Status applyInTransaction(Database &database, const Migration &migration)
{
    PD_TRY(database.execute(QStringLiteral("BEGIN IMMEDIATE")));
    Status applied = applyMigration(database, migration);
    if (applied)
        applied = database.execute(QStringLiteral("COMMIT"));
    if (applied)
        return {};
    if (Status rolledBack = database.execute(QStringLiteral("ROLLBACK")); !rolledBack)
        applied.error().detail += toLogLine(rolledBack.error());
    if (applied.error().code == ErrorCode::DiskFull)
        return applied;
    return fail(Error {ErrorCode::MigrationFailed, {}, applied.error().detail}
                    .with(QStringLiteral("file"), database.file())
                    .with(QStringLiteral("version"), migration.version)
                    .with(QStringLiteral("reason"), applied.error().argument(QStringLiteral("reason"))));
}

} // namespace

int currentSchemaVersion()
{
    return migrations().empty() ? 0 : migrations().back().version;
}

Result<int> schemaVersion(Database &database)
{
    PD_ASSIGN(const qint64 version, selectNumber(database, QStringLiteral("PRAGMA user_version")));
    return int(version);
}

Status migrate(Database &database)
{
    return migrateTo(database, currentSchemaVersion());
}

Status migrateTo(Database &database, int target)
{
    PD_ASSIGN(const int version, schemaVersion(database));
    if (version == 0)
        PD_TRY(database.execute(QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId)));
    for (const Migration &migration : migrations()) {
        if (migration.version > version && migration.version <= target)
            PD_TRY(applyInTransaction(database, migration));
    }
    // What the file is must stand in its own header, not only in the log: inspectWorkspaceFile() reads nothing else.
    return version < target ? database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) : Status();
}

} // namespace pitchdesk
