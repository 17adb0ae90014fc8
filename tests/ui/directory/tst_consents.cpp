// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/inlinemessage.h"
#include "ui/directory/directorymodel.h"
#include "ui/shell/pagestack.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>

using namespace pitchdesk;

/// Consents on the people's tab of the Directory page, with the real dialogs.
class TestConsents : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QTableView *people() { return m_fixture->find<QTableView>("directory.people"); }
    QTextBrowser *profile() { return m_fixture->find<QTextBrowser>("directory.profile"); }
    QDialog *dialog(const char *name) { return m_fixture->window->findChild<QDialog *>(QLatin1StringView(name)); }
    static void accept(QDialog *dialog)
    {
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }
    void trigger(const char *name) { m_fixture->window->findChild<QAction *>(QLatin1StringView(name))->trigger(); }
    QString keptUntil(int row) { return people()->model()->index(row, DirectoryModel::KeptUntil).data().toString(); }
    void writeText(const QString &wording, int months)
    {
        trigger("directory.consent.texts");
        QTRY_VERIFY(dialog("directory.texts.dialog"));
        QDialog *texts = dialog("directory.texts.dialog");
        texts->findChild<QPlainTextEdit *>(QStringLiteral("directory.texts.wording.en"))->setPlainText(wording);
        texts->findChild<QSpinBox *>(QStringLiteral("directory.texts.months"))->setValue(months);
        accept(texts);
        QTRY_VERIFY(!dialog("directory.texts.dialog"));
    }
    void record(const QDate &day)
    {
        trigger("directory.consent.record");
        QTRY_VERIFY(dialog("directory.consent.dialog"));
        dialog("directory.consent.dialog")
            ->findChild<QDateEdit *>(QStringLiteral("directory.consent.given"))
            ->setDate(day);
        accept(dialog("directory.consent.dialog"));
        QTRY_VERIFY(!dialog("directory.consent.dialog"));
    }
    QUrl link(const QString &scheme)
    {
        const auto *document = profile()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QString target = it.fragment().charFormat().anchorHref();
                if (target.startsWith(scheme))
                    return QUrl(target);
            }
        }
        return {};
    }
    QDate today() { return m_fixture->clock.now().toLocalTime().date(); }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample());
        m_fixture->window->showPage(PageId::Directory);
        m_fixture->find<QTabBar>("directory.tabs")->setCurrentIndex(1);
        QTRY_VERIFY(people()->model()->rowCount() > 50);
    }
    void cleanup()
    {
        m_fixture->dropWindow();
        QFile::remove(m_fixture->folder.filePath(QStringLiteral("settings.ini")));
    }

    void asksForATextFirst()
    {
        trigger("directory.consent.record");
        auto *message = m_fixture->find<InlineMessage>("directory.message");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(QStringLiteral("no consent text")));
        QVERIFY(!dialog("directory.consent.dialog"));
    }

    void recordsWithdrawsAndLeadsToWhatIsDue()
    {
        const int all = people()->model()->rowCount();
        writeText(QStringLiteral("I agree that my data is used to run this event."), 12);
        people()->selectAll();
        record(today().addDays(-10));
        QTRY_COMPARE(m_fixture->find<QComboBox>("directory.retention")->currentIndex(), 0);
        const QString day = QLocale::c().toString(today().addDays(-10).addMonths(12), QStringLiteral("d MMM yyyy"));
        QTRY_COMPARE(keptUntil(0), day);
        QCOMPARE(keptUntil(all - 1), day);

        people()->selectRow(3);
        const QString name = people()->model()->index(3, DirectoryModel::PersonName).data().toString();
        QTRY_VERIFY(profile()->toPlainText().startsWith(name));
        QVERIFY(profile()->toPlainText().contains(QStringLiteral("Running the event (version 1)")));
        QTRY_VERIFY(link(QStringLiteral("withdraw:")).isValid());
        Q_EMIT profile()->anchorClicked(link(QStringLiteral("withdraw:")));
        QTRY_VERIFY(dialog("directory.withdraw.dialog"));
        accept(dialog("directory.withdraw.dialog"));
        QTRY_VERIFY(!dialog("directory.withdraw.dialog"));
        QTRY_VERIFY2(profile()->toPlainText().contains(QStringLiteral("withdrawn on")),
                     qPrintable(profile()->toPlainText()));
        QVERIFY(!link(QStringLiteral("withdraw:")).isValid());

        // Home says so, and leads to those who are due.
        m_fixture->window->showPage(PageId::Home);
        auto *task = m_fixture->find<QWidget>("home.retention");
        QTRY_VERIFY(task->isVisible());
        QTest::mouseClick(task, Qt::LeftButton);
        QTRY_COMPARE(m_fixture->window->pages().currentPage(), PageId::Directory);
        QTRY_COMPARE(people()->model()->rowCount(), 1);
        QVERIFY(keptUntil(0).contains(QStringLiteral("consent withdrawn")));

        // Recorded by mistake: it goes, and with it the reason to be due.
        QTRY_VERIFY(link(QStringLiteral("removeconsent:")).isValid());
        Q_EMIT profile()->anchorClicked(link(QStringLiteral("removeconsent:")));
        QTRY_VERIFY(m_fixture->find<QLabel>("directory.empty")->isVisible());
    }

    void makesAVersionOfATextThatWasAgreedTo()
    {
        writeText(QStringLiteral("First words."), 12);
        people()->selectRow(0);
        record(today());
        writeText(QStringLiteral("Other words."), 24);
        trigger("directory.consent.record");
        QTRY_VERIFY(dialog("directory.consent.dialog"));
        QDialog *consent = dialog("directory.consent.dialog");
        auto *text = consent->findChild<QComboBox *>(QStringLiteral("directory.consent.text"));
        QCOMPARE(text->count(), 1);
        QVERIFY(text->currentText().contains(QStringLiteral("version 2")));
        QCOMPARE(consent->findChild<QLabel *>(QStringLiteral("directory.consent.wording"))->text(),
                 QStringLiteral("Other words."));
        QCOMPARE(consent->findChild<QDateEdit *>(QStringLiteral("directory.consent.until"))->date(),
                 today().addMonths(24));
        consent->reject();
    }

    void refusesAnEmptyTextInTheDialog()
    {
        trigger("directory.consent.texts");
        QTRY_VERIFY(dialog("directory.texts.dialog"));
        QDialog *texts = dialog("directory.texts.dialog");
        accept(texts);
        auto *message = texts->findChild<InlineMessage *>(QStringLiteral("dialog.message"));
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(QStringLiteral("Wording")));
        texts->reject();
    }
};

QTEST_MAIN(TestConsents)
#include "tst_consents.moc"
