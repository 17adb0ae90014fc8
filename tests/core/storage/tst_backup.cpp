// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/workspacefile.h"
#include "tests/core/storage/storagefixture.h"

#include <QFileInfo>

using namespace pitchdesk;
using namespace pitchdesk::test;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aCopyIsWhole();
    void aCopyHoldsWhatIsOnlyInTheLog();
    void theCopyCanUndo();
    void anExistingFileIsNotOverwritten();
    void anAbsentFolderIsNamed();
    void quotesInThePath();
    void noCopyInsideATransaction();
    void datedCopiesRotate();
    void twoCopiesInOneMoment();
    void restoreKeepsWhatStoodThere();
    void restoreWhereNothingStands();
    void restoreLeavesNoOldLogBehind();
    void restoreTakesTheLogOfTheCopy();
    void restoreOfAReadOnlyCopyCanBeWritten();
    void aDamagedCopyChangesNothing_data();
    void aDamagedCopyChangesNothing();

private:
    [[nodiscard]] QString dumpOf(const QString &file) const
    {
        return dumpAll(*must(Database::open(file, Database::Mode::ReadOnly)));
    }
    [[nodiscard]] QDateTime now() const { return m_fixture->clock.now(); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(QFileInfo(m_fixture->file()).absolutePath()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void rename(const char *name);

    std::unique_ptr<StorageFixture> m_fixture;
};

void BackupTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    makeWorld(*m_fixture);
}

/// A change that tells two states apart.
void BackupTest::rename(const char *name)
{
    must(m_fixture->change([&] {
        return m_fixture->run(QStringLiteral("UPDATE event SET name_en = '%1'").arg(QString::fromUtf8(name)));
    }));
}

void BackupTest::aCopyIsWhole()
{
    const QString copy = m_fixture->beside("copy.pitchdesk");
    PD_VERIFY(backupTo(m_fixture->database(), copy));
    QCOMPARE(must(inspectWorkspaceFile(copy)), currentSchemaVersion());
    const auto database = must(Database::open(copy, Database::Mode::ReadOnly));
    QCOMPARE(must(integrityLines(*database)), QStringList());
    QCOMPARE(dumpAll(*database), dumpAll(m_fixture->database()));
    QCOMPARE(must(dumpSchema(*database)), must(dumpSchema(m_fixture->database())));
    for (const char *suffix : {"-wal", "-shm", "-journal", ".part"})
        QVERIFY2(!QFile::exists(copy + QString::fromUtf8(suffix)), suffix);
}

void BackupTest::aCopyHoldsWhatIsOnlyInTheLog()
{
    PD_VERIFY(m_fixture->run("PRAGMA wal_autocheckpoint = 0"));
    rename("In the log");
    const QString copy = m_fixture->beside("copy.pitchdesk");
    PD_VERIFY(backupTo(m_fixture->database(), copy));
    QVERIFY(dumpOf(copy).contains(QStringLiteral("In the log")));
}

void BackupTest::theCopyCanUndo()
{
    const QString before = dumpAll(m_fixture->database());
    rename("Renamed");
    const QString copy = m_fixture->beside("copy.pitchdesk");
    PD_VERIFY(backupTo(m_fixture->database(), copy));
    StorageFixture other(copy, 5);
    PD_VERIFY(Journal(other.store()).undo());
    QCOMPARE(dumpAll(other.database()), before);
}

void BackupTest::anExistingFileIsNotOverwritten()
{
    const QString copy = m_fixture->beside("taken.txt");
    QFile taken(copy);
    QVERIFY(taken.open(QIODevice::ReadWrite));
    taken.write("mine");
    QVERIFY(taken.flush());
    PD_REFUSED(backupTo(m_fixture->database(), copy), ErrorCode::FileExists);
    QVERIFY(taken.seek(0));
    QCOMPARE(taken.readAll(), QByteArray("mine"));
}

void BackupTest::anAbsentFolderIsNamed()
{
    const QString copy = m_fixture->beside("no/such/copy.pitchdesk");
    const Status failed = backupTo(m_fixture->database(), copy);
    PD_REFUSED(failed, ErrorCode::BackupFailed);
    QCOMPARE(failed.error().argument(QStringLiteral("file")), copy);
    QVERIFY(!failed.error().argument(QStringLiteral("reason")).isEmpty());
}

void BackupTest::quotesInThePath()
{
    const QString copy = m_fixture->beside("it's a 'copy' \"催し\".pitchdesk");
    PD_VERIFY(backupTo(m_fixture->database(), copy));
    QCOMPARE(dumpOf(copy), dumpAll(m_fixture->database()));
}

void BackupTest::noCopyInsideATransaction()
{
    const QString copy = m_fixture->beside("copy.pitchdesk");
    PD_REFUSED(m_fixture->change([&]() -> Status {
        m_fixture->person("B");
        return backupTo(m_fixture->database(), copy);
    }),
               ErrorCode::BackupFailed);
    QVERIFY(!QFile::exists(copy));
    QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
}

void BackupTest::datedCopiesRotate()
{
    QStringList made;
    for (int i = 0; i < 5; ++i) {
        m_fixture->clock.set(now().addDays(1));
        rename(qPrintable(QString::number(i)));
        made.prepend(must(backupDated(m_fixture->database(), now(), 3)));
        QCOMPARE(backupFiles(m_fixture->file()), made.mid(0, 3));
    }
    QCOMPARE(QFileInfo(made.first()).path(), backupFolder(m_fixture->file()));
    QVERIFY(made.first().endsWith(QStringLiteral("/work-20260124-024107-000.pitchdesk")));
    QVERIFY(dumpOf(made.first()).contains(QStringLiteral("'4'")));
    QVERIFY(dumpOf(made.at(2)).contains(QStringLiteral("'2'")));
}

