// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/inlinemessage.h"
#include "ui/directory/directorymodel.h"
#include "ui/directory/fieldlist.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>

using namespace pitchdesk;

/// What hangs on an organisation or a person, added, changed and removed on the Directory page.
class TestTechnology : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowFixture> m_fixture;

    QTableView *table(const char *name) { return m_fixture->find<QTableView>(name); }
    QTextBrowser *browser() { return m_fixture->find<QTextBrowser>("directory.profile"); }
    QString profile() { return browser()->toPlainText(); }
    QDialog *dialog(const char *name) { return m_fixture->window->findChild<QDialog *>(QLatin1StringView(name)); }
    static void accept(QDialog *dialog)
    {
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }
    template<typename Widget>
    static Widget *in(QDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    void trigger(const char *name) { m_fixture->window->findChild<QAction *>(QLatin1StringView(name))->trigger(); }
    void follow(const QString &scheme)
    {
        const auto *document = browser()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QString target = it.fragment().charFormat().anchorHref();
                if (target.startsWith(scheme)) {
                    Q_EMIT browser()->anchorClicked(QUrl(target));
                    return;
                }
            }
        }
        QFAIL(qPrintable(scheme));
    }
    void showOrganisation(const QString &name)
    {
        m_fixture->find<QLineEdit>("directory.text")->setText(name);
        QTRY_VERIFY(table("directory.organisations")->model()->rowCount() < 5);
        table("directory.organisations")->selectRow(0);
        QTRY_VERIFY(profile().contains(name));
    }
    void showPeople()
    {
        m_fixture->find<QTabBar>("directory.tabs")->setCurrentIndex(1);
        QTRY_VERIFY(table("directory.people")->model()->rowCount() > 50);
        table("directory.people")->selectRow(2);
        const QString name = table("directory.people")->model()->index(2, 0).data().toString();
        QTRY_VERIFY(profile().startsWith(name));
    }

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        m_fixture->makeWindow();
        QVERIFY(m_fixture->openSample());
        m_fixture->window->showPage(PageId::Directory);
        QTRY_VERIFY(table("directory.organisations")->model()->rowCount() > 50);
    }
    void cleanup()
    {
        m_fixture->dropWindow();
        QFile::remove(m_fixture->folder.filePath(QStringLiteral("settings.ini")));
    }

    void addsChangesAndRemovesASeed()
    {
        showOrganisation(QStringLiteral("NTT West"));
        trigger("directory.add.seed");
        QTRY_VERIFY(dialog("directory.technology.dialog"));
        QDialog *form = dialog("directory.technology.dialog");
        accept(form); // a title is needed
        auto *message = in<InlineMessage>(form, "dialog.message");
        QTRY_VERIFY(message->isVisible());
        in<QLineEdit>(form, "directory.technology.title.en")->setText(QStringLiteral("Undersea cable repair"));
        in<QPlainTextEdit>(form, "directory.technology.text.en")->setPlainText(QStringLiteral("Ships and crews."));
        in<FieldList>(form, "directory.technology.fields")->item(0)->setCheckState(Qt::Checked);
        const QString field = in<FieldList>(form, "directory.technology.fields")->item(0)->text();
        accept(form);
        QTRY_VERIFY(profile().contains(QStringLiteral("Undersea cable repair")));
        QVERIFY(profile().contains(QStringLiteral("Technology seed")) && profile().contains(field));

        follow(QStringLiteral("edittechnology:"));
        QTRY_VERIFY(dialog("directory.technology.dialog"));
        form = dialog("directory.technology.dialog");
        in<QComboBox>(form, "directory.technology.kind")->setCurrentIndex(1);
        accept(form);
        QTRY_VERIFY(profile().contains(QStringLiteral("Technology need")));
        follow(QStringLiteral("removetechnology:"));
        QTRY_VERIFY(!profile().contains(QStringLiteral("Undersea cable repair")));
    }

    void givesFields()
    {
        showOrganisation(QStringLiteral("JETRO"));
        trigger("directory.add.fields");
        QTRY_VERIFY(dialog("directory.fields.dialog"));
        auto *list = in<FieldList>(dialog("directory.fields.dialog"), "directory.fields.list");
        list->item(4)->setCheckState(Qt::Checked);
        const QString field = list->item(4)->text();
        accept(dialog("directory.fields.dialog"));
        QTRY_VERIFY(profile().contains(field));
    }

    void addsAnAffiliationThatLeadsToTheOrganisation()
    {
        showPeople();
        trigger("directory.add.affiliation");
        QTRY_VERIFY(dialog("directory.affiliation.dialog"));
        QDialog *form = dialog("directory.affiliation.dialog");
        in<QComboBox>(form, "directory.affiliation.organisation")->setEditText(QStringLiteral("Nobody Ltd of nowhere"));
        accept(form);
        auto *message = in<InlineMessage>(form, "dialog.message");
        QTRY_VERIFY(message->text().contains(QStringLiteral("Nobody Ltd of nowhere")));
        in<QComboBox>(form, "directory.affiliation.organisation")->setEditText(QStringLiteral("NTT West"));
        in<QLineEdit>(form, "directory.affiliation.title.en")->setText(QStringLiteral("Deputy Director"));
        in<QLineEdit>(form, "directory.affiliation.from")->setText(QStringLiteral("2024-13"));
        accept(form);
        QTRY_VERIFY(message->text().contains(QStringLiteral("2024-13")));
        in<QLineEdit>(form, "directory.affiliation.from")->setText(QStringLiteral("2024-05"));
        accept(form);
        QTRY_VERIFY(profile().contains(QStringLiteral("Deputy Director")));
        QVERIFY(profile().contains(QStringLiteral("2024-05 –")));
        follow(QStringLiteral("organisation:"));
        QTRY_VERIFY(profile().startsWith(QStringLiteral("NTT West")));
        QVERIFY(profile().contains(QStringLiteral("Deputy Director")));
    }

    void changesHowAPersonIsAddressedAndWhatSheSpeaks()
    {
        showPeople();
        m_fixture->click("directory.edit");
        QTRY_VERIFY(dialog("directory.person.dialog"));
        QDialog *form = dialog("directory.person.dialog");
        in<QComboBox>(form, "directory.person.address")->setEditText(QStringLiteral("先生"));
        in<QComboBox>(form, "directory.person.language.ja")->setCurrentIndex(3);
        accept(form);
        QTRY_VERIFY(profile().contains(QStringLiteral("先生")));
        QVERIFY(profile().contains(QStringLiteral("Japanese (fluent)")));
    }
};

QTEST_MAIN(TestTechnology)
#include "tst_technology.moc"
