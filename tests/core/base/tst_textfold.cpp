// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <QTest>

#include <random>

using namespace pitchdesk;

namespace {

/// Texts out of what is awkward to fold, and out of any code point at all.
QString randomText(std::mt19937 &random)
{
    static const QString pieces = QString::fromUtf8(
        "aZ9 -‐–−\u00AD\u3000đĐẵầớờ́̀̂カｶﾞﾟ゛゜゙゚がガヴパヷゝヾー１Ａﬁßİıłøñ株㈱①½ΐᾳς한ㅎ각ﾡ👍🏽👨‍👩‍👧字󠄀…()・’´¨");
    const auto points = pieces.toUcs4();
    QString text;
    const auto length = random() % 12;
    for (unsigned i = 0; i < length; ++i) {
        const bool isAny = random() % 4 == 0;
        text += QChar::fromUcs4(isAny ? char32_t(random() % 0x110000) : char32_t(points[random() % points.size()]));
    }
    return text;
}

} // namespace

class TextFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void keepsApart_data();
    void keepsApart();
    void isIdempotent();
    void leavesNoSpaceAtTheEnds();
    void finds_data();
    void finds();
};

void TextFoldTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *text, const char *folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("", "");
    row("Đà Nẵng", "da nang");
    row("ĐÀ NẴNG", "da nang");
    row("Đà Nẵng", "da nang"); // the marks as code points of their own
    row("Việt Nam", "viet nam");
    row("thách thức", "thach thuc");
    row("Bühler", "buhler");
    row("Straße", "strasse");
    row("İstanbul ısı", "istanbul isi");
    row("Ｐｉｔｃｈ　２０２３", "pitch 2023");
    row("ﾊﾟﾅｿﾆｯｸ", "ぱなそにっく");
    row("パナソニック", "ぱなそにっく");
    row("ぱなそにっく", "ぱなそにっく");
    row("ｶﾞﾗｽ", "がらす");
    row("カ゛ラス", "がらす"); // a spacing voicing mark
    row("ヴェトナム", "ゔぇとなむ");
    row("agri-tech", "agritech");
    row("Agri‐Tech", "agritech");
    row("agri\u00ADtech", "agritech");
    row("agri - tech", "agri tech");
    row("agri- tech", "agri tech");
    row("- tech -", "tech");
    row("Singapore–Japan", "singaporejapan");
    row("  a \t b\n c ", "a b c");
    row("㈱", "(株)");
    row("髙﨑𠮷", "髙﨑𠮷");
    row("한국", "한국");
}

void TextFoldTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
}

void TextFoldTest::keepsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("か", "が");
    row("は", "ぱ");
    row("ば", "ぱ");
    row("つ", "っ");
    row("agri tech", "agritech");
    row("髙", "高"); // a name is searched as it is written
}

void TextFoldTest::keepsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(fold(one) != fold(other));
}

void TextFoldTest::isIdempotent()
{
    std::mt19937 random(20231103);
    for (int i = 0; i < 20000; ++i) {
        const QString text = randomText(random);
        const QString once = fold(text);
        QVERIFY2(fold(once) == once, qPrintable(QStringLiteral("case %1: %2").arg(i).arg(text)));
    }
}

void TextFoldTest::leavesNoSpaceAtTheEnds()
{
    std::mt19937 random(7);
    for (int i = 0; i < 5000; ++i) {
        const QString folded = fold(randomText(random));
        QVERIFY2(folded.simplified() == folded, qPrintable(folded));
    }
}

void TextFoldTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *text, const char *query, bool found) {
        QTest::addRow("%s in %s", query, text) << QString::fromUtf8(text) << QString::fromUtf8(query) << found;
    };
    row("Thành phố Đà Nẵng", "da nang", true);
    row("Thành phố Đà Nẵng", "nang da", true);
    row("Thành phố Đà Nẵng", "Đà Lạt", false);
    row("Ｐｅｔｒｏｖｉｅｔｎａｍ", "vietnam", true);
    row("ﾊﾟﾅｿﾆｯｸ株式会社", "ぱなそにっく", true);
    row("agritech", "agri-tech", true);
    row("agri-tech", "AgriTech", true);
    row("fin-tech and agri-tech", "agritech fintech", true);
    row("anything", "", true);
    row("", "a", false);
}

void TextFoldTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(bool, found);
    QCOMPARE(containsAllWords(fold(text), fold(query)), found);
}

QTEST_GUILESS_MAIN(TextFoldTest)
#include "tst_textfold.moc"
