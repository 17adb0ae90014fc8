// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking/rankingsnapshot.h"
#include "ui/ranking/rankingtablemodel.h"
#include "ui/ranking/spreaddelegate.h"
#include "ui/ranking/tietext.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pitchdesk;

namespace {

Criterion makeCriterion(int id, const QString &name, int weight)
{
    Criterion criterion;
    criterion.id = CriterionId(id);
    criterion.name = LocalizedText::only(name, Language::English);
    criterion.weight = weight;
    return criterion;
}

RankingRow makeRow(int number, int rank, std::optional<double> total, DecisionResult suggestion)
{
    RankingRow row;
    row.proposal.id = ProposalId(number);
    row.proposal.number = number;
    row.proposal.applicant = QStringLiteral("Startup %1").arg(number);
    row.ranked.rank = rank;
    row.ranked.aggregate.proposal = row.proposal.id;
    row.ranked.aggregate.total = total;
    row.ranked.aggregate.completeness = total ? 1.0 : 0.0;
    row.ranked.aggregate.criterionMeans = {total, total};
    row.ranked.aggregate.judgeTotals = {total};
    row.suggestion = suggestion;
    return row;
}

/// #1 and #2 are tied at 4.20 and told apart by the second criterion; #3 and #4 share a rank; #5 has no score.
RankingView makeView()
{
    RankingView view;
    view.grid.challenge.id = ChallengeId(1);
    view.grid.challenge.finalistQuota = 1;
    view.grid.rubric.criteria = {makeCriterion(1, QStringLiteral("Novelty"), 40),
                                 makeCriterion(2, QStringLiteral("Fit"), 60)};
    view.grid.judges = {GridJudge {JudgeId(1), {}, 1, QStringLiteral("Judge A"), true}};
    view.rows = {makeRow(1, 1, 4.2, DecisionResult::Finalist), makeRow(2, 2, 4.2, DecisionResult::Reserve),
                 makeRow(3, 3, 3.0, DecisionResult::NotSelected), makeRow(4, 3, 3.0, DecisionResult::NotSelected),
                 makeRow(5, 0, std::nullopt, DecisionResult::NotSelected)};
    const auto step = [](CriterionId criterion, double own, std::vector<ProposalId> others, bool decided) {
        return TieStep {TieRuleKind::Criterion, criterion, own, std::move(others), decided};
    };
    view.rows[0].ranked.trace = {step(CriterionId(1), 4.5, {ProposalId(2)}, false),
                                 step(CriterionId(2), 4.7, {ProposalId(2)}, true)};
    view.rows[1].ranked.trace = {step(CriterionId(1), 4.5, {ProposalId(1)}, false),
                                 step(CriterionId(2), 4.3, {ProposalId(1)}, true)};
    return view;
}

} // namespace

class TestRankingTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsATie()
    {
        const RankingView view = makeView();
        const DocumentLanguage words(Language::English);
        const QStringList won = TieText::sentences(words, view, view.rows[0]);
        QCOMPARE(won.size(), 3);
        QCOMPARE(won[0], QStringLiteral("Tied at 4.20 with #2."));
        QVERIFY2(won[1].contains(QStringLiteral("Novelty")) && won[1].contains(QStringLiteral("4.50 = 4.50")),
                 qPrintable(won[1]));
        QVERIFY2(won[2].contains(QStringLiteral("Fit")) && won[2].contains(QStringLiteral("4.70 > 4.30")),
                 qPrintable(won[2]));
        const QStringList lost = TieText::sentences(words, view, view.rows[1]);
        QVERIFY2(lost[2].contains(QStringLiteral("4.30 < 4.70")), qPrintable(lost[2]));
        QCOMPARE(TieText::sentences(words, view, view.rows[2]).size(), 1); // the rank is shared
        QVERIFY(TieText::sentences(words, view, view.rows[4]).isEmpty());
    }

    void showsRanksFiguresAndStates()
    {
        RankingTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setView(makeView(), QStringLiteral("Asia/Tokyo"));
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, RankingTableModel::Rank), QStringLiteral("1"));
        QCOMPARE(text(2, RankingTableModel::Rank), QStringLiteral("=3"));
        QCOMPARE(text(3, RankingTableModel::Rank), QStringLiteral("=3"));
        QCOMPARE(text(4, RankingTableModel::Rank), QStringLiteral("–"));
        QCOMPARE(text(4, RankingTableModel::Mean), QStringLiteral("–")); // a missing score is not a zero
        QCOMPARE(text(0, RankingTableModel::Mean), QStringLiteral("4.20"));
        QCOMPARE(text(0, RankingTableModel::Suggestion), QStringLiteral("Finalist"));
        QCOMPARE(text(4, RankingTableModel::Suggestion), QString());
        QCOMPARE(model.headerData(RankingTableModel::FirstCriterion + 1, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Fit"));
        QCOMPARE(model.headerData(model.firstJudgeColumn(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Judge A"));
        QVERIFY(model.index(4, 0).data(RankingTableModel::SortRole).toInt()
                > model.index(3, 0).data(RankingTableModel::SortRole).toInt());
    }

    void drawsTheCutUnderTheQuota()
    {
        RankingTableModel model;
        model.setView(makeView(), {});
        const auto cut = [&model](int row) { return model.index(row, 0).data(RankingTableModel::CutRole); };
        QCOMPARE(cut(0).toInt(), int(DecisionResult::Finalist));
        QCOMPARE(cut(1).toInt(), int(DecisionResult::Reserve));
        QVERIFY(cut(0).isValid() && cut(1).isValid() && !cut(2).isValid() && !cut(4).isValid());
    }

    void countsDecisions()
    {
        RankingView view = makeView();
        QVERIFY(!decisionProgress(view).isDone());
        for (RankingRow &row : view.rows)
            row.decision = Decision {.result = row.suggestion};
        const DecisionProgress progress = decisionProgress(view);
        QVERIFY(progress.isDone());
        QCOMPARE(progress.finalists, 1);
        QCOMPARE(progress.decided, 5);
    }

    void paintsTheMeanWhereItIsOnTheScale()
    {
        RankingTableModel model;
        model.setView(makeView(), {});
        const SpreadDelegate delegate(RankingTableModel::StripRole);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 180, 28);
        option.palette.setColor(QPalette::Highlight, QColor(0x16, 0x5e, 0x83));
        const auto inkCentre = [&](int row) {
            QImage image(180, 28, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            delegate.paint(&painter, option, model.index(row, RankingTableModel::Mean));
            painter.end();
            int sum = 0;
            int count = 0;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, 14) == QColor(0x16, 0x5e, 0x83)) {
                    sum += x;
                    ++count;
                }
            }
            return count == 0 ? -1 : sum / count;
        };
        QVERIFY(inkCentre(0) > 0);
        QVERIFY(inkCentre(0) > inkCentre(2)); // 4.20 stands right of 3.00
        QCOMPARE(inkCentre(4), -1);           // no score, no dot
    }
};

QTEST_MAIN(TestRankingTableModel)
#include "tst_rankingtablemodel.moc"
