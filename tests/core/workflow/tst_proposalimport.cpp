// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duplicaterepository.h"
#include "tests/core/workflow/importfixture.h"

#include <random>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QByteArray fullRow =
    "Response ID,Submitted at,Company,Company (kana),Country/region,Challenge,Proposal title,Summary,Fields,Stage,Founded,Website,Contact,"
    "Contact (kana),E-mail,Phone,Language,Why now?\n"
    "R-1,2025-09-18 09:12,株式会社みなもと配管AI,ミナモトハイカンエーアイ,Japan,MUFG,音で見つける配管の漏れ,\"貼るだけ。\n停止は要りません。\",AI; agri-tech,pilot,"
    "2020,https://minamoto.example,髙﨑 さくら,タカサキ サクラ,takasaki@minamoto.example,03-1234,ja,\"=1+1, 今だから\"\n";

QString answerTo(const Proposal &proposal, const char *label)
{
    for (const Answer &answer : proposal.answers) {
        if (answer.label == u8(label))
            return answer.text;
    }
    return {};
}

} // namespace

class ProposalImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsInEveryField();
    void needsOnlyTheApplicant();
    void readsThreeLanguages_data();
    void readsThreeLanguages();
    void skipsRowsWithoutAName();
    void choosesTheChallenge();
    void keepsWhatItCannotRead();
    void keepsTheContactOfNobody();
    void mergesAnswersToOneQuestion();
    void marksLateOnes();
    void skipsTheSameRowInOneFile();
    void importsOurExample();
    void comesOutTheSameInAnyOrder();
};

void ProposalImportTest::bringsInEveryField()
{
    ImportFixture fixture;
    const Result<ImportOutcome> outcome = fixture.import(fullRow);
    PD_VERIFY(outcome);
    QCOMPARE(problemLines(outcome->problems), QStringList());
    QCOMPARE(outcome->added, 1);
    const Proposal proposal = fixture.only();
    QCOMPARE(proposal.number, 1);
    QCOMPARE(proposal.challenge, fixture.challenges[0]);
    QCOMPARE(proposal.title, u8("音で見つける配管の漏れ"));
    QCOMPARE(proposal.summary, u8("貼るだけ。\n停止は要りません。"));
    QCOMPARE(proposal.language, u8("ja"));
    QCOMPARE(proposal.stage, StartupStage::Pilot);
    QCOMPARE(proposal.foundedYear, 2020);
    QCOMPARE(proposal.externalId, u8("R-1"));
    QCOMPARE(toIsoInstant(proposal.receivedAt), u8("2025-09-18T02:12:00.000Z"));
    QVERIFY(!proposal.isLate);
    QCOMPARE(proposal.state, ProposalState::Received);
    QCOMPARE(proposal.fields, (std::vector<TermId> {TermId(1), TermId(2)}));
    QCOMPARE(proposal.applicant.name, LocalizedText::only(u8("株式会社みなもと配管AI"), Language::Japanese));
    QCOMPARE(proposal.applicant.kana, u8("ミナモトハイカンエーアイ"));
    QCOMPARE(proposal.applicant.kind, OrganisationKind::Startup);
    QCOMPARE(proposal.applicant.homeCountry, u8("JP"));
    QCOMPARE(proposal.applicant.website, u8("https://minamoto.example"));
    QCOMPARE(proposal.contact.name.printed, u8("髙﨑 さくら"));
    QCOMPARE(proposal.contact.name.kana, u8("タカサキ サクラ"));
    QCOMPARE(proposal.contact.email, u8("takasaki@minamoto.example"));
    QCOMPARE(proposal.contact.phone, u8("03-1234"));
    QCOMPARE(proposal.answers.size(), size_t(1));
    QCOMPARE(answerTo(proposal, "Why now?"), u8("=1+1, 今だから"));
}

void ProposalImportTest::needsOnlyTheApplicant()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("Company\nSao Mai\n"));
    const Proposal proposal = fixture.only();
    QCOMPARE(proposal.applicant.name, LocalizedText::only(u8("Sao Mai"), Language::English));
    QVERIFY(!proposal.challenge.isValid());
    QVERIFY(!proposal.contact.id.isValid());
    QVERIFY(!proposal.receivedAt.isValid());
    QCOMPARE(proposal.language, QString());
    QCOMPARE(proposal.answers.size(), size_t(0));
}

