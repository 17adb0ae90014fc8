// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/history/changesmodel.h"
#include "ui/history/historymodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace pitchdesk;

/// The History page in the window, on a file in which three people did something.
class TestHistoryPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QTableView *table() { return m_fixture->find<QTableView>("history.table"); }
    QAbstractItemModel *steps() { return table()->model(); }
    QString step(int row, int column = HistoryModel::What) { return steps()->index(row, column).data().toString(); }
    QStringList shown()
    {
        QStringList texts;
        for (int row = 0; row < steps()->rowCount(); ++row)
            texts << step(row);
        return texts;
    }
    QAbstractItemModel *changes() { return m_fixture->find<QTableView>("history.changes")->model(); }
    QString change(int row, int column) { return changes()->index(row, column).data().toString(); }
    QPushButton *button(const char *name) { return m_fixture->find<QPushButton>(name); }
    void choose(const char *box, const QString &text)
    {
        auto *combo = m_fixture->find<QComboBox>(box);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
    }
    void makeSteps()
    {
        QVERIFY(m_fixture->openSample());
        QVERIFY(m_fixture->renameEvent(QStringLiteral("Pitch of the sea")));
        QVERIFY(m_fixture->write([event = m_fixture->desk->currentEvent()](Workflows &w) -> Status {
            PD_ASSIGN(const auto rows, w.proposals.proposals(event));
            return w.proposals.setState({rows[0].id, rows[1].id, rows[2].id}, ProposalState::Withdrawn,
                                        QStringLiteral("They asked for it"));
        }));
        m_fixture->window->showPage(PageId::History);
        QTRY_COMPARE(steps()->rowCount(), 4);
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_fixture->makeWindow();
        makeSteps();
    }
    void cleanup()
    {
        m_fixture->dropWindow();
        QFile::remove(m_fixture->folder.filePath(QStringLiteral("settings.ini"))); // begin with Home again
    }

    void listsTheNewestFirst()
    {
        QAbstractItemModelTester tester(steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(
            step(0),
            QStringLiteral("Changed the status of 3 proposal(s)").replace(QStringLiteral("(s)"), QStringLiteral("s")));
        QCOMPARE(step(1), QStringLiteral("Changed event “Pitch of the sea”"));
        QVERIFY(step(2).startsWith(QStringLiteral("Added the sample event")));
        QCOMPARE(step(0, HistoryModel::Who), QStringLiteral("Mai"));
        QCOMPARE(step(2, HistoryModel::Who), QStringLiteral("Sato"));
        QVERIFY(!step(0, HistoryModel::When).isEmpty());
        QCOMPARE(step(0, HistoryModel::State), QStringLiteral("Done"));
    }

    void showsBeforeAndAfter()
    {
        QAbstractItemModelTester tester(changes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table()->selectRow(1);
        QTRY_VERIFY(changes()->rowCount() > 0 && change(0, ChangesModel::After) == QStringLiteral("Pitch of the sea"));
        QVERIFY(!change(0, ChangesModel::Before).isEmpty());
        QVERIFY(change(0, ChangesModel::Record).contains(QStringLiteral("Event")));
        table()->selectRow(0);
        QTRY_COMPARE(changes()->rowCount(), 6); // three states with their reasons
        QStringList after;
        for (int row = 0; row < changes()->rowCount(); ++row)
            after << change(row, ChangesModel::After);
        QCOMPARE(after.count(QStringLiteral("They asked for it")), 3);
        QCOMPARE(after.count(QStringLiteral("Withdrawn")), 3);
    }

    void filtersByPerson()
    {
        choose("history.who", QStringLiteral("Sato"));
        QTRY_COMPARE(steps()->rowCount(), 2);
        QCOMPARE(step(0, HistoryModel::Who), QStringLiteral("Sato"));
        m_fixture->find<QComboBox>("history.who")->setCurrentIndex(0);
        QTRY_COMPARE(steps()->rowCount(), 4);
    }

    void filtersByKindAndText()
    {
        choose("history.kind", QStringLiteral("Events"));
        QTRY_COMPARE(shown(), QStringList(QStringLiteral("Changed event “Pitch of the sea”")));
        choose("history.kind", QStringLiteral("Proposals"));
        QTRY_COMPARE(shown(), QStringList(QStringLiteral("Changed the status of 3 proposals")));
        m_fixture->find<QComboBox>("history.kind")->setCurrentIndex(0);
        m_fixture->find<QLineEdit>("history.text")->setText(QStringLiteral("PITCH of"));
        QTRY_COMPARE(shown(), QStringList(QStringLiteral("Changed event “Pitch of the sea”")));
        m_fixture->find<QLineEdit>("history.text")->setText(QStringLiteral("nothing is called that"));
        QTRY_COMPARE(steps()->rowCount(), 0);
        QVERIFY(!table()->isVisible());
    }

    void filtersByDay()
    {
        auto *from = m_fixture->find<QDateEdit>("history.from");
        auto *until = m_fixture->find<QDateEdit>("history.until");
        QVERIFY(!from->isVisible());
        choose("history.period", QStringLiteral("Today"));
        QTRY_COMPARE(steps()->rowCount(), 4);
        choose("history.period", QStringLiteral("Between two days"));
        QVERIFY(from->isVisible() && until->isVisible());
        until->setDate(QDate::currentDate().addDays(-1));
        from->setDate(QDate::currentDate().addDays(-8));
        QTRY_COMPARE(steps()->rowCount(), 0);
        until->setDate(QDate::currentDate());
        QTRY_COMPARE(steps()->rowCount(), 4);
    }

    void buttonsNameWhatTheyUndo()
    {
        QVERIFY(button("history.undo")->isEnabled() && !button("history.redo")->isEnabled());
        QVERIFY(button("history.undo")->toolTip().contains(QStringLiteral("Changed the status of 3 proposals")));
        QCOMPARE(button("history.undo")->accessibleDescription(), button("history.undo")->toolTip());
        m_fixture->click("history.undo");
        QTRY_COMPARE(step(0), QStringLiteral("Undo: Changed the status of 3 proposals"));
        QTRY_VERIFY(button("history.redo")->isEnabled());
        QVERIFY(button("history.redo")->toolTip().contains(QStringLiteral("Changed the status of 3 proposals")));
        QVERIFY(button("history.undo")->toolTip().contains(QStringLiteral("Pitch of the sea")));
        QCOMPARE(step(1, HistoryModel::State), QStringLiteral("Undone"));
        m_fixture->click("history.redo");
        QTRY_COMPARE(step(0), QStringLiteral("Redo: Changed the status of 3 proposals"));
        QTRY_VERIFY(!button("history.redo")->isEnabled());
    }

    void whatIsDoneAnewDiscardsTheRedo()
    {
        m_fixture->click("history.undo");
        QTRY_VERIFY(button("history.redo")->isEnabled());
        QVERIFY(m_fixture->renameEvent(QStringLiteral("Pitch of the hills")));
        QTRY_VERIFY(!button("history.redo")->isEnabled());
        QTRY_COMPARE(step(0), QStringLiteral("Changed event “Pitch of the hills”"));
        QCOMPARE(step(2, HistoryModel::State), QStringLiteral("Discarded"));
        QVERIFY(steps()->index(2, HistoryModel::What).data(Qt::FontRole).value<QFont>().strikeOut());
    }

    void theChosenStepStaysChosen()
    {
        table()->selectRow(1);
        QVERIFY(m_fixture->renameEvent(QStringLiteral("Pitch of the hills")));
        QTRY_COMPARE(steps()->rowCount(), 5);
        QCOMPARE(table()->currentIndex().row(), 2);
        QCOMPARE(step(table()->currentIndex().row()), QStringLiteral("Changed event “Pitch of the sea”"));
    }

    void nothingIsUndoneInAFileForReading()
    {
        const QString file = m_fixture->desk->file();
        QVERIFY(m_fixture->open(file, true));
        m_fixture->window->showPage(PageId::History);
        QTRY_COMPARE(steps()->rowCount(), 4);
        QVERIFY(!button("history.undo")->isEnabled() && !button("history.redo")->isEnabled());
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
