// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/historyworkflow.h"
#include "core/workflow/noteworkflow.h"
#include "core/workflow/proposalworkflow.h"
#include "tests/core/workflow/importfixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

class TestNotes : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    ProposalId m_proposal;

    Note about(const char *text) const
    {
        Note note;
        note.proposal = m_proposal;
        note.text = u8(text);
        return note;
    }
    std::vector<Note> notes() { return must(NoteWorkflow(m_fixture->store()).notesOf(m_proposal)); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        must(m_fixture->import("Company,Title,Contact,E-mail\nAozora Test,Rice,山田 太郎,t@x.example\n"));
        m_proposal = m_fixture->only().id;
    }

    void sayWhoWroteThemAndWhen()
    {
        NoteWorkflow workflow(m_fixture->store());
        const NoteId first = must(workflow.save(about("  Called them; they answer tomorrow.\n")));
        must(workflow.save(about("They answered.")));
        QCOMPARE(notes().size(), size_t(2));
        QCOMPARE(notes()[0].text, u8("They answered.")); // the newest first
        QCOMPARE(notes()[1].text, u8("Called them; they answer tomorrow."));
        QCOMPARE(notes()[1].id, first);
        QCOMPARE(notes()[1].who, m_fixture->store().operatorName());
        QVERIFY(notes()[1].at.isValid());
    }

    void areChangedAndDeletedAndBroughtBack()
    {
        NoteWorkflow workflow(m_fixture->store());
        Note note = about("One");
        note.id = must(workflow.save(note));
        note.text = u8("Two");
        note.proposal = {}; // what it is about stays
        QCOMPARE(must(workflow.save(note)), note.id);
        QCOMPARE(notes().size(), size_t(1));
        QCOMPARE(notes()[0].text, u8("Two"));
        PD_VERIFY(workflow.remove(note.id));
        QVERIFY(notes().empty());
        HistoryWorkflow history(m_fixture->store());
        PD_VERIFY(history.undo());
        PD_VERIFY(history.undo());
        QCOMPARE(notes()[0].text, u8("One"));
        PD_VERIFY(history.redo());
        QCOMPARE(notes()[0].text, u8("Two"));
    }

    void goWithTheirProposal()
    {
        NoteWorkflow workflow(m_fixture->store());
        must(workflow.save(about("One")));
        PD_VERIFY(ProposalWorkflow(m_fixture->store()).remove({m_proposal}));
        QVERIFY(notes().empty());
        PD_VERIFY(HistoryWorkflow(m_fixture->store()).undo());
        QCOMPARE(notes().size(), size_t(1));
    }

    void areAboutAnythingThatHasAName()
    {
        NoteWorkflow workflow(m_fixture->store());
        Note note;
        note.organisation = m_fixture->only().applicant.id;
        note.text = u8("Known from Hanoi 2024");
        must(workflow.save(note));
        QCOMPARE(must(workflow.notesOf(note.organisation)).size(), size_t(1));
        Note person;
        person.person = m_fixture->only().contact.id;
        person.text = u8("Speaks Vietnamese");
        must(workflow.save(person));
        QCOMPARE(must(workflow.notesOf(person.person))[0].text, u8("Speaks Vietnamese"));
        QVERIFY(notes().empty());
    }

    void refusesWhatIsNoNote()
    {
        NoteWorkflow workflow(m_fixture->store());
        const QString before = m_fixture->everything();
        PD_REFUSED(workflow.save(about(" \n ")), ErrorCode::FieldRequired);
        Note nothing;
        nothing.text = u8("About nothing");
        PD_REFUSED(workflow.save(nothing), ErrorCode::FieldInvalid);
        Note both = about("About two");
        both.organisation = m_fixture->only().applicant.id;
        PD_REFUSED(workflow.save(both), ErrorCode::FieldInvalid);
        Note gone = about("About one that is gone");
        gone.proposal = ProposalId(999);
        PD_REFUSED(workflow.save(gone), ErrorCode::RecordNotFound);
        Note unknown = about("Unknown");
        unknown.id = NoteId(77);
        PD_REFUSED(workflow.save(unknown), ErrorCode::RecordNotFound);
        PD_REFUSED(workflow.remove(NoteId(77)), ErrorCode::RecordNotFound);
        QCOMPARE(m_fixture->everything(), before);
    }
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
