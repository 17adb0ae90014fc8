// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk::test;

/// `pitchdesk-cli clone` and `template` as processes, on the sample event.
class TestCliEdition : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] CliRun run(const char *command, const QStringList &options) const
    {
        return runCli(QString::fromLatin1(command).split(u' ') + QStringList {m_file} + options);
    }
    static QString text(const char *words) { return QString::fromUtf8(words); }
    static QJsonObject milestone(const QJsonObject &json, const char *kind)
    {
        const QJsonArray all = json.value(QStringLiteral("milestones")).toArray();
        for (const QJsonValue &value : all) {
            if (value.toObject().value(QStringLiteral("kind")).toString() == QLatin1StringView(kind))
                return value.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("edition.pitchdesk"));
        QCOMPARE(runCli({QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("inno-2025")}).code,
                 0);
    }

    void clonesByTheLabelYears()
    {
        const CliRun answer = run("clone", {text("--event"), text("1"), text("--year"), text("2026"), text("--json")});
        QCOMPARE(answer.code, 0);
        const QJsonObject json = answer.json();
        QVERIFY(json.value(QStringLiteral("event"))
                    .toObject()
                    .value(QStringLiteral("name"))
                    .toString()
                    .contains(QStringLiteral("2026")));
        QCOMPARE(milestone(json, "deadline").value(QStringLiteral("date")).toString(), text("2026-09-24"));
        QCOMPARE(milestone(json, "poc_start").value(QStringLiteral("precision")).toString(), text("month"));
        QVERIFY(!json.value(QStringLiteral("with")).toArray().contains(QStringLiteral("judges")));
        const QJsonArray notes = json.value(QStringLiteral("notes")).toArray();
        QCOMPARE(notes[0].toObject().value(QStringLiteral("kind")).toString(), text("day_off"));
    }

    void bringsAMilestoneToADate()
    {
        const CliRun answer = run("clone",
                                  {text("--event"), text("1"), text("--name"), text("Moved"), text("--name-ja"),
                                   text("移した催し"), text("--with"), text("milestones,judges"), text("--dates"),
                                   text("deadline=2027-09-30"), text("--json")});
        QCOMPARE(answer.code, 0);
        QCOMPARE(milestone(answer.json(), "deadline").value(QStringLiteral("date")).toString(), text("2027-09-30"));
        QCOMPARE(answer.json().value(QStringLiteral("with")).toArray(),
                 QJsonArray({QStringLiteral("milestones"), QStringLiteral("judges")}));
    }

    void savesListsAndUsesATemplate()
    {
        const CliRun saved = run("template save",
                                 {text("--event"), text("1"), text("--name"), text("Ours"), text("--json")});
        QCOMPARE(saved.code, 0);
        const QString key =
            saved.json().value(QStringLiteral("template")).toObject().value(QStringLiteral("key")).toString();
        const QJsonArray all =
            run("template list", {text("--json")}).json().value(QStringLiteral("templates")).toArray();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].toObject().value(QStringLiteral("key")).toString(), key);
        for (const QString &name : {key, text("OURS"), text("1")}) {
            const CliRun made = run("template new",
                                    {text("--template"), name, text("--name"), text("N"), text("--dates"),
                                     text("2027-01-12"), text("--json")});
            QCOMPARE(made.code, 0);
            QCOMPARE(milestone(made.json(), "announce").value(QStringLiteral("date")).toString(), text("2027-01-12"));
        }
        QCOMPARE(run("template save", {text("--event"), text("1"), text("--name"), text("ours")}).code, 1);
    }

    void aTemplateWithoutAYearHasNoDates()
    {
        const CliRun made = run("template new",
                                {text("--template"), text("open-innovation"), text("--name"), text("N"),
                                 text("--country"), text("vn"), text("--json")});
        QCOMPARE(made.code, 0);
        QVERIFY(milestone(made.json(), "deadline").value(QStringLiteral("date")).isNull());
    }

    void whatAnEventLacksIsSaid()
    {
        const CliRun whole = run("ready", {text("--event"), text("1"), text("--json")});
        QCOMPARE(whole.code, 1); // its deadline has passed
        QCOMPARE(whole.json().value(QStringLiteral("ready")).toBool(), false);
        QCOMPARE(whole.json().value(QStringLiteral("under_way")).toBool(), true);
        const QJsonArray items = whole.json().value(QStringLiteral("items")).toArray();
        QVERIFY(items.size() > 15);
        for (const QJsonValue &value : items) {
            const QJsonObject item = value.toObject();
            if (item.value(QStringLiteral("check")).toString() == QStringLiteral("deadline_ahead"))
                QVERIFY(!item.value(QStringLiteral("is_done")).toBool()
                        && item.value(QStringLiteral("place")).toString() == QStringLiteral("milestones"));
        }
        const QString file = m_folder.filePath(QStringLiteral("ready.pitchdesk"));
        QCOMPARE(runCli({QStringLiteral("new"), file}).code, 0);
        QCOMPARE(runCli({QStringLiteral("template"), QStringLiteral("new"), file, QStringLiteral("--template"),
                         QStringLiteral("business-meetings"), QStringLiteral("--name"), QStringLiteral("M"),
                         QStringLiteral("--dates"), QStringLiteral("2027-01-12")})
                     .code,
                 0);
        const CliRun ready = runCli({QStringLiteral("ready"), file, QStringLiteral("--event"), QStringLiteral("1"),
                                     QStringLiteral("--language"), QStringLiteral("en")});
        QCOMPARE(ready.code, 0);
        QVERIFY2(ready.out.contains(QStringLiteral("advisable")), qPrintable(ready.out));
    }

    void writesABooklet()
    {
        for (const char *name : {"b.html", "b.pdf", "b.odt"}) {
            const QString path = m_folder.filePath(text(name));
            const CliRun answer =
                run("booklet",
                    {text("--event"), text("1"), text("--language"), text("ja"), text("--to"), path, text("--json")});
            QCOMPARE(answer.code, 0);
            QCOMPARE(answer.json().value(QStringLiteral("challenges")).toInt(), 6);
            QVERIFY(answer.json().value(QStringLiteral("size_bytes")).toInt() > 1000);
        }
        QCOMPARE(run("booklet", {text("--event"), text("1"), text("--to"), text("b.doc")}).code, 2);
        const CliRun one = run("booklet",
                               {text("--event"), text("1"), text("--challenge"), text("2"), text("--to"),
                                m_folder.filePath(text("one.html")), text("--json")});
        QCOMPARE(one.json().value(QStringLiteral("challenges")).toInt(), 1);
    }

    void wrongUsageIsSaid()
    {
        QCOMPARE(run("clone", {text("--event"), text("99")}).code, 2);
        QCOMPARE(run("clone", {text("--event"), text("1"), text("--with"), text("cake")}).code, 2);
        QCOMPARE(run("clone", {text("--event"), text("1"), text("--dates"), text("soon")}).code, 2);
        const CliRun unknown = run("template new", {text("--template"), text("none"), text("--json")});
        QCOMPARE(unknown.code, 2);
        QCOMPARE(unknown.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
                 text("UsageUnknownTemplate"));
        QCOMPARE(run("clone", {text("--event"), text("1"), text("--zone"), text("Mars/Olympus")}).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliEdition)
#include "tst_cliedition.moc"
