// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/desk/desk.h"
#include "ui/setup/setuppage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

/// The calendars of the Set-up page by their own buttons and keys, on the sample event in Vietnam.
class TestCalendars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheDefaultAndChangesIt();
    void showsTheDaysOfAYearWithTheirStates();
    void addsEditsAndDeletesADay();
    void putsAnOwnDayInThePlaceOfAShippedOne();
    void importsDays();
    void saysWhichRowsAreWrong();
    void milestonesAreCountedByThem();

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
    [[nodiscard]] int rows(const char *table) const { return find<QTableView>(table)->model()->rowCount(); }
    [[nodiscard]] QString cell(const char *table, int row, int column) const
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    /// The texts of a column, one after the other.
    [[nodiscard]] QStringList column(const char *table, int column) const
    {
        QStringList texts;
        for (int row = 0; row < rows(table); ++row)
            texts.append(cell(table, row, column));
        return texts;
    }
    void showYear(const QString &country, int year)
    {
        auto *combo = find<QComboBox>("setup.calendars.country");
        combo->setCurrentIndex(combo->findData(country));
        Q_EMIT combo->activated(combo->currentIndex());
        find<QSpinBox>("setup.calendars.year")->setValue(year);
    }
    QDialog *openDialog(const char *name)
    {
        for (int i = 0; i < 100 && !find<QDialog>(name); ++i)
            QTest::qWait(10);
        return find<QDialog>(name);
    }
    void save(QDialog *dialog)
    {
        const QPointer<QDialog> open(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("dialog.save")), Qt::LeftButton);
        QTRY_VERIFY(!open);
    }
    QStringList calendars()
    {
        return wait([id = m_desk->currentEvent()](Workflows &w) { return w.calendars.calendarsOf(id); })->countries;
    }
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock {QDateTime(QDate(2027, 1, 25), QTime(3, 0), Qt::UTC)};
    QString m_file;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<SetupPage> m_page;
};

void TestCalendars::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("sample.pitchdesk"));
    Desk desk(m_clock);
    auto made = desk.create(m_file, {QStringLiteral("Tester")}, QStringLiteral("inno-2025"));
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 60000);
    QVERIFY(made.result());
    desk.close();
}

void TestCalendars::init()
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
    auto *parts = find<QListWidget>("setup.parts");
    for (int row = 0; row < parts->count(); ++row) {
        if (parts->item(row)->text() == QStringLiteral("Calendars"))
            parts->setCurrentRow(row);
    }
    QTRY_COMPARE(rows("setup.calendars"), 2);
}

void TestCalendars::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestCalendars::showsTheDefaultAndChangesIt()
{
    QCOMPARE(column("setup.calendars", 0), QStringList({QStringLiteral("Vietnam"), QStringLiteral("Japan")}));
    QCOMPARE(cell("setup.calendars", 0, 1), QStringLiteral("2024 to 2030"));
    QVERIFY(find<QLabel>("setup.calendars.explanation")->text().startsWith(QStringLiteral("Nothing was chosen")));
    QVERIFY(!find<QPushButton>("setup.calendars.default")->isEnabled());
    click("setup.calendars.add");
    QDialog *dialog = openDialog("setup.calendars.dialog");
    QVERIFY(dialog);
    auto *country = dialog->findChild<QComboBox *>(QStringLiteral("dialog.country"));
    QCOMPARE(country->findData(QStringLiteral("VN")), -1); // it is there already
    country->setCurrentIndex(country->findData(QStringLiteral("SG")));
    save(dialog);
    QTRY_COMPARE(rows("setup.calendars"), 3);
    QCOMPARE(calendars(), QStringList({QStringLiteral("VN"), QStringLiteral("JP"), QStringLiteral("SG")}));
    auto *table = find<QTableView>("setup.calendars");
    table->selectRow(2);
    click("setup.calendars.up");
    QTRY_COMPARE(calendars(), QStringList({QStringLiteral("VN"), QStringLiteral("SG"), QStringLiteral("JP")}));
    table->selectRow(0);
    click("setup.calendars.remove");
    QTRY_COMPARE(rows("setup.calendars"), 2);
    click("setup.calendars.remove");
    QTRY_COMPARE(rows("setup.calendars"), 1);
    QVERIFY(!find<QPushButton>("setup.calendars.remove")->isEnabled()); // one always counts
    click("setup.calendars.default");
    QTRY_COMPARE(calendars(), QStringList({QStringLiteral("VN"), QStringLiteral("JP")}));
    wait([](Workflows &w) { return w.history.undo(); });
    QTRY_COMPARE(rows("setup.calendars"), 1);
}

void TestCalendars::showsTheDaysOfAYearWithTheirStates()
{
    QCOMPARE(find<QSpinBox>("setup.calendars.year")->value(), 2027);
    QTRY_COMPARE(rows("setup.calendars.days"), 14); // of Vietnam, the first calendar
    QVERIFY(column("setup.calendars.days", 3).contains(QStringLiteral("Estimated")));
    QVERIFY(column("setup.calendars.days", 3).contains(QStringLiteral("Decided")));
    const QModelIndex state = find<QTableView>("setup.calendars.days")->model()->index(0, 3);
    QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
    showYear(QStringLiteral("VN"), 2026);
    QTRY_VERIFY(column("setup.calendars.days", 2).contains(QStringLiteral("Working day")));
    showYear(QStringLiteral("JP"), 2026);
    QTRY_VERIFY(column("setup.calendars.days", 1).contains(QStringLiteral("Vernal Equinox Day")));
    showYear(QStringLiteral("JP"), 2040);
    QTRY_COMPARE(rows("setup.calendars.days"), 0);
}