void BackupTest::twoCopiesInOneMoment()
{
    const QString first = must(backupDated(m_fixture->database(), now(), 5));
    rename("Later");
    const QString second = must(backupDated(m_fixture->database(), now(), 5));
    QVERIFY(first != second);
    QCOMPARE(backupFiles(m_fixture->file()).size(), 2);
    QVERIFY(dumpOf(second).contains(QStringLiteral("Later")));
}

void BackupTest::restoreKeepsWhatStoodThere()
{
    const QString old = dumpAll(m_fixture->database());
    const QString copy = must(backupDated(m_fixture->database(), now(), 5));
    rename("Later");
    const QString later = dumpAll(m_fixture->database());
    m_fixture->close();
    const auto kept = restoreBackup(copy, m_fixture->file(), now());
    PD_VERIFY(kept);
    QCOMPARE(*kept, m_fixture->beside("work-before-restore-20260119-024107-000.pitchdesk"));
    QCOMPARE(dumpOf(m_fixture->file()), old);
    QCOMPARE(dumpOf(*kept), later);
    QVERIFY2(QFile::exists(copy), "a copy can be restored twice");
    QCOMPARE(names().filter(QStringLiteral("restoring")), QStringList());
    const auto again = restoreBackup(*kept, m_fixture->file(), now());
    PD_VERIFY(again);
    QVERIFY(*again != *kept);
    QCOMPARE(dumpOf(m_fixture->file()), later);
}

void BackupTest::restoreWhereNothingStands()
{
    const QString copy = must(backupDated(m_fixture->database(), now(), 5));
    const QString target = m_fixture->beside("new.pitchdesk");
    const auto kept = restoreBackup(copy, target, now());
    PD_VERIFY(kept);
    QCOMPARE(*kept, QString());
    QCOMPARE(dumpOf(target), dumpAll(m_fixture->database()));
}

void BackupTest::restoreLeavesNoOldLogBehind()
{
    const QString copy = must(backupDated(m_fixture->database(), now(), 5));
    m_fixture->close();
    // As a program that died leaves them; an old log beside a new file would be played into it.
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        QFile left(m_fixture->file() + QString::fromUtf8(suffix));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("left over");
    }
    const QString kept = must(restoreBackup(copy, m_fixture->file(), now()));
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QVERIFY2(!QFile::exists(m_fixture->file() + QString::fromUtf8(suffix)), suffix);
    QVERIFY2(QFile::exists(kept + QStringLiteral("-wal")), "what was not written back yet stays with its file");
    QVERIFY(QFile::exists(kept + QStringLiteral("-journal")));
}

void BackupTest::restoreTakesTheLogOfTheCopy()
{
    PD_VERIFY(m_fixture->run("PRAGMA wal_autocheckpoint = 0"));
    rename("In the log");
    const QString copy = m_fixture->beside("crashed.pitchdesk");
    for (const char *suffix : {"", "-wal"})
        QVERIFY(QFile::copy(m_fixture->file() + QString::fromUtf8(suffix), copy + QString::fromUtf8(suffix)));
    const QString target = m_fixture->beside("new.pitchdesk");
    PD_VERIFY(restoreBackup(copy, target, now()));
    QCOMPARE(dumpOf(target), dumpAll(m_fixture->database()));
}

void BackupTest::restoreOfAReadOnlyCopyCanBeWritten()
{
    const QString copy = must(backupDated(m_fixture->database(), now(), 5));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::ReadUser));
    m_fixture->close();
    PD_VERIFY(restoreBackup(copy, m_fixture->file(), now()));
    QVERIFY(isWritableFile(m_fixture->file()));
    m_fixture->open();
    rename("Written");
    QCOMPARE(m_fixture->text("SELECT name_en FROM event"), QStringLiteral("Written"));
}

void BackupTest::aDamagedCopyChangesNothing_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("zeroFrom");
    QTest::addColumn<ErrorCode>("code");
    const int size = int(freshWorkspace().size());
    QTest::newRow("truncated") << size / 2 << size << ErrorCode::WorkspaceDamaged;
    QTest::newRow("a piece is missing inside") << size << size / 2 << ErrorCode::WorkspaceDamaged;
    QTest::newRow("empty") << 0 << size << ErrorCode::NotAWorkspace;
    QTest::newRow("no header") << size << 0 << ErrorCode::NotAWorkspace;
    QTest::newRow("absent") << -1 << size << ErrorCode::FileNotFound;
}

void BackupTest::aDamagedCopyChangesNothing()
{
    QFETCH(const int, kept);
    QFETCH(const int, zeroFrom);
    QFETCH(const ErrorCode, code);
    QByteArray bytes = freshWorkspace().left(kept);
    for (qsizetype i = zeroFrom; i < bytes.size(); ++i)
        bytes[i] = '\0';
    QFile copy(m_fixture->beside("damaged.pitchdesk"));
    if (kept >= 0) {
        QVERIFY(copy.open(QIODevice::WriteOnly));
        QCOMPARE(copy.write(bytes), bytes.size());
        copy.close();
    }
    const QString before = dumpAll(m_fixture->database());
    m_fixture->close();
    const QStringList namesBefore = names();
    PD_REFUSED(restoreBackup(copy.fileName(), m_fixture->file(), now()), code);
    QCOMPARE(names(), namesBefore);
    QCOMPARE(dumpOf(m_fixture->file()), before);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
