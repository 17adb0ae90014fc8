// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storagefixture.h"

#include <QRegularExpression>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// What must never be stored is refused by the file itself, whoever asks.
class SchemaRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void refusesAFieldOutOfItsRange_data();
    void refusesAFieldOutOfItsRange();
    void aDecisionNamesWhoWhenAndWhy_data();
    void aDecisionNamesWhoWhenAndWhy();
    void aDismissedConflictHasAReason();
    void aProposalKeepsToItsEvent();
    void nothingPointsIntoAnotherEvent_data();
    void nothingPointsIntoAnotherEvent();
    void aPanelHasOneChair();
    void nothingPointsNowhere_data();
    void nothingPointsNowhere();
    void whatIsUsedIsNotDeleted_data();
    void whatIsUsedIsNotDeleted();

private:
    /// Runs one statement in a transaction. The first record of each table in the world has the key 1.
    Status change(const QString &sql);
    Status change(const char *sql) { return change(QString::fromUtf8(sql)); }

    std::unique_ptr<StorageFixture> m_fixture;
    World m_world;
};

void SchemaRulesTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_world = makeWorld(*m_fixture);
}

Status SchemaRulesTest::change(const QString &sql)
{
    return m_fixture->change([&] { return m_fixture->run(sql); });
}

void SchemaRulesTest::refusesAFieldOutOfItsRange_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
    row("an organisation without a name", "UPDATE organisation SET name_en = ''");
    row("its own parent", "UPDATE organisation SET parent_id = id");
    row("fewer than no members", "UPDATE organisation SET member_count = -1");
    row("an unknown language", "UPDATE organisation SET name_lang = 'fr'");
    row("a person without name and mail", "UPDATE person SET printed_name = ''");
    row("an event without a zone", "UPDATE event SET zone = NULL");
    row("an unknown kind of event", "UPDATE event SET kind = 'party'");
    row("a challenge without a number", "UPDATE challenge SET number = 0");
    row("an unknown state", "UPDATE proposal SET state = 'lost'");
    row("a flag that is neither", "UPDATE proposal SET is_late = 2");
    row("a weight beyond 100", "UPDATE criterion SET weight = 101");
    row("a negative weight", "UPDATE criterion SET weight = -1");
    row("a scale upside down", "UPDATE rubric SET scale_minimum = 600");
    row("a scale without steps", "UPDATE rubric SET scale_step = 0");
    row("a scale that its steps do not divide", "UPDATE rubric SET scale_step = 300");
    row("a milestone with a time but no day",
        "INSERT INTO milestone (uid, event_id, kind, on_date, precision, at_time, zone) VALUES "
        "('m', 1, 'deadline', '2026-05', 'month', '17:00', 'Asia/Tokyo')");
    row("a milestone with a time but no zone",
        "INSERT INTO milestone (uid, event_id, kind, on_date, precision, at_time) VALUES "
        "('m', 1, 'deadline', '2026-05-01', 'day', '17:00')");
    row("a milestone with precision but no date",
        "INSERT INTO milestone (uid, event_id, kind, precision) VALUES ('m', 1, 'deadline', 'day')");
    row("aliases that are no JSON", "INSERT INTO term (uid, scheme, code, aliases) VALUES ('t', 's', 'c', 'x')");
    row("a tie rule without its criterion", "INSERT INTO tie_rule (rubric_id, kind) VALUES (1, 'criterion')");
    row("the number of another proposal",
        "INSERT INTO proposal (uid, event_id, number, applicant_id) VALUES ('p', 1, 1, 1)");
    row("the uid of another", "INSERT INTO person (uid, printed_name) SELECT uid, 'twin' FROM person");
    row("a judge twice", "INSERT INTO judge (uid, event_id, number, person_id) VALUES ('j', 1, 2, 1)");
    row("a judge twice on a panel", "INSERT INTO panel_member (panel_id, judge_id) VALUES (1, 1)");
    row("a review twice", "INSERT INTO review (uid, round_id, proposal_id, judge_id) VALUES ('r', 1, 1, 1)");
}

void SchemaRulesTest::refusesAFieldOutOfItsRange()
{
    QFETCH(const QString, sql);
    const QString before = dumpRows(m_fixture->database());
    const Status refused = change(sql);
    PD_REFUSED(refused, ErrorCode::DatabaseFailed);
    QVERIFY2(refused.error().argument(QStringLiteral("reason")).contains(QStringLiteral("constraint failed")),
             qPrintable(toLogLine(refused.error())));
    QCOMPARE(dumpRows(m_fixture->database()), before);
}

