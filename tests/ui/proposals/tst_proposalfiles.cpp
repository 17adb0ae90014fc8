// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/proposals/proposalfiles.h"
#include "ui/proposals/proposalpane.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pitchdesk;

/// The files of a proposal of the sample, in its pane.
class TestProposalFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Dialogs m_dialogs;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ProposalPane> m_pane;
    QStringList m_opened;
    int m_file = 0;

    ProposalFiles *files() { return m_pane->findChild<ProposalFiles *>(); }
    QListWidget *list() { return m_pane->findChild<QListWidget *>(QStringLiteral("proposals.files")); }
    void press(const char *name)
    {
        auto *button = m_pane->findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QString message() { return m_pane->findChild<InlineMessage *>(QStringLiteral("proposals.pane.message"))->text(); }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        m_desk = std::make_unique<Desk>(m_clock);
        WorkspaceOptions options;
        options.operatorName = QStringLiteral("Mai");
        auto created = m_desk->create(m_folder.filePath(QStringLiteral("f%1.pitchdesk").arg(++m_file)), options,
                                      QStringLiteral("inno-2025"));
        QTRY_VERIFY_WITH_TIMEOUT(created.isFinished() && m_desk->currentEvent().isValid(), 60000);
        m_pane = std::make_unique<ProposalPane>(*m_desk, m_dialogs);
        m_pane->resize(420, 700);
        m_pane->show();
        connect(m_desk.get(), &Desk::committed, m_pane.get(), &ProposalPane::reload);
        files()->setOpener([this](const QString &file) {
            m_opened << file;
            return true;
        });
        m_pane->showProposal(ProposalId(1), 1);
        QTRY_VERIFY(files()->isVisible());
        QVERIFY(!list()->isVisible());
    }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
    }

    void aFileIsAddedOpenedAndTakenAway()
    {
        m_dialogs.setNextFile(write(QStringLiteral("deck.pdf"), "%PDF-1.7\n"));
        m_pane->findChild<QAction *>(QStringLiteral("proposals.files.addFile"))->trigger();
        QTRY_COMPARE(list()->count(), 1);
        QVERIFY(list()->item(0)->text().startsWith(QStringLiteral("deck.pdf")));
        QTRY_VERIFY(message().contains(QStringLiteral("1 file")));
        press("proposals.files.open");
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(QFileInfo(m_opened.front()).fileName(), QStringLiteral("deck.pdf"));
        QVERIFY(QFileInfo(m_opened.front()).absolutePath() != m_folder.path());
        const QString saved = m_folder.filePath(QStringLiteral("copy.pdf"));
        m_dialogs.setNextFile(saved);
        press("proposals.files.save");
        QTRY_VERIFY(QFileInfo::exists(saved));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_VERIFY(!list()->isVisible());
        m_desk->write([](Workflows &workflows) { return workflows.history.undo(); }).waitForFinished();
        QTRY_COMPARE(list()->count(), 1);
    }

    void whatIsDroppedComesInAndTheRestIsSaid()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("plan.txt"), "plan")),
                      QUrl::fromLocalFile(write(QStringLiteral("run.exe"), "MZ"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_pane.get(), &drop);
        QTRY_COMPARE(list()->count(), 1);
        QTRY_VERIFY(message().contains(QStringLiteral("run.exe")));
    }

    void addingManyFilesCanBeStopped()
    {
        QTemporaryDir many;
        constexpr int files = 400;
        const QByteArray filling(400'000, 'x');
        for (int i = 0; i < files; ++i) {
            QFile file(many.filePath(QStringLiteral("part%1.txt").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::number(i) + filling);
        }
        this->files()->add({many.path()});
        auto *cancel = m_pane->findChild<QToolButton *>(QStringLiteral("proposals.files.progress.cancel"));
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(message().contains(QStringLiteral("You stopped this")));
        QVERIFY(!cancel->isVisible());
        m_desk->waitForJobs();
        QCOMPARE(list()->count(), 0);
    }

    void whatIsNamedInAnswersAndMissingIsSaid()
    {
        auto future = m_desk->write([event = m_desk->currentEvent()](Workflows &workflows) -> Status {
            Question question;
            question.event = event;
            question.label = LocalizedText::only(QStringLiteral("Your slides"), Language::English);
            question.kind = QuestionKind::File;
            PD_ASSIGN(const QuestionId id, workflows.forms.saveQuestion(question));
            PD_ASSIGN(ProposalDetail detail, workflows.proposals.proposal(ProposalId(1)));
            detail.proposal.answers.push_back({id, {}, QStringLiteral("slides.pdf")});
            return workflows.proposals.save(detail.proposal).map([](ProposalId) {});
        });
        future.waitForFinished();
        QVERIFY(future.result());
        QTRY_COMPARE(list()->count(), 1);
        QVERIFY(list()->item(0)->text().contains(QStringLiteral("slides.pdf")));
        QVERIFY(!m_pane->findChild<QPushButton *>(QStringLiteral("proposals.files.open"))->isVisible());
        files()->add({write(QStringLiteral("slides.pdf"), "%PDF-1.7\n")});
        QTRY_VERIFY(m_pane->findChild<QPushButton *>(QStringLiteral("proposals.files.open"))->isVisible());
        QCOMPARE(list()->count(), 1);
    }
};

QTEST_MAIN(TestProposalFiles)
#include "tst_proposalfiles.moc"
