// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/quickfinddialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace pitchdesk;

class TestQuickFind : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QuickFindDialog *dialog() { return m_fixture->window->findChild<QuickFindDialog *>(); }
    QLineEdit *edit() { return dialog()->findChild<QLineEdit *>(QStringLiteral("quickFind.text")); }
    QListView *list() { return dialog()->findChild<QListView *>(QStringLiteral("quickFind.list")); }
    void ask(const QString &text)
    {
        if (!dialog())
            QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(dialog() && dialog()->isVisible());
        edit()->setText(text);
        QTest::qWait(120); // it waits until nobody types
        m_fixture->settle();
    }
    QStringList under(const QString &heading)
    {
        QStringList found;
        bool isUnder = false;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data(QuickFindModel::IsHeadingRole).toBool())
                isUnder = index.data().toString() == heading;
            else if (isUnder)
                found << index.data().toString();
        }
        return found;
    }
    QStringList records()
    {
        QStringList found;
        for (const char *heading : {"Proposals", "Challenges", "Companies and organisations", "People", "Judges"})
            found << under(QString::fromLatin1(heading));
        return found;
    }
    QString readerTitle()
    {
        const auto *title = m_fixture->window->findChild<QLabel *>(QStringLiteral("proposals.reader.title"));
        return title ? title->text() : QString();
    }
    std::vector<ProposalRow> proposals()
    {
        auto future = m_fixture->desk->read(
            [event = m_fixture->desk->currentEvent()](Workflows &w) { return w.proposals.proposals(event); });
        future.waitForFinished();
        return *future.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample());
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_fixture->window->chooseLanguage(Language::English);
        m_fixture->window->showPage(PageId::Home);
        m_fixture->activate();
    }
    void cleanup()
    {
        if (dialog())
            dialog()->reject();
        QTRY_VERIFY(!dialog());
    }

    void beginsWithThePages()
    {
        ask({});
        QCOMPARE(under(QStringLiteral("Pages")).size(), 8);
        QVERIFY(under(QStringLiteral("Commands")).isEmpty());
        QVERIFY(edit()->hasFocus());
        QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!list()->model()->flags(list()->model()->index(0, 0)).testFlag(Qt::ItemIsEnabled)); // a heading
        QCOMPARE(list()->currentIndex().row(), 1);
    }

    void isPickedByTheButton()
    {
        m_fixture->click("shell.quickFind");
        QVERIFY(dialog() && dialog()->isVisible());
        QTest::keyClick(edit(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_fixture->window->pages().currentPage(), PageId::Home);
    }

    void findsPagesAndCommandsInAnyLanguage()
    {
        ask(QStringLiteral("順位"));
        QVERIFY2(under(QStringLiteral("Pages")).contains(QStringLiteral("Ranking")),
                 qPrintable(under(QStringLiteral("Pages")).join(u'|')));
        ask(QStringLiteral("cai dat")); // Cài đặt
        QVERIFY(under(QStringLiteral("Pages")).contains(QStringLiteral("Settings")));
        ask(QStringLiteral("sao luu")); // Sao lưu
        QVERIFY(under(QStringLiteral("Commands")).contains(QStringLiteral("Back up now")));
        ask(QStringLiteral("dark"));
        QCOMPARE(under(QStringLiteral("Commands")), QStringList(QStringLiteral("Dark theme")));
    }

    void enterGoesToAPage()
    {
        ask(QStringLiteral("rank"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_fixture->window->pages().currentPage(), PageId::Ranking);
    }

    void enterDoesACommand()
    {
        ask(QStringLiteral("日本語"));
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_fixture->settings->language(), std::optional(Language::Japanese));
    }

    void findsRecordsFolded()
    {
        ask(QStringLiteral("da nang"));
        const QStringList found = records();
        QVERIFY(!found.isEmpty());
        for (const char *same : {"Đà Nẵng", "ĐÀ NẴNG", " đà   nẵng "}) {
            ask(QString::fromUtf8(same));
            QCOMPARE(records(), found);
        }
        ask(QStringLiteral("ﾀﾞﾅﾝ")); // half-width kana; the sample writes ダナン
        const QStringList halfWidth = records();
        ask(QStringLiteral("ダナン"));
        QCOMPARE(halfWidth, records());
    }

    void enterGoesToAProposal()
    {
        const ProposalRow wanted = proposals()[40];
        ask(fold(wanted.title));
        QVERIFY(under(QStringLiteral("Proposals")).contains(wanted.title));
        while (list()->currentIndex().data().toString() != wanted.title) {
            const int before = list()->currentIndex().row();
            QTest::keyClick(edit(), Qt::Key_Down);
            QVERIFY(list()->currentIndex().row() > before);
        }
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_fixture->window->pages().currentPage(), PageId::Proposals);
        QTRY_COMPARE(readerTitle(), wanted.title);
    }

    void enterBeforeTheSearchAnswersWaitsForIt()
    {
        const ProposalRow wanted = proposals()[12];
        QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
        edit()->setText(wanted.title);
        QTest::keyClick(edit(), Qt::Key_Return); // at once
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_fixture->window->pages().currentPage(), PageId::Proposals);
        QTRY_COMPARE(readerTitle(), wanted.title);
    }

    void saysThatNothingIsCalledThat()
    {
        ask(QStringLiteral("zzqx"));
        QCOMPARE(list()->model()->rowCount(), 0);
        const auto labels = dialog()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
            return label->text().startsWith(QStringLiteral("Nothing is called that"));
        }));
        QTest::keyClick(edit(), Qt::Key_Return);
        QTest::keyClick(edit(), Qt::Key_Down);
        QVERIFY(dialog() && dialog()->isVisible());
    }

    void arrowsSkipHeadings()
    {
        ask(QStringLiteral("a"));
        QVERIFY(list()->model()->rowCount() > 12);
        for (int i = 0; i < list()->model()->rowCount() + 5; ++i) {
            QTest::keyClick(edit(), Qt::Key_Down);
            QVERIFY(!list()->currentIndex().data(QuickFindModel::IsHeadingRole).toBool());
        }
        QCOMPARE(list()->currentIndex().row(), list()->model()->rowCount() - 1);
        for (int i = 0; i < list()->model()->rowCount() / 8 + 2; ++i)
            QTest::keyClick(edit(), Qt::Key_PageUp);
        QCOMPARE(list()->currentIndex().row(), 1);
    }
};

QTEST_MAIN(TestQuickFind)
#include "tst_quickfind.moc"
