// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/desk/desk.h"
#include "ui/setup/rowtable.h"
#include "ui/setup/rowtablemodel.h"
#include "ui/setup/setuppage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

/// The Set-up page by its own buttons and keys, on the sample event.
class TestSetupPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void savesAFieldWhenItIsLeft();
    void keepsARefusedTextBesideItsError();
    void makesAProgramme();
    void makesAndDeletesAnEvent();
    void addsAnOrganisationInTwoRoles();
    void addsANewOrganisation();
    void addsMovesAndDeletesMilestones();
    void showsAMilestoneInTheZonesOfTheParties();
    void makesAndEditsAChallenge();
    void keepsWhatAChallengeOffersAndIsAlsoCalled();
    void writesABooklet();
    void keepsAChallengeThatHasProposals();
    void lockedRubricIsChangedByANewVersion();
    void showsTheLiveSumOfWeights();
    void editsTheTieChain();
    void addsARound();
    void rowTableModelIsSound();

private:
    template<typename Work>
    auto wait(Work work)
    {
        auto future = m_desk->write(std::move(work));
        while (!future.isFinished())
            QTest::qWait(5);
        QTest::qWait(20);
        return future.result();
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void showPart(int part) { find<QListWidget>("setup.parts")->setCurrentRow(part); }
    [[nodiscard]] int rows(const char *table) const { return find<QTableView>(table)->model()->rowCount(); }
    /// Types over a line and leaves it with Enter.
    void type(QLineEdit *line, const QString &text);
    void saveDialog(const char *name);
    [[nodiscard]] Event event()
    {
        return wait([id = m_desk->currentEvent()](Workflows &w) { return w.events.event(id); })->event;
    }
    std::vector<Milestone> milestones()
    {
        return *wait([id = m_desk->currentEvent()](Workflows &w) { return w.events.milestones(id); });
    }
    std::vector<Rubric> rubrics()
    {
        return *wait([id = m_desk->currentEvent()](Workflows &w) { return w.challenges.rubrics(id); });
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_file;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<SetupPage> m_page;
};

void TestSetupPage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_file = m_folder.filePath(QStringLiteral("sample.pitchdesk"));
    Desk desk(m_clock);
    auto made = desk.create(m_file, {QStringLiteral("Tester")}, QStringLiteral("inno-2025"));
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 60000);
    QVERIFY(made.result());
    desk.close();
}

void TestSetupPage::init()
{
    const QString copy = m_folder.filePath(QStringLiteral("copy.pitchdesk"));
    QFile::remove(copy);
    QVERIFY(QFile::copy(m_file, copy));
    m_desk = std::make_unique<Desk>(m_clock);
    auto opened = m_desk->open(copy, {QStringLiteral("Tester")});
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 30000);
    QVERIFY(opened.result());
    m_dialogs = std::make_unique<Dialogs>();
    m_page = std::make_unique<SetupPage>(*m_desk, *m_dialogs);
    m_page->resize(1200, 900);
    m_page->show();
    QTRY_VERIFY(!find<QLineEdit>("setup.event.name.en")->text().isEmpty());
}

void TestSetupPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestSetupPage::type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    // QTest types Latin letters only; what an input method hands over comes as one event, as it does on a real keyboard.
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(line, &typed);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestSetupPage::saveDialog(const char *name)
{
    QPointer<QDialog> dialog = find<QDialog>(name);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("dialog.save")), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    m_page->activateWindow(); // which a window system does by itself
    QTRY_VERIFY(m_page->isActiveWindow());
}

