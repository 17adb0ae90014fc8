// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "tests/core/storage/storagefixture.h"

#include <QLoggingCategory>

#include <random>

using namespace pitchdesk;
using namespace pitchdesk::test;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everyTableHasItsTriggers();
    void writesOneEntryPerRow();
    void undoesAndRedoesManyTables();
    void undoIsLinear();
    void undoGoesOnAfterReopening();
    void aNewChangeDiscardsWhatWasUndone();
    void aBarrierBlocksUndo();
    void undoAndRedoAreEntriesToo();
    void deletingAnEventComesBackWhole();
    void everyTextSurvives_data();
    void everyTextSurvives();
    void everyIntegerSurvives_data();
    void everyIntegerSurvives();
    void nullStaysApartFromEmpty();
    void aBlockedUndoChangesNothing();
    void randomTransactionsGoBackAndForth();

private:
    [[nodiscard]] Journal journal() { return Journal(m_fixture->store()); }
    [[nodiscard]] QString dump() { return dumpAll(m_fixture->database()); }
    [[nodiscard]] QString states()
    {
        return m_fixture->text(
            "SELECT group_concat(line, ' ') FROM (SELECT kind || ':' || state AS line FROM journal_transaction ORDER BY id)");
    }
    void addPerson(const char *name);
    void randomChange(std::mt19937 &random);

    std::unique_ptr<StorageFixture> m_fixture;
};

void JournalTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void JournalTest::addPerson(const char *name)
{
    must(m_fixture->change([&] { m_fixture->person(name); },
                           action("person.add", {{QStringLiteral("name"), QString::fromUtf8(name)}})));
}

void JournalTest::everyTableHasItsTriggers()
{
    const QStringList tables = must(journalledTables(m_fixture->database()));
    QVERIFY(tables.size() >= 20);
    for (const QString &table : tables) {
        const QString sql = QStringLiteral(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1' AND name IN "
            "('journal_%1_insert', 'journal_%1_update', 'journal_%1_delete')");
        QCOMPARE(m_fixture->number(sql.arg(table)), 3);
    }
}

void JournalTest::writesOneEntryPerRow()
{
    addPerson("A");
    PD_VERIFY(m_fixture->changeBy("UPDATE person SET printed_name = 'B', email = 'b@x'"));
    PD_VERIFY(m_fixture->changeBy("DELETE FROM person"));
    const QString sql = QStringLiteral(
        "SELECT group_concat(transaction_id || table_name || row_key || operation, ' ') FROM journal_change");
    QCOMPARE(m_fixture->text(qPrintable(sql)), QStringLiteral("1person1insert 2person1update 3person1delete"));
    QCOMPARE(m_fixture->number(
                 "SELECT count(*) FROM journal_change WHERE operation = 'insert' AND before IS NULL AND after IS NULL"),
             1);
    QCOMPARE(m_fixture->text("SELECT before ->> 'printed_name' FROM journal_change WHERE id = 2"), QStringLiteral("A"));
    QCOMPARE(m_fixture->text("SELECT after ->> 'email' FROM journal_change WHERE id = 2"), QStringLiteral("b@x"));
    QCOMPARE(m_fixture->text("SELECT before ->> 'printed_name' FROM journal_change WHERE id = 3"), QStringLiteral("B"));
}

void JournalTest::undoesAndRedoesManyTables()
{
    const QString empty = dump();
    makeWorld(*m_fixture);
    const QString full = dump();
    QVERIFY(full != empty);
    Journal journal(m_fixture->store());
    const auto undone = journal.undo();
    PD_VERIFY(undone);
    QCOMPARE(undone->key, QStringLiteral("test.world"));
    QCOMPARE(dump(), empty);
    PD_VERIFY(journal.redo());
    QCOMPARE(dump(), full);
    PD_VERIFY(journal.undo());
    QCOMPARE(dump(), empty);
    PD_VERIFY(journal.redo());
    QCOMPARE(dump(), full);
}

void JournalTest::undoIsLinear()
{
    for (const char *name : {"A", "B", "C"})
        addPerson(name);
    Journal journal(m_fixture->store());
    const auto name = [](const Action &what) { return what.arguments.value(QStringLiteral("name")); };
    for (const char *expected : {"C", "B", "A"}) {
        QCOMPARE(name((*must(journal.nextUndo())).action), QString::fromUtf8(expected));
        QCOMPARE(name(must(journal.undo())), QString::fromUtf8(expected));
    }
    QVERIFY(!must(journal.nextUndo()));
    PD_REFUSED(journal.undo(), ErrorCode::NothingToUndo);
    for (const char *expected : {"A", "B", "C"}) {
        QCOMPARE(name((*must(journal.nextRedo())).action), QString::fromUtf8(expected));
        QCOMPARE(name(must(journal.redo())), QString::fromUtf8(expected));
    }
    QVERIFY(!must(journal.nextRedo()));
    PD_REFUSED(journal.redo(), ErrorCode::NothingToRedo);
}

