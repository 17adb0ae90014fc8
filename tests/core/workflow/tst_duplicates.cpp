// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived.h"
#include "core/storage/duplicaterepository.h"
#include "core/storage/reviewrepository.h"
#include "core/workflow/duplicateworkflow.h"
#include "core/workflow/proposalworkflow.h"
#include "core/workflow/tagworkflow.h"
#include "tests/core/workflow/importfixture.h"

#include <random>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// Two proposals of one startup that came in twice, and what the desk does about them.
class DuplicatesTest : public QObject
{
    Q_OBJECT

private:
    /// #1 and #2 are one startup's, #3 is another's.
    static void fill(ImportFixture &fixture)
    {
        PD_VERIFY(fixture.import(
            "ID,Company,Title,Summary,Country,Contact,E-mail,Site visit,Team\n"
            "1,Lotus Farm Co. Ltd.,Rice sensor,Short,VN,An Le,an@lotus.example,yes,\n"
            "2,LOTUS FARM JSC,Rice sensors for all,A longer summary,VN,An Le,sales@lotus.example,no,seven\n"
            "3,Lily,Voice,V,SG,Bo,bo@lily.example,yes,two\n"));
    }

private Q_SLOTS:
    void pairsAreFoundWithTheirReasons()
    {
        ImportFixture fixture;
        fill(fixture);
        const DuplicateWorkflow duplicates(fixture.store());
        const auto all = fixture.proposals();
        const std::vector<DuplicatePair> pairs = must(duplicates.pairs(fixture.event));
        QCOMPARE(pairs.size(), size_t(1));
        QCOMPARE(pairs.front(), (DuplicatePair {all[0].id, all[1].id, {u8("name")}}));
    }

    void comparingNamesWhatDiffers()
    {
        ImportFixture fixture;
        fill(fixture);
        const auto all = fixture.proposals();
        const DuplicateWorkflow duplicates(fixture.store());
        const DuplicateComparison both = must(duplicates.compare(all[0].id, all[1].id));
        for (const char *field : {"applicant", "contact", "title", "summary", "external_id"})
            QVERIFY2(both.differing.contains(u8(field)), field);
        QVERIFY(!both.differing.contains(u8("challenge")));
        QCOMPARE(both.differing.filter(u8("answer:")).size(), 2);
        QVERIFY(!both.isFirstJudged && !both.isSecondJudged);
        PD_REFUSED(duplicates.compare(all[0].id, all[0].id), ErrorCode::RecordNotFound);
        PD_REFUSED(duplicates.compare(all[0].id, ProposalId(999)), ErrorCode::RecordNotFound);
    }

    void mergingTakesWhatWasChosenAndIsUndoneInOneStep()
    {
        ImportFixture fixture;
        fill(fixture);
        const auto before = fixture.proposals();
        const QString tables = dumpAll(fixture.database());
        DuplicateWorkflow duplicates(fixture.store());
        PD_VERIFY(duplicates.merge(before[0].id, before[1].id, {u8("summary")}));
        const auto after = fixture.proposals();
        QCOMPARE(after.size(), size_t(2));
        const Proposal &kept = after[0];
        QCOMPARE(kept.id, before[0].id);
        QCOMPARE(kept.title, u8("Rice sensor"));
        QCOMPARE(kept.summary, u8("A longer summary"));
        QHash<QString, QString> answers;
        for (const Answer &answer : kept.answers)
            answers.insert(answer.label, answer.text);
        QCOMPARE(answers.value(u8("Site visit")), u8("yes")); // its own
        QCOMPARE(answers.value(u8("Team")), u8("seven"));     // it had none
        QVERIFY(must(duplicates.pairs(fixture.event)).empty());
        Progress progress;
        QCOMPARE(must(checkDerived(fixture.database(), progress)), QStringList());
        QVERIFY(Journal(fixture.store()).undo());
        QCOMPARE(dumpAll(fixture.database()), tables);
        QVERIFY(Journal(fixture.store()).redo());
        QCOMPARE(fixture.proposals().size(), size_t(2));
    }

    void theOtherApplicantCanBeTaken()
    {
        ImportFixture fixture;
        fill(fixture);
        const auto before = fixture.proposals();
        PD_VERIFY(DuplicateWorkflow(fixture.store())
                      .merge(before[0].id, before[1].id, {u8("applicant"), u8("contact"), u8("external_id")}));
        const Proposal kept = fixture.proposals().front();
        QCOMPARE(kept.applicant.name.en, u8("LOTUS FARM JSC"));
        QCOMPARE(kept.externalId, u8("2"));
        Query organisations(fixture.database(), u8("SELECT count(*) FROM organisation WHERE name_en LIKE 'Lotus%'"));
        must(organisations.execOne());
        QCOMPARE(organisations.number(0), 1); // the one that nothing names any more went
    }

