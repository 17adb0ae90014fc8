// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workflow/importfixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

/// A run as a whole: twice, undone, dry, strict, stopped, and looked at beforehand.
class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsTwiceWithoutAChange_data();
    void importsTwiceWithoutAChange();
    void isUndoneInOneStep();
    void isOneTransactionWithItsArguments();
    void dryRunWritesNothing();
    void strictRefusesEverything();
    void previewsTheFirstRows();
    void previewsWithoutAnApplicant();
    void asksForTheApplicantsColumn();
    void guessesWithAGivenDelimiter();
    void refusesWhatIsNotThere();
    void stopsWhenCancelled();
    void worksWithAReadOnlyFile();
};

void ImportRunTest::importsTwiceWithoutAChange_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("id") << QByteArray(
        "Response ID,Company,Contact,E-mail,Country,Fields,Why now?\nR-1,株式会社みなもと,髙﨑 さくら,t@minamoto.example,Japan,\"AI, ships\",\"=1+1\"\n");
    QTest::newRow("mail") << QByteArray(
        "Company,E-mail,Timestamp,Title\nA,a@b.co,2025-09-18 09:12,T\nB,b@b.co,2025-09-18 09:12,T\n");
    QTest::newRow("row") << QByteArray("Company,Title,Country\nA,T,Narnia\nB,T,JP\n,x,y\n");
}

void ImportRunTest::importsTwiceWithoutAChange()
{
    QFETCH(QByteArray, csv);
    ImportFixture fixture;
    const Result<ImportOutcome> first = fixture.import(csv);
    PD_VERIFY(first);
    // What staff have changed since is theirs.
    must(fixture.changeBy("UPDATE proposal SET title = 'edited', state = 'eligible' WHERE number = 1"));
    const QString before = fixture.everything();
    const Result<ImportOutcome> again = fixture.import(csv);
    PD_VERIFY(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->updated, 0);
    QCOMPARE(again->unchanged, first->added);
    QCOMPARE(again->skipped, first->skipped);
    QCOMPARE(fixture.everything(), before);
}

void ImportRunTest::isUndoneInOneStep()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company,Title\n1,A,One\n"));
    const QString before = dumpAll(fixture.database());
    PD_VERIFY(fixture.import("ID,Company,Title,E-mail,Why?\n1,A,Two,a@b.co,yes\n2,B,Three,b@b.co,no\n"));
    const QString after = dumpAll(fixture.database());
    QVERIFY(after != before);
    const Result<Action> undone = Journal(fixture.store()).undo();
    PD_VERIFY(undone);
    QCOMPARE(undone->key, u8("proposals.import"));
    QCOMPARE(dumpAll(fixture.database()), before);
    PD_VERIFY(Journal(fixture.store()).redo());
    QCOMPARE(dumpAll(fixture.database()), after);
    // A number once given is never given again.
    PD_VERIFY(Journal(fixture.store()).undo());
    PD_VERIFY(fixture.import("ID,Company\n3,C\n"));
    QCOMPARE(fixture.proposals().back().number, 3);
}

void ImportRunTest::isOneTransactionWithItsArguments()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company\n1,A\n2,B\n"));
    PD_VERIFY(fixture.import("ID,Company\n1,A\n2,Bee\n3,C\n,\n"));
    const std::vector<HistoryEntry> entries = must(Journal(fixture.store()).entries({}));
    QCOMPARE(entries.size(), size_t(3)); // with the fixture's own
    QCOMPARE(entries[0].action.key, u8("proposals.import"));
    QCOMPARE(entries[0].action.arguments,
             (QMap<QString, QString> {{u8("count"), u8("2")}, {u8("file"), u8("answers.csv")}}));
    QCOMPARE(entries[1].action.arguments.value(u8("count")), u8("2"));
}

void ImportRunTest::dryRunWritesNothing()
{
    ImportFixture fixture;
    const QString before = fixture.everything();
    ImportOptions options = fixture.options();
    options.dryRun = true;
    const QByteArray csv = "ID,Company,Country\n1,A,Narnia\n1,B,\n2,A,\n,,x\n";
    const Result<ImportOutcome> dry = fixture.import(csv, options);
    PD_VERIFY(dry);
    QCOMPARE(fixture.everything(), before);
    const Result<ImportOutcome> done = fixture.import(csv);
    PD_VERIFY(done);
    QCOMPARE(dry->added, done->added);
    QCOMPARE(dry->skipped, done->skipped);
    QCOMPARE(dry->suspectedDuplicates, done->suspectedDuplicates);
    QCOMPARE(done->suspectedDuplicates, 2);
    QCOMPARE(problemLines(dry->problems), problemLines(done->problems));
}

