// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/tagworkflow.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/importfixture.h"
#include "ui/print/proposalsheet.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

class TestProposalSheet : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    std::unique_ptr<Workflows> m_workflows;

    ProposalSheets load(SheetReader reader, const std::vector<ProposalId> &ids)
    {
        return must(loadProposalSheets(*m_workflows, m_fixture->event, ids, reader,
                                       QDateTime(QDate(2026, 1, 19), QTime(2, 41), Qt::UTC)));
    }
    std::vector<ProposalId> ids()
    {
        std::vector<ProposalId> all;
        for (const Proposal &proposal : m_fixture->proposals())
            all.push_back(proposal.id);
        return all;
    }
    /// The pages' texts; empty without pdftotext.
    QStringList pagesOf(const QByteArray &pdf)
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            return {};
        const QString file = m_fixture->write("sheet.pdf", pdf);
        QProcess process;
        process.start(tool, {QStringLiteral("-layout"), file, QStringLiteral("-")});
        process.waitForFinished();
        QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        m_workflows = std::make_unique<Workflows>(m_fixture->store());
        must(m_fixture->import("Company,Title,Country,Summary,Contact,E-mail,Challenge,Why you?,Bank account\n"
                               "Aozora Test,Rice sensor,JP,Sensors tell the time,Taro Aozora,taro@aozora.example,1,"
                               "We grew up on a farm,12-345\n"
                               "Bien Xanh Test,Harbour drones,VN,Drones look at ships,,,2,Because,67-890\n"));
        for (const QuestionRow &row : must(m_workflows->forms.questions(m_fixture->event))) {
            if (row.question.label.en != u8("Bank account"))
                continue;
            Question question = row.question;
            question.audience = Audience::Desk;
            must(m_workflows->forms.saveQuestion(question));
        }
        Note note;
        note.proposal = ids().front();
        note.text = u8("Met them in Hanoi");
        must(m_workflows->notes.save(note));
        PD_VERIFY(m_workflows->tags.change({ids().front()}, {u8("to ask")}, {}));
    }

    void judgesReadNothingThatIsForTheDesk()
    {
        const ProposalSheets sheets = load(SheetReader::Judges, ids());
        QCOMPARE(sheets.sheets.size(), size_t(2));
        const ProposalSheets::Sheet &first = sheets.sheets.front();
        QVERIFY(first.notes.empty() && first.tags.empty());
        QVERIFY(first.detail.proposal.contact.email.isEmpty());
        QCOMPARE(first.detail.proposal.answers.size(), size_t(1));
        const QStringList pages = pagesOf(proposalSheetsPdf(sheets, DocumentLanguage(Language::English)));
        if (pages.isEmpty())
            QSKIP("skipped: no pdftotext");
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages[0].contains(u8("Rice sensor")) && pages[0].contains(u8("We grew up on a farm")));
        QVERIFY(pages[1].contains(u8("Harbour drones")) && !pages[1].contains(u8("Rice sensor")));
        for (const QString &page : pages) {
            for (const char *hidden : {"12-345", "67-890", "taro@aozora.example", "Taro Aozora", "Met them", "to ask"})
                QVERIFY2(!page.contains(u8(hidden)), hidden);
        }
    }

    void theDeskReadsAll()
    {
        const ProposalSheets sheets = load(SheetReader::Desk, {ids().front()});
        const QStringList pages = pagesOf(proposalSheetsPdf(sheets, DocumentLanguage(Language::English)));
        if (pages.isEmpty())
            QSKIP("skipped: no pdftotext");
        QCOMPARE(pages.size(), 1);
        for (const char *shown : {"12-345", "taro@aozora.example", "Taro Aozora", "Met them in Hanoi", "to ask",
                                  "Bank account (for the desk only)", "Fintech for farms", "Japan"})
            QVERIFY2(pages[0].contains(u8(shown)), shown);
    }

    void isInTheLanguageOfItsReader()
    {
        const ProposalSheets sheets = load(SheetReader::Judges, {ids().back()});
        const QByteArray pdf = proposalSheetsPdf(sheets, DocumentLanguage(Language::Vietnamese));
        QCOMPARE(proposalSheetsPdf(sheets, DocumentLanguage(Language::Vietnamese)), pdf); // the same bytes again
        const QStringList pages = pagesOf(pdf);
        if (pages.isEmpty())
            QSKIP("skipped: no pdftotext");
        QVERIFY(pages[0].contains(u8("Thách thức")));
        QVERIFY(pages[0].contains(u8("Nền kinh tế giọng nói")));
    }

    void refusesWhatIsNotThere()
    {
        PD_REFUSED(loadProposalSheets(*m_workflows, m_fixture->event, {ProposalId(999)}, SheetReader::Desk, {}),
                   ErrorCode::RecordNotFound);
        const ProposalSheets sheets = load(SheetReader::Judges, ids());
        PD_REFUSED(exportProposalSheets(sheets, DocumentLanguage(Language::English),
                                        m_fixture->beside("no-such-folder/sheet.pdf")),
                   ErrorCode::FolderNotFound);
    }
};

QTEST_MAIN(TestProposalSheet)
#include "tst_proposalsheet.moc"
