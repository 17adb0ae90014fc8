// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/inlinemessage.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shellactions.h"

#include <QLineEdit>
#include <QListWidget>
#include <QStatusBar>
#include <QToolButton>

using namespace pitchdesk;

class TestUndo : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QAction &undo() { return m_fixture->window->actions().action(Command::Undo); }
    QAction &redo() { return m_fixture->window->actions().action(Command::Redo); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_fixture->window.get(), key, modifiers);
    }
    QString said() { return m_fixture->window->statusBar()->currentMessage(); }
    QString name()
    {
        auto future = m_fixture->desk->read(
            [id = m_fixture->desk->currentEvent()](Workflows &w) { return w.events.event(id); });
        future.waitForFinished();
        return future.result() ? future.result()->event.name.en : QString();
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample());
        QVERIFY(m_fixture->renameEvent(QStringLiteral("First & last")));
    }
    void cleanup() { m_fixture->dropWindow(); }

    void namesTheStep()
    {
        QTRY_COMPARE(undo().text(), QStringLiteral("Undo: Changed event “First && last”"));
        QCOMPARE(undo().toolTip(), QStringLiteral("Undo: Changed event “First & last” (Ctrl+Z)"));
        QVERIFY(undo().isEnabled() && !redo().isEnabled());
        QCOMPARE(redo().text(), QStringLiteral("Redo"));
        m_fixture->window->chooseLanguage(Language::Japanese);
        QTRY_VERIFY(!undo().text().contains(QStringLiteral("Undo")));
        QVERIFY(undo().text().contains(QStringLiteral("First && last")));
        m_fixture->window->chooseLanguage(Language::English);
        QTRY_COMPARE(undo().text(), QStringLiteral("Undo: Changed event “First && last”"));
    }

    void goesBackAndForthByKeys()
    {
        QVERIFY(m_fixture->renameEvent(QStringLiteral("Second")));
        QTRY_VERIFY(undo().text().contains(QStringLiteral("Second")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(name(), QStringLiteral("First & last"));
        QTRY_COMPARE(said(), QStringLiteral("Undone: Changed event “Second”"));
        QTRY_COMPARE(redo().text(), QStringLiteral("Redo: Changed event “Second”"));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(name(), QStringLiteral("Second"));
        QTRY_COMPARE(said(), QStringLiteral("Done again: Changed event “Second”"));
        QTRY_VERIFY(undo().isEnabled() && undo().text().contains(QStringLiteral("Second")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(redo().isEnabled());
        press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(name(), QStringLiteral("Second"));
    }

    void goesBackByTheButtons()
    {
        const QString before = name();
        m_fixture->click("shell.undo");
        QTRY_VERIFY(name() != before);
        QTRY_VERIFY(m_fixture->find<QToolButton>("shell.redo")->isEnabled());
        m_fixture->click("shell.redo");
        QTRY_COMPARE(name(), before);
    }

    void theOpenPageShowsWhatWasUndone()
    {
        m_fixture->window->showPage(PageId::Setup);
        m_fixture->find<QListWidget>("setup.parts")->setCurrentRow(0);
        auto *field = m_fixture->find<QLineEdit>("setup.event.name.en");
        QTRY_COMPARE(field->text(), QStringLiteral("First & last"));
        m_fixture->find<QListWidget>("setup.parts")->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(field->text() != QStringLiteral("First & last") && !field->text().isEmpty());
        QTRY_VERIFY(redo().isEnabled()); // the field may be there first
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(field->text(), QStringLiteral("First & last"));
    }

    void aFieldUndoesItsOwnTypingFirst()
    {
        m_fixture->window->showPage(PageId::Setup);
        m_fixture->find<QListWidget>("setup.parts")->setCurrentRow(0);
        auto *venue = m_fixture->find<QLineEdit>("setup.event.venue");
        QTRY_VERIFY(venue->isVisible());
        m_fixture->settle();
        const QString before = venue->text();
        venue->setFocus();
        QTest::keyClicks(venue, QStringLiteral("xyz"));
        QTest::keyClick(venue, Qt::Key_Z, Qt::ControlModifier);
        m_fixture->settle();
        QCOMPARE(venue->text(), before);
        QCOMPARE(name(), QStringLiteral("First & last")); // no step of the history
    }

    void lastsAcrossClosingAndOpening()
    {
        const QString file = m_fixture->desk->file();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(redo().isEnabled());
        m_fixture->makeWindow(); // another start of the program
        QVERIFY(!undo().isEnabled() && undo().text() == QStringLiteral("Undo"));
        QVERIFY(m_fixture->open(file));
        QTRY_COMPARE(redo().text(), QStringLiteral("Redo: Changed event “First && last”"));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(name(), QStringLiteral("First & last"));
        QVERIFY(m_fixture->open(file));
        QTRY_VERIFY(undo().text().contains(QStringLiteral("First && last")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(name() != QStringLiteral("First & last"));
    }

    void pressedTwiceAtOnceGoesNoFurtherThanItSaid()
    {
        QVERIFY(m_fixture->renameEvent(QStringLiteral("Second")));
        QTRY_VERIFY(undo().isEnabled());
        undo().trigger();
        undo().trigger(); // before the first has come back
        m_fixture->settle();
        QCOMPARE(name(), QStringLiteral("First & last"));
        QVERIFY(!m_fixture->find<InlineMessage>("shell.message")->isVisible());
    }

    void nothingIsUndoneOnceTheFileIsClosed()
    {
        QTRY_VERIFY(undo().isEnabled());
        m_fixture->window->files().close();
        QVERIFY(!undo().isEnabled() && !redo().isEnabled());
        QCOMPARE(undo().text(), QStringLiteral("Undo"));
    }
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
