// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "tests/core/storage/storagefixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

/// What the file itself refuses about scores, and about rubrics that scores were given by.
class SchemaScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aScoreKeepsToItsScale_data();
    void aScoreKeepsToItsScale();
    void pointsBelongToScoredOnly();
    void aScoreOfAnotherRubricIsRefused();
    void aBarredJudgeDoesNotScore();
    void aSuspectedConflictDoesNotBar();
    void theFirstScoreLocksTheRubric();
    void aRubricLocksOnlyAtHundred_data();
    void aRubricLocksOnlyAtHundred();
    void aRubricIsBornUnlocked();
    void aLockedRubricIsNotEdited_data();
    void aLockedRubricIsNotEdited();
    void aLockedRubricMayBeRenamed();
    void undoGoesBehindTheLock();

private:
    /// Runs one statement in a transaction. The first record of each table in the world has the key 1.
    Status change(const QString &sql);
    Status change(const char *sql) { return change(QString::fromUtf8(sql)); }
    Status score(qint64 criterion, int points);

    std::unique_ptr<StorageFixture> m_fixture;
    World m_world;
};

void SchemaScoresTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_world = makeWorld(*m_fixture);
}

Status SchemaScoresTest::change(const QString &sql)
{
    return m_fixture->change([&] { return m_fixture->run(sql); });
}

Status SchemaScoresTest::score(qint64 criterion, int points)
{
    return m_fixture->change([&]() -> Status {
        PD_TRY(m_fixture->tryScore(m_world.review, criterion, points));
        return {};
    });
}

void SchemaScoresTest::aScoreKeepsToItsScale_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the lowest") << 100 << true;
    QTest::newRow("the highest") << 500 << true;
    QTest::newRow("in between") << 300 << true;
    QTest::newRow("too low") << 0 << false;
    QTest::newRow("negative") << -100 << false;
    QTest::newRow("too high") << 600 << false;
    QTest::newRow("off its step") << 350 << false;
    QTest::newRow("just off its step") << 301 << false;
}

void SchemaScoresTest::aScoreKeepsToItsScale()
{
    QFETCH(const int, points);
    QFETCH(const bool, allowed);
    PD_VERIFY(score(m_world.effect, 200));
    const Status added = score(m_world.quality, points);
    const Status changed = change(QStringLiteral("UPDATE score SET points = %1 WHERE criterion_id <> 1").arg(points));
    if (allowed) {
        PD_VERIFY(added);
        PD_VERIFY(changed);
    } else {
        PD_REFUSED(added, ErrorCode::ScoreOutOfScale);
        PD_REFUSED(changed, ErrorCode::ScoreOutOfScale);
        QCOMPARE(m_fixture->text("SELECT group_concat(points) FROM score"), QStringLiteral("200"));
    }
}

void SchemaScoresTest::pointsBelongToScoredOnly()
{
    PD_REFUSED(change("INSERT INTO score (review_id, criterion_id, state, points) VALUES (1, 1, 'abstained', 300)"),
               ErrorCode::DatabaseFailed);
    PD_REFUSED(change("INSERT INTO score (review_id, criterion_id, state) VALUES (1, 1, 'scored')"),
               ErrorCode::DatabaseFailed);
    PD_VERIFY(change("INSERT INTO score (review_id, criterion_id, state) VALUES (1, 1, 'recused')"));
}

void SchemaScoresTest::aScoreOfAnotherRubricIsRefused()
{
    qint64 other = 0;
    PD_VERIFY(m_fixture->change([&] { other = m_fixture->criterion(m_fixture->rubric(m_world.event), "X", 100); }));
    const Status refused = score(other, 300);
    QVERIFY(!refused);
    QVERIFY2(
        refused.error().argument(QStringLiteral("reason")).contains(QStringLiteral("pd:criterion_of_other_rubric")),
        qPrintable(toLogLine(refused.error())));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM score"), 0);
}

void SchemaScoresTest::aBarredJudgeDoesNotScore()
{
    PD_VERIFY(score(m_world.effect, 300));
    PD_VERIFY(change("INSERT INTO conflict (uid, judge_id, proposal_id, kind, source, state) VALUES "
                     "('c', 1, 1, 'capital', 'declared', 'confirmed')"));
    PD_REFUSED(score(m_world.quality, 300), ErrorCode::JudgeBarred);
    PD_REFUSED(change("UPDATE score SET points = 400"), ErrorCode::JudgeBarred);
    PD_VERIFY(change("UPDATE score SET state = 'recused', points = NULL"));
    PD_REFUSED(change("UPDATE score SET state = 'scored', points = 300"), ErrorCode::JudgeBarred);
}

void SchemaScoresTest::aSuspectedConflictDoesNotBar()
{
    PD_VERIFY(change("INSERT INTO conflict (uid, judge_id, proposal_id, kind, source, state) VALUES "
                     "('c', 1, 1, 'other', 'found', 'suspected')"));
    PD_VERIFY(score(m_world.quality, 300));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM score"), 1);
}