void SchemaRulesTest::aDecisionNamesWhoWhenAndWhy_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *values, const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(values) << QString::fromUtf8(reason);
    };
    row("whole", "'finalist', 'Sato', '2026-02-01T00:00:00.000Z', 'best'", "");
    row("nobody", "'finalist', '', '2026-02-01T00:00:00.000Z', 'best'", "decided_by");
    row("blank who", "'finalist', '  ', '2026-02-01T00:00:00.000Z', 'best'", "decided_by");
    row("null who", "'finalist', NULL, '2026-02-01T00:00:00.000Z', 'best'", "decided_by");
    row("never", "'finalist', 'Sato', '', 'best'", "decided_at");
    row("no date", "'finalist', 'Sato', 'soon', 'best'", "decided_at");
    row("null date", "'finalist', 'Sato', NULL, 'best'", "decided_at");
    row("no reason", "'finalist', 'Sato', '2026-02-01T00:00:00.000Z', ''", "reason");
    row("blank reason", "'finalist', 'Sato', '2026-02-01T00:00:00.000Z', ' '", "reason");
    row("null reason", "'finalist', 'Sato', '2026-02-01T00:00:00.000Z', NULL", "reason");
    row("unknown result", "'perhaps', 'Sato', '2026-02-01T00:00:00.000Z', 'best'", "result");
}

void SchemaRulesTest::aDecisionNamesWhoWhenAndWhy()
{
    QFETCH(const QString, values);
    QFETCH(const QString, reason);
    const Status decided = change(
        QString(u"INSERT INTO decision (uid, round_id, proposal_id, result, decided_by, decided_at, reason) "
                u"VALUES ('d', 1, 1, "
                + values + u')'));
    QCOMPARE(decided.has_value(), reason.isEmpty());
    if (!decided)
        QVERIFY2(decided.error().argument(QStringLiteral("reason")).contains(reason),
                 qPrintable(toLogLine(decided.error())));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM decision"), reason.isEmpty() ? 1 : 0);
}

void SchemaRulesTest::aDismissedConflictHasAReason()
{
    const QString insert = QStringLiteral(
        "INSERT INTO conflict (uid, judge_id, proposal_id, kind, source, state, reason) VALUES "
        "('c', 1, 1, 'family', 'found', 'dismissed', '%1')");
    PD_REFUSED(change(insert.arg(QString())), ErrorCode::DatabaseFailed);
    PD_REFUSED(change(insert.arg(QStringLiteral("  "))), ErrorCode::DatabaseFailed);
    PD_VERIFY(change(insert.arg(QStringLiteral("namesake"))));
    PD_REFUSED(change("UPDATE conflict SET reason = ''"), ErrorCode::DatabaseFailed);
    QCOMPARE(m_fixture->text("SELECT reason FROM conflict"), QStringLiteral("namesake"));
}

void SchemaRulesTest::aProposalKeepsToItsEvent()
{
    qint64 elsewhere = 0;
    PD_VERIFY(m_fixture->change([&] { elsewhere = m_fixture->challenge(m_fixture->event("Other"), 1, "Elsewhere"); }));
    const QString rule = QStringLiteral("pd:challenge_of_other_event");
    const Status moved = change(QStringLiteral("UPDATE proposal SET challenge_id = %1").arg(elsewhere));
    QVERIFY(!moved);
    QVERIFY(moved.error().argument(QStringLiteral("reason")).contains(rule));
    const Status added = change(
        QStringLiteral("INSERT INTO proposal (uid, event_id, number, applicant_id, challenge_id) VALUES "
                       "('p', 1, 2, 1, %1)")
            .arg(elsewhere));
    QVERIFY(!added);
    QVERIFY(added.error().argument(QStringLiteral("reason")).contains(rule));
    PD_VERIFY(change("UPDATE proposal SET challenge_id = NULL"));
    PD_VERIFY(change("UPDATE proposal SET challenge_id = 1"));
}

void SchemaRulesTest::nothingPointsIntoAnotherEvent_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
    row("a proposal that moves", "UPDATE proposal SET event_id = 2, challenge_id = NULL WHERE id = 1");
    row("a round by another's rubric", "INSERT INTO round (uid, event_id, rubric_id, name_en) VALUES ('x', 2, 1, 'X')");
    row("a round that changes to it", "DELETE FROM review; UPDATE round SET rubric_id = 2 WHERE id = 1");
    row("a round that moves", "UPDATE round SET event_id = 2 WHERE id = 1");
    row("a panel for another's challenge", "INSERT INTO panel (uid, round_id, challenge_id) VALUES ('x', 1, 2)");
    row("a panel that changes to it", "UPDATE panel SET challenge_id = 2 WHERE id = 1");
    row("a review of another's proposal",
        "INSERT INTO review (uid, round_id, proposal_id, judge_id) VALUES ('x', 1, 2, 1)");
    row("a review by another's judge",
        "INSERT INTO review (uid, round_id, proposal_id, judge_id) VALUES ('x', 1, 1, 2)");
    row("a review that changes to it", "UPDATE review SET judge_id = 2 WHERE id = 1");
    row("a conflict with another's proposal",
        "INSERT INTO conflict (uid, judge_id, proposal_id, kind, source, state) VALUES "
        "('x', 1, 2, 'other', 'found', 'suspected')");
    row("a decision on another's proposal",
        "INSERT INTO decision (uid, round_id, proposal_id, result, decided_by, decided_at, reason) VALUES "
        "('x', 1, 2, 'finalist', 'Sato', '2026-02-01', 'best')");
}

