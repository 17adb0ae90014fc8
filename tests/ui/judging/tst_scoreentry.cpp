// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/scoreentry.h"

#include <QTest>

using namespace pitchdesk;

/// What keys and typed texts mean in a score cell.
class TestScoreEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHalfAndFullWidthDigits();
    void readsCommands();
    void knowsScalesOfOneDigit();
    void readsTypedPoints_data();
    void readsTypedPoints();
    void checksTheScale();
    void movesOnInReadingOrder();
};

void TestScoreEntry::readsHalfAndFullWidthDigits()
{
    QCOMPARE(scoreKeyOf(u'3'), (ScoreKey {ScoreCommand::Digit, 3}));
    QCOMPARE(scoreKeyOf(u'３'), (ScoreKey {ScoreCommand::Digit, 3}));
    QCOMPARE(scoreKeyOf(u'０'), (ScoreKey {ScoreCommand::Digit, 0}));
    QCOMPARE(scoreKeyOf(u'x').command, ScoreCommand::None);
    QCOMPARE(scoreKeyOf(u'三').command, ScoreCommand::None);
}

void TestScoreEntry::readsCommands()
{
    for (const QChar key : {u'a', u'A', u'ａ', u'Ａ'})
        QCOMPARE(scoreKeyOf(key).command, ScoreCommand::Abstain);
    for (const QChar key : {u'r', u'R', u'ｒ'})
        QCOMPARE(scoreKeyOf(key).command, ScoreCommand::Recuse);
    for (const QChar key : {u'.', u',', u'．', u'。'})
        QCOMPARE(scoreKeyOf(key).command, ScoreCommand::Separator);
}

void TestScoreEntry::knowsScalesOfOneDigit()
{
    Rubric rubric;
    QVERIFY(isOneDigitScale(rubric)); // 1 to 5
    rubric.scaleMaximum = 1000;
    QVERIFY(!isOneDigitScale(rubric));
    rubric.scaleMaximum = 500;
    rubric.scaleStep = 50;
    QVERIFY(!isOneDigitScale(rubric));
}

void TestScoreEntry::readsTypedPoints_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("points");
    QTest::newRow("whole") << QStringLiteral("7") << 700;
    QTest::newRow("two digits") << QStringLiteral("10") << 1000;
    QTest::newRow("point") << QStringLiteral("4.5") << 450;
    QTest::newRow("comma") << QStringLiteral("4,25") << 425;
    QTest::newRow("full width") << QStringLiteral("４．５") << 450;
    QTest::newRow("trailing point") << QStringLiteral("4.") << 400;
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("letters") << QStringLiteral("4x") << -1;
    QTest::newRow("two points") << QStringLiteral("4.5.1") << -1;
    QTest::newRow("three decimals") << QStringLiteral("4.125") << -1;
    QTest::newRow("too long") << QStringLiteral("12345678901234567890") << -1;
}

void TestScoreEntry::readsTypedPoints()
{
    QFETCH(QString, typed);
    QFETCH(int, points);
    QCOMPARE(pointsOf(typed).value_or(-1), points);
}

void TestScoreEntry::checksTheScale()
{
    Rubric rubric;
    QCOMPARE(fitOf(rubric, 100), ScaleFit::Fits);
    QCOMPARE(fitOf(rubric, 500), ScaleFit::Fits);
    QCOMPARE(fitOf(rubric, 600), ScaleFit::OutOfScale);
    QCOMPARE(fitOf(rubric, 0), ScaleFit::OutOfScale);
    QCOMPARE(fitOf(rubric, 450), ScaleFit::NotOnStep);
}

void TestScoreEntry::movesOnInReadingOrder()
{
    const std::vector<bool> open {true, false, true};
    QCOMPARE(nextPosition({0, 0}, 3, open), (EntryPosition {0, 1}));
    QCOMPARE(nextPosition({0, 2}, 3, open), (EntryPosition {2, 0})); // over the judge who is barred
    QCOMPARE(nextPosition({2, 2}, 3, open), (EntryPosition {2, 2})); // the end
}

QTEST_GUILESS_MAIN(TestScoreEntry)
#include "tst_scoreentry.moc"
