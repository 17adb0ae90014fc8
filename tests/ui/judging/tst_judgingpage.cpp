// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/judging/challengescoremodel.h"
#include "ui/judging/judgingpage.h"
#include "ui/judging/proposalscoremodel.h"
#include "ui/judging/scoregridview.h"
#include "ui/judging/scoringtab.h"
#include "ui/judging/snapshottable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

/// The Judging page by its own buttons and keys, on the sample event.
class TestJudgingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsAllProposalsOfAChallenge();
    void opensAProposalAndComesBack();
    void digitsScoreAndMoveOn();
    void takesFullWidthDigits();
    void keepsTheInputMethodOff();
    void refusesAScoreOutsideTheScaleAtTheCell();
    void abstainsRecusesAndClears();
    void undoShowsTheFormerScore();
    void pagesThroughTheProposals();
    void aConfirmedConflictLocksTheJudgesCells();
    void addsAndRemovesPanelMembers();
    void addsAJudge();
    void dismissingAConflictNeedsAReason();
    void showsTheRecordOfAJudge();

private:
    template<typename Work>
    auto wait(Work work)
    {
        auto future = m_desk->write(std::move(work));
        while (!future.isFinished())
            QTest::qWait(5);
        QTest::qWait(20); // what was committed reaches the page
        return future.result();
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ScoreGridView *grid() const { return find<ScoreGridView>("judging.scoring.grid"); }
    [[nodiscard]] ScoreSheet &sheet() const { return m_page->findChild<ScoringTab *>()->sheet(); }
    [[nodiscard]] bool isSaved() const { return !sheet().isSaving(); }
    /// What the file holds at the grid's cursor row.
    ScoreValue stored(const CellAddress &at);
    /// Opens the first proposal on the row of the first judge who may score it, at the first criterion.
    CellAddress openFirst();
    void press(Qt::Key key, const QString &text = {});

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_file;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<JudgingPage> m_page;
};

void TestJudgingPage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_file = m_folder.filePath(QStringLiteral("sample.pitchdesk"));
    Desk desk(m_clock);
    auto made = desk.create(m_file, {QStringLiteral("Tester")}, QStringLiteral("inno-2025"));
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 60000);
    QVERIFY(made.result());
    desk.close();
}

void TestJudgingPage::init()
{
    const QString copy = m_folder.filePath(QStringLiteral("copy.pitchdesk"));
    QFile::remove(copy);
    QVERIFY(QFile::copy(m_file, copy));
    m_desk = std::make_unique<Desk>(m_clock);
    auto opened = m_desk->open(copy, {QStringLiteral("Tester")});
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 30000);
    QVERIFY(opened.result());
    m_dialogs = std::make_unique<Dialogs>();
    m_page = std::make_unique<JudgingPage>(*m_desk, *m_dialogs);
    m_page->resize(1200, 800);
    m_page->show();
    find<QTabWidget>("judging.tabs")->setCurrentIndex(2);
    QTRY_VERIFY(sheet().isLoaded());
}

void TestJudgingPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

ScoreValue TestJudgingPage::stored(const CellAddress &at)
{
    const ScoringGrid &shown = sheet().grid();
    const auto grid = wait([round = shown.round.id, challenge = shown.challenge.id](Workflows &w) {
        return w.judging.grid(round, challenge);
    });
    return grid->cells[grid->cellIndex(size_t(at.proposal), size_t(at.judge), size_t(at.criterion))];
}

CellAddress TestJudgingPage::openFirst()
{
    for (int proposal = 0; proposal < int(sheet().grid().proposals.size()); ++proposal) {
        for (int judge = 0; judge + 1 < int(sheet().grid().judges.size()); ++judge) {
            if (sheet().isBarred(proposal, judge) || sheet().value({proposal, judge, 0}).state == ScoreState::Recused)
                continue;
            m_page->findChild<ScoringTab *>()->openProposal(proposal, judge);
            const CellAddress at {proposal, judge, 0};
            grid()->setCurrentIndex(grid()->scores().indexOf(at));
            return at;
        }
    }
    return {};
}

void TestJudgingPage::press(Qt::Key key, const QString &text)
{
    if (text.isEmpty()) {
        QTest::keyClick(grid(), key);
        return;
    }
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(grid(), &down);
}

