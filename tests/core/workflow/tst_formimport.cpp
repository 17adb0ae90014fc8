// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"
#include "core/storage/questionrepository.h"
#include "core/workflow/formworkflow.h"
#include "core/workflow/historyworkflow.h"
#include "tests/core/workflow/importfixture.h"

#include <QDir>

using namespace pitchdesk;
using namespace pitchdesk::test;

namespace {

/// A folder of forms that came back, and two questions: a required text, and a choice.
class FormFolderDesk : public ImportFixture
{
public:
    FormFolderDesk()
    {
        QDir().mkpath(folder());
        FormWorkflow forms(store());
        Question why;
        why.event = event;
        why.label = {u8("Why you?"), u8("なぜ御社？"), {}, Language::English};
        must(forms.saveQuestion(why));
        Question use;
        use.event = event;
        use.label = LocalizedText::only(u8("Uses"), Language::English);
        use.kind = QuestionKind::MultipleChoice;
        use.options = {{{}, {}, {u8("Water"), u8("水"), u8("Nước"), Language::English}},
                       {{}, {}, {u8("Energy"), u8("エネルギー"), {}, Language::English}}};
        must(forms.saveQuestion(use));
        for (const Question &question : must(QuestionRepository(store()).questions(event)))
            uids.append(question.uid);
        eventUid = must(EventRepository(store()).event(event)).uid;
    }
    [[nodiscard]] QString folder() const { return beside("forms"); }
    using Answers = QList<std::pair<QString, QString>>;
    /// As a spreadsheet would have saved it.
    void put(const char *name, const Answers &answers, const QString &ofEvent = {}) const
    {
        SheetSpec sheet;
        sheet.columns = {{u8("Application")}, {QString()}, {QString()}, {u8("pitchdesk-form/1")}};
        sheet.rows = {{Cell(), Cell(), Cell(), Cell(ofEvent.isEmpty() ? eventUid : ofEvent)},
                      {Cell(u8("Item")), Cell(u8("Your answer")), Cell(), Cell()}};
        for (const auto &[key, answer] : answers)
            sheet.rows.push_back({Cell(u8("…")), Cell(answer), Cell(), Cell(key)});
        must(writeXlsx({sheet}, QDir(folder()).filePath(u8(name))));
    }
    void putRaw(const char *name, const QByteArray &bytes) const
    {
        QFile file(QDir(folder()).filePath(u8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("fixture: cannot write %s", name);
    }
    [[nodiscard]] Answers saoMai(const char *title = "Sensors") const
    {
        return {{u8("field:applicant"), u8("Sao Mai JSC")},
                {u8("field:country"), u8("ベトナム")},
                {u8("field:challenge"), u8("2. 声の経済圏")},
                {u8("field:title"), u8(title)},
                {u8("field:email"), u8("a@example.vn")},
                {u8("field:fields"), u8("AI; Health, medical")},
                {u8("field:language"), u8("日本語")},
                {QString(u8("question:") + uids[0]), u8("Because")},
                {QString(u8("question:") + uids[1]), u8("エネルギー; 水")}};
    }
    Result<ImportOutcome> importFolder() { return importFile(folder(), options()); }

    QStringList uids;
    QString eventUid;
};

QString answerTo(const Proposal &proposal, const char *label)
{
    for (const Answer &answer : proposal.answers) {
        if (answer.label == u8(label))
            return answer.text;
    }
    return {};
}

} // namespace

class FormImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAProposalOfEachForm();
    void changesNothingTheSecondTime();
    void takesACorrectedForm();
    void keepsWhatTheDeskEdited();
    void namesWhatItCannotRead();
    void notesAnswersToQuestionsThatWent();
    void refusesAFolderWithoutForms();
    void refusesAllWhereItIsStrict();
    void previewsWithoutWriting();
    void undoesAsOneStep();
};

void FormImportTest::makesAProposalOfEachForm()
{
    FormFolderDesk desk;
    desk.put("Sao Mai.xlsx", desk.saoMai());
    desk.put("minamoto.XLSX.xlsx", {{u8("field:applicant"), u8("Minamoto")}, {u8("field:title"), u8("Two")}});
    const auto outcome = desk.importFolder();
    PD_VERIFY(outcome);
    QCOMPARE(problemLines(outcome->problems), QStringList());
    QCOMPARE(outcome->added, 2);
    const std::vector<Proposal> all = desk.proposals();
    const Proposal &mai = all[0].applicant.name.en == u8("Sao Mai JSC") || all[0].applicant.name.vi == u8("Sao Mai JSC")
            || all[0].applicant.name.ja == u8("Sao Mai JSC")
        ? all[0]
        : all[1];
    QCOMPARE(mai.title, u8("Sensors"));
    QCOMPARE(mai.challenge, desk.challenges[1]);
    QCOMPARE(mai.language, u8("ja"));
    QCOMPARE(mai.contact.email, u8("a@example.vn"));
    QCOMPARE(mai.externalId, u8("Sao Mai.xlsx"));
    QCOMPARE(mai.fields.size(), size_t(2));
    QCOMPARE(answerTo(mai, "Why you?"), u8("Because"));
    QCOMPARE(answerTo(mai, "Uses"), u8("Water; Energy"));
    QCOMPARE(must(QuestionRepository(desk.store()).questions(desk.event)).size(), size_t(2));
}

void FormImportTest::changesNothingTheSecondTime()
{
    FormFolderDesk desk;
    desk.put("Sao Mai.xlsx", desk.saoMai());
    PD_VERIFY(desk.importFolder());
    const Proposal before = desk.only();
    const auto again = desk.importFolder();
    PD_VERIFY(again);
    QCOMPARE(again->unchanged, 1);
    QCOMPARE(again->added + again->updated + again->skipped, 0);
    QVERIFY(desk.only() == before);
}

void FormImportTest::takesACorrectedForm()
{
    FormFolderDesk desk;
    desk.put("Sao Mai.xlsx", desk.saoMai());
    PD_VERIFY(desk.importFolder());
    desk.put("Sao Mai.xlsx", desk.saoMai("Better sensors"));
    const auto again = desk.importFolder();
    PD_VERIFY(again);
    QCOMPARE(again->updated, 1);
    QCOMPARE(desk.only().title, u8("Better sensors"));
}

void FormImportTest::keepsWhatTheDeskEdited()
{
    FormFolderDesk desk;
    desk.put("Sao Mai.xlsx", desk.saoMai());
    PD_VERIFY(desk.importFolder());
    Proposal edited = desk.only();
    edited.title = u8("Edited here");
    must(desk.change([&] { return ProposalRepository(desk.store()).update(edited, {}); }));
    FormFolderDesk::Answers changed = desk.saoMai("Theirs");
    changed.last().second = u8("Water");
    desk.put("Sao Mai.xlsx", changed);
    const auto again = desk.importFolder();
    PD_VERIFY(again);
    QCOMPARE(desk.only().title, u8("Edited here"));
    QCOMPARE(answerTo(desk.only(), "Uses"), u8("Water"));
    QCOMPARE(problemLines(again->problems), QStringList(u8("1 title RowEditedHere")));
    QCOMPARE(again->problems[0].source, u8("Sao Mai.xlsx"));
}

void FormImportTest::namesWhatItCannotRead()
{
    FormFolderDesk desk;
    desk.put("a.xlsx", desk.saoMai());
    desk.putRaw("b damaged.xlsx", QByteArray("PK\x03\x04 no more"));
    desk.put("c other.xlsx", desk.saoMai(), u8("another-event"));
    desk.put("d blank.xlsx", {});
    desk.putRaw("~$a.xlsx", "lock");
    desk.putRaw("notes.txt", "not looked at");
    SheetSpec table;
    table.columns = {{u8("Company")}};
    table.rows = {{Cell(u8("Sea"))}};
    must(writeXlsx({table}, QDir(desk.folder()).filePath(u8("e table.xlsx"))));
    const auto outcome = desk.importFolder();
    PD_VERIFY(outcome);
    QCOMPARE(outcome->added, 1);
    QCOMPARE(outcome->skipped, 5);
    QMap<QString, ErrorCode> codes;
    for (const ImportProblem &problem : outcome->problems)
        codes.insert(problem.source, problem.error.code);
    QCOMPARE(codes.value(u8("c other.xlsx")), ErrorCode::FormOfOtherEvent);
    QCOMPARE(codes.value(u8("d blank.xlsx")), ErrorCode::FormBlank);
    QCOMPARE(codes.value(u8("e table.xlsx")), ErrorCode::NotAForm);
    QCOMPARE(codes.value(u8("~$a.xlsx")), ErrorCode::FormLock);
    QVERIFY(codes.contains(u8("b damaged.xlsx")));
    QVERIFY(!codes.contains(u8("notes.txt")));
}

void FormImportTest::notesAnswersToQuestionsThatWent()
{
    FormFolderDesk desk;
    FormFolderDesk::Answers answers = desk.saoMai();
    answers.append({u8("question:no-such-uid"), u8("Lost")});
    answers.append({u8("field:shoe_size"), u8("42")});
    desk.put("a.xlsx", answers);
    const auto outcome = desk.importFolder();
    PD_VERIFY(outcome);
    QCOMPARE(outcome->added, 1);
    QCOMPARE(outcome->problems.size(), size_t(1));
    QCOMPARE(outcome->problems[0].error.code, ErrorCode::FormQuestionGone);
    QVERIFY(!outcome->problems[0].skipsRow);
}

void FormImportTest::refusesAFolderWithoutForms()
{
    FormFolderDesk desk;
    const QString before = desk.everything();
    PD_REFUSED(desk.importFolder(), ErrorCode::NoForms);
    desk.putRaw("a.xlsx", "no zip");
    const auto outcome = desk.importFolder();
    PD_VERIFY(outcome);
    QCOMPARE(outcome->skipped, 1);
    QCOMPARE(outcome->added, 0);
    QVERIFY(!desk.importFile(desk.beside("nowhere"), desk.options()));
}

void FormImportTest::refusesAllWhereItIsStrict()
{
    FormFolderDesk desk;
    desk.put("a.xlsx", desk.saoMai());
    desk.putRaw("b.xlsx", "no zip");
    ImportOptions strict = desk.options();
    strict.strict = true;
    PD_REFUSED(desk.importFile(desk.folder(), strict), ErrorCode::RowsRefused);
    QVERIFY(desk.proposals().empty());
}

void FormImportTest::previewsWithoutWriting()
{
    FormFolderDesk desk;
    desk.put("a.xlsx", desk.saoMai());
    const QString before = desk.everything();
    Progress progress;
    const auto preview = ImportWorkflow(desk.store()).preview(desk.folder(), desk.options(), progress);
    PD_VERIFY(preview);
    QCOMPARE(preview->sources, QStringList(u8("a.xlsx")));
    QCOMPARE(preview->outcome.added, 1);
    QVERIFY(preview->header.contains(u8("Why you?")));
    QVERIFY(preview->rows[0].cells.contains(u8("a.xlsx")));
    QCOMPARE(desk.everything(), before);
}

void FormImportTest::undoesAsOneStep()
{
    FormFolderDesk desk;
    desk.put("a.xlsx", desk.saoMai());
    desk.put("b.xlsx", {{u8("field:applicant"), u8("Minamoto")}});
    PD_VERIFY(desk.importFolder());
    PD_VERIFY(HistoryWorkflow(desk.store()).undo());
    QVERIFY(desk.proposals().empty());
}

QTEST_GUILESS_MAIN(FormImportTest)
#include "tst_formimport.moc"