void TestSetupPage::savesAFieldWhenItIsLeft()
{
    type(find<QLineEdit>("setup.event.venue"), QStringLiteral("Hanoi Convention Hall"));
    QTRY_COMPARE(event().venue, QStringLiteral("Hanoi Convention Hall"));
    find<QSpinBox>("setup.event.labelYear")->setValue(2026);
    QTRY_COMPARE(event().labelYear, 2026);
    auto *mode = find<QComboBox>("setup.event.mode");
    mode->setCurrentIndex(mode->findData(QStringLiteral("online")));
    Q_EMIT mode->activated(mode->currentIndex());
    QTRY_COMPARE(event().mode, VenueMode::Online);
    type(find<QLineEdit>("setup.event.name.vi"), QStringLiteral("Cuộc thi thử"));
    QTRY_COMPARE(event().name.vi, QStringLiteral("Cuộc thi thử"));
    QVERIFY(wait([](Workflows &w) { return w.history.undo(); }));
    QTRY_VERIFY(find<QLineEdit>("setup.event.name.vi")->text() != QStringLiteral("Cuộc thi thử"));
}

void TestSetupPage::keepsARefusedTextBesideItsError()
{
    const LocalizedText before = event().name;
    for (const char *name : {"setup.event.name.en", "setup.event.name.ja", "setup.event.name.vi"}) {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClick(line, Qt::Key_Return);
    }
    auto *error = find<QWidget>("setup.event.name.error");
    QTRY_VERIFY(error->isVisible());
    QVERIFY(!event().name.isEmpty());
    type(find<QLineEdit>("setup.event.name.en"), QStringLiteral("A name again"));
    QTRY_COMPARE(event().name.en, QStringLiteral("A name again"));
    QVERIFY(!error->isVisible());
    QVERIFY(before.en != QStringLiteral("A name again"));
}

