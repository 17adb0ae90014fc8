// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/logging.h"
#include "core/storage/query.h"
#include "core/storage/sqlscript.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace pitchdesk {

namespace {

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("pitchdesk-%1").arg(++counter);
}

/// A file left in WAL mode on a medium where nothing can be written opens only as immutable.
bool needsImmutable(const QString &file)
{
    const QFileInfo info(file);
    return !QFileInfo(info.absolutePath()).isWritable() && !QFileInfo::exists(file + QStringLiteral("-wal"));
}

/// What a program that was killed while it changed the way of journalling had begun is rolled back by whoever opens the file
/// next for writing; a reading connection could not read it at all. Where it cannot be done, opening says so.
void rollBackLeftJournal(const QString &file)
{
    if (QFileInfo(file + QStringLiteral("-journal")).size() == 0)
        return;
    const QString name = nextConnectionName();
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        handle.setDatabaseName(file);
        handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!handle.open() || !QSqlQuery(handle).exec(QStringLiteral("SELECT count(*) FROM sqlite_master")))
            qCInfo(lcStorage) << "the journal left beside the file stays:" << handle.lastError().text();
        handle.close();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

Database::Database(QString file, Mode mode, const QSqlDatabase &handle)
    : m_file(std::move(file))
    , m_mode(mode)
    , m_handle(handle)
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextConnectionName());
    QString name = file;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly) {
        rollBackLeftJournal(file);
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        if (needsImmutable(file)) {
            options += QStringLiteral(";QSQLITE_OPEN_URI");
            name = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
        }
    }
    handle.setDatabaseName(name);
    handle.setConnectOptions(options);
    const bool isOpen = handle.open();
    std::unique_ptr<Database> database(new Database(file, mode, handle));
    if (!isOpen) {
        const ErrorCode code = mode == Mode::ReadOnly ? ErrorCode::FileNotReadable : ErrorCode::FileNotWritable;
        return fail(Error {code, {}, {}}
                        .with(QStringLiteral("file"), file)
                        .with(QStringLiteral("reason"), handle.lastError().driverText())
                        .because(handle.lastError().text()));
    }
    PD_TRY(database->configure());
    return database;
}

Status Database::configure()
{
    PD_TRY(execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    // trusted_schema stays on: SQLite 3.38 to 3.40 hold their own JSON functions for unsafe, and we register none.
    if (isReadOnly())
        return {};
    PD_TRY(execute(QStringLiteral("PRAGMA journal_mode = WAL")));
    PD_TRY(execute(QStringLiteral("PRAGMA synchronous = FULL")));
    PD_TRY(execute(QStringLiteral("PRAGMA cache_size = -32768")));
    // What takes back a statement that fails half-way is noted for every statement with a trigger; in a file it costs an
    // import a third of its time.
    PD_TRY(execute(QStringLiteral("PRAGMA temp_store = MEMORY")));
    return {};
}

Database::~Database()
{
    const QString name = m_handle.connectionName();
    if (m_handle.isOpen()) {
        if (!isReadOnly()) {
            QSqlQuery query(m_handle);
            if (!query.exec(QStringLiteral("PRAGMA journal_mode = DELETE")))
                qCInfo(lcStorage) << "another connection keeps the write-ahead log:" << query.lastError().text();
        }
        m_handle.close();
    }
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Status Database::execute(const QString &sql)
{
    Query query(*this, sql);
    return query.exec();
}

Status Database::executeScript(const QString &script)
{
    for (const QString &statement : splitSqlScript(script))
        PD_TRY(execute(statement));
    return {};
}

namespace {

struct RuleCode {
    QLatin1StringView rule;
    ErrorCode code;
};

/// The rules that triggers of the schema enforce, by the text with which they abort.
constexpr RuleCode ruleCodes[] {
    {QLatin1StringView("pd:score_out_of_scale"), ErrorCode::ScoreOutOfScale},
    {QLatin1StringView("pd:judge_barred"), ErrorCode::JudgeBarred},
    {QLatin1StringView("pd:rubric_weights"), ErrorCode::RubricWeights},
    {QLatin1StringView("pd:rubric_locked"), ErrorCode::RubricLocked},
    {QLatin1StringView("pd:round_closed"), ErrorCode::RoundClosed},
};

ErrorCode codeOfNativeError(int primary)
{
    switch (primary) {
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 8: // SQLITE_READONLY
        return ErrorCode::WorkspaceReadOnly;
    case 11: // SQLITE_CORRUPT
        return ErrorCode::WorkspaceDamaged;
    case 26: // SQLITE_NOTADB
        return ErrorCode::NotAWorkspace;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::WorkspaceInUse;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

} // namespace

Error errorFromSql(const QSqlError &error, const QString &file, const QString &statement)
{
    const QString text = error.databaseText();
    ErrorCode code = codeOfNativeError(error.nativeErrorCode().toInt() & 0xff);
    for (const RuleCode &rule : ruleCodes) {
        if (text.contains(rule.rule))
            code = rule.code;
    }
    constexpr qsizetype shown = 500; // many rows make a long statement that says no more
    const QString cut = statement.left(shown);
    if (code == ErrorCode::DatabaseFailed)
        qCWarning(lcStorage).noquote() << "failed:" << error.text() << "in" << cut;
    return Error {code, {}, {}}
        .with(QStringLiteral("file"), file)
        .with(QStringLiteral("reason"), text)
        .because(QString(error.text() + u" in " + cut));
}

} // namespace pitchdesk