void SchemaScoresTest::theFirstScoreLocksTheRubric()
{
    QCOMPARE(m_fixture->number("SELECT count(*) FROM rubric WHERE locked_at IS NULL"), 1);
    PD_VERIFY(score(m_world.quality, 300));
    QCOMPARE(m_fixture->text("SELECT locked_at FROM rubric"), QStringLiteral("2026-01-19T02:41:07.000Z"));
    m_fixture->clock.set(m_fixture->clock.now().addDays(1));
    PD_VERIFY(score(m_world.effect, 300));
    QCOMPARE(m_fixture->text("SELECT locked_at FROM rubric"), QStringLiteral("2026-01-19T02:41:07.000Z"));
}

void SchemaScoresTest::aRubricLocksOnlyAtHundred_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("99") << QStringLiteral("UPDATE criterion SET weight = 59 WHERE id = 1");
    QTest::newRow("101") << QStringLiteral("UPDATE criterion SET weight = 61 WHERE id = 1");
    QTest::newRow("no criteria") << QStringLiteral("DELETE FROM criterion");
}

void SchemaScoresTest::aRubricLocksOnlyAtHundred()
{
    QFETCH(const QString, before);
    PD_VERIFY(change(before));
    PD_REFUSED(change("UPDATE rubric SET locked_at = '2026-01-19T00:00:00.000Z'"), ErrorCode::RubricWeights);
    if (m_fixture->number("SELECT count(*) FROM criterion") > 0)
        PD_REFUSED(score(m_world.quality, 300), ErrorCode::RubricWeights);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM rubric WHERE locked_at IS NULL"), 1);
    QCOMPARE(m_fixture->number("SELECT count(*) FROM score"), 0);
}

void SchemaScoresTest::aRubricIsBornUnlocked()
{
    PD_REFUSED(
        change(
            "INSERT INTO rubric (uid, event_id, name_en, locked_at) VALUES ('r', 1, 'R', '2026-01-19T00:00:00.000Z')"),
        ErrorCode::RubricWeights);
}

void SchemaScoresTest::aLockedRubricIsNotEdited_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
    row("its scale", "UPDATE rubric SET scale_maximum = 1000");
    row("its step", "UPDATE rubric SET scale_step = 50");
    row("its version", "UPDATE rubric SET version = 2");
    row("a weight", "UPDATE criterion SET weight = 50 WHERE id = 1");
    row("what is required", "UPDATE criterion SET is_required = 0");
    row("a minimum", "UPDATE criterion SET minimum = 300");
    row("a code", "UPDATE criterion SET code = 'Z' WHERE id = 1");
    row("the seed of its lots", "UPDATE rubric SET lot_seed = 5");
    row("its lock", "UPDATE rubric SET locked_at = NULL");
    row("the moment of its lock", "UPDATE rubric SET locked_at = '2027-01-01T00:00:00.000Z'");
    row("one more anchor", "INSERT INTO anchor (criterion_id, points, text_en) VALUES (1, 100, 'Poor')");
    row("an anchor", "UPDATE anchor SET text_en = 'Fair'");
    row("one less anchor", "DELETE FROM anchor");
    row("one more tie rule", "INSERT INTO tie_rule (rubric_id, kind) VALUES (1, 'lot')");
    row("a tie rule", "UPDATE tie_rule SET kind = 'lot'");
    row("one less tie rule", "DELETE FROM tie_rule");
    row("one more criterion",
        "INSERT INTO criterion (uid, rubric_id, code, name_en, weight) VALUES ('c', 1, 'N', 'New', 0)");
    row("one less criterion", "DELETE FROM criterion WHERE id <> 1");
}

void SchemaScoresTest::aLockedRubricIsNotEdited()
{
    QFETCH(const QString, sql);
    PD_VERIFY(change("INSERT INTO anchor (criterion_id, points, text_en) VALUES (1, 500, 'Best')"));
    PD_VERIFY(change("INSERT INTO tie_rule (rubric_id, kind) VALUES (1, 'chair_vote')"));
    PD_VERIFY(score(m_world.quality, 300));
    const QString before = dumpRows(m_fixture->database());
    PD_REFUSED(change(sql), ErrorCode::RubricLocked);
    QCOMPARE(dumpRows(m_fixture->database()), before);
}

void SchemaScoresTest::aLockedRubricMayBeRenamed()
{
    PD_VERIFY(score(m_world.quality, 300));
    PD_VERIFY(change("UPDATE rubric SET name_ja = '評価表'"));
    PD_VERIFY(change("UPDATE criterion SET name_ja = '質', guide_en = 'How good', position = 7"));
    QCOMPARE(m_fixture->text("SELECT name_ja FROM rubric"), QStringLiteral("評価表"));
}

void SchemaScoresTest::undoGoesBehindTheLock()
{
    const QString unscored = dumpRows(m_fixture->database());
    PD_VERIFY(score(m_world.quality, 300));
    const QString scored = dumpRows(m_fixture->database());
    Journal journal(m_fixture->store());
    PD_VERIFY(journal.undo());
    QCOMPARE(dumpRows(m_fixture->database()), unscored);
    PD_VERIFY(journal.redo());
    QCOMPARE(dumpRows(m_fixture->database()), scored);
}

QTEST_GUILESS_MAIN(SchemaScoresTest)
#include "tst_schema_scores.moc"
