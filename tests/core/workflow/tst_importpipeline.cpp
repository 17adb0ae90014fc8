// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived.h"
#include "tests/core/workflow/importfixture.h"

#include <QByteArrayList>
#include <QDir>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

const QByteArray header = "ID,Company,Country,Challenge,Title,Summary,Fields,Website,Contact,E-mail,Phone,Why now?\n";

QByteArray when(bool holds, const QByteArray &text)
{
    return holds ? text : QByteArray();
}

/// Rows of a desk's life: applicants that come again with and without their mail, names in two spellings, cells that cannot
/// be read, and rows that do not come in.
QByteArray row(int i)
{
    const QByteArray number = QByteArray::number(i);
    const QByteArray company = QByteArray::number(i % 3 == 0 ? i / 30 : i);
    const bool hasMail = i % 7 != 0;
    const QByteArrayList cells {"R-" + number,
                                when(i % 41 != 0,
                                     (i % 2 == 0 ? "Company " : "COMPANY ") + company + when(i % 2 == 0, " Ltd.")),
                                i % 13 == 0 ? "Narnia" : "VN",
                                i % 37 == 0 ? QByteArray("nowhere") : when(i % 5 != 0, QByteArray::number(1 + i % 3)),
                                "Title " + QByteArray::number(i % 50),
                                "Summary " + number,
                                i % 11 == 0 ? "AI; ships" : "AI; fintech",
                                when(i % 4 == 0, "https://www.c" + company + ".example"),
                                when(hasMail || i % 14 != 0, "Person " + company),
                                when(hasMail, "c" + company + "@mail.example"),
                                "0" + number,
                                when(i % 6 == 0, "because " + number)};
    return cells.join(',') + '\n';
}

/// Some of these numbers again, with another title.
QByteArray updateOf(int i)
{
    return row(i).replace(",Title ", ",Renamed ");
}

constexpr int known = 300;
constexpr int last = 800;

QList<QByteArray> fileRows(int count = last)
{
    QList<QByteArray> rows;
    for (int i = 1; i <= count; ++i)
        rows.append(i < known && i % 4 == 0 ? updateOf(i) : row(i));
    return rows;
}

/// Only a preview says what would change.
std::vector<ImportProblem> withoutChanges(std::vector<ImportProblem> problems)
{
    std::erase_if(problems, [](const ImportProblem &problem) { return problem.error.code == ErrorCode::RowChanges; });
    return problems;
}

QString summary(const ImportOutcome &outcome)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(outcome.added)
        .arg(outcome.updated)
        .arg(outcome.unchanged)
        .arg(outcome.skipped)
        .arg(problemLines(withoutChanges(outcome.problems)).join(u'|'));
}

/// Adds what a piece of a file came to, the piece beginning `offset` rows after the file.
void addTo(ImportOutcome &sum, const ImportOutcome &part, int offset)
{
    sum.added += part.added;
    sum.updated += part.updated;
    sum.unchanged += part.unchanged;
    sum.skipped += part.skipped;
    for (const ImportProblem &problem : part.problems) {
        sum.problems.push_back(problem);
        sum.problems.back().row += offset;
    }
}

/// Every column, whatever stands in it: a guess would leave an empty one out.
ImportOptions mapped(const ImportFixture &fixture)
{
    ImportOptions options = fixture.options();
    options.mapping = ImportMapping {{{u8("external_id"), u8("ID")},
                                      {u8("applicant"), u8("Company")},
                                      {u8("country"), u8("Country")},
                                      {u8("challenge"), u8("Challenge")},
                                      {u8("title"), u8("Title")},
                                      {u8("summary"), u8("Summary")},
                                      {u8("fields"), u8("Fields")},
                                      {u8("website"), u8("Website")},
                                      {u8("contact"), u8("Contact")},
                                      {u8("email"), u8("E-mail")},
                                      {u8("phone"), u8("Phone")}},
                                     {u8("Why now?")},
                                     {},
                                     {}};
    return options;
}

void makeKnown(ImportFixture &fixture)
{
    QByteArray csv = header;
    for (int i = 1; i <= known; i += 3)
        csv += row(i);
    must(fixture.import(csv, mapped(fixture)));
}

QStringList threadsOfThisProcess()
{
    return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace

/// An import that plans rows on another thread and writes many at once.
class ImportPipelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAsInPieces_data();
    void isTheSameAsInPieces();
    void previewsWhatItDoes();
    void isUndoneAndRedone();
    void leavesNothingWhenCancelled();
    void leavesNothingWhenARowCannotBeWritten();
    void givesAnUpdatedProposalAContact();
};

void ImportPipelineTest::isTheSameAsInPieces_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("piece");
    QTest::newRow("row by row") << 320 << 1;
    QTest::newRow("some rows at a time") << last << 40;
}

