// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/desk/desk.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace pitchdesk;

class DeskFutureTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(m_clock);
        const QString name = QString::fromLatin1(QTest::currentTestFunction());
        auto made = m_desk->create(m_folder.filePath(name + QStringLiteral(".pitchdesk")), {QStringLiteral("Mai")});
        QTRY_VERIFY(made.isFinished());
        QVERIFY(made.result());
    }
    void cleanup() { m_desk.reset(); }

    void continuesOnTheThreadOfTheWindow()
    {
        QThread *worker = nullptr;
        QThread *here = nullptr;
        int result = 0;
        m_desk
            ->read([&worker](Workflows &) {
                worker = QThread::currentThread();
                return 7;
            })
            .then(this, [&](int seven) {
                here = QThread::currentThread();
                result = seven;
            });
        QTRY_COMPARE(result, 7);
        QCOMPARE(here, thread());
        QVERIFY(worker && worker != here);
    }

    void aContextThatIsGoneIsForgotten()
    {
        auto context = std::make_unique<QObject>();
        QSemaphore mayGoOn;
        bool isCalled = false;
        m_desk
            ->read([&mayGoOn](Workflows &) {
                mayGoOn.acquire();
                return 1;
            })
            .then(context.get(), [&isCalled](int) { isCalled = true; });
        context.reset(); // a page that was closed while it waited
        mayGoOn.release();
        m_desk->waitForJobs();
        QTest::qWait(30);
        QVERIFY(!isCalled);
    }

    void contextsComeAndGoWhileJobsRun()
    {
        int called = 0;
        for (int round = 0; round < 400; ++round) {
            QObject context;
            m_desk->read([round](Workflows &) { return round; }).then(&context, [&called](int) { ++called; });
            m_desk->write([round](Workflows &) { return round; }).then(this, [&called](int) { ++called; });
            if (round % 7 == 0)
                QCoreApplication::processEvents();
        }
        m_desk->waitForJobs();
        QTRY_VERIFY(called >= 400);
    }

    void aJobThatEndsWhileItIsWaitedForIsHeardOfOnce()
    {
        // the job ends in the very moment in which its continuation is attached: Qt 6.4's then() calls it twice
        int called = 0;
        const int rounds = 20000;
        for (int round = 0; round < rounds; ++round) {
            std::atomic<int> mayEnd = 0;
            auto future = m_desk->read([&mayEnd](Workflows &) {
                mayEnd = 1;
                while (mayEnd != 2) { }
                return 1;
            });
            while (mayEnd != 1)
                QThread::yieldCurrentThread();
            mayEnd = 2;
            for (int spin = 0; spin < round % 512; ++spin)
                std::atomic_signal_fence(std::memory_order_seq_cst); // so that the loop is kept
            future.then(this, [&called](int one) { called += one; });
            while (!future.isFinished())
                QThread::yieldCurrentThread();
        }
        QTRY_COMPARE_WITH_TIMEOUT(called, rounds, 30000);
        QTest::qWait(30);
        QCOMPARE(called, rounds);
    }

    void whatCameTooLateIsNotCalled()
    {
        m_desk->close();
        bool isCalled = false;
        auto late = m_desk->read([](Workflows &) { return 1; });
        late.then(this, [&isCalled](int) { isCalled = true; });
        m_desk->waitForJobs();
        QTest::qWait(30);
        QVERIFY(late.isCanceled() && !isCalled);
    }

    void resultsComeInTheOrderOfTheJobs()
    {
        std::vector<int> order;
        for (int job = 0; job < 50; ++job)
            m_desk->read([job](Workflows &) { return job; }).then(this, [&order](int done) { order.push_back(done); });
        QTRY_COMPARE(order.size(), size_t(50));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void goesOnWithAPoolInBetween()
    {
        QString text;
        m_desk->read([](Workflows &) { return 20; })
            .then(QThreadPool::globalInstance(), [](int number) { return QString::number(number + 1); })
            .then(this, [&text](const QString &made) { text = made; });
        QTRY_COMPARE(text, QStringLiteral("21"));
    }

    void aCancelledJobCancelsWhatFollows()
    {
        m_desk->close();
        bool isCalled = false;
        auto late = m_desk->read([](Workflows &) { return 1; }).then(QThreadPool::globalInstance(), [&isCalled](int) {
            isCalled = true;
            return 2;
        });
        QTRY_VERIFY(late.isFinished());
        QVERIFY(late.isCanceled() && !isCalled);
    }
};

QTEST_MAIN(DeskFutureTest)
#include "tst_deskfuture.moc"
