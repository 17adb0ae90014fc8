// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspace.h"
#include "tests/app/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// Who is in a file, from the command line, and erasing somebody.
class TestCliDirectory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    [[nodiscard]] CliRun run(const QStringList &arguments) const
    {
        return runCli(arguments + QStringList {QStringLiteral("--language"), QStringLiteral("en")});
    }
    [[nodiscard]] QJsonArray people(const QStringList &more = {}) const
    {
        return run(QStringList {QStringLiteral("directory"), QStringLiteral("people"), m_file,
                                QStringLiteral("--json=-")}
                   + more)
            .json()
            .value(QStringLiteral("people"))
            .toArray();
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("event.pitchdesk"));
        const CliRun made = run(
            {QStringLiteral("new"), m_file, QStringLiteral("--sample"), QStringLiteral("inno-2025")});
        QVERIFY2(made.code == 0, qPrintable(made.error));
    }

    void listsOrganisationsByNeed()
    {
        const CliRun found = run({QStringLiteral("directory"), QStringLiteral("organisations"), m_file,
                                  QStringLiteral("--text"), QStringLiteral("voice economy"), QStringLiteral("--in"),
                                  QStringLiteral("needs"), QStringLiteral("--json=-")});
        QCOMPARE(found.code, 0);
        const QJsonArray list = found.json().value(QStringLiteral("organisations")).toArray();
        QCOMPARE(list.size(), 1);
        const QJsonObject owner = list.at(0).toObject();
        QCOMPARE(owner.value(QStringLiteral("names")).toObject().value(QStringLiteral("en")).toString(),
                 QStringLiteral("NTT West"));
        QVERIFY(owner.value(QStringLiteral("roles")).toArray().contains(QStringLiteral("challenge_owner")));
        const CliRun text = run({QStringLiteral("directory"), QStringLiteral("organisations"), m_file,
                                 QStringLiteral("--role"), QStringLiteral("challenge_owner")});
        QVERIFY(text.out.contains(QStringLiteral("MUFG")));
        const CliRun wrong = run({QStringLiteral("directory"), QStringLiteral("organisations"), m_file,
                                  QStringLiteral("--role"), QStringLiteral("king")});
        QCOMPARE(wrong.code, 2);
    }

    void narrowsByFieldAndPlace()
    {
        const auto organisations = [this](const QStringList &more) {
            return run(QStringList {QStringLiteral("directory"), QStringLiteral("organisations"), m_file,
                                    QStringLiteral("--json=-")}
                       + more);
        };
        const auto listed = [](const CliRun &made) {
            return made.json().value(QStringLiteral("organisations")).toArray();
        };
        const QJsonArray southEast = listed(organisations({QStringLiteral("--within"), QStringLiteral("asean")}));
        QVERIFY(southEast.size() > 5);
        const QStringList members {QStringLiteral("BN"), QStringLiteral("ID"), QStringLiteral("KH"),
                                   QStringLiteral("LA"), QStringLiteral("MM"), QStringLiteral("MY"),
                                   QStringLiteral("PH"), QStringLiteral("SG"), QStringLiteral("TH"),
                                   QStringLiteral("TL"), QStringLiteral("VN")};
        for (const auto &value : southEast) {
            const QJsonObject one = value.toObject();
            QVERIFY(members.contains(one.value(QStringLiteral("home_country")).toString())
                    || members.contains(one.value(QStringLiteral("base_country")).toString()));
        }
        // The same place by its name in another language, half of the letters capitals or not.
        QCOMPARE(listed(organisations({QStringLiteral("--within"), QStringLiteral("Việt Nam")})),
                 listed(organisations({QStringLiteral("--within"), QStringLiteral("vn")})));
        const QJsonArray growing = listed(organisations({QStringLiteral("--field"), QStringLiteral("Agritech")}));
        QVERIFY(!growing.isEmpty() && growing.size() < listed(organisations({})).size());
        const QJsonArray both = listed(organisations({QStringLiteral("--field"), QStringLiteral("agritech"),
                                                      QStringLiteral("--within"), QStringLiteral("asean")}));
        QVERIFY(!both.isEmpty() && both.size() <= growing.size());
        QVERIFY(!people({QStringLiteral("--within"), QStringLiteral("ベトナム")}).isEmpty());
        for (const char *option : {"--within", "--field"}) {
            const CliRun wrong = organisations({QString::fromLatin1(option), QStringLiteral("Atlantis")});
            QCOMPARE(wrong.code, 1);
            QVERIFY(wrong.error.contains(QStringLiteral("Atlantis")));
        }
    }

    void leavesPersonalDataOutUnlessAsked()
    {
        const QJsonArray plain = people({QStringLiteral("--role"), QStringLiteral("contact")});
        QVERIFY(plain.size() > 50);
        const QJsonObject first = plain.at(0).toObject();
        QVERIFY(!first.contains(QStringLiteral("email")));
        QCOMPARE(first.value(QStringLiteral("data")).toString(), QStringLiteral("no_consent"));
        const QJsonArray full = people(
            {QStringLiteral("--role"), QStringLiteral("contact"), QStringLiteral("--personal")});
        const QString email = full.at(0).toObject().value(QStringLiteral("email")).toString();
        QVERIFY(email.contains(u'@'));
        QCOMPARE(people({QStringLiteral("--data"), QStringLiteral("due")}).size(), 0);

        const QString table = m_folder.filePath(QStringLiteral("proposals.csv"));
        const auto exported = [&](const QStringList &more) {
            QFile::remove(table);
            const CliRun written = run(QStringList {QStringLiteral("export"), QStringLiteral("proposals"), m_file,
                                                    QStringLiteral("--event"), QStringLiteral("1"),
                                                    QStringLiteral("--to"), table}
                                       + more);
            QFile file(table);
            return written.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray without = exported({});
        QVERIFY(!without.isEmpty() && !without.contains('@'));
        const QByteArray with = exported({QStringLiteral("--personal")});
        QVERIFY(with.contains(email.toUtf8()));
        QVERIFY(with.contains("Contact person"));
    }

    void erasesAPerson()
    {
        const QJsonArray full = people(
            {QStringLiteral("--role"), QStringLiteral("contact"), QStringLiteral("--personal")});
        const QJsonObject person = full.at(3).toObject();
        const QString uid = person.value(QStringLiteral("uid")).toString();
        const QByteArray email = person.value(QStringLiteral("email")).toString().toUtf8();
        const CliRun dry = run(
            {QStringLiteral("erase"), m_file, uid, QStringLiteral("--dry-run"), QStringLiteral("--json=-")});
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.json().value(QStringLiteral("erased")).toBool(true), false);
        QVERIFY(dry.json().value(QStringLiteral("proposals")).toInt() > 0);
        QVERIFY(content().contains(email));
        const CliRun done = run({QStringLiteral("erase"), m_file, uid, QStringLiteral("--json=-")});
        QVERIFY2(done.code == 0, qPrintable(done.error));
        QCOMPARE(done.json().value(QStringLiteral("erased")).toBool(), true);
        QCOMPARE(done.json().value(QStringLiteral("whole_file_cleared")).toBool(), true);
        QVERIFY(!content().contains(email));
        const CliRun again = run({QStringLiteral("erase"), m_file, uid});
        QCOMPARE(again.code, 1);
        QVERIFY(!again.error.isEmpty());
        QCOMPARE(run({QStringLiteral("check"), m_file}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliDirectory)
#include "tst_clidirectory.moc"