void TestJudgingPage::showsAllProposalsOfAChallenge()
{
    auto *overview = find<QTableView>("judging.scoring.overview");
    QVERIFY(overview->isVisible());
    QCOMPARE(overview->model()->rowCount(), int(sheet().grid().proposals.size()));
    QVERIFY(overview->model()->rowCount() >= 10);
    auto *challenges = find<QComboBox>("judging.scoring.challenge");
    QCOMPARE(challenges->count(), 6);
    const ChallengeId first = sheet().grid().challenge.id;
    challenges->setCurrentIndex(1);
    Q_EMIT challenges->activated(1);
    QTRY_VERIFY(sheet().grid().challenge.id != first);
    auto *filter = find<QLineEdit>("judging.scoring.filter");
    filter->setText(sheet().grid().proposals.front().applicant);
    QVERIFY(overview->model()->rowCount() >= 1);
    QVERIFY(overview->model()->rowCount() < int(sheet().grid().proposals.size()));
    filter->setText(QStringLiteral("no proposal says this"));
    QCOMPARE(overview->model()->rowCount(), 0);
}

void TestJudgingPage::opensAProposalAndComesBack()
{
    QAbstractItemModelTester tester(&grid()->scores(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *overview = find<QTableView>("judging.scoring.overview");
    QAbstractItemModelTester overviewTester(overview->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    overview->setFocus();
    overview->setCurrentIndex(overview->model()->index(2, ChallengeScoreModel::FirstJudgeColumn + 1));
    QTest::keyClick(overview, Qt::Key_Return);
    QTRY_VERIFY(grid()->isVisible());
    QCOMPARE(grid()->scores().proposal(), 2);
    QCOMPARE(grid()->currentJudge(), 1);
    QVERIFY(find<QLabel>("judging.scoring.heading")->text().contains(sheet().grid().proposals[2].title));
    QCOMPARE(grid()->scores().rowCount(), int(sheet().grid().judges.size()) + 1);
    QCOMPARE(grid()->scores().columnCount(), int(sheet().grid().rubric.criteria.size()) + 2);
    press(Qt::Key_Escape);
    QTRY_VERIFY(overview->isVisible());
}

void TestJudgingPage::digitsScoreAndMoveOn()
{
    const CellAddress at = openFirst();
    press(Qt::Key_1);
    QCOMPARE(sheet().value(at), ScoreValue::scored(100)); // shown at once
    QCOMPARE(grid()->scores().addressOf(grid()->currentIndex()), (CellAddress {at.proposal, at.judge, 1}));
    press(Qt::Key_5);
    QTRY_VERIFY(isSaved());
    QCOMPARE(stored(at), ScoreValue::scored(100));
    QCOMPARE(stored({at.proposal, at.judge, 1}), ScoreValue::scored(500));
    // At the end of the row entry goes on with the next judge.
    for (int c = 2; c < grid()->scores().criterionCount(); ++c)
        press(Qt::Key_3);
    QVERIFY(grid()->currentJudge() > at.judge);
    QTRY_VERIFY(isSaved());
    const auto mean = sheet().aggregate(at.proposal).judgeTotals[size_t(at.judge)];
    const Rubric &rubric = sheet().grid().rubric;
    double expected = 0;
    for (size_t c = 0; c < rubric.criteria.size(); ++c)
        expected += rubric.criteria[c].weight / 100.0 * (c == 0 ? 1 : c == 1 ? 5 : 3);
    QVERIFY(mean && qAbs(*mean - expected) < 1e-9);
}

void TestJudgingPage::takesFullWidthDigits()
{
    const CellAddress at = openFirst();
    press(Qt::Key_unknown, QStringLiteral("２"));
    QCOMPARE(sheet().value(at), ScoreValue::scored(200));
    QInputMethodEvent composed;
    composed.setCommitString(QStringLiteral("４３"));
    QApplication::sendEvent(grid(), &composed);
    QCOMPARE(sheet().value({at.proposal, at.judge, 1}), ScoreValue::scored(400));
    QCOMPARE(sheet().value({at.proposal, at.judge, 2}), ScoreValue::scored(300));
    QTRY_VERIFY(isSaved());
    QCOMPARE(stored({at.proposal, at.judge, 2}), ScoreValue::scored(300));
}

void TestJudgingPage::keepsTheInputMethodOff()
{
    openFirst();
    QVERIFY(!grid()->testAttribute(Qt::WA_InputMethodEnabled));
    QCOMPARE(grid()->inputMethodQuery(Qt::ImEnabled).toBool(), false);
    press(Qt::Key_4);
    QVERIFY(!grid()->testAttribute(Qt::WA_InputMethodEnabled));
    QTRY_VERIFY(isSaved());
}

void TestJudgingPage::refusesAScoreOutsideTheScaleAtTheCell()
{
    const CellAddress at = openFirst();
    const ScoreValue before = stored(at);
    press(Qt::Key_6);
    QVERIFY(!grid()->noteText().isEmpty());
    QCOMPARE(sheet().value(at), before);
    QVERIFY(isSaved()); // nothing was even sent
    QCOMPARE(grid()->scores().addressOf(grid()->currentIndex()), at);
    press(Qt::Key_0);
    QVERIFY(!grid()->noteText().isEmpty());
    press(Qt::Key_2);
    QVERIFY(grid()->noteText().isEmpty());
    QTRY_VERIFY(isSaved());
    QCOMPARE(stored(at), ScoreValue::scored(200));
}

void TestJudgingPage::abstainsRecusesAndClears()
{
    const CellAddress at = openFirst();
    press(Qt::Key_A, QStringLiteral("a"));
    QCOMPARE(sheet().value(at), ScoreValue::abstained());
    grid()->setCurrentIndex(grid()->scores().indexOf(at));
    press(Qt::Key_Delete);
    QTRY_VERIFY(isSaved());
    QCOMPARE(stored(at), ScoreValue {});
    grid()->setCurrentIndex(grid()->scores().indexOf(at));
    press(Qt::Key_R, QStringLiteral("r"));
    QTRY_VERIFY(isSaved());
    for (int c = 0; c < grid()->scores().criterionCount(); ++c)
        QCOMPARE(stored({at.proposal, at.judge, c}), ScoreValue::recused());
    grid()->setCurrentIndex(grid()->scores().indexOf(at));
    press(Qt::Key_3);
    QVERIFY(!grid()->noteText().isEmpty()); // recused cells say why they take no score
    QCOMPARE(sheet().value(at), ScoreValue::recused());
    press(Qt::Key_Delete);
    QTRY_VERIFY(isSaved());
    for (int c = 0; c < grid()->scores().criterionCount(); ++c)
        QCOMPARE(stored({at.proposal, at.judge, c}), ScoreValue {});
}

void TestJudgingPage::undoShowsTheFormerScore()
{
    const CellAddress at = openFirst();
    const ScoreValue before = sheet().value(at);
    press(before == ScoreValue::scored(100) ? Qt::Key_2 : Qt::Key_1);
    QTRY_VERIFY(isSaved());
    QVERIFY(sheet().value(at) != before);
    QVERIFY(wait([](Workflows &w) { return w.history.undo(); }));
    QTRY_COMPARE(sheet().value(at), before);
    QVERIFY(grid()->isVisible()); // the proposal stays open
}

void TestJudgingPage::pagesThroughTheProposals()
{
    const CellAddress at = openFirst();
    press(Qt::Key_PageDown);
    QCOMPARE(grid()->scores().proposal(), at.proposal + 1);
    QCOMPARE(grid()->currentJudge(), at.judge);
    press(Qt::Key_PageUp);
    QCOMPARE(grid()->scores().proposal(), at.proposal);
    while (grid()->scores().proposal() > 0)
        press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    QCOMPARE(grid()->scores().proposal(), 0);
    QVERIFY(!find<QPushButton>("judging.scoring.previous")->isEnabled());
}

void TestJudgingPage::aConfirmedConflictLocksTheJudgesCells()
{
    const CellAddress at = openFirst();
    Conflict conflict;
    conflict.judge = sheet().grid().judges[size_t(at.judge)].id;
    conflict.proposal = sheet().grid().proposals[size_t(at.proposal)].id;
    conflict.kind = QStringLiteral("employment");
    conflict.source = QStringLiteral("staff");
    conflict.state = ConflictState::Confirmed;
    QVERIFY(wait([conflict](Workflows &w) { return w.judging.saveConflict(conflict); }));
    QTRY_VERIFY(sheet().isBarred(at.proposal, at.judge));
    const QModelIndex cell = grid()->scores().indexOf(at);
    QCOMPARE(cell.data(CellLookRole).toInt(), int(CellLook::Barred));
    grid()->setCurrentIndex(cell);
    press(Qt::Key_4);
    QVERIFY(!grid()->noteText().isEmpty());
    QVERIFY(isSaved());
    QVERIFY(stored(at).state != ScoreState::Scored);
}

void TestJudgingPage::addsAndRemovesPanelMembers()
{
    find<QTabWidget>("judging.tabs")->setCurrentIndex(0);
    auto *members = find<QListWidget>("judging.members");
    QTRY_COMPARE(members->count(), 3);
    auto *candidate = find<QComboBox>("judging.members.candidate");
    const qint64 added = candidate->currentData().toLongLong();
    QTest::mouseClick(find<QPushButton>("judging.members.add"), Qt::LeftButton);
    QTRY_COMPARE(members->count(), 4);
    QTRY_COMPARE(members->currentItem()->data(Qt::UserRole).toLongLong(), added);
    QTest::mouseClick(find<QPushButton>("judging.members.up"), Qt::LeftButton);
    QTRY_COMPARE(members->item(2)->data(Qt::UserRole).toLongLong(), added);
    const QString plain = members->currentItem()->text();
    QTest::mouseClick(find<QPushButton>("judging.members.chair"), Qt::LeftButton);
    QTRY_VERIFY(members->currentItem() && members->currentItem()->text() != plain);
    QTest::mouseClick(find<QPushButton>("judging.members.remove"), Qt::LeftButton);
    QTRY_COMPARE(members->count(), 3);
}

void TestJudgingPage::addsAJudge()
{
    find<QTabWidget>("judging.tabs")->setCurrentIndex(0);
    auto *judges = find<QTableView>("judging.judges");
    QTRY_COMPARE(judges->model()->rowCount(), 14);
    QTest::mouseClick(find<QPushButton>("judging.judges.add"), Qt::LeftButton);
    auto *dialog = find<QDialog>("judging.judge.dialog");
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("dialog.save")), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("dialog.message"))->isVisible()); // a name is needed
    dialog->findChild<QLineEdit *>(QStringLiteral("dialog.printed"))->setText(QStringLiteral("髙橋 𠮷子"));
    dialog->findChild<QLineEdit *>(QStringLiteral("dialog.kana"))->setText(QStringLiteral("タカハシ ヨシコ"));
    dialog->findChild<QComboBox *>(QStringLiteral("dialog.language.ja"))->setCurrentIndex(3);
    QPointer<QDialog> guard(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("dialog.save")), Qt::LeftButton);
    QTRY_VERIFY(!guard);
    QTRY_COMPARE(judges->model()->rowCount(), 15);
    auto *filter = find<QLineEdit>("judging.judges.filter");
    filter->setText(QStringLiteral("髙橋"));
    QCOMPARE(judges->model()->rowCount(), 1);
}