void JournalTest::undoGoesOnAfterReopening()
{
    const QString empty = dump();
    addPerson("A");
    const QString one = dump();
    addPerson("B");
    const QString two = dump();
    PD_VERIFY(journal().undo());
    m_fixture->open();
    QCOMPARE(dump(), one);
    PD_VERIFY(journal().undo());
    QCOMPARE(dump(), empty);
    m_fixture->open();
    PD_VERIFY(journal().redo());
    m_fixture->open();
    PD_VERIFY(journal().redo());
    QCOMPARE(dump(), two);
}

void JournalTest::aNewChangeDiscardsWhatWasUndone()
{
    addPerson("A");
    addPerson("B");
    PD_VERIFY(journal().undo());
    QCOMPARE(states(), QStringLiteral("do:done do:undone undo:done"));
    addPerson("C");
    QCOMPARE(states(), QStringLiteral("do:done do:discarded undo:done do:done"));
    PD_REFUSED(journal().redo(), ErrorCode::NothingToRedo);
    PD_VERIFY(journal().undo());
    PD_VERIFY(journal().undo());
    PD_REFUSED(journal().undo(), ErrorCode::NothingToUndo);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM person"), 0);
}

void JournalTest::aBarrierBlocksUndo()
{
    addPerson("A");
    QVERIFY(!must(journal().lastBarrier()));
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("B"); }, action("round.announce"), TransactionKind::Barrier));
    QVERIFY(!must(journal().nextUndo()));
    PD_REFUSED(journal().undo(), ErrorCode::NothingToUndo);
    QCOMPARE((*must(journal().lastBarrier())).action.key, QStringLiteral("round.announce"));
    addPerson("C");
    PD_VERIFY(journal().undo());
    PD_REFUSED(journal().undo(), ErrorCode::NothingToUndo);
    QCOMPARE(m_fixture->text("SELECT group_concat(printed_name) FROM person"), QStringLiteral("A,B"));
    PD_VERIFY(m_fixture->change([&] { m_fixture->person("D"); }, action("round.announce"), TransactionKind::Barrier));
    PD_REFUSED(journal().redo(), ErrorCode::NothingToRedo);
}

void JournalTest::undoAndRedoAreEntriesToo()
{
    addPerson("A");
    m_fixture->clock.set(m_fixture->clock.now().addSecs(60));
    PD_VERIFY(journal().undo());
    PD_VERIFY(journal().redo());
    const std::vector<HistoryEntry> entries = must(journal().entries({}));
    QCOMPARE(entries.size(), size_t(3));
    QCOMPARE(entries.at(0).kind, TransactionKind::Redo);
    QCOMPARE(entries.at(1).kind, TransactionKind::Undo);
    QCOMPARE(entries.at(1).at, m_fixture->clock.now());
    QCOMPARE(entries.at(2).state, TransactionState::Done);
    QCOMPARE(entries.at(0).action, entries.at(2).action);
    QCOMPARE(entries.at(0).changeCount, 1);
}

