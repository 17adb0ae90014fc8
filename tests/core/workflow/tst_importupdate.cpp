// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/importfixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

QString answerTo(const Proposal &proposal, const char *label)
{
    for (const Answer &answer : proposal.answers) {
        if (answer.label == u8(label))
            return answer.text;
    }
    return {};
}

} // namespace

/// A row that was there before and says something else now, and applicants that come again.
class ImportUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyWhatTheFileSays();
    void anEmptyCellSaysNothing();
    void keepsTheChallengeUnlessTheFileNamesOne();
    void updatesItsOwnApplicantAndContact();
    void renamesInAnotherLanguage();
    void givesAContactToOneWithout();
    void movesANoteOutOfTheAnswers();
    void worksOutLateAnew();
    void knowsARowByMailAndTime();
    void usesTheSameApplicantAgain();
    void keepsApplicantsApart();
    void keepsWhatAnApplicantSaysOtherwise();
    void fillsWhatAnApplicantLeftOpen();
};

void ImportUpdateTest::changesOnlyWhatTheFileSays()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company,Title,Summary,Country,Stage,Why?\n1,Lotus,Old,Text,Japan,pilot,yes\n"));
    must(fixture.changeBy("UPDATE proposal SET state = 'eligible', state_reason = 'checked', founded_year = 2019"));
    const Proposal before = fixture.only();
    const Result<ImportOutcome> outcome = fixture.import("ID,Company,Title,Stage\n1,Lotus,New,revenue\n");
    PD_VERIFY(outcome);
    QCOMPARE(outcome->updated, 1);
    QCOMPARE(outcome->added, 0);
    Proposal expected = before;
    expected.title = u8("New");
    expected.stage = StartupStage::Revenue;
    QCOMPARE(fixture.only(), expected);
    QCOMPARE(fixture.import("ID,Company,Title,Stage\n1,Lotus,New,revenue\n")->unchanged, 1);
}

void ImportUpdateTest::anEmptyCellSaysNothing()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import(
        "ID,Company,Title,Summary,Country,Founded,E-mail,Phone,Fields,Why?\n1,Lotus,T,S,Japan,2019,a@b.co,1,AI,yes\n"));
    const Proposal before = fixture.only();
    const Result<ImportOutcome> outcome = fixture.import(
        "ID,Company,Title,Summary,Country,Founded,E-mail,Phone,Fields,Why?,More\n1,Lotus,,,,,,,,,x\n");
    PD_VERIFY(outcome);
    QCOMPARE(outcome->updated, 1);
    Proposal after = fixture.only();
    QCOMPARE(answerTo(after, "Why?"), u8("yes"));
    QCOMPARE(answerTo(after, "More"), u8("x"));
    after.answers = before.answers;
    QCOMPARE(after, before);
}

void ImportUpdateTest::keepsTheChallengeUnlessTheFileNamesOne()
{
    ImportFixture fixture;
    ImportOptions options = fixture.options();
    options.challenge = fixture.challenges[0];
    PD_VERIFY(fixture.import("ID,Company,Challenge\n1,A,2\n2,B,\n3,C,\n"));
    QVERIFY(!fixture.proposals()[1].challenge.isValid());
    // Where the file names none, the option is for those that are still to choose.
    PD_VERIFY(fixture.import("ID,Company,Challenge\n1,A,3\n2,B,\n", options));
    QCOMPARE(fixture.proposals()[0].challenge, fixture.challenges[2]);
    QCOMPARE(fixture.proposals()[1].challenge, fixture.challenges[0]);
    ImportOptions other = options;
    other.challenge = fixture.challenges[1];
    const Result<ImportOutcome> outcome = fixture.import("ID,Company\n1,A\n2,B\n3,C\n", other);
    PD_VERIFY(outcome);
    QCOMPARE(outcome->updated, 3);
    QCOMPARE(fixture.proposals()[0].challenge, fixture.challenges[2]);
    QCOMPARE(fixture.proposals()[1].challenge, fixture.challenges[0]);
    QCOMPARE(fixture.proposals()[2].challenge, fixture.challenges[1]);
    QCOMPARE(fixture.import("ID,Company\n1,A\n2,B\n3,C\n", other)->unchanged, 3);
}

