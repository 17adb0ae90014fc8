// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspace.h"

#include "core/base/logging.h"
#include "core/storage/attachmentrepository.h"
#include "core/storage/derived.h"
#include "core/storage/filelock.h"
#include "core/storage/journal.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "core/storage/workspacefile.h"
#include "core/workflow/changetopics.h"
#include "core/workflow/defaultterms.h"

#include <QFile>
#include <QFileInfo>

namespace pitchdesk {

namespace {

constexpr int keptBackups = 10;
const QString lastBackupFact = QStringLiteral("last_backup");

Error fileError(ErrorCode code, const QString &file)
{
    return Error {code, {}, {}}.with(QStringLiteral("file"), file);
}

/// Removes what a failed creation left behind.
void removeFile(const QString &file)
{
    for (const QString &suffix :
         {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(file + suffix);
}

} // namespace

Workflows::Workflows(Store &store)
    : events(store)
    , challenges(store)
    , proposals(store)
    , duplicates(store)
    , imports(store)
    , judging(store)
    , rankings(store)
    , charts(store)
    , history(store)
    , search(store)
    , queries(store, search)
    , tags(store)
    , notes(store)
    , attachments(store)
    , views(store)
    , samples(store)
    , screening(store)
    , calendars(store)
    , templates(store)
    , readiness(store)
    , forms(store)
    , translations(store)
    , directory(store)
    , privacy(store)
    , places(store)
{
}

/// In this order, so that the connection closes before its lock is given back.
struct Workspace::Parts {
    std::unique_ptr<FileLock> lock;
    std::unique_ptr<Database> database;
    UidSource uids;
    std::unique_ptr<Store> store;
    const Clock *clock = nullptr;
    QString upgradeBackup;

    void makeStore(const Clock &now, const QString &operatorName)
    {
        clock = &now;
        store = std::make_unique<Store>(*database, now, uids, operatorName);
    }
};

Workspace::Workspace(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
    , m_workflows(std::make_unique<Workflows>(*m_parts->store))
{
}

Workspace::~Workspace() = default;

namespace {

Action fileAction(const QString &key, Store &store)
{
    return {key, {{QStringLiteral("name"), QFileInfo(store.database().file()).fileName()}}};
}

/// The schema, and the terms that every file begins with. They stand before everything that can be undone.
Status fillNewFile(Store &store)
{
    PD_TRY(migrate(store.database()));
    PD_ASSIGN(Transaction transaction,
              Transaction::begin(store, fileAction(QStringLiteral("workspace.create"), store),
                                 TransactionKind::Barrier));
    PD_TRY(addDefaultTerms(store));
    PD_TRY(addDefaultPlaces(store));
    return transaction.commit();
}

/// The version of the schema as the engine sees it: what stands in a log beside the file counts too.
Result<int> knownVersion(Database &database)
{
    PD_ASSIGN(const int version, schemaVersion(database));
    if (version <= currentSchemaVersion())
        return version;
    return fail(fileError(ErrorCode::WorkspaceTooNew, database.file())
                    .with(QStringLiteral("found"), version)
                    .with(QStringLiteral("supported"), currentSchemaVersion()));
}

/// Brings the file to this program's schema, and gives it the terms that came with it. What came before cannot be undone
/// any more, since its entries describe tables as they were.
Status upgrade(Store &store)
{
    PD_TRY(migrate(store.database()));
    PD_ASSIGN(Transaction transaction,
              Transaction::begin(store, fileAction(QStringLiteral("workspace.upgrade"), store),
                                 TransactionKind::Barrier));
    PD_TRY(addDefaultTerms(store));
    PD_TRY(addDefaultPlaces(store));
    return transaction.commit();
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &file, const WorkspaceOptions &options,
                                                     const Clock &clock)
{
    const QFileInfo info(file);
    if (info.exists())
        return fail(fileError(ErrorCode::FileExists, file));
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(Error {ErrorCode::FolderNotFound, {}, {}}.with(QStringLiteral("folder"), info.absolutePath()));
    PD_TRY(refuseNetworkShare(file));
    auto parts = std::make_unique<Parts>();
    PD_ASSIGN(parts->lock, FileLock::take(file, options.operatorName, clock.now(), options.ignoreLock));
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    Status filled = opened ? Status {} : fail(opened.error());
    if (opened) {
        parts->database = std::move(*opened);
        parts->makeStore(clock, options.operatorName);
        filled = fillNewFile(*parts->store);
    }
    if (!filled) {
        parts->store.reset();
        parts->database.reset();
        removeFile(file);
        return fail(std::move(filled.error()));
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &file, const WorkspaceOptions &options,
                                                   const Clock &clock)
{
    PD_TRY(inspectWorkspaceFile(file));
    if (options.readOnly)
        return openReader(file, clock);
    PD_TRY(refuseNetworkShare(file));
    if (!isWritableFile(file))
        return fail(fileError(ErrorCode::WorkspaceReadOnly, file));
    auto parts = std::make_unique<Parts>();
    PD_ASSIGN(parts->lock, FileLock::take(file, options.operatorName, clock.now(), options.ignoreLock));
    PD_ASSIGN(parts->database, Database::open(file, Database::Mode::ReadWrite));
    PD_ASSIGN(const int version, knownVersion(*parts->database));
    parts->makeStore(clock, options.operatorName);
    if (version < currentSchemaVersion()) {
        PD_ASSIGN(parts->upgradeBackup, backupDated(*parts->database, clock.now(), keptBackups));
        PD_TRY(upgrade(*parts->store));
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Status Workspace::probe(const QString &file, bool readOnly, const Clock &clock)
{
    PD_TRY(inspectWorkspaceFile(file));
    if (readOnly)
        return {};
    PD_TRY(refuseNetworkShare(file));
    if (!isWritableFile(file))
        return fail(fileError(ErrorCode::WorkspaceReadOnly, file));
    PD_TRY(FileLock::take(file, {}, clock.now(), false)); // and given back at once
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::openReader(const QString &file, const Clock &clock)
{
    PD_TRY(inspectWorkspaceFile(file));
    auto parts = std::make_unique<Parts>();
    PD_ASSIGN(parts->database, Database::open(file, Database::Mode::ReadOnly));
    PD_ASSIGN(const int version, knownVersion(*parts->database));
    if (version < currentSchemaVersion()) // it would have to be upgraded first, which a reader cannot do
        return fail(fileError(ErrorCode::WorkspaceReadOnly, file));
    parts->makeStore(clock, {});
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

Result<WorkspaceInfo> Workspace::info() const
{
    Database &database = *m_parts->database;
    WorkspaceInfo info;
    info.file = database.file();
    PD_ASSIGN(info.schemaVersion, schemaVersion(database));
    info.sizeInBytes = QFileInfo(info.file).size();
    info.readOnly = database.isReadOnly();
    info.upgradeBackup = m_parts->upgradeBackup;
    PD_ASSIGN(const QString lastBackup, workspaceFact(database, lastBackupFact));
    info.lastBackup = fromIsoInstant(lastBackup);
    return info;
}

void Workspace::onCommitted(std::function<void(const ChangeSet &)> listener)
{
    m_parts->store->onCommitted(
        [listener = std::move(listener)](const TouchedRows &touched) { listener(changeSetOf(touched)); });
}

void Workspace::setUidSeed(quint64 seed)
{
    m_parts->uids = UidSource(seed);
}

Result<CheckReport> Workspace::check(Progress &progress) const
{
    Database &database = *m_parts->database;
    CheckReport report;
    const auto step = [&progress](double fraction) -> Status {
        progress.report(fraction, QStringLiteral("check.checking"));
        return progress.isCancelled() ? Status(fail(ErrorCode::Cancelled)) : Status {};
    };
    PD_TRY(step(0));
    PD_ASSIGN(report.integrity, integrityLines(database));
    PD_TRY(step(0.4));
    PD_ASSIGN(report.foreignKeys, foreignKeyLines(database));
    PD_TRY(step(0.5));
    PD_ASSIGN(report.journal, Journal(*m_parts->store).check(progress));
    PD_TRY(step(0.7));
    PD_ASSIGN(report.derived, checkDerived(database, progress));
    PD_TRY(step(0.9));
    PD_ASSIGN(report.contents, AttachmentRepository(*m_parts->store).check(progress));
    progress.report(1, QStringLiteral("check.checking"));
    return report;
}

Result<QString> Workspace::backup(const QString &target)
{
    Database &database = *m_parts->database;
    QString copy = target;
    if (target.isEmpty()) {
        PD_ASSIGN(copy, backupDated(database, m_parts->clock->now(), keptBackups));
    } else {
        PD_TRY(backupTo(database, target));
    }
    if (!database.isReadOnly())
        PD_TRY(setWorkspaceFact(database, lastBackupFact, toIsoInstant(m_parts->clock->now())));
    return copy;
}

Result<QString> Workspace::dailyBackup()
{
    PD_ASSIGN(const WorkspaceInfo facts, info());
    const QDateTime now = m_parts->clock->now();
    if (facts.readOnly
        || (facts.lastBackup.isValid() && facts.lastBackup.toLocalTime().date() == now.toLocalTime().date()))
        return QString();
    return backup();
}

Result<QString> Workspace::restore(const QString &backup, const QString &file, const Clock &clock)
{
    PD_TRY(refuseNetworkShare(file));
    PD_ASSIGN(const auto lock, FileLock::take(file, {}, clock.now(), false));
    return restoreBackup(backup, file, clock.now());
}

} // namespace pitchdesk
