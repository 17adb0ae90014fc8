// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/workspacefile.h"
#include "tests/core/storage/storagefixture.h"

#include <QDir>
#include <QFile>

using namespace pitchdesk;
using namespace pitchdesk::test;

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFreshFileIsAtTheCurrentVersion();
    void theHeaderNamesTheProgramAndTheVersion();
    void stepByStepIsAsAtOnce();
    void everyStepIsAWholeSchema();
    void migratingAgainChangesNothing();
    void theSchemaIsAsCommitted();
    void aFailingMigrationLeavesTheVersionBefore();
    void aFailingFirstMigrationLeavesAnEmptyFile();
    void aNewFileIsKnownWhileItsLogIsUnwritten();
    void everyTableIsSoundByTheEngine();

private:
    std::unique_ptr<Database> openNew(const char *name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MigratorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Database> MigratorTest::openNew(const char *name)
{
    return must(Database::open(m_folder->filePath(QString::fromUtf8(name)), Database::Mode::ReadWrite));
}

void MigratorTest::aFreshFileIsAtTheCurrentVersion()
{
    QVERIFY(currentSchemaVersion() >= 4);
    const auto database = openNew("fresh");
    QCOMPARE(must(schemaVersion(*database)), 0);
    PD_VERIFY(migrate(*database));
    QCOMPARE(must(schemaVersion(*database)), currentSchemaVersion());
}

void MigratorTest::theHeaderNamesTheProgramAndTheVersion()
{
    auto database = openNew("header");
    PD_VERIFY(migrate(*database));
    QCOMPARE(must(selectNumber(*database, QStringLiteral("PRAGMA application_id"))), qint64(workspaceApplicationId));
    const QString file = database->file();
    database.reset();
    const auto version = inspectWorkspaceFile(file);
    PD_VERIFY(version);
    QCOMPARE(*version, currentSchemaVersion());
}

void MigratorTest::stepByStepIsAsAtOnce()
{
    const auto atOnce = openNew("once");
    PD_VERIFY(migrate(*atOnce));
    auto steps = openNew("steps");
    for (int version = 1; version <= currentSchemaVersion(); ++version) {
        PD_VERIFY(migrateTo(*steps, version));
        QCOMPARE(must(schemaVersion(*steps)), version);
        steps.reset();
        steps = openNew("steps");
    }
    QCOMPARE(must(dumpSchema(*steps)), must(dumpSchema(*atOnce)));
}

void MigratorTest::everyStepIsAWholeSchema()
{
    const auto database = openNew("whole");
    for (int version = 1; version <= currentSchemaVersion(); ++version) {
        PD_VERIFY(migrateTo(*database, version));
        const qsizetype tables = must(journalledTables(*database)).size();
        const QString sql = QStringLiteral(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal%'");
        QCOMPARE(must(selectNumber(*database, sql)), qint64(3 * tables));
    }
}

void MigratorTest::migratingAgainChangesNothing()
{
    const auto database = openNew("again");
    PD_VERIFY(migrate(*database));
    const QString before = must(dumpSchema(*database));
    const qint64 cookie = must(selectNumber(*database, QStringLiteral("PRAGMA schema_version")));
    PD_VERIFY(migrate(*database));
    PD_VERIFY(migrateTo(*database, 1));
    QCOMPARE(must(dumpSchema(*database)), before);
    QCOMPARE(must(selectNumber(*database, QStringLiteral("PRAGMA schema_version"))), cookie);
}

void MigratorTest::theSchemaIsAsCommitted()
{
    const auto database = openNew("golden");
    PD_VERIFY(migrate(*database));
    const QByteArray dump = "-- SPDX-License-Identifier: GPL-3.0-or-later\n" + must(dumpSchema(*database)).toUtf8();
    QFile golden(QStringLiteral(TEST_DATA_DIR "/schema.sql"));
    if (qEnvironmentVariableIsSet("PITCHDESK_UPDATE_GOLDEN")) {
        QVERIFY(QDir().mkpath(QStringLiteral(TEST_DATA_DIR)));
        QVERIFY(golden.open(QIODevice::WriteOnly));
        QCOMPARE(golden.write(dump), dump.size());
        return;
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QVERIFY2(golden.readAll() == dump,
             "the schema differs from tests/data/schema.sql. Was a released migration edited? If a new one was added, "
             "renew the dump: PITCHDESK_UPDATE_GOLDEN=1 ./dev test -R core.storage.migrator, and read its diff");
}

void MigratorTest::aFailingMigrationLeavesTheVersionBefore()
{
    const auto database = openNew("conflict");
    PD_VERIFY(migrateTo(*database, 2));
    PD_VERIFY(database->execute(QStringLiteral("CREATE TABLE proposal_field (id INTEGER PRIMARY KEY)")));
    const QString before = must(dumpSchema(*database));
    const Status failed = migrate(*database);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::MigrationFailed);
    QCOMPARE(failed.error().argument(QStringLiteral("file")), database->file());
    QCOMPARE(failed.error().argument(QStringLiteral("version")), QStringLiteral("3"));
    QVERIFY(failed.error().argument(QStringLiteral("reason")).contains(QStringLiteral("proposal_field")));
    QCOMPARE(must(schemaVersion(*database)), 2);
    QCOMPARE(must(dumpSchema(*database)), before);

    PD_VERIFY(database->execute(QStringLiteral("DROP TABLE proposal_field")));
    PD_VERIFY(migrate(*database));
    QCOMPARE(must(schemaVersion(*database)), currentSchemaVersion());
}

void MigratorTest::aFailingFirstMigrationLeavesAnEmptyFile()
{
    const auto database = openNew("first");
    PD_VERIFY(database->execute(QStringLiteral("CREATE TABLE duplicate_key (a)")));
    PD_REFUSED(migrate(*database), ErrorCode::MigrationFailed);
    QCOMPARE(must(schemaVersion(*database)), 0);
    QCOMPARE(must(selectNumber(*database, QStringLiteral("SELECT count(*) FROM sqlite_schema"))), 1);
}

void MigratorTest::aNewFileIsKnownWhileItsLogIsUnwritten()
{
    // As after a power cut: the program is still there, and a copy shows what is on the disk.
    const auto database = openNew("living");
    PD_VERIFY(migrate(*database));
    const QString copy = m_folder->filePath(QStringLiteral("copy"));
    QVERIFY(QFile::copy(database->file(), copy));
    if (QFile::exists(database->file() + QStringLiteral("-wal")))
        QVERIFY(QFile::copy(database->file() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    const auto version = inspectWorkspaceFile(copy);
    PD_VERIFY(version);
    QCOMPARE(*version, currentSchemaVersion());
}

void MigratorTest::everyTableIsSoundByTheEngine()
{
    const auto database = openNew("sound");
    PD_VERIFY(migrate(*database));
    QCOMPARE(must(integrityLines(*database)), QStringList());
    QCOMPARE(must(foreignKeyLines(*database)), QStringList());
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
