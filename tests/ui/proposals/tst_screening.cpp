// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/proposals/proposalfiles.h"
#include "ui/proposals/proposalspage.h"
#include "ui/proposals/screeningkeys.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

namespace {

constexpr int sampleProposals = 96;

} // namespace

/// Screening on a real workspace with the sample event: real keys are pressed, the first three proposals are to be screened.
class TestScreening : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<ProposalsPage> m_page;
    std::vector<ProposalRow> m_rows;
    int m_file = 0;

    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qCritical("no %s", name);
        return widget;
    }
    QListWidget *queue() { return find<QListWidget>("screening.queue"); }
    QPlainTextEdit *reason() { return find<QPlainTextEdit>("screening.reason"); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    template<typename Work>
    auto read(Work work)
    {
        auto future = m_desk->read(work);
        future.waitForFinished();
        return future.result();
    }
    template<typename Work>
    void write(Work work)
    {
        auto future = m_desk->write(work);
        future.waitForFinished();
        QVERIFY(future.result());
    }
    Proposal stored(size_t index)
    {
        const auto detail = read([id = m_rows[index].id](Workflows &w) { return w.proposals.proposal(id); });
        return detail ? detail->proposal : Proposal {};
    }
    ScreeningView view(size_t index)
    {
        return read([id = m_rows[index].id](Workflows &w) { return w.screening.view(id); }).value_or(ScreeningView {});
    }
    QString shownTitle()
    {
        auto *title = find<QWidget>("screening")->findChild<QLabel *>(QStringLiteral("proposals.reader.title"));
        return title ? title->text() : QString();
    }
    /// The proposal is on show, and its queue has so many left.
    bool isAt(size_t index, int left) { return shownTitle() == m_rows[index].title && queue()->count() == left; }

    /// A rule that only the proposal with the shortest title meets.
    void addRule(bool isBlocking = true)
    {
        EligibilityRule rule;
        rule.event = m_desk->currentEvent();
        rule.isBlocking = isBlocking;
        rule.reason = {QStringLiteral("The title is too long."), QStringLiteral("題名が長すぎます。"),
                       QStringLiteral("Tên quá dài."), Language::English};
        Comparison title;
        title.subject = RuleSubject::Title;
        title.op = RuleOperator::AtMost;
        title.number = double(std::min({m_rows[0].title.size(), m_rows[1].title.size(), m_rows[2].title.size()}));
        rule.condition = {ConditionKind::Comparison, {}, title};
        write([rule](Workflows &w) { return w.screening.saveRule(rule); });
    }
    QString writeFile(const char *name, const char *text)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0 ? file.fileName() : QString();
    }
    void enter()
    {
        QVERIFY(find<QPushButton>("proposals.screen")->isEnabled());
        click("proposals.screen");
        QTRY_VERIFY(isAt(0, 3));
    }
    void reopenAs(const QString &name)
    {
        const QString file = m_desk->file();
        const EventId event = m_desk->currentEvent();
        m_desk->close();
        WorkspaceOptions options;
        options.operatorName = name;
        auto opened = m_desk->open(file, options);
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 60000);
        QVERIFY(opened.result());
        QTRY_VERIFY(m_desk->isOpen());
        m_desk->setCurrentEvent(event);
        QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("proposals.table")->model()->rowCount(), sampleProposals, 20000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("PitchDeskTest"));
        QCoreApplication::setApplicationName(QStringLiteral("screening"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void init()
    {
        m_desk = std::make_unique<Desk>(m_clock);
        m_dialogs = std::make_unique<Dialogs>();
        m_page = std::make_unique<ProposalsPage>(*m_desk, *m_dialogs);
        m_page->resize(1200, 760);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Mai");
        const QString file = m_folder.filePath(QStringLiteral("s%1.pitchdesk").arg(++m_file));
        auto created = m_desk->create(file, options, QStringLiteral("inno-2025"));
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), 60000);
        QVERIFY(created.result());
        QTRY_COMPARE_WITH_TIMEOUT(find<QTableView>("proposals.table")->model()->rowCount(), sampleProposals, 20000);
        std::vector<ProposalRow> all =
            read([event = m_desk->currentEvent()](Workflows &w) { return w.proposals.proposals(event); }).value();
        // The three with the shortest titles first; all others are eligible.
        std::stable_sort(all.begin(), all.end(), [](const ProposalRow &left, const ProposalRow &right) {
            return left.title.size() < right.title.size();
        });
        std::vector<ProposalId> first {all[0].id, all[40].id, all[90].id};
        m_rows = {all[0], all[40], all[90]};
        std::sort(m_rows.begin(), m_rows.end(),
                  [](const ProposalRow &left, const ProposalRow &right) { return left.number < right.number; });
        std::vector<ProposalId> others;
        for (const ProposalRow &row : all) {
            if (std::find(first.begin(), first.end(), row.id) == first.end())
                others.push_back(row.id);
        }
        write([others](Workflows &w) { return w.proposals.setState(others, ProposalState::Eligible, {}); });
        write([first](Workflows &w) { return w.proposals.setState(first, ProposalState::Received, {}); });
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void knowsTheKeysInEveryWidth()
    {
        for (const auto &[typed, verdict] :
             {std::pair {"e", ScreeningVerdict::Eligible}, std::pair {"E", ScreeningVerdict::Eligible},
              std::pair {"ｅ", ScreeningVerdict::Eligible}, std::pair {"え", ScreeningVerdict::Eligible},
              std::pair {"Ｎ", ScreeningVerdict::Ineligible}, std::pair {"ん", ScreeningVerdict::Ineligible},
              std::pair {"ａ", ScreeningVerdict::AskAgain}})
            QCOMPARE(verdictKey(QString::fromUtf8(typed)), std::optional(verdict));
        for (const char *other : {"", "x", "ea", "é", "1"})
            QVERIFY(!verdictKey(QString::fromUtf8(other)));
    }

    void judgesByOneKeyAndGoesOn()
    {
        enter();
        QVERIFY(queue()->hasFocus());
        QVERIFY(!queue()->testAttribute(Qt::WA_InputMethodEnabled));
        QCOMPARE(queue()->inputMethodQuery(Qt::ImEnabled).toBool(), false);
        QVERIFY(find<QLabel>("screening.counts")->text().contains(QStringLiteral("3 left")));
        QTest::keyClick(queue(), Qt::Key_E);
        QTRY_VERIFY(isAt(1, 2));
        QCOMPARE(stored(0).state, ProposalState::Eligible);
        QVERIFY(queue()->hasFocus());
        QCOMPARE(view(0).item.given.front().who, QStringLiteral("Mai"));
        QTest::sendKeyEvent(QTest::Click, queue(), Qt::Key_unknown, QStringLiteral("ｅ"), Qt::NoModifier);
        QTRY_VERIFY(isAt(2, 1));
        QInputMethodEvent composed; // an input method that is on all the same
        composed.setCommitString(QStringLiteral("え"));
        QApplication::sendEvent(queue(), &composed);
        QTRY_VERIFY(find<QLabel>("screening.empty")->isVisible());
        QCOMPARE(stored(2).state, ProposalState::Eligible);
    }

    void asksForAReasonAndTakesLettersInIt()
    {
        enter();
        QTest::keyClick(queue(), Qt::Key_A);
        QVERIFY(reason()->hasFocus());
        QTest::keyClicks(reason(), QStringLiteral("Enhance an answer")); // e, n and a are letters here
        QCOMPARE(reason()->toPlainText(), QStringLiteral("Enhance an answer"));
        QInputMethodEvent composed;
        composed.setCommitString(QStringLiteral("え"));
        QApplication::sendEvent(reason(), &composed);
        QCOMPARE(stored(0).state, ProposalState::Received);
        QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shownTitle() == m_rows[1].title);
        QCOMPARE(stored(0).state, ProposalState::Incomplete);
        QCOMPARE(stored(0).stateReason, QStringLiteral("Enhance an answerえ"));
        QCOMPARE(queue()->count(), 3); // it stays until the applicant has answered
        QVERIFY(reason()->toPlainText().isEmpty());
        QVERIFY(queue()->hasFocus());
    }

    void leavesTheReasonBeforeTheMode()
    {
        enter();
        QTest::keyClick(queue(), Qt::Key_N);
        QVERIFY(reason()->hasFocus());
        QTest::keyClick(reason(), Qt::Key_Escape);
        QVERIFY(queue()->hasFocus());
        QVERIFY(find<QWidget>("screening")->isVisible());
        QTest::keyClick(queue(), Qt::Key_Escape);
        QVERIFY(!find<QWidget>("screening")->isVisible());
        QVERIFY(find<QTableView>("proposals.table")->isVisible());
        QCOMPARE(stored(0).state, ProposalState::Received);
    }

    void goesBackAndForthByArrows()
    {
        enter();
        QTest::keyClick(queue(), Qt::Key_Right);
        QTRY_VERIFY(isAt(1, 3));
        QTest::keyClick(queue(), Qt::Key_Down);
        QTRY_VERIFY(isAt(2, 3));
        QTest::keyClick(queue(), Qt::Key_Right); // the last one
        QTest::keyClick(queue(), Qt::Key_Left);
        QTest::keyClick(queue(), Qt::Key_Up);
        QTRY_VERIFY(isAt(0, 3));
    }

    void offersTheReasonsOfFailedRules()
    {
        addRule();
        enter();
        size_t failing = 0;
        while (failing < 3 && view(failing).rules[0].result.truth != Truth::NotMet)
            ++failing;
        QVERIFY(failing < 3);
        for (size_t step = 0; step < failing; ++step)
            QTest::keyClick(queue(), Qt::Key_Right);
        QTRY_VERIFY(isAt(failing, 3));
        QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("screening.offer")));
        QVERIFY(find<QLabel>("screening.because")->text().contains(QStringLiteral("found: ")));
        QTest::keyClick(queue(), Qt::Key_N); // the rule says why
        QTRY_COMPARE(queue()->count(), 2);
        QCOMPARE(stored(failing).state, ProposalState::Ineligible);
        QCOMPARE(stored(failing).stateReason, QStringLiteral("The title is too long."));
        write([](Workflows &w) { return w.history.undo(); });
        QTRY_COMPARE(queue()->count(), 3);
        QCOMPARE(stored(failing).state, ProposalState::Received);
        QVERIFY(view(failing).item.given.empty());
        QTest::mouseClick(find<QPushButton>("screening.eligible"), Qt::LeftButton); // whichever is shown
        QTRY_COMPARE(queue()->count(), 2);
    }

    void takesAnOfferedReason()
    {
        addRule(false); // a hint: N does not take its reason by itself
        enter();
        size_t failing = 0;
        while (failing < 3 && view(failing).rules[0].result.truth != Truth::NotMet)
            ++failing;
        for (size_t step = 0; step < failing; ++step)
            QTest::keyClick(queue(), Qt::Key_Right);
        QTRY_VERIFY(isAt(failing, 3));
        QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("screening.offer")));
        QTest::keyClick(queue(), Qt::Key_N);
        QVERIFY(reason()->hasFocus());
        click("screening.offer");
        QCOMPARE(reason()->toPlainText(), QStringLiteral("The title is too long."));
        click("screening.askAgain");
        QTRY_COMPARE(stored(failing).state, ProposalState::Incomplete);
    }

    void waitsForASecondPersonAndLetsOneChoose()
    {
        write([event = m_desk->currentEvent()](Workflows &w) { return w.screening.setScreenersNeeded(event, 2); });
        enter();
        QTest::keyClick(queue(), Qt::Key_E);
        QTRY_VERIFY(isAt(1, 3)); // the first waits for another person, and the next has come
        QVERIFY(queue()->item(0)->text().contains(QStringLiteral("Waiting for a second person")));
        QCOMPARE(stored(0).state, ProposalState::Received);
        reopenAs(QStringLiteral("Ken"));
        enter();
        QTest::keyClick(queue(), Qt::Key_N);
        QTest::keyClicks(reason(), QStringLiteral("No"));
        QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isAt(1, 3));
        QTRY_VERIFY(queue()->item(0)->text().contains(QStringLiteral("Screeners differ")));
        QTest::keyClick(queue(), Qt::Key_Left);
        QTRY_VERIFY(isAt(0, 3));
        QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("screening.choose.eligible"))
                    && find<QPushButton>("screening.choose.eligible")->isVisible());
        click("screening.choose.eligible");
        QTRY_VERIFY(isAt(1, 2));
        QCOMPARE(stored(0).state, ProposalState::Eligible);
    }

    void writesLettersIntoAFolder()
    {
        enter();
        QTest::keyClick(queue(), Qt::Key_A);
        QTest::keyClicks(reason(), QStringLiteral("Which year?"));
        QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stored(0).state, ProposalState::Incomplete);
        QTRY_VERIFY(shownTitle() == m_rows[1].title);
        const QTemporaryDir folder;
        m_dialogs->setNextFile(folder.path());
        click("screening.letters");
        const bool hasAddress = !stored(0).contact.email.isEmpty();
        QTRY_VERIFY(find<QWidget>("screening.message")->isVisible());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.eml")}, QDir::Files).size(), hasAddress ? 1 : 0);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.txt")}, QDir::Files).size(), hasAddress ? 1 : 0);
    }

    void isOpenedByWhatHomeCounts()
    {
        m_page->setFilterHint(QStringLiteral("to_screen"));
        QTRY_VERIFY(isAt(0, 3));
        m_page->showRecord(m_rows[1].id.value());
        QTRY_VERIFY(find<QTableView>("proposals.table")->isVisible());
    }

    void filesAreAtHandAndARuleAsksForThem()
    {
        EligibilityRule rule;
        rule.event = m_desk->currentEvent();
        rule.reason = LocalizedText::only(QStringLiteral("Slides are needed."), Language::English);
        Comparison files;
        files.subject = RuleSubject::Attachments;
        files.op = RuleOperator::Given;
        rule.condition = {ConditionKind::Comparison, {}, files};
        write([rule](Workflows &w) { return w.screening.saveRule(rule); });
        enter();
        QCOMPARE(view(0).rules.front().result.truth, Truth::NotMet);
        auto *shown = find<QWidget>("screening")->findChild<ProposalFiles *>();
        QVERIFY(shown && shown->isVisible());
        auto *list = shown->findChild<QListWidget *>(QStringLiteral("proposals.files"));
        QCOMPARE(list->count(), 0);
        shown->add({writeFile("slides.txt", "slides")});
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("slides.txt")));
        QCOMPARE(view(0).rules.front().result.truth, Truth::Met);
        QVERIFY(isAt(0, 3)); // the verdict is still to be given
    }
};

QTEST_MAIN(TestScreening)
#include "tst_screening.moc"
