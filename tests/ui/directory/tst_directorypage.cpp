// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/tableroles.h"
#include "ui/directory/directorymodel.h"
#include "ui/print/directoryprofile.h"
#include "ui/shell/pagestack.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>

using namespace pitchdesk;

/// The Directory page in the window, on the sample event.
class TestDirectoryPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QTableView *organisations() { return m_fixture->find<QTableView>("directory.organisations"); }
    QTableView *people() { return m_fixture->find<QTableView>("directory.people"); }
    QString cell(QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < organisations()->model()->rowCount(); ++row)
            list << cell(organisations(), row, DirectoryModel::Name);
        return list;
    }
    int rowOf(const QString &name) { return int(names().indexOf(name)); }
    QString profile() { return m_fixture->find<QTextBrowser>("directory.profile")->toPlainText(); }
    void type(const QString &text) { m_fixture->find<QLineEdit>("directory.text")->setText(text); }
    void choose(const char *box, const QString &text)
    {
        auto *combo = m_fixture->find<QComboBox>(box);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
    }
    /// The link of the profile whose address begins so.
    QUrl link(const QString &scheme)
    {
        const auto *document = m_fixture->find<QTextBrowser>("directory.profile")->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QString target = it.fragment().charFormat().anchorHref();
                if (target.startsWith(scheme))
                    return QUrl(target);
            }
        }
        return {};
    }
    void follow(const QUrl &url) { Q_EMIT m_fixture->find<QTextBrowser>("directory.profile")->anchorClicked(url); }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample());
        m_fixture->window->showPage(PageId::Directory);
        QTRY_VERIFY(organisations()->model()->rowCount() > 50);
    }
    void cleanup()
    {
        m_fixture->dropWindow();
        QFile::remove(m_fixture->folder.filePath(QStringLiteral("settings.ini")));
    }

    void listsOrganisationsAndPeople()
    {
        QAbstractItemModelTester tester(organisations()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int row = rowOf(QStringLiteral("NTT West"));
        QVERIFY(row >= 0);
        QCOMPARE(cell(organisations(), row, DirectoryModel::Country), QStringLiteral("Japan"));
        QVERIFY(cell(organisations(), row, DirectoryModel::Roles).contains(QStringLiteral("Challenge owner")));
        QCOMPARE(cell(organisations(), row, DirectoryModel::Challenges), QStringLiteral("1"));
        m_fixture->find<QTabBar>("directory.tabs")->setCurrentIndex(1);
        QTRY_VERIFY(people()->model()->rowCount() > 50);
        QVERIFY(people()->isVisible() && !organisations()->isVisible());
        QVERIFY(!m_fixture->find<QComboBox>("directory.scope")->isVisible());
        choose("directory.role", QStringLiteral("Judge"));
        QTRY_COMPARE(people()->model()->rowCount(), 14);
    }

    void searchesWhatTheyNeedAndOffer()
    {
        choose("directory.scope", QStringLiteral("In what they look for"));
        type(QStringLiteral("voice economy"));
        QTRY_COMPARE(names(), QStringList {QStringLiteral("NTT West")});
        choose("directory.scope", QStringLiteral("In what they offer"));
        QTRY_VERIFY(!names().contains(QStringLiteral("NTT West")));
        type(QStringLiteral("nothing says this"));
        QTRY_VERIFY(m_fixture->find<QLabel>("directory.empty")->isVisible());
        QVERIFY(!m_fixture->find<QAbstractButton>("directory.edit")->isEnabled());
    }

    void showsAProfileWhoseLinksLead()
    {
        organisations()->selectRow(rowOf(QStringLiteral("NTT West")));
        QTRY_VERIFY(profile().contains(QStringLiteral("Challenge owner")));
        QVERIFY(profile().contains(QStringLiteral("NTT West")));
        const QUrl challenge = link(QStringLiteral("challenge:"));
        QVERIFY(challenge.isValid());
        follow(challenge);
        QTRY_COMPARE(m_fixture->window->pages().currentPage(), PageId::Setup);
        m_fixture->window->showPage(PageId::Directory);
        choose("directory.role", QStringLiteral("Applicant"));
        QTRY_VERIFY(profile().contains(QStringLiteral("Applicant")) && link(QStringLiteral("proposal:")).isValid());
        // A person of it opens on the other tab, whatever the filter was.
        follow(link(QStringLiteral("person:")));
        QTRY_VERIFY(people()->isVisible() && profile().contains(QStringLiteral("Contact person")));
        follow(link(QStringLiteral("proposal:")));
        QTRY_COMPARE(m_fixture->window->pages().currentPage(), PageId::Proposals);
    }

    void keepsNotesOfTheDesk()
    {
        organisations()->selectRow(rowOf(QStringLiteral("NTT West")));
        QTRY_VERIFY(profile().contains(QStringLiteral("Challenge owner")));
        m_fixture->find<QPlainTextEdit>("directory.note.text")->setPlainText(QStringLiteral("Met them in Osaka."));
        m_fixture->click("directory.note.save");
        QTRY_VERIFY(profile().contains(QStringLiteral("Met them in Osaka.")));
        QVERIFY(m_fixture->find<QPlainTextEdit>("directory.note.text")->toPlainText().isEmpty());
        follow(link(QStringLiteral("editnote:")));
        QCOMPARE(m_fixture->find<QPlainTextEdit>("directory.note.text")->toPlainText(),
                 QStringLiteral("Met them in Osaka."));
        follow(link(QStringLiteral("removenote:")));
        QTRY_VERIFY(!profile().contains(QStringLiteral("Met them in Osaka.")));
    }

    void changesAnOrganisation()
    {
        organisations()->selectRow(rowOf(QStringLiteral("NTT West")));
        m_fixture->settle();
        m_fixture->click("directory.edit");
        QTRY_VERIFY(m_fixture->window->findChild<QDialog *>(QStringLiteral("setup.organisation.dialog")));
        auto *dialog = m_fixture->find<QDialog>("setup.organisation.dialog");
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("dialog.otherNames"))
            ->setPlainText(QStringLiteral("Nippon Denshin Nishi\n\nNTT-W"));
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("dialog.save")), Qt::LeftButton);
        QTRY_VERIFY(profile().contains(QStringLiteral("Nippon Denshin Nishi, NTT-W")));
        type(QStringLiteral("denshin"));
        QTRY_COMPARE(names(), QStringList {QStringLiteral("NTT West")});
    }

    void mergesTwoAndUndoes()
    {
        const int count = organisations()->model()->rowCount();
        const QString first = cell(organisations(), 0, DirectoryModel::Name);
        const QString second = cell(organisations(), 1, DirectoryModel::Name);
        QVERIFY(!m_fixture->find<QAbstractButton>("directory.merge")->isEnabled());
        organisations()->selectRow(0);
        organisations()->selectionModel()->select(organisations()->model()->index(1, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(m_fixture->find<QAbstractButton>("directory.merge")->isEnabled());
        m_fixture->click("directory.merge");
        auto *dialog = m_fixture->find<QDialog>("directory.merge.dialog");
        QVERIFY(dialog);
        dialog->findChild<QRadioButton *>(QStringLiteral("directory.merge.keep1"))->setChecked(true);
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("dialog.save")), Qt::LeftButton);
        QTRY_COMPARE(organisations()->model()->rowCount(), count - 1);
        QTRY_VERIFY(profile().startsWith(second) && profile().contains(first));
        QVERIFY(m_fixture->write([](Workflows &w) { return w.history.undo(); }));
        QTRY_COMPARE(organisations()->model()->rowCount(), count);
    }

    void printsAProfileWithoutAddresses()
    {
        choose("directory.role", QStringLiteral("Applicant"));
        QTRY_VERIFY(link(QStringLiteral("person:")).isValid());
        const QString file = m_fixture->folder.filePath(QStringLiteral("profile.pdf"));
        m_fixture->dialogs->setNextFile(file);
        m_fixture->find<QAction>("directory.print.ja")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        const qint64 key = organisations()->currentIndex().data(TableRole::RowId).toLongLong();
        const auto shown = m_fixture->write([key](Workflows &w) -> Result<DirectoryProfile> {
            Note note;
            note.organisation = OrganisationId(key);
            note.text = QStringLiteral("For the desk alone.");
            PD_ASSIGN(const NoteId id, w.notes.save(note));
            Q_UNUSED(id);
            return loadProfile(w, OrganisationId(key), QDateTime::currentDateTimeUtc());
        });
        QVERIFY(shown);
        const Person person = std::get<OrganisationProfile>(shown->subject).people.front().person;
        QVERIFY(!person.email.isEmpty());
        const DocumentLanguage japanese(Language::Japanese);
        const QString screen = profileHtml(*shown, japanese, ProfileMedium::Screen);
        const QString paper = profileHtml(*shown, japanese, ProfileMedium::Paper);
        QVERIFY(screen.contains(person.email) && screen.contains(QStringLiteral("For the desk alone.")));
        QVERIFY(paper.contains(person.name.printed));
        QVERIFY(!paper.contains(person.email) && !paper.contains(QStringLiteral("For the desk alone.")));
        QVERIFY(!paper.contains(QStringLiteral("<a ")));
    }

    void erasesAPersonAfterAsking()
    {
        m_fixture->find<QTabBar>("directory.tabs")->setCurrentIndex(1);
        choose("directory.role", QStringLiteral("Judge"));
        QTRY_COMPARE(people()->model()->rowCount(), 14);
        QTRY_VERIFY(m_fixture->find<QAbstractButton>("directory.erase")->isEnabled());
        const QString name = cell(people(), 0, DirectoryModel::PersonName);
        m_fixture->dialogs->setNextAnswer(false);
        m_fixture->click("directory.erase");
        QTRY_VERIFY(!m_fixture->dialogs->asked().isEmpty());
        QVERIFY(m_fixture->dialogs->asked().last().contains(name));
        m_fixture->settle();
        QCOMPARE(people()->model()->rowCount(), 14);
        m_fixture->dialogs->setNextAnswer(true);
        m_fixture->click("directory.erase");
        QTRY_COMPARE(people()->model()->rowCount(), 13);
        QVERIFY(cell(people(), 0, DirectoryModel::PersonName) != name);
        QTRY_VERIFY(m_fixture->find<QWidget>("directory.message")->isVisible());
        // Undo ends here.
        QVERIFY(!m_fixture->write([](Workflows &w) { return w.history.undo(); }));
    }

    void speaksTheLanguageOfTheWindow()
    {
        organisations()->selectRow(rowOf(QStringLiteral("NTT West")));
        QTRY_VERIFY(profile().contains(QStringLiteral("Challenge owner")));
        m_fixture->window->chooseLanguage(Language::Japanese);
        QTRY_VERIFY(profile().contains(QStringLiteral("チャレンジオーナー")));
        QCOMPARE(organisations()->model()->headerData(DirectoryModel::Fields, Qt::Horizontal).toString(),
                 QStringLiteral("分野"));
    }

    void changesNothingInAFileOpenedReadOnly()
    {
        QVERIFY(m_fixture->open(m_fixture->sampleFile(QStringLiteral("readonly")), true));
        m_fixture->window->showPage(PageId::Directory);
        QTRY_VERIFY(organisations()->model()->rowCount() > 50);
        for (const char *name : {"directory.new", "directory.edit", "directory.merge"})
            QVERIFY(!m_fixture->find<QAbstractButton>(name)->isEnabled());
        QVERIFY(!m_fixture->find<QPlainTextEdit>("directory.note.text")->isEnabled());
    }
};

QTEST_MAIN(TestDirectoryPage)
#include "tst_directorypage.moc"
