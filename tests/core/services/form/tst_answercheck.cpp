// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/form/answercheck.h"

#include <QTest>

using namespace pitchdesk;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

Question questionOf(QuestionKind kind)
{
    Question question;
    question.id = QuestionId(7);
    question.kind = kind;
    return question;
}

Question choice(QuestionKind kind)
{
    Question question = questionOf(kind);
    question.options = {
        {QuestionOptionId(1), {}, {u8("Water, air"), u8("水・空気"), u8("Nước, không khí"), Language::Japanese}},
        {QuestionOptionId(2), {}, {u8("Energy"), u8("エネルギー"), u8("Năng lượng"), Language::English}},
        {QuestionOptionId(3), {}, {u8("Air"), {}, {}, Language::English}}};
    return question;
}

std::optional<AnswerFault> faultOf(const Question &question, const QString &answer, const QString &language = {})
{
    const auto finding = checkAnswer(question, answer, language);
    return finding ? std::optional(finding->fault) : std::nullopt;
}

} // namespace

class AnswerCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksValues_data();
    void checksValues();
    void countsWordsAndCharacters();
    void holdsTextsToTheirLimit();
    void findsOptionsInAnyLanguage();
    void namesWhatIsNoOption();
    void writesChoicesAlike();
    void needsWhatIsRequired();
    void asksOnlyOfItsChallenges();
    void readsDates();
};

void AnswerCheckTest::checksValues_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("fits");
    const auto row = [](QuestionKind kind, const char *answer, bool fits) {
        QTest::addRow("%s %s", qPrintable(codeOf(kind)), answer) << int(kind) << u8(answer) << fits;
    };
    row(QuestionKind::Number, "12", true);
    row(QuestionKind::Number, "1,200 people", true);
    row(QuestionKind::Number, "many", false);
    row(QuestionKind::Number, "3 to 5", false);
    row(QuestionKind::Money, "３億円", true);
    row(QuestionKind::Money, "2,5 tỷ đồng", true);
    row(QuestionKind::Money, "to be decided", false);
    row(QuestionKind::Date, "2025-09-18", true);
    row(QuestionKind::Date, "next spring", false);
    row(QuestionKind::YesNo, "はい", true);
    row(QuestionKind::YesNo, "Không", true);
    row(QuestionKind::YesNo, "perhaps", false);
    row(QuestionKind::Country, "ベトナム", true);
    row(QuestionKind::Country, "Nhật Bản", true);
    row(QuestionKind::Country, "Atlantis", false);
    row(QuestionKind::Url, "https://example.org/a?b=c", true);
    row(QuestionKind::Url, "example.org", true);
    row(QuestionKind::Url, "our site", false);
    row(QuestionKind::Url, "ftp://example.org", false);
    row(QuestionKind::Url, "localhost", false);
    row(QuestionKind::Email, "a.b@example.co.jp", true);
    row(QuestionKind::Email, "a@b", false);
    row(QuestionKind::Email, "a@b.c, d@e.f", false);
    row(QuestionKind::File, "pitch.pdf", true);
    row(QuestionKind::ShortText, "anything", true);
}

void AnswerCheckTest::checksValues()
{
    QFETCH(const int, kind);
    QFETCH(const QString, answer);
    QFETCH(const bool, fits);
    QCOMPARE(!faultOf(questionOf(QuestionKind(kind)), answer).has_value(), fits);
    QCOMPARE(faultOf(questionOf(QuestionKind(kind)), u8("  ")), std::nullopt);
}

void AnswerCheckTest::countsWordsAndCharacters()
{
    QCOMPARE(lengthOf(u8("We make   sensors – for farms.")), (TextLength {5, false}));
    QCOMPARE(lengthOf(u8("Chúng tôi làm cảm biến")), (TextLength {5, false}));
    QCOMPARE(lengthOf(u8("農業向けの センサーを作る。")), (TextLength {13, true}));
    QCOMPARE(lengthOf(u8("We work with 株式会社 in Osaka and elsewhere")), (TextLength {8, false}));
    QCOMPARE(lengthOf(QString()), (TextLength {0, false}));
}

