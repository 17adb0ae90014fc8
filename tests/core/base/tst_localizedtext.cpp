// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localizedtext.h"

#include <QTest>

using namespace pitchdesk;

class LocalizedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOneTextPerLanguage();
    void isWrittenInOneLanguage();
    void fallsBack_data();
    void fallsBack();
    void comparesTheOriginalToo();
    void knowsLanguages_data();
    void knowsLanguages();
};

void LocalizedTextTest::holdsOneTextPerLanguage()
{
    LocalizedText text;
    QVERIFY(text.isEmpty());
    for (const Language language : allLanguages)
        text.set(language, languageCode(language));
    QCOMPARE(text.en, QStringLiteral("en"));
    QCOMPARE(text.ja, QStringLiteral("ja"));
    QCOMPARE(text.vi, QStringLiteral("vi"));
    for (const Language language : allLanguages) {
        QCOMPARE(text.at(language), languageCode(language));
        QCOMPARE(text.in(language), languageCode(language));
    }
    QVERIFY(!text.isEmpty());
}

void LocalizedTextTest::isWrittenInOneLanguage()
{
    for (const Language language : allLanguages) {
        const LocalizedText text = LocalizedText::only(QStringLiteral("text"), language);
        QCOMPARE(text.original, language);
        for (const Language other : allLanguages) {
            QCOMPARE(text.at(other), other == language ? QStringLiteral("text") : QString());
            QCOMPARE(text.in(other), QStringLiteral("text"));
        }
    }
}

void LocalizedTextTest::fallsBack_data()
{
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("ja");
    QTest::addColumn<QString>("vi");
    QTest::addColumn<Language>("original");
    QTest::addColumn<Language>("reader");
    QTest::addColumn<QString>("shown");
    const QString e = QStringLiteral("e");
    const QString j = QStringLiteral("j");
    const QString v = QStringLiteral("v");
    using enum Language;
    QTest::newRow("own language") << e << j << v << English << Japanese << j;
    QTest::newRow("original") << e << QString() << v << Vietnamese << Japanese << v;
    QTest::newRow("any") << e << QString() << QString() << Vietnamese << Japanese << e;
    QTest::newRow("any, last") << QString() << QString() << v << Japanese << English << v;
    QTest::newRow("nothing") << QString() << QString() << QString() << Japanese << English << QString();
}

void LocalizedTextTest::fallsBack()
{
    QFETCH(QString, en);
    QFETCH(QString, ja);
    QFETCH(QString, vi);
    QFETCH(Language, original);
    QFETCH(Language, reader);
    QFETCH(QString, shown);
    QCOMPARE((LocalizedText {en, ja, vi, original}.in(reader)), shown);
}

void LocalizedTextTest::comparesTheOriginalToo()
{
    LocalizedText text = LocalizedText::only(QStringLiteral("text"), Language::Japanese);
    QCOMPARE(text, LocalizedText::only(QStringLiteral("text"), Language::Japanese));
    text.original = Language::English;
    QVERIFY(text != LocalizedText::only(QStringLiteral("text"), Language::Japanese));
}

void LocalizedTextTest::knowsLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *code, const char *language) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(language);
    };
    row("en", "en");
    row("ja", "ja");
    row("vi", "vi");
    row("ja-JP", "ja");
    row("vi_VN.UTF-8", "vi");
    row("EN", "en");
    row("id", "");
    row("jab", "");
    row("", "");
    row("-ja", "");
}

void LocalizedTextTest::knowsLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    const std::optional<Language> found = languageFromCode(code);
    QCOMPARE(found.has_value(), !language.isEmpty());
    QCOMPARE(found ? languageCode(*found) : QString(), language);
}

QTEST_GUILESS_MAIN(LocalizedTextTest)
#include "tst_localizedtext.moc"
