// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspace.h"
#include "tests/app/clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// pitchdesk-cli list: the proposals that a typed query asks for.
class TestCliList : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] CliRun list(const QStringList &further) const
    {
        return runCli(QStringList {QStringLiteral("list"), m_file, QStringLiteral("--event"), QStringLiteral("1")}
                      + further);
    }
    [[nodiscard]] QJsonArray proposals(const char *query) const
    {
        return list({QStringLiteral("--query"), QString::fromUtf8(query), QStringLiteral("--json")})
            .json()
            .value(QStringLiteral("proposals"))
            .toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("event.pitchdesk"));
        const SystemClock clock;
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Mai");
        const auto workspace = Workspace::create(m_file, options, clock);
        QVERIFY(workspace);
        Workflows &workflows = (*workspace)->workflows();
        const auto event = workflows.samples.addSample(QStringLiteral("inno-2025"));
        QVERIFY(event);
        QCOMPARE(event->value(), 1);
        const auto rows = workflows.proposals.proposals(*event);
        QVERIFY(rows);
        QVERIFY(workflows.tags.change({rows->at(6).id}, {QStringLiteral("To ask")}, {}));
    }

    void listsAllWithoutAQuery()
    {
        const CliRun text = list({});
        QCOMPARE(text.code, 0);
        QCOMPARE(text.out.count(u'\n'), 97);
        QCOMPARE(list({QStringLiteral("--json")}).json().value(QStringLiteral("count")).toInt(), 96);
    }

    void narrowsByTheQuery()
    {
        const QJsonArray found = proposals("tag:\"to ask\"");
        QCOMPARE(found.size(), 1);
        const QJsonObject one = found.at(0).toObject();
        QCOMPARE(one.value(QStringLiteral("number")).toInt(), 7);
        QCOMPARE(one.value(QStringLiteral("tags")).toArray().at(0).toString(), QStringLiteral("To ask"));
        for (const char *key : {"uid", "title", "applicant", "state"})
            QVERIFY2(!one.value(QString::fromLatin1(key)).toString().isEmpty(), key);
        QVERIFY(one.contains(QStringLiteral("challenge")) && one.contains(QStringLiteral("score")));
        const QJsonArray mufg = proposals("challenge:mufg -status:withdrawn");
        QVERIFY(mufg.size() > 3);
        for (const QJsonValue proposal : mufg)
            QCOMPARE(proposal[QStringLiteral("challenge")][QStringLiteral("number")].toInt(), 1);
    }

    void understandsOtherLanguages()
    {
        // Countries/regions have their names in all languages without the catalogues.
        QCOMPARE(proposals("country:ベトナム").size(), proposals("country:vn").size());
        QCOMPARE(proposals("country:\"việt nam\"").size(), proposals("country:vn").size());
        QVERIFY(!proposals("country:vn").isEmpty());
    }

    void saysWhenNothingFits()
    {
        const CliRun none = list({QStringLiteral("--query"), QStringLiteral("zzqq")});
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out.count(u'\n'), 1);
    }

    void refusesAQueryThatIsNotUnderstood()
    {
        const CliRun bad = list({QStringLiteral("--query"), QStringLiteral("colour:red"), QStringLiteral("--json")});
        QCOMPARE(bad.code, 2);
        QVERIFY(bad.error.contains(QStringLiteral("colour")));
        const QJsonObject error = bad.json().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("QueryUnknownField"));
        QCOMPARE(error.value(QStringLiteral("arguments"))[QStringLiteral("position")].toString(), QStringLiteral("0"));
        QCOMPARE(error.value(QStringLiteral("arguments"))[QStringLiteral("length")].toString(), QStringLiteral("6"));
    }
};

QTEST_GUILESS_MAIN(TestCliList)
#include "tst_clilist.moc"
