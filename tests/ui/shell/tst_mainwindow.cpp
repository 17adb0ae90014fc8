// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/inlinemessage.h"
#include "ui/shell/eventswitcher.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/welcomepage.h"

#include <QDialog>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QToolButton>

using namespace pitchdesk;

class TestMainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    MainWindow &window() { return *m_fixture->window; }
    bool isWelcome() { return m_fixture->find<WelcomePage>("welcome")->isVisible(); }
    QString pageTitle()
    {
        return window().pages().currentWidget()->findChild<QLabel *>(QStringLiteral("header.title"))->text();
    }
    QAction &command(Command command) { return window().actions().action(command); }
    QList<QToolButton *> recentButtons()
    {
        QList<QToolButton *> buttons = m_fixture->find<WelcomePage>("welcome")->findChildren<QToolButton *>();
        buttons.removeIf([](QToolButton *button) {
            return !button->isVisible() || button->objectName() == QStringLiteral("message.close");
        });
        return buttons;
    }
    EventId addEvent(const QString &name)
    {
        const auto made = m_fixture->write(
            [id = m_fixture->desk->currentEvent(), name](Workflows &w) -> Result<EventId> {
                PD_ASSIGN(EventSummary summary, w.events.event(id));
                Event event;
                event.programme = summary.event.programme;
                event.name = LocalizedText::only(name, Language::English);
                return w.events.saveEvent(event);
            });
        return made ? *made : EventId();
    }
    QStringList eventMenu()
    {
        QMenu *menu = m_fixture->find<EventSwitcher>("shell.events")->menu();
        Q_EMIT menu->aboutToShow();
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (action->isCheckable())
                names << (action->isChecked() ? QStringLiteral("*") : QString()) + action->text();
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init() { m_fixture->makeWindow(); }
    void cleanup()
    {
        m_fixture->dropWindow();
        QFile::remove(m_fixture->folder.filePath(QStringLiteral("settings.ini")));
    }

    void welcomesWhileNoFileIsOpen()
    {
        QVERIFY(isWelcome());
        QCOMPARE(window().windowTitle(), QStringLiteral("PitchDesk"));
        QVERIFY(!window().actions().action(PageId::Ranking).isEnabled());
        QVERIFY(!command(Command::CloseWorkspace).isEnabled() && command(Command::OpenWorkspace).isEnabled());
        QVERIFY(!m_fixture->find<QWidget>("shell.events")->isVisible());
        m_fixture->click("welcome.open"); // nothing is chosen
        QVERIFY(isWelcome());
        const QString file = m_fixture->folder.filePath(QStringLiteral("Try it"));
        m_fixture->dialogs->setNextFile(file);
        QSignalSpy shown(&window(), &MainWindow::dataShown);
        m_fixture->click("welcome.sample");
        QVERIFY(shown.wait(WindowFixture::patience));
        QVERIFY(!isWelcome() && QFileInfo::exists(QString(file + QStringLiteral(".pitchdesk"))));
        QCOMPARE(window().windowTitle(), QStringLiteral("Try it – PitchDesk"));
        QVERIFY(m_fixture->find<QLabel>("shell.status.saved")->isVisible());
        command(Command::CloseWorkspace).trigger();
        QVERIFY(isWelcome());
        QCOMPARE(window().windowTitle(), QStringLiteral("PitchDesk"));
    }

    void makesAnEmptyFile()
    {
        m_fixture->dialogs->setNextFile(m_fixture->folder.filePath(QStringLiteral("empty.pitchdesk")));
        QSignalSpy shown(&window(), &MainWindow::dataShown);
        m_fixture->click("welcome.new");
        QVERIFY(shown.wait(WindowFixture::patience));
        m_fixture->settle();
        QCOMPARE(m_fixture->find<EventSwitcher>("shell.events")->text(), QStringLiteral("No event yet"));
        for (const PageId page : allPages) {
            window().showPage(page);
            m_fixture->settle();
            QCOMPARE(pageTitle(), pageName(page));
        }
        window().showPage(PageId::Home);
        command(Command::NewEvent).trigger();
        QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeModalWidget()));
        QCOMPARE(QApplication::activeModalWidget()->objectName(), QStringLiteral("setup.event.dialog"));
        qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
    }

    void keysGoToThePages()
    {
        QVERIFY(m_fixture->openSample());
        int key = Qt::Key_1;
        for (const PageId page : allPages) {
            QTest::keyClick(&window(), Qt::Key(key++), Qt::ControlModifier);
            QCOMPARE(window().pages().currentPage(), page);
            m_fixture->settle();
            QCOMPARE(pageTitle(), pageName(page));
            QVERIFY(m_fixture->find<QToolButton>(qPrintable(QStringLiteral("shell.nav.") + pageIconName(page)))
                        ->isChecked());
        }
        m_fixture->click("shell.nav.proposals");
        QCOMPARE(window().pages().currentPage(), PageId::Proposals);
        auto *proposals = m_fixture->find<QToolButton>("shell.nav.proposals");
        proposals->setFocus();
        QTest::keyClick(proposals, Qt::Key_Down);
        QVERIFY(m_fixture->find<QToolButton>("shell.nav.directory")->hasFocus());
        QTest::keyClick(m_fixture->find<QToolButton>("shell.nav.home"), Qt::Key_Up);
        QVERIFY(m_fixture->find<QToolButton>("shell.nav.settings")->hasFocus());
    }

    void homeLeadsToANarrowedPage()
    {
        QVERIFY(m_fixture->openSample());
        window().showPage(PageId::Home);
        m_fixture->settle();
        auto *late = m_fixture->find<QAbstractButton>("home.late");
        QTest::keyClick(late, Qt::Key_Space);
        QCOMPARE(window().pages().currentPage(), PageId::Proposals);
        QTRY_VERIFY(m_fixture->find<QLabel>("proposals.count")->text().endsWith(QStringLiteral("of 96")));
        QTRY_VERIFY(m_fixture->find<QTableView>("proposals.table")->model()->rowCount() < 96);
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_fixture->find<QWidget>("proposals.search")->hasFocus());
    }

    void menusAndHelpOpenByKeys()
    {
        QTest::keyClick(&window(), Qt::Key_F10);
        QTRY_VERIFY(window().actions().menu()->isVisible());
        window().actions().menu()->close();
        QTest::keyClick(&window(), Qt::Key_F1);
        auto *shortcuts = m_fixture->find<QDialog>("shortcutsDialog");
        QVERIFY(shortcuts && shortcuts->isVisible());
        QTest::keyClick(shortcuts, Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<QDialog *>(QStringLiteral("shortcutsDialog")));
    }

    void aFileForReadingSaysSo()
    {
        QVERIFY(m_fixture->open(m_fixture->sampleFile(QStringLiteral("reading")), true));
        QCOMPARE(window().windowTitle(), QStringLiteral("reading (read-only) – PitchDesk"));
        QVERIFY(m_fixture->find<QLabel>("shell.status.readOnly")->isVisible());
        QVERIFY(!command(Command::BackUp).isEnabled() && !command(Command::NewEvent).isEnabled());
        QVERIFY(!command(Command::Undo).isEnabled());
    }

    void windowIsRememberedFromOneToTheNext()
    {
        QVERIFY(m_fixture->openSample());
        window().resize(1111, 733);
        window().showPage(PageId::Ranking);
        window().close();
        QVERIFY(!m_fixture->desk->isOpen());
        m_fixture->makeWindow();
        QCOMPARE(window().size(), QSize(1111, 733));
        QVERIFY(m_fixture->open(m_fixture->folder.filePath(QStringLiteral("sample.pitchdesk"))));
        QCOMPARE(window().pages().currentPage(), PageId::Ranking);
        QVERIFY(window().actions().action(PageId::Ranking).isChecked());
    }

    void recentFilesAreOffered()
    {
        QVERIFY(recentButtons().isEmpty());
        for (const char *name : {"one & two", "three", "gone"})
            QVERIFY(m_fixture->openSample(QString::fromLatin1(name)));
        m_fixture->desk->close();
        m_fixture->desk->waitForJobs();
        QVERIFY(QFile::remove(m_fixture->folder.filePath(QStringLiteral("gone.pitchdesk"))));
        m_fixture->makeWindow(); // another start
        QCOMPARE(recentButtons().size(), 2);
        QCOMPARE(recentButtons().first()->accessibleName(), QStringLiteral("three"));
        Q_EMIT window().actions().recentMenu()->aboutToShow();
        const auto actions = window().actions().recentMenu()->actions();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions[1]->text(), QStringLiteral("one && two"));
        QSignalSpy shown(&window(), &MainWindow::dataShown);
        QTest::mouseClick(recentButtons().last(), Qt::LeftButton);
        QVERIFY(shown.wait(WindowFixture::patience));
        QCOMPARE(window().windowTitle(), QStringLiteral("one & two – PitchDesk"));
        for (int i = 0; i < 20; ++i)
            m_fixture->settings->addRecentFile(m_fixture->folder.filePath(QStringLiteral("f%1.pitchdesk").arg(i)));
        QVERIFY(m_fixture->settings->recentFiles().size() <= 10);
    }

    void eventsAreSwitchedAndRemembered()
    {
        QVERIFY(m_fixture->openSample());
        const QStringList first = eventMenu();
        QCOMPARE(first.size(), 1);
        QVERIFY(m_fixture->find<QLabel>("shell.sample")->isVisible());
        const EventId added = addEvent(QStringLiteral("R&D pitch"));
        QVERIFY(added.isValid());
        QTRY_COMPARE(eventMenu().size(), 2);
        QMenu *menu = m_fixture->find<EventSwitcher>("shell.events")->menu();
        const auto actions = menu->actions();
        const auto other = std::find_if(actions.begin(), actions.end(),
                                        [](QAction *action) { return action->text() == QStringLiteral("R&&D pitch"); });
        QVERIFY(other != actions.end());
        (*other)->trigger();
        QCOMPARE(m_fixture->desk->currentEvent(), added);
        QVERIFY(eventMenu().contains(QStringLiteral("*R&&D pitch")));
        QVERIFY(!m_fixture->find<QLabel>("shell.sample")->isVisible());
        QVERIFY(m_fixture->open(m_fixture->desk->file()));
        QCOMPARE(m_fixture->desk->currentEvent(), added);
        m_fixture->write([added](Workflows &w) { return w.events.removeEvent(added); });
        QTRY_VERIFY(m_fixture->desk->currentEvent() != added && m_fixture->desk->currentEvent().isValid());
    }

    void aDroppedFileIsOpened()
    {
        const QString file = m_fixture->sampleFile(QStringLiteral("dropped"));
        const auto drag = [this](const QString &path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(&window(), &enter);
            if (enter.isAccepted()) {
                QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(&window(), &drop);
            }
            return enter.isAccepted();
        };
        QVERIFY(!drag(QStringLiteral("/tmp/picture.png")));
        QSignalSpy shown(&window(), &MainWindow::dataShown);
        QVERIFY(drag(file));
        QVERIFY(shown.wait(WindowFixture::patience));
        QCOMPARE(m_fixture->desk->file(), file);
    }

    void backsUpOnceADayAndOnRequest()
    {
        const QString file = m_fixture->sampleFile(QStringLiteral("kept"));
        QVERIFY(m_fixture->open(file));
        const QDir backups(m_fixture->folder.filePath(QStringLiteral("kept-backups")));
        QTRY_COMPARE(backups.entryList(QDir::Files).size(), 1);
        QTRY_VERIFY(m_fixture->find<QLabel>("shell.status.backup")->text().startsWith(QStringLiteral("Last backup")));
        QTRY_VERIFY(window().statusBar()->currentMessage().startsWith(QStringLiteral("Backed up to")));
        QVERIFY(m_fixture->open(file)); // the same day
        QCOMPARE(backups.entryList(QDir::Files).size(), 1);
        QTest::qWait(1100);
        command(Command::BackUp).trigger();
        QTRY_COMPARE(backups.entryList(QDir::Files).size(), 2);
        command(Command::CheckFile).trigger();
        QCOMPARE(window().pages().currentPage(), PageId::Settings);
        QTRY_VERIFY(m_fixture->find<InlineMessage>("settings.checkResult")->isVisible());
        QVERIFY(!m_fixture->find<InlineMessage>("shell.message")->isVisible()); // a sound file is no news
    }

    void opensTheFileOfItsArgument()
    {
        const QString program = QStringLiteral(BINARY_DIR "/pitchdesk");
        if (!QFileInfo::exists(program))
            QSKIP("the program is not built here");
        const QString file = m_fixture->sampleFile(QStringLiteral("argument"));
        QProcess process;
        process.start(program,
                      {QStringLiteral("--measure-start"), QStringLiteral("--operator"), QStringLiteral("Mai"),
                       QStringLiteral("--settings"), m_fixture->folder.filePath(QStringLiteral("other.ini")),
                       QStringLiteral("--page"), QStringLiteral("ranking"), file});
        QVERIFY(process.waitForFinished(WindowFixture::patience));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("data-shown-ms"));
        const ShellSettings left(m_fixture->folder.filePath(QStringLiteral("other.ini")));
        QCOMPARE(left.recentFiles(), QStringList(file));
        QCOMPARE(left.lastPage(), PageId::Ranking);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
