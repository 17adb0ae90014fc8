// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importlookup.h"

#include <QTest>

using namespace pitchdesk;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What a cell names among the records that are there.
class ImportLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTerms_data();
    void findsTerms();
    void findsChallenges_data();
    void findsChallenges();
};

void ImportLookupTest::findsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // ids, then what is unknown
    const auto row = [](const char *text, const char *found) { QTest::newRow(text) << u8(text) << u8(found); };
    row("ai", "1|");
    row("AI; agri-tech", "1 2|");
    row("agritech, ai, AI", "2 1|");
    row("人工知能、農業技術", "1 2|");
    row("Trí tuệ nhân tạo / Công nghệ nông nghiệp", "1 2|");
    row("machine learning\nfintech", "1|fintech");
    row("robots; ai; ships", "1|robots;ships");
    row("Health, medical", "3|");
    row("Health, medical; AI", "3 1|");
    row("Health / medical", "3|medical");
    row("ai;;", "1|");
    row("", "|");
}

void ImportLookupTest::findsTerms()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const TermMatcher matcher(
        {{TermId(1), {}, u8("ai"), {u8("AI"), u8("人工知能"), u8("Trí tuệ nhân tạo")}, {u8("machine learning")}},
         {TermId(2), {}, u8("agritech"), {u8("Agri-tech"), u8("農業技術"), u8("Công nghệ nông nghiệp")}, {}},
         {TermId(3), {}, u8("health"), {u8("Health, medical"), {}, {}}, {}}});
    const TermMatcher::Found result = matcher.find(text);
    QStringList ids;
    for (const TermId id : result.terms)
        ids.append(QString::number(id.value()));
    QCOMPARE(QString(ids.join(u' ') + u'|' + result.unknown.join(u';')), found);
}

void ImportLookupTest::findsChallenges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("id"); // 0 = none
    const auto row = [](const char *text, int id) { QTest::newRow(text) << u8(text) << id; };
    row("1", 1);
    row("#2", 2);
    row("Challenge 2", 2);
    row("チャレンジ2", 2);
    row("Thách thức 2", 2);
    row("9", 0);
    row("uid-1", 1);
    row("Fintech for farms", 1);
    row("fintech for FARMS", 1);
    row("農業のためのフィンテック", 1);
    row("Tai chinh cho nong nghiep", 1);
    row("MUFG", 1);
    row("MUFG Bank", 1);
    row("Voice", 2);
    row("2. Voice economy (NTT West)", 2);
    row("Challenge 2: something new", 2);
    row("Challenge 1: NTT West", 0);
    row("MUFG; NTT West", 0);
    row("MUFG, NTT West", 0);
    row("MUFG Bank, Ltd.", 1);
    row("MUFG Bank; Fintech for farms", 1);
    row("economy", 0);
    row("Farm", 0);
    row("ec", 0);
    row("Petrovietnam", 0);
}

void ImportLookupTest::findsChallenges()
{
    QFETCH(QString, text);
    QFETCH(int, id);
    ChallengeMatcher matcher;
    const auto add = [&matcher](int number, const char *en, const char *ja, const char *vi, const char *owner) {
        Challenge challenge;
        challenge.id = ChallengeId(number);
        challenge.uid = QStringLiteral("uid-%1").arg(number);
        challenge.number = number;
        challenge.title = {u8(en), u8(ja), u8(vi)};
        Organisation organisation;
        organisation.name = LocalizedText::only(u8(owner), Language::English);
        matcher.add(challenge, {organisation});
    };
    add(1, "Fintech for farms", "農業のためのフィンテック", "Tài chính cho nông nghiệp", "MUFG Bank, Ltd.");
    add(2, "Voice economy", "声の経済圏", "Nền kinh tế giọng nói", "NTT West");
    add(3, "Circular economy", "循環経済", "Kinh tế tuần hoàn", "Takenaka");
    QCOMPARE(matcher.find(text).value_or(ChallengeId()), ChallengeId(id));
    QCOMPARE(matcher.find(text).value_or(ChallengeId()), ChallengeId(id)); // remembered
}

QTEST_GUILESS_MAIN(ImportLookupTest)
#include "tst_importlookup.moc"
