// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/proposals/proposalspage.h"
#include "ui/proposals/queryline.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pitchdesk;

namespace {

constexpr int sampleProposals = 96;
constexpr int tagsColumn = 10;

} // namespace

/// The query line of the Proposals page, its list, the choices beside it, saved views, tags and copying; typed and
/// pressed as a person would.
class TestProposalQuery : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<ProposalsPage> m_page;
    int m_file = 0;

    template<typename Widget>
    Widget *find(const char *name)
    {
        auto *widget = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qCritical("no %s", name);
        return widget;
    }
    QueryLine *line() { return find<QueryLine>("proposals.search"); }
    /// Of the proposal in the reading pane; empty until it is read.
    QString readTitle()
    {
        const auto *label = m_page->findChild<QLabel *>(QStringLiteral("proposals.reader.title"));
        return label ? label->text() : QString();
    }
    QAbstractItemModel *rows() { return find<QTableView>("proposals.table")->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &text)
    {
        line()->setFocus();
        line()->selectAll();
        QTest::keyClick(line(), Qt::Key_Delete);
        QTest::keyClicks(line(), text);
    }
    void select(int first, int last)
    {
        auto *selection = find<QTableView>("proposals.table")->selectionModel();
        selection->select(QItemSelection(rows()->index(first, 0), rows()->index(last, 0)),
                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QDialog *openTags()
    {
        click("proposals.setTags");
        return m_page->findChild<QDialog *>(QStringLiteral("tags"));
    }
    void nameView(const QString &name)
    {
        auto *dialog = m_page->window()->findChild<QDialog *>(QStringLiteral("viewName"));
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("viewName.name"));
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("viewName.confirm")), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("PitchDeskTest"));
        QCoreApplication::setApplicationName(QStringLiteral("proposalquery"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void init()
    {
        m_desk = std::make_unique<Desk>(m_clock);
        m_dialogs = std::make_unique<Dialogs>();
        m_page = std::make_unique<ProposalsPage>(*m_desk, *m_dialogs);
        m_page->resize(1300, 760);
        m_page->show();
        m_page->activateWindow();
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Mai");
        const QString file = m_folder.filePath(QStringLiteral("q%1.pitchdesk").arg(++m_file));
        auto created = m_desk->create(file, options, QStringLiteral("inno-2025"));
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished(), 60000);
        QVERIFY(created.result());
        QTRY_COMPARE_WITH_TIMEOUT(rows()->rowCount(), sampleProposals, 20000);
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void typingNarrowsTheTableAndTheChoicesFollow()
    {
        type(QStringLiteral("country:vn late:no"));
        QTRY_VERIFY(rows()->rowCount() > 0 && rows()->rowCount() < sampleProposals);
        auto *country = find<QComboBox>("proposals.filter.country");
        for (int row = 0; row < rows()->rowCount(); ++row)
            QCOMPARE(cell(row, 4), country->currentText());
        QVERIFY(!find<QPushButton>("proposals.filter.late")->isChecked());
        type(QStringLiteral("late:yes"));
        QVERIFY(find<QPushButton>("proposals.filter.late")->isChecked());
        QCOMPARE(country->currentIndex(), 0);
        type(QStringLiteral("country:vn,sg"));
        QCOMPARE(country->currentIndex(), -1); // more than the drop-down can say
        type(QStringLiteral("challenge:mufg"));
        QCOMPARE(find<QComboBox>("proposals.filter.challenge")->currentIndex(), 1);
        type(QStringLiteral("status:incomplete,received"));
        QCOMPARE(find<QComboBox>("proposals.filter.status")->currentText(), QStringLiteral("To screen"));
    }

    void choosingEditsTheText()
    {
        type(QStringLiteral("pilot"));
        auto *stage = find<QComboBox>("proposals.filter.stage");
        stage->setCurrentIndex(stage->findText(QStringLiteral("Pilot")));
        QCOMPARE(line()->text(), QStringLiteral("pilot stage:pilot"));
        click("proposals.filter.noChallenge");
        QCOMPARE(line()->text(), QStringLiteral("pilot stage:pilot -has:challenge"));
        stage->setCurrentIndex(0);
        QCOMPARE(line()->text(), QStringLiteral("pilot -has:challenge"));
        click("proposals.filter.noChallenge");
        QCOMPARE(line()->text(), QStringLiteral("pilot"));
        type(QStringLiteral("a or b"));
        find<QComboBox>("proposals.filter.challenge")->setCurrentIndex(2);
        QCOMPARE(line()->text(), QStringLiteral("(a or b) challenge:2"));
        line()->undo(); // as typing is undone
        QCOMPARE(line()->text(), QStringLiteral("a or b"));
        QCOMPARE(find<QComboBox>("proposals.filter.challenge")->currentIndex(), 0);
    }

    void anErrorIsShownAtItsWordAndTheRowsStay()
    {
        type(QStringLiteral("stage:pilot"));
        QTRY_VERIFY(rows()->rowCount() < sampleProposals);
        const int before = rows()->rowCount();
        auto *problem = find<QLabel>("proposals.query.problem");
        QVERIFY(!problem->isVisible());
        type(QStringLiteral("stage:pilot colour:red"));
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("colour")), qPrintable(problem->text()));
        QCOMPARE(line()->errorSpan(), (QuerySpan {12, 6}));
        QCOMPARE(line()->text(), QStringLiteral("stage:pilot colour:red")); // marking it does not touch it
        QCOMPARE(rows()->rowCount(), before);
        type(QStringLiteral("stage:pilot"));
        QVERIFY(!problem->isVisible());
        QCOMPARE(line()->errorSpan().length, 0);
    }

    void theListCompletesFieldsAndValues()
    {
        auto *popup = line()->findChild<QCompleter *>()->popup();
        type(QStringLiteral("cou"));
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(line()->text(), QStringLiteral("country:"));
        QTRY_VERIFY(popup->isVisible()); // its values come at once
        QVERIFY(popup->model()->rowCount() > 2);
        QTest::keyClicks(line(), QStringLiteral("viet"));
        QTRY_COMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(line()->text(), QStringLiteral("country:vn"));
        QTRY_VERIFY(rows()->rowCount() < sampleProposals);
        QTest::keyClicks(line(), QStringLiteral(" -st"));
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!popup->isVisible());
        QCOMPARE(line()->text(), QStringLiteral("country:vn -st"));
    }

    void wordsAreFoundFoldedAndMarkedWhereTheyAreRead()
    {
        const QString title = cell(4, 2);
        const QString word = title.section(u' ', 0, 0);
        type(fold(word));
        QTRY_VERIFY(rows()->rowCount() < sampleProposals && rows()->rowCount() > 0);
        int row = -1;
        for (int i = 0; i < rows()->rowCount(); ++i)
            row = cell(i, 2) == title ? i : row;
        QVERIFY(row >= 0);
        select(row, row);
        QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("proposals.reader.title")));
        QTRY_VERIFY(readTitle().contains(QStringLiteral("<span")));
        QVERIFY(readTitle().contains(word.toHtmlEscaped()));
        QCOMPARE(find<QLabel>("proposals.reader.title")->accessibleName(), title);
        click("proposals.filter.clear");
        QTRY_COMPARE(rows()->rowCount(), sampleProposals);
        QTRY_COMPARE(readTitle(), title);
    }

    void onlyTheLastOfManyQueriesIsShown()
    {
        for (const char *text : {"a", "an", "and", "zzqq", "stage:pilot", "zzqq nothing"})
            line()->setText(QString::fromLatin1(text));
        line()->setText(QStringLiteral("number:7"));
        m_desk->waitForJobs();
        QTest::qWait(50);
        QCOMPARE(rows()->rowCount(), 1);
        QCOMPARE(cell(0, 0), QStringLiteral("7"));
        QCOMPARE(find<QLabel>("proposals.count")->text(), QStringLiteral("1 of 96"));
        QCOMPARE(find<QLabel>("proposals.totals")->isVisible(), !cell(0, 8).isEmpty());
        if (!cell(0, 8).isEmpty())
            QVERIFY(find<QLabel>("proposals.totals")->text().endsWith(cell(0, 8)));
    }

    void viewsAreKeptChosenRenamedAndDeleted()
    {
        auto *menu = find<QMenu>("proposals.views.menu");
        const auto action = [menu](const char *name) { return menu->findChild<QAction *>(QString::fromUtf8(name)); };
        QVERIFY(!action("proposals.views.save")->isEnabled());
        type(QStringLiteral("stage:pilot"));
        QTRY_VERIFY(action("proposals.views.save")->isEnabled());
        action("proposals.views.copy")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("stage:pilot"));
        action("proposals.views.save")->trigger();
        nameView(QStringLiteral("Pilots"));
        QTRY_VERIFY(action("proposals.view.Pilots"));
        const int pilots = rows()->rowCount();
        click("proposals.filter.clear");
        QTRY_COMPARE(rows()->rowCount(), sampleProposals);
        action("proposals.view.Pilots")->trigger();
        QTRY_COMPARE(rows()->rowCount(), pilots);
        QCOMPARE(line()->text(), QStringLiteral("stage:pilot"));
        action("proposals.views.rename")->trigger();
        nameView(QStringLiteral("In pilot"));
        QTRY_VERIFY(action("proposals.view.In pilot"));
        m_dialogs->setNextAnswer(true);
        action("proposals.views.delete")->trigger();
        QTRY_VERIFY(!action("proposals.view.In pilot"));
        m_desk->write([](Workflows &workflows) { return workflows.history.undo(); }).waitForFinished();
        QTRY_VERIFY(action("proposals.view.In pilot"));
    }

    void tagsAreSetOnMany()
    {
        select(0, 2);
        QDialog *dialog = openTags();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("tags.new")), QStringLiteral("To ask"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("tags.add")), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("tags.confirm")), Qt::LeftButton);
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE(cell(row, tagsColumn), QStringLiteral("To ask"));
        QCOMPARE(cell(3, tagsColumn), QString());
        type(QStringLiteral("tag:\"to ask\""));
        QTRY_COMPARE(rows()->rowCount(), 3);
        click("proposals.filter.clear");
        QTRY_COMPARE(rows()->rowCount(), sampleProposals);
        select(0, 0);
        QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("proposals.reader.tag")));

        select(2, 3); // one has it, one has not
        dialog = openTags();
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("tags.list"));
        QCOMPARE(list->item(0)->checkState(), Qt::PartiallyChecked);
        list->item(0)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("tags.confirm")), Qt::LeftButton);
        QTRY_COMPARE(cell(2, tagsColumn), QString());
        QCOMPARE(cell(1, tagsColumn), QStringLiteral("To ask"));

        dialog = openTags();
        list = dialog->findChild<QListWidget *>(QStringLiteral("tags.list"));
        list->item(0)->setText(QStringLiteral("Asked"));
        QTRY_COMPARE(cell(1, tagsColumn), QStringLiteral("Asked"));
        list->setCurrentRow(0);
        m_dialogs->setNextAnswer(true);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("tags.remove")), Qt::LeftButton);
        QTRY_COMPARE(cell(1, tagsColumn), QString());
    }

    void copiesAsTextAndAsATableSafely()
    {
        auto changed = m_desk->write([this](Workflows &workflows) -> Status {
            PD_ASSIGN(ProposalDetail detail,
                      workflows.proposals.proposal(ProposalId(rows()->index(0, 0).data(Qt::UserRole).toLongLong())));
            detail.proposal.title = QStringLiteral("=1+1 <髙﨑𠮷>");
            PD_TRY(workflows.proposals.save(detail.proposal));
            return {};
        });
        changed.waitForFinished();
        QVERIFY(changed.result());
        QTRY_COMPARE(cell(0, 2), QStringLiteral("=1+1 <髙﨑𠮷>"));
        select(0, 1);
        click("proposals.copy");
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1].split(u'\t').at(2), QStringLiteral("'=1+1 <髙﨑𠮷>"));
        QVERIFY(data->html().contains(QStringLiteral("=1+1 &lt;髙﨑𠮷&gt;</td>")));
        QVERIFY(data->html().contains(QStringLiteral("mso-number-format")));
        QCOMPARE(data->html().count(QStringLiteral("<tr>")), 3);
    }
};

QTEST_MAIN(TestProposalQuery)
#include "tst_proposalquery.moc"