void ImportUpdateTest::updatesItsOwnApplicantAndContact()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import(
        "ID,Company,Country,Website,Contact,E-mail,Phone\n1,Lotus,Japan,lotus.example,Ann,ann@lotus.example,1\n"));
    const Proposal before = fixture.only();
    PD_VERIFY(fixture.import(
        "ID,Company,Country,Website,Contact,E-mail,Phone\n1,Lotus Energy,Vietnam,lotus-energy.example,Bob,bob@lotus.example,2\n"));
    const Proposal after = fixture.only();
    QCOMPARE(after.number, before.number);
    QCOMPARE(after.uid, before.uid);
    QCOMPARE(after.applicant.id, before.applicant.id);
    QCOMPARE(after.contact.id, before.contact.id);
    QCOMPARE(after.applicant.name.en, u8("Lotus Energy"));
    QCOMPARE(after.applicant.homeCountry, u8("VN"));
    QCOMPARE(after.applicant.website, u8("lotus-energy.example"));
    QCOMPARE(after.contact.name.printed, u8("Bob"));
    QCOMPARE(after.contact.email, u8("bob@lotus.example"));
    QCOMPARE(after.contact.phone, u8("2"));
    QCOMPARE(fixture.number("SELECT count(*) FROM person"), 1);
}

void ImportUpdateTest::renamesInAnotherLanguage()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company\n1,Minamoto\n"));
    PD_VERIFY(fixture.import("ID,Company\n1,株式会社みなもと\n"));
    const LocalizedText name = fixture.only().applicant.name;
    QCOMPARE(name.original, Language::Japanese);
    QCOMPARE(name.ja, u8("株式会社みなもと"));
    QCOMPARE(name.en, u8("Minamoto"));
}

void ImportUpdateTest::givesAContactToOneWithout()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company\n1,Lotus\n"));
    PD_VERIFY(fixture.import("ID,Company,Contact,E-mail\n1,Lotus,Ann,ann@lotus.example\n"));
    QCOMPARE(fixture.only().contact.name.printed, u8("Ann"));
    // The same person of the same company is not made anew.
    PD_VERIFY(fixture.import("ID,Company,Contact,E-mail\n2,Lotus,Ann,ann@lotus.example\n"));
    QCOMPARE(fixture.number("SELECT count(*) FROM person"), 1);
    QCOMPARE(fixture.number("SELECT count(DISTINCT applicant_id) FROM proposal"), 1);
}

void ImportUpdateTest::movesANoteOutOfTheAnswers()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company,Country,Why?\n1,Lotus,Narnia,yes\n"));
    QCOMPARE(answerTo(fixture.only(), "Country"), u8("Narnia"));
    PD_VERIFY(fixture.import("ID,Company,Country,Why?\n1,Lotus,Japan,yes\n"));
    QCOMPARE(fixture.only().applicant.homeCountry, u8("JP"));
    QCOMPARE(fixture.only().answers.size(), size_t(1));
    // And back: what was known stays, what was said is kept.
    PD_VERIFY(fixture.import("ID,Company,Country,Why?\n1,Lotus,Oz,no\n"));
    QCOMPARE(fixture.only().applicant.homeCountry, u8("JP"));
    QCOMPARE(answerTo(fixture.only(), "Country"), u8("Oz"));
    QCOMPARE(answerTo(fixture.only(), "Why?"), u8("no"));
}

void ImportUpdateTest::worksOutLateAnew()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company,Submitted at\n1,Lotus,2025-09-24 23:00\n"));
    QVERIFY(!fixture.only().isLate);
    PD_VERIFY(fixture.import("ID,Company,Submitted at\n1,Lotus,2025-09-25 23:00\n"));
    QVERIFY(fixture.only().isLate);
    PD_VERIFY(fixture.import("ID,Company,Submitted at,Title\n1,Lotus,,T\n"));
    QVERIFY(fixture.only().isLate);
}

void ImportUpdateTest::knowsARowByMailAndTime()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("Company,E-mail,Submitted at,Title\nLotus,Ann@lotus.example,2025-09-18 09:12,Old\n"));
    // The same instant and the same address, written otherwise.
    const Result<ImportOutcome> outcome = fixture.import(
        "会社名,メールアドレス,受付日時,タイトル\nLotus,ann@LOTUS.example,2025年9月18日 9時12分,New\n");
    PD_VERIFY(outcome);
    QCOMPARE(outcome->updated, 1);
    QCOMPARE(fixture.only().title, u8("New"));
    const Result<ImportOutcome> unreadable = fixture.import(
        "Company,E-mail,Submitted at,Title\nB,b@b.co,some day,1\nB,b@b.co,another day,2\n");
    PD_VERIFY(unreadable);
    QCOMPARE(unreadable->added, 2);
    QCOMPARE(fixture.import("Company,E-mail,Submitted at,Title\nB,b@b.co,some day,3\n")->updated, 1);
}

