// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/countrycodes.h"
#include "core/workflow/importvalues.h"

#include <QTest>

using namespace pitchdesk;

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

const QTimeZone hanoi("Asia/Ho_Chi_Minh");

} // namespace

class ImportValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInstants_data();
    void readsInstants();
    void refusesWhatIsNoInstant_data();
    void refusesWhatIsNoInstant();
    void findsTheOrderOfAColumn();
    void readsYears_data();
    void readsYears();
    void readsStages_data();
    void readsStages();
    void readsLanguages_data();
    void readsLanguages();
    void detectsLanguages_data();
    void detectsLanguages();
    void findsCountries_data();
    void findsCountries();
    void knowsMailAddresses();
    void knowsWhenNothingIsSaid();
    void readsPoints_data();
    void readsPoints();
    void readsScoreStates();
    void readsNumbers();
};

void ImportValuesTest::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) { QTest::newRow(text) << u8(text) << u8(utc); };
    row("2025-09-18 09:12", "2025-09-18T02:12:00.000Z");
    row("2025-09-18T09:12:33", "2025-09-18T02:12:33.000Z");
    row("2025-09-18T09:12:33Z", "2025-09-18T09:12:33.000Z");
    row("2025-09-18T09:12:33.5+09:00", "2025-09-18T00:12:33.500Z");
    row("2025-09-18 09:12 +0900", "2025-09-18T00:12:00.000Z");
    row("2025-09-18", "2025-09-17T17:00:00.000Z");
    row("18/09/2025 09:12", "2025-09-18T02:12:00.000Z");
    row("18/09/2025", "2025-09-17T17:00:00.000Z");
    row("09:12 18/09/2025", "2025-09-18T02:12:00.000Z");
    row("09:12:30, 18/9/2025", "2025-09-18T02:12:30.000Z");
    row("18.9.2025 09:12", "2025-09-18T02:12:00.000Z");
    row("9/18/2025 9:12:00 PM", "2025-09-18T14:12:00.000Z");
    row("9/18/2025 12:05 AM", "2025-09-17T17:05:00.000Z");
    row("2025/09/18 9:12:33 午後 GMT+9", "2025-09-18T12:12:33.000Z");
    row("2025/09/18 午前 9:12", "2025-09-18T02:12:00.000Z");
    row("2025年9月18日", "2025-09-17T17:00:00.000Z");
    row("2025年9月18日 9時12分", "2025-09-18T02:12:00.000Z");
    row("2025年9月18日(木) 9時12分33秒", "2025-09-18T02:12:33.000Z");
    row("２０２５年９月１８日　９：１２", "2025-09-18T02:12:00.000Z");
    row("令和7年9月18日 09:12", "2025-09-18T02:12:00.000Z");
    row("18/09/2025 9:12 CH", "2025-09-18T14:12:00.000Z");
    row("2025-09-18 09:12 JST", "2025-09-18T00:12:00.000Z");
}

void ImportValuesTest::readsInstants()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const std::optional<QDateTime> instant = parseInstant(text, hanoi, DateOrder::DayFirst);
    QVERIFY(instant.has_value());
    QCOMPARE(instant->timeSpec(), Qt::UTC);
    QCOMPARE(instant->toString(Qt::ISODateWithMs), utc);
}

void ImportValuesTest::refusesWhatIsNoInstant_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "yesterday", "2025-13-01", "2025-02-30 10:00", "18/13/2025", "31/02/2025", "2025-09-18 25:00",
          "2025-09-18 13:00 PM", "2025-09-18 10:61", "18/09/25", "0001-01-01", "9999-01-01", "2025",
          "2025-09-18 10:00 +99:00", "2025-09-18 10:00 and later", "９月１８日"})
        QTest::newRow(text) << u8(text);
}

void ImportValuesTest::refusesWhatIsNoInstant()
{
    QFETCH(QString, text);
    QVERIFY(!parseInstant(text, hanoi, DateOrder::DayFirst).has_value());
}

