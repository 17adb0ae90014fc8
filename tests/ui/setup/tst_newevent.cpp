// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/pageheader.h"
#include "ui/desk/desk.h"
#include "ui/setup/setuppage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

/// New events from templates and from earlier ones, and templates, by the buttons of the Set-up page.
class TestNewEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyEventShowsNothingToChoose();
    void anEventLikeAnEarlierOne();
    void anEventFromATemplateOfTheProgram();
    void aTypedNameIsKept();
    void aTemplateIsSavedRenamedAndDeleted();
    void aRefusalStandsInTheDialog();
    void theCheckListStandsBesideTheTitle();

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
    Widget *find(const char *name, QWidget *in = nullptr) const
    {
        return (in ? in : m_page.get())->findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name, QWidget *in = nullptr)
    {
        QTest::mouseClick(find<QPushButton>(name, in), Qt::LeftButton);
    }
    /// Opens the dialog and chooses what the event begins with, by a part of its words.
    QDialog *openDialog(const char *begin)
    {
        click("setup.newEvent");
        auto *dialog = find<QDialog>("setup.event.dialog");
        auto *source = find<QComboBox>("dialog.source", dialog);
        if (!QTest::qWaitFor([source] { return source->count() > 3; }))
            return nullptr;
        source->setCurrentIndex(source->findText(QString::fromUtf8(begin), Qt::MatchContains));
        auto *parts = find<QWidget>("dialog.parts", dialog);
        return QTest::qWaitFor([parts] { return parts->isVisible(); }) ? dialog : nullptr;
    }
    void save(QDialog *dialog) { click("dialog.save", dialog); }
    std::vector<EventSummary> events()
    {
        return *wait([](Workflows &w) { return w.events.events(); });
    }

    QTemporaryDir m_folder;
    FixedClock m_clock {QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC)};
    QString m_file;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<SetupPage> m_page;
};

void TestNewEvent::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("sample.pitchdesk"));
    Desk desk(m_clock);
    auto made = desk.create(m_file, {QStringLiteral("Tester")}, QStringLiteral("inno-2025"));
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 60000);
    QVERIFY(made.result());
    desk.close();
}

void TestNewEvent::init()
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

void TestNewEvent::cleanup()
{
    m_page.reset();
    m_desk->waitForJobs();
    m_desk.reset();
}

void TestNewEvent::anEmptyEventShowsNothingToChoose()
{
    click("setup.newEvent");
    auto *dialog = find<QDialog>("setup.event.dialog");
    QVERIFY(!find<QWidget>("dialog.parts", dialog)->isVisible());
    QVERIFY(!find<QWidget>("dialog.dateShift", dialog)->isVisible());
    QCOMPARE(find<QSpinBox>("dialog.labelYear", dialog)->value(), 2026);
}

void TestNewEvent::anEventLikeAnEarlierOne()
{
    const std::vector<EventSummary> before = events();
    QDialog *dialog = openDialog("2025");
    QVERIFY(dialog);
    QVERIFY(find<QLineEdit>("dialog.name.en", dialog)->text().contains(QStringLiteral("2026")));
    QCOMPARE(find<QSpinBox>("dialog.dates.years", dialog)->value(), 1);
    QVERIFY(find<QLabel>("dialog.dates.preview", dialog)->text().contains(QStringLiteral("2026")));
    QVERIFY(!find<QCheckBox>("dialog.part.judges", dialog)->isChecked());
    QVERIFY(find<QCheckBox>("dialog.part.judges", dialog)->isEnabled());
    QVERIFY(find<QCheckBox>("dialog.part.form", dialog)->isChecked());
    find<QCheckBox>("dialog.part.organisers", dialog)->setChecked(false);
    save(dialog);
    QTRY_COMPARE(events().size(), before.size() + 1);
    QTRY_VERIFY(m_desk->currentEvent() != before[0].event.id);
    const EventId made = m_desk->currentEvent();
    QVERIFY(wait([made](Workflows &w) { return w.events.participations(made); })->empty());
    QCOMPARE(wait([made](Workflows &w) { return w.challenges.challenges(made); })->size(), size_t(6));
    // The 14th of November 2026 is a Saturday; the page says so.
    QTRY_VERIFY(find<InlineMessage>("setup.message")->text().contains(QStringLiteral("14 Nov 2026")));
}

