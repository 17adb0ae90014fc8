// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/countries.h"
#include "ui/common/formats.h"
#include "ui/common/language.h"

#include <QTest>

using namespace pitchdesk;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setCurrentLanguage(Language::English); }
    void datesAsTheLanguageWritesThem();
    void datesAsExactAsTheyAreKnown();
    void instantsNameTheirOffset();
    void numbers();
    void languageIsTheDefaultLocale();
    void countriesInThreeLanguages();
    void brokenCountriesAreRefused();
};

void FormatsTest::datesAsTheLanguageWritesThem()
{
    const QDate day(2025, 10, 3);
    QCOMPARE(dateText(day), QStringLiteral("3 Oct 2025"));
    QCOMPARE(dateWithDayText(day), QStringLiteral("Fri, 3 Oct 2025"));
    QCOMPARE(dateText(QDate()), QString());
    QCOMPARE(timeText(QTime(9, 5)), QStringLiteral("09:05"));
    setCurrentLanguage(Language::Japanese);
    QCOMPARE(dateText(day), QStringLiteral("2025年10月3日"));
    QVERIFY(dateWithDayText(day).contains(QStringLiteral("(金)")));
    setCurrentLanguage(Language::Vietnamese);
    QCOMPARE(dateText(day), QStringLiteral("03/10/2025"));
}

void FormatsTest::datesAsExactAsTheyAreKnown()
{
    const QDate april(2025, 4, 1);
    QCOMPARE(dateText(PartialDate {april, DatePrecision::Year}), QStringLiteral("2025"));
    QCOMPARE(dateText(PartialDate {april, DatePrecision::Month}), QStringLiteral("Apr 2025"));
    QCOMPARE(dateText(PartialDate {april, DatePrecision::Quarter}), QStringLiteral("Q2 2025"));
    QCOMPARE(dateText(PartialDate {april, DatePrecision::JapaneseFiscalYear}),
             QStringLiteral("FY2025 (Apr 2025 – Mar 2026)"));
    QCOMPARE(dateText(PartialDate::day(april)), dateText(april));
    QCOMPARE(dateText(PartialDate {}), QString());
    setCurrentLanguage(Language::Japanese);
    QCOMPARE(dateText(PartialDate {april, DatePrecision::Year}), QStringLiteral("2025年"));
    QCOMPARE(dateText(PartialDate {april, DatePrecision::Month}), QStringLiteral("2025年4月"));
}

void FormatsTest::instantsNameTheirOffset()
{
    const QDateTime deadline(QDate(2025, 9, 24), QTime(10, 0), Qt::UTC);
    QCOMPARE(
        instantText(deadline, QStringLiteral("Asia/Ho_Chi_Minh")),
        QStringLiteral("24 Sep 2025, 17:00 (UTC+07:00)")
            .replace(
                QStringLiteral("Sep"),
                QLocale(QLocale::English, QLocale::UnitedKingdom).toString(QDate(2025, 9, 1), QStringLiteral("MMM"))));
    QVERIFY(instantText(deadline, QStringLiteral("No/Where")).contains(QStringLiteral("10:00")));
    QCOMPARE(instantText({}, QStringLiteral("Asia/Tokyo")), QString());
    setCurrentLanguage(Language::Vietnamese);
    QCOMPARE(instantText(deadline, QStringLiteral("Asia/Tokyo")), QStringLiteral("24/09/2025 19:00 (UTC+09:00)"));
}

void FormatsTest::numbers()
{
    QCOMPARE(numberText(12345), QStringLiteral("12,345"));
    QCOMPARE(scoreText(412), QStringLiteral("4.12"));
    QCOMPARE(scoreText(-5), QStringLiteral("-0.05"));
    QCOMPARE(percentText(0.875), QStringLiteral("88\u00A0%"));
    QCOMPARE(partText(142, 1300), QStringLiteral("142 of 1,300"));
    QCOMPARE(sizeText(13002342), QStringLiteral("12.4 MiB"));
    QCOMPARE(listText({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a, b"));
    setCurrentLanguage(Language::Vietnamese);
    QCOMPARE(scoreText(412), QStringLiteral("4,12"));
    QCOMPARE(numberText(12345), QStringLiteral("12.345"));
    setCurrentLanguage(Language::Japanese);
    QCOMPARE(percentText(0.875), QStringLiteral("88%"));
    QCOMPARE(listText({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a、b"));
}

void FormatsTest::languageIsTheDefaultLocale()
{
    for (const Language language : allLanguages) {
        setCurrentLanguage(language);
        QCOMPARE(currentLanguage(), language);
        QCOMPARE(uiLanguage(), language);
        QCOMPARE(QLocale().language(), languageLocale(language).language());
    }
    QCOMPARE(languageName(Language::Vietnamese), QStringLiteral("Tiếng Việt"));
}

void FormatsTest::countriesInThreeLanguages()
{
    const auto countries = Countries::fromJson(R"([{"code":"VN","en":"Vietnam","ja":"ベトナム","vi":"Việt Nam"},
        {"code":"jp","en":"Japan","ja":"日本","vi":"Nhật Bản"}, {"code":"LA","en":"Laos"}, {"en":"nowhere"}, 7])",
                                               QStringLiteral("c.json"));
    QVERIFY(countries);
    QCOMPARE(countries->name(QStringLiteral("vn"), Language::Japanese), QStringLiteral("ベトナム"));
    QCOMPARE(countries->name(QStringLiteral("JP"), Language::Vietnamese), QStringLiteral("Nhật Bản"));
    QCOMPARE(countries->name(QStringLiteral("LA"), Language::Japanese), QStringLiteral("Laos"));
    QCOMPARE(countries->name(QStringLiteral("SG"), Language::English), QStringLiteral("Singapore"));
    QCOMPARE(countries->name(QStringLiteral("??"), Language::English), QStringLiteral("??"));
    QCOMPARE(countries->codes(Language::English),
             QStringList({QStringLiteral("JP"), QStringLiteral("LA"), QStringLiteral("VN")}));
    QVERIFY(countries->contains(QStringLiteral("la")) && !countries->contains(QStringLiteral("SG")));
    QVERIFY(!countryName(QStringLiteral("JP")).isEmpty()); // with or without the shipped names
}

void FormatsTest::brokenCountriesAreRefused()
{
    for (const char *json : {"", "{}", "[1,", "nonsense"}) {
        const auto countries = Countries::fromJson(json, QStringLiteral("c.json"));
        QVERIFY(!countries);
        QCOMPARE(countries.error().code, ErrorCode::FileNotReadable);
        QCOMPARE(countries.error().argument(QStringLiteral("file")), QStringLiteral("c.json"));
        QVERIFY(!countries.error().argument(QStringLiteral("reason")).isEmpty());
    }
}

QTEST_MAIN(FormatsTest)
#include "tst_formats.moc"
