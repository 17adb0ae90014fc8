// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspacefile.h"

#include "tests/core/storage/storagefixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

class WorkspaceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatIsNoWorkspace_data();
    void refusesWhatIsNoWorkspace();
    void refusesAnotherProgramsDatabase();
    void refusesATruncatedFile_data();
    void refusesATruncatedFile();
    void refusesANewerSchemaByName();
    void refusesAMissingFile();
    void refusesAFolder();
    void acceptsAnOlderSchema();
    void acceptsAFileWithItsLog();
    void acceptsAFileOfAnyName();
    void opensAReadOnlyFile();
    void opensFromAFolderThatCannotBeWritten();
    void theEngineNamesWhatIsDamaged();
    void closingLeavesOneWholeFile();
    void aReaderSeesWhatIsCommitted();
    void refusesOnlyNetworkShares();
    void integrityNamesADamagedPage();
    void foreignKeysNameALostParent();
    void factsAreKept();

private:
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const;

    std::unique_ptr<StorageFixture> m_fixture;
};

void WorkspaceFileTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

QString WorkspaceFileTest::write(const char *name, const QByteArray &bytes) const
{
    QFile file(m_fixture->beside(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

void WorkspaceFileTest::refusesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear judges,\n");
    QTest::newRow("long text") << QByteArray(10'000, 'x');
    QTest::newRow("PNG") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(200, '\0');
    QTest::newRow("zeroes") << QByteArray(4096, '\0');
    QTest::newRow("a ZIP") << QByteArray("PK\x03\x04", 4) + QByteArray(300, 'z');
    QTest::newRow("almost the magic word") << QByteArray("SQLite format 2\0", 16) + QByteArray(200, '\0');
    QTest::newRow("only the magic word of another program")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\0');
}

void WorkspaceFileTest::refusesWhatIsNoWorkspace()
{
    QFETCH(const QByteArray, bytes);
    const QString file = write("file", bytes);
    const auto inspected = inspectWorkspaceFile(file);
    QVERIFY(!inspected);
    QCOMPARE(inspected.error().code, ErrorCode::NotAWorkspace);
    QCOMPARE(inspected.error().argument(QStringLiteral("file")), file);
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
}

void WorkspaceFileTest::refusesAnotherProgramsDatabase()
{
    const QString file = m_fixture->beside("other.sqlite");
    PD_VERIFY(must(Database::open(file, Database::Mode::ReadWrite))->execute(QStringLiteral("CREATE TABLE a (b)")));
    PD_REFUSED(inspectWorkspaceFile(file), ErrorCode::NotAWorkspace);
}

void WorkspaceFileTest::refusesATruncatedFile_data()
{
    QTest::addColumn<int>("kept");
    for (const int percent : {1, 10, 50, 99})
        QTest::addRow("%d percent", percent) << int(freshWorkspace().size() * percent / 100);
    QTest::newRow("all but one byte") << int(freshWorkspace().size() - 1);
    QTest::newRow("half a header") << 50;
    QTest::newRow("the magic word") << 16;
    QTest::newRow("a piece of the magic word") << 6;
}

void WorkspaceFileTest::refusesATruncatedFile()
{
    QFETCH(const int, kept);
    const auto inspected = inspectWorkspaceFile(write("short", freshWorkspace().left(kept)));
    PD_REFUSED(inspected, ErrorCode::WorkspaceDamaged);
    QVERIFY(!inspected.error().argument(QStringLiteral("reason")).isEmpty());
}

void WorkspaceFileTest::refusesANewerSchemaByName()
{
    PD_VERIFY(m_fixture->run(QStringLiteral("PRAGMA user_version = %1").arg(currentSchemaVersion() + 7)));
    m_fixture->close();
    const auto inspected = inspectWorkspaceFile(m_fixture->file());
    PD_REFUSED(inspected, ErrorCode::WorkspaceTooNew);
    QCOMPARE(inspected.error().argument(QStringLiteral("found")), QString::number(currentSchemaVersion() + 7));
    QCOMPARE(inspected.error().argument(QStringLiteral("supported")), QString::number(currentSchemaVersion()));
    QCOMPARE(inspected.error().argument(QStringLiteral("file")), m_fixture->file());
}

void WorkspaceFileTest::refusesAMissingFile()
{
    const QString file = m_fixture->beside("nowhere.pitchdesk");
    PD_REFUSED(inspectWorkspaceFile(file), ErrorCode::FileNotFound);
    QVERIFY2(!QFile::exists(file), "looking must not make it");
    PD_REFUSED(Database::open(file, Database::Mode::ReadOnly), ErrorCode::FileNotReadable);
    QVERIFY(!QFile::exists(file));
    PD_REFUSED(Database::open(m_fixture->beside("no/such/folder"), Database::Mode::ReadWrite),
               ErrorCode::FileNotWritable);
}

void WorkspaceFileTest::refusesAFolder()
{
    const QString folder = m_fixture->beside("folder.pitchdesk");
    QVERIFY(QDir().mkpath(folder));
    PD_REFUSED(inspectWorkspaceFile(folder), ErrorCode::FileNotReadable);
    PD_REFUSED(Database::open(folder, Database::Mode::ReadWrite), ErrorCode::FileNotWritable);
}

void WorkspaceFileTest::acceptsAnOlderSchema()
{
    const QString file = m_fixture->beside("old.pitchdesk");
    PD_VERIFY(migrateTo(*must(Database::open(file, Database::Mode::ReadWrite)), 2));
    const auto version = inspectWorkspaceFile(file);
    PD_VERIFY(version);
    QCOMPARE(*version, 2);
}

void WorkspaceFileTest::acceptsAFileWithItsLog()
{
    makeWorld(*m_fixture);
    QVERIFY(QFile::exists(m_fixture->file() + QStringLiteral("-wal")));
    PD_VERIFY(inspectWorkspaceFile(m_fixture->file()));
}

void WorkspaceFileTest::acceptsAFileOfAnyName()
{
    for (const char *name :
         {"催し 𠮷.pitchdesk", "a'b\"c.pitchdesk", "50% #1?mode=memory&x.pitchdesk", "file:strange", " space "}) {
        const QString path = write(name, freshWorkspace());
        PD_VERIFY(inspectWorkspaceFile(path));
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        PD_VERIFY(database);
        QCOMPARE(must(schemaVersion(**database)), currentSchemaVersion());
    }
}

void WorkspaceFileTest::opensAReadOnlyFile()
{
    makeWorld(*m_fixture);
    m_fixture->close();
    QVERIFY(isWritableFile(m_fixture->file()));
    QVERIFY(QFile::setPermissions(m_fixture->file(), QFile::ReadOwner | QFile::ReadUser));
    QVERIFY(!isWritableFile(m_fixture->file()));
    QVERIFY(!isWritableFile(m_fixture->beside("nowhere")));
    m_fixture->open(Database::Mode::ReadOnly);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM event"), 1);
    PD_REFUSED(m_fixture->run("UPDATE workspace SET value = ''"), ErrorCode::WorkspaceReadOnly);
    QVERIFY(QFile::setPermissions(m_fixture->file(), QFile::ReadOwner | QFile::WriteOwner));
}

void WorkspaceFileTest::opensFromAFolderThatCannotBeWritten()
{
    const QString folder = m_fixture->beside("media #1");
    QVERIFY(QDir().mkpath(folder));
    makeWorld(*m_fixture);
    m_fixture->close();
    const QString file = folder + QStringLiteral("/work%20.pitchdesk");
    QVERIFY(QFile::copy(m_fixture->file(), file));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    {
        const auto database = Database::open(file, Database::Mode::ReadOnly);
        PD_VERIFY(database);
        QCOMPARE(must(selectNumber(**database, QStringLiteral("SELECT count(*) FROM event"))), 1);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    }
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void WorkspaceFileTest::theEngineNamesWhatIsDamaged()
{
    PD_REFUSED(Database::open(write("text", QByteArray(5000, 'x')), Database::Mode::ReadWrite),
               ErrorCode::NotAWorkspace);
    QByteArray bytes = freshWorkspace();
    for (qsizetype i = 100; i < bytes.size(); ++i)
        bytes[i] = char(0xa5);
    const auto opened = Database::open(write("noise", bytes), Database::Mode::ReadWrite);
    const Status read = opened ? (*opened)->execute(QStringLiteral("SELECT * FROM event"))
                               : Status(fail(opened.error()));
    PD_REFUSED(read, ErrorCode::WorkspaceDamaged);
}

void WorkspaceFileTest::closingLeavesOneWholeFile()
{
    makeWorld(*m_fixture);
    const QString dump = dumpAll(m_fixture->database());
    m_fixture->close();
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QVERIFY2(!QFile::exists(m_fixture->file() + QString::fromUtf8(suffix)), suffix);
    const QString copy = m_fixture->beside("copy");
    QVERIFY(QFile::copy(m_fixture->file(), copy));
    QCOMPARE(dumpAll(*must(Database::open(copy, Database::Mode::ReadOnly))), dump);
}

void WorkspaceFileTest::aReaderSeesWhatIsCommitted()
{
    const auto reader = must(Database::open(m_fixture->file(), Database::Mode::ReadOnly));
    const QString events = QStringLiteral("SELECT count(*) FROM event");
    QCOMPARE(must(selectNumber(*reader, events)), 0);
    {
        const Transaction transaction = must(Transaction::begin(m_fixture->store(), action("test")));
        m_fixture->event("E");
        QCOMPARE(must(selectNumber(*reader, events)), 0);
    }
    makeWorld(*m_fixture);
    QCOMPARE(must(selectNumber(*reader, events)), 1);
    m_fixture->close(); // while somebody reads: the log stays, nothing is lost
    QCOMPARE(must(selectNumber(*reader, events)), 1);
}

void WorkspaceFileTest::refusesOnlyNetworkShares()
{
    PD_VERIFY(refuseNetworkShare(m_fixture->file()));
    PD_VERIFY(refuseNetworkShare(m_fixture->beside("new.pitchdesk")));
}

void WorkspaceFileTest::integrityNamesADamagedPage()
{
    PD_VERIFY(m_fixture->changeBy(
        "INSERT INTO person (uid, printed_name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "LIMIT 3000) SELECT 'u' || i, 'P' || i FROM n"));
    QCOMPARE(must(integrityLines(m_fixture->database())), QStringList());
    const qint64 page = m_fixture->number(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_person_1'");
    m_fixture->close();
    QFile file(m_fixture->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
    file.close();
    PD_VERIFY(inspectWorkspaceFile(m_fixture->file()));
    m_fixture->open(Database::Mode::ReadOnly);
    const auto lines = integrityLines(m_fixture->database());
    QVERIFY(lines ? !lines->isEmpty() : lines.error().code == ErrorCode::WorkspaceDamaged);
}

void WorkspaceFileTest::foreignKeysNameALostParent()
{
    makeWorld(*m_fixture);
    QCOMPARE(must(foreignKeyLines(m_fixture->database())), QStringList());
    PD_VERIFY(m_fixture->run("PRAGMA foreign_keys = OFF"));
    PD_VERIFY(m_fixture->changeBy("DELETE FROM person"));
    QVERIFY(!must(foreignKeyLines(m_fixture->database())).filter(QStringLiteral("judge")).isEmpty());
}

void WorkspaceFileTest::factsAreKept()
{
    Database &database = m_fixture->database();
    const QString name = QStringLiteral("last_backup");
    QCOMPARE(must(workspaceFact(database, name)), QString());
    PD_VERIFY(setWorkspaceFact(database, name, QStringLiteral("2026-01-19")));
    PD_VERIFY(setWorkspaceFact(database, name, QStringLiteral("2026-01-20")));
    QCOMPARE(must(workspaceFact(database, name)), QStringLiteral("2026-01-20"));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM journal_transaction"), 0);
}

QTEST_GUILESS_MAIN(WorkspaceFileTest)
#include "tst_workspacefile.moc"
