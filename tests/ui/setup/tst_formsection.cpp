// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/setup/optionsedit.h"
#include "ui/setup/setuppage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

/// The application form in Set-up, on a real workspace with the sample event.
class TestFormSection : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<SetupPage> m_page;
    int m_file = 0;
    int m_before = 0; ///< questions of the sample

    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    QDialog *dialog() { return m_page->findChild<QDialog *>(QStringLiteral("setup.question.dialog")); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QAbstractItemModel *rows() { return find<QTableView>("setup.form")->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    void choose(const char *combo, const char *code)
    {
        auto *box = find<QComboBox>(combo);
        const int at = box->findData(QString::fromLatin1(code));
        QVERIFY2(at >= 0, code);
        box->setCurrentIndex(at);
    }
    std::vector<QuestionRow> questions()
    {
        auto future = m_desk->read([event = m_desk->currentEvent()](Workflows &w) { return w.forms.questions(event); });
        future.waitForFinished();
        return future.result().value();
    }
    void openNew(const char *label, const char *kind)
    {
        click("setup.form.add");
        QTRY_VERIFY(dialog());
        find<QLineEdit>("question.label.en")->setText(QString::fromUtf8(label));
        choose("question.kind", kind);
    }
    void save()
    {
        click("dialog.save");
        QTRY_VERIFY(!dialog());
    }
    void add(const char *label, const char *kind)
    {
        openNew(label, kind);
        save();
        QTRY_VERIFY(rows()->rowCount() > 0 && cell(rows()->rowCount() - 1, 0) == QString::fromUtf8(label));
    }
    void select(int row) { find<QTableView>("setup.form")->setCurrentIndex(rows()->index(row, 0)); }

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAQuestion();
    void showsOnlyWhatItsKindKnows();
    void editsChoices();
    void saysWhyItIsNotSaved();
    void movesWithKeysAndButtons();
    void deletesOnlyUnansweredOnes();
    void takesOneOffTheForm();
    void savesFormAndQuestions();
};

void TestFormSection::init()
{
    m_desk = std::make_unique<Desk>(m_clock);
    m_dialogs = std::make_unique<Dialogs>();
    m_page = std::make_unique<SetupPage>(*m_desk, *m_dialogs);
    m_page->resize(1300, 900);
    m_page->show();
    const QString file = m_folder.filePath(QStringLiteral("f%1.pitchdesk").arg(++m_file));
    auto created = m_desk->create(file, {QStringLiteral("Mai")}, QStringLiteral("inno-2025"));
    QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), 60000);
    QVERIFY(created.result());
    m_page->showPart(QStringLiteral("form"));
    QTRY_VERIFY(find<QPushButton>("setup.form.add")->isVisible());
    m_before = int(questions().size());
    QTRY_COMPARE(rows()->rowCount(), m_before);
}

void TestFormSection::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestFormSection::addsAQuestion()
{
    openNew("Team size", "number");
    find<QLineEdit>("question.label.ja")->setText(QString::fromUtf8("人数"));
    find<QLineEdit>("question.help.en")->setText(QStringLiteral("Full-time people"));
    find<QLineEdit>("question.unit")->setText(QStringLiteral("people"));
    find<QCheckBox>("question.required")->setChecked(true);
    choose("question.audience", "desk");
    save();
    QTRY_COMPARE(rows()->rowCount(), m_before + 1);
    QCOMPARE(cell(m_before, 0), QStringLiteral("Team size"));
    QCOMPARE(cell(m_before, 1), QStringLiteral("Number (people)"));
    QCOMPARE(cell(m_before, 2), QStringLiteral("Yes"));
    QCOMPARE(cell(m_before, 3), QStringLiteral("All challenges"));
    const Question stored = questions().back().question;
    QCOMPARE(stored.label.ja, QString::fromUtf8("人数"));
    QCOMPARE(stored.help.en, QStringLiteral("Full-time people"));
    QCOMPARE(stored.audience, Audience::Desk);
    QVERIFY(stored.isAsked && stored.isRequired);
}

void TestFormSection::showsOnlyWhatItsKindKnows()
{
    openNew("Any", "long_text");
    QVERIFY(find<QSpinBox>("question.limit")->isVisible());
    QVERIFY(!find<QTableWidget>("question.options")->isVisible());
    choose("question.kind", "money");
    QVERIFY(find<QComboBox>("question.currency")->isVisible());
    QVERIFY(!find<QSpinBox>("question.limit")->isVisible());
    choose("question.kind", "multiple_choice");
    QVERIFY(find<QTableWidget>("question.options")->isVisible());
    QVERIFY(!find<QComboBox>("question.currency")->isVisible());
    choose("question.kind", "yes_no");
    QVERIFY(!find<QTableWidget>("question.options")->isVisible());
}

