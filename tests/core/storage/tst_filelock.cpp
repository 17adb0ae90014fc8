// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelock.h"

#include "core/base/clock.h"
#include "tests/core/storage/storagefixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QString holdArgument = QStringLiteral("--hold");
const QDateTime noon(QDate(2026, 1, 19), QTime(12, 0), Qt::UTC);

/// The child: takes the lock, says so, and sits on it until it is killed.
int hold(const QString &file)
{
    const auto lock = FileLock::take(file, QStringLiteral("Child"), noon, false);
    std::puts(lock ? "taken" : "refused");
    std::fflush(stdout);
    while (lock)
        QThread::sleep(1);
    return 1;
}

} // namespace

class FileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesNothingBehind();
    void aSecondTakerLearnsWhoHasIt();
    void isFreeAfterwards();
    void locksOfTwoFilesAreApart();
    void aLivingProcessIsNotForced();
    void aDeadProcessLosesItsLock();
    void theLockOfAnotherMachineYieldsOnlyToForce();
    void anAbsentFolderIsNotWritable();
    void aNameOfAnyScript();

private:
    [[nodiscard]] QStringList beside() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] auto take(const char *who, bool force = false) const
    {
        return FileLock::take(m_file, QString::fromUtf8(who), noon, force);
    }
    /// A child that holds the lock.
    [[nodiscard]] std::unique_ptr<QProcess> startHolder() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void FileLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("work.pitchdesk"));
}

std::unique_ptr<QProcess> FileLockTest::startHolder() const
{
    auto child = std::make_unique<QProcess>();
    child->start(QCoreApplication::applicationFilePath(), {holdArgument, m_file});
    if (!child->waitForReadyRead(30'000) || child->readAllStandardOutput().trimmed() != "taken")
        qFatal("the child has no lock");
    return child;
}

void FileLockTest::leavesNothingBehind()
{
    {
        const auto lock = take("Sato");
        PD_VERIFY(lock);
        QVERIFY(!beside().isEmpty());
        QVERIFY2(!beside().contains(QStringLiteral("work.pitchdesk")), "the workspace itself is not touched");
    }
    QCOMPARE(beside(), QStringList());
}

void FileLockTest::aSecondTakerLearnsWhoHasIt()
{
    const auto first = take("佐藤 \"Sato\"");
    PD_VERIFY(first);
    const auto second = take("Nguyễn");
    QVERIFY(!second);
    const Error &error = second.error();
    QCOMPARE(error.code, ErrorCode::WorkspaceInUse);
    QCOMPARE(error.argument(QStringLiteral("file")), m_file);
    QCOMPARE(error.argument(QStringLiteral("who")), QStringLiteral("佐藤 \"Sato\""));
    QCOMPARE(error.argument(QStringLiteral("host")), QSysInfo::machineHostName());
    QCOMPARE(error.argument(QStringLiteral("since")), toIsoInstant(noon));
    PD_REFUSED(take("Nguyễn"), ErrorCode::WorkspaceInUse); // being refused frees nothing
}

void FileLockTest::isFreeAfterwards()
{
    {
        PD_VERIFY(take("Sato"));
    }
    const auto second = take("Nguyễn");
    PD_VERIFY(second);
    QCOMPARE(take("X").error().argument(QStringLiteral("who")), QStringLiteral("Nguyễn"));
}

void FileLockTest::locksOfTwoFilesAreApart()
{
    const auto first = take("Sato");
    PD_VERIFY(first);
    PD_VERIFY(
        FileLock::take(m_folder->filePath(QStringLiteral("other.pitchdesk")), QStringLiteral("Sato"), noon, false));
}

void FileLockTest::aLivingProcessIsNotForced()
{
    const auto child = startHolder();
    PD_REFUSED(take("Sato"), ErrorCode::WorkspaceInUse);
    const auto forced = take("Sato", true);
    QVERIFY(!forced);
    QCOMPARE(forced.error().argument(QStringLiteral("who")), QStringLiteral("Child"));
    child->kill();
    QVERIFY(child->waitForFinished());
}

void FileLockTest::aDeadProcessLosesItsLock()
{
    const auto child = startHolder();
    PD_REFUSED(take("Sato"), ErrorCode::WorkspaceInUse);
    child->kill();
    QVERIFY(child->waitForFinished());
    QVERIFY2(!beside().isEmpty(), "the killed child cannot have tidied up");
    {
        const auto lock = take("Sato");
        PD_VERIFY(lock);
        QCOMPARE(take("X").error().argument(QStringLiteral("who")), QStringLiteral("Sato"));
    }
    QCOMPARE(beside(), QStringList());
}

void FileLockTest::theLockOfAnotherMachineYieldsOnlyToForce()
{
    QFile left(m_folder->filePath(QStringLiteral(".~work.pitchdesk.lock")));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("4242\npitchdesk\nother-machine\nid\nboot\n");
    left.close();
    const auto refused = take("Sato");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WorkspaceInUse);
    QCOMPARE(refused.error().argument(QStringLiteral("host")), QStringLiteral("other-machine"));
    QCOMPARE(refused.error().argument(QStringLiteral("who")), QStringLiteral("pitchdesk"));
    PD_VERIFY(take("Sato", true));
    QCOMPARE(beside(), QStringList());
}

void FileLockTest::anAbsentFolderIsNotWritable()
{
    const QString file = m_folder->filePath(QStringLiteral("nowhere/work.pitchdesk"));
    const auto lock = FileLock::take(file, QStringLiteral("Sato"), noon, true);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(lock.error().argument(QStringLiteral("file")), file);
}

void FileLockTest::aNameOfAnyScript()
{
    m_file = m_folder->filePath(QStringLiteral("催し 𠮷's #1 100%.pitchdesk"));
    const auto lock = take("Sato");
    PD_VERIFY(lock);
    PD_REFUSED(take("X"), ErrorCode::WorkspaceInUse);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == holdArgument)
        return hold(QCoreApplication::arguments().value(2));
    FileLockTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filelock.moc"
