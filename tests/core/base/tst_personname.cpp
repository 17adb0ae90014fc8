// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personname.h"

#include <QTest>

using namespace pitchdesk;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void staysWholeWhereItWouldBeAGuess_data();
    void staysWholeWhereItWouldBeAGuess();
    void printsInTheOrderOfTheLanguage();
};

void TestPersonName::splits_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("middle");
    QTest::addColumn<QString>("given");
    const auto row = [](const char *name, const char *country, const char *family, const char *middle,
                        const char *given) {
        QTest::newRow(name) << QString::fromUtf8(country) << QString::fromUtf8(family) << QString::fromUtf8(middle)
                            << QString::fromUtf8(given);
    };
    row("山田 太郎", "", "山田", "", "太郎");
    row("髙﨑　𠮷彦", "JP", "髙﨑", "", "𠮷彦");
    row("山田 太郎 様", "JP", "山田", "", "太郎");
    row("山田 太郎様", "JP", "山田", "", "太郎");
    row("ヤマダ タロウ", "JP", "ヤマダ", "", "タロウ");
    row("YAMADA Taro", "JP", "YAMADA", "", "Taro");
    row("Taro YAMADA", "JP", "YAMADA", "", "Taro");
    row("Yamada, Taro", "JP", "Yamada", "", "Taro");
    row("Nguyễn Văn An", "", "Nguyễn", "Văn", "An");
    row("Nguyen Van An", "", "Nguyen", "Van", "An");
    row("Trần Thị Minh Khai", "VN", "Trần", "Thị Minh", "Khai");
    row("Ông Lê Minh", "", "Lê", "", "Minh");
    row("Nguyễn, Văn An", "", "Nguyễn", "Văn", "An");
    row("Vuong Anh", "VN", "Vuong", "", "Anh");
    row("Dr. Ada King", "GB", "King", "", "Ada");
    row("Mary Jane Watson", "US", "Watson", "Jane", "Mary");
    row("Anna Schmidt (CEO)", "DE", "Schmidt", "", "Anna");
}

void TestPersonName::splits()
{
    QFETCH(QString, country);
    QFETCH(QString, family);
    QFETCH(QString, middle);
    QFETCH(QString, given);
    const auto parts = splitPersonName(QString::fromUtf8(QTest::currentDataTag()), country);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->family, family);
    QCOMPARE(parts->middle, middle);
    QCOMPARE(parts->given, given);
}

void TestPersonName::staysWholeWhereItWouldBeAGuess_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::newRow("empty") << QString() << QStringLiteral("JP");
    QTest::newRow("one word") << QStringLiteral("Suharto") << QStringLiteral("ID");
    QTest::newRow("kanji without a space") << QStringLiteral("山田太郎") << QStringLiteral("JP");
    QTest::newRow("Latin letters from Japan") << QStringLiteral("Yamada Taro") << QStringLiteral("JP");
    QTest::newRow("country not known") << QStringLiteral("Ada King") << QString();
    QTest::newRow("all in capitals") << QStringLiteral("YAMADA TARO") << QStringLiteral("JP");
    QTest::newRow("long") << QStringLiteral("One of the two founders of it all") << QStringLiteral("GB");
    QTest::newRow("only a title") << QStringLiteral("Mr. Smith") << QStringLiteral("GB");
    QTest::newRow("two commas") << QStringLiteral("Sales, Marketing, Support") << QStringLiteral("GB");
}

void TestPersonName::staysWholeWhereItWouldBeAGuess()
{
    QFETCH(QString, name);
    QFETCH(QString, country);
    QVERIFY(!splitPersonName(name, country).has_value());
}

void TestPersonName::printsInTheOrderOfTheLanguage()
{
    QCOMPARE(printedName({QStringLiteral("山田"), {}, QStringLiteral("太郎")}), QStringLiteral("山田 太郎"));
    QCOMPARE(printedName({QStringLiteral("Nguyễn"), QStringLiteral("Văn"), QStringLiteral("An")}),
             QStringLiteral("Nguyễn Văn An"));
    QCOMPARE(printedName({QStringLiteral("King"), QStringLiteral("Augusta"), QStringLiteral("Ada")}),
             QStringLiteral("Ada Augusta King"));
    QCOMPARE(printedName({QStringLiteral("King"), {}, {}}), QStringLiteral("King"));
}

QTEST_APPLESS_MAIN(TestPersonName)

#include "tst_personname.moc"
