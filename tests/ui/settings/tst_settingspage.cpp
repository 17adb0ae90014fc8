// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/language.h"
#include "ui/settings/filesection.h"
#include "ui/settings/reporttext.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFontInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace pitchdesk;

/// The Settings page in the window: what it says about the file, and that choices take effect at once and last.
class TestSettingsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QTreeWidget *backups() { return m_fixture->find<QTreeWidget>("settings.backups"); }
    InlineMessage *result() { return m_fixture->find<InlineMessage>("settings.checkResult"); }
    QString eventName()
    {
        auto future = m_fixture->desk->read(
            [id = m_fixture->desk->currentEvent()](Workflows &w) { return w.events.event(id); });
        future.waitForFinished();
        return future.result() ? future.result()->event.name.en : QString();
    }
    void choose(const char *box, const QString &data)
    {
        auto *combo = m_fixture->find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample(QString::fromLatin1(QTest::currentTestFunction())));
        m_fixture->window->showPage(PageId::Settings);
        m_fixture->settle();
    }
    void cleanup()
    {
        m_fixture->dropWindow();
        QFile::remove(m_fixture->folder.filePath(QStringLiteral("settings.ini")));
    }

    void listsTheBackupsNewestFirst()
    {
        QTRY_COMPARE(backups()->topLevelItemCount(), 1); // the day's own
        const QString first = backups()->topLevelItem(0)->text(2);
        QTest::qWait(1100); // backups are named by the second
        m_fixture->click("settings.backUp");
        QTRY_COMPARE(backups()->topLevelItemCount(), 2);
        QCOMPARE(backups()->topLevelItem(1)->text(2), first);
        QVERIFY(!backups()->topLevelItem(0)->text(0).isEmpty() && !backups()->topLevelItem(0)->text(1).isEmpty());
        const QFileInfoList files = backupsOf(m_fixture->desk->file());
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.first().fileName(), backups()->topLevelItem(0)->text(2));
        QVERIFY(files.first().size() > 10'000);
        QCOMPARE(backupsOf({}).size(), 0);
    }

    void restoreAsksFirst()
    {
        QTRY_COMPARE(backups()->topLevelItemCount(), 1);
        const QString before = eventName();
        auto *restore = m_fixture->find<QPushButton>("settings.restore");
        QVERIFY(!restore->isEnabled());
        QVERIFY(m_fixture->renameEvent(QStringLiteral("Renamed since")));
        backups()->topLevelItem(0)->setSelected(true);
        QVERIFY(restore->isEnabled());
        m_fixture->click("settings.restore"); // nobody agrees
        m_fixture->settle();
        QCOMPARE(m_fixture->dialogs->asked().size(), 1);
        QVERIFY(m_fixture->dialogs->asked().first().contains(QStringLiteral("Go back to the backup of")));
        QCOMPARE(eventName(), QStringLiteral("Renamed since"));
        m_fixture->dialogs->setNextAnswer(true);
        m_fixture->click("settings.restore");
        QTRY_VERIFY(m_fixture->find<InlineMessage>("shell.message")->isVisible());
        QVERIFY(m_fixture->find<InlineMessage>("shell.message")
                    ->text()
                    .startsWith(QStringLiteral("The backup was restored.")));
        QCOMPARE(eventName(), before);
        QVERIFY(m_fixture->desk->isOpen() && m_fixture->desk->operatorName() == QStringLiteral("Mai"));
    }

    void checksTheFile()
    {
        m_fixture->click("settings.check");
        QTRY_VERIFY(result()->isVisible());
        QCOMPARE(result()->tone(), Tone::Good);
        QVERIFY(result()->text().startsWith(QStringLiteral("The file is sound")));
        QVERIFY(!m_fixture->find<QPlainTextEdit>("settings.checkDetails")->isVisible());
    }

    void saysWhatIsWrongWithAFile()
    {
        CheckReport report;
        report.integrity << QStringLiteral("row 7 missing from index");
        report.foreignKeys << QStringLiteral("score 12");
        auto *page = m_fixture->window->findChild<SettingsPage *>();
        page->showReport(report);
        QCOMPARE(result()->tone(), Tone::Stop);
        QCOMPARE(result()->text(),
                 QStringLiteral("2 problems found. Make a copy of the file, then restore the last good backup."));
        const QString details = m_fixture->find<QPlainTextEdit>("settings.checkDetails")->toPlainText();
        QCOMPARE(details, checkDetails(report));
        QVERIFY(details.contains(QStringLiteral("row 7 missing from index"))
                && details.contains(QStringLiteral("score 12")));
        page->showReport({});
        QVERIFY(!m_fixture->find<QPlainTextEdit>("settings.checkDetails")->isVisible());
    }

    void themeIsChangedAndKept()
    {
        choose("settings.theme", QStringLiteral("dark"));
        QCOMPARE(QApplication::palette().color(QPalette::Window), ThemeColours::dark().window);
        QCOMPARE(m_fixture->settings->theme(), QStringLiteral("dark"));
        m_fixture->window->chooseTheme(QStringLiteral("light")); // by the menu: the page follows
        QCOMPARE(m_fixture->find<QComboBox>("settings.theme")->currentData().toString(), QStringLiteral("light"));
        QCOMPARE(QApplication::palette().color(QPalette::Window), ThemeColours::light().window);
    }

    void languageIsChangedAndKept()
    {
        choose("settings.language", QStringLiteral("vi"));
        QCOMPARE(currentLanguage(), Language::Vietnamese);
        QCOMPARE(m_fixture->settings->language(), std::optional(Language::Vietnamese));
        QTRY_VERIFY(m_fixture->find<QPushButton>("settings.backUp")->text() != QStringLiteral("Back up now"));
        QCOMPARE(m_fixture->find<QComboBox>("settings.language")->currentData().toString(), QStringLiteral("vi"));
        choose("settings.language", QStringLiteral("en"));
        QTRY_COMPARE(m_fixture->find<QPushButton>("settings.backUp")->text(), QStringLiteral("Back up now"));
    }

    void textGrowsAndIsKept()
    {
        const double before = QFontInfo(QApplication::font()).pointSizeF();
        auto *size = m_fixture->find<QComboBox>("settings.textSize");
        size->setCurrentIndex(size->findData(150));
        Q_EMIT size->activated(size->currentIndex());
        QVERIFY(qAbs(QApplication::font().pointSizeF() - before * 1.5) < 0.1);
        QCOMPARE(m_fixture->settings->textSize(), 150);
        applyTextSize(100);
        m_fixture->makeWindow(); // the next start
        QVERIFY(qAbs(QApplication::font().pointSizeF() - before * 1.5) < 0.1);
        m_fixture->window->chooseTextSize(100);
        QVERIFY(qAbs(QApplication::font().pointSizeF() - before) < 0.1);
    }

    void nameIsOfferedAtTheNextOpening()
    {
        auto *name = m_fixture->find<QLineEdit>("settings.operator");
        name->setFocus();
        name->setText(QStringLiteral("  Trần   Thị Hoa "));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_fixture->settings->operatorName(), QStringLiteral("Trần Thị Hoa"));
        QCOMPARE(m_fixture->desk->operatorName(), QStringLiteral("Mai")); // the history keeps who opened it
    }

    void aFileForReadingIsNotBackedUp()
    {
        const QString file = m_fixture->desk->file();
        QVERIFY(m_fixture->open(file, true));
        m_fixture->window->showPage(PageId::Settings);
        m_fixture->settle();
        QVERIFY(!m_fixture->find<QPushButton>("settings.backUp")->isEnabled());
        if (backups()->topLevelItemCount() > 0)
            backups()->topLevelItem(0)->setSelected(true);
        QVERIFY(!m_fixture->find<QPushButton>("settings.restore")->isEnabled());
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