void TestSetupPage::makesAProgramme()
{
    click("setup.programme.new");
    auto *dialog = find<QDialog>("setup.programme.dialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("dialog.name.en"))->setText(QStringLiteral("New initiative"));
    saveDialog("setup.programme.dialog");
    const auto programmes = [this] { return *wait([](Workflows &w) { return w.events.programmes(); }); };
    const auto own = [&](const Programme &p) { return p.name.en == u"New initiative" && p.id == event().programme; };
    QTRY_VERIFY(std::ranges::any_of(programmes(), own));
    auto *combo = find<QComboBox>("setup.event.programme.choice");
    QTRY_COMPARE(combo->currentText(), QStringLiteral("New initiative"));
}

void TestSetupPage::makesAndDeletesAnEvent()
{
    const EventId first = m_desk->currentEvent();
    click("setup.newEvent");
    auto *dialog = find<QDialog>("setup.event.dialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("dialog.name.ja"))->setText(QStringLiteral("試しのイベント"));
    saveDialog("setup.event.dialog");
    QTRY_VERIFY(m_desk->currentEvent() != first);
    QTRY_COMPARE(find<QLineEdit>("setup.event.name.ja")->text(), QStringLiteral("試しのイベント"));
    m_dialogs->setNextAnswer(true);
    click("setup.event.remove");
    QTRY_COMPARE(m_desk->currentEvent(), first);
    QCOMPARE(wait([](Workflows &w) { return w.events.events(); })->size(), size_t(1));
}

void TestSetupPage::addsAnOrganisationInTwoRoles()
{
    showPart(2);
    QTRY_VERIFY(rows("setup.organisers") > 0);
    const int before = rows("setup.organisers");
    click("setup.organisers.add");
    auto *dialog = find<QDialog>("setup.participation.dialog");
    QVERIFY(dialog);
    auto *organisation = dialog->findChild<QComboBox *>(QStringLiteral("dialog.organisation"));
    organisation->setCurrentIndex(organisation->count() - 1);
    dialog->findChild<QCheckBox *>(QStringLiteral("dialog.role.funder"))->setChecked(true);
    dialog->findChild<QCheckBox *>(QStringLiteral("dialog.role.implementer"))->setChecked(true);
    saveDialog("setup.participation.dialog");
    QTRY_COMPARE(rows("setup.organisers"), before + 2);
    click("setup.organisers.remove");
    QTRY_COMPARE(rows("setup.organisers"), before + 1);
}

void TestSetupPage::addsANewOrganisation()
{
    showPart(2);
    const size_t before = wait([](Workflows &w) { return w.events.organisations(); })->size();
    QTRY_VERIFY(rows("setup.organisers") > 0);
    click("setup.organisers.add");
    auto *dialog = find<QDialog>("setup.participation.dialog");
    dialog->findChild<QComboBox *>(QStringLiteral("dialog.organisation"))
        ->setEditText(QStringLiteral("Quỹ Thử Nghiệm"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("dialog.save")), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("dialog.message"))->isVisible()); // no role yet
    dialog->findChild<QCheckBox *>(QStringLiteral("dialog.role.sponsor"))->setChecked(true);
    saveDialog("setup.participation.dialog");
    QTRY_COMPARE(wait([](Workflows &w) { return w.events.organisations(); })->size(), before + 1);
}

void TestSetupPage::addsMovesAndDeletesMilestones()
{
    showPart(4);
    QTRY_VERIFY(rows("setup.milestones") > 2);
    const int before = rows("setup.milestones");
    click("setup.milestones.add");
    QTRY_COMPARE(rows("setup.milestones"), before + 1);
    auto *table = find<QTableView>("setup.milestones");
    QTRY_COMPARE(table->currentIndex().row(), before);
    const MilestoneId added = milestones().back().id;
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(milestones()[size_t(before) - 1].id, added);
    QTRY_COMPARE(table->currentIndex().row(), before - 1);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(milestones().back().id, added);
    click("setup.milestones.remove");
    QTRY_COMPARE(rows("setup.milestones"), before);
}

void TestSetupPage::showsAMilestoneInTheZonesOfTheParties()
{
    showPart(4);
    QTRY_VERIFY(rows("setup.milestones") > 0);
    Milestone milestone;
    milestone.event = m_desk->currentEvent();
    milestone.kind = MilestoneKind::Other;
    milestone.date = PartialDate::day(QDate(2025, 9, 24));
    milestone.time = QTime(1, 30);
    milestone.zone = QStringLiteral("Asia/Tokyo");
    const auto saved = wait([milestone](Workflows &w) { return w.events.saveMilestone(milestone); });
    QVERIFY(saved);
    const auto lastRow = [this] {
        QStringList texts;
        const QAbstractItemModel *model = find<QTableView>("setup.milestones")->model();
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(model->rowCount() - 1, column).data().toString());
        return texts.join(u'|');
    };
    QTRY_VERIFY(lastRow().contains(QStringLiteral("01:30")));
    QVERIFY(lastRow().contains(QStringLiteral("23:30"))); // the evening before in Ho Chi Minh City
    QVERIFY(lastRow().contains(QStringLiteral("16:30"))); // UTC
    milestone.zone = QStringLiteral("Europe/Berlin");     // no party's zone: it is named beside the time
    QVERIFY(wait([milestone](Workflows &w) { return w.events.saveMilestone(milestone); }));
    QTRY_VERIFY(lastRow().contains(QStringLiteral("Berlin")));
}

