// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textcolumn.h"

#include <QTest>

#include <random>

using namespace pitchdesk;

/// The scan for bytes against the plainest one.
class TextColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAPlainSearchFinds();
    void stopsAtTheLimit();
    void setsCountAndCombine();
    void beginnings();
};

void TextColumnTest::findsWhatAPlainSearchFinds()
{
    std::mt19937 random(1);
    const QByteArray letters = QStringLiteral("aab đんカ").toUtf8();
    for (int round = 0; round < 300; ++round) {
        TextColumn column;
        QList<QByteArray> texts;
        for (size_t i = random() % 200; i > 0; --i) {
            QByteArray text;
            for (size_t length = random() % 12; length > 0; --length)
                text += letters[qsizetype(random() % size_t(letters.size()))];
            texts.append(text);
            column.append(text.constData(), size_t(text.size()));
        }
        const auto count = size_t(texts.size());
        QByteArray needle;
        for (size_t length = 1 + random() % 4; length > 0; --length)
            needle += letters[qsizetype(random() % size_t(letters.size()))];
        DocumentSet among(count);
        const bool few = round % 2 == 0; // both ways of going through the texts
        for (size_t i = 0; i < count; ++i) {
            if (random() % (few ? 16 : 2) == 0)
                among.insert(i);
        }
        DocumentSet found(count);
        column.find(needle, among, found);
        for (size_t i = 0; i < count; ++i)
            QCOMPARE(found.contains(i), among.contains(i) && texts[qsizetype(i)].contains(needle));
    }
}

void TextColumnTest::stopsAtTheLimit()
{
    TextColumn column;
    for (int i = 0; i < 100; ++i)
        column.append("pilot", 5);
    DocumentSet found(100);
    column.find("lo", DocumentSet(100, true), found, 7);
    QCOMPARE(found.count(), size_t(7));
    column.find("lo", DocumentSet(100, true), found);
    QCOMPARE(found.count(), size_t(100));
    column.find("", DocumentSet(100, true), found);
    QCOMPARE(found.count(), size_t(100));
}

void TextColumnTest::setsCountAndCombine()
{
    DocumentSet all(130, true);
    QCOMPARE(all.count(), size_t(130));
    DocumentSet some(130);
    some.insert(0);
    some.insert(64);
    some.insert(129);
    all.subtract(some);
    QCOMPARE(all.count(), size_t(127));
    QVERIFY(!all.contains(129) && all.contains(128));
    all.intersect(some);
    QCOMPARE(all.count(), size_t(0));
    all.unite(some);
    std::vector<size_t> places;
    all.forEach([&places](size_t place) {
        places.push_back(place);
        return true;
    });
    QCOMPARE(places, (std::vector<size_t> {0, 64, 129}));
}

void TextColumnTest::beginnings()
{
    TextColumn column;
    column.append("carbon", 6);
    column.append("", 0);
    QVERIFY(column.startsWith(0, "car"));
    QVERIFY(column.startsWith(0, "carbon"));
    QVERIFY(!column.startsWith(0, "arbon"));
    QVERIFY(!column.startsWith(1, "carbon"));
    QCOMPARE(column.documents(), size_t(2));
}

QTEST_GUILESS_MAIN(TextColumnTest)
#include "tst_textcolumn.moc"
