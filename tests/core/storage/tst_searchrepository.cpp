// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrepository.h"

#include "core/base/textfold.h"
#include "core/storage/derived.h"
#include "core/storage/journal.h"
#include "tests/core/storage/storagefixture.h"

#include <random>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// The search index and what is found through it: forgiving, ranked, and never behind the file.
class SearchRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void forgives_data();
    void forgives();
    void ranksTitlesThenPeopleThenAnswers();
    void theOwnEventComesFirst();
    void numbersAndJudges();
    void sectionsAreKeptApart();
    void followsEveryChange();
    void agreesWithAPlainScan();
    void anOlderFileIsDerivedAnew();

private:
    qint64 addProposal(int number, const char *title, const char *summary, qint64 contact = 0);
    QStringList found(const char *text, int limit = 50);
    QSet<ProposalId> proposals(const char *text, std::optional<TextSection> section = std::nullopt);

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<SearchIndex> m_index;
    World m_world;
};

void SearchRepositoryTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_world = makeWorld(*m_fixture);
    m_index = std::make_unique<SearchIndex>(m_fixture->store());
}

void SearchRepositoryTest::cleanup()
{
    m_index.reset();
    m_fixture.reset();
}

qint64 SearchRepositoryTest::addProposal(int number, const char *title, const char *summary, qint64 contact)
{
    qint64 id = 0;
    must(m_fixture->change([&]() -> Status {
        id = m_fixture->proposal(m_world.event, number, m_world.challenge, m_world.organisation);
        Query query(m_fixture->database(),
                    QStringLiteral("UPDATE proposal SET title = ?, summary = ?, contact_id = ? WHERE id = ?"));
        query.bind(QString::fromUtf8(title)).bind(QString::fromUtf8(summary)).bind(PersonId(contact)).bind(id);
        return query.exec();
    }));
    return id;
}

QStringList SearchRepositoryTest::found(const char *text, int limit)
{
    const SearchRepository repository(m_fixture->store(), *m_index);
    QStringList lines;
    for (const FoundDocument &document :
         must(repository.find(EventId(m_world.event), fold(QString::fromUtf8(text)), limit)))
        lines.append(document.kind + u':' + document.heading);
    return lines;
}

QSet<ProposalId> SearchRepositoryTest::proposals(const char *text, std::optional<TextSection> section)
{
    return must(SearchRepository(m_fixture->store(), *m_index)
                    .proposals(EventId(m_world.event), section, fold(QString::fromUtf8(text))));
}

void SearchRepositoryTest::forgives_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const char *written, const char *typed) {
        QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(typed);
    };
    row("diacritics", "Cảm biến cho nông nghiệp", "nong nghiep");
    row("full width", "A fintech for all", "ｆｉｎｔｅｃｈ");
    row("half width", "ﾍﾞﾄﾅﾑの農家", "ベトナム");
    row("hiragana", "カメラ", "かめら");
    row("a hyphen", "agri-tech", "agritech");
    row("one character", "農業", "農");
    row("two characters", "審査のための", "審査");
    row("beyond the plane", "𠮷野家", "𠮷");
    row("words in another order", "water for rice", "rice water");
}

void SearchRepositoryTest::forgives()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    const qint64 id = addProposal(2, qPrintable(QString()), written.toUtf8().constData());
    addProposal(3, "Something else", "of no interest");
    const QString folded = fold(typed);
    const auto hits = must(SearchRepository(m_fixture->store(), *m_index).find(EventId(m_world.event), folded, 50));
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits[0].record, id);
}

void SearchRepositoryTest::ranksTitlesThenPeopleThenAnswers()
{
    must(m_fixture->change([&] { m_fixture->person("Ms Lotus"); }));
    addProposal(2, "Plain", "grows the lotus");
    addProposal(3, "The lotus lamp", "");
    addProposal(4, "Lotus pond", "");
    addProposal(5, "Other", "", 2);
    QCOMPARE(found("lotus"),
             (QStringList {QStringLiteral("proposal:Lotus pond"), QStringLiteral("proposal:The lotus lamp"),
                           QStringLiteral("person:Ms Lotus"), QStringLiteral("proposal:Other"),
                           QStringLiteral("proposal:Plain")}));
    QCOMPARE(found("lotus", 2).size(), 2);
    QCOMPARE(found("plain lotus"), QStringList {QStringLiteral("proposal:Plain")}); // words in different sections
    QCOMPARE(found("lotus nowhere"), QStringList());
}

void SearchRepositoryTest::theOwnEventComesFirst()
{
    must(m_fixture->change([&] {
        const qint64 other = m_fixture->event("Other");
        const qint64 challenge = m_fixture->challenge(other, 1, "Mango");
        m_fixture->proposal(other, 1, challenge, m_world.organisation);
    }));
    addProposal(7, "Not so good", "about a mango");
    QCOMPARE(found("mango"), (QStringList {QStringLiteral("proposal:Not so good"), QStringLiteral("challenge:Mango")}));
    QCOMPARE(found("mango", 1), QStringList {QStringLiteral("proposal:Not so good")});
}

void SearchRepositoryTest::numbersAndJudges()
{
    QCOMPARE(found("#1").first(), QStringLiteral("proposal:#1 Proposal 1"));
    QCOMPARE(found("person"), QStringList {QStringLiteral("judge:Person")});
}

