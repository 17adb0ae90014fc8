// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived.h"

#include "core/base/textfold.h"
#include "core/storage/journal.h"
#include "tests/core/storage/storagefixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

class DerivedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everyRecordHasItsDocument();
    void aProposalIsFoundByAllThatBelongsToIt();
    void duplicateKeysAreFolded();
    void documentsFollowEdits_data();
    void documentsFollowEdits();
    void documentsFollowDeletes();
    void documentsFollowUndoAndRedo();
    void documentsFollowManyAtOnce();
    void checkFindsATamperedRow_data();
    void checkFindsATamperedRow();
    void checkStopsWhenCancelled();

private:
    [[nodiscard]] QStringList check();
    [[nodiscard]] QString folded(const char *kind, qint64 record);
    [[nodiscard]] bool finds(const char *text);

    std::unique_ptr<StorageFixture> m_fixture;
    World m_world;
};

void DerivedTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_world = makeWorld(*m_fixture);
    must(m_fixture->change([&]() -> Status {
        PD_TRY(m_fixture->run("UPDATE proposal SET contact_id = 1, summary = 'Ｓｕｍｍａｒｙ'"));
        m_fixture->insert("challenge_owner",
                          {{"challenge_id", key(m_world.challenge)}, {"organisation_id", key(m_world.organisation)}});
        const qint64 question =
            m_fixture->insert("question", {m_fixture->uid(), {"event_id", key(m_world.event)}, {"label_en", "Why?"}});
        m_fixture->insert(
            "answer",
            {{"proposal_id", key(m_world.proposal)}, {"question_id", key(question)}, {"text", "Because of water"}});
        return {};
    }));
}

QStringList DerivedTest::check()
{
    Progress progress;
    return must(checkDerived(m_fixture->database(), progress));
}

QString DerivedTest::folded(const char *kind, qint64 record)
{
    const QString sql = QStringLiteral(
        "SELECT coalesce(max(folded), '(none)') FROM search_document WHERE kind = '%1' AND record_id = %2");
    return m_fixture->text(qPrintable(sql.arg(QString::fromUtf8(kind)).arg(record)));
}

/// Whether the proposal is found by these words.
bool DerivedTest::finds(const char *text)
{
    return containsAllWords(folded("proposal", m_world.proposal), fold(QString::fromUtf8(text)));
}

void DerivedTest::everyRecordHasItsDocument()
{
    QCOMPARE(
        m_fixture->text(
            "SELECT group_concat(line, '|') FROM (SELECT kind || ':' || record_id || ':' || heading || ':' || detail || ':' || "
            "coalesce(event_id, '-') AS line FROM search_document ORDER BY kind)"),
        QStringLiteral(
            "challenge:1:Challenge:Owner:1|organisation:1:Owner::-|person:1:Person::-|proposal:1:Proposal 1:Owner:1"));
    QCOMPARE(check(), QStringList());
}

void DerivedTest::aProposalIsFoundByAllThatBelongsToIt()
{
    for (const char *word : {"proposal", "summary", "owner", "person", "water", "because WATER"})
        QVERIFY2(finds(word), word);
    QVERIFY(!finds("challenge"));
}

void DerivedTest::duplicateKeysAreFolded()
{
    PD_VERIFY(m_fixture->change([&]() -> Status {
        PD_TRY(m_fixture->run(
            "UPDATE organisation SET name_en = 'ＡＣＭＥ Co., Ltd.', website = 'https://WWW.Acme.example/ja/?q=1'"));
        PD_TRY(m_fixture->run("UPDATE person SET email = ' Sato@Acme.Example '"));
        return m_fixture->run("UPDATE proposal SET title = 'カタカナ'");
    }));
    QCOMPARE(m_fixture->text("SELECT folded FROM duplicate_key WHERE kind = 'website'"),
             QStringLiteral("acme.example"));
    QCOMPARE(m_fixture->text("SELECT folded FROM duplicate_key WHERE kind = 'email'"),
             QStringLiteral("sato@acme.example"));
    QCOMPARE(m_fixture->text("SELECT folded FROM duplicate_key WHERE kind = 'title'"), QStringLiteral("かたかな"));
    QCOMPARE(m_fixture->text("SELECT folded FROM duplicate_key WHERE kind = 'name'"), QStringLiteral("acme"));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM duplicate_key WHERE proposal_id = 1 AND event_id = 1"), 4);
}

void DerivedTest::documentsFollowEdits_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("lost");
    const auto row = [](const char *name, const char *sql, const char *found, const char *lost) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(found) << QString::fromUtf8(lost);
    };
    row("its title", "UPDATE proposal SET title = 'Renamed'", "renamed", "proposal");
    row("its summary", "UPDATE proposal SET summary = ''", "proposal", "summary");
    row("its applicant", "UPDATE organisation SET name_ja = '株式会社髙﨑', name_lang = 'ja'", "髙﨑", "nowhere");
    row("its contact", "UPDATE person SET printed_name = 'Đặng'", "dang", "person");
    row("no contact", "UPDATE proposal SET contact_id = NULL", "proposal", "person");
    row("its contact deleted", "DELETE FROM judge; DELETE FROM person", "proposal", "person");
    row("an answer", "UPDATE answer SET text = 'Fire'", "fire", "water");
    row("an answer deleted", "DELETE FROM answer", "proposal", "water");
    row("a question deleted", "DELETE FROM question", "proposal", "water");
    row("an answer moved away",
        "INSERT INTO proposal (id, uid, event_id, number, applicant_id) VALUES (9, 'p', 1, 9, 1); UPDATE answer SET proposal_id = 9",
        "proposal", "water");
}

