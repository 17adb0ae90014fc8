// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/formworkflow.h"

#include "core/workflow/historyworkflow.h"
#include "tests/core/workflow/importfixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

class FormDesk : public ImportFixture
{
public:
    FormDesk()
        : forms(store())
    {
    }
    [[nodiscard]] Question fresh(const char *label, QuestionKind kind = QuestionKind::LongText) const
    {
        Question question;
        question.event = event;
        question.label = LocalizedText::only(u8(label), Language::English);
        question.kind = kind;
        return question;
    }
    [[nodiscard]] Question choice() const
    {
        Question question = fresh("Field of use", QuestionKind::SingleChoice);
        question.options = {{{}, {}, {u8("Water"), u8("水"), u8("Nước"), Language::English}},
                            {{}, {}, LocalizedText::only(u8("Energy"), Language::English)}};
        return question;
    }
    [[nodiscard]] QStringList labels() const
    {
        QStringList labels;
        for (const QuestionRow &row : must(forms.questions(event)))
            labels.append(row.question.label.en);
        return labels;
    }
    Question at(size_t index) const { return must(forms.questions(event)).at(index).question; }

    FormWorkflow forms;
};

} // namespace

class FormWorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsQuestionsWhole();
    void keepsThemInOrder();
    void changesOptionsAndChallenges();
    void refusesWhatSaysNothing();
    void refusesTheSameTwice();
    void takesOffWhatItsKindDoesNotKnow();
    void keepsAnsweredQuestions();
    void asksWhatAnImportMade();
    void findsWhatDoesNotFit();
};

void FormWorkflowTest::keepsQuestionsWhole()
{
    FormDesk desk;
    Question question = desk.fresh("Team size", QuestionKind::Number);
    question.label.ja = u8("人数");
    question.help = {u8("Full-time people"), u8("常勤の人数"), {}, Language::English};
    question.isRequired = true;
    question.audience = Audience::Desk;
    question.unit = u8("people");
    question.challenges = {desk.challenges[0], desk.challenges[2]};
    const auto id = desk.forms.saveQuestion(question);
    PD_VERIFY(id);
    Question stored = desk.at(0);
    QVERIFY(!stored.uid.isEmpty());
    question.id = *id;
    question.uid = stored.uid;
    QVERIFY(stored == question);
    PD_VERIFY(HistoryWorkflow(desk.store()).undo());
    QCOMPARE(desk.labels(), QStringList());
    PD_VERIFY(HistoryWorkflow(desk.store()).redo());
    QVERIFY(desk.at(0) == question);
}

void FormWorkflowTest::keepsThemInOrder()
{
    FormDesk desk;
    std::vector<QuestionId> ids;
    for (const char *label : {"A", "B", "C"})
        ids.push_back(must(desk.forms.saveQuestion(desk.fresh(label))));
    PD_VERIFY(desk.forms.moveQuestion(ids[2], 0));
    QCOMPARE(desk.labels(), QStringList({u8("C"), u8("A"), u8("B")}));
    PD_VERIFY(desk.forms.removeQuestion(ids[0]));
    PD_VERIFY(desk.forms.saveQuestion(desk.fresh("D")));
    QCOMPARE(desk.labels(), QStringList({u8("C"), u8("B"), u8("D")}));
    PD_REFUSED(desk.forms.removeQuestion(ids[0]), ErrorCode::RecordNotFound);
}

void FormWorkflowTest::changesOptionsAndChallenges()
{
    FormDesk desk;
    Question question = desk.choice();
    question.challenges = {desk.challenges[1]};
    PD_VERIFY(desk.forms.saveQuestion(question));
    question = desk.at(0);
    QCOMPARE(question.options.size(), size_t(2));
    const QuestionOption energy = question.options[1];
    question.options = {energy, {{}, {}, LocalizedText::only(u8("Land"), Language::English)}};
    question.challenges = {desk.challenges[0]};
    PD_VERIFY(desk.forms.saveQuestion(question));
    const Question stored = desk.at(0);
    QVERIFY(stored.options[0] == energy);
    QCOMPARE(stored.options[1].label.en, u8("Land"));
    QVERIFY(stored.challenges == question.challenges);
    PD_VERIFY(HistoryWorkflow(desk.store()).undo());
    QCOMPARE(desk.at(0).options[0].label.ja, u8("水"));
    QVERIFY(desk.at(0).challenges == (std::vector<ChallengeId> {desk.challenges[1]}));
}