void AnswerCheckTest::holdsTextsToTheirLimit()
{
    Question question = questionOf(QuestionKind::LongText);
    question.wordLimit = 3;
    QCOMPARE(checkAnswer(question, u8("one two three"), {}), std::nullopt);
    QCOMPARE(checkAnswer(question, u8("one two three four"), {}),
             (AnswerFinding {question.id, AnswerFault::OverLimit, {}, 4, 3, false}));
    QCOMPARE(checkAnswer(question, u8("水をきれいに"), {}),
             (AnswerFinding {question.id, AnswerFault::OverLimit, {}, 6, 3, true}));
    question.kind = QuestionKind::File;
    QCOMPARE(checkAnswer(question, u8("one two three four"), {}), std::nullopt);
}

void AnswerCheckTest::findsOptionsInAnyLanguage()
{
    const Question question = choice(QuestionKind::MultipleChoice);
    for (const char *answer :
         {"Energy; Water, air", "エネルギー、水・空気", "nang luong\nNước, không khí", "water, air, ENERGY"}) {
        const ChosenOptions chosen = chosenOptions(question, u8(answer));
        QCOMPARE(chosen.others, QStringList());
        QVERIFY2(chosen.options == (std::vector<size_t> {0, 1}), answer);
    }
    const Question single = choice(QuestionKind::SingleChoice);
    QCOMPARE(faultOf(single, u8("Air")), std::nullopt);
    QCOMPARE(faultOf(single, u8("Air; Energy")), AnswerFault::SeveralChoices);
}

void AnswerCheckTest::namesWhatIsNoOption()
{
    const auto finding = checkAnswer(choice(QuestionKind::MultipleChoice), u8("Energy, fire, Air, wind"), {});
    QVERIFY(finding);
    QCOMPARE(finding->fault, AnswerFault::NotAChoice);
    QCOMPARE(finding->value, u8("fire; wind"));
    QCOMPARE(faultOf(questionOf(QuestionKind::SingleChoice), u8("no options yet")), std::nullopt);
}

void AnswerCheckTest::writesChoicesAlike()
{
    const Question question = choice(QuestionKind::MultipleChoice);
    QCOMPARE(normalisedAnswer(question, u8("năng lượng, nước, không khí")), u8("水・空気; Energy"));
    QCOMPARE(normalisedAnswer(question, u8("fire, Energy")), u8("Energy; fire"));
    QCOMPARE(normalisedAnswer(questionOf(QuestionKind::LongText), u8("a, b")), u8("a, b"));
}

void AnswerCheckTest::needsWhatIsRequired()
{
    Question question = questionOf(QuestionKind::Country);
    QCOMPARE(faultOf(question, {}), std::nullopt);
    question.isRequired = true;
    QCOMPARE(faultOf(question, u8(" \n")), AnswerFault::Missing);
    QCOMPARE(faultOf(question, u8("Japan")), std::nullopt);
}

void AnswerCheckTest::asksOnlyOfItsChallenges()
{
    Question question = questionOf(QuestionKind::LongText);
    QVERIFY(isAskedFor(question, {}));
    question.challenges = {ChallengeId(2)};
    QVERIFY(!isAskedFor(question, {}));
    QVERIFY(isAskedFor(question, ChallengeId(2)));
    QVERIFY(!isAskedFor(question, ChallengeId(3)));
    question.isAsked = false;
    QVERIFY(!isAskedFor(question, ChallengeId(2)));
}

void AnswerCheckTest::readsDates()
{
    const QDate day(2025, 9, 18);
    for (const char *text : {"2025-09-18", "2025/9/18", "2025年9月18日", "18/09/2025", "9/18/2025", "18.9.2025",
                             "18 September 2025", "18th Sep 2025", "September 18, 2025", "ngày 18 tháng 9 năm 2025",
                             "２０２５年９月１８日", "2025-09-18T00:00:00"})
        QVERIFY2(dateInAnswer(u8(text)) == day, text);
    QCOMPARE(dateInAnswer(u8("2025-02-30")), std::nullopt);
    QCOMPARE(dateInAnswer(u8("September 2025")), std::nullopt);
}

QTEST_GUILESS_MAIN(AnswerCheckTest)
#include "tst_answercheck.moc"
