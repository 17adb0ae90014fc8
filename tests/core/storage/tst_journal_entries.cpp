// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "tests/core/storage/storagefixture.h"

#include <QRegularExpression>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// What History reads: entries by filter, changes field by field, and the journal's check of itself.
class JournalEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void filtersEntries_data();
    void filtersEntries();
    void theNewestComeFirstUpToALimit();
    void namesThePeople();
    void showsWhatAnUpdateChanged();
    void showsWhatAnInsertWroteThoughItChangedLater();
    void showsWhatAnInsertWroteThoughItIsGone();
    void showsWhatADeleteTook();
    void namesAnEntryWithoutFields();
    void checkFindsNothingInASoundFile();
    void checkFindsATamperedRow_data();
    void checkFindsATamperedRow();
    void checkStopsWhenCancelled();

private:
    /// Three changes on three days by two people.
    void makeHistory();
    [[nodiscard]] QString fields(qint64 transaction);
    [[nodiscard]] QStringList check();
    void tamper(const QString &sql);

    std::unique_ptr<StorageFixture> m_fixture;
};

void JournalEntriesTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void JournalEntriesTest::makeHistory()
{
    const auto day = [&](int number) {
        m_fixture->clock.set(QDateTime(QDate(2026, 1, number), QTime(23, 59, 59, 999), Qt::UTC));
    };
    const auto named = [](const char *text) {
        return QMap<QString, QString> {{QStringLiteral("name"), QString::fromUtf8(text)}};
    };
    Database &database = m_fixture->database();
    UidSource uids(7);
    Store other(database, m_fixture->clock, uids, QStringLiteral("Nguyễn"));
    day(10);
    must(m_fixture->change([&] { m_fixture->person("A"); }, action("person.add", named("ＡＢＣ カタカナ"))));
    day(11);
    {
        Transaction transaction = must(Transaction::begin(other, action("proposal.import", named("Đặng"))));
        m_fixture->organisation("O");
        must(transaction.commit());
    }
    day(12);
    must(m_fixture->change(
        [&]() -> Status {
            m_fixture->person("B");
            return m_fixture->run("UPDATE person SET printed_name = 'A2' WHERE printed_name = 'A'");
        },
        action("person.edit", named("100%"))));
}

void JournalEntriesTest::filtersEntries_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const HistoryFilter &filter, const char *ids) {
        QTest::newRow(name) << filter << QString::fromUtf8(ids);
    };
    const QDate eleventh(2026, 1, 11);
    row("everything", {}, "3 2 1");
    row("by one", {.who = QStringLiteral("Nguyễn")}, "2");
    row("by a stranger", {.who = QStringLiteral("Nobody")}, "");
    row("one noun", {.actionPrefix = QStringLiteral("person.")}, "3 1");
    row("a prefix is no pattern", {.actionPrefix = QStringLiteral("p%")}, "");
    row("since a day", {.from = eleventh}, "3 2");
    row("until a day, its last moment too", {.until = eleventh}, "2 1");
    row("one day", {.from = eleventh, .until = eleventh}, "2");
    row("a table", {.table = QStringLiteral("person")}, "3 1");
    row("a record", {.table = QStringLiteral("person"), .recordKey = 2}, "3");
    row("another record", {.table = QStringLiteral("person"), .recordKey = 1}, "3 1");
    row("a key of another table", {.table = QStringLiteral("organisation"), .recordKey = 2}, "");
    row("text in another width", {.text = QStringLiteral("abc")}, "1");
    row("text in another kana", {.text = QStringLiteral("かたかな")}, "1");
    row("text without its marks", {.text = QStringLiteral("DANG")}, "2");
    row("text of who", {.text = QStringLiteral("nguyen")}, "2");
    row("a percent sign is text", {.text = QStringLiteral("%")}, "3");
    row("text that is nowhere", {.text = QStringLiteral("nowhere")}, "");
    row("several at once",
        {.who = QStringLiteral("Tester"),
         .actionPrefix = QStringLiteral("person"),
         .table = QStringLiteral("person"),
         .from = eleventh,
         .text = QStringLiteral("100")},
        "3");
}

void JournalEntriesTest::filtersEntries()
{
    QFETCH(const HistoryFilter, filter);
    QFETCH(const QString, ids);
    makeHistory();
    QStringList found;
    for (const HistoryEntry &entry : must(Journal(m_fixture->store()).entries(filter)))
        found.append(QString::number(entry.id.value()));
    QCOMPARE(found.join(u' '), ids);
}

void JournalEntriesTest::theNewestComeFirstUpToALimit()
{
    makeHistory();
    const std::vector<HistoryEntry> entries = must(Journal(m_fixture->store()).entries({.limit = 2}));
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries.at(0).action.key, QStringLiteral("person.edit"));
    QCOMPARE(entries.at(0).changeCount, 2);
    QCOMPARE(entries.at(1).who, QStringLiteral("Nguyễn"));
    QCOMPARE(entries.at(1).at, QDateTime(QDate(2026, 1, 11), QTime(23, 59, 59, 999), Qt::UTC));
    // The limit counts what is shown, not what is read.
    QCOMPARE(must(Journal(m_fixture->store()).entries({.text = QStringLiteral("abc"), .limit = 1})).size(), size_t(1));
}

