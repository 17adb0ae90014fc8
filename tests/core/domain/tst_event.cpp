// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/event.h"

#include <QTest>
#include <QTimeZone>

using namespace pitchdesk;

namespace {

Milestone deadline(const QDate &date, const QTime &time, const QString &zone)
{
    Milestone milestone;
    milestone.kind = MilestoneKind::Deadline;
    milestone.date = PartialDate::day(date);
    milestone.time = time;
    milestone.zone = zone;
    return milestone;
}

} // namespace

class EventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallsAtAnInstant_data();
    void fallsAtAnInstant();
    void doesNotDependOnThisComputersZone();
    void needsADayATimeAndAZone();
    void isReadBackInItsZone();
    void codesComeBack();
};

void EventTest::fallsAtAnInstant_data()
{
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *wall, const char *zone, const char *utc) {
        QTest::addRow("%s %s", wall, zone)
            << QString::fromLatin1(wall) << QString::fromLatin1(zone) << QString::fromLatin1(utc);
    };
    row("2023-09-24 17:00", "Asia/Ho_Chi_Minh", "2023-09-24T10:00:00.000Z");
    row("2023-09-24 23:59", "Asia/Tokyo", "2023-09-24T14:59:00.000Z");
    row("2023-03-20 00:00", "Asia/Singapore", "2023-03-19T16:00:00.000Z");
    row("2023-03-19 12:00", "Asia/Kolkata", "2023-03-19T06:30:00.000Z");
    row("2023-03-19 12:00", "UTC", "2023-03-19T12:00:00.000Z");
    row("2024-02-29 23:30", "Pacific/Honolulu", "2024-03-01T09:30:00.000Z");
    // New York goes forward on 2026-03-08 at 02:00 and back on 2026-11-01 at 02:00.
    row("2026-03-07 12:00", "America/New_York", "2026-03-07T17:00:00.000Z");
    row("2026-03-08 01:59", "America/New_York", "2026-03-08T06:59:00.000Z");
    row("2026-03-08 02:30", "America/New_York", "2026-03-08T07:30:00.000Z"); // skipped: an hour later, 03:30
    row("2026-03-08 03:00", "America/New_York", "2026-03-08T07:00:00.000Z");
    row("2026-03-09 12:00", "America/New_York", "2026-03-09T16:00:00.000Z");
    row("2026-11-01 00:59", "America/New_York", "2026-11-01T04:59:00.000Z");
    row("2026-11-01 01:30", "America/New_York", "2026-11-01T05:30:00.000Z"); // twice: the first
    row("2026-11-01 02:00", "America/New_York", "2026-11-01T07:00:00.000Z");
    row("2026-03-29 01:30", "Europe/London", "2026-03-29T01:30:00.000Z");       // skipped
    row("2026-10-25 01:30", "Europe/London", "2026-10-25T00:30:00.000Z");       // twice
    row("2026-10-04 02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00.000Z"); // half an hour skipped
    row("2011-12-30 12:00", "Pacific/Apia", "2011-12-30T22:00:00.000Z");        // a whole day skipped
    // Offsets that are no longer in use
    row("1980-01-01 00:00", "Asia/Singapore", "1979-12-31T16:30:00.000Z");
    row("1970-01-01 12:00", "Asia/Ho_Chi_Minh", "1970-01-01T04:00:00.000Z");
    row("1950-07-01 12:00", "Asia/Tokyo", "1950-07-01T02:00:00.000Z");
}

void EventTest::fallsAtAnInstant()
{
    QFETCH(QString, wall);
    QFETCH(QString, zone);
    QFETCH(QString, utc);
    if (!QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        QSKIP("This system does not know the zone.");
    const QDateTime instant = milestoneInstant(
        deadline(QDate::fromString(wall.left(10), Qt::ISODate), QTime::fromString(wall.mid(11), Qt::ISODate), zone));
    QCOMPARE(toIsoInstant(instant), utc);
    QCOMPARE(instant.timeSpec(), Qt::UTC);
}

void EventTest::doesNotDependOnThisComputersZone()
{
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {"UTC", "America/New_York", "Asia/Tokyo"}) {
        qputenv("TZ", zone);
        QCOMPARE(toIsoInstant(
                     milestoneInstant(deadline(QDate(2026, 3, 8), QTime(2, 30), QStringLiteral("Asia/Ho_Chi_Minh")))),
                 QStringLiteral("2026-03-07T19:30:00.000Z"));
        QVERIFY(!milestoneInstant(deadline(QDate(2026, 3, 8), QTime(2, 30), {})).isValid());
    }
    qputenv("TZ", before);
}

void EventTest::needsADayATimeAndAZone()
{
    const Milestone whole = deadline(QDate(2023, 9, 24), QTime(17, 0), QStringLiteral("Asia/Ho_Chi_Minh"));
    QVERIFY(milestoneInstant(whole).isValid());
    for (const DatePrecision precision : {DatePrecision::NotStated, DatePrecision::Year, DatePrecision::Quarter,
                                          DatePrecision::JapaneseFiscalYear, DatePrecision::Month}) {
        Milestone milestone = whole;
        milestone.date.precision = precision;
        QVERIFY(!milestoneInstant(milestone).isValid());
    }
    Milestone milestone = whole;
    milestone.date.date = {};
    QVERIFY(!milestoneInstant(milestone).isValid());
    milestone = whole;
    milestone.time = {};
    QVERIFY(!milestoneInstant(milestone).isValid());
    for (const QStringView zone : {u"", u" ", u"Asia/Atlantis", u"東京", u"../UTC"}) {
        milestone = whole;
        milestone.zone = zone.toString();
        QVERIFY2(!milestoneInstant(milestone).isValid(), qPrintable(milestone.zone));
    }
    QVERIFY(!milestoneInstant({}).isValid());
}

void EventTest::isReadBackInItsZone()
{
    // Every half hour of a year with two changes: the zone shows the same wall clock again, except in the hour skipped.
    const QTimeZone zone("America/New_York");
    int skipped = 0;
    for (QDateTime wall(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC); wall.date().year() == 2026;
         wall = wall.addSecs(1800)) {
        const QDateTime instant = milestoneInstant(
            deadline(wall.date(), wall.time(), QStringLiteral("America/New_York")));
        const QDateTime shown = instant.toTimeZone(zone);
        QVERIFY(instant.isValid());
        if (shown.date() == wall.date() && shown.time() == wall.time())
            continue;
        ++skipped;
        QCOMPARE(shown.time(), wall.time().addSecs(3600));
    }
    QCOMPARE(skipped, 2);
}

void EventTest::codesComeBack()
{
    for (const auto &entry : EnumCodes<MilestoneKind>::values) {
        QCOMPARE(fromCode<MilestoneKind>(codeOf(entry.value)), std::optional(entry.value));
        QCOMPARE(codeOf(entry.value), QString(entry.code));
    }
    QCOMPARE(EnumCodes<MilestoneKind>::values.size(), size_t(MilestoneKind::Other) + 1);
    QVERIFY(!fromCode<MilestoneKind>(QStringLiteral("party")));
    QVERIFY(!fromCode<MilestoneKind>({}));
}

QTEST_GUILESS_MAIN(EventTest)
#include "tst_event.moc"
