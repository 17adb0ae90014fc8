// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/inlinemessage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace pitchdesk;

/// Places on the Directory page: the tree, places of the desk's own, organisations within a place.
class TestPlaces : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QTableView *organisations() { return m_fixture->find<QTableView>("directory.organisations"); }
    QDialog *dialog(const char *name) { return m_fixture->window->findChild<QDialog *>(QLatin1StringView(name)); }
    template<typename Widget>
    static Widget *in(QDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    static void accept(QDialog *dialog)
    {
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }
    static QTreeWidgetItem *item(QDialog *places, const QString &name)
    {
        const auto found =
            in<QTreeWidget>(places, "directory.places.tree")->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }
    void choosePlace(const QString &text)
    {
        auto *box = m_fixture->find<QComboBox>("directory.place");
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
    }

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

    void addsAPlaceOfItsOwnAndRefusesACircle()
    {
        m_fixture->window->findChild<QAction *>(QStringLiteral("directory.add.places"))->trigger();
        QTRY_VERIFY(dialog("directory.places.dialog"));
        QDialog *places = dialog("directory.places.dialog");
        auto *tree = in<QTreeWidget>(places, "directory.places.tree");
        QTRY_VERIFY(item(places, QStringLiteral("Hanoi")));
        // Singapore stands below Asia, Asia-Pacific and ASEAN.
        QCOMPARE(tree->findItems(QStringLiteral("Singapore"), Qt::MatchExactly | Qt::MatchRecursive).size(), 3);
        tree->setCurrentItem(item(places, QStringLiteral("Hanoi")));
        QVERIFY(!in<QPushButton>(places, "directory.places.remove")->isEnabled()); // it came with the program
        in<QPushButton>(places, "directory.places.add")->click();
        QTRY_VERIFY(dialog("directory.place.dialog"));
        QDialog *form = dialog("directory.place.dialog");
        accept(form); // a name is needed
        QTRY_VERIFY(!in<InlineMessage>(form, "dialog.message")->text().isEmpty());
        in<QLineEdit>(form, "directory.place.name.en")->setText(QStringLiteral("Hoa Lac park"));
        accept(form);
        QTRY_VERIFY(item(places, QStringLiteral("Hoa Lac park")));
        QCOMPARE(item(places, QStringLiteral("Hoa Lac park"))->parent()->text(0), QStringLiteral("Hanoi"));

        // Hanoi cannot lie in what lies in it: that is not offered.
        tree->setCurrentItem(item(places, QStringLiteral("Hanoi")));
        in<QPushButton>(places, "directory.places.edit")->click();
        QTRY_VERIFY(dialog("directory.place.dialog"));
        form = dialog("directory.place.dialog");
        auto *parents = in<QListWidget>(form, "directory.place.parents");
        QVERIFY(parents->findItems(QStringLiteral("Hoa Lac park"), Qt::MatchExactly).isEmpty());
        QVERIFY(!in<QComboBox>(form, "directory.place.kind")->isEnabled());
        form->reject();
        tree->setCurrentItem(item(places, QStringLiteral("Hoa Lac park")));
        in<QPushButton>(places, "directory.places.remove")->click();
        QTRY_VERIFY(!item(places, QStringLiteral("Hoa Lac park")));
        places->reject();
    }

    void findsOrganisationsWithinAPlace()
    {
        const int all = organisations()->model()->rowCount();
        choosePlace(QStringLiteral("Within ASEAN"));
        QTRY_VERIFY(organisations()->model()->rowCount() < all);
        QVERIFY(organisations()->model()->rowCount() > 20);
        choosePlace(QStringLiteral("Within Kansai"));
        QTRY_VERIFY(m_fixture->find<QLabel>("directory.empty")->isVisible());
        choosePlace(QStringLiteral("Anywhere"));
        QTRY_COMPARE(organisations()->model()->rowCount(), all);

        // An organisation is given its place; then it is found there.
        m_fixture->find<QLineEdit>("directory.text")->setText(QStringLiteral("NTT West"));
        QTRY_COMPARE(organisations()->model()->rowCount(), 1);
        m_fixture->click("directory.edit");
        QTRY_VERIFY(dialog("setup.organisation.dialog"));
        QDialog *form = dialog("setup.organisation.dialog");
        auto *place = in<QComboBox>(form, "dialog.place");
        QVERIFY(place->isVisibleTo(form));
        place->setCurrentIndex(place->findText(QStringLiteral("Osaka")));
        in<QLineEdit>(form, "dialog.shortName")->setText(QStringLiteral("NTTW"));
        accept(form);
        QTRY_VERIFY(m_fixture->find<QTextBrowser>("directory.profile")->toPlainText().contains(QStringLiteral("NTTW")));
        m_fixture->find<QLineEdit>("directory.text")->clear();
        choosePlace(QStringLiteral("Within Kansai"));
        QTRY_COMPARE(organisations()->model()->rowCount(), 1);
        QVERIFY(m_fixture->find<QTextBrowser>("directory.profile")->toPlainText().contains(QStringLiteral("Osaka")));
    }
};

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