void ImportRunTest::strictRefusesEverything()
{
    ImportFixture fixture;
    const QString before = fixture.everything();
    ImportOptions options = fixture.options();
    options.strict = true;
    const QByteArray bad = "Company,Challenge\nA,1\n,2\nB,nowhere\nC,1\n";
    for (const bool dryRun : {true, false}) {
        options.dryRun = dryRun;
        const Result<ImportOutcome> refused = fixture.import(bad, options);
        PD_REFUSED(refused, ErrorCode::RowsRefused);
        QCOMPARE(refused.error().argument(u8("count")), u8("2"));
        QVERIFY(refused.error().argument(u8("file")).endsWith(u8("answers.csv")));
        QCOMPARE(fixture.everything(), before);
    }
    // A note refuses nothing.
    const Result<ImportOutcome> noted = fixture.import("Company,Country\nA,Narnia\n", options);
    PD_VERIFY(noted);
    QCOMPARE(noted->added, 1);
}

void ImportRunTest::previewsTheFirstRows()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company,Title\n1,A,T\n2,B,T2\n"));
    const QString before = fixture.everything();
    QByteArray csv = "ID,Company,Title\n1,A,T\n2,B,changed\n3,A,other\n,,x\n";
    for (int i = 10; i < 400; ++i)
        csv += QByteArray::number(i) + ",C" + QByteArray::number(i) + ",\n";
    const Result<ImportPreview> preview = fixture.preview(csv);
    PD_VERIFY(preview);
    QCOMPARE(fixture.everything(), before);
    QCOMPARE(preview->sheets, QStringList());
    QCOMPARE(preview->header, (QStringList {u8("ID"), u8("Company"), u8("Title")}));
    QCOMPARE(preview->rowCount, 394);
    QCOMPARE(preview->rows.size(), size_t(200));
    QCOMPARE(preview->rows[0].action, ImportAction::Unchanged);
    QCOMPARE(preview->rows[1].action, ImportAction::Update);
    QCOMPARE(preview->rows[2].action, ImportAction::Add);
    QVERIFY(preview->rows[2].isSuspectedDuplicate);
    QCOMPARE(preview->rows[3].action, ImportAction::Skip);
    QCOMPARE(preview->rows[4].action, ImportAction::Add);
    QVERIFY(!preview->rows[4].isSuspectedDuplicate);
    QCOMPARE(preview->rows[4].cells, (QStringList {u8("10"), u8("C10"), QString()}));
    QCOMPARE(preview->rows[4].row, 6);
    QCOMPARE(preview->outcome.added, 391);
    QCOMPARE(preview->outcome.updated, 1);
    QCOMPARE(preview->outcome.unchanged, 1);
    QCOMPARE(preview->outcome.skipped, 1);
    QCOMPARE(preview->outcome.suspectedDuplicates, 1);
}

void ImportRunTest::previewsWithoutAnApplicant()
{
    ImportFixture fixture;
    const Result<ImportPreview> preview = fixture.preview("Foo,Title\nA,B\nC,D\n");
    PD_VERIFY(preview);
    QCOMPARE(preview->rowCount, 2);
    QCOMPARE(preview->rows.size(), size_t(2));
    QCOMPARE(preview->rows[1].cells, (QStringList {u8("C"), u8("D")}));
    QCOMPARE(preview->outcome.added + preview->outcome.updated + preview->outcome.unchanged + preview->outcome.skipped,
             0);
    QVERIFY(preview->outcome.problems.empty());
    QCOMPARE(preview->outcome.mapping.columns, (QMap<QString, QString> {{u8("title"), u8("Title")}}));
}