void SchemaRulesTest::nothingPointsIntoAnotherEvent()
{
    QFETCH(const QString, sql);
    PD_VERIFY(m_fixture->change([&] {
        const World second = insertWorld(*m_fixture);
        QCOMPARE(second.event, 2);
        QCOMPARE(second.proposal, 2);
    }));
    const QString before = dumpRows(m_fixture->database());
    const Status refused = m_fixture->change([&] { return m_fixture->database().executeScript(sql); });
    QVERIFY(!refused);
    QVERIFY2(refused.error().argument(QStringLiteral("reason")).contains(QStringLiteral("pd:other_event")),
             qPrintable(toLogLine(refused.error())));
    QCOMPARE(dumpRows(m_fixture->database()), before);
}

void SchemaRulesTest::aPanelHasOneChair()
{
    PD_REFUSED(m_fixture->change([&]() -> Status {
        const qint64 second = m_fixture->judge(m_world.event, 2, m_fixture->person("Second"));
        return m_fixture->run(
            QStringLiteral("INSERT INTO panel_member (panel_id, judge_id, is_chair) VALUES (%1, %2, 1)")
                .arg(m_world.panel)
                .arg(second));
    }),
               ErrorCode::DatabaseFailed);
    PD_VERIFY(m_fixture->change([&] {
        m_fixture->member(m_world.panel, m_fixture->judge(m_world.event, 2, m_fixture->person("Second")), false);
    }));
    PD_REFUSED(change("UPDATE panel_member SET is_chair = 1"), ErrorCode::DatabaseFailed);
    QCOMPARE(m_fixture->number("SELECT sum(is_chair) FROM panel_member"), 1);
}

void SchemaRulesTest::nothingPointsNowhere_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    StorageFixture fixture;
    for (const QString &table : must(journalledTables(fixture.database()))) {
        Query keys(fixture.database(), QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"));
        keys.bind(table);
        must(keys.exec());
        while (keys.next())
            QTest::newRow(qPrintable(QString(table + u'.' + keys.text(0)))) << table << keys.text(0);
    }
}

void SchemaRulesTest::nothingPointsNowhere()
{
    QFETCH(const QString, table);
    QFETCH(const QString, column);
    if (m_fixture->number(QStringLiteral("SELECT count(*) FROM %1").arg(table)) == 0) {
        // A table that the world leaves empty: its foreign key must be there and an index must serve it.
        const QString served =
            QStringLiteral(
                "SELECT count(*) FROM pragma_index_list('%1') l JOIN pragma_index_info(l.name) i WHERE i.name = '%2'")
                .arg(table, column);
        QVERIFY2(m_fixture->number(served) > 0, qPrintable(QString(table + u'.' + column + u" has no index")));
        return;
    }
    const Status refused = change(QStringLiteral("UPDATE %1 SET %2 = 999999").arg(table, column));
    QVERIFY(!refused);
    // By the foreign key, or before it by a rule that needs the record.
    static const QRegularExpression words(QStringLiteral("FOREIGN KEY|pd:"));
    QVERIFY2(refused.error().argument(QStringLiteral("reason")).contains(words),
             qPrintable(toLogLine(refused.error())));
}

void SchemaRulesTest::whatIsUsedIsNotDeleted_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("an applicant") << QStringLiteral("DELETE FROM organisation");
    QTest::newRow("the person of a judge") << QStringLiteral("DELETE FROM person");
    QTest::newRow("a judge on a panel") << QStringLiteral("DELETE FROM judge");
    QTest::newRow("the rubric of a round") << QStringLiteral("DELETE FROM rubric");
    QTest::newRow("the challenge of a proposal") << QStringLiteral("DELETE FROM challenge");
}

void SchemaRulesTest::whatIsUsedIsNotDeleted()
{
    QFETCH(const QString, sql);
    const QString before = dumpAll(m_fixture->database());
    PD_REFUSED(change(sql), ErrorCode::DatabaseFailed);
    QCOMPARE(dumpAll(m_fixture->database()), before);
}

QTEST_GUILESS_MAIN(SchemaRulesTest)
#include "tst_schema_rules.moc"