void ProposalImportTest::readsThreeLanguages_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QByteArray(
        "Company,Title,Country,Stage,Fields,Received at,E-mail\nLotus JSC,Shared rooftops for tenants,Vietnam,pilot,AI,"
        "2025-09-18 09:12,a@b.co\n")
                        << QString();
    QTest::newRow("ja") << QByteArray(
        "会社名,タイトル,国・地域,事業段階,分野,受付日時,メールアドレス\nLotus JSC,屋根を分け合う,ベトナム,実証,人工知能,"
        "2025年9月18日 9時12分,a@b.co\n")
                        << u8("ja");
    QTest::newRow("vi") << QByteArray(
        "Tên công ty;Tiêu đề;Quốc gia;Giai đoạn;Lĩnh vực;Thời gian nộp;Email\nLotus JSC;Chia sẻ mái nhà;Việt Nam;Thí điểm;"
        "Trí tuệ nhân tạo;18/09/2025 09:12;a@b.co\n")
                        << u8("vi");
}

void ProposalImportTest::readsThreeLanguages()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, language);
    ImportFixture fixture;
    const Result<ImportOutcome> outcome = fixture.import(csv);
    PD_VERIFY(outcome);
    QCOMPARE(problemLines(outcome->problems), QStringList());
    const Proposal proposal = fixture.only();
    QCOMPARE(proposal.language, language);
    QCOMPARE(proposal.applicant.homeCountry, u8("VN"));
    QCOMPARE(proposal.stage, StartupStage::Pilot);
    QCOMPARE(proposal.fields, std::vector<TermId> {TermId(1)});
    QCOMPARE(toIsoInstant(proposal.receivedAt), u8("2025-09-18T02:12:00.000Z"));
    QCOMPARE(proposal.contact.email, u8("a@b.co"));
}

void ProposalImportTest::skipsRowsWithoutAName()
{
    ImportFixture fixture;
    const QByteArray longName(501, 'x');
    const Result<ImportOutcome> outcome = fixture.import(
        "Company,Title\n,One\n  \xe3\x80\x80,Two\n\xe2\x80\x8b,Three\nFour,Four\n" + longName + ",Five\n");
    PD_VERIFY(outcome);
    QCOMPARE(problemLines(outcome->problems),
             (QStringList {u8("2 Company RowNameMissing skip"), u8("3 Company RowNameMissing skip"),
                           u8("4 Company RowNameMissing skip"), u8("6 Company RowFieldInvalid skip")}));
    QCOMPARE(outcome->problems.front().error.argument(u8("row")), u8("2"));
    QCOMPARE(outcome->problems.front().error.argument(u8("column")), u8("Company"));
    QCOMPARE(outcome->added, 1);
    QCOMPARE(outcome->skipped, 4);
    QCOMPARE(fixture.only().title, u8("Four"));
}

void ProposalImportTest::choosesTheChallenge()
{
    ImportFixture fixture;
    const QByteArray csv =
        "Company,Challenge\nA,2\nB,#3\nC,Challenge 1\nD,NTT West\nE,声の経済圏\nF,\nG,Petrovietnam\nH,economy of voice\n";
    ImportOptions options = fixture.options();
    options.challenge = fixture.challenges[2];
    const Result<ImportOutcome> outcome = fixture.import(csv, options);
    PD_VERIFY(outcome);
    QCOMPARE(problemLines(outcome->problems),
             (QStringList {u8("8 Challenge RowUnknownChallenge skip"), u8("9 Challenge RowUnknownChallenge skip")}));
    QCOMPARE(outcome->problems.front().error.argument(u8("value")), u8("Petrovietnam"));
    std::vector<int> places;
    for (const Proposal &proposal : fixture.proposals())
        places.push_back(int(std::find(fixture.challenges.begin(), fixture.challenges.end(), proposal.challenge)
                             - fixture.challenges.begin()));
    QCOMPARE(places, (std::vector<int> {1, 2, 0, 1, 1, 2}));
}