void TestFormSection::editsChoices()
{
    openNew("Use", "single_choice");
    auto *table = find<QTableWidget>("question.options");
    for (const char *text : {"Water", "Energy", "Land"}) {
        click("question.options.add");
        table->currentItem()->setText(QString::fromUtf8(text));
    }
    table->item(0, 1)->setText(QString::fromUtf8("水"));
    table->setCurrentCell(2, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Land"));
    table->setCurrentCell(2, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    click("question.options.add"); // nothing is typed into it
    save();
    QTRY_COMPARE(rows()->rowCount(), m_before + 1);
    const Question stored = questions().back().question;
    QCOMPARE(stored.options.size(), size_t(2));
    QCOMPARE(stored.options[0].label.ja, QString::fromUtf8("水"));
    QCOMPARE(stored.options[1].label.en, QStringLiteral("Land"));
}

void TestFormSection::saysWhyItIsNotSaved()
{
    openNew("", "single_choice");
    click("dialog.save");
    QTRY_VERIFY(find<QWidget>("dialog.message")->isVisible());
    QVERIFY(dialog());
    find<QLineEdit>("question.label.en")->setText(QStringLiteral("Use"));
    click("dialog.save"); // a choice without choices
    QTRY_VERIFY(find<QWidget>("dialog.message")->findChild<QLabel *>()->text().contains(QStringLiteral("Choices"))
                || find<QWidget>("dialog.message")->isVisible());
    click("dialog.cancel");
    QTRY_VERIFY(!dialog());
    QCOMPARE(int(questions().size()), m_before);
}

void TestFormSection::movesWithKeysAndButtons()
{
    add("First", "short_text");
    add("Second", "short_text");
    auto *table = find<QTableView>("setup.form");
    QTRY_COMPARE(table->currentIndex().row(), m_before + 1);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(questions()[size_t(m_before)].question.label.en, QStringLiteral("Second"));
    QTRY_COMPARE(cell(m_before, 0), QStringLiteral("Second"));
    click("setup.form.down");
    QTRY_COMPARE(questions()[size_t(m_before)].question.label.en, QStringLiteral("First"));
}

void TestFormSection::deletesOnlyUnansweredOnes()
{
    add("Nobody answers this", "date");
    select(m_before);
    click("setup.form.remove");
    QTRY_COMPARE(int(questions().size()), m_before);
    QVERIFY(m_before > 0); // the sample has answers
    QTRY_COMPARE(rows()->rowCount(), m_before);
    select(0);
    QVERIFY(questions()[0].answers > 0);
    click("setup.form.remove");
    QTRY_VERIFY(find<QWidget>("setup.form.message")->isVisible());
    QCOMPARE(int(questions().size()), m_before);
}

void TestFormSection::takesOneOffTheForm()
{
    add("Passing", "url");
    select(m_before);
    QCOMPARE(find<QPushButton>("setup.form.ask")->text(), QStringLiteral("Do not ask"));
    click("setup.form.ask");
    QTRY_COMPARE(cell(m_before, 3), QStringLiteral("Not asked"));
    QCOMPARE(find<QPushButton>("setup.form.ask")->text(), QStringLiteral("Ask"));
    QVERIFY(!questions().back().question.isAsked);
    click("setup.form.ask");
    QTRY_COMPARE(cell(m_before, 3), QStringLiteral("All challenges"));
}

void TestFormSection::savesFormAndQuestions()
{
    add("Passing", "url");
    const auto trigger = [this](const char *menu, const char *action) {
        auto *entry = find<QMenu>(menu)->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY(entry);
        entry->trigger();
    };
    const QString form = m_folder.filePath(QStringLiteral("form-ja.xlsx"));
    m_dialogs->setNextFile(form);
    trigger("setup.form.saveForm.menu", "export.ja.xlsx");
    QTRY_VERIFY(QFile::exists(form));
    QTRY_VERIFY(find<QWidget>("setup.form.message")->isVisible());
    const QString list = m_folder.filePath(QStringLiteral("list")); // the ending is added
    m_dialogs->setNextFile(list);
    trigger("setup.form.saveQuestions.menu", "export.vi.html");
    QTRY_VERIFY(QFile::exists(QString(list + QStringLiteral(".html"))));
}

QTEST_MAIN(TestFormSection)
#include "tst_formsection.moc"
