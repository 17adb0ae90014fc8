// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/desk/desk.h"
#include "ui/proposals/duplicatedialog.h"
#include "ui/proposals/duplicatelistdialog.h"
#include "ui/proposals/proposalpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

/// The comparison of two proposals of the sample that look alike; its own buttons are pressed.
class TestDuplicateDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Dialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;
    DuplicatePair m_pair;
    ProposalChoices m_choices;
    int m_file = 0;

    template<typename Work>
    auto read(Work work)
    {
        auto future = m_desk->read(work);
        future.waitForFinished();
        return future.result();
    }
    std::vector<DuplicatePair> pairs()
    {
        return *read([event = m_desk->currentEvent()](Workflows &w) { return w.duplicates.pairs(event); });
    }
    Result<ProposalDetail> stored(ProposalId id)
    {
        return read([id](Workflows &w) { return w.proposals.proposal(id); });
    }
    std::unique_ptr<DuplicateDialog> openDialog()
    {
        auto dialog = std::make_unique<DuplicateDialog>(*m_desk, m_pair.first, m_pair.second, m_choices);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        return dialog;
    }
    template<typename Widget>
    static Widget *find(const QWidget &parent, const char *name)
    {
        auto *widget = parent.findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qCritical("no %s", name);
        return widget;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>(m_clock);
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Mai");
        auto created = m_desk->create(m_folder.filePath(QStringLiteral("d%1.pitchdesk").arg(++m_file)), options,
                                      QStringLiteral("inno-2025"));
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished() && m_desk->currentEvent().isValid(), 60000);
        // Scores would keep the sample's pairs from being merged.
        auto future = m_desk->write([event = m_desk->currentEvent()](Workflows &w) -> Result<std::vector<ProposalId>> {
            std::vector<ProposalId> made;
            for (const char *title : {"Rice sensor", "Rice sensor for all"}) {
                Proposal proposal;
                proposal.event = event;
                proposal.title = QString::fromLatin1(title);
                proposal.summary = made.empty() ? QString() : QStringLiteral("Told at length");
                proposal.applicant.name = LocalizedText::only(QStringLiteral("Lotus Farm"), Language::English);
                proposal.applicant.kind = OrganisationKind::Startup;
                PD_ASSIGN(const ProposalId id, w.proposals.save(proposal));
                made.push_back(id);
            }
            return made;
        });
        future.waitForFinished();
        const auto made = future.result();
        QVERIFY(made);
        m_pair = {(*made)[0], (*made)[1], {}};
    }
    void cleanup() { m_desk.reset(); }

    void mergesWhatWasChosen()
    {
        const auto dialog = openDialog();
        QTRY_VERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("duplicate.take.title.1")));
        QVERIFY(find<QRadioButton>(*dialog, "duplicate.keep.0")->isChecked());
        QVERIFY(find<QRadioButton>(*dialog, "duplicate.take.title.0")->isChecked());
        QVERIFY(find<QRadioButton>(*dialog, "duplicate.take.summary.1")->isChecked()); // the first says nothing
        find<QRadioButton>(*dialog, "duplicate.take.title.1")->click();
        QSignalSpy merged(dialog.get(), &DuplicateDialog::merged);
        QTest::mouseClick(find<QPushButton>(*dialog, "duplicate.merge"), Qt::LeftButton);
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(merged.front().front().value<ProposalId>(), m_pair.first);
        QVERIFY(!dialog->isVisible());
        const auto kept = stored(m_pair.first);
        QVERIFY(kept);
        QCOMPARE(kept->proposal.title, QStringLiteral("Rice sensor for all"));
        QCOMPARE(kept->proposal.summary, QStringLiteral("Told at length"));
        QVERIFY(!stored(m_pair.second));
    }

    void theListShowsEveryPairAndForgetsWhatIsSettled()
    {
        const size_t before = pairs().size();
        QVERIFY(before > 0);
        DuplicateListDialog list(*m_desk, m_desk->currentEvent(), m_choices);
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.open();
        auto *table = find<QTableWidget>(list, "duplicates.table");
        QTRY_VERIFY(table->rowCount() >= int(before));
        const int rows = table->rowCount();
        int row = -1;
        for (int i = 0; i < rows; ++i) {
            if (table->item(i, 0)->text().contains(QStringLiteral("Lotus Farm")))
                row = i;
        }
        QVERIFY(row >= 0);
        QVERIFY(table->item(row, 2)->text().contains(QStringLiteral("same company name")));
        table->setCurrentCell(row, 0);
        QTest::mouseClick(find<QPushButton>(list, "duplicates.compare"), Qt::LeftButton);
        auto *compare = list.findChild<DuplicateDialog *>();
        QVERIFY(compare && compare->isVisible());
        QSignalSpy activated(&list, &DuplicateListDialog::proposalActivated);
        QTRY_VERIFY(compare->findChild<QRadioButton *>(QStringLiteral("duplicate.take.title.1")));
        QTest::mouseClick(find<QPushButton>(*compare, "duplicate.merge"), Qt::LeftButton);
        QTRY_COMPARE(table->rowCount(), rows - 1);
        QCOMPARE(activated.size(), 1);
    }

    void theSecondCanBeKept()
    {
        const auto dialog = openDialog();
        QTRY_VERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("duplicate.keep.1")));
        find<QRadioButton>(*dialog, "duplicate.keep.1")->click();
        QVERIFY(find<QRadioButton>(*dialog, "duplicate.take.title.1")->isChecked());
        QTest::mouseClick(find<QPushButton>(*dialog, "duplicate.merge"), Qt::LeftButton);
        QTRY_VERIFY(!dialog->isVisible());
        QVERIFY(!stored(m_pair.first));
        QCOMPARE(stored(m_pair.second)->proposal.title, QStringLiteral("Rice sensor for all"));
    }

    void notADuplicateNeedsAReason()
    {
        const size_t before = pairs().size();
        const auto dialog = openDialog();
        QTRY_VERIFY(find<QPushButton>(*dialog, "duplicate.merge")->isEnabled());
        QVERIFY(!find<QPushButton>(*dialog, "duplicate.apart")->isEnabled());
        auto *reason = find<QLineEdit>(*dialog, "duplicate.reason");
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("Two branches"));
        QTest::mouseClick(find<QPushButton>(*dialog, "duplicate.apart"), Qt::LeftButton);
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(pairs().size(), before - 1);
        QVERIFY(stored(m_pair.first) && stored(m_pair.second));
    }

    void theReadingPaneLeadsThere()
    {
        ProposalPane pane(*m_desk, m_dialogs);
        pane.setChoices(m_choices);
        pane.resize(600, 700);
        pane.show();
        pane.showProposal(m_pair.first, 1);
        QTRY_VERIFY(pane.findChild<QLabel *>(QStringLiteral("proposals.reader.duplicate")));
        auto *hint = find<QLabel>(pane, "proposals.reader.duplicate");
        Q_EMIT hint->linkActivated(QStringLiteral("compare:%1").arg(m_pair.second.value()));
        QTRY_VERIFY(pane.findChild<QDialog *>(QStringLiteral("duplicate")));
        auto *dialog = pane.findChild<QDialog *>(QStringLiteral("duplicate"));
        QTRY_VERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("duplicate.take.title.0")));
        for (const QWidget *control : dialog->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(control)
                || qobject_cast<const QLineEdit *>(control);
            if (isControl && control->isVisible())
                QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        }
        QTest::mouseClick(find<QPushButton>(*dialog, "duplicate.cancel"), Qt::LeftButton);
    }
};

QTEST_MAIN(TestDuplicateDialog)
#include "tst_duplicatedialog.moc"