void ProposalImportTest::keepsWhatItCannotRead()
{
    ImportFixture fixture;
    const QByteArray csv = "Company,Country,Stage,Founded,E-mail,Received at,Fields,Language,Title\n"
                           "A,Narnia,Series A,long ago,a@@b,yesterday,\"AI, robots\",Klingonish,"
        + QByteArray(600, 't') + "\n";
    const Result<ImportOutcome> outcome = fixture.import(csv);
    PD_VERIFY(outcome);
    QCOMPARE(outcome->added, 1);
    QStringList columns;
    for (const ImportProblem &problem : outcome->problems) {
        QVERIFY(!problem.skipsRow);
        QCOMPARE(problem.error.code, ErrorCode::RowFieldInvalid);
        QVERIFY(problem.error.argument(u8("value")).size() <= 201);
        columns.append(problem.column);
    }
    columns.sort();
    QCOMPARE(columns,
             (QStringList {u8("Country"), u8("E-mail"), u8("Fields"), u8("Founded"), u8("Language"), u8("Received at"),
                           u8("Stage"), u8("Title")}));
    const Proposal proposal = fixture.only();
    QCOMPARE(proposal.applicant.homeCountry, QString());
    QCOMPARE(proposal.stage, StartupStage::NotStated);
    QCOMPARE(proposal.foundedYear, 0);
    QCOMPARE(proposal.fields, std::vector<TermId> {TermId(1)});
    QVERIFY(!proposal.contact.id.isValid());
    QCOMPARE(proposal.answers.size(), size_t(8));
    QCOMPARE(answerTo(proposal, "Country"), u8("Narnia"));
    QCOMPARE(answerTo(proposal, "Fields"), u8("AI, robots"));
    QCOMPARE(answerTo(proposal, "E-mail"), u8("a@@b"));
    QCOMPARE(answerTo(proposal, "Title").size(), 600);
}

void ProposalImportTest::keepsTheContactOfNobody()
{
    ImportFixture fixture;
    const Result<ImportOutcome> outcome = fixture.import("Company,Phone,Contact (kana)\nA,03-1,タナカ\n");
    PD_VERIFY(outcome);
    QVERIFY(outcome->problems.empty());
    const Proposal proposal = fixture.only();
    QVERIFY(!proposal.contact.id.isValid());
    QCOMPARE(answerTo(proposal, "Phone"), u8("03-1"));
    QCOMPARE(answerTo(proposal, "Contact (kana)"), u8("タナカ"));
}

void ProposalImportTest::mergesAnswersToOneQuestion()
{
    ImportFixture fixture;
    must(fixture.change([&] {
        Query query(
            fixture.database(),
            u8("INSERT INTO question (uid, event_id, label_en, label_ja) VALUES ('q', ?, 'Why?', 'なぜですか')"));
        query.bind(fixture.event);
        must(query.exec());
    }));
    ImportOptions options = fixture.options();
    options.mapping =
        ImportMapping {{{u8("applicant"), u8("Company")}}, {u8("Why?"), u8("なぜですか"), u8("Lý do nộp đơn")}, {}, {}};
    PD_VERIFY(fixture.import("Company,Why?,なぜですか,Lý do nộp đơn\nA,because,だから,vì thế\n", options));
    const Proposal proposal = fixture.only();
    QCOMPARE(proposal.answers.size(), size_t(2));
    QCOMPARE(answerTo(proposal, "Why?"), u8("because\nだから"));
    QCOMPARE(answerTo(proposal, "Lý do nộp đơn"), u8("vì thế"));
    QCOMPARE(fixture.number("SELECT count(*) FROM question"), 2);
    QCOMPARE(fixture.text("SELECT label_vi || label_lang FROM question WHERE uid <> 'q'"), u8("Lý do nộp đơnvi"));
}

void ProposalImportTest::marksLateOnes()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import(
        "Company,Received at\nA,2025-09-24 23:59\nB,2025-09-24 23:59:01\nC,2025-09-25 01:58 +09:00\nD,2025-09-25 02:00 +09:00\nE,\n"));
    std::vector<bool> late;
    for (const Proposal &proposal : fixture.proposals())
        late.push_back(proposal.isLate);
    QCOMPARE(late, (std::vector<bool> {false, true, false, true, false}));
}

