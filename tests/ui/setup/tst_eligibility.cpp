// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/screening/conditionjson.h"
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/setup/conditionedit.h"
#include "ui/setup/setuppage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace pitchdesk;

/// Eligibility in Set-up, on a real workspace with the sample event.
class TestEligibility : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<SetupPage> m_page;
    int m_file = 0;

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_page->findChild<Widget *>(name);
        if (!widget)
            qCritical("no %s", qPrintable(name));
        return widget;
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return find<Widget>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QAbstractItemModel *rows() { return find<QTableView>("setup.eligibility")->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    void choose(const char *combo, const char *code)
    {
        auto *box = find<QComboBox>(combo);
        const int at = box->findData(QString::fromLatin1(code));
        QVERIFY2(at >= 0, code);
        box->setCurrentIndex(at);
    }
    std::vector<EligibilityRule> rules()
    {
        auto future = m_desk->read([event = m_desk->currentEvent()](Workflows &w) { return w.screening.rules(event); });
        future.waitForFinished();
        return future.result().value();
    }
    int screeners()
    {
        auto future = m_desk->read(
            [event = m_desk->currentEvent()](Workflows &w) { return w.screening.screenersNeeded(event); });
        future.waitForFinished();
        return future.result().value();
    }
    /// A rule on the length of the title, saved.
    /// Waits until the page has shown what it asked for.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            m_desk->waitForJobs();
            QTest::qWait(4);
        }
    }
    void addTitleRule(int length)
    {
        click("setup.eligibility.add");
        QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("setup.rule.dialog")));
        choose("rule.condition.row0.subject", "title_length");
        find<QDoubleSpinBox>("rule.condition.row0.number")->setValue(length);
        find<QLineEdit>("rule.reason.en")->setText(QStringLiteral("The title is too long."));
        find<QLineEdit>("rule.reason.ja")->setText(QStringLiteral("題名が長すぎます。"));
        click("dialog.save");
        QTRY_VERIFY(!m_page->findChild<QDialog *>(QStringLiteral("setup.rule.dialog")));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(m_clock);
        m_dialogs = std::make_unique<Dialogs>();
        m_page = std::make_unique<SetupPage>(*m_desk, *m_dialogs);
        m_page->resize(1200, 800);
        m_page->show();
        const QString file = m_folder.filePath(QStringLiteral("e%1.pitchdesk").arg(++m_file));
        auto created = m_desk->create(file, {QStringLiteral("Mai")}, QStringLiteral("inno-2025"));
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), 60000);
        QVERIFY(created.result());
        find<QListWidget>("setup.parts")->setCurrentRow(7);
        QTRY_VERIFY(find<QPushButton>("setup.eligibility.add")->isVisible());
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void makesARuleAndSaysItInWords()
    {
        addTitleRule(40);
        QTRY_COMPARE(rows()->rowCount(), 1);
        QCOMPARE(cell(0, 0), QStringLiteral("Length of the title is at most 40"));
        QCOMPARE(cell(0, 1), QStringLiteral("The title is too long."));
        const EligibilityRule rule = rules().front();
        QCOMPARE(rule.reason.ja, QStringLiteral("題名が長すぎます。"));
        QCOMPARE(rule.condition.kind, ConditionKind::Comparison);
        QCOMPARE(rule.condition.comparison.number, 40.0);
        QVERIFY(rule.isBlocking && rule.isActive);
    }

    void refusesOneThatIsNotComplete()
    {
        click("setup.eligibility.add");
        QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("setup.rule.dialog")));
        click("dialog.save"); // no reason, and no country/region is chosen
        QTRY_VERIFY(find<QWidget>("dialog.message")->isVisible());
        QVERIFY(rules().empty());
        find<QLineEdit>("rule.reason.en")->setText(QStringLiteral("Why"));
        click("rule.try");
        QTRY_VERIFY(find<QWidget>("dialog.message")->isVisible());
        click("dialog.cancel");
    }

    void asksForAttachedFiles()
    {
        click("setup.eligibility.add");
        QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("setup.rule.dialog")));
        choose("rule.condition.row0.subject", "attachments");
        QVERIFY(!find<QWidget>("rule.condition.row0.number")->isVisible());
        choose("rule.condition.row0.operator", "at_least");
        auto *number = find<QDoubleSpinBox>("rule.condition.row0.number");
        QVERIFY(number->isVisible());
        QCOMPARE(number->suffix(), QStringLiteral(" files"));
        number->setValue(2);
        find<QLineEdit>("rule.reason.en")->setText(QStringLiteral("Slides and a plan are needed."));
        click("dialog.save");
        QTRY_COMPARE(rows()->rowCount(), 1);
        QCOMPARE(cell(0, 0), QStringLiteral("Attached files: at least 2"));
        const Comparison kept = rules().front().condition.comparison;
        QVERIFY(kept.subject == RuleSubject::Attachments && kept.number == 2.0);
    }

    void buildsGroupsAndContraries()
    {
        click("setup.eligibility.add");
        QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("setup.rule.dialog")));
        choose("rule.condition.row0.subject", "email");
        click("rule.condition.addGroup");
        choose("rule.condition.group1.row0.subject", "deadline");
        choose("rule.condition.group1.row1.subject", "answer");
        choose("rule.condition.group1.row1.operator", "contains");
        find<QComboBox>("rule.condition.group1.row1.question")->setEditText(QStringLiteral("Funding so far"));
        find<QLineEdit>("rule.condition.group1.row1.texts")->setText(QStringLiteral("seed; pre-seed"));
        find<QCheckBox>("rule.condition.group1.row1.not")->setChecked(true);
        find<QCheckBox>("rule.blocking")->setChecked(false);
        find<QLineEdit>("rule.reason.en")->setText(QStringLiteral("Why"));
        click("dialog.save");
        QTRY_COMPARE(rows()->rowCount(), 1);
        QCOMPARE(conditionJson(rules().front().condition),
                 QStringLiteral(
                     "{\"all\":[{\"operator\":\"given\",\"subject\":\"email\"},"
                     "{\"any\":[{\"operator\":\"yes\",\"subject\":\"deadline\"},"
                     "{\"not\":{\"operator\":\"contains\",\"question\":\"Funding so far\",\"subject\":\"answer\","
                     "\"values\":[\"seed\",\"pre-seed\"]}}]}]}"));
        QCOMPARE(cell(0, 0),
                 QStringLiteral(
                     "E-mail address of the contact is given; and (Received by the deadline; or not (Answer to "
                     "“Funding so far” contains one of: seed, pre-seed))"));
        QCOMPARE(cell(0, 2), QStringLiteral("Hint"));
        // Opened again and saved, it is the same; taken out of use, it says so.
        click("setup.eligibility.edit");
        QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("setup.rule.dialog")));
        const Condition before = rules().front().condition;
        find<QCheckBox>("rule.active")->setChecked(false);
        click("dialog.save");
        QTRY_COMPARE(cell(0, 3), QStringLiteral("No"));
        QVERIFY(rules().front().condition == before);
    }

    void triesARuleBeforeItIsKept()
    {
        click("setup.eligibility.add");
        QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("setup.rule.dialog")));
        choose("rule.condition.row0.subject", "title_length");
        find<QDoubleSpinBox>("rule.condition.row0.number")->setValue(30);
        click("rule.try");
        QTRY_VERIFY(find<QTreeWidget>("rule.trial.proposals")->isVisibleTo(find<QDialog>("setup.rule.dialog")));
        auto *tree = find<QTreeWidget>("rule.trial.proposals");
        QCOMPARE(tree->topLevelItemCount(), 3);
        int named = 0;
        for (int side = 0; side < 3; ++side)
            named += tree->topLevelItem(side)->childCount();
        QCOMPARE(named, 94); // all that are not withdrawn
        QVERIFY(tree->topLevelItem(0)->childCount() > 0);
        QVERIFY(tree->topLevelItem(0)->child(0)->child(0)->text(0).contains(QStringLiteral("found: ")));
        QVERIFY(rules().empty());
        click("dialog.cancel");
    }

    void movesTriesAndDeletes()
    {
        addTitleRule(40);
        QTRY_COMPARE(rows()->rowCount(), 1);
        addTitleRule(60);
        QTRY_COMPARE(rows()->rowCount(), 2);
        QTRY_VERIFY(find<QPushButton>("setup.eligibility.up")->isEnabled());
        click("setup.eligibility.up");
        QTRY_COMPARE(rules().front().condition.comparison.number, 60.0);
        QTRY_VERIFY(cell(0, 0).contains(QStringLiteral("60"))); // the page has read it again
        settle();
        QTRY_VERIFY(find<QPushButton>("setup.eligibility.try")->isEnabled());
        click("setup.eligibility.try");
        QTRY_VERIFY(find<QLabel>("setup.eligibility.trial.counts")->isVisible());
        QVERIFY(find<QLabel>("setup.eligibility.trial.counts")
                    ->text()
                    .startsWith(QStringLiteral("Of the proposals at hand, ")));
        click("setup.eligibility.remove");
        QTRY_COMPARE(rules().size(), size_t(1));
    }

    void setsHowManyScreen()
    {
        auto *combo = find<QComboBox>("setup.eligibility.screeners");
        QTRY_COMPARE(combo->count(), 2);
        QCOMPARE(combo->currentData().toInt(), 1);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QTRY_COMPARE(screeners(), 2);
    }

    void keepsWhatItCannotShow()
    {
        const Condition leaf {ConditionKind::All, {}, {}};
        const Condition deep {
            ConditionKind::All, {{ConditionKind::Any, {{ConditionKind::All, {leaf, leaf}, {}}}, {}}}, {}};
        ConditionEdit edit(QStringLiteral("edit"), {}, ConditionEdit::Level::Top);
        edit.setCondition(deep);
        QVERIFY(edit.condition() == deep);
        QVERIFY(
            edit.findChild<QLabel *>(QStringLiteral("edit.words"))->text().contains(QStringLiteral("stays as it is")));
    }
};

QTEST_MAIN(TestEligibility)
#include "tst_eligibility.moc"
