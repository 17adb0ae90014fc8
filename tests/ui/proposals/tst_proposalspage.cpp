// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "ui/charts/chartwidget.h"
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/proposals/proposalspage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pitchdesk;

namespace {

constexpr int sampleProposals = 96;

} // namespace

/// The Proposals page on a real workspace with the sample event; its own buttons are pressed.
class TestProposalsPage : public QObject
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
    /// Of the proposal in the reading pane; empty until it is read.
    QString readTitle()
    {
        const auto *label = m_page->findChild<QLabel *>(QStringLiteral("proposals.reader.title"));
        return label ? label->text() : QString();
    }
    QAbstractItemModel *rows() { return find<QTableView>("proposals.table")->model(); }
    QString cell(int row, int column) { return rows()->index(row, column).data().toString(); }
    void select(int row) { find<QTableView>("proposals.table")->selectRow(row); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    qint64 keyAt(int row) { return rows()->index(row, 0).data(Qt::UserRole).toLongLong(); }

    Proposal stored(qint64 key)
    {
        auto future = m_desk->read(
            [key](Workflows &workflows) { return workflows.proposals.proposal(ProposalId(key)); });
        future.waitForFinished();
        const auto detail = future.result();
        return detail ? detail->proposal : Proposal {};
    }
    void undo()
    {
        m_desk->write([](Workflows &workflows) { return workflows.history.undo(); }).waitForFinished();
    }
    QString writeFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QDialog *openImport(const QString &file)
    {
        click("proposals.import");
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("import"));
        if (dialog)
            chooseFile(*dialog, file);
        return dialog;
    }
    void chooseFile(QDialog &dialog, const QString &file)
    {
        m_dialogs->setNextFile(file);
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("import.choose")), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("PitchDeskTest"));
        QCoreApplication::setApplicationName(QStringLiteral("proposals"));
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
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Mai");
        const QString file = m_folder.filePath(QStringLiteral("p%1.pitchdesk").arg(++m_file));
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

    void countsSearchesFoldedAndClears()
    {
        auto *count = find<QLabel>("proposals.count");
        QCOMPARE(count->text(), QStringLiteral("96 of 96"));
        const QString applicant = cell(7, 1);
        find<QLineEdit>("proposals.search")->setText(fold(applicant));
        QTRY_VERIFY(rows()->rowCount() < sampleProposals && rows()->rowCount() > 0);
        QStringList found;
        for (int row = 0; row < rows()->rowCount(); ++row)
            found << cell(row, 1);
        QVERIFY2(found.contains(applicant), qPrintable(found.join(u'|')));
        QTRY_VERIFY(count->text().endsWith(QStringLiteral("of 96"))
                    && !count->text().startsWith(QStringLiteral("96 ")));
        click("proposals.filter.clear");
        QTRY_COMPARE(rows()->rowCount(), sampleProposals);
        QCOMPARE(find<QLineEdit>("proposals.search")->text(), QString());
    }

    void filtersAndHintsNarrowTheTable()
    {
        auto *challenge = find<QComboBox>("proposals.filter.challenge");
        QCOMPARE(challenge->count(), 7); // all, and six challenges
        challenge->setCurrentIndex(2);
        const QString chosen = challenge->currentText();
        QVERIFY(rows()->rowCount() > 0 && rows()->rowCount() < sampleProposals);
        for (int row = 0; row < rows()->rowCount(); ++row)
            QCOMPARE(cell(row, 3), chosen);
        m_page->setFilterHint(QStringLiteral("no_challenge"));
        QCOMPARE(challenge->currentIndex(), 0);
        QVERIFY(find<QPushButton>("proposals.filter.noChallenge")->isChecked());
        m_page->setFilterHint(QStringLiteral("to_screen"));
        QVERIFY(!find<QPushButton>("proposals.filter.noChallenge")->isChecked());
        QVERIFY(find<QComboBox>("proposals.filter.status")->currentIndex() > 0);
        m_page->setFilterHint(QStringLiteral("late"));
        for (int row = 0; row < rows()->rowCount(); ++row)
            QVERIFY(stored(keyAt(row)).isLate);
    }

    void slashGoesToTheSearchBox()
    {
        m_page->activateWindow();
        auto *table = find<QTableView>("proposals.table");
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Slash);
        QTRY_VERIFY(find<QLineEdit>("proposals.search")->hasFocus());
    }

    void readsAndEditsInPlace()
    {
        select(3);
        const qint64 key = keyAt(3);
        QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("proposals.reader.title")));
        QTRY_COMPARE(readTitle(), stored(key).title);
        auto *table = find<QTableView>("proposals.table");
        m_page->activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_F2);
        auto *title = find<QLineEdit>("proposals.form.title");
        QTRY_VERIFY(title->isVisible() && title->hasFocus());
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Robots for rice"));
        QTest::keyClick(title, Qt::Key_Tab);
        QTRY_COMPARE(stored(key).title, QStringLiteral("Robots for rice"));
        QTRY_COMPARE(cell(3, 2), QStringLiteral("Robots for rice"));
        QVERIFY(title->isVisible()); // the open editor survived the reload
        undo();
        QTRY_VERIFY(cell(3, 2) != QStringLiteral("Robots for rice"));
        QTRY_VERIFY(title->text() != QStringLiteral("Robots for rice"));
    }

    void aNameTakenAwayIsRefusedBesideItsField()
    {
        select(0);
        const QString name = cell(0, 1);
        QTRY_VERIFY(find<QPushButton>("proposals.edit")->isVisible());
        click("proposals.edit");
        auto *applicant = find<QLineEdit>("proposals.form.applicant");
        QTRY_COMPARE(applicant->text(), name);
        applicant->setFocus();
        applicant->selectAll();
        QTest::keyClick(applicant, Qt::Key_Delete);
        QTest::keyClick(applicant, Qt::Key_Tab);
        QTRY_VERIFY(find<QWidget>("proposals.form.applicant.error")->isVisible());
        QVERIFY(!stored(keyAt(0)).applicant.name.isEmpty());
    }

    void addsByHandWithANameOnly()
    {
        click("proposals.new");
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("newProposal"));
        QVERIFY(dialog);
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("newProposal.add"));
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("newProposal.applicant.error"))->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("newProposal.applicant"));
        QInputMethodEvent typed; // as an input method types it
        typed.setCommitString(QStringLiteral("Công ty Mặt Trời"));
        QCoreApplication::sendEvent(name, &typed);
        QTRY_VERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(rows()->rowCount(), sampleProposals + 1);
        QTRY_COMPARE(find<QTableView>("proposals.table")->selectionModel()->selectedRows().size(), 1);
        const auto shown = [this] { // the label comes with the reading
            const auto *label = m_page->findChild<QLabel *>(QStringLiteral("proposals.reader.applicant"));
            return label ? label->text() : QString();
        };
        QTRY_COMPARE(shown(), QStringLiteral("Công ty Mặt Trời"));
    }

    void setsStatusAndChallengeOfSeveral()
    {
        auto *table = find<QTableView>("proposals.table");
        table->selectRow(0);
        table->selectionModel()->select(table->model()->index(2, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QList<qint64> keys {keyAt(0), keyAt(2)};
        find<QAction>("proposals.setStatus.ineligible")->trigger();
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("setStatus"));
        QVERIFY(dialog);
        auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("setStatus.confirm"));
        QVERIFY(!confirm->isEnabled()); // not eligible needs a reason
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("setStatus.reason")),
                         QStringLiteral("No pilot yet"));
        QTest::mouseClick(confirm, Qt::LeftButton);
        for (const qint64 key : keys) {
            QTRY_COMPARE(stored(key).state, ProposalState::Ineligible);
            QCOMPARE(stored(key).stateReason, QStringLiteral("No pilot yet"));
        }
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 2);

        click("proposals.setChallenge");
        dialog = m_page->findChild<QDialog *>(QStringLiteral("setChallenge"));
        QVERIFY(dialog);
        auto *combo = dialog->findChild<QComboBox *>(QStringLiteral("setChallenge.challenge"));
        combo->setCurrentIndex(5);
        const ChallengeId wanted(combo->currentData().toLongLong());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("setChallenge.confirm")), Qt::LeftButton);
        for (const qint64 key : keys)
            QTRY_COMPARE(stored(key).challenge, wanted);
    }

    void deletesAfterAskingAndUndoBringsBack()
    {
        select(5);
        m_dialogs->setNextAnswer(false);
        click("proposals.delete");
        m_desk->waitForJobs();
        QCOMPARE(rows()->rowCount(), sampleProposals);
        m_dialogs->setNextAnswer(true);
        click("proposals.delete");
        QTRY_COMPARE(rows()->rowCount(), sampleProposals - 1);
        undo();
        QTRY_COMPARE(rows()->rowCount(), sampleProposals);
    }

    void exportsAndCharts()
    {
        const QString path = m_folder.filePath(QStringLiteral("proposals.csv"));
        m_dialogs->setNextFile(path);
        find<QAction>("export.en.csv")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 0, 20000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(cell(0, 1)));

        QTest::mouseClick(find<QToolButton>("proposals.charts"), Qt::LeftButton);
        auto *chart = m_page->findChild<ChartWidget *>();
        QVERIFY(chart);
        QTRY_VERIFY(chart->isVisible() && !chart->chart().panels.empty());
        QCOMPARE(chart->chart().kind, ChartKind::Intake);
        find<QComboBox>("proposals.chartKind")->setCurrentIndex(2);
        QTRY_COMPARE(chart->chart().kind, ChartKind::Countries);
        m_page->showRecord(keyAt(4)); // a record is shown in the table
        QTRY_VERIFY(find<QTableView>("proposals.table")->isVisible());
    }

    void copiesTheSelectionAsATable()
    {
        auto *table = find<QTableView>("proposals.table");
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].split(u'\t').first(), QStringLiteral("#"));
        QCOMPARE(lines[1].split(u'\t').at(1), cell(1, 1));
    }

    void importsAfterConfirmingAndUndoes()
    {
        const QString file = writeFile(QStringLiteral("form.csv"),
                                       "Company,Title,E-mail,Why now?\n"
                                       "Hạ Long Robotics,Harbour drones,a@halong.example,\"Ports, and\nships\"\n"
                                       "株式会社さくら電池,Sakura cells,b@sakura.example,電池\n"
                                       ",No name,c@noname.example,\n");
        QDialog *dialog = openImport(file);
        QVERIFY(dialog);
        auto *run = dialog->findChild<QPushButton *>(QStringLiteral("import.run"));
        QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), 10000);
        QCOMPARE(run->text(), QStringLiteral("Import 2 proposal(s)"));
        QCOMPARE(dialog->findChild<QTableView *>(QStringLiteral("import.problems"))->model()->rowCount(), 1);
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("import.field.applicant"))->currentData().toString(),
                 QStringLiteral("Company"));
        QCOMPARE(rows()->rowCount(), sampleProposals); // nothing is written yet

        QTest::mouseClick(run, Qt::LeftButton);
        auto *result = dialog->findChild<QLabel *>(QStringLiteral("import.result"));
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 20000);
        QTRY_COMPARE(rows()->rowCount(), sampleProposals + 2);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("import.undo")), Qt::LeftButton);
        QTRY_COMPARE(rows()->rowCount(), sampleProposals);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("import.cancel")), Qt::LeftButton);
    }

    void theMappingIsRememberedForItsHeaders()
    {
        const QByteArray table("Col A,Col B,Col C\nLotus Labs,Idea one,note\n");
        QDialog *dialog = openImport(writeFile(QStringLiteral("odd.csv"), table));
        auto *applicant = dialog->findChild<QComboBox *>(QStringLiteral("import.field.applicant"));
        QTRY_VERIFY(applicant->isVisible());
        auto *run = dialog->findChild<QPushButton *>(QStringLiteral("import.run"));
        applicant->setCurrentIndex(applicant->findData(QStringLiteral("Col A")));
        auto *title = dialog->findChild<QComboBox *>(QStringLiteral("import.field.title"));
        title->setCurrentIndex(title->findData(QStringLiteral("Col B")));
        QTRY_VERIFY(run->isEnabled());
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_COMPARE(rows()->rowCount(), sampleProposals + 1);
        QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("import.result"))->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("import.cancel")), Qt::LeftButton);
        QTRY_VERIFY(!m_page->findChild<QDialog *>(QStringLiteral("import")));

        dialog = openImport(writeFile(QStringLiteral("odd2.csv"), table + "Second Labs,Idea two,note\n"));
        applicant = dialog->findChild<QComboBox *>(QStringLiteral("import.field.applicant"));
        title = dialog->findChild<QComboBox *>(QStringLiteral("import.field.title"));
        QTRY_COMPARE(applicant->currentData().toString(), QStringLiteral("Col A"));
        QCOMPARE(title->currentData().toString(), QStringLiteral("Col B"));
        QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("import.run"))->isEnabled());
    }

    void sheetsOfTheSelectedProposalsAreSaved()
    {
        find<QTableView>("proposals.table")->selectRow(2);
        auto *action = m_page->findChild<QAction *>(QStringLiteral("export.sheets.judges.vi"));
        QVERIFY(action);
        const QString file = m_folder.filePath(QStringLiteral("sheets"));
        m_dialogs->setNextFile(file);
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file + QStringLiteral(".pdf")), 20000);
        QTRY_VERIFY(find<QWidget>("proposals.message")->isVisible());
    }

    void notesAreWrittenChangedAndDeleted()
    {
        select(3);
        QTRY_VERIFY(!readTitle().isEmpty());
        auto *text = find<QPlainTextEdit>("proposals.note.text");
        auto *save = find<QPushButton>("proposals.note.save");
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(text, QStringLiteral("Called them"));
        QTest::mouseClick(save, Qt::LeftButton);
        const auto note = [this] { return m_page->findChild<QLabel *>(QStringLiteral("proposals.reader.note")); };
        const auto line = [this] { return m_page->findChild<QLabel *>(QStringLiteral("proposals.reader.note.line")); };
        QTRY_VERIFY(note());
        QCOMPARE(note()->text(), QStringLiteral("Called them"));
        QVERIFY(line()->text().contains(QStringLiteral("Mai")));
        QVERIFY(text->toPlainText().isEmpty());

        const auto linkTo = [&line](const char *scheme) {
            const QRegularExpression link(QStringLiteral("href=\"(%1:\\d+)\"").arg(QLatin1StringView(scheme)));
            return link.match(line()->text()).captured(1);
        };
        Q_EMIT line()->linkActivated(linkTo("editnote"));
        QCOMPARE(text->toPlainText(), QStringLiteral("Called them"));
        QTest::keyClicks(text, QStringLiteral(" twice"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(note() && note()->text() == QStringLiteral("Called them twice"));
        Q_EMIT line()->linkActivated(linkTo("removenote"));
        QTRY_VERIFY(!note());
        undo();
        QTRY_VERIFY(note());
    }

    void aTextThatCannotBeReadIsGivenAMeaning()
    {
        QDialog *dialog = openImport(
            writeFile(QStringLiteral("odd3.csv"), "Company,Country\nLotus Labs,Zipangu\nPine Labs,ZIPANGU\n"));
        auto *meanings = dialog->findChild<QPushButton *>(QStringLiteral("import.meanings"));
        QTRY_VERIFY(meanings->isVisible());
        auto *problems = dialog->findChild<QTableView *>(QStringLiteral("import.problems"))->model();
        QCOMPARE(problems->rowCount(), 2);
        QTest::mouseClick(meanings, Qt::LeftButton);
        auto *values = dialog->findChild<QDialog *>(QStringLiteral("import.values"));
        QVERIFY(values && values->isVisible());
        auto *meaning = values->findChild<QComboBox *>(QStringLiteral("import.values.meaning"));
        meaning->setCurrentIndex(meaning->findData(QStringLiteral("JP")));
        QTest::mouseClick(values->findChild<QPushButton *>(QStringLiteral("import.values.accept")), Qt::LeftButton);
        QTRY_COMPARE(problems->rowCount(), 0);
        auto *run = dialog->findChild<QPushButton *>(QStringLiteral("import.run"));
        QTRY_VERIFY(run->isEnabled());
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_COMPARE(rows()->rowCount(), sampleProposals + 2);
        QCOMPARE(stored(keyAt(sampleProposals)).applicant.homeCountry, QStringLiteral("JP"));
    }

    void strictRefusesAFileWithOneBadRow()
    {
        QDialog *dialog = openImport(writeFile(QStringLiteral("bad.csv"), "Company,Title\nGood Co,One\n,Two\n"));
        auto *run = dialog->findChild<QPushButton *>(QStringLiteral("import.run"));
        QTRY_VERIFY(run->isEnabled());
        dialog->findChild<QCheckBox *>(QStringLiteral("import.strict"))->click();
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("import.message"))->isVisible());
        QCOMPARE(rows()->rowCount(), sampleProposals);
    }

    void aFileThatIsNoTableIsRefusedInASentence()
    {
        QDialog *dialog = openImport(writeFile(QStringLiteral("broken.csv"), "Company,Title\n\"never closed,One\n"));
        QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("import.message"))->isVisible());
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("import.choose"))->isVisible());
    }
};

QTEST_MAIN(TestProposalsPage)
#include "tst_proposalspage.moc"
