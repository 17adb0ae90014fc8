// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTest>
#include <QTimeZone>

#include <random>

using namespace pitchdesk;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockTellsUtc();
    void fixedClockStandsStill();
    void writesInstants();
    void readsInstants_data();
    void readsInstants();
    void writtenIsReadBack();
};

void ClockTest::systemClockTellsUtc()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = SystemClock().now();
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now && now <= after);
}

void ClockTest::fixedClockStandsStill()
{
    const QDateTime first(QDate(2023, 11, 3), QTime(9, 0), Qt::UTC);
    FixedClock clock(first);
    QCOMPARE(clock.now(), first);
    QCOMPARE(clock.now(), first);
    clock.set(first.addSecs(60));
    QCOMPARE(clock.now(), first.addSecs(60));
}

void ClockTest::writesInstants()
{
    const QDateTime utc(QDate(2026, 1, 19), QTime(2, 41, 7, 250), Qt::UTC);
    QCOMPARE(toIsoInstant(utc), QStringLiteral("2026-01-19T02:41:07.250Z"));
    QCOMPARE(toIsoInstant(utc.toTimeZone(QTimeZone("Asia/Tokyo"))), QStringLiteral("2026-01-19T02:41:07.250Z"));
    QCOMPARE(toIsoInstant(QDateTime(QDate(2026, 1, 19), QTime(0, 0), Qt::UTC)),
             QStringLiteral("2026-01-19T00:00:00.000Z"));
    QCOMPARE(toIsoInstant({}), QString());
}

void ClockTest::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("instant");
    const QDateTime instant(QDate(2026, 1, 19), QTime(2, 41, 7, 250), Qt::UTC);
    const auto row = [](const char *text, const QDateTime &expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    row("2026-01-19T02:41:07.250Z", instant);
    row("2026-01-19T11:41:07.250+09:00", instant);
    row("2026-01-19T02:41:07Z", instant.addMSecs(-250));
    row("2026-01-19T02:41:07.250", {}); // whose clock?
    row("2026-01-19", {});
    row("2026-02-30T00:00:00.000Z", {});
    row("2026-01-19T02:41:60.000Z", {});
    row("2026-01-19T02:4a:07.000Z", {});
    row("2026-01-19 02:41:07.250Z", instant);
    row("yesterday", {});
    row("", {});
}

void ClockTest::readsInstants()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, instant);
    const QDateTime read = fromIsoInstant(text);
    QCOMPARE(read.isValid(), instant.isValid());
    if (instant.isValid()) {
        QCOMPARE(read, instant);
        QCOMPARE(read.timeSpec(), Qt::UTC);
    }
}

void ClockTest::writtenIsReadBack()
{
    std::mt19937_64 random(3);
    for (int i = 0; i < 1000; ++i) {
        const auto milliseconds = qint64(random() % 253402300800000ULL); // 1970 to 9999
        const QDateTime instant = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        QCOMPARE(fromIsoInstant(toIsoInstant(instant)), instant);
    }
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
