// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duplicaterepository.h"
#include "core/workflow/queryworkflow.h"
#include "core/workflow/searchworkflow.h"
#include "tests/core/workflow/importfixture.h"

#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

/// A file of the real data, or nothing where it is absent.
QString dataFile(const char *name)
{
    const QString path = qEnvironmentVariable("PITCHDESK_DATA") + u'/' + QString::fromLatin1(name);
    return QFile::exists(path) ? path : QString();
}

ImportMapping mappingOf(const QMap<QString, QString> &columns, const QStringList &answers)
{
    ImportMapping mapping;
    mapping.columns = columns;
    mapping.answers = answers;
    return mapping;
}

Result<std::vector<ProposalRow>> proposalsWith(ImportFixture &fixture, const QString &query)
{
    SearchWorkflow search(fixture.store());
    return QueryWorkflow(fixture.store(), search).proposals(fixture.event, query, QueryVocabulary());
}

} // namespace

/// Real companies as they come in from elsewhere, in the numbers and the languages they really have.
class RealDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixThousandCompaniesComeInOnce();
    void solutionsInVietnameseAreFoundWithoutTheirMarks();
};

void RealDataTest::sixThousandCompaniesComeInOnce()
{
    const QString file = dataFile("startups/companies.csv");
    if (file.isEmpty())
        QSKIP("skipped: no data");
    ImportFixture fixture;
    ImportOptions options = fixture.options();
    options.mapping =
        mappingOf({{QStringLiteral("external_id"), QStringLiteral("id")},
                   {QStringLiteral("applicant"), QStringLiteral("name")},
                   {QStringLiteral("title"), QStringLiteral("one_liner")}},
                  {QStringLiteral("industries"), QStringLiteral("tags"), QStringLiteral("all_locations")});
    const auto first = fixture.importFile(file, options);
    QVERIFY2(first, first ? "" : qPrintable(toLogLine(first.error())));
    QCOMPARE(first->added + first->skipped, 6079);
    QVERIFY2(first->skipped == 0, qPrintable(QString::number(first->skipped)));
    const auto again = fixture.importFile(file, options);
    QVERIFY(again);
    QCOMPARE(again->unchanged, 6079);
    QCOMPARE(again->added + again->updated, 0);

    const auto found = proposalsWith(fixture, QStringLiteral("recruiting talent"));
    QVERIFY(found);
    QVERIFY(found->size() > 10);
    ProposalRepository repository(fixture.store());
    QCOMPARE(qsizetype(first->suspectedDuplicates),
             must(DuplicateRepository(fixture.store()).suspected(fixture.event)).size());
    QVERIFY(Journal(fixture.store()).undo());
    QVERIFY(must(repository.rows(fixture.event)).empty());
}

void RealDataTest::solutionsInVietnameseAreFoundWithoutTheirMarks()
{
    const QString file = dataFile("startups/vnito_solutions_bilingual.csv");
    if (file.isEmpty())
        QSKIP("skipped: no data");
    ImportFixture fixture;
    ImportOptions options = fixture.options();
    options.mapping = mappingOf({{QStringLiteral("applicant"), QStringLiteral("companyVN")},
                                 {QStringLiteral("title"), QStringLiteral("solutionVN")},
                                 {QStringLiteral("summary"), QStringLiteral("descriptionVN")}},
                                {QStringLiteral("companyEN"), QStringLiteral("solutionEN")});
    const auto outcome = fixture.importFile(file, options);
    QVERIFY2(outcome, outcome ? "" : qPrintable(toLogLine(outcome.error())));
    QCOMPARE(outcome->added + outcome->skipped, 67);
    QVERIFY(outcome->added >= 60);
    const auto found = proposalsWith(fixture, QStringLiteral("thuong mai dien tu"));
    QVERIFY(found && !found->empty());
    int vietnamese = 0;
    for (const Proposal &proposal : fixture.proposals())
        vietnamese += proposal.language == QStringLiteral("vi");
    QVERIFY2(vietnamese * 10 >= outcome->added * 8, qPrintable(QString::number(vietnamese)));
}

QTEST_GUILESS_MAIN(RealDataTest)
#include "tst_realdata.moc"
