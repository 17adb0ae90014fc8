// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/screening/answervalue.h"

#include <QTest>

using namespace pitchdesk;

class AnswerValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOneNumber_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("number"); // below -9e9: none
        constexpr double none = -1e10;
        const auto row = [](const char *answer, const char *language, double number) {
            QTest::addRow("%s %s", answer, language)
                << QString::fromUtf8(answer) << QString::fromLatin1(language) << number;
        };
        row("12", "", 12);
        row("approx. 1,200 people", "en", 1200);
        row("1.200", "en", 1.2);
        row("1.200 người", "vi", 1200);
        row("1.200", "", none);
        row("12,5 %", "vi", 12.5);
        row("1,234,567", "", 1234567);
        row("1.234.567,5", "", 1234567.5);
        row("1,234,567.5", "ja", 1234567.5);
        row("1,5", "", 1.5);
        row("0.125", "", 0.125);
        row("３億円", "ja", 3e8);
        row("１２０万円", "ja", 1.2e6);
        row("2,5 tỷ đồng", "vi", 2.5e9);
        row("20 triệu", "vi", 2e7);
        row("1.5 million USD", "en", 1.5e6);
        row("-4", "", -4);
        row("3 to 5", "en", none);
        row("none", "en", none);
        row("", "", none);
    }
    void findsTheOneNumber()
    {
        QFETCH(const double, number);
        QFETCH(const QString, answer);
        QFETCH(const QString, language);
        const auto found = numberInAnswer(answer, language);
        QCOMPARE(found.has_value(), number > -9e9);
        if (found)
            QCOMPARE(*found, number);
    }

    void tellsYesFromNo_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("said"); // 1 yes, 0 no, -1 neither
        const auto row = [](const char *answer, int said) {
            QTest::newRow(answer) << QString::fromUtf8(answer) << said;
        };
        row("Yes", 1);
        row("ＹＥＳ", 1);
        row("I agree.", 1);
        row("同意します。", 1);
        row("ĐỒNG Ý", 1);
        row("có", 1);
        row("no", 0);
        row("いいえ", 0);
        row("không đồng ý", 0);
        row("同意しません", 0);
        row("yes, but later", -1);
        row("", -1);
    }
    void tellsYesFromNo()
    {
        QFETCH(const QString, answer);
        QFETCH(const int, said);
        const auto consent = consentInAnswer(answer);
        QCOMPARE(consent ? int(*consent) : -1, said);
    }
};

QTEST_APPLESS_MAIN(AnswerValueTest)
#include "tst_answervalue.moc"
