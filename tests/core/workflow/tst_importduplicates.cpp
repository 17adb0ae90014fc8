// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived.h"
#include "core/storage/duplicaterepository.h"
#include "tests/core/workflow/importfixture.h"

#include <random>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// What an import counts as suspected duplicates is what the repository finds afterwards.
class ImportDuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachKind_data();
    void findsEachKind();
    void agreesWithTheRepository_data();
    void agreesWithTheRepository();
};

void ImportDuplicatesTest::findsEachKind_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("suspected");
    const auto row = [](const char *name, const char *rows, int suspected) {
        QTest::newRow(name) << QByteArray(rows) << suspected;
    };
    row("name", "Stored Co.,,,,1\n", 1);
    row("mail", "A,STORED@s.example,,,1\n", 1);
    row("web site", "A,,http://stored.example/x,,1\n", 1);
    row("title", "A,,,Stored title,1\n", 1);
    row("other challenge", "Stored,stored@s.example,stored.example,Stored title,2\n", 0);
    row("no challenge", "Stored,,,,\n", 1);
    row("each other", "A,,,,2\nA,,,x,2\nA,,,y,3\n", 2);
    row("one without a challenge for all", "A,,,,2\nA,,,x,3\nA,,,y,\n", 3);
    row("nothing", "A,a@a.co,a.example,a,1\nB,b@b.co,b.example,b,1\n", 0);
    row("empty keys", "A,,,,1\nB,,,,1\n", 0);
}

void ImportDuplicatesTest::findsEachKind()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, suspected);
    ImportFixture fixture;
    const QByteArray header = "Company,E-mail,Website,Title,Challenge\n";
    PD_VERIFY(
        fixture.import(header + "\"Stored Co., Ltd.\",stored@s.example,https://www.stored.example,Stored title,1\n"));
    QCOMPARE(fixture.preview(header + rows)->outcome.suspectedDuplicates, suspected);
    QCOMPARE(fixture.import(header + rows)->suspectedDuplicates, suspected);
}

void ImportDuplicatesTest::agreesWithTheRepository_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void ImportDuplicatesTest::agreesWithTheRepository()
{
    QFETCH(int, seed);
    std::mt19937 random {quint32(seed)};
    const auto any = [&random](int count) { return QByteArray::number(int(random() % quint32(count))); };
    const auto table = [&](int rows) {
        QByteArray csv = "ID,Company,E-mail,Website,Title,Challenge\n";
        for (int i = 0; i < rows; ++i) {
            csv += any(60) + ",Company " + any(25) + (random() % 2 ? " JSC" : "") + ','
                + (random() % 3 ? "m" + any(30) + "@x.example" : QByteArray()) + ','
                + (random() % 3 ? "www.s" + any(20) + ".example" : QByteArray()) + ','
                + (random() % 2 ? "T" + any(40) : QByteArray()) + ','
                + QByteArray(random() % 4 ? any(3).replace("0", "3") : QByteArray()) + '\n';
        }
        return csv;
    };
    ImportFixture fixture {quint64(seed)};
    PD_VERIFY(fixture.import(table(25)));
    for (int round = 0; round < 3; ++round) {
        QSet<ProposalId> before;
        for (const ProposalRow &row : must(ProposalRepository(fixture.store()).rows(fixture.event)))
            before.insert(row.id);
        const QByteArray csv = table(30);
        const Result<ImportPreview> preview = fixture.preview(csv);
        PD_VERIFY(preview);
        const Result<ImportOutcome> outcome = fixture.import(csv);
        PD_VERIFY(outcome);
        const QSet<ProposalId> suspected = must(DuplicateRepository(fixture.store()).suspected(fixture.event));
        QCOMPARE(outcome->suspectedDuplicates, int((suspected - before).size()));
        QCOMPARE(preview->outcome.suspectedDuplicates, outcome->suspectedDuplicates);
        QCOMPARE(preview->outcome.added, outcome->added);
        QCOMPARE(preview->outcome.updated, outcome->updated);
        const auto shown = std::count_if(preview->rows.begin(), preview->rows.end(),
                                         [](const ImportPreviewRow &row) { return row.isSuspectedDuplicate; });
        QCOMPARE(int(shown), outcome->suspectedDuplicates);
        Progress progress;
        QCOMPARE(must(checkDerived(fixture.database(), progress)), QStringList());
    }
}

QTEST_GUILESS_MAIN(ImportDuplicatesTest)
#include "tst_importduplicates.moc"
