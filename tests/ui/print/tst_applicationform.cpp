// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/applicationform.h"

#include "core/base/countrycodes.h"
#include "core/exchange/xlsxreader.h"
#include "core/workflow/importvalues.h"
#include "ui/common/countries.h"
#include "ui/print/formwords.h"
#include "ui/print/questionlist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pitchdesk;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

Question question(const char *uid, QuestionKind kind, const LocalizedText &label)
{
    Question made;
    made.uid = u8(uid);
    made.kind = kind;
    made.label = label;
    return made;
}

ApplicationFormData sampleData()
{
    ApplicationFormData data;
    data.event.uid = u8("event-uid");
    data.event.name = {u8("Inno <2025>"), u8("イノ"), {}, Language::English};
    data.asOf = QDateTime(QDate(2026, 1, 19), QTime(2, 41), Qt::UTC);
    Challenge challenge;
    challenge.id = ChallengeId(4);
    challenge.number = 3;
    challenge.title = {u8("Voice economy"), u8("声の経済圏"), u8("Giọng nói"), Language::English};
    data.challenges = {challenge};
    data.fields = {
        {{}, u8("field"), u8("ai"), {u8("AI"), u8("人工知能"), u8("Trí tuệ nhân tạo"), Language::English}, {}}};
    Question plan = question("q-plan", QuestionKind::LongText,
                             {u8("Plan"), u8("計画"), u8("Kế hoạch"), Language::English});
    plan.help = {u8("In three months"), u8("三か月で"), {}, Language::English};
    plan.wordLimit = 300;
    plan.isRequired = true;
    Question use = question("q-use", QuestionKind::MultipleChoice,
                            {u8("Uses"), u8("用途"), u8("Dùng"), Language::English});
    use.options = {{{}, {}, {u8("Water & air"), u8("水"), u8("Nước"), Language::English}},
                   {{}, {}, LocalizedText::only(u8("Energy"), Language::English)}};
    use.challenges = {challenge.id};
    use.audience = Audience::Desk;
    Question sales = question("q-sales", QuestionKind::Money, LocalizedText::only(u8("Sales"), Language::English));
    sales.currency = u8("JPY");
    data.questions = {plan, use, sales,
                      question("q-yes", QuestionKind::YesNo, LocalizedText::only(u8("Agree?"), Language::English))};
    return data;
}

const FormField *find(const FormSpec &form, const char *key)
{
    const auto found = std::ranges::find(form.fields, u8(key), &FormField::key);
    return found == form.fields.end() ? nullptr : &*found;
}

} // namespace

