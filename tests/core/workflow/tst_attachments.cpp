// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmentrepository.h"
#include "core/storage/questionrepository.h"
#include "core/workflow/attachmentworkflow.h"
#include "core/workflow/historyworkflow.h"
#include "core/workflow/proposalworkflow.h"
#include "tests/core/workflow/importfixture.h"

#include <QDir>
#include <QFileInfo>

using namespace pitchdesk;
using namespace pitchdesk::test;

class TestAttachments : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::vector<Proposal> m_proposals;

    AttachmentWorkflow workflow() { return AttachmentWorkflow(m_fixture->store()); }
    std::vector<Attachment> attachments(size_t proposal = 0)
    {
        return must(workflow().attachmentsOf(m_proposals[proposal].id));
    }
    AttachmentOutcome add(const QStringList &paths, size_t proposal = 0)
    {
        Progress progress;
        return must(workflow().add(m_proposals[proposal].id, paths, progress));
    }
    qint64 contents()
    {
        return must(selectNumber(m_fixture->database(), u8("SELECT count(*) FROM attachment_content")));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        must(m_fixture->import("Company,Title,Files\n"
                               "Aozora Test,Rice,\"deck.pdf; ＰＬＡＮ.xlsx; see web\"\n"
                               "Bien Test,Fish,\n"));
        m_proposals = m_fixture->proposals();
    }

    void filesAreKeptByContent()
    {
        const QString deck = m_fixture->write("deck.pdf", "%PDF-1.7\nslides");
        const QString copy = m_fixture->write("copy.pdf", "%PDF-1.7\nslides");
        const AttachmentOutcome outcome = add({deck, copy});
        QCOMPARE(outcome.added, 2);
        QVERIFY(outcome.refused.empty());
        QCOMPARE(contents(), qint64(1)); // the same content once
        QCOMPARE(attachments()[0].fileName, u8("deck.pdf"));
        QCOMPARE(attachments()[0].mediaType, u8("application/pdf"));
        QCOMPARE(attachments()[0].sizeBytes, qint64(15));
        QCOMPARE(attachments()[0].contentHash.size(), 64);
        QCOMPARE(attachments()[0].contentHash, attachments()[1].contentHash);
        const AttachmentOutcome again = add({deck});
        QCOMPARE(again.added, 0);
        QCOMPARE(again.known, 1);
        QCOMPARE(add({deck}, 1).added, 1); // of another proposal
        QCOMPARE(contents(), qint64(1));
    }

    void aFolderComesWithWhatIsInIt()
    {
        QDir folder(m_fixture->beside("sent"));
        QVERIFY(folder.mkpath(u8("more")));
        m_fixture->write("sent/b.txt", "two");
        m_fixture->write("sent/a.txt", "one");
        m_fixture->write("sent/.hidden", "no");
        m_fixture->write("sent/more/c.txt", "three");
        QVERIFY(QFile::link(m_fixture->write("secret.txt", "secret"), folder.filePath(u8("link.txt"))));
        const AttachmentOutcome outcome = add({folder.path()});
        QCOMPARE(outcome.added, 3);
        QStringList names;
        for (const Attachment &attachment : attachments())
            names << attachment.fileName;
        QCOMPARE(names, (QStringList {u8("a.txt"), u8("b.txt"), u8("c.txt")}));
    }

    void whatCannotComeInIsNamedAndTheRestComes()
    {
        QFile large(m_fixture->beside("large.mp4"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestAttachment + 1));
        const AttachmentOutcome outcome = add({m_fixture->write("run.exe", "MZ"), large.fileName(),
                                               m_fixture->beside("gone.pdf"), m_fixture->write("ok.txt", "ok")});
        QCOMPARE(outcome.added, 1);
        QCOMPARE(outcome.refused.size(), size_t(3));
        QCOMPARE(outcome.refused[0].error.code, ErrorCode::AttachmentExecutable);
        QCOMPARE(outcome.refused[0].error.argument(u8("file")), u8("run.exe"));
        QCOMPARE(outcome.refused[1].error.code, ErrorCode::AttachmentTooLarge);
        QCOMPARE(outcome.refused[1].error.argument(u8("limit")), u8("25"));
        QCOMPARE(outcome.refused[2].error.code, ErrorCode::FileNotFound);
        QCOMPARE(attachments()[0].fileName, u8("ok.txt"));
    }

    void isUndoneInOneStep()
    {
        add({m_fixture->write("a.txt", "one"), m_fixture->write("b.txt", "two")});
        HistoryWorkflow history(m_fixture->store());
        PD_VERIFY(history.undo());
        QVERIFY(attachments().empty());
        PD_VERIFY(history.redo());
        QCOMPARE(attachments().size(), size_t(2));
        PD_VERIFY(workflow().remove(attachments()[0].id));
        QCOMPARE(attachments().size(), size_t(1));
        PD_VERIFY(history.undo());
        QCOMPARE(attachments().size(), size_t(2));
        const QString saved = m_fixture->beside("saved.txt");
        PD_VERIFY(workflow().save(attachments()[0].id, saved));
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one"));
    }

    void isOpenedFromACopyThatCannotBeWrittenTo()
    {
        add({m_fixture->write("提案 資料.txt", "slides")});
        const QString folder = m_fixture->beside("reading");
        QVERIFY(QDir().mkpath(folder));
        const QString copy = must(workflow().copyForReading(attachments()[0].id, folder));
        QCOMPARE(QFileInfo(copy).fileName(), u8("提案 資料.txt"));
        QVERIFY(!QFileInfo(copy).permissions().testFlag(QFileDevice::WriteOwner));
        QCOMPARE(must(workflow().copyForReading(attachments()[0].id, folder)), copy);
        PD_REFUSED(workflow().copyForReading(AttachmentId(99), folder), ErrorCode::RecordNotFound);
    }

    void namesWhatIsListedAndMissing()
    {
        QuestionRepository questions(m_fixture->store());
        Question question = must(questions.questions(m_fixture->event)).front();
        QVERIFY(must(workflow().missingFiles(m_proposals[0].id)).isEmpty()); // not of the kind "file" yet
        question.kind = QuestionKind::File;
        must(m_fixture->change([&] { must(questions.save(question)); }));
        QCOMPARE(must(workflow().missingFiles(m_proposals[0].id)).size(), 2);
        add({m_fixture->write("Deck.PDF", "%PDF-1.7\n"), m_fixture->write("plan.xlsx", "x")});
        QVERIFY(must(workflow().missingFiles(m_proposals[0].id)).isEmpty());
        QVERIFY(must(workflow().missingFiles(m_proposals[1].id)).isEmpty());
    }

    void aChangedContentIsFound()
    {
        add({m_fixture->write("a.txt", "one")});
        Progress progress;
        const AttachmentRepository repository(m_fixture->store());
        QVERIFY(must(repository.check(progress)).isEmpty());
        QVERIFY(m_fixture->run(u8("UPDATE attachment_content SET bytes = CAST('two' AS BLOB)")).has_value());
        QCOMPARE(must(repository.check(progress)).size(), 1);
    }

    void cancellingChangesNothing()
    {
        Progress progress;
        progress.cancel();
        PD_REFUSED(workflow().add(m_proposals[0].id, {m_fixture->write("a.txt", "one")}, progress),
                   ErrorCode::Cancelled);
        QVERIFY(attachments().empty());
        Progress going;
        PD_REFUSED(workflow().add(ProposalId(99), {m_fixture->write("a.txt", "one")}, going),
                   ErrorCode::RecordNotFound);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