void JournalEntriesTest::namesThePeople()
{
    makeHistory();
    QCOMPARE(must(Journal(m_fixture->store()).people()),
             (QStringList {QStringLiteral("Nguyễn"), QStringLiteral("Tester")}));
}

QString JournalEntriesTest::fields(qint64 transaction)
{
    QStringList lines;
    for (const FieldChange &change : must(Journal(m_fixture->store()).changes(TransactionId(transaction)))) {
        lines.append(QStringLiteral("%1 %2 %3 %4:%5>%6")
                         .arg(change.table)
                         .arg(change.key)
                         .arg(change.operation, change.field, change.before, change.after));
    }
    return lines.filter(QRegularExpression(QStringLiteral(" (printed_name|email|):"))).join(u'|');
}

void JournalEntriesTest::showsWhatAnUpdateChanged()
{
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("A"); }));
    PD_VERIFY(m_fixture->changeBy("UPDATE person SET printed_name = 'B', email = 'b@x', phone = phone"));
    QCOMPARE(fields(2), QStringLiteral("person 1 update printed_name:A>B|person 1 update email:>b@x"));
    QCOMPARE(must(Journal(m_fixture->store()).changes(TransactionId(2))).size(), size_t(2));
    QCOMPARE(must(Journal(m_fixture->store()).changes(TransactionId(99))).size(), size_t(0));
}

void JournalEntriesTest::showsWhatAnInsertWroteThoughItChangedLater()
{
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("A"); }));
    QCOMPARE(fields(1), QStringLiteral("person 1 insert printed_name:>A"));
    PD_VERIFY(m_fixture->changeBy("UPDATE person SET printed_name = 'B'"));
    PD_VERIFY(m_fixture->changeBy("UPDATE person SET printed_name = 'C'"));
    QCOMPARE(fields(1), QStringLiteral("person 1 insert printed_name:>A"));
}

void JournalEntriesTest::showsWhatAnInsertWroteThoughItIsGone()
{
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("A"); }));
    PD_VERIFY(Journal(m_fixture->store()).undo());
    QCOMPARE(fields(1), QStringLiteral("person 1 insert printed_name:>A"));
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("Z"); })); // takes the key that became free
    QCOMPARE(fields(1), QStringLiteral("person 1 insert printed_name:>A"));
    QCOMPARE(fields(3), QStringLiteral("person 1 insert printed_name:>Z"));
}

void JournalEntriesTest::showsWhatADeleteTook()
{
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("髙﨑"); }));
    PD_VERIFY(m_fixture->changeBy("DELETE FROM person"));
    QCOMPARE(fields(2), QStringLiteral("person 1 delete printed_name:髙﨑>"));
}

void JournalEntriesTest::namesAnEntryWithoutFields()
{
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("A"); }));
    PD_VERIFY(m_fixture->changeBy("UPDATE person SET uid = 'other'"));
    QCOMPARE(fields(2), QStringLiteral("person 1 update :>"));
}

QStringList JournalEntriesTest::check()
{
    Progress progress;
    return must(Journal(m_fixture->store()).check(progress));
}

/// Changes a row behind the journal's back.
void JournalEntriesTest::tamper(const QString &sql)
{
    must(dropJournalTriggers(m_fixture->database()));
    must(m_fixture->run(sql));
    must(writeJournalTriggers(m_fixture->database()));
}

void JournalEntriesTest::checkFindsNothingInASoundFile()
{
    QCOMPARE(check(), QStringList());
    makeWorld(*m_fixture);
    QCOMPARE(check(), QStringList());
    PD_VERIFY(m_fixture->changeBy("DELETE FROM event"));
    QCOMPARE(check(), QStringList());
    PD_VERIFY(Journal(m_fixture->store()).undo());
    QCOMPARE(check(), QStringList());
}

void JournalEntriesTest::checkFindsATamperedRow_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *sql, const char *word) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(word);
    };
    row("a row that vanished", "DELETE FROM panel_member", "panel_member 1");
    row("a row that nobody wrote", "INSERT INTO person (id, uid, printed_name) VALUES (77, 'x', 'X')", "person 77");
    row("a row that rose again", "INSERT INTO person (id, uid, printed_name) VALUES (2, 'x', 'X')", "person 2");
    row("an entry that vanished", "DELETE FROM journal_change WHERE table_name = 'panel'", "panel 1");
    row("an entry of no table",
        "INSERT INTO journal_change (transaction_id, table_name, row_key, operation) VALUES (1, 'nothing', 1, 'insert')",
        "nothing");
    row("a transaction that never ended", "UPDATE journal_current SET transaction_id = 1", "going on");
}

void JournalEntriesTest::checkFindsATamperedRow()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, word);
    makeWorld(*m_fixture);
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("Gone"); }));
    PD_VERIFY(m_fixture->changeBy("DELETE FROM person WHERE printed_name = 'Gone'"));
    tamper(sql);
    const QStringList lines = check();
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains(word), qPrintable(lines.first()));
}

void JournalEntriesTest::checkStopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    PD_REFUSED(Journal(m_fixture->store()).check(progress), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(JournalEntriesTest)
#include "tst_journal_entries.moc"
