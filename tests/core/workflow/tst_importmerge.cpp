// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/duplicateworkflow.h"
#include "core/workflow/proposalworkflow.h"
#include "tests/core/workflow/importfixture.h"

#include <functional>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// A newer export of the same form, after the desk has worked on what the first one brought.
class ImportMergeTest : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *header = "ID,Company,Title,Summary,Country,Stage,Founded,Contact,E-mail,Team\n";
    static constexpr const char *first = "1,Lotus,Rice sensor,Short,VN,pilot,2019,An,an@lotus.example,two\n";

    static void edit(ImportFixture &fixture, const std::function<void(Proposal &)> &change)
    {
        Proposal proposal = fixture.only();
        change(proposal);
        PD_VERIFY(ProposalWorkflow(fixture.store()).save(proposal));
    }
    static QStringList notes(const ImportOutcome &outcome, ErrorCode code)
    {
        QStringList found;
        for (const ImportProblem &problem : outcome.problems) {
            if (problem.error.code == code)
                found.append(problem.column + u": " + problem.error.argument(u8("before")) + u" > "
                             + problem.error.argument(u8("value")));
        }
        return found;
    }

private Q_SLOTS:
    void takesWhatChangedUpstream()
    {
        ImportFixture fixture;
        PD_VERIFY(fixture.import(QByteArray(header) + first));
        const QByteArray newer = QByteArray(header)
            + "1,Lotus,Rice sensor 2,Short,VN,pilot,2019,An,an@lotus.example,three\n";
        const ImportPreview preview = must(fixture.preview(newer));
        QCOMPARE(preview.outcome.updated, 1);
        QCOMPARE(notes(preview.outcome, ErrorCode::RowChanges),
                 (QStringList {u8("Team: two > three"), u8("Title: Rice sensor > Rice sensor 2")}));
        const ImportOutcome outcome = must(fixture.import(newer));
        QVERIFY(outcome.problems.empty()); // what was done needs no note
        QCOMPARE(fixture.only().title, u8("Rice sensor 2"));
        QCOMPARE(fixture.only().answers.front().text, u8("three"));
    }

    void keepsWhatTheDeskEditedWhereTheFileDidNot()
    {
        ImportFixture fixture;
        PD_VERIFY(fixture.import(QByteArray(header) + first));
        edit(fixture, [](Proposal &proposal) {
            proposal.title = u8("Sensor for rice fields");
            proposal.foundedYear = 2018;
            proposal.applicant.homeCountry = u8("SG");
            proposal.answers.front().text = u8("two people");
        });
        const ImportOutcome outcome = must(fixture.import(
            QByteArray(header) + "1,Lotus,Rice sensor,A longer one,VN,pilot,2019,An,an@lotus.example,two\n"));
        QCOMPARE(outcome.updated, 1);
        QVERIFY(outcome.problems.empty());
        const Proposal proposal = fixture.only();
        QCOMPARE(proposal.summary, u8("A longer one"));
        QCOMPARE(proposal.title, u8("Sensor for rice fields"));
        QCOMPARE(proposal.foundedYear, 2018);
        QCOMPARE(proposal.applicant.homeCountry, u8("SG"));
        QCOMPARE(proposal.answers.front().text, u8("two people"));
    }

    void asksWhereBothChangedIt()
    {
        ImportFixture fixture;
        PD_VERIFY(fixture.import(QByteArray(header) + first));
        edit(fixture, [](Proposal &proposal) {
            proposal.title = u8("Ours");
            proposal.contact.email = u8("new@lotus.example");
        });
        const QByteArray newer = QByteArray(header)
            + "1,Lotus,Theirs,Short,VN,growth,2019,An,other@lotus.example,two\n";
        const QStringList conflicts {u8("E-mail: new@lotus.example > other@lotus.example"), u8("Title: Ours > Theirs")};
        QCOMPARE(notes(must(fixture.preview(newer)).outcome, ErrorCode::RowEditedHere), conflicts);
        const ImportOutcome outcome = must(fixture.import(newer));
        QCOMPARE(notes(outcome, ErrorCode::RowEditedHere), conflicts);
        QCOMPARE(fixture.only().title, u8("Ours"));
        QCOMPARE(fixture.only().contact.email, u8("new@lotus.example"));
        QCOMPARE(fixture.only().stage, StartupStage::Growth);
        QCOMPARE(must(fixture.import(newer)).unchanged, 1); // the same file again changes nothing
    }

    void takesTheirsWhenTold()
    {
        ImportFixture fixture;
        PD_VERIFY(fixture.import(QByteArray(header) + first));
        edit(fixture, [](Proposal &proposal) { proposal.title = u8("Ours"); });
        ImportOptions options = fixture.options();
        options.takesTheirs = true;
        const QByteArray newer = QByteArray(header) + "1,Lotus,Theirs,Short,VN,pilot,2019,An,an@lotus.example,two\n";
        QVERIFY(must(fixture.import(newer, options)).problems.empty());
        QCOMPARE(fixture.only().title, u8("Theirs"));
    }

    void aMergedRowIsComparedWithItsOwnPast()
    {
        ImportFixture fixture;
        const QByteArray second = "2,Lotus,Rice sensor,Short,VN,pilot,2019,An,sales@lotus.example,two\n";
        PD_VERIFY(fixture.import(QByteArray(header) + first + second));
        const auto both = fixture.proposals();
        PD_VERIFY(DuplicateWorkflow(fixture.store()).merge(both[0].id, both[1].id, {}));
        const ImportOutcome outcome = must(fixture.import(
            QByteArray(header) + first + "2,Lotus,Rice sensor,Much longer,VN,pilot,2019,An,sales@lotus.example,two\n"));
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(outcome.unchanged, 1);
        QCOMPARE(fixture.only().summary, u8("Much longer"));
        QCOMPARE(fixture.only().contact.email, u8("an@lotus.example")); // the other row has not changed its own
        QCOMPARE(must(fixture.import(QByteArray(header) + first
                                     + "2,Lotus,Rice sensor,Much longer,VN,pilot,2019,An,sales@lotus.example,two\n"))
                     .unchanged,
                 2);
    }
};

QTEST_GUILESS_MAIN(ImportMergeTest)
#include "tst_importmerge.moc"
