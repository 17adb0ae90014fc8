// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk::test;

/// `pitchdesk-cli days` as a process, on the sample event in Vietnam.
class TestCliDays : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] CliRun days(const char *options) const
    {
        return runCli(QStringList {QStringLiteral("days"), m_file, QStringLiteral("--event"), QStringLiteral("1")}
                      + QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("days.pitchdesk"));
        QCOMPARE(runCli({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("inno-2025")}).code,
                 0);
    }

    void countsAPeriod()
    {
        const CliRun answer = days("--from 2026-12-28 --to 2027-02-15 --language en --json");
        QCOMPARE(answer.code, 0);
        const QJsonObject json = answer.json();
        QCOMPARE(json.value(QStringLiteral("calendars")).toArray(),
                 QJsonArray({QStringLiteral("VN"), QStringLiteral("JP")}));
        const QJsonObject count = json.value(QStringLiteral("count")).toObject();
        QCOMPARE(count.value(QStringLiteral("days")).toInt(), 49);
        // Seven weeks without 1 and 11 January, 4, 5, 8, 9, 10 and 11 February.
        QCOMPARE(count.value(QStringLiteral("business_days")).toInt(), 35 - 8);
        QCOMPARE(count.value(QStringLiteral("certain")).toBool(), false);
        const QJsonArray uncertain = count.value(QStringLiteral("uncertain_days")).toArray();
        QCOMPARE(uncertain.size(), 7);
        QCOMPARE(uncertain[0].toObject().value(QStringLiteral("date")).toString(), QStringLiteral("2027-02-04"));
        QCOMPARE(uncertain[0].toObject().value(QStringLiteral("state")).toString(), QStringLiteral("estimated"));
        QVERIFY(count.value(QStringLiteral("missing_years")).toArray().isEmpty());
        const CliRun text = days("--from 2026-12-28 --to 2027-02-15 --language en");
        QVERIFY2(text.out.contains(QStringLiteral("27 business day")), qPrintable(text.out));
        QVERIFY(text.out.contains(QStringLiteral("Vietnam, Japan")) && text.out.contains(QStringLiteral("estimated")));
    }

    void countsByTheCalendarsThatAreNamed()
    {
        const QJsonObject json = days("--from 2031-01-01 --to 2031-01-08 --calendar sg --calendar DE --json").json();
        QCOMPARE(json.value(QStringLiteral("calendars")).toArray(),
                 QJsonArray({QStringLiteral("SG"), QStringLiteral("DE")}));
        const QJsonObject count = json.value(QStringLiteral("count")).toObject();
        QCOMPARE(count.value(QStringLiteral("business_days")).toInt(), 5);
        QCOMPARE(count.value(QStringLiteral("missing_years")).toArray().size(), 2);
        QCOMPARE(days("--from 2027-01-08 --to 2027-01-01 --calendar SG --json")
                     .json()
                     .value(QStringLiteral("count"))
                     .toObject()
                     .value(QStringLiteral("business_days"))
                     .toInt(),
                 -4);
    }

    void countsToEveryMilestone()
    {
        const CliRun answer = days("--from 2025-06-01 --json");
        QCOMPARE(answer.code, 0);
        const QJsonArray milestones = answer.json().value(QStringLiteral("milestones")).toArray();
        QVERIFY(milestones.size() > 2);
        QVERIFY(milestones[0].toObject().value(QStringLiteral("since_previous")).isNull());
        qint64 sum = milestones[0]
                         .toObject()
                         .value(QStringLiteral("until"))
                         .toObject()
                         .value(QStringLiteral("business_days"))
                         .toInt();
        for (qsizetype i = 1; i < milestones.size(); ++i) {
            const QJsonObject one = milestones[i].toObject();
            sum +=
                one.value(QStringLiteral("since_previous")).toObject().value(QStringLiteral("business_days")).toInt();
            QCOMPARE(one.value(QStringLiteral("until")).toObject().value(QStringLiteral("business_days")).toInt(),
                     int(sum));
        }
        const CliRun text = days("--from 2025-06-01 --language ja");
        QVERIFY(text.out.contains(milestones[0].toObject().value(QStringLiteral("date")).toString()));
    }

    void refusesWhatIsNoDateOrCalendar()
    {
        const CliRun date = days("--from yesterday --language en");
        QCOMPARE(date.code, 1);
        QVERIFY2(date.error.contains(QStringLiteral("yesterday")), qPrintable(date.error));
        const CliRun calendar = days("--calendar XQ --language en");
        QCOMPARE(calendar.code, 1);
        QVERIFY(calendar.error.contains(QStringLiteral("XQ")));
        QCOMPARE(runCli({QStringLiteral("days"), m_file}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliDays)
#include "tst_clidays.moc"