void FormWorkflowTest::refusesWhatSaysNothing()
{
    FormDesk desk;
    const QString before = desk.everything();
    PD_REFUSED(desk.forms.saveQuestion(desk.fresh("  ")), ErrorCode::FieldRequired);
    PD_REFUSED(desk.forms.saveQuestion(desk.fresh("A", QuestionKind::MultipleChoice)), ErrorCode::FieldRequired);
    Question question = desk.choice();
    question.options[1].label = {};
    PD_REFUSED(desk.forms.saveQuestion(question), ErrorCode::FieldRequired);
    question = desk.fresh("Sales", QuestionKind::Money);
    question.currency = u8("YENS");
    PD_REFUSED(desk.forms.saveQuestion(question), ErrorCode::FieldInvalid);
    question = desk.fresh("Text");
    question.wordLimit = -1;
    PD_REFUSED(desk.forms.saveQuestion(question), ErrorCode::FieldInvalid);
    question = desk.fresh("Text");
    question.challenges = {ChallengeId(999)};
    PD_REFUSED(desk.forms.saveQuestion(question), ErrorCode::FieldInvalid);
    question = desk.fresh("Text");
    question.event = EventId(999);
    PD_REFUSED(desk.forms.saveQuestion(question), ErrorCode::RecordNotFound);
    QCOMPARE(desk.everything(), before);
}

void FormWorkflowTest::refusesTheSameTwice()
{
    FormDesk desk;
    PD_VERIFY(desk.forms.saveQuestion(desk.fresh("Team size")));
    PD_REFUSED(desk.forms.saveQuestion(desk.fresh("TEAM  size")), ErrorCode::AlreadyExists);
    Question question = desk.choice();
    question.options[1].label = LocalizedText::only(u8("nuoc"), Language::English);
    PD_REFUSED(desk.forms.saveQuestion(question), ErrorCode::AlreadyExists);
    PD_VERIFY(desk.forms.saveQuestion(desk.at(0)));
}

void FormWorkflowTest::takesOffWhatItsKindDoesNotKnow()
{
    FormDesk desk;
    Question question = desk.choice();
    question.unit = u8("t");
    question.currency = u8("JPY");
    question.wordLimit = 5;
    PD_VERIFY(desk.forms.saveQuestion(question));
    QCOMPARE(desk.at(0).unit, QString());
    QCOMPARE(desk.at(0).currency, QString());
    QCOMPARE(desk.at(0).wordLimit, 0);
    question = desk.at(0);
    question.kind = QuestionKind::Money;
    question.currency = u8(" jpy");
    PD_VERIFY(desk.forms.saveQuestion(question));
    QCOMPARE(desk.at(0).currency, u8("JPY"));
    QVERIFY(desk.at(0).options.empty());
}

void FormWorkflowTest::keepsAnsweredQuestions()
{
    FormDesk desk;
    PD_VERIFY(desk.forms.saveQuestion(desk.fresh("Team size", QuestionKind::Number)));
    PD_VERIFY(desk.import("Company,Team size\nSao Mai,12\nMinamoto,about forty\n"));
    const QuestionRow row = must(desk.forms.questions(desk.event)).at(0);
    QCOMPARE(row.answers, 2);
    QCOMPARE(desk.labels(), QStringList(u8("Team size")));
    const auto refused = desk.forms.removeQuestion(row.question.id);
    PD_REFUSED(refused, ErrorCode::QuestionAnswered);
    QCOMPARE(refused.error().arguments.value(u8("count")), u8("2"));
    Question changed = row.question;
    changed.kind = QuestionKind::Date;
    PD_VERIFY(desk.forms.saveQuestion(changed));
    QCOMPARE(desk.proposals()[1].answers[0].text, u8("about forty"));
}

void FormWorkflowTest::asksWhatAnImportMade()
{
    FormDesk desk;
    PD_VERIFY(desk.import("Company,Our patents\nSao Mai,two\n"));
    Question question = desk.at(0);
    QVERIFY(!question.isAsked);
    QVERIFY(must(desk.forms.askedQuestions(desk.event)).empty());
    PD_VERIFY(desk.forms.setAsked(question.id, true));
    question.isAsked = true;
    QVERIFY(must(desk.forms.askedQuestions(desk.event)) == std::vector<Question> {question});
    PD_VERIFY(HistoryWorkflow(desk.store()).undo());
    QVERIFY(must(desk.forms.askedQuestions(desk.event)).empty());
}

void FormWorkflowTest::findsWhatDoesNotFit()
{
    FormDesk desk;
    Question question = desk.fresh("Team size", QuestionKind::Number);
    question.isRequired = true;
    PD_VERIFY(desk.forms.saveQuestion(question));
    PD_VERIFY(desk.import("Company,Team size\nSao Mai,12\nMinamoto,many\nSea,\n"));
    const auto all = desk.proposals();
    const auto answer = [&desk](const Proposal &proposal) { return must(desk.forms.answers(proposal.id)).at(0); };
    QVERIFY(!answer(all[0]).finding);
    QCOMPARE(answer(all[0]).text, u8("12"));
    QCOMPARE(answer(all[1]).finding->fault, AnswerFault::NotNumber);
    QCOMPARE(answer(all[2]).finding->fault, AnswerFault::Missing);
    PD_VERIFY(desk.forms.setAsked(desk.at(0).id, false));
    QVERIFY(!answer(all[1]).finding); // still read, no longer checked
    QVERIFY(must(desk.forms.answers(all[2].id)).empty());
}

QTEST_GUILESS_MAIN(FormWorkflowTest)
#include "tst_formworkflow.moc"