    void theSameFileAgainKnowsBothRows()
    {
        ImportFixture fixture;
        fill(fixture);
        const auto before = fixture.proposals();
        PD_VERIFY(DuplicateWorkflow(fixture.store()).merge(before[0].id, before[1].id, {}));
        const Proposal kept = fixture.proposals().front();
        const ImportOutcome again = must(fixture.import(
            "ID,Company,Title,Summary,Country,Contact,E-mail,Site visit,Team\n"
            "1,Lotus Farm Co. Ltd.,Rice sensor,Short,VN,An Le,an@lotus.example,yes,\n"
            "2,LOTUS FARM JSC,Rice sensors for all,A longer summary,VN,An Le,sales@lotus.example,no,seven\n"
            "3,Lily,Voice,V,SG,Bo,bo@lily.example,yes,two\n"));
        QCOMPARE(again.added, 0);
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(fixture.proposals().front(), kept);
    }

    void aJudgedOneCannotGo()
    {
        ImportFixture fixture;
        fill(fixture);
        const auto all = fixture.proposals();
        must(fixture.change([&]() -> Status {
            Query round(
                fixture.database(),
                u8("INSERT INTO rubric (uid, event_id, name_en) VALUES ('r', %1, 'R')").arg(fixture.event.value()));
            PD_TRY(round.exec());
            Query made(fixture.database(),
                       u8("INSERT INTO round (uid, event_id, name_en, rubric_id) VALUES ('o', %1, 'O', %2)")
                           .arg(fixture.event.value())
                           .arg(round.lastInsertId()));
            PD_TRY(made.exec());
            Query decision(
                fixture.database(),
                u8("INSERT INTO decision (uid, round_id, proposal_id, result, decided_by, decided_at, reason) "
                   "VALUES ('d', %1, %2, 'finalist', 'Sato', '2025-10-01T00:00:00.000Z', 'best')")
                    .arg(made.lastInsertId())
                    .arg(all[1].id.value()));
            return decision.exec();
        }));
        DuplicateWorkflow duplicates(fixture.store());
        QVERIFY(must(duplicates.compare(all[0].id, all[1].id)).isSecondJudged);
        const QString tables = dumpAll(fixture.database());
        PD_REFUSED(duplicates.merge(all[0].id, all[1].id, {}), ErrorCode::DuplicateJudged);
        QCOMPARE(dumpAll(fixture.database()), tables);
        PD_VERIFY(duplicates.merge(all[1].id, all[0].id, {})); // the other way round it may
        QCOMPARE(fixture.proposals().size(), size_t(2));
    }

    void keptApartTheyAreNoLongerSuspected()
    {
        ImportFixture fixture;
        fill(fixture);
        const auto all = fixture.proposals();
        DuplicateWorkflow duplicates(fixture.store());
        PD_REFUSED(duplicates.keepApart(all[1].id, all[0].id, u8(" \t")), ErrorCode::FieldRequired);
        PD_VERIFY(duplicates.keepApart(all[1].id, all[0].id, u8("Two branches of one group")));
        QVERIFY(must(duplicates.pairs(fixture.event)).empty());
        QVERIFY(must(DuplicateRepository(fixture.store()).suspected(fixture.event)).isEmpty());
        const auto verdicts = must(duplicates.verdicts(fixture.event));
        QCOMPARE(verdicts.size(), size_t(1));
        QCOMPARE(verdicts.front().first, all[0].id);
        QCOMPARE(verdicts.front().reason, u8("Two branches of one group"));
        QCOMPARE(verdicts.front().who, fixture.store().operatorName());
        QVERIFY(must(ProposalWorkflow(fixture.store()).proposal(all[0].id)).duplicates.empty());
        PD_VERIFY(duplicates.suspectAgain(all[0].id, all[1].id));
        QCOMPARE(must(duplicates.pairs(fixture.event)).size(), size_t(1));
        PD_REFUSED(duplicates.suspectAgain(all[0].id, all[1].id), ErrorCode::RecordNotFound);
    }