void TestSetupPage::makesAndEditsAChallenge()
{
    showPart(5);
    QTRY_COMPARE(rows("setup.challenges"), 6);
    click("setup.challenges.add");
    auto *dialog = find<QDialog>("setup.challenge.dialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("dialog.name.en"))->setText(QStringLiteral("Quiet factories"));
    saveDialog("setup.challenge.dialog");
    QTRY_COMPARE(rows("setup.challenges"), 7);
    QTRY_COMPARE(find<QLineEdit>("setup.challenges.title.en")->text(), QStringLiteral("Quiet factories"));
    type(find<QLineEdit>("setup.challenges.title.ja"), QStringLiteral("静かな工場"));
    find<QSpinBox>("setup.challenges.finalistQuota")->setValue(4);
    auto *statement = find<QPlainTextEdit>("setup.challenges.statement.en");
    statement->setFocus();
    QTest::keyClicks(statement, QStringLiteral("Less noise."));
    find<QLineEdit>("setup.challenges.title.en")->setFocus();
    const auto last = [this] {
        return wait([id = m_desk->currentEvent()](Workflows &w) { return w.challenges.challenges(id); })
            ->back()
            .challenge;
    };
    QTRY_COMPARE(last().title.ja, QStringLiteral("静かな工場"));
    QTRY_COMPARE(last().finalistQuota, 4);
    QTRY_COMPARE(last().statement.en, QStringLiteral("Less noise."));
    click("setup.challenges.up");
    QTRY_VERIFY(last().title.en != u"Quiet factories");
    click("setup.challenges.remove");
    QTRY_COMPARE(rows("setup.challenges"), 6);
}

void TestSetupPage::keepsWhatAChallengeOffersAndIsAlsoCalled()
{
    showPart(5);
    QTRY_VERIFY(rows("setup.challenges") > 0);
    const auto first = [this] {
        return wait([id = m_desk->currentEvent()](Workflows &w) { return w.challenges.challenges(id); })
            ->front()
            .challenge;
    };
    auto *words = find<QLineEdit>("setup.challenges.synonyms");
    QTRY_VERIFY(words->isVisible());
    type(words, QStringLiteral("物流、 hậu cần ,, logistics, logistics"));
    QTRY_COMPARE(first().synonyms,
                 QStringList({QStringLiteral("物流"), QStringLiteral("hậu cần"), QStringLiteral("logistics")}));
    click("setup.challenges.collaborations.choose");
    auto *dialog = find<QDialog>("pick.dialog");
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 9);
    list->item(1)->setCheckState(Qt::Checked);
    dialog->accept();
    QTRY_COMPARE(first().collaborations.size(), size_t(1));
}