class TestApplicationForm : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void asksWhatAnImportReads()
    {
        for (const Language language : allLanguages) {
            const FormSpec form = applicationForm(sampleData(), DocumentLanguage(language));
            for (const FormField &field : form.fields) {
                if (field.key.startsWith(u8("field:")))
                    QVERIFY2(importFields().contains(field.key.mid(6)), qPrintable(field.key));
            }
            for (const QString &stage : find(form, "field:stage")->choices)
                QVERIFY2(parseStage(stage), qPrintable(stage));
            for (const QString &spoken : find(form, "field:language")->choices)
                QVERIFY2(parseLanguage(spoken), qPrintable(spoken));
            for (const QString &country : find(form, "field:country")->choices)
                QVERIFY2(!countryCode(country).isEmpty(), qPrintable(country));
        }
    }
    void speaksTheLanguageOfTheForm()
    {
        const FormSpec form = applicationForm(sampleData(), DocumentLanguage(Language::Japanese));
        QVERIFY(form.title.contains(u8("イノ")));
        QCOMPARE(find(form, "question:q-plan")->label, u8("計画"));
        QVERIFY(find(form, "question:q-plan")->help.contains(u8("三か月で")));
        QCOMPARE(find(form, "question:q-plan")->rule, FormRule::Letters);
        QCOMPARE(find(form, "question:q-use")->choices, QStringList({u8("水"), u8("Energy")}));
        QVERIFY(find(form, "question:q-use")->help.contains(u8("3. 声の経済圏")));
        QVERIFY(find(form, "field:country")->choices.contains(u8("ベトナム")));
        QVERIFY(find(form, "field:applicant_kana"));
        const FormSpec english = applicationForm(sampleData(), DocumentLanguage(Language::English));
        QCOMPARE(find(english, "question:q-plan")->rule, FormRule::Words);
        QVERIFY(!find(english, "field:applicant_kana"));
        QCOMPARE(find(english, "question:q-sales")->rule, FormRule::Number);
        QVERIFY(find(english, "question:q-sales")->help.contains(u8("JPY")));
        QCOMPARE(find(english, "question:q-yes")->choices, QStringList({u8("Yes"), u8("No")}));
        QVERIFY(find(english, "question:q-plan")->isRequired);
    }
    void writesAForm()
    {
        const QString path = m_folder.filePath(QStringLiteral("form.xlsx"));
        QVERIFY(exportApplicationForm(sampleData(), DocumentLanguage(Language::Vietnamese), path));
        Progress progress;
        const auto form = readFormXlsx(path, progress);
        QVERIFY(form);
        QCOMPARE(form->event, u8("event-uid"));
        const Status wrong = exportApplicationForm(sampleData(), DocumentLanguage(Language::English),
                                                   m_folder.filePath(QStringLiteral("form.pdf")));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::UnknownFileType);
    }
    void listsQuestionsInThreeLanguages()
    {
        const SheetSpec sheet = questionListSheet(sampleData(), DocumentLanguage(Language::English));
        QCOMPARE(sheet.rows.size(), size_t(4));
        QCOMPARE(sheet.columns.size(), sheet.rows[0].size());
        const auto text = [&](size_t row, size_t column) { return std::get<QString>(sheet.rows[row][column]); };
        QCOMPARE(text(0, 1), u8("Plan"));
        QCOMPARE(text(0, 2), u8("計画"));
        QCOMPARE(text(0, 3), u8("Kế hoạch"));
        QCOMPARE(text(1, 11), u8("水\nEnergy"));
        QCOMPARE(text(1, 13), u8("multiple_choice"));
        QCOMPARE(text(1, 15), u8("3. Voice economy"));
        QCOMPARE(text(1, 16), audienceWord(DocumentLanguage(Language::English), Audience::Desk));
        const QString path = m_folder.filePath(QStringLiteral("list.xlsx"));
        QVERIFY(exportQuestionList(sampleData(), DocumentLanguage(Language::Japanese), path));
        Progress progress;
        QVERIFY(readXlsx(path, TableOptions(), progress));
    }
    void writesAWebPage()
    {
        const QString path = m_folder.filePath(QStringLiteral("list.html"));
        QVERIFY(exportQuestionList(sampleData(), DocumentLanguage(Language::English), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(u8("Inno &lt;2025&gt;")));
        QVERIFY(html.contains(u8("Water &amp; air")));
        QVERIFY(html.contains(u8("<td lang=\"ja\"><p><strong>計画</strong></p>")));
        QVERIFY(!html.contains(u8("http")));
        const Status wrong = exportQuestionList(sampleData(), DocumentLanguage(Language::English),
                                                m_folder.filePath(QStringLiteral("list.csv")));
        QCOMPARE(wrong.error().code, ErrorCode::UnknownFileType);
    }
    void saysWhatDoesNotFit()
    {
        const DocumentLanguage english(Language::English);
        QCOMPARE(findingWords(english, {QuestionId(1), AnswerFault::OverLimit, {}, 312, 300, false}),
                 u8("312 words, of at most 300."));
        QCOMPARE(findingWords(DocumentLanguage(Language::Japanese),
                              {QuestionId(1), AnswerFault::OverLimit, {}, 312, 300, true}),
                 u8("312字（上限300字）です。"));
        QCOMPARE(findingWords(english, {QuestionId(1), AnswerFault::NotAChoice, u8("fire"), 0, 0, false}),
                 u8("Not among the choices: fire"));
        for (int fault = int(AnswerFault::Missing); fault <= int(AnswerFault::NotYesNo); ++fault) {
            for (const Language language : allLanguages)
                QVERIFY(!findingWords(DocumentLanguage(language), {QuestionId(1), AnswerFault(fault), {}, 2, 1, false})
                             .isEmpty());
        }
    }
};

QTEST_MAIN(TestApplicationForm)
#include "tst_applicationform.moc"
