// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/ranking/rankingpage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pitchdesk;

namespace {

enum Column { Rank, Number, Startup, Title, Mean, Suggestion, Decided };

} // namespace

/// The Ranking page on a real workspace with the sample event; its own buttons are pressed.
class TestRankingPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<RankingPage> m_page;
    int m_file = 0;

    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qCritical("no %s", name);
        return widget;
    }
    QAbstractItemModel *rows() { return find<QTableView>("ranking.table")->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    void select(int row) { find<QTableView>("ranking.table")->selectRow(row); }
    void click(const char *name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    std::vector<RankingView> stored()
    {
        auto future = m_desk->read([event = m_desk->currentEvent()](Workflows &workflows) {
            return workflows.rankings.rankings(*workflows.rankings.currentRound(event));
        });
        future.waitForFinished();
        const auto views = future.result();
        return views ? *views : std::vector<RankingView> {};
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(m_clock);
        m_dialogs = std::make_unique<Dialogs>();
        m_page = std::make_unique<RankingPage>(*m_desk, *m_dialogs);
        m_page->resize(1240, 760);
        m_page->show();
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Mai");
        auto created = m_desk->create(m_folder.filePath(QStringLiteral("r%1.pitchdesk").arg(++m_file)), options,
                                      QStringLiteral("inno-2025"));
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), 60000);
        QVERIFY(created.result());
        QTRY_VERIFY_WITH_TIMEOUT(rows()->rowCount() > 0, 20000);
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void showsTheRankingOfEachChallenge()
    {
        auto *challenge = find<QComboBox>("ranking.challenge");
        QCOMPARE(challenge->count(), 6);
        const auto views = stored();
        for (int index = 0; index < challenge->count(); ++index) {
            if (index > 0)
                click("ranking.next");
            const RankingView &view = views[size_t(index)];
            QCOMPARE(rows()->rowCount(), int(view.rows.size()));
            for (int row = 0; row < rows()->rowCount(); ++row) {
                const RankingRow &expected = view.rows[size_t(row)];
                QCOMPARE(cell(row, Number).toInt(), expected.proposal.number);
                QCOMPARE(cell(row, Mean),
                         expected.ranked.aggregate.total ? QString::number(*expected.ranked.aggregate.total, 'f', 2)
                                                         : QStringLiteral("–"));
            }
        }
        QVERIFY(!find<QToolButton>("ranking.next")->isEnabled());
        click("ranking.previous");
        QCOMPARE(challenge->currentIndex(), 4);
    }

    void explainsTheSelectedRank()
    {
        const RankingView view = stored().front();
        select(0);
        auto *matrix = find<QTableWidget>("ranking.matrix");
        QCOMPARE(matrix->rowCount(), int(view.grid.judges.size()) + 1);
        QCOMPARE(matrix->columnCount(), int(view.grid.rubric.criteria.size()) + 2);
        const QString total = matrix->item(matrix->rowCount() - 1, matrix->columnCount() - 1)->text();
        QCOMPARE(total, cell(0, Mean));
        QVERIFY(find<QLabel>("ranking.pane.headline")->text().contains(cell(0, Startup)));
        const QVariant second = rows()->index(1, 0).data(Qt::UserRole + 1);
        m_page->showRecord(second.toLongLong());
        QTRY_VERIFY(find<QLabel>("ranking.pane.headline")->text().contains(cell(1, Startup)));
    }

    void togglesCriteriaAndJudges()
    {
        auto *table = find<QTableView>("ranking.table");
        const int firstCriterion = 9;
        const int criteria = int(stored().front().grid.rubric.criteria.size());
        QVERIFY(!table->isColumnHidden(firstCriterion));
        QVERIFY(table->isColumnHidden(firstCriterion + criteria));
        click("ranking.showCriteria");
        click("ranking.showJudges");
        QVERIFY(table->isColumnHidden(firstCriterion));
        QVERIFY(!table->isColumnHidden(firstCriterion + criteria));
    }

    void aDecisionNeedsAReasonAndNamesWhoAndWhen()
    {
        select(1);
        click("ranking.decide.finalist");
        QTRY_VERIFY(find<QWidget>("ranking.message")->isVisible());
        QCOMPARE(cell(1, Decided), QString());
        QTest::keyClicks(find<QLineEdit>("ranking.reason"), QStringLiteral("The owner's pick"));
        click("ranking.decide.finalist");
        QTRY_COMPARE(cell(1, Decided), QStringLiteral("Finalist"));
        QTRY_VERIFY(find<QLabel>("ranking.pane.decision")->text().contains(QStringLiteral("Mai")));
        QVERIFY(find<QLabel>("ranking.pane.decision")->text().contains(QStringLiteral("The owner's pick")));
        QTRY_COMPARE(find<QLineEdit>("ranking.reason")->text(), QString());
        const std::optional<Decision> decision = stored().front().rows[1].decision;
        QVERIFY(decision);
        QCOMPARE(decision->decidedBy, QStringLiteral("Mai"));
        QVERIFY(decision->decidedAt.isValid());
        click("ranking.withdraw");
        QTRY_COMPARE(cell(1, Decided), QString());
        QVERIFY(!stored().front().rows[1].decision);
    }

    void decidesAsSuggested()
    {
        click("ranking.decideAll");
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("decideAll"));
        QVERIFY(dialog);
        auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("decideAll.confirm"));
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("decideAll.reason")),
                         QStringLiteral("Judges' ranking"));
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(find<QComboBox>("ranking.challenge")->itemText(0).startsWith(u'✓'));
        const std::vector<RankingView> views = stored();
        for (const RankingRow &row : views.front().rows) {
            QVERIFY(row.decision);
            QCOMPARE(row.decision->result, row.suggestion);
            QCOMPARE(row.decision->reason, QStringLiteral("Judges' ranking"));
        }
        QVERIFY(!find<QComboBox>("ranking.challenge")->itemText(1).startsWith(u'✓'));
    }

    void exportsWhatIsShown_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("xlsx") << QStringLiteral("xlsx");
        QTest::newRow("csv") << QStringLiteral("csv");
        QTest::newRow("pdf") << QStringLiteral("pdf");
    }
    void exportsWhatIsShown()
    {
        QFETCH(const QString, kind);
        const QString path = m_folder.filePath(QStringLiteral("ranking%1.").arg(m_file) + kind);
        m_dialogs->setNextFile(path);
        auto *action = m_page->findChild<QAction *>(QStringLiteral("export.en.") + kind);
        QVERIFY(action);
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 0, 20000);
        QTRY_VERIFY(find<QWidget>("ranking.page.message")->isVisible());
        if (kind != QStringLiteral("csv"))
            return;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(cell(0, Startup)));
    }

    void showsTheChartOfTheChallenge()
    {
        click("ranking.chart");
        auto *chart = m_page->findChild<ChartWidget *>();
        QVERIFY(chart);
        QTRY_VERIFY(chart->isVisible() && !chart->chart().panels.empty());
        QCOMPARE(chart->chart().kind, ChartKind::Ranking);
        const auto shown = [chart] { return chart->chart().panels.front().challenge; };
        const ChallengeId first = shown();
        click("ranking.next");
        QTRY_VERIFY(shown() != first);
        find<QComboBox>("ranking.chartKind")->setCurrentIndex(1);
        QTRY_COMPARE(chart->chart().kind, ChartKind::Scores);
        click("ranking.chart");
        QVERIFY(find<QTableView>("ranking.table")->isVisible());
    }

    void sortingByAnotherColumnKeepsTheSelection()
    {
        auto *table = find<QTableView>("ranking.table");
        select(2);
        const QString startup = cell(2, Startup);
        table->sortByColumn(Number, Qt::DescendingOrder);
        const QModelIndexList selected = table->selectionModel()->selectedRows(Startup);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().data().toString(), startup);
        for (int row = 1; row < rows()->rowCount(); ++row)
            QVERIFY(cell(row - 1, Number).toInt() > cell(row, Number).toInt());
    }
};

QTEST_MAIN(TestRankingPage)
#include "tst_rankingpage.moc"
