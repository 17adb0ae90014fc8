// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/askagainletter.h"

#include <QTest>

using namespace pitchdesk;

namespace {

AskAgainCase caseOf(int number, const char *language, const char *email)
{
    AskAgainCase entry;
    entry.facts.number = number;
    entry.facts.uid = QStringLiteral("uid-%1").arg(number);
    entry.facts.language = QString::fromLatin1(language);
    entry.facts.email = QString::fromLatin1(email);
    entry.facts.contact = QStringLiteral("髙﨑 さくら");
    entry.facts.applicant = LocalizedText::only(QStringLiteral("株式会社みなもと"), Language::Japanese);
    entry.facts.title = QStringLiteral("音で見つける");
    entry.facts.stateReason = QStringLiteral("Founded too early.\nAnd your address?");
    return entry;
}

AskAgainCases cases()
{
    AskAgainCases cases;
    cases.event = {QStringLiteral("Inno"), QStringLiteral("イノ"), QStringLiteral("Inno VN"), Language::English};
    EligibilityRule rule;
    rule.reason = {QStringLiteral("Founded too early."), QStringLiteral("設立が古すぎます。"),
                   QStringLiteral("Thành lập quá sớm."), Language::English};
    cases.rules = {rule};
    cases.cases = {caseOf(1, "ja", "a@example.jp"), caseOf(2, "vi-VN", "b@example.vn"), caseOf(3, "th", "c@example.th"),
                   caseOf(4, "ja", ""), caseOf(5, "ja", "not an address")};
    return cases;
}

} // namespace

class AskAgainLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesToEachInTheirLanguage()
    {
        const QDateTime at(QDate(2025, 9, 5), QTime(1, 2, 3), Qt::UTC);
        const AskAgainLetters letters = askAgainLetters(cases(), QStringLiteral("Mai"), at);
        QCOMPARE(letters.drafts.size(), size_t(3));
        QCOMPARE(letters.drafts[0].language, QStringLiteral("ja"));
        QCOMPARE(letters.drafts[1].language, QStringLiteral("vi"));
        QCOMPARE(letters.drafts[2].language, QStringLiteral("en"));
        // The rule's reason in the reader's language, the screener's own words as they are.
        QVERIFY(letters.drafts[0].body.contains(QStringLiteral("設立が古すぎます。\nAnd your address?")));
        QVERIFY(letters.drafts[1].body.contains(QStringLiteral("Thành lập quá sớm.\nAnd your address?")));
        QVERIFY(letters.drafts[2].body.contains(QStringLiteral("Founded too early.\nAnd your address?")));
        QVERIFY(letters.drafts[0].subject.contains(QStringLiteral("イノ")));
        QVERIFY(letters.drafts[0].body.contains(QStringLiteral("髙﨑 さくら")));
        QVERIFY(letters.drafts[0].body.contains(QStringLiteral("Mai")));
        QCOMPARE(letters.drafts[0].fileName, QStringLiteral("0001 株式会社みなもと"));
        QCOMPARE(letters.drafts[0].date, at);
    }

    void addressesPeopleAsTheyWish()
    {
        const auto greeting = [](const char *language, const char *form) {
            AskAgainCases all = cases();
            all.cases = {caseOf(1, language, "a@example.jp")};
            all.cases[0].facts.formOfAddress = QString::fromUtf8(form);
            return askAgainLetters(all, QStringLiteral("Mai"), QDateTime()).drafts[0].body.section(u'\n', 0, 0);
        };
        QCOMPARE(greeting("ja", "先生"), QStringLiteral("株式会社みなもと 髙﨑 さくら先生"));
        QCOMPARE(greeting("ja", ""), QStringLiteral("株式会社みなもと 髙﨑 さくら様"));
        QCOMPARE(greeting("en", "Ms"), QStringLiteral("Dear Ms 髙﨑 さくら (株式会社みなもと),"));
        QCOMPARE(greeting("vi", "Bà"), QStringLiteral("Kính gửi Bà 髙﨑 さくら (株式会社みなもと),"));
        // A form of another language is left out.
        QCOMPARE(greeting("en", "様"), QStringLiteral("Dear 髙﨑 さくら (株式会社みなもと),"));
        QCOMPARE(greeting("ja", "Ms"), QStringLiteral("株式会社みなもと 髙﨑 さくら様"));
    }

    void listsWhomItCannotReach()
    {
        const AskAgainLetters letters = askAgainLetters(cases(), QStringLiteral("Mai"), QDateTime());
        QCOMPARE(letters.skipped.size(), size_t(2));
        QCOMPARE(letters.skipped[0].number, 4);
        QCOMPARE(letters.skipped[0].address, QString());
        QCOMPARE(letters.skipped[1].address, QStringLiteral("not an address"));
    }

    void writesAllInOneLanguageIfAsked()
    {
        const AskAgainLetters letters = askAgainLetters(cases(), QStringLiteral("Mai"), QDateTime(),
                                                        Language::Vietnamese);
        for (const MailDraft &draft : letters.drafts)
            QCOMPARE(draft.language, QStringLiteral("vi"));
    }
};

QTEST_GUILESS_MAIN(AskAgainLetterTest)
#include "tst_askagainletter.moc"
