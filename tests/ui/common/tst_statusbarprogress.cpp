// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "ui/common/progressrelay.h"
#include "ui/common/statusbarprogress.h"

#include <QElapsedTimer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace pitchdesk;

class StatusBarProgressTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    StatusBarProgress *m_progress = nullptr;

    QProgressBar *bar() { return m_progress->findChild<QProgressBar *>(QStringLiteral("progress.bar")); }
    QToolButton *cancel() { return m_progress->findChild<QToolButton *>(QStringLiteral("progress.cancel")); }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_progress = new StatusBarProgress(m_window.get());
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void aShortJobNeverAppears()
    {
        m_progress->start(QStringLiteral("Importing proposals"));
        QVERIFY(m_progress->isRunning() && !m_progress->isVisible());
        QTest::qWait(30);
        m_progress->finish();
        QTest::qWait(150);
        QVERIFY(!m_progress->isRunning() && !m_progress->isVisible());
    }

    void aLongerOneShowsHowFarItIs()
    {
        m_progress->start(QStringLiteral("Importing proposals"));
        QTRY_VERIFY(m_progress->isVisible());
        QCOMPARE(bar()->accessibleName(), QStringLiteral("Importing proposals"));
        m_progress->setFraction(0.64);
        QCOMPARE(bar()->value() * 100 / bar()->maximum(), 64);
        m_progress->setFraction(7);
        QCOMPARE(bar()->value(), bar()->maximum());
        m_progress->setFraction(-1); // nobody knows
        QCOMPARE(bar()->maximum(), 0);
        m_progress->start(QStringLiteral("Another"));
        QCOMPARE(bar()->value(), 0);
        m_progress->finish();
        QVERIFY(!m_progress->isVisible());
    }

    void isStoppedOnce()
    {
        QSignalSpy asked(m_progress, &StatusBarProgress::cancelRequested);
        m_progress->start(QStringLiteral("Checking"), false);
        QTRY_VERIFY(m_progress->isVisible());
        QVERIFY(!cancel()->isVisible());
        m_progress->start(QStringLiteral("Checking"));
        QVERIFY(cancel()->isVisible() && !cancel()->accessibleName().isEmpty());
        QTest::mouseClick(cancel(), Qt::LeftButton);
        QTest::mouseClick(cancel(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void stopsTheWorkThatItFollows()
    {
        ProgressRelay relay;
        m_progress->follow(relay);
        m_progress->start(QStringLiteral("Importing"));
        auto work = QtConcurrent::run([progress = relay.progress()] {
            int rounds = 0;
            while (!progress->isCancelled() && ++rounds < 2000) {
                progress->report(0.5, QStringLiteral("import.reading"));
                QThread::msleep(2);
            }
            return rounds;
        });
        QTRY_COMPARE(bar()->value(), bar()->maximum() / 2);
        QTRY_VERIFY(m_progress->isVisible());
        QTest::mouseClick(cancel(), Qt::LeftButton);
        QTRY_VERIFY(work.isFinished());
        QVERIFY(work.result() < 2000);
    }

    void relayPassesTheLastReportAndNotEach()
    {
        ProgressRelay relay;
        QSignalSpy passed(&relay, &ProgressRelay::progressed);
        auto work = QtConcurrent::run([progress = relay.progress()] {
            for (int i = 1; i <= 10'000; ++i)
                progress->report(i / 10'000.0, QString::number(i));
        });
        QTRY_VERIFY(work.isFinished());
        QTRY_VERIFY(!passed.isEmpty() && passed.last().at(1).toString() == QStringLiteral("10000"));
        QVERIFY(passed.size() < 200);
        QCOMPARE(passed.last().at(0).toDouble(), 1.0);
    }

    void theWorkMayOutliveItsRelay()
    {
        auto relay = std::make_unique<ProgressRelay>();
        const std::shared_ptr<Progress> progress = relay->progress();
        progress->report(0.1, QStringLiteral("a"));
        relay.reset();
        progress->report(0.2, QStringLiteral("b"));
        QTest::qWait(80);
        QVERIFY(!progress->isCancelled());
    }
};

QTEST_MAIN(StatusBarProgressTest)
#include "tst_statusbarprogress.moc"