void TestNewEvent::anEventFromATemplateOfTheProgram()
{
    const size_t before = events().size();
    QDialog *dialog = openDialog("Open innovation");
    QVERIFY(dialog);
    QCOMPARE(find<QDateEdit>("dialog.dates.day", dialog)->date(), QDate(2026, 3, 9)); // next Monday
    find<QDateEdit>("dialog.dates.day", dialog)->setDate({2026, 9, 1});
    auto *zone = find<QComboBox>("dialog.zone", dialog);
    zone->setCurrentIndex(zone->findData(QStringLiteral("Asia/Singapore")));
    find<QLineEdit>("dialog.name.en", dialog)->setText(QStringLiteral("Challenge 2026"));
    save(dialog);
    QTRY_COMPARE(events().size(), before + 1);
    QTRY_COMPARE(find<QLineEdit>("setup.event.name.en")->text(), QStringLiteral("Challenge 2026"));
    const EventId made = m_desk->currentEvent();
    const auto milestones = *wait([made](Workflows &w) { return w.events.milestones(made); });
    QCOMPARE(milestones.front().date.date, QDate(2026, 9, 1));
    QCOMPARE(milestones[2].zone, QStringLiteral("Asia/Singapore"));
}

void TestNewEvent::aTypedNameIsKept()
{
    QDialog *dialog = openDialog("2025");
    QVERIFY(dialog);
    find<QLineEdit>("dialog.name.en", dialog)->setText(QStringLiteral("Mine"));
    find<QSpinBox>("dialog.labelYear", dialog)->setValue(2030);
    QCOMPARE(find<QLineEdit>("dialog.name.en", dialog)->text(), QStringLiteral("Mine"));
    QCOMPARE(find<QSpinBox>("dialog.dates.years", dialog)->value(), 5);
}

void TestNewEvent::aTemplateIsSavedRenamedAndDeleted()
{
    click("setup.event.saveTemplate");
    auto *saving = find<QDialog>("setup.saveTemplate.dialog");
    QVERIFY(saving);
    QTRY_VERIFY(find<QCheckBox>("dialog.part.challenges", saving)->isEnabled());
    find<QLineEdit>("dialog.name.en", saving)->setText(QStringLiteral("Our pitch"));
    save(saving);
    QTRY_COMPARE(find<InlineMessage>("setup.event.message")->tone(), Tone::Good);

    click("setup.event.templates");
    auto *list = find<QDialog>("setup.templates.dialog");
    auto *table = find<QTableView>("templates", list);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_VERIFY(find<QPushButton>("templates.rename", list)->isEnabled());
    click("templates.rename", list);
    auto *renaming = find<QDialog>("setup.template.dialog", list);
    QVERIFY(renaming);
    find<QLineEdit>("dialog.name.en", renaming)->setText(QStringLiteral("Yearly pitch"));
    save(renaming);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Yearly pitch"));
    QVERIFY(find<QLabel>("templates.shipped", list)->text().contains(QStringLiteral("Open innovation challenge")));
    click("templates.remove", list);
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void TestNewEvent::aRefusalStandsInTheDialog()
{
    const size_t before = events().size();
    QDialog *dialog = openDialog("2025");
    QVERIFY(dialog);
    for (const char *name : {"dialog.name.en", "dialog.name.ja", "dialog.name.vi"})
        find<QLineEdit>(name, dialog)->clear();
    save(dialog);
    QTRY_VERIFY(!find<InlineMessage>("dialog.message", dialog)->text().isEmpty());
    QVERIFY(dialog->isVisible());
    QCOMPARE(events().size(), before);
}

void TestNewEvent::theCheckListStandsBesideTheTitle()
{
    const auto *header = m_page->findChild<PageHeader *>();
    QTRY_VERIFY(!header->title().isEmpty());
    QCOMPARE(header->subtitle(), QString()); // the sample is under way
    Event event;
    event.name = LocalizedText::only(QStringLiteral("Fresh"), Language::English);
    event.kind = EventKind::MeetingsOnly;
    m_desk->setCurrentEvent(*wait([event](Workflows &w) { return w.events.saveEvent(event); }));
    QTRY_COMPARE(header->subtitle(), QStringLiteral("Before the event: 0 of 4 done"));
    Milestone day;
    day.event = m_desk->currentEvent();
    day.kind = MilestoneKind::Meetings;
    day.date = PartialDate::day({2026, 5, 5});
    QVERIFY(wait([day](Workflows &w) { return w.events.saveMilestone(day); }));
    QTRY_COMPARE(header->subtitle(), QStringLiteral("Before the event: 1 of 4 done"));
    m_page->showPart(QStringLiteral("milestones"));
    QCOMPARE(find<QListWidget>("setup.parts")->currentItem()->text(), QStringLiteral("Milestones"));
}

QTEST_MAIN(TestNewEvent)
#include "tst_newevent.moc"
