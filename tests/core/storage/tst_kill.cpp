// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived.h"
#include "core/storage/journal.h"
#include "core/storage/workspacefile.h"
#include "tests/core/storage/storagefixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <random>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QString writerArgument = QStringLiteral("--writer");
constexpr int rounds = 200;
constexpr int criteria = 5;
/// A transaction writes a proposal, its review and a score for each criterion; the very first also locks the rubric.
constexpr int rowsOfTransaction = 2 + criteria;

/// The children write into this event, whose records all have the key 1.
void insertStage(StorageFixture &fixture)
{
    const qint64 organisation = fixture.organisation("Owner");
    const qint64 event = fixture.event("Event");
    const qint64 challenge = fixture.challenge(event, 1, "Challenge");
    const qint64 rubric = fixture.rubric(event);
    for (const char *code : {"A", "B", "C", "D", "E"})
        fixture.criterion(rubric, code, 100 / criteria);
    const qint64 round = fixture.round(event, rubric);
    const qint64 judge = fixture.judge(event, 1, fixture.person("Judge"));
    const qint64 proposal = fixture.proposal(event, 1'000'000, challenge, organisation);
    fixture.score(fixture.review(round, proposal, judge), 1, 300);
}

/// One whole transaction; its number is what the parent will look for.
int writeOne(StorageFixture &fixture)
{
    Transaction transaction = must(Transaction::begin(fixture.store(), action("kill.write")));
    const int number = must(fixture.store().nextNumber(QStringLiteral("proposal:1")));
    const qint64 review = fixture.review(1, fixture.proposal(1, number, 1, 1), 1);
    for (int criterion = 1; criterion <= criteria; ++criterion)
        fixture.score(review, criterion, 100 * criterion);
    must(transaction.commit());
    return number;
}

/// The child: writes until it is killed. It closes and opens the file now and then, and writes its log back often, so
/// that death finds it in the middle of these too.
int writeForever(const QString &file, quint64 seed)
{
    StorageFixture fixture(file, seed);
    for (int i = 1;; ++i) {
        must(fixture.run("PRAGMA wal_autocheckpoint = 20"));
        const int number = writeOne(fixture);
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (i % 4 == 0)
            fixture.open();
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingWhenKilledAtAnyMoment();

private:
    /// The highest number that the child said was committed; 0 where it said none.
    int runAndKill(int round, int microseconds);
    void checkQuickly(int reported);
    void checkThoroughly();

    QTemporaryDir m_folder;
    QString m_file;
};

void KillTest::initTestCase()
{
#ifdef Q_OS_WIN
    QSKIP("SIGKILL is not of this system");
#endif
    m_file = m_folder.filePath(QStringLiteral("work.pitchdesk"));
    StorageFixture fixture(m_file, 1);
    PD_VERIFY(fixture.change([&] { insertStage(fixture); }));
}

int KillTest::runAndKill(int round, int microseconds)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {writerArgument, m_file, QString::number(1000 + round)});
    child.waitForReadyRead(30'000);
    QThread::usleep(ulong(microseconds));
    child.kill();
    child.waitForFinished();
    const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
    // What follows the last line feed is a number that death cut in two.
    return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toInt();
}

void KillTest::checkQuickly(int reported)
{
    const auto version = inspectWorkspaceFile(m_file);
    PD_VERIFY(version);
    StorageFixture fixture(m_file, 1);
    const qint64 last = fixture.number("SELECT max(number) FROM proposal WHERE number < 1000000");
    QVERIFY2(last >= reported, qPrintable(QStringLiteral("%1 was committed, %2 is there").arg(reported).arg(last)));
    QVERIFY(last <= reported + 1); // at most the one whose number was not said any more
    QCOMPARE(fixture.number("SELECT count(*) FROM proposal WHERE number < 1000000"), last);
    QCOMPARE(fixture.number("SELECT last FROM running_number"), last);
    QCOMPARE(
        fixture.number(
            QStringLiteral("SELECT count(*) FROM review WHERE proposal_id > 1 AND (SELECT count(*) FROM score WHERE "
                           "review_id = review.id) <> %1")
                .arg(criteria)),
        0);
    QCOMPARE(fixture.number("SELECT count(*) FROM review"), last + 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM journal_transaction"), last + 1);
    QCOMPARE(fixture.number(
                 QStringLiteral(
                     "SELECT count(*) FROM (SELECT count(*) AS n FROM journal_change WHERE transaction_id > 1 GROUP BY "
                     "transaction_id HAVING n <> %1)")
                     .arg(rowsOfTransaction)),
             0);
    QCOMPARE(fixture.number("SELECT count(*) FROM journal_current WHERE transaction_id IS NULL"), 1);
}

void KillTest::checkThoroughly()
{
    StorageFixture fixture(m_file, 1);
    Progress progress;
    QCOMPARE(must(integrityLines(fixture.database())), QStringList());
    QCOMPARE(must(foreignKeyLines(fixture.database())), QStringList());
    QCOMPARE(must(checkDerived(fixture.database(), progress)), QStringList());
    QCOMPARE(must(Journal(fixture.store()).check(progress)), QStringList());
}

void KillTest::losesNothingWhenKilledAtAnyMoment()
{
    std::mt19937 random(40);
    std::uniform_int_distribution<int> moment(1'000, 40'000);
    QElapsedTimer timer;
    timer.start();
    int last = 0;
    int lively = 0;
    for (int round = 1; round <= rounds; ++round) {
        const int reported = runAndKill(round, moment(random));
        lively += reported > last ? 1 : 0;
        last = std::max(last, reported);
        checkQuickly(last);
        if (round % 10 == 0)
            checkThoroughly();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("in round %1").arg(round)));
        StorageFixture fixture(m_file, 1);
        last = int(fixture.number("SELECT last FROM running_number"));
    }
    QVERIFY2(lively >= rounds / 2, qPrintable(QStringLiteral("only %1 children came to write").arg(lively)));
    qInfo("%d transactions in %lld s", last, static_cast<long long>(timer.elapsed() / 1000));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == writerArgument)
        return writeForever(arguments.value(2), arguments.value(3).toULongLong());
    KillTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
