// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/proposals/proposalspage.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

namespace {

constexpr int many = 5200;
constexpr int numberColumn = 0;
constexpr int titleColumn = 2;

} // namespace

/// The Proposals page with more proposals than can be read in the wink of an eye.
class TestManyProposals : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Desk m_desk {m_clock};
    Dialogs m_dialogs;
    std::unique_ptr<ProposalsPage> m_page;
    std::vector<int> m_counts; ///< of rows, whenever the table got others

    QAbstractItemModel *rows() { return m_page->findChild<QTableView *>(QStringLiteral("proposals.table"))->model(); }
    void openPage()
    {
        m_page = std::make_unique<ProposalsPage>(m_desk, m_dialogs);
        m_counts.clear();
        const auto note = [this] { m_counts.push_back(rows()->rowCount()); };
        connect(rows(), &QAbstractItemModel::modelReset, this, note);
        connect(rows(), &QAbstractItemModel::layoutChanged, this, note);
        m_page->resize(1200, 700);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("PitchDeskTest"));
        QCoreApplication::setApplicationName(QStringLiteral("manyproposals"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Test");
        auto made = m_desk.create(m_folder.filePath(QStringLiteral("many.pitchdesk")), options,
                                  QStringLiteral("singapore-2023"));
        QTRY_VERIFY(made.isFinished());
        QVERIFY(made.result().has_value());
        auto filled = m_desk.write([event = m_desk.currentEvent()](Workflows &workflows) {
            GenerateOptions generate;
            generate.event = event;
            generate.count = many;
            Progress progress;
            return workflows.samples.generateProposals(generate, progress).has_value();
        });
        QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 60000);
        QVERIFY(filled.result());
    }
    void cleanup() { m_page.reset(); }

    void theFirstScreensComeBeforeTheRest()
    {
        openPage();
        m_page->show();
        QTRY_VERIFY(rows()->rowCount() > 0);
        const int first = rows()->rowCount();
        QVERIFY2(first < many, qPrintable(QString::number(first)));
        QCOMPARE(rows()->index(0, numberColumn).data().toString(), QStringLiteral("1"));
        QVERIFY(
            m_page->findChild<QLabel *>(QStringLiteral("proposals.count"))->text().contains(QStringLiteral("5,200")));
        QTRY_COMPARE(rows()->rowCount(), many);
        QCOMPARE(rows()->index(many - 1, numberColumn).data().toString(), QString::number(many));
    }

    void aSortedTableWaitsForAll()
    {
        openPage();
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("proposals.table"));
        table->sortByColumn(titleColumn, Qt::AscendingOrder);
        m_counts.clear();
        m_page->show();
        QTRY_COMPARE(rows()->rowCount(), many);
        for (const int count : m_counts)
            QCOMPARE(count, many); // never some of them in an order that is not theirs
    }

    void aProposalFarDownIsSelectedWhenItIsThere()
    {
        openPage();
        auto last = m_desk.read([event = m_desk.currentEvent()](Workflows &workflows) {
            const auto rows = workflows.proposals.proposals(event);
            return rows->back().id.value();
        });
        QTRY_VERIFY(last.isFinished());
        m_page->showRecord(last.result());
        m_page->show();
        auto *table = m_page->findChild<QTableView *>(QStringLiteral("proposals.table"));
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->currentIndex().row(), many - 1);
    }

    void aFilterTypedMeanwhileHoldsForAll()
    {
        openPage();
        m_page->show();
        QTRY_VERIFY(rows()->rowCount() > 0);
        QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("proposals.search")),
                         QStringLiteral("country:jp"));
        auto expected = m_desk.read([event = m_desk.currentEvent()](Workflows &workflows) {
            int japanese = 0;
            const auto rows = workflows.proposals.proposals(event);
            for (const ProposalRow &row : *rows)
                japanese += row.country == QStringLiteral("JP") ? 1 : 0;
            return japanese;
        });
        QTRY_VERIFY(expected.isFinished());
        QVERIFY(expected.result() > 200);
        QTRY_COMPARE(rows()->rowCount(), expected.result());
    }
};

QTEST_MAIN(TestManyProposals)
#include "tst_manyproposals.moc"
