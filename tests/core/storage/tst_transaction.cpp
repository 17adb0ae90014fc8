// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "tests/core/storage/storagefixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void writesDownWhoWhenAndWhat();
    void completesTheSentenceAtTheEnd();
    void rollsBackWhenItGoesOutOfScope();
    void rollsBackAfterAFailure();
    void leavesNoTraceWhenNothingChanged();
    void anUpdateThatChangesNothingIsNoChange();
    void refusesAReadOnlyFile();
    void refusesASecondOneInside();
    void refusesAChangeOutside();
    void tellsWhichRowsItTouched();
    void tellsNothingWhenRolledBack();
    void listsOnlyTablesWhenThereAreTooMany();
    void movesWithItsDuty();
    void givesNumbersOnce();
    void argumentsSurviveJson();

private:
    [[nodiscard]] qint64 entries() { return m_fixture->number("SELECT count(*) FROM journal_transaction"); }

    std::unique_ptr<StorageFixture> m_fixture;
};

void TransactionTest::writesDownWhoWhenAndWhat()
{
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("A"); },
                                action("person.add", {{QStringLiteral("name"), QStringLiteral("A")}})));
    QCOMPARE(
        m_fixture->text(
            "SELECT at || ' ' || who || ' ' || kind || ' ' || state || ' ' || action || ' ' || arguments FROM journal_transaction"),
        QStringLiteral("2026-01-19T02:41:07.000Z Tester do done person.add {\"name\":\"A\"}"));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM journal_current WHERE transaction_id IS NULL AND is_undoing = 0"),
             1);
}

void TransactionTest::completesTheSentenceAtTheEnd()
{
    auto transaction = Transaction::begin(m_fixture->store(), action("proposal.import"));
    PD_VERIFY(transaction);
    m_fixture->person("A");
    transaction->setArgument(QStringLiteral("count"), 142);
    transaction->setArgument(QStringLiteral("file"), QStringLiteral("応募.csv"));
    PD_VERIFY(transaction->commit());
    QCOMPARE(m_fixture->text("SELECT arguments FROM journal_transaction"),
             QStringLiteral("{\"count\":\"142\",\"file\":\"応募.csv\"}"));
}

void TransactionTest::rollsBackWhenItGoesOutOfScope()
{
    {
        auto transaction = Transaction::begin(m_fixture->store(), action("test"));
        PD_VERIFY(transaction);
        QVERIFY(transaction->id().isValid());
        m_fixture->person("A");
        QCOMPARE(m_fixture->number("SELECT count(*) FROM person"), 1);
    }
    QCOMPARE(m_fixture->number("SELECT count(*) FROM person"), 0);
    QCOMPARE(entries(), 0);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM journal_current WHERE transaction_id IS NULL"), 1);
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("B"); }));
}

void TransactionTest::rollsBackAfterAFailure()
{
    PD_REFUSED(m_fixture->change([&]() -> Status {
        m_fixture->person("A");
        return m_fixture->run("INSERT INTO person (uid) VALUES ('nameless')");
    }),
               ErrorCode::DatabaseFailed);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM person"), 0);
    QCOMPARE(entries(), 0);
}

void TransactionTest::leavesNoTraceWhenNothingChanged()
{
    PD_VERIFY(m_fixture->change([] {}));
    QCOMPARE(entries(), 0);
    PD_VERIFY(m_fixture->change([] {}, action("test"), TransactionKind::Barrier));
    QCOMPARE(entries(), 1); // a barrier stands for what is not in the journal
}

void TransactionTest::anUpdateThatChangesNothingIsNoChange()
{
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("A"); }));
    PD_VERIFY(m_fixture->changeBy("UPDATE person SET printed_name = 'A'"));
    QCOMPARE(entries(), 1);
}

void TransactionTest::refusesAReadOnlyFile()
{
    m_fixture->open(Database::Mode::ReadOnly);
    QVERIFY(m_fixture->store().isReadOnly());
    const auto transaction = Transaction::begin(m_fixture->store(), action("test"));
    QVERIFY(!transaction);
    QCOMPARE(transaction.error().code, ErrorCode::WorkspaceReadOnly);
    QCOMPARE(transaction.error().argument(QStringLiteral("file")), m_fixture->file());
    PD_REFUSED(m_fixture->run("DELETE FROM person"), ErrorCode::WorkspaceReadOnly);
}

