// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/formworkflow.h"
#include "core/workflow/historyworkflow.h"
#include "core/workflow/proposalworkflow.h"
#include "core/workflow/translationworkflow.h"
#include "tests/core/workflow/importfixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

class TestTranslations : public QObject
{
    Q_OBJECT

    std::unique_ptr<ImportFixture> m_fixture;
    ProposalId m_proposal;

    TranslationWorkflow workflow() { return TranslationWorkflow(m_fixture->store()); }
    std::vector<TranslatedText> texts() { return must(workflow().texts(m_proposal)); }
    TranslationEdit editOf(size_t place, const char *text)
    {
        const TranslatedText of = texts().at(place);
        TranslationEdit edit;
        edit.proposal = m_proposal;
        edit.field = of.field;
        edit.question = of.question;
        edit.language = Language::English;
        edit.text = u8(text);
        edit.original = of.original;
        return edit;
    }
    Translation stored(size_t place)
    {
        const TranslatedText text = texts().at(place);
        const Translation *found = text.in(Language::English);
        return found ? *found : Translation {};
    }
    void retitle(const char *title)
    {
        ProposalWorkflow proposals(m_fixture->store());
        Proposal proposal = must(proposals.proposal(m_proposal)).proposal;
        proposal.title = u8(title);
        must(proposals.save(proposal));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ImportFixture>();
        must(m_fixture->import("Company,Title,Why us,Blank\nAozora Test,米の測定,他にないから,\n"));
        m_proposal = m_fixture->only().id;
    }

    void standBesideWhatTheApplicantWrote()
    {
        QCOMPARE(texts().size(), size_t(2)); // no summary, and one answer that is not blank
        QCOMPARE(texts()[0].field, TranslatedField::Title);
        QCOMPARE(texts()[1].original, u8("他にないから"));
        QCOMPARE(texts()[1].label.in(Language::English), u8("Why us"));
        QCOMPARE(must(workflow().save({editOf(0, " Measuring rice "), editOf(1, "Nobody else does it")})), 2);
        QCOMPARE(stored(0).text, u8("Measuring rice"));
        QCOMPARE(stored(0).translatedBy, m_fixture->store().operatorName());
        QVERIFY(stored(0).checkedBy.isEmpty());
        QVERIFY(!texts()[0].isStale(stored(0)));
        QVERIFY(!texts()[0].in(Language::Vietnamese));
        QCOMPARE(must(workflow().save({editOf(0, "Measuring rice"), editOf(1, "Nobody else does it")})), 0);
        HistoryWorkflow history(m_fixture->store());
        PD_VERIFY(history.undo()); // both at once
        QVERIFY(stored(0).text.isEmpty() && stored(1).text.isEmpty());
        PD_VERIFY(history.redo());
        QCOMPARE(stored(1).text, u8("Nobody else does it"));
    }

    void sayWhoTranslatedAndWhoChecked()
    {
        TranslationEdit edit = editOf(0, "Rice metre");
        edit.translatedBy = u8("Engine X");
        edit.isMachine = true;
        QCOMPARE(must(workflow().save({edit})), 1);
        QCOMPARE(stored(0).translatedBy, u8("Engine X"));
        QVERIFY(stored(0).isMachine && stored(0).checkedBy.isEmpty());
        edit.isChecked = true;
        QCOMPARE(must(workflow().save({edit})), 1);
        QCOMPARE(stored(0).checkedBy, m_fixture->store().operatorName());
        QCOMPARE(stored(0).translatedBy, u8("Engine X"));
        edit.isChecked = false;
        edit.text = u8("Rice meter");
        QCOMPARE(must(workflow().save({edit})), 1);
        QVERIFY(stored(0).checkedBy.isEmpty()); // other words are to be checked again
    }

    void areStaleWhenTheOriginalChanges()
    {
        must(workflow().save({editOf(0, "Measuring rice")}));
        retitle("米と麦の測定");
        QVERIFY(texts()[0].isStale(stored(0)));
        TranslationEdit edit = editOf(0, "Measuring rice");
        edit.isMachine = true; // neither reworded nor checked
        must(workflow().save({edit}));
        QVERIFY(texts()[0].isStale(stored(0)));
        edit.isChecked = true;
        must(workflow().save({edit}));
        QVERIFY(!texts()[0].isStale(stored(0)));
        retitle("  米と麦の測定 ");
        QVERIFY(!texts()[0].isStale(stored(0)));
        edit = editOf(0, "Measuring barley");
        edit.original = u8("麦の測定"); // of a text that was sent out and has changed since
        must(workflow().save({edit}));
        QVERIFY(texts()[0].isStale(stored(0)));
    }

    void goWhenTheyAreEmptied()
    {
        must(workflow().save({editOf(0, "Measuring rice")}));
        QCOMPARE(must(workflow().save({editOf(0, "  ")})), 1);
        QVERIFY(!texts()[0].in(Language::English));
        QCOMPARE(must(workflow().save({editOf(0, "")})), 0);
    }

    void refuseWhatTheyCannotBeOf()
    {
        TranslationEdit of = editOf(0, "Rice");
        TranslationEdit wrong = of;
        wrong.field = TranslatedField::Summary; // the proposal has none
        const auto refused = workflow().save({of, wrong});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FieldInvalid);
        QVERIFY(!texts()[0].in(Language::English)); // nothing was changed
        wrong = of;
        wrong.proposal = ProposalId(999);
        QCOMPARE(workflow().save({wrong}).error().code, ErrorCode::RecordNotFound);
        wrong = of;
        wrong.text = QString(2'000'000, u'x');
        QCOMPARE(workflow().save({wrong}).error().code, ErrorCode::FieldTooLong);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
