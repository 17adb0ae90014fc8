// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/desk/desk.h"
#include "ui/setup/setuppage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

/// People, languages and further venues of the event in Set-up, on a real workspace with the sample event.
class TestPeople : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<SetupPage> m_page;
    int m_file = 0;

    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qCritical("no %s", name);
        return widget;
    }
    void click(const char *name) { find<QPushButton>(name)->click(); }
    QAbstractItemModel *rows() { return find<QTableView>("setup.people")->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    QDialog *dialog() { return m_page->findChild<QDialog *>(QStringLiteral("setup.person.dialog")); }
    void choose(const char *combo, const char *code)
    {
        auto *box = find<QComboBox>(combo);
        const int at = box->findData(QString::fromLatin1(code));
        QVERIFY2(at >= 0, code);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    QStringList languages()
    {
        auto future = m_desk->read([event = m_desk->currentEvent()](Workflows &w) { return w.events.event(event); });
        future.waitForFinished();
        return future.result().value().event.languages;
    }

private Q_SLOTS:
    void init()
    {
        m_dialogs = std::make_unique<Dialogs>();
        m_desk = std::make_unique<Desk>(m_clock);
        m_page = std::make_unique<SetupPage>(*m_desk, *m_dialogs);
        m_page->resize(1200, 800);
        m_page->show();
        const QString file = m_folder.filePath(QStringLiteral("people%1.pitchdesk").arg(++m_file));
        auto created = m_desk->create(file, {QStringLiteral("Mai")}, QStringLiteral("inno-2025"));
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), 60000);
        QVERIFY(created.result());
        m_page->showPart(QStringLiteral("people"));
        for (int round = 0; round < 3; ++round) { // until the page has shown what it asked for
            m_desk->waitForJobs();
            QTest::qWait(4);
        }
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void addsAKnownPersonAndANewOne()
    {
        QTRY_VERIFY(rows()->rowCount() > 0);
        const int before = rows()->rowCount();
        click("setup.people.add");
        QTRY_VERIFY(dialog());
        click("dialog.save"); // nobody is chosen
        QTRY_VERIFY(!find<InlineMessage>("dialog.message")->text().isEmpty());
        find<QComboBox>("dialog.person")->setCurrentIndex(3);
        const QString chosen = find<QComboBox>("dialog.person")->currentText();
        QVERIFY(!find<QWidget>("dialog.email")->isVisible());
        choose("dialog.role", "speaker");
        click("dialog.save");
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(rows()->rowCount(), before + 1);
        QVERIFY(chosen.startsWith(cell(before, 0)));
        QCOMPARE(cell(before, 1), QStringLiteral("Speaker"));

        click("setup.people.add");
        QTRY_VERIFY(dialog());
        find<QComboBox>("dialog.person")->setEditText(QStringLiteral("Sample Interpreter"));
        QVERIFY(find<QWidget>("dialog.email")->isVisible());
        choose("dialog.role", "interpreter");
        click("dialog.save");
        QTRY_COMPARE(rows()->rowCount(), before + 2);
        QCOMPARE(cell(before + 1, 0), QStringLiteral("Sample Interpreter"));

        // The form beside the table saves what is changed in it.
        find<QTableView>("setup.people")->selectRow(before + 1);
        choose("setup.people.role", "moderator");
        QTRY_COMPARE(cell(before + 1, 1), QStringLiteral("Moderator"));
        click("setup.people.remove");
        QTRY_COMPARE(rows()->rowCount(), before + 1);
    }

    void addsAVenueWhoseZoneStandsByTheDeadline()
    {
        m_page->showPart(QStringLiteral("venues"));
        m_desk->waitForJobs();
        auto *table = find<QTableView>("setup.venues");
        click("setup.venues.add");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(find<QLineEdit>("setup.venues.venue")->isVisible());
        auto *venue = find<QLineEdit>("setup.venues.venue");
        venue->setFocus();
        venue->selectAll();
        QTest::keyClicks(venue, QStringLiteral("Sample studio"));
        QTest::keyClick(venue, Qt::Key_Return);
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Sample studio"));
        choose("setup.venues.zone", "Europe/London");
        QTRY_COMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Europe/London"));
        m_page->showPart(QStringLiteral("milestones"));
        const auto isShown = [this] {
            for (const QLabel *label : m_page->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("London")))
                    return true;
            }
            const auto *milestones = find<QTableView>("setup.milestones");
            for (int column = 0; column < milestones->model()->columnCount(); ++column) {
                const QString title = milestones->model()->headerData(column, Qt::Horizontal).toString();
                if (title.contains(QStringLiteral("London")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isShown());
    }

    void ticksTheLanguagesOfTheEvent()
    {
        m_page->showPart(QStringLiteral("event"));
        auto *japanese = find<QCheckBox>("setup.event.language.ja");
        QTRY_VERIFY(japanese->isChecked());
        japanese->click();
        QTRY_COMPARE(languages(), (QStringList {QStringLiteral("en"), QStringLiteral("vi")}));
        japanese->click();
        QTRY_COMPARE(languages().size(), 3);
    }
};

QTEST_MAIN(TestPeople)
#include "tst_people.moc"