void TransactionTest::refusesASecondOneInside()
{
    auto outer = Transaction::begin(m_fixture->store(), action("outer"));
    PD_VERIFY(outer);
    m_fixture->person("A");
    PD_REFUSED(Transaction::begin(m_fixture->store(), action("inner")), ErrorCode::DatabaseFailed);
    PD_VERIFY(outer->commit());
    QCOMPARE(m_fixture->text("SELECT group_concat(action) FROM journal_transaction"), QStringLiteral("outer"));
}

void TransactionTest::refusesAChangeOutside()
{
    PD_REFUSED(m_fixture->tryInsert("person", {m_fixture->uid(), {"printed_name", "A"}}), ErrorCode::DatabaseFailed);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM person"), 0);
}

void TransactionTest::tellsWhichRowsItTouched()
{
    QList<TouchedRows> heard;
    m_fixture->store().onCommitted([&](const TouchedRows &touched) { heard.append(touched); });
    qint64 first = 0;
    qint64 second = 0;
    qint64 organisation = 0;
    PD_VERIFY(m_fixture->change([&]() -> Status {
        first = m_fixture->person("A");
        second = m_fixture->person("B");
        organisation = m_fixture->organisation("O");
        return m_fixture->run("UPDATE person SET email = 'x'");
    }));
    QCOMPARE(heard.size(), 1);
    QVERIFY(!heard.first().tooMany);
    QList<qint64> people = heard.first().keys.value(QStringLiteral("person"));
    std::sort(people.begin(), people.end());
    QCOMPARE(people, (QList<qint64> {first, second}));
    QCOMPARE(heard.first().keys.value(QStringLiteral("organisation")), QList<qint64> {organisation});
    QCOMPARE(heard.first().keys.size(), 2);
}

void TransactionTest::tellsNothingWhenRolledBack()
{
    int heard = 0;
    m_fixture->store().onCommitted([&](const TouchedRows &) { ++heard; });
    PD_VERIFY(Transaction::begin(m_fixture->store(), action("test")));
    PD_VERIFY(m_fixture->change([] {}));
    QCOMPARE(heard, 0);
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("A"); }));
    QCOMPARE(heard, 1);
}

void TransactionTest::listsOnlyTablesWhenThereAreTooMany()
{
    TouchedRows heard;
    m_fixture->store().onCommitted([&](const TouchedRows &touched) { heard = touched; });
    PD_VERIFY(m_fixture->changeBy(
        "INSERT INTO person (uid, printed_name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "LIMIT 5001) SELECT 'u' || i, 'P' || i FROM n"));
    QVERIFY(heard.tooMany);
    QCOMPARE(heard.keys.keys(), QList<QString> {QStringLiteral("person")});
}

void TransactionTest::movesWithItsDuty()
{
    auto begun = Transaction::begin(m_fixture->store(), action("test"));
    PD_VERIFY(begun);
    {
        Transaction moved(std::move(*begun));
        m_fixture->person("A");
        PD_VERIFY(moved.commit());
    }
    QCOMPARE(m_fixture->number("SELECT count(*) FROM person"), 1);
}

void TransactionTest::givesNumbersOnce()
{
    const QString scope = QStringLiteral("proposal:3");
    Store &store = m_fixture->store();
    PD_VERIFY(m_fixture->change([&] {
        m_fixture->person("A");
        QCOMPARE(must(store.nextNumber(scope)), 1);
        QCOMPARE(must(store.nextNumber(scope)), 2);
        must(store.reserveNumber(scope, 10));
        must(store.reserveNumber(scope, 4));
        QCOMPARE(must(store.nextNumber(QStringLiteral("proposal:4"))), 1);
    }));
    PD_VERIFY(m_fixture->change([&] { QCOMPARE(must(store.nextNumber(scope)), 11); }));
    PD_VERIFY(
        m_fixture->change([&] { QCOMPARE(must(store.nextNumber(scope)), 11); })); // the one before was rolled back
}

void TransactionTest::argumentsSurviveJson()
{
    const QMap<QString, QString> arguments {{QStringLiteral("a"), QStringLiteral("\"quoted\"\n\\ 髙﨑𠮷 🙂")},
                                            {QStringLiteral("b"), {}}};
    QCOMPARE(argumentsFromJson(argumentsToJson(arguments)), arguments);
    QCOMPARE(argumentsFromJson(QStringLiteral("not json")), (QMap<QString, QString>()));
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
