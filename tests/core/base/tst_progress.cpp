// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <QTest>

#include <thread>
#include <utility>
#include <vector>

using namespace pitchdesk;

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsListener();
    void staysWithinZeroAndOne();
    void needsNoListener();
    void isCancelledFromAnotherThread();
    void isCancelledByItsListener();
};

void ProgressTest::tellsItsListener()
{
    std::vector<std::pair<double, QString>> heard;
    Progress progress([&](double fraction, const QString &stage) { heard.emplace_back(fraction, stage); });
    progress.report(0.25, QStringLiteral("import.reading"));
    progress.report(1, QStringLiteral("import.saving"));
    QCOMPARE(heard.size(), size_t(2));
    QCOMPARE(heard[0].first, 0.25);
    QCOMPARE(heard[0].second, QStringLiteral("import.reading"));
    QCOMPARE(heard[1].first, 1.0);
    QCOMPARE(heard[1].second, QStringLiteral("import.saving"));
}

void ProgressTest::staysWithinZeroAndOne()
{
    std::vector<double> heard;
    Progress progress([&](double fraction, const QString &) { heard.push_back(fraction); });
    progress.report(-0.5, {});
    progress.report(1.0000001, {});
    QCOMPARE(heard, (std::vector<double> {0, 1}));
}

void ProgressTest::needsNoListener()
{
    Progress progress;
    progress.report(0.5, QStringLiteral("import.reading"));
    QVERIFY(!progress.isCancelled());
    progress.cancel();
    QVERIFY(progress.isCancelled());
    progress.report(0.6, QStringLiteral("import.reading"));
    QVERIFY(progress.isCancelled());
}

void ProgressTest::isCancelledFromAnotherThread()
{
    Progress progress;
    bool hasStopped = false;
    std::thread worker([&] {
        while (!progress.isCancelled())
            std::this_thread::yield();
        hasStopped = true;
    });
    progress.cancel();
    worker.join();
    QVERIFY(hasStopped);
}

void ProgressTest::isCancelledByItsListener()
{
    Progress *self = nullptr;
    Progress progress([&](double fraction, const QString &) {
        if (fraction >= 0.5)
            self->cancel();
    });
    self = &progress;
    progress.report(0.4, {});
    QVERIFY(!progress.isCancelled());
    progress.report(0.5, {});
    QVERIFY(progress.isCancelled());
}

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
