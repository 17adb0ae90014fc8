// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/queryparser.h"
#include "tests/core/services/query/queryoracle.h"

#include <QElapsedTimer>
#include <QTest>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// Random queries against themselves and against a plain oracle.
class QueryPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndTreeAreTheSame();
    void rowsAreThoseOfTheOracle();
    void anyTextGivesATreeOrAPlacedError();
    void timeGrowsWithTheText();
};

void QueryPropertiesTest::textAndTreeAreTheSame()
{
    std::mt19937 random(1);
    QueryVocabulary vocabulary;
    vocabulary.addOr(QStringLiteral("carbon")); // a word of this vocabulary must then be quoted
    for (int i = 0; i < 1000; ++i) {
        const QueryNode tree = TreeMaker(random).tree(4);
        const QString text = queryText(tree, vocabulary);
        const auto parsed = parseQuery(text, vocabulary);
        QVERIFY2(parsed, qPrintable(QString(text + u": " + (parsed ? QString() : toLogLine(parsed.error())))));
        QVERIFY2(*parsed == tree, qPrintable(text));
        QCOMPARE(queryText(*parsed, vocabulary), text);
    }
}

void QueryPropertiesTest::rowsAreThoseOfTheOracle()
{
    std::mt19937 random(2);
    int matched = 0;
    for (int round = 0; round < 20; ++round) {
        const QueryWorld world = makeQueryWorld(random, 60);
        const QueryOracle oracle(world.context);
        for (int i = 0; i < 100; ++i) {
            const QueryNode tree = TreeMaker(random).tree(3);
            const QueryMatcher matcher(tree, world.context, world.hits(textTermsOf(tree)));
            for (const Subject &subject : world.subjects) {
                const bool found = matcher.matches(subject.row);
                matched += found ? 1 : 0;
                if (found != oracle.holds(tree, subject))
                    QFAIL(qPrintable(QStringLiteral("#%1: %2").arg(subject.row.number).arg(queryText(tree, {}))));
            }
        }
    }
    QVERIFY(matched > 10000 && matched < 110000); // it was not always the same answer
}

void QueryPropertiesTest::anyTextGivesATreeOrAPlacedError()
{
    std::mt19937 random(3);
    const QString signs = QStringLiteral("ab-:<>=(),\"“” 　or、：≥é𠮷3.5#status:late:yes score>");
    const QueryVocabulary vocabulary;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (size_t length = random() % 24; length > 0; --length)
            text += signs.at(qsizetype(random() % size_t(signs.size())));
        const auto parsed = parseQuery(text, vocabulary);
        if (parsed) {
            const auto again = parseQuery(queryText(*parsed, vocabulary), vocabulary);
            QVERIFY2(again && *again == *parsed, qPrintable(text));
            continue;
        }
        const QuerySpan span = spanOf(parsed.error());
        QVERIFY2(span.position >= 0 && span.length > 0 && span.position <= text.size(), qPrintable(text));
    }
}

void QueryPropertiesTest::timeGrowsWithTheText()
{
    const QueryVocabulary vocabulary;
    for (const QString &piece : {QStringLiteral("word "), QStringLiteral("-a "), QStringLiteral("a or "),
                                 QStringLiteral("(a) "), QStringLiteral("tag:a,b "), QStringLiteral("x"),
                                 QStringLiteral("\"\""), QStringLiteral("-"), QStringLiteral("(")}) {
        QElapsedTimer timer;
        timer.start();
        const auto parsed = parseQuery(piece.repeated(9000 / piece.size()) + QStringLiteral("end"), vocabulary);
        Q_UNUSED(parsed)
        QVERIFY2(timer.elapsed() < 500, qPrintable(piece));
    }
}

QTEST_GUILESS_MAIN(QueryPropertiesTest)
#include "tst_queryproperties.moc"
