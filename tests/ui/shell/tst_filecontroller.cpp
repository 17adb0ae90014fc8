// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/inlinemessage.h"
#include "ui/shell/operatordialog.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/welcomepage.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QtEndian>

using namespace pitchdesk;

/// What happens when a file does not open, and who is asked what when it does.
class TestFileController : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    FileController &files() { return m_fixture->window->files(); }
    Desk &desk() { return *m_fixture->desk; }
    InlineMessage *welcomeMessage() { return m_fixture->find<InlineMessage>("welcome.message"); }
    QString newPath(const QString &name) { return m_fixture->folder.filePath(name); }
    /// Overwrites four bytes of the header as SQLite stores them.
    static void patch(const QString &path, qint64 offset, quint32 number)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(offset);
        const quint32 stored = qToBigEndian(number);
        QCOMPARE(file.write(reinterpret_cast<const char *>(&stored), sizeof stored), qint64(sizeof stored));
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QString wreck(const QString &how)
    {
        const QString file = m_fixture->sampleFile(how);
        constexpr qint64 versionOffset = 60;
        constexpr qint64 applicationOffset = 68;
        if (how == QStringLiteral("newer"))
            patch(file, versionOffset, 9999);
        else if (how == QStringLiteral("other program"))
            patch(file, applicationOffset, 7);
        else if (how == QStringLiteral("text"))
            write(file, "Dear Mai,\n\nplease find attached the list.\n");
        else if (how == QStringLiteral("empty"))
            write(file, {});
        else if (how == QStringLiteral("truncated"))
            QFile::resize(file, QFileInfo(file).size() / 2);
        else
            QFile::remove(file);
        return file;
    }
    OperatorDialog *operatorDialog() { return m_fixture->window->findChild<OperatorDialog *>(); }
    QLineEdit *nameField() { return operatorDialog()->findChild<QLineEdit *>(QStringLiteral("operatorDialog.name")); }
    QPushButton *openButton()
    {
        return operatorDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
    }
    QString eventName()
    {
        auto future = desk().read([id = desk().currentEvent()](Workflows &w) { return w.events.event(id); });
        future.waitForFinished();
        return future.result() ? future.result()->event.name.en : QString();
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init() { m_fixture->makeWindow(); }
    void cleanup()
    {
        m_fixture->dropWindow();
        QFile::remove(newPath(QStringLiteral("settings.ini")));
    }

    void aFileThatCannotBeOpenedIsExplained_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("newer") << QStringLiteral("made by a newer PitchDesk");
        QTest::newRow("other program") << QStringLiteral("is not a PitchDesk file");
        QTest::newRow("text") << QStringLiteral("is not a PitchDesk file");
        QTest::newRow("empty") << QStringLiteral("is not a PitchDesk file");
        QTest::newRow("truncated") << QStringLiteral("is damaged");
        QTest::newRow("missing") << QStringLiteral("is not there");
    }
    void aFileThatCannotBeOpenedIsExplained()
    {
        QFETCH(const QString, says);
        const QString how = QString::fromLatin1(QTest::currentDataTag());
        const QString file = wreck(how);
        QFile before(file);
        const QByteArray bytes = before.open(QIODevice::ReadOnly) ? before.readAll() : QByteArray();
        files().open(file);
        QTRY_VERIFY(welcomeMessage()->isVisible());
        QVERIFY2(welcomeMessage()->text().contains(says), qPrintable(welcomeMessage()->text()));
        QVERIFY(welcomeMessage()->text().contains(QFileInfo(file).fileName()));
        QCOMPARE(welcomeMessage()->tone(), Tone::Stop);
        QVERIFY(!desk().isOpen() && m_fixture->find<WelcomePage>("welcome")->isVisible());
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("PitchDesk"));
        QVERIFY(!m_fixture->window->actions().action(Command::CloseWorkspace).isEnabled());
        QVERIFY(m_fixture->dialogs->asked().isEmpty());
        QFile after(file);
        QCOMPARE(after.open(QIODevice::ReadOnly) ? after.readAll() : QByteArray(), bytes); // it is left as it was
        QVERIFY(m_fixture->openSample(QStringLiteral("good")));                            // and the next one opens
        QVERIFY(!welcomeMessage()->isVisible());
    }

    void aFileInUseIsOfferedForReading()
    {
        const QString file = m_fixture->sampleFile(QStringLiteral("shared"));
        Desk other(m_fixture->clock);
        auto held = other.open(file, {QStringLiteral("Sato Kenji")});
        QTRY_VERIFY(held.isFinished());
        QVERIFY(held.result());
        files().open(file);
        QTRY_COMPARE(m_fixture->dialogs->asked().size(), 1);
        QVERIFY(m_fixture->dialogs->asked().first().contains(QStringLiteral("Sato Kenji")));
        QVERIFY(welcomeMessage()->text().contains(QStringLiteral("open it read-only")));
        QVERIFY(!desk().isOpen());
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::dataShown);
        m_fixture->dialogs->setNextAnswer(true);
        files().open(file);
        QVERIFY(shown.wait(WindowFixture::patience));
        QVERIFY(desk().isReadOnly());
        QVERIFY(m_fixture->window->windowTitle().contains(QStringLiteral("(read-only)")));
        QVERIFY(!m_fixture->renameEvent(QStringLiteral("Refused")));
    }

    void aWriteProtectedFileIsOfferedForReading()
    {
        const QString file = m_fixture->sampleFile(QStringLiteral("protected"));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser));
        files().open(file);
        QTRY_COMPARE(m_fixture->dialogs->asked().size(), 1);
        QVERIFY(m_fixture->dialogs->asked().first().contains(QStringLiteral("may only be read")));
        QVERIFY(!desk().isOpen());
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::dataShown);
        m_fixture->dialogs->setNextAnswer(true);
        files().open(file);
        QVERIFY(shown.wait(WindowFixture::patience));
        QVERIFY(desk().isReadOnly());
        desk().close();
        desk().waitForJobs();
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    }

    void asksWhoIsAtTheKeyboard()
    {
        m_fixture->makeWindow(Language::English, {});
        m_fixture->settings->setOperatorName(QStringLiteral("Last One"));
        files().open(m_fixture->sampleFile(QStringLiteral("who")));
        QVERIFY(operatorDialog() && operatorDialog()->isVisible());
        QVERIFY(!desk().isOpen());
        QCOMPARE(nameField()->text(), QStringLiteral("Last One"));
        QCOMPARE(nameField()->selectedText(), QStringLiteral("Last One"));
        nameField()->setText(QStringLiteral("   "));
        QVERIFY(!openButton()->isEnabled());
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::dataShown);
        nameField()->setText(QStringLiteral(" Trần  Mai "));
        QTest::keyClick(nameField(), Qt::Key_Return);
        QVERIFY(shown.wait(WindowFixture::patience));
        QCOMPARE(desk().operatorName(), QStringLiteral("Trần Mai"));
        QCOMPARE(m_fixture->settings->operatorName(), QStringLiteral("Trần Mai"));
        QVERIFY(m_fixture->renameEvent(QStringLiteral("By Mai")));
        auto people = desk().read([](Workflows &w) { return w.history.entries({}); });
        people.waitForFinished();
        QCOMPARE(people.result()->front().who, QStringLiteral("Trần Mai"));
    }

    void whoDoesNotSayOpensNothing()
    {
        m_fixture->makeWindow(Language::English, {});
        files().open(m_fixture->sampleFile(QStringLiteral("nobody")));
        QTest::keyClick(operatorDialog(), Qt::Key_Escape);
        QTRY_VERIFY(!operatorDialog());
        m_fixture->settle();
        QVERIFY(!desk().isOpen() && m_fixture->find<WelcomePage>("welcome")->isVisible());
        files().open(newPath(QStringLiteral("nobody.pitchdesk")));
        files().open(newPath(QStringLiteral("nobody.pitchdesk"))); // asked once, not twice
        QTRY_COMPARE(m_fixture->window->findChildren<OperatorDialog *>().size(), 1);
        operatorDialog()->reject();
    }

    void aFileThatIsGoneIsForgotten()
    {
        const QString file = wreck(QStringLiteral("missing"));
        m_fixture->settings->addRecentFile(file);
        files().open(file);
        QTRY_VERIFY(welcomeMessage()->isVisible());
        write(file, "back again");
        QVERIFY(!m_fixture->settings->recentFiles().contains(file));
    }

    void anotherFileTakesThePlaceOfTheOpenOne()
    {
        QVERIFY(m_fixture->openSample(QStringLiteral("first")));
        QVERIFY(m_fixture->renameEvent(QStringLiteral("In the first")));
        QVERIFY(m_fixture->openSample(QStringLiteral("second")));
        QVERIFY(eventName() != QStringLiteral("In the first"));
        QVERIFY(m_fixture->open(newPath(QStringLiteral("first.pitchdesk"))));
        QCOMPARE(eventName(), QStringLiteral("In the first"));
    }

    void aFileThatCannotBeOpenedLeavesTheOpenOne()
    {
        QVERIFY(m_fixture->openSample(QStringLiteral("kept")));
        QVERIFY(m_fixture->renameEvent(QStringLiteral("Kept open")));
        auto *message = m_fixture->window->findChild<InlineMessage *>(QStringLiteral("shell.message"));
        QVERIFY(message);
        for (const QString &how : {QStringLiteral("text"), QStringLiteral("newer"), QStringLiteral("missing")}) {
            message->clear();
            files().open(wreck(how));
            QTRY_VERIFY(message->isVisible());
            QVERIFY(!message->text().isEmpty());
            QVERIFY(desk().isOpen());
            QCOMPARE(eventName(), QStringLiteral("Kept open"));
        }
    }

    void aNewFileReplacesNoOther()
    {
        const QString file = m_fixture->sampleFile(QStringLiteral("there already"));
        m_fixture->dialogs->setNextFile(file);
        files().askForNew();
        QTRY_VERIFY(welcomeMessage()->isVisible());
        QVERIFY(welcomeMessage()->text().contains(QStringLiteral("There is already a file")));
        QVERIFY(m_fixture->open(file));
        QVERIFY(!eventName().isEmpty());
    }

    void aBackupIsRestoredToAnotherPlace()
    {
        const QString backup = m_fixture->sampleFile(QStringLiteral("a backup"));
        const QString target = newPath(QStringLiteral("restored"));
        m_fixture->dialogs->setNextFile(backup);
        files().askForRestore(); // the second question, for the place, is cancelled
        m_fixture->settle();
        QCOMPARE(m_fixture->dialogs->asked().size(), 2);
        QVERIFY(!desk().isOpen());
        QSignalSpy shown(m_fixture->window.get(), &MainWindow::dataShown);
        files().restore(backup, QString(target + QStringLiteral(".pitchdesk")));
        QVERIFY(shown.wait(WindowFixture::patience));
        QTRY_COMPARE(m_fixture->find<InlineMessage>("shell.message")->text(),
                     QStringLiteral("The backup was restored."));
        QCOMPARE(m_fixture->window->windowTitle(), QStringLiteral("restored – PitchDesk"));
    }

    void aBrokenBackupLeavesTheFile()
    {
        const QString broken = wreck(QStringLiteral("truncated"));
        QVERIFY(m_fixture->openSample(QStringLiteral("whole")));
        QVERIFY(m_fixture->renameEvent(QStringLiteral("Still here")));
        const QString file = desk().file();
        m_fixture->dialogs->setNextFile(broken);
        m_fixture->dialogs->setNextAnswer(true);
        files().askForRestore();
        QTRY_VERIFY(welcomeMessage()->isVisible());
        QVERIFY(!welcomeMessage()->text().isEmpty());
        QVERIFY(m_fixture->open(file));
        QCOMPARE(eventName(), QStringLiteral("Still here"));
    }
};

QTEST_MAIN(TestFileController)
#include "tst_filecontroller.moc"