void ImportValuesTest::findsTheOrderOfAColumn()
{
    QCOMPARE(dateOrderOf({}), DateOrder::DayFirst);
    QCOMPARE(dateOrderOf({u8("9/8/2025"), u8("")}), DateOrder::DayFirst);
    QCOMPARE(dateOrderOf({u8("9/8/2025 10:00"), u8("9/18/2025 9:00")}), DateOrder::MonthFirst);
    QCOMPARE(dateOrderOf({u8("9/18/2025"), u8("18/9/2025")}), DateOrder::DayFirst);
    QCOMPARE(dateOrderOf({u8("2025-09-18")}), DateOrder::DayFirst);
    const std::optional<QDateTime> instant = parseInstant(u8("9/8/2025 10:00"), hanoi, DateOrder::MonthFirst);
    QVERIFY(instant.has_value());
    QCOMPARE(instant->date(), QDate(2025, 9, 8));
}

void ImportValuesTest::readsYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year"); // 0 = none
    const auto row = [](const char *text, int year) { QTest::newRow(text) << u8(text) << year; };
    row("2019", 2019);
    row("２０１９年", 2019);
    row("2019年4月1日", 2019);
    row("01/04/2019", 2019);
    row("April 2019", 2019);
    row("thành lập năm 2019", 2019);
    row("2019-04-01T00:00:00", 2019);
    row("平成31年4月", 2019);
    row("令和元年", 2019);
    row("1800", 1800);
    row("1799", 0);
    row("2027", 2027);
    row("2028", 0);
    row("2015, pivot in 2019", 0);
    row("20190401", 0);
    row("19", 0);
    row("soon", 0);
}

void ImportValuesTest::readsYears()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QCOMPARE(parseYear(text, 2027).value_or(0), year);
}

void ImportValuesTest::readsStages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // empty = not readable
    const auto row = [](const char *text, const char *code) { QTest::newRow(text) << u8(text) << u8(code); };
    row("pilot", "pilot");
    row("PILOT", "pilot");
    row("Proof of concept", "pilot");
    row("Prototype / MVP", "prototype");
    row("We are at the idea stage", "idea");
    row("アイデア", "idea");
    row("試作", "prototype");
    row("プロトタイプ", "prototype");
    row("実証実験中", "pilot");
    row("売上あり", "revenue");
    row("成長期", "growth");
    row("Ý tưởng", "idea");
    row("Nguyên mẫu", "prototype");
    row("Thí điểm", "pilot");
    row("Có doanh thu", "revenue");
    row("Tăng trưởng", "growth");
    row("not stated", "not_stated");
    row("記載なし", "not_stated");
    row("Series A", "");
    row("idea, soon a prototype", "");
    row("ideal", "");
}

void ImportValuesTest::readsStages()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const std::optional<StartupStage> stage = parseStage(text);
    QCOMPARE(stage ? codeOf(*stage) : QString(), code);
}

void ImportValuesTest::readsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) { QTest::newRow(text) << u8(text) << u8(code); };
    row("en", "en");
    row("JA", "ja");
    row("vi-VN", "vi");
    row("zh-TW", "zh-TW");
    row("English", "en");
    row("日本語", "ja");
    row("tiếng Việt", "vi");
    row("Tieng Anh", "en");
    row("ベトナム語", "vi");
    row("Thai", "th");
    row("Klingonish", "");
    row("qq", "");
    row("English and Japanese", "");
}

void ImportValuesTest::readsLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(parseLanguage(text).value_or(QString()), code);
}

void ImportValuesTest::detectsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) { QTest::newRow(text) << u8(text) << u8(code); };
    row("We read rice paddies from space", "");
    row("音で見つける配管の漏れ", "ja");
    row("AI漏水検知システム", "ja");
    row("ﾐﾅﾓﾄ", "ja");
    row("Cảm biến nhiệt độ trong container lạnh", "vi");
    row("Đà Nẵng", "vi");
    row("Cam bien nhiet do", "");
    row("Café São Paulo naïve", "");
    row("Our pilot in Đà Nẵng runs since spring and pays its way already, farm after farm", "");
    row("Together with the cooperative 農協 we have measured each field for three whole years now", "");
    row("", "");
    row("12345", "");
}

void ImportValuesTest::detectsLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto found = [](const QString &any) {
        const std::optional<Language> language = detectLanguage(any);
        return language ? languageCode(*language) : QString();
    };
    QCOMPARE(found(text), code);
    QCOMPARE(found(text.normalized(QString::NormalizationForm_D)), code);
}