void ProposalImportTest::skipsTheSameRowInOneFile()
{
    ImportFixture fixture;
    const Result<ImportOutcome> byId = fixture.import("ID,Company\n1,A\n2,B\n1,C\n");
    PD_VERIFY(byId);
    QCOMPARE(problemLines(byId->problems), QStringList {u8("4  RowTwice skip")});
    QCOMPARE(byId->problems.front().error.argument(u8("first")), u8("2"));
    QCOMPARE(byId->added, 2);
    const Result<ImportOutcome> byMail = fixture.import(
        "Company,E-mail,Timestamp\nD,d@e.co,2025-09-18 09:12\nE,D@E.co,18/09/2025 09:12\nF,d@e.co,2025-09-18 09:13\n");
    PD_VERIFY(byMail);
    QCOMPARE(problemLines(byMail->problems), QStringList {u8("3  RowTwice skip")});
    QCOMPARE(byMail->added, 2);
    const Result<ImportOutcome> byRow = fixture.import("Company,Why?\nG,1\nG,2\nG,1\n");
    PD_VERIFY(byRow);
    QCOMPARE(problemLines(byRow->problems), QStringList {u8("4  RowTwice skip")});
    QCOMPARE(byRow->added, 2);
    // A row that does not come in stands in no other's way.
    const Result<ImportOutcome> after = fixture.import("ID,Company,Challenge\n9,H,nowhere\n9,H,1\n");
    PD_VERIFY(after);
    QCOMPARE(problemLines(after->problems), QStringList {u8("2 Challenge RowUnknownChallenge skip")});
    QCOMPARE(after->added, 1);
}

void ProposalImportTest::importsOurExample()
{
    ImportFixture fixture;
    ImportOptions options = fixture.options();
    options.mapping = ImportMapping {{{u8("applicant"), u8("Company")},
                                      {u8("email"), u8("E-mail")},
                                      {u8("summary"), u8("Summary")},
                                      {u8("contact"), u8("Contact")},
                                      {u8("external_id"), u8("Response ID")}},
                                     {},
                                     {},
                                     {}};
    const Result<ImportOutcome> outcome =
        fixture.importFile(QStringLiteral(PROJECT_SOURCE_DIR "/resources/examples/proposals.csv"), options);
    PD_VERIFY(outcome);
    QCOMPARE(outcome->added, 12);
    QVERIFY(outcome->problems.empty());
    const std::vector<Proposal> all = fixture.proposals();
    QVERIFY(all[11].summary.startsWith(u8("=1+1 is not a formula")));
    QCOMPARE(all[6].contact.name.printed, u8("𠮷野 健"));
    QCOMPARE(all[7].applicant.name.en, u8("Batik Voices, PT"));
}

void ProposalImportTest::comesOutTheSameInAnyOrder()
{
    QList<QByteArray> rows;
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same rows each time
    const auto pick = [&random](const QList<QByteArray> &from) {
        return from[qsizetype(random() % size_t(from.size()))];
    };
    for (int i = 0; i < 60; ++i) {
        const QByteArray id = i % 3 == 0 ? QByteArray() : "R" + QByteArray::number(i);
        const QByteArray company = "Company " + QByteArray::number(i % 40);
        const QByteArray mail = i % 4 == 0 ? QByteArray() : "p" + QByteArray::number(i % 40) + "@x.example";
        rows.append(id + ',' + company + ',' + mail + ',' + pick({"1", "2", "", "nowhere"}) + ','
                    + pick({"Japan", "Việt Nam", "Narnia", ""}) + ",Title " + QByteArray::number(i) + '\n');
    }
    const auto contents = [&rows]() {
        ImportFixture fixture;
        must(fixture.import("ID,Company,E-mail,Challenge,Country,Title\n" + rows.join()));
        QStringList lines;
        for (const Proposal &proposal : fixture.proposals()) {
            lines.append(QStringList {proposal.externalId, proposal.applicant.name.en, proposal.contact.email,
                                      QString::number(proposal.challenge.value()), proposal.applicant.homeCountry,
                                      proposal.title, answerTo(proposal, "Country")}
                             .join(u'|'));
        }
        lines.sort();
        lines.append(QString::number(fixture.number("SELECT count(*) FROM organisation")));
        lines.append(QString::number(must(DuplicateRepository(fixture.store()).suspected(fixture.event)).size()));
        return lines;
    };
    // Where a company comes twice, what the first row says of it is its own; so those rows agree here.
    for (int i = 40; i < 60; ++i) {
        QList<QByteArray> cells = rows[i].split(',');
        cells[4] = rows[i - 40].split(',')[4] == "Narnia" ? QByteArray() : rows[i - 40].split(',')[4];
        rows[i] = cells.join(',');
    }
    for (int i = 0; i < 20; ++i) {
        if (rows[i].contains("Narnia"))
            rows[i].replace("Narnia", "");
    }
    const QStringList first = contents();
    QVERIFY(first.size() > 30);
    for (int round = 0; round < 8; ++round) {
        std::shuffle(rows.begin(), rows.end(), random);
        QCOMPARE(contents(), first);
    }
}

QTEST_GUILESS_MAIN(ProposalImportTest)
#include "tst_proposalimport.moc"
