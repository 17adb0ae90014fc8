// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/queryparser.h"
#include "ui/proposals/proposaltablemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace pitchdesk;

namespace {

ProposalRow makeRow(int number, const QString &applicant, const QString &country)
{
    ProposalRow row;
    row.id = ProposalId(1000 + number);
    row.number = number;
    row.applicant = applicant;
    row.title = QStringLiteral("Title %1").arg(number);
    row.country = country;
    row.challenge = ChallengeId(1 + number % 3);
    row.challengeNumber = 1 + number % 3;
    row.state = number % 2 == 0 ? ProposalState::Received : ProposalState::Eligible;
    row.isLate = number % 5 == 0;
    if (number % 4 != 0)
        row.meanScore = 1.0 + (number % 40) / 10.0;
    return row;
}

ProposalSnapshot makeSnapshot(int count)
{
    const QStringList countries {QStringLiteral("VN"), QStringLiteral("JP"), QStringLiteral("SG"), QString()};
    ProposalSnapshot snapshot;
    snapshot.event = EventId(1);
    snapshot.zone = QStringLiteral("Asia/Tokyo");
    for (int number = 1; number <= count; ++number) {
        snapshot.rows.push_back(
            makeRow(number, QStringLiteral("Startup %1").arg(count - number), countries[number % 4]));
        snapshot.applicantOrder.push_back(count - number);
        snapshot.titleOrder.push_back(number);
    }
    return snapshot;
}

QStringList columnTexts(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

/// The filter that this query is, with hits for the word "found".
ProposalFilter filterOf(const char *query, const QSet<ProposalId> &found = {})
{
    QueryContext context;
    for (int number = 1; number <= 3; ++number)
        context.challenges.push_back({ChallengeId(number), number, {}});
    const auto root = parseQuery(QString::fromLatin1(query), QueryVocabulary());
    return root ? filterFor(*root, context, {{TextTerm {QueryField::Anything, QStringLiteral("found")}, found}})
                : ProposalFilter {};
}

} // namespace

class TestProposalTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersByEverythingThatIsSet()
    {
        ProposalTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(share(makeSnapshot(60)));
        QCOMPARE(model.rowCount(), 60);

        model.setFilter(filterOf("country:jp late:yes"));
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.rowAt(row)->country, QStringLiteral("JP"));
            QVERIFY(model.rowAt(row)->isLate);
        }
        model.setFilter(filterOf("status:received,incomplete challenge:2"));
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.rowAt(row)->state, ProposalState::Received);
            QCOMPARE(model.rowAt(row)->challenge, ChallengeId(2));
        }
        model.setFilter(filterOf("found", {ProposalId(1007)}));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), ProposalId(1007));
        QCOMPARE(model.totalCount(), 60);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 60);
    }

    void sortsByValuesNotByTexts()
    {
        ProposalTableModel model;
        model.setSnapshot(share(makeSnapshot(30)));
        model.sort(ProposalTableModel::Number, Qt::DescendingOrder);
        QCOMPARE(columnTexts(model, ProposalTableModel::Number).first(), QStringLiteral("30"));
        QCOMPARE(columnTexts(model, ProposalTableModel::Number).at(21), QStringLiteral("9"));
        model.sort(ProposalTableModel::Startup, Qt::AscendingOrder);
        QCOMPARE(model.rowAt(0)->number, 30);
        model.sort(ProposalTableModel::Score, Qt::DescendingOrder);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.rowAt(row - 1)->meanScore.value_or(-1) >= model.rowAt(row)->meanScore.value_or(-1));
        QVERIFY(!model.rowAt(model.rowCount() - 1)->meanScore);
        QCOMPARE(model.index(model.rowCount() - 1, ProposalTableModel::Score).data().toString(), QString());
    }

    void keepsTheSelectionThroughFilterSortAndReload()
    {
        ProposalTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(share(makeSnapshot(40)));
        QItemSelectionModel selection(&model);
        selection.select(model.index(model.rowOf(ProposalId(1005)), 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        model.sort(ProposalTableModel::Number, Qt::DescendingOrder);
        model.setFilter(filterOf("late:yes"));
        ProposalSnapshot next = makeSnapshot(41);
        next.rows[4].title = QStringLiteral("Changed");
        model.setSnapshot(share(std::move(next)));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(model.idAt(selection.selectedRows().first().row()), ProposalId(1005));
        QCOMPARE(model.find(ProposalId(1005))->title, QStringLiteral("Changed"));
        model.setFilter(filterOf("found"));
        QVERIFY(selection.selectedRows().isEmpty());
    }

    void anotherEventStartsAfresh()
    {
        ProposalTableModel model;
        model.setSnapshot(share(makeSnapshot(5)));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        ProposalSnapshot other = makeSnapshot(3);
        other.event = EventId(2);
        model.setSnapshot(share(std::move(other)));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.find(ProposalId(1005)), nullptr);
    }

    void theFirstRowsOfVeryManySayThatThereAreMore()
    {
        ProposalTableModel model;
        QVERIFY(model.isInReadingOrder());
        ProposalSnapshot first = makeSnapshot(20);
        first.total = 9000;
        model.setSnapshot(share(std::move(first)));
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(model.totalCount(), 9000);
        QVERIFY(!model.snapshot().isWhole());
        QCOMPARE(model.index(0, ProposalTableModel::Score).data().toString(), QStringLiteral("…"));

        QItemSelectionModel selection(&model);
        selection.select(model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        model.setSnapshot(share(makeSnapshot(9000)));
        QVERIFY(model.snapshot().isWhole());
        QCOMPARE(model.rowCount(), 9000);
        QCOMPARE(model.idAt(selection.selectedRows().first().row()), ProposalId(1004));
        QVERIFY(model.index(0, ProposalTableModel::Score).data().toString() != QStringLiteral("…"));
        model.sort(ProposalTableModel::Title, Qt::AscendingOrder);
        QVERIFY(!model.isInReadingOrder());
    }

    void aHundredThousandRowsSortAndFilterAtOnce()
    {
        ProposalTableModel model;
        model.setSnapshot(share(makeSnapshot(100'000)));
        QElapsedTimer timer;
        timer.start();
        model.sort(ProposalTableModel::Score, Qt::DescendingOrder);
        model.setFilter(filterOf("status:received,incomplete"));
        model.sort(ProposalTableModel::Startup, Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 50'000);
        QVERIFY2(timer.elapsed() < 3000,
                 qPrintable(QString::number(timer.elapsed()))); // an unoptimised build on a busy machine
    }
};

QTEST_MAIN(TestProposalTableModel)
#include "tst_proposaltablemodel.moc"