void SearchRepositoryTest::sectionsAreKeptApart()
{
    must(m_fixture->change([&] { m_fixture->person("Lotus Nguyen"); }));
    const qint64 titled = addProposal(2, "Lotus", "");
    const qint64 contacted = addProposal(3, "Mango", "", 2);
    QCOMPARE(proposals("lotus"), (QSet<ProposalId> {ProposalId(titled), ProposalId(contacted)}));
    QCOMPARE(proposals("lotus", TextSection::Title), QSet<ProposalId> {ProposalId(titled)});
    QCOMPARE(proposals("lotus", TextSection::People), QSet<ProposalId> {ProposalId(contacted)});
    QCOMPARE(proposals("owner", TextSection::Company).size(), 3);
    QCOMPARE(proposals("lotus owner").size(), 0); // a phrase never reaches over two sections
}

void SearchRepositoryTest::followsEveryChange()
{
    QCOMPARE(found("lotus"), QStringList());
    const qint64 id = addProposal(2, "Lotus", "");
    QCOMPARE(found("lotus").size(), 1);
    must(m_fixture->changeBy("UPDATE proposal SET title = 'Mango' WHERE number = 2"));
    QCOMPARE(found("lotus"), QStringList());
    QCOMPARE(found("mango").size(), 1);
    must(m_fixture->changeBy("UPDATE organisation SET name_ja = '蓮の会'"));
    QCOMPARE(proposals("蓮").size(), 2);
    must(m_fixture->change(
        [&] { return m_fixture->run(QStringLiteral("DELETE FROM proposal WHERE id = %1").arg(id)); }));
    QCOMPARE(found("mango"), QStringList());
    must(Journal(m_fixture->store()).undo());
    QCOMPARE(found("mango").size(), 1);
    // A second connection, as the window has one, sees what the first one commits.
    const auto reader = must(Database::open(m_fixture->file(), Database::Mode::ReadOnly));
    UidSource uids(7);
    Store store(*reader, m_fixture->clock, uids, QStringLiteral("Reader"));
    SearchIndex index(store);
    QCOMPARE(must(SearchRepository(store, index).find(EventId(1), QStringLiteral("papaya"), 5)).size(), size_t(0));
    for (int i = 0; i < 60; ++i) // so many that the dead ones are swept out
        must(m_fixture->changeBy(i % 2 == 0 ? "UPDATE proposal SET title = 'Papaya'"
                                            : "UPDATE proposal SET title = 'Mango'"));
    QCOMPARE(must(SearchRepository(store, index).find(EventId(1), QStringLiteral("mango"), 5)).size(), size_t(2));
    QCOMPARE(must(SearchRepository(store, index).find(EventId(1), QStringLiteral("papaya"), 5)).size(), size_t(0));
}

void SearchRepositoryTest::agreesWithAPlainScan()
{
    std::mt19937 random(5);
    const QStringList words =
        QString::fromUtf8("nông nghiệp ベトナム カメラ agri-tech fintech lotus a 農 rice").split(u' ');
    const auto some = [&](size_t count) {
        QStringList picked;
        for (; count > 0; --count)
            picked.append(words[qsizetype(random() % size_t(words.size()))]);
        return picked.join(u' ').toUtf8();
    };
    for (int number = 2; number < 120; ++number)
        addProposal(number, some(random() % 3), some(random() % 6));
    for (int i = 0; i < 60; ++i)
        must(m_fixture->change([&] {
            return m_fixture->run(QStringLiteral("%1 WHERE number = %2")
                                      .arg(i % 4 == 0
                                               ? QStringLiteral("DELETE FROM proposal")
                                               : QStringLiteral("UPDATE proposal SET summary = title, title = summary"))
                                      .arg(2 + random() % 118));
        }));
    for (int i = 0; i < 200; ++i) {
        const QString folded = fold(QString::fromUtf8(some(1)));
        Query query(m_fixture->database(),
                    QStringLiteral(
                        "SELECT record_id FROM search_document WHERE kind = 'proposal' AND instr(folded, ?)"));
        query.bind(folded);
        must(query.exec());
        QSet<ProposalId> expected;
        while (query.next())
            expected.insert(query.id<ProposalId>(0));
        QCOMPARE(
            must(
                SearchRepository(m_fixture->store(), *m_index).proposals(EventId(m_world.event), std::nullopt, folded)),
            expected);
    }
}

void SearchRepositoryTest::anOlderFileIsDerivedAnew()
{
    const QString path = m_fixture->beside("older");
    {
        const auto database = must(Database::open(path, Database::Mode::ReadWrite));
        must(migrateTo(*database, 5));
        must(dropJournalTriggers(*database)); // rows from nowhere
        must(database->execute(
            QStringLiteral("INSERT INTO organisation (uid, name_vi, name_lang) VALUES ('o', 'Hoa Sen', 'vi')")));
        must(database->execute(QStringLiteral("INSERT INTO event (uid, name_en, zone) VALUES ('e', 'E', 'UTC')")));
        must(database->execute(QStringLiteral("INSERT INTO proposal (uid, event_id, number, title, applicant_id) "
                                              "VALUES ('p', 1, 1, 'Đèn sen', 1)")));
        must(database->execute(
            QStringLiteral("INSERT INTO search_document (kind, record_id, event_id, heading, detail, folded) "
                           "VALUES ('proposal', 1, 1, 'Đèn sen', 'Hoa Sen', 'den sen hoa sen')")));
    }
    const auto database = must(Database::open(path, Database::Mode::ReadWrite));
    must(migrate(*database));
    Progress progress;
    QCOMPARE(must(checkDerived(*database, progress)).filter(QStringLiteral("search_document")), QStringList());
    QCOMPARE(must(selectNumber(*database, QStringLiteral("SELECT count(*) FROM search_document"))), 2);
    QCOMPARE(
        must(selectNumber(*database, QStringLiteral("SELECT count(*) FROM workspace WHERE key = 'derive_search'"))), 0);
}

QTEST_GUILESS_MAIN(SearchRepositoryTest)
#include "tst_searchrepository.moc"