void ImportValuesTest::findsCountries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) { QTest::newRow(text) << u8(text) << u8(code); };
    for (const char *name : {"VN", "vn", "ＶＮ", "VNM", "Viet Nam", "Vietnam", "Việt Nam", "viet nam", "ベトナム",
                             "ﾍﾞﾄﾅﾑ", "VIETNAM", "Vietnam / Việt Nam", "Viet Nam (ベトナム)", "🇻🇳 Vietnam", "Vietnam."})
        row(name, "VN");
    for (const char *name : {"Japan", "日本", "Nhật Bản", "JPN", "日本国"})
        row(name, "JP");
    for (const char *name : {"Singapore", "シンガポール", "SGP"})
        row(name, "SG");
    row("Thái Lan", "TH");
    row("タイ", "TH");
    row("Campuchia", "KH");
    row("Lao PDR", "LA");
    row("Hong Kong", "HK");
    row("香港", "HK");
    row("Hồng Kông", "HK");
    row("台湾", "TW");
    row("Hoa Kỳ", "US");
    row("U.S.A.", "US");
    row("Mỹ", "US");
    row("MY", "MY");
    row("Nga", "RU");
    row("NGA", "NG");
    row("Áo", "AT");
    row("AO", "AO");
    row("Đức", "DE");
    row("UK", "GB");
    row("Kenya", "KE");
    row("Narnia", "");
    row("Japan and Vietnam", "");
    row("Japan / Vietnam", "");
    row("XX", "");
    row("", "");
    row("ASEAN", "");
}

void ImportValuesTest::findsCountries()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(countryCode(text), code);
}

void ImportValuesTest::knowsMailAddresses()
{
    for (const char *text : {"a@b.co", "first.last+tag@sub.example.com", "người@ví-dụ.vn"})
        QVERIFY2(isEmailAddress(u8(text)), text);
    for (const char *text :
         {"", "a", "a@b", "a@@b.co", "a b@c.co", "a@b.co, c@d.co", "a@b.co;c@d.co", "<a@b.co>", "@b.co", "a@b."})
        QVERIFY2(!isEmailAddress(u8(text)), text);
}

void ImportValuesTest::knowsWhenNothingIsSaid()
{
    for (const char *text : {"", " ", "-", "—", "N/A", "n/a", "なし", "記載なし", "Không nêu", "…"})
        QVERIFY2(saysNothing(u8(text)), text);
    for (const char *text : {"0", "Nauru", "No", "𠮷"})
        QVERIFY2(!saysNothing(u8(text)), text);
}

void ImportValuesTest::readsPoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("points"); // -1 = none
    const auto row = [](const char *text, int points) { QTest::newRow(text) << u8(text) << points; };
    row("3", 300);
    row("3.5", 350);
    row("3,5", 350);
    row("3.25", 325);
    row("3.000", 300);
    row("３", 300);
    row("３．５", 350);
    row(" 4 ", 400);
    row("+4", 400);
    row("0", 0);
    row("3.255", -1);
    row("three", -1);
    row("3 points", -1);
    row("1e3", -1);
    row("99999999999", -1);
    row("", -1);
}

void ImportValuesTest::readsPoints()
{
    QFETCH(QString, text);
    QFETCH(int, points);
    QCOMPARE(parsePoints(text).value_or(-1), points);
}

void ImportValuesTest::readsScoreStates()
{
    const auto code = [](const char *text) {
        const std::optional<ScoreState> state = parseScoreState(u8(text));
        return state ? codeOf(*state) : QString();
    };
    for (const char *text : {"scored", "Scored", "採点済み", "Đã chấm"})
        QCOMPARE(code(text), u8("scored"));
    for (const char *text : {"abstained", "棄権", "Không cho điểm"})
        QCOMPARE(code(text), u8("abstained"));
    for (const char *text : {"recused", "審査回避", "Không chấm do xung đột lợi ích"})
        QCOMPARE(code(text), u8("recused"));
    for (const char *text : {"missing", "未採点", "Chưa chấm"})
        QCOMPARE(code(text), u8("missing"));
    QCOMPARE(code("lost"), QString());
}

void ImportValuesTest::readsNumbers()
{
    for (const char *text : {"3", "#3", "No. 3", "no.3", "＃３"})
        QCOMPARE(parseNumber(u8(text)).value_or(-1), 3);
    for (const char *text : {"", "three", "3a", "3.5", "-3", "Challenge 3"})
        QVERIFY2(!parseNumber(u8(text)).has_value(), text);
    QCOMPARE(parseNumber(u8("Challenge #3"), {u8("challenge")}).value_or(-1), 3);
}

QTEST_GUILESS_MAIN(ImportValuesTest)
#include "tst_importvalues.moc"
