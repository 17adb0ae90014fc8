// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived.h"
#include "core/storage/journal.h"
#include "core/storage/workspacefile.h"
#include "tests/core/storage/storagefixture.h"

#include <QFileInfo>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

bool runs(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromUtf8(program), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A small file system in memory, for as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(int kilobytes)
    {
        const QStringList arguments {QStringLiteral("-t"),
                                     QStringLiteral("tmpfs"),
                                     QStringLiteral("-o"),
                                     QStringLiteral("size=%1k").arg(kilobytes),
                                     QStringLiteral("pitchdesk-test"),
                                     m_folder.path()};
        m_isMounted = runs("mount", arguments);
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            runs("umount", {m_folder.path()});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// Takes up to so many bytes of it; fewer where no more fit.
    void fill(qint64 bytes) const
    {
        QFile file(path("filler"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        const QByteArray block(1024, 'x');
        for (qint64 left = bytes; left > 0 && file.write(block) == block.size(); left -= block.size()) { }
    }
    void free() const { QFile::remove(path("filler")); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

/// Changes of some 40 KB each until one fails, at most 500. What it failed with; `dump` is what was there before it.
Status writeUntilItFails(StorageFixture &fixture, QString &dump)
{
    for (int i = 0; i < 500; ++i) {
        dump = dumpAll(fixture.database());
        const Status done = fixture.change([&]() -> Status {
            PD_TRY(fixture.tryInsert(
                "organisation", {fixture.uid(), {"name_en", "O"}, {"note", QVariant(QString(40'000, QChar(u'n')))}}));
            PD_TRY(fixture.tryInsert("person", {fixture.uid(), {"printed_name", "P"}}));
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

QStringList problems(StorageFixture &fixture)
{
    Progress progress;
    return must(integrityLines(fixture.database())) + must(foreignKeyLines(fixture.database()))
        + must(checkDerived(fixture.database(), progress)) + must(Journal(fixture.store()).check(progress));
}

} // namespace

#define PD_SMALL_DISK(name, kilobytes)                                                                                 \
    const SmallDisk name(kilobytes);                                                                                   \
    if (!name.isMounted())                                                                                             \
        QSKIP("mounting a small disk needs root");

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLosesNothing();
    void writingGoesOnWhenThereIsSpace();
    void aFullDiskAtOpeningIsNamed();
    void aFullDiskStopsAMigrationWhole();
    void aBackupOnAFullDisk();
    void aRestoreOnAFullDisk();
    void aFullFileLosesNothing();
    void undoInAFullFileChangesNothing();
    void aFileThatMayNotGrowLosesNothing();
};

void FullDiskTest::aFullDiskLosesNothing()
{
    PD_SMALL_DISK(disk, 4096);
    QString before;
    {
        StorageFixture fixture(disk.path("work.pitchdesk"), 1);
        const Status failed = writeUntilItFails(fixture, before);
        PD_REFUSED(failed, ErrorCode::DiskFull);
        QCOMPARE(failed.error().argument(QStringLiteral("file")), fixture.file());
        QCOMPARE(dumpAll(fixture.database()), before);
        QVERIFY(fixture.number("SELECT count(*) FROM person") > 2);
        disk.fill(1'000'000);
    }
    // Closed while not a byte was free: what is on the disk is whole, elsewhere too.
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("copy.pitchdesk"));
    for (const char *suffix : {"", "-wal"}) {
        if (const QString part = disk.path("work.pitchdesk") + QString::fromUtf8(suffix); QFile::exists(part))
            QVERIFY(QFile::copy(part, copy + QString::fromUtf8(suffix)));
    }
    StorageFixture fixture(copy, 1);
    QCOMPARE(dumpAll(fixture.database()), before);
    QCOMPARE(problems(fixture), QStringList());
}

void FullDiskTest::writingGoesOnWhenThereIsSpace()
{
    PD_SMALL_DISK(disk, 6144);
    disk.fill(2'000'000);
    StorageFixture fixture(disk.path("work.pitchdesk"), 1);
    QString before;
    PD_REFUSED(writeUntilItFails(fixture, before), ErrorCode::DiskFull);
    PD_REFUSED(fixture.change([&]() -> Status {
        return fixture.run("INSERT INTO organisation (uid, name_en, note) VALUES ('u', 'O', hex(zeroblob(1000000)))");
    }),
               ErrorCode::DiskFull);
    disk.free();
    PD_VERIFY(fixture.change([&] { fixture.person("After"); }, action("after")));
    QCOMPARE(fixture.text("SELECT action FROM journal_transaction ORDER BY id DESC LIMIT 1"), QStringLiteral("after"));
    PD_VERIFY(Journal(fixture.store()).undo());
    QCOMPARE(dumpAll(fixture.database()), before);
    QCOMPARE(problems(fixture), QStringList());
}

void FullDiskTest::aFullDiskAtOpeningIsNamed()
{
    PD_SMALL_DISK(disk, 4096);
    const QString file = disk.path("work.pitchdesk");
    {
        StorageFixture fixture(file, 1);
        makeWorld(fixture);
    }
    disk.fill(10'000'000);
    {
        const auto opened = Database::open(file, Database::Mode::ReadWrite);
        PD_REFUSED(opened, ErrorCode::DiskFull);
    }
    {
        const auto reader = Database::open(file, Database::Mode::ReadOnly); // reading needs no space
        PD_VERIFY(reader);
        QCOMPARE(must(selectNumber(**reader, QStringLiteral("SELECT count(*) FROM event"))), 1);
    }
    disk.free();
    StorageFixture fixture(file, 1);
    QCOMPARE(problems(fixture), QStringList());
}

void FullDiskTest::aFullDiskStopsAMigrationWhole()
{
    PD_SMALL_DISK(disk, 4096);
    const auto database = must(Database::open(disk.path("work.pitchdesk"), Database::Mode::ReadWrite));
    PD_VERIFY(migrateTo(*database, 1));
    const QString before = must(dumpSchema(*database));
    disk.fill(10'000'000);
    PD_REFUSED(migrate(*database), ErrorCode::DiskFull);
    const int version = must(schemaVersion(*database));
    QVERIFY(version < currentSchemaVersion());
    QVERIFY(version > 1 || must(dumpSchema(*database)) == before);
    disk.free();
    PD_VERIFY(migrate(*database));
    QCOMPARE(must(schemaVersion(*database)), currentSchemaVersion());
}

void FullDiskTest::aBackupOnAFullDisk()
{
    PD_SMALL_DISK(disk, 256);
    StorageFixture fixture;
    makeWorld(fixture);
    const QString before = dumpAll(fixture.database());
    const QString target = disk.path("copy.pitchdesk");
    const Status failed = backupTo(fixture.database(), target);
    PD_REFUSED(failed, ErrorCode::DiskFull);
    QCOMPARE(failed.error().argument(QStringLiteral("file")), target);
    QCOMPARE(QDir(disk.path(".")).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(dumpAll(fixture.database()), before);
    PD_VERIFY(fixture.change([&] { fixture.person("After"); }));
}

void FullDiskTest::aRestoreOnAFullDisk()
{
    PD_SMALL_DISK(disk, 4096);
    StorageFixture source;
    makeWorld(source);
    const QString backup = source.beside("copy.pitchdesk");
    PD_VERIFY(backupTo(source.database(), backup));
    const QString file = disk.path("work.pitchdesk");
    {
        StorageFixture fixture(file, 1);
    }
    disk.fill(10'000'000);
    const QStringList names = QDir(disk.path(".")).entryList(QDir::Files | QDir::Hidden);
    PD_REFUSED(restoreBackup(backup, file, source.clock.now()), ErrorCode::DiskFull);
    QCOMPARE(QDir(disk.path(".")).entryList(QDir::Files | QDir::Hidden), names);
    PD_VERIFY(inspectWorkspaceFile(file));
    disk.free();
    PD_VERIFY(restoreBackup(backup, file, source.clock.now()));
    QCOMPARE(dumpAll(*must(Database::open(file, Database::Mode::ReadOnly))), dumpAll(source.database()));
}

void FullDiskTest::aFullFileLosesNothing()
{
    StorageFixture fixture;
    const qint64 pages = fixture.number("PRAGMA page_count");
    PD_VERIFY(fixture.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 100)));
    QString before;
    PD_REFUSED(writeUntilItFails(fixture, before), ErrorCode::DiskFull);
    QCOMPARE(dumpAll(fixture.database()), before);
    PD_VERIFY(fixture.run("PRAGMA max_page_count = 1000000"));
    PD_VERIFY(fixture.change([&] { fixture.person("After"); }));
    fixture.open();
    QCOMPARE(fixture.number("SELECT count(*) FROM person WHERE printed_name = 'After'"), 1);
    PD_VERIFY(Journal(fixture.store()).undo());
    QCOMPARE(dumpAll(fixture.database()), before);
    QCOMPARE(problems(fixture), QStringList());
}

void FullDiskTest::undoInAFullFileChangesNothing()
{
    StorageFixture fixture;
    makeWorld(fixture);
    PD_VERIFY(fixture.changeBy("UPDATE event SET note = hex(zeroblob(200000))"));
    PD_VERIFY(fixture.changeBy("UPDATE event SET note = ''"));
    PD_VERIFY(fixture.run("VACUUM"));
    const QString before = dumpAll(fixture.database());
    PD_VERIFY(fixture.run(QStringLiteral("PRAGMA max_page_count = %1").arg(fixture.number("PRAGMA page_count"))));
    PD_REFUSED(Journal(fixture.store()).undo(), ErrorCode::DiskFull);
    QCOMPARE(dumpAll(fixture.database()), before);
    PD_VERIFY(fixture.run("PRAGMA max_page_count = 1000000"));
    PD_VERIFY(Journal(fixture.store()).undo());
    QCOMPARE(fixture.number("SELECT length(note) FROM event"), 400'000);
}

void FullDiskTest::aFileThatMayNotGrowLosesNothing()
{
#ifdef Q_OS_UNIX
    StorageFixture fixture;
    makeWorld(fixture);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit limited = before;
    limited.rlim_cur = rlim_t(QFileInfo(fixture.file()).size()) + 300'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
    QString dump;
    const Status failed = writeUntilItFails(fixture, dump);
    const QString after = dumpAll(fixture.database());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    PD_REFUSED(failed, ErrorCode::DatabaseFailed); // the engine cannot tell this from a broken disk
    QCOMPARE(after, dump);
    PD_VERIFY(fixture.change([&] { fixture.person("After"); }));
    fixture.open();
    PD_VERIFY(Journal(fixture.store()).undo());
    QCOMPARE(dumpAll(fixture.database()), dump);
    QCOMPARE(problems(fixture), QStringList());
#else
    QSKIP("no limit of file sizes on this system");
#endif
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