void ImportPipelineTest::isTheSameAsInPieces()
{
    QFETCH(const int, count);
    QFETCH(const int, piece);
    ImportFixture whole;
    ImportFixture single;
    makeKnown(whole);
    makeKnown(single);
    const QList<QByteArray> rows = fileRows(count);
    const Result<ImportOutcome> outcome = whole.import(header + rows.join(), mapped(whole));
    PD_VERIFY(outcome);
    QVERIFY(outcome->updated > 5);
    QVERIFY(outcome->unchanged > 50);
    QVERIFY(outcome->skipped > 10);
    ImportOutcome sum;
    for (int i = 0; i < rows.size(); i += piece) {
        const Result<ImportOutcome> part = single.import(header + rows.mid(i, piece).join(), mapped(single));
        PD_VERIFY(part);
        addTo(sum, *part, i);
    }
    QCOMPARE(summary(*outcome), summary(sum));
    QCOMPARE(dumpAll(whole.database()), dumpAll(single.database()));
    Progress progress;
    QCOMPARE(must(checkDerived(whole.database(), progress)), QStringList());
    QCOMPARE(must(Journal(whole.store()).check(progress)), QStringList());
}

void ImportPipelineTest::previewsWhatItDoes()
{
    ImportFixture fixture;
    makeKnown(fixture);
    const QByteArray csv = header + fileRows().join() + row(7) + row(8);
    const QString before = fixture.everything();
    const Result<ImportPreview> preview = fixture.preview(csv, mapped(fixture));
    PD_VERIFY(preview);
    QCOMPARE(fixture.everything(), before);
    const Result<ImportOutcome> outcome = fixture.import(csv, mapped(fixture));
    PD_VERIFY(outcome);
    QCOMPARE(summary(preview->outcome), summary(*outcome));
    QCOMPARE(preview->outcome.suspectedDuplicates, outcome->suspectedDuplicates);
    QCOMPARE(preview->rowCount, last + 2);
    QCOMPARE(preview->rows.size(), size_t(200));
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(preview->rows[size_t(i)].row, i + 2);
        QCOMPARE(preview->rows[size_t(i)].cells.first(), QStringLiteral("R-%1").arg(i + 1));
    }
}

void ImportPipelineTest::isUndoneAndRedone()
{
    ImportFixture fixture;
    makeKnown(fixture);
    const QString before = dumpAll(fixture.database());
    PD_VERIFY(fixture.import(header + fileRows().join(), mapped(fixture)));
    const QString after = dumpAll(fixture.database());
    PD_VERIFY(Journal(fixture.store()).undo());
    QCOMPARE(dumpAll(fixture.database()), before);
    PD_VERIFY(Journal(fixture.store()).redo());
    QCOMPARE(dumpAll(fixture.database()), after);
}

void ImportPipelineTest::leavesNothingWhenCancelled()
{
    ImportFixture fixture;
    makeKnown(fixture);
    const QString file = fixture.write("many.csv", header + fileRows().join());
    const QString before = fixture.everything();
    const QStringList threads = threadsOfThisProcess();
    for (const double at : {0.5, 0.7}) {
        Progress *running = nullptr;
        Progress progress([&](double fraction, const QString &) {
            if (fraction >= at)
                running->cancel();
        });
        running = &progress;
        PD_REFUSED(ImportWorkflow(fixture.store()).run(file, mapped(fixture), progress), ErrorCode::Cancelled);
        QCOMPARE(fixture.everything(), before);
        QCOMPARE(threadsOfThisProcess(), threads);
    }
    PD_VERIFY(fixture.importFile(file, mapped(fixture)));
}

void ImportPipelineTest::leavesNothingWhenARowCannotBeWritten()
{
    ImportFixture fixture;
    makeKnown(fixture);
    PD_VERIFY(fixture.run("CREATE TRIGGER stop BEFORE INSERT ON proposal WHEN NEW.external_id = 'R-600' BEGIN "
                          "SELECT RAISE(ABORT, 'no'); END"));
    const QString before = fixture.everything();
    const QStringList threads = threadsOfThisProcess();
    PD_REFUSED(fixture.import(header + fileRows().join(), mapped(fixture)), ErrorCode::DatabaseFailed);
    QCOMPARE(fixture.everything(), before);
    QCOMPARE(threadsOfThisProcess(), threads);
}

/// The contact is new, and its row has to be there before the proposal names it.
void ImportPipelineTest::givesAnUpdatedProposalAContact()
{
    ImportFixture fixture;
    PD_VERIFY(fixture.import("ID,Company,Contact,E-mail\n1,A,,\n2,B,,\n"));
    PD_VERIFY(fixture.import("ID,Company,Contact,E-mail\n3,C,Cy,c@c.example\n1,A,Ann,a@a.example\n4,D,Dee,d@d.example\n"
                             "2,B,Bo,b@b.example\n"));
    QStringList contacts;
    for (const Proposal &proposal : fixture.proposals())
        contacts.append(proposal.contact.name.printed);
    QCOMPARE(contacts, (QStringList {u8("Ann"), u8("Bo"), u8("Cy"), u8("Dee")}));
}

QTEST_GUILESS_MAIN(ImportPipelineTest)
#include "tst_importpipeline.moc"