void TestCalendars::addsEditsAndDeletesADay()
{
    showYear(QStringLiteral("VN"), 2027);
    QTRY_COMPARE(rows("setup.calendars.days"), 14);
    click("setup.calendars.days.add");
    QDialog *dialog = openDialog("setup.calendars.days.dialog");
    QVERIFY(dialog);
    dialog->findChild<QDateEdit *>(QStringLiteral("dialog.date"))->setDate(QDate(2027, 1, 9));
    auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("dialog.kind"));
    kind->setCurrentIndex(kind->findText(QStringLiteral("Working day")));
    dialog->findChild<QLineEdit *>(QStringLiteral("dialog.name.en"))->setText(QStringLiteral("Swapped"));
    save(dialog);
    QTRY_COMPARE(rows("setup.calendars.days"), 15);
    const int row = int(column("setup.calendars.days", 1).indexOf(QStringLiteral("Swapped")));
    QVERIFY(row >= 0);
    QCOMPARE(cell("setup.calendars.days", row, 4), QStringLiteral("Own"));
    QTRY_COMPARE(find<QTableView>("setup.calendars.days")->currentIndex().row(), row);
    click("setup.calendars.days.edit");
    dialog = openDialog("setup.calendars.days.dialog");
    auto *state = dialog->findChild<QComboBox *>(QStringLiteral("dialog.state"));
    state->setCurrentIndex(state->findText(QStringLiteral("Announced")));
    save(dialog);
    QTRY_COMPARE(cell("setup.calendars.days", row, 3), QStringLiteral("Announced"));
    click("setup.calendars.days.remove");
    QTRY_COMPARE(rows("setup.calendars.days"), 14);
    // A day that came with the program cannot be deleted.
    find<QTableView>("setup.calendars.days")->selectRow(0);
    QVERIFY(!find<QPushButton>("setup.calendars.days.remove")->isEnabled());
    QVERIFY(find<QPushButton>("setup.calendars.days.edit")->isEnabled());
}

void TestCalendars::putsAnOwnDayInThePlaceOfAShippedOne()
{
    showYear(QStringLiteral("VN"), 2027);
    QTRY_COMPARE(rows("setup.calendars.days"), 14);
    auto *table = find<QTableView>("setup.calendars.days");
    const int row = int(column("setup.calendars.days", 3).indexOf(QStringLiteral("Estimated")));
    table->selectRow(row);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QDialog *dialog = openDialog("setup.calendars.days.dialog");
    QVERIFY(dialog);
    auto *state = dialog->findChild<QComboBox *>(QStringLiteral("dialog.state"));
    state->setCurrentIndex(state->findText(QStringLiteral("Decided")));
    save(dialog);
    QTRY_VERIFY(cell("setup.calendars.days", row, 4).startsWith(QStringLiteral("Own, instead of")));
    QCOMPARE(rows("setup.calendars.days"), 14);
    wait([](Workflows &w) { return w.history.undo(); });
    QTRY_COMPARE(cell("setup.calendars.days", row, 3), QStringLiteral("Estimated"));
}

void TestCalendars::importsDays()
{
    showYear(QStringLiteral("VN"), 2027);
    QTRY_COMPARE(rows("setup.calendars.days"), 14);
    m_dialogs->setNextFile(write("days.csv", "country,date,name,kind,state\nVN,2027-01-09,Bù,working_day,decided\n"));
    click("setup.calendars.days.import");
    auto *message = find<InlineMessage>("setup.calendars.message");
    QTRY_COMPARE(message->text(), QStringLiteral("Imported: 1 added, 0 changed, 0 unchanged."));
    QTRY_COMPARE(rows("setup.calendars.days"), 15);
}

void TestCalendars::saysWhichRowsAreWrong()
{
    m_dialogs->setNextFile(write("bad.csv", "country,date,kind\nVN,2027-01-09,working_day\nVN,tomorrow,holiday\n"));
    click("setup.calendars.days.import");
    auto *message = find<InlineMessage>("setup.calendars.message");
    QTRY_VERIFY(message->text().contains(QStringLiteral("tomorrow")));
    QVERIFY(message->text().startsWith(QStringLiteral("Nothing was imported")));
    QVERIFY(message->text().contains(QStringLiteral("Row 3")) && message->text().contains(QStringLiteral("date")));
    const auto own = wait([](Workflows &w) { return w.calendars.available(); });
    QCOMPARE((*own)[1].ownDays, 0);
}

void TestCalendars::milestonesAreCountedByThem()
{
    Milestone milestone;
    milestone.event = m_desk->currentEvent();
    milestone.date = PartialDate::day(QDate(2027, 2, 15));
    QVERIFY(wait([milestone](Workflows &w) { return w.events.saveMilestone(milestone); }));
    find<QListWidget>("setup.parts")->setCurrentRow(4);
    const auto last = [this](int column) { return cell("setup.milestones", rows("setup.milestones") - 1, column); };
    QTRY_COMPARE(last(2),
                 QStringLiteral("21 · ~9")); // today is Monday 25 January; Tết and a holiday in Japan lie between
    QVERIFY(last(3).contains(QStringLiteral("·")));
    find<QTableView>("setup.milestones")->selectRow(rows("setup.milestones") - 1);
    auto *note = find<QLabel>("setup.milestones.days");
    QTRY_VERIFY2(note->text().contains(QStringLiteral("calendars of Vietnam, Japan")), qPrintable(note->text()));
    QVERIFY(note->text().contains(QStringLiteral("estimated")));
    const EventId event = m_desk->currentEvent();
    wait([event](Workflows &w) { return w.calendars.setCalendars(event, {QStringLiteral("JP")}); });
    QTRY_COMPARE(last(2), QStringLiteral("21 · 14"));
}

QTEST_MAIN(TestCalendars)
#include "tst_calendars.moc"