void JournalTest::deletingAnEventComesBackWhole()
{
    const World world = makeWorld(*m_fixture);
    PD_VERIFY(m_fixture->change([&] {
        m_fixture->insert(
            "tie_rule", {{"rubric_id", key(world.rubric)}, {"kind", "criterion"}, {"criterion_id", key(world.effect)}});
        m_fixture->score(world.review, world.quality, 300);
        m_fixture->score(world.review, world.effect, 500);
        const qint64 question =
            m_fixture->insert("question", {m_fixture->uid(), {"event_id", key(world.event)}, {"label_en", "Why?"}});
        m_fixture->insert("answer",
                          {{"proposal_id", key(world.proposal)}, {"question_id", key(question)}, {"text", "Because"}});
        m_fixture->insert("decision",
                          {m_fixture->uid(),
                           {"round_id", key(world.round)},
                           {"proposal_id", key(world.proposal)},
                           {"result", "finalist"},
                           {"decided_by", "Sato"},
                           {"decided_at", "2026-02-01T00:00:00.000Z"},
                           {"reason", "best"}});
    }));
    const QString whole = dump();
    PD_VERIFY(m_fixture->changeBy("DELETE FROM event"));
    const QString gone = dump();
    QVERIFY(!gone.contains(QStringLiteral("score: ")) && !gone.contains(QStringLiteral("proposal: ")));
    Journal journal(m_fixture->store());
    PD_VERIFY(journal.undo());
    QCOMPARE(dump(), whole);
    PD_VERIFY(journal.redo());
    QCOMPARE(dump(), gone);
    PD_VERIFY(journal.undo());
    QCOMPARE(dump(), whole);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

void JournalTest::everyTextSurvives_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", QStringLiteral(""));
    row("quotes", QStringLiteral("'it''s' \"quoted\" `x` \\ / \\u0041 \\n"));
    row("lines", QStringLiteral("a\nb\r\nc\td\v\f"));
    row("control characters", QString(QChar(1)) + QChar(0x1f) + QChar(0x7f) + QChar(0x85));
    row("rare kanji", QStringLiteral("髙﨑𠮷 彅 葛󠄀城"));
    row("Vietnamese, composed or not", QStringLiteral("Nguyễn Nguyễn Đặng"));
    row("emoji", QStringLiteral("🙂👩‍👩‍👧🇯🇵"));
    row("line separators", QString(QChar(0x2028)) + QChar(0x2029) + QChar(0xfeff) + QChar(0xfffd));
    row("a number", QStringLiteral("007.50"));
    row("JSON", QStringLiteral("{\"a\": [null, 1e5]}"));
    row("null", QStringLiteral("null"));
    row("long", QString(100'000, QChar(u'字')));
}

void JournalTest::everyTextSurvives()
{
    QFETCH(const QString, text);
    PD_VERIFY(m_fixture->change([&] {
        m_fixture->insert("organisation", {m_fixture->uid(), {"name_en", "A"}, {"note", QVariant(text)}});
    }));
    const QString before = dump();
    PD_VERIFY(m_fixture->changeBy("UPDATE organisation SET note = 'other'"));
    PD_VERIFY(m_fixture->changeBy("DELETE FROM organisation"));
    PD_VERIFY(journal().undo());
    PD_VERIFY(journal().undo());
    QVERIFY(dump() == before);
    QCOMPARE(m_fixture->text("SELECT note FROM organisation"), text);
}

void JournalTest::everyIntegerSurvives_data()
{
    QTest::addColumn<qint64>("value");
    for (const qint64 value : {qint64(0), qint64(-1), qint64(1) << 31, (qint64(1) << 53) - 1, qint64(1) << 53,
                               (qint64(1) << 53) + 1, -(qint64(1) << 53) - 1, qint64(999'999'999'999'999'999),
                               std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        QTest::newRow(qPrintable(QString::number(value))) << value;
}

void JournalTest::everyIntegerSurvives()
{
    QFETCH(const qint64, value);
    PD_VERIFY(m_fixture->change([&] {
        m_fixture->insert(
            "rubric",
            {m_fixture->uid(), {"event_id", key(m_fixture->event("E"))}, {"name_en", "R"}, {"lot_seed", key(value)}});
    }));
    const QString before = dump();
    PD_VERIFY(m_fixture->changeBy("UPDATE rubric SET lot_seed = 5"));
    PD_VERIFY(m_fixture->changeBy("DELETE FROM event"));
    PD_VERIFY(journal().undo());
    PD_VERIFY(journal().undo());
    QCOMPARE(m_fixture->number("SELECT lot_seed FROM rubric"), value);
    QCOMPARE(dump(), before);
}

void JournalTest::nullStaysApartFromEmpty()
{
    const World world = makeWorld(*m_fixture);
    PD_VERIFY(m_fixture->change([&] {
        const qint64 other = m_fixture->proposal(world.event, 2, world.challenge, world.organisation);
        must(m_fixture->run(QStringLiteral("UPDATE proposal SET source_key = '' WHERE id = %1").arg(other)));
    }));
    const QString before = dump();
    PD_VERIFY(m_fixture->changeBy("UPDATE proposal SET source_key = 'k' || id, received_at = '2026'"));
    PD_VERIFY(journal().undo());
    QCOMPARE(dump(), before);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM proposal WHERE source_key IS NULL"), 1);
}

void JournalTest::aBlockedUndoChangesNothing()
{
    addPerson("A");
    // Something that the journal does not know of stands in the way.
    PD_VERIFY(
        m_fixture->run("CREATE TABLE stranger (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person (id))"));
    PD_VERIFY(m_fixture->run("INSERT INTO stranger (person_id) VALUES (1)"));
    const QString before = dumpRows(m_fixture->database());
    const auto blocked = journal().undo();
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, ErrorCode::UndoBlocked);
    QCOMPARE(blocked.error().argument(QStringLiteral("action")), QStringLiteral("person.add"));
    QCOMPARE(dumpRows(m_fixture->database()), before);
    QCOMPARE(states(), QStringLiteral("do:done"));
    addPerson("B");
}

/// One to four random statements; what the schema refuses is simply not done.
void JournalTest::randomChange(std::mt19937 &random)
{
    static const QStringList statements {
        QStringLiteral(
            "INSERT INTO organisation (uid, name_en, parent_id) VALUES ('%1', 'O%1', (SELECT id FROM organisation ORDER BY uid LIMIT 1))"),
        QStringLiteral("INSERT INTO person (uid, printed_name, email) VALUES ('%1', '髙﨑 %1', 'p%1@x')"),
        QStringLiteral(
            "INSERT INTO challenge (uid, event_id, number, title_ja) SELECT '%1', id, %1, '課題%1' FROM event ORDER BY uid LIMIT 1"),
        QStringLiteral(
            "INSERT INTO challenge_owner (challenge_id, organisation_id) SELECT c.id, o.id FROM challenge c, organisation o ORDER BY (c.id * 7 + o.id * %1) % 13 LIMIT 1"),
        QStringLiteral(
            "INSERT INTO proposal (uid, event_id, number, applicant_id, contact_id, title) SELECT '%1', e.id, %1, o.id, p.id, '案 %1' FROM event e, organisation o, person p ORDER BY (o.id * p.id * %1) % 17 LIMIT 1"),
        QStringLiteral("INSERT INTO event (uid, name_en, zone) VALUES ('%1', 'E%1', 'Asia/Tokyo')"),
        QStringLiteral(
            "UPDATE organisation SET name_en = name_en || '+', note = note || char(10) || '\"%1\"' WHERE id % 3 = %1 % 3"),
        QStringLiteral(
            "UPDATE person SET email = CASE WHEN id % 2 THEN '' ELSE 'q%1' END WHERE id % 4 = %1 % 4 AND printed_name <> ''"),
        QStringLiteral(
            "UPDATE proposal SET title = title || '%1', challenge_id = (SELECT id FROM challenge c WHERE c.event_id = proposal.event_id LIMIT 1)"),
        QStringLiteral("DELETE FROM person WHERE id = (SELECT min(id) + %1 % 5 FROM person)"),
        QStringLiteral("DELETE FROM organisation WHERE id = (SELECT max(id) FROM organisation)"),
        QStringLiteral("DELETE FROM event WHERE id = (SELECT max(id) FROM event) AND %1 % 3 = 0"),
        QStringLiteral("DELETE FROM proposal WHERE id % 7 = %1 % 7"),
    };
    const Status done = m_fixture->change([&]() -> Status {
        for (int left = int(random() % 4); left >= 0; --left)
            PD_TRY(m_fixture->run(QString(statements.at(qsizetype(random()) % statements.size()))
                                      .replace(QStringLiteral("%1"), QString::number(random() % 100'000))));
        return {};
    });
    if (!done)
        QCOMPARE(done.error().code, ErrorCode::DatabaseFailed);
}

void JournalTest::randomTransactionsGoBackAndForth()
{
    QLoggingCategory::setFilterRules(QStringLiteral("pitchdesk.storage.warning=false")); // refusals belong to it
    std::mt19937 random(20260119);
    QList<QString> dumps {dump()};
    for (int i = 0; i < 200; ++i) {
        randomChange(random);
        if (m_fixture->number("SELECT count(*) FROM journal_transaction") == dumps.size())
            dumps.append(dump());
    }
    QLoggingCategory::setFilterRules({});
    QVERIFY2(dumps.size() > 100, qPrintable(QString::number(dumps.size())));
    Journal journal(m_fixture->store());
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
            PD_VERIFY(journal.undo());
            QVERIFY2(dump() == dumps.at(i), qPrintable(QStringLiteral("undo to %1").arg(i)));
        }
        for (qsizetype i = 1; i < dumps.size(); ++i) {
            PD_VERIFY(journal.redo());
            QVERIFY2(dump() == dumps.at(i), qPrintable(QStringLiteral("redo to %1").arg(i)));
        }
    }
    Progress progress;
    QCOMPARE(must(journal.check(progress)), QStringList());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