void TestJudgingPage::dismissingAConflictNeedsAReason()
{
    Conflict conflict;
    conflict.judge = sheet().grid().judges.front().id;
    conflict.kind = QStringLiteral("advisor");
    conflict.source = QStringLiteral("declared");
    conflict.state = ConflictState::Suspected;
    const auto known = wait([event = m_desk->currentEvent()](Workflows &w) { return w.judging.conflicts(event); });
    for (const GridProposal &proposal : sheet().grid().proposals) {
        const bool isTaken = std::ranges::any_of(*known, [&](const ConflictRow &row) {
            return row.conflict.judge == conflict.judge && row.conflict.proposal == proposal.id;
        });
        if (!isTaken)
            conflict.proposal = proposal.id;
    }
    const auto saved = wait([conflict](Workflows &w) { return w.judging.saveConflict(conflict); });
    QVERIFY(saved);
    find<QTabWidget>("judging.tabs")->setCurrentIndex(1);
    auto *table = find<SnapshotTable>("judging.conflicts");
    table->setCurrentKey(saved->value());
    QTRY_COMPARE(table->currentKey(), saved->value());
    auto *reason = find<QPlainTextEdit>("judging.conflicts.reason");
    reason->clear();
    QTest::mouseClick(find<QPushButton>("judging.conflicts.dismiss"), Qt::LeftButton);
    QVERIFY(find<QWidget>("judging.conflicts.message")->isVisible());
    reason->setPlainText(QStringLiteral("The contract ended in 2020."));
    QTest::mouseClick(find<QPushButton>("judging.conflicts.dismiss"), Qt::LeftButton);
    const auto stateNow = [this, &saved] {
        const auto rows = wait([event = m_desk->currentEvent()](Workflows &w) { return w.judging.conflicts(event); });
        for (const ConflictRow &row : *rows) {
            if (row.conflict.id == *saved)
                return row.conflict;
        }
        return Conflict {};
    };
    QTRY_COMPARE(stateNow().state, ConflictState::Dismissed);
    QCOMPARE(stateNow().reason, QStringLiteral("The contract ended in 2020."));
}

void TestJudgingPage::showsTheRecordOfAJudge()
{
    const auto judges = wait([event = m_desk->currentEvent()](Workflows &w) { return w.judging.judges(event); });
    m_page->showRecord(judges->back().judge.id.value());
    QCOMPARE(find<QTabWidget>("judging.tabs")->currentIndex(), 0);
    QTRY_COMPARE(find<SnapshotTable>("judging.judges")->currentKey(), judges->back().judge.id.value());
    m_page->focusFilter();
    QTRY_VERIFY(find<QLineEdit>("judging.judges.filter")->hasFocus() || !m_page->isActiveWindow());
}

QTEST_MAIN(TestJudgingPage)
#include "tst_judgingpage.moc"