void ImportRunTest::asksForTheApplicantsColumn()
{
    ImportFixture fixture;
    const QString before = fixture.everything();
    for (const bool dryRun : {true, false}) {
        ImportOptions options = fixture.options();
        options.dryRun = dryRun;
        const Result<ImportOutcome> outcome = fixture.import("Foo,Title\nA,B\n", options);
        PD_REFUSED(outcome, ErrorCode::ColumnMissing);
        QCOMPARE(outcome.error().argument(u8("column")), u8("applicant"));
    }
    ImportOptions options = fixture.options();
    options.mapping = ImportMapping {{{u8("applicant"), u8("Bar")}}, {}, {}, {}};
    const Result<ImportOutcome> unknown = fixture.import("Foo,Title\nA,B\n", options);
    PD_REFUSED(unknown, ErrorCode::MappingColumnUnknown);
    QCOMPARE(unknown.error().argument(u8("column")), u8("Bar"));
    PD_REFUSED(fixture.preview("Foo,Title\nA,B\n", options), ErrorCode::MappingColumnUnknown);
    QCOMPARE(fixture.everything(), before);
}

void ImportRunTest::guessesWithAGivenDelimiter()
{
    ImportFixture fixture;
    ImportOptions options = fixture.options();
    options.mapping = ImportMapping {{}, {}, {}, u8("|")};
    const Result<ImportOutcome> outcome = fixture.import("Company|Title\nA, B; C|T\n", options);
    PD_VERIFY(outcome);
    QCOMPARE(outcome->mapping.columns.value(u8("title")), u8("Title"));
    QCOMPARE(outcome->mapping.delimiter, u8("|"));
    QCOMPARE(fixture.only().applicant.name.en, u8("A, B; C"));
}

void ImportRunTest::refusesWhatIsNotThere()
{
    ImportFixture fixture;
    const QString before = fixture.everything();
    ImportOptions noEvent = fixture.options();
    noEvent.event = EventId(4711);
    PD_REFUSED(fixture.import("Company\nA\n", noEvent), ErrorCode::RecordNotFound);
    PD_REFUSED(fixture.preview("Company\nA\n", noEvent), ErrorCode::RecordNotFound);
    ImportOptions noChallenge = fixture.options();
    noChallenge.challenge = ChallengeId(4711);
    PD_REFUSED(fixture.import("Company\nA\n", noChallenge), ErrorCode::RecordNotFound);
    QCOMPARE(fixture.everything(), before);
}

void ImportRunTest::stopsWhenCancelled()
{
    ImportFixture fixture;
    QByteArray csv = "Company,Title\n";
    for (int i = 0; i < 3000; ++i)
        csv += "Company " + QByteArray::number(i) + ",Title " + QByteArray::number(i) + '\n';
    const QString file = fixture.write("many.csv", csv);
    const QString before = fixture.everything();
    for (const double at : {0.0, 0.1, 0.5, 0.51, 0.7}) {
        std::vector<double> reported;
        Progress *running = nullptr;
        Progress progress([&](double fraction, const QString &stage) {
            QVERIFY(stage == u"import.reading" || stage == u"import.saving");
            QVERIFY(reported.empty() || fraction >= reported.back());
            reported.push_back(fraction);
            if (fraction >= at)
                running->cancel();
        });
        running = &progress;
        PD_REFUSED(ImportWorkflow(fixture.store()).run(file, fixture.options(), progress), ErrorCode::Cancelled);
        QVERIFY(!reported.empty());
        QCOMPARE(fixture.everything(), before);
    }
    Progress stopped;
    stopped.cancel();
    PD_REFUSED(ImportWorkflow(fixture.store()).preview(file, fixture.options(), stopped), ErrorCode::Cancelled);
}

void ImportRunTest::worksWithAReadOnlyFile()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("Company,Title\nA,T\n"));
    fixture.open(Database::Mode::ReadOnly);
    const Result<ImportPreview> preview = fixture.preview("Company,Title\nA,T\nB,T\n");
    PD_VERIFY(preview);
    QCOMPARE(preview->outcome.added, 1);
    QCOMPARE(preview->outcome.suspectedDuplicates, 1);
    ImportOptions dry = fixture.options();
    dry.dryRun = true;
    PD_VERIFY(fixture.import("Company,Title\nA,T\nB,T\n", dry));
    PD_REFUSED(fixture.import("Company,Title\nB,T\n"), ErrorCode::WorkspaceReadOnly);
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_importrun.moc"