void DerivedTest::documentsFollowEdits()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, found);
    QFETCH(const QString, lost);
    PD_VERIFY(m_fixture->change([&]() -> Status {
        PD_TRY(m_fixture->run("DELETE FROM review"));
        PD_TRY(m_fixture->run("DELETE FROM panel"));
        return m_fixture->database().executeScript(sql);
    }));
    QVERIFY2(finds(qPrintable(found)), qPrintable(folded("proposal", 1)));
    QVERIFY2(!finds(qPrintable(lost)), qPrintable(folded("proposal", 1)));
    QCOMPARE(check(), QStringList());
}

void DerivedTest::documentsFollowDeletes()
{
    PD_VERIFY(m_fixture->changeBy("DELETE FROM event"));
    QCOMPARE(m_fixture->text("SELECT group_concat(kind) FROM (SELECT kind FROM search_document ORDER BY kind)"),
             QStringLiteral("organisation,person"));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM duplicate_key"), 0);
    QCOMPARE(check(), QStringList());
    PD_VERIFY(m_fixture->changeBy("DELETE FROM organisation"));
    QCOMPARE(folded("organisation", 1), QStringLiteral("(none)"));
}

void DerivedTest::documentsFollowUndoAndRedo()
{
    const QString before = dumpDerived(m_fixture->database());
    PD_VERIFY(m_fixture->changeBy("UPDATE organisation SET name_en = 'Renamed', website = 'acme.example'"));
    const QString renamed = dumpDerived(m_fixture->database());
    QVERIFY(renamed != before);
    QVERIFY(folded("challenge", 1).contains(QStringLiteral("renamed")));
    PD_VERIFY(m_fixture->changeBy("DELETE FROM event"));
    Journal journal(m_fixture->store());
    PD_VERIFY(journal.undo());
    QCOMPARE(dumpDerived(m_fixture->database()), renamed);
    PD_VERIFY(journal.undo());
    QCOMPARE(dumpDerived(m_fixture->database()), before);
    PD_VERIFY(journal.redo());
    QCOMPARE(dumpDerived(m_fixture->database()), renamed);
    QCOMPARE(check(), QStringList());
}

void DerivedTest::documentsFollowManyAtOnce()
{
    PD_VERIFY(m_fixture->changeBy(
        "INSERT INTO proposal (uid, event_id, number, applicant_id, contact_id, title) WITH RECURSIVE n(i) AS "
        "(SELECT 2 UNION ALL SELECT i + 1 FROM n LIMIT 2000) SELECT 'u' || i, 1, i, 1, 1, 'Title ' || i FROM n"));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM search_document WHERE kind = 'proposal'"), 2001);
    PD_VERIFY(m_fixture->changeBy("UPDATE person SET email = 'new@x.example'"));
    QCOMPARE(m_fixture->number("SELECT count(*) FROM duplicate_key WHERE kind = 'email' AND folded = 'new@x.example'"),
             2001);
    QCOMPARE(check(), QStringList());
}

void DerivedTest::checkFindsATamperedRow_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *sql, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(line);
    };
    row("another text", "UPDATE search_document SET folded = 'x' WHERE kind = 'person'", "search_document person 1");
    row("another heading", "UPDATE search_document SET heading = 'x' WHERE kind = 'proposal'",
        "search_document proposal 1");
    row("another event", "UPDATE search_document SET event_id = 9 WHERE kind = 'challenge'",
        "search_document challenge 1");
    row("a document too few", "DELETE FROM search_document WHERE kind = 'organisation'",
        "search_document organisation 1 (absent)");
    row("a document too many",
        "INSERT INTO search_document (kind, record_id, heading, detail, folded) VALUES ('person', 77, '', '', '')",
        "search_document person 77");
    row("a document of no kind",
        "INSERT INTO search_document (kind, record_id, heading, detail, folded) VALUES ('ghost', 5, '', '', '')",
        "search_document ghost 5");
    row("a key too few", "DELETE FROM duplicate_key WHERE kind = 'title'", "duplicate_key proposal 1 (absent)");
    row("a key twice",
        "INSERT INTO duplicate_key (proposal_id, event_id, kind, folded) SELECT proposal_id, event_id, kind, folded FROM duplicate_key "
        "WHERE kind = 'title'",
        "duplicate_key proposal 1");
    row("a key of nothing",
        "INSERT INTO duplicate_key (proposal_id, event_id, kind, folded) VALUES (8, 1, 'title', 'x')",
        "duplicate_key proposal 8");
}

void DerivedTest::checkFindsATamperedRow()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, line);
    QCOMPARE(check(), QStringList());
    PD_VERIFY(m_fixture->run(sql));
    QCOMPARE(check(), QStringList {line});
}

void DerivedTest::checkStopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    PD_REFUSED(checkDerived(m_fixture->database(), progress), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(DerivedTest)
#include "tst_derived.moc"