void TestSetupPage::writesABooklet()
{
    showPart(5);
    QTRY_VERIFY(rows("setup.challenges") > 0);
    const QString file = m_folder.filePath(QStringLiteral("booklet.html"));
    m_dialogs->setNextFile(file);
    auto *action = find<QMenu>("setup.challenges.export.menu")->findChild<QAction *>(QStringLiteral("export.ja.html"));
    QVERIFY(action);
    action->trigger();
    auto *message = find<InlineMessage>("setup.challenges.message");
    QTRY_COMPARE(message->tone(), Tone::Good);
    QVERIFY(message->text().contains(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("<html lang=\"ja\">"));
    m_dialogs->setNextFile(m_folder.filePath(QStringLiteral("none/booklet.html")));
    action->trigger();
    QTRY_COMPARE(message->tone(), Tone::Stop);
}

void TestSetupPage::keepsAChallengeThatHasProposals()
{
    showPart(5);
    QTRY_COMPARE(rows("setup.challenges"), 6);
    auto *message = find<QWidget>("setup.challenges.message");
    click("setup.challenges.remove");
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(rows("setup.challenges"), 6);
}

void TestSetupPage::lockedRubricIsChangedByANewVersion()
{
    showPart(8);
    QTRY_COMPARE(rows("setup.rubric.criteria"), 5);
    QVERIFY(rubrics().front().isLocked());
    QVERIFY(!find<QPushButton>("setup.rubric.criteria.add")->isEnabled());
    QVERIFY(!find<QPushButton>("setup.rubric.lock")->isEnabled());
    click("setup.rubric.version");
    QTRY_COMPARE(rubrics().size(), size_t(2));
    QTRY_VERIFY(find<QPushButton>("setup.rubric.criteria.add")->isEnabled());
    m_dialogs->setNextAnswer(true);
    click("setup.rubric.remove");
    QTRY_COMPARE(rubrics().size(), size_t(1));
}

void TestSetupPage::showsTheLiveSumOfWeights()
{
    showPart(8);
    QTRY_COMPARE(rows("setup.rubric.criteria"), 5);
    click("setup.rubric.default");
    QTRY_VERIFY(find<QPushButton>("setup.rubric.criteria.add")->isEnabled());
    auto *sum = find<QLabel>("setup.rubric.sum");
    QVERIFY(sum->text().contains(QStringLiteral("100")));
    find<QSpinBox>("setup.rubric.weight")->setValue(35);
    QVERIFY(sum->text().contains(QStringLiteral("105"))); // at once
    QTRY_COMPARE(rubrics().back().weightSum(), 105);
    m_dialogs->setNextAnswer(true);
    click("setup.rubric.lock");
    QTRY_VERIFY(find<QWidget>("setup.rubric.message")->isVisible()); // weights must come to 100
    find<QSpinBox>("setup.rubric.weight")->setValue(30);
    QTRY_COMPARE(rubrics().back().weightSum(), 100);
    click("setup.rubric.criteria.add");
    QTRY_COMPARE(rows("setup.rubric.criteria"), 6);
    QTRY_COMPARE(rubrics().back().criteria.size(), size_t(6));
    m_dialogs->setNextAnswer(true);
    click("setup.rubric.lock");
    QTRY_VERIFY(rubrics().back().isLocked());
    QTRY_VERIFY(!find<QPushButton>("setup.rubric.criteria.add")->isEnabled());
}

void TestSetupPage::editsTheTieChain()
{
    showPart(8);
    QTRY_COMPARE(rows("setup.rubric.criteria"), 5);
    click("setup.rubric.default");
    QTRY_VERIFY(find<QPushButton>("setup.rubric.ties.add")->isEnabled());
    const std::vector<TieRule> before = rubrics().back().tieChain;
    QVERIFY(before.size() >= 2);
    auto *table = find<QTableView>("setup.rubric.ties");
    table->selectRow(0);
    click("setup.rubric.ties.down");
    QTRY_COMPARE(rubrics().back().tieChain[1], before[0]);
    click("setup.rubric.ties.remove");
    QTRY_COMPARE(rubrics().back().tieChain.size(), before.size() - 1);
    QTRY_COMPARE(table->model()->rowCount(), int(before.size()) - 1);
    click("setup.rubric.ties.add");
    auto *menu = find<QMenu>("setup.rubric.ties.menu");
    QTRY_VERIFY(menu->isVisible());
    menu->actions().front()->trigger();
    menu->hide();
    QTRY_COMPARE(rubrics().back().tieChain.size(), before.size());
}

void TestSetupPage::addsARound()
{
    showPart(9);
    QTRY_COMPARE(rows("setup.rounds"), 1);
    click("setup.rounds.add");
    QTRY_COMPARE(rows("setup.rounds"), 2);
    auto *mode = find<QComboBox>("setup.rounds.mode");
    QTRY_VERIFY(mode->isVisible());
    mode->setCurrentIndex(mode->findData(QStringLiteral("owner_decides")));
    Q_EMIT mode->activated(mode->currentIndex());
    const auto last = [this] {
        return wait([id = m_desk->currentEvent()](Workflows &w) { return w.challenges.rounds(id); })->back();
    };
    QTRY_COMPARE(last().decisionMode, DecisionMode::OwnerDecides);
}

void TestSetupPage::rowTableModelIsSound()
{
    RowTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeaders({QStringLiteral("A"), QStringLiteral("B")});
    model.setRows({{1, {QStringLiteral("a"), QStringLiteral("b")}}, {2, {QStringLiteral("c")}}, {3, {}}});
    model.moveRow(0, 2);
    QCOMPARE(model.rows()[2].key, qint64(1));
    model.moveRow(2, 1);
    QCOMPARE(model.rows()[1].key, qint64(1));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestSetupPage)
#include "tst_setuppage.moc"
