// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/similarity/neartexts.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace pitchdesk;

namespace {

/// The Jaccard index of two sets of runs of five characters, counted plainly.
double plainSimilarity(const QString &one, const QString &other)
{
    const auto shingles = [](const QString &text) {
        QSet<QString> set;
        for (qsizetype at = 0; at + 5 <= text.size(); ++at)
            set.insert(text.mid(at, 5));
        return set;
    };
    const QSet<QString> first = shingles(one);
    const QSet<QString> second = shingles(other);
    QSet<QString> both = first;
    both.intersect(second);
    QSet<QString> all = first;
    all.unite(second);
    return both.isEmpty() ? 0 : double(both.size()) / double(all.size());
}

QString randomText(std::mt19937 &random, int words)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        for (unsigned length = 2 + random() % 7; length > 0; --length)
            text += QChar(char16_t(u'a' + random() % 26));
        text += u' ';
    }
    return text;
}

/// The text with every n-th word replaced.
QString edited(const QString &text, int every, std::mt19937 &random)
{
    QStringList words = text.split(u' ');
    for (qsizetype i = qsizetype(random() % unsigned(every)); i < words.size(); i += every)
        words[i] = randomText(random, 1).trimmed();
    return words.join(u' ');
}

bool isPaired(const std::vector<std::pair<int, int>> &pairs, int one, int other)
{
    return std::find(pairs.begin(), pairs.end(), std::pair(one, other)) != pairs.end();
}

} // namespace

class TestNearTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void similarityIsTheJaccardIndex()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 200; ++i) {
            const QString one = randomText(random, 1 + int(random() % 60));
            const QString other = i % 3 == 0 ? randomText(random, 30) : edited(one, 2 + i % 20, random);
            QCOMPARE(textSimilarity(one, other), plainSimilarity(one, other));
        }
        QCOMPARE(textSimilarity({}, {}), 0.0);
        QCOMPARE(textSimilarity(QStringLiteral("abcd"), QStringLiteral("abcd")), 0.0);
        QCOMPARE(textSimilarity(QStringLiteral("abcde"), QStringLiteral("abcde")), 1.0);
        // abcde bcdef against bcdef cdefg: one of three.
        QCOMPARE(textSimilarity(QStringLiteral("abcdef"), QStringLiteral("bcdefg")), 1.0 / 3.0);
        const QString japanese = QString::fromUtf8("水田の水やりの時を知らせます");
        QCOMPARE(textSimilarity(japanese, japanese), 1.0);
    }

    /// As often as the bands promise: almost all pairs that are 0.9 alike, few that are 0.5.
    void findsPairsAsOftenAsItSays()
    {
        std::mt19937 random(5);
        int near = 0;
        int foundNear = 0;
        int far = 0;
        int foundFar = 0;
        for (int i = 0; i < 400; ++i) {
            const QString one = randomText(random, 150);
            const QString other = edited(one, i % 2 == 0 ? 60 : 4, random);
            NearTexts texts;
            texts.add(one, 1);
            texts.add(other, 1);
            const bool isFound = !texts.candidates().empty();
            const double similarity = plainSimilarity(one, other);
            near += similarity >= 0.9 ? 1 : 0;
            foundNear += similarity >= 0.9 && isFound ? 1 : 0;
            far += similarity <= 0.5 ? 1 : 0;
            foundFar += similarity <= 0.5 && isFound ? 1 : 0;
        }
        QVERIFY(near > 100 && far > 100);
        QVERIFY2(foundNear >= near * 0.97, qPrintable(QStringLiteral("%1 of %2").arg(foundNear).arg(near)));
        QVERIFY2(foundFar <= far * 0.15, qPrintable(QStringLiteral("%1 of %2").arg(foundFar).arg(far)));
    }

    void theSameTextIsAlwaysFound()
    {
        std::mt19937 random(6);
        for (int words = 16; words < 200; words += 7) {
            const QString text = randomText(random, words);
            NearTexts texts;
            texts.add(text, 4);
            texts.add(randomText(random, words), 4);
            texts.add(text, 4);
            QVERIFY(isPaired(texts.candidates(), 0, 2));
        }
    }

    void groupsAreKeptApartButForNone()
    {
        std::mt19937 random(7);
        const QString text = randomText(random, 40);
        NearTexts texts;
        texts.add(text, 1);
        texts.add(text, 2);
        texts.add(text, 0);
        texts.add(text, 2);
        texts.add(text, 0);
        const auto pairs = texts.candidates();
        QVERIFY(!isPaired(pairs, 0, 1));
        QVERIFY(!isPaired(pairs, 0, 3));
        QVERIFY(isPaired(pairs, 1, 3));
        QVERIFY(isPaired(pairs, 0, 2) && isPaired(pairs, 1, 2) && isPaired(pairs, 2, 3) && isPaired(pairs, 2, 4));
    }

    void shortTextsAreLeftOut()
    {
        NearTexts texts;
        texts.add(QStringLiteral("to be agreed"), 1);
        texts.add(QStringLiteral("to be agreed"), 1);
        QVERIFY(texts.candidates().empty());
    }

    void manyThatAreAlikeGiveFewPairs()
    {
        std::mt19937 random(8);
        const QString text = randomText(random, 60);
        NearTexts texts;
        for (int i = 0; i < 5000; ++i)
            texts.add(text, 1 + i % 2);
        QCOMPARE(texts.candidates().size(), size_t(4998));
    }
};

QTEST_APPLESS_MAIN(TestNearTexts)
#include "tst_neartexts.moc"