    void aRowAloneIsAsInTheList()
    {
        ImportFixture fixture;
        fill(fixture);
        const auto all = fixture.proposals();
        PD_VERIFY(TagWorkflow(fixture.store()).change({all[1].id, all[2].id}, {u8("to ask")}, {}));
        const ProposalRepository repository(fixture.store());
        const std::vector<ProposalRow> list = must(repository.rows(fixture.event));
        QVERIFY(list[0].isSuspectedDuplicate && !list[2].isSuspectedDuplicate);
        for (const ProposalRow &row : list) {
            const std::vector<ProposalRow> alone = must(repository.rows(fixture.event, {row.id}));
            QCOMPARE(alone.size(), size_t(1));
            QCOMPARE(alone[0].isSuspectedDuplicate, row.isSuspectedDuplicate);
            QCOMPARE(alone[0].tags, row.tags);
            QCOMPARE(alone[0].title, row.title);
        }
        QCOMPARE(list[1].tags.size(), size_t(1));
    }

    /// Made-up proposals with few names, challenges and mail addresses, some pairs of them kept apart.
    void suspectedIsWhoeverIsInAPair()
    {
        std::mt19937 random(11);
        const auto below = [&random](int end) { return int(random() % unsigned(end)); };
        for (int round = 0; round < 12; ++round) {
            ImportFixture fixture;
            QByteArray csv("Company,Title,E-mail,Challenge\n");
            for (int row = 0; row < 30; ++row) {
                const int challenge = below(4);
                csv += "Firm " + QByteArray::number(below(12)) + ",Idea " + QByteArray::number(below(25)) + ",m"
                    + QByteArray::number(below(20)) + "@x.example,"
                    + (challenge == 0 ? "" : QByteArray::number(challenge)) + '\n';
            }
            must(fixture.import(csv));
            DuplicateWorkflow duplicates(fixture.store());
            const auto all = must(duplicates.pairs(fixture.event));
            for (size_t i = 0; i < all.size(); i += 1 + size_t(below(3)))
                PD_VERIFY(duplicates.keepApart(all[i].first, all[i].second, u8("two firms")));
            QSet<ProposalId> paired;
            for (const DuplicatePair &pair : must(duplicates.pairs(fixture.event)))
                paired << pair.first << pair.second;
            QVERIFY(!all.empty());
            QCOMPARE(must(DuplicateRepository(fixture.store()).suspected(fixture.event)), paired);
        }
    }

    void findsTextsThatAreAlike()
    {
        const QByteArray text =
            "We put sensors into rice fields and tell the farmers by telephone when the water is too "
            "low or too high. Three cooperatives of the Red River delta have tried it for two seasons.";
        QByteArray other = text;
        other.replace("two seasons", "one season");
        ImportFixture fixture;
        must(fixture.import(
            "Company,Title,Summary,Challenge\n"
            "Alpha Test,Water,\""
            + text
            + "\",1\n"
              "Beta Test,Rice,\""
            + other
            + "\",1\n"
              "Gamma Test,Fields,\""
            + text
            + "\",2\n"
              "Delta Test,Drones,\"Drones carry parcels between the islands of the bay, also at night and in "
              "rain, and land on the roofs of post offices.\",1\n"
              "Epsilon Test,Short,Sensors,1\n"
              "Zeta Test,Short too,Sensors,1\n"));
        DuplicateWorkflow duplicates(fixture.store());
        Progress progress;
        const auto found = must(duplicates.similarTexts(fixture.event, 0.7, progress));
        QCOMPARE(found.size(), size_t(1));
        const auto all = fixture.proposals();
        QCOMPARE(found[0].first, all[0].id);
        QCOMPARE(found[0].second, all[1].id);
        QVERIFY(found[0].similarity > 0.8 && found[0].similarity < 1);
        QVERIFY(must(duplicates.similarTexts(fixture.event, 0.99, progress)).empty());
        PD_VERIFY(duplicates.keepApart(all[0].id, all[1].id, u8("two firms of one founder")));
        QVERIFY(must(duplicates.similarTexts(fixture.event, 0.7, progress)).empty());
        progress.cancel();
        PD_REFUSED(duplicates.similarTexts(fixture.event, 0.7, progress), ErrorCode::Cancelled);
    }

    void answeringTwoChallengesIsNoDuplicate()
    {
        ImportFixture fixture;
        fill(fixture);
        const auto all = fixture.proposals();
        ProposalWorkflow proposals(fixture.store());
        PD_VERIFY(proposals.setChallenge({all[0].id}, fixture.challenges[0]));
        PD_VERIFY(proposals.setChallenge({all[1].id}, fixture.challenges[1]));
        QVERIFY(must(DuplicateWorkflow(fixture.store()).pairs(fixture.event)).empty());
    }
};

QTEST_GUILESS_MAIN(DuplicatesTest)
#include "tst_duplicates.moc"