void ImportUpdateTest::usesTheSameApplicantAgain()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import(
        "ID,Company,Challenge,Contact,E-mail,Website\n1,\"Lotus Co., Ltd.\",1,Ann,ann@lotus.example,https://www.lotus.example/en\n"));
    // By mail, by web site, and again within one file.
    PD_VERIFY(fixture.import("ID,Company,Challenge,Contact,E-mail,Website\n"
                             "2,Lotus,2,Ann,ANN@lotus.example,\n"
                             "3,LOTUS,3,Bob,bob@elsewhere.example,lotus.example\n"
                             "4,Fresh,1,Cho,cho@fresh.example,\n"
                             "5,Fresh,2,Cho,cho@fresh.example,\n"));
    const std::vector<Proposal> all = fixture.proposals();
    QCOMPARE(all.size(), size_t(5));
    QCOMPARE(all[1].applicant.id, all[0].applicant.id);
    QCOMPARE(all[1].contact.id, all[0].contact.id);
    QCOMPARE(all[2].applicant.id, all[0].applicant.id);
    QVERIFY(all[2].contact.id != all[0].contact.id);
    QCOMPARE(all[2].contact.email, u8("bob@elsewhere.example"));
    QCOMPARE(all[4].applicant.id, all[3].applicant.id);
    QCOMPARE(all[4].contact.id, all[3].contact.id);
    QVERIFY(all[3].applicant.id != all[0].applicant.id);
}

void ImportUpdateTest::keepsApplicantsApart()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company,E-mail,Website\n"
                             "1,Lotus,ann@lotus.example,lotus.example\n"
                             "2,Lotus,ann@other.example,other.example\n"
                             "3,Lily,ann@lotus.example,lotus.example\n"
                             "4,Lotus,,\n"
                             "5,Thang Long Industrial Park,,\n"));
    QCOMPARE(fixture.number("SELECT count(DISTINCT applicant_id) FROM proposal"), 5);
    // An applicant of another event is not one of this.
    EventId other;
    must(fixture.change([&] { other = EventId(fixture.StorageFixture::event("Other")); }));
    ImportOptions options = fixture.options();
    options.event = other;
    PD_VERIFY(fixture.import("ID,Company,E-mail\n1,Lotus,ann@lotus.example\n", options));
    QCOMPARE(fixture.number("SELECT count(DISTINCT applicant_id) FROM proposal"), 6);
}

void ImportUpdateTest::keepsWhatAnApplicantSaysOtherwise()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import(
        "ID,Company,Challenge,Country,Contact,E-mail,Phone\n1,Lotus JSC,1,Vietnam,Ann,ann@lotus.example,1\n"
        "2,Lotus,2,Japan,Anne,ann@lotus.example,2\n"));
    const std::vector<Proposal> all = fixture.proposals();
    QCOMPARE(all[1].applicant, all[0].applicant);
    QCOMPARE(all[1].contact, all[0].contact);
    QCOMPARE(all[0].applicant.name.en, u8("Lotus JSC"));
    QCOMPARE(all[0].answers.size(), size_t(0));
    QCOMPARE(all[1].answers.size(), size_t(4));
    QCOMPARE(answerTo(all[1], "Company"), u8("Lotus"));
    QCOMPARE(answerTo(all[1], "Country"), u8("JP"));
    QCOMPARE(answerTo(all[1], "Contact"), u8("Anne"));
    QCOMPARE(answerTo(all[1], "Phone"), u8("2"));
}

void ImportUpdateTest::fillsWhatAnApplicantLeftOpen()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company,Challenge,E-mail\n1,Lotus,1,ann@lotus.example\n"));
    PD_VERIFY(fixture.import(
        "ID,Company,Challenge,E-mail,Country,Website,Contact\n2,Lotus,2,ann@lotus.example,Vietnam,lotus.example,Ann\n"
        "3,Lotus,3,bob@lotus.example,,lotus.example,Bob\n"));
    const std::vector<Proposal> all = fixture.proposals();
    QCOMPARE(all[0].applicant.homeCountry, u8("VN"));
    QCOMPARE(all[0].applicant.website, u8("lotus.example"));
    QCOMPARE(all[0].contact.name.printed, u8("Ann"));
    QCOMPARE(all[2].applicant.id, all[0].applicant.id);
    QCOMPARE(all[1].answers.size(), size_t(0));
}

QTEST_GUILESS_MAIN(ImportUpdateTest)
#include "tst_importupdate.moc"
