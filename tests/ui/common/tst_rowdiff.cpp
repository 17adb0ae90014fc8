// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace pitchdesk;

namespace {

using Keys = std::vector<qint64>;

/// Some of the keys 0 … pool - 1, each at most once, in random order or in that of the numbers.
Keys randomKeys(QRandomGenerator &random, int pool, bool inOrder)
{
    Keys keys(size_t(pool), 0);
    std::iota(keys.begin(), keys.end(), 0);
    std::shuffle(keys.begin(), keys.end(), random);
    keys.resize(size_t(random.bounded(pool + 1)));
    if (inOrder)
        std::sort(keys.begin(), keys.end());
    return keys;
}

Keys common(const Keys &list, const Keys &other)
{
    Keys kept;
    std::copy_if(list.begin(), list.end(), std::back_inserter(kept),
                 [&other](qint64 key) { return std::find(other.begin(), other.end(), key) != other.end(); });
    return kept;
}

/// Does what the diff says, as a model would: removes from behind, then inserts from the front.
Keys applied(Keys keys, const Keys &after, const RowDiff &diff)
{
    for (auto run = diff.removed.rbegin(); run != diff.removed.rend(); ++run)
        keys.erase(keys.begin() + run->first, keys.begin() + run->first + run->count);
    for (const RowRun &run : diff.inserted)
        keys.insert(keys.begin() + run.first, after.begin() + run.first, after.begin() + run.first + run.count);
    return keys;
}

/// Runs stand in order, hold something, and no two of them touch.
bool areSeparate(const std::vector<RowRun> &runs)
{
    for (size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].count < 1 || (i > 0 && runs[i - 1].first + runs[i - 1].count >= runs[i].first))
            return false;
    }
    return true;
}

} // namespace

class RowDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatChanged()
    {
        const RowDiff diff = rowDiff({1, 2, 3, 4, 5}, {1, 8, 9, 4, 5, 7});
        QCOMPARE(diff.removed, (std::vector<RowRun> {{1, 2}}));
        QCOMPARE(diff.inserted, (std::vector<RowRun> {{1, 2}, {5, 1}}));
        QCOMPARE(diff.newPlaces, (std::vector<int> {0, -1, -1, 3, 4}));
        QVERIFY(diff.sameOrder);
        QVERIFY(!rowDiff({1, 2}, {2, 1}).sameOrder);
    }

    void sameListsDifferInNothing()
    {
        for (const Keys &keys : {Keys {}, Keys {7}, Keys {3, 1, 2}}) {
            const RowDiff diff = rowDiff(keys, keys);
            QVERIFY(diff.removed.empty() && diff.inserted.empty() && diff.sameOrder);
        }
        QCOMPARE(rowDiff({}, {4, 5}).inserted, (std::vector<RowRun> {{0, 2}}));
        QCOMPARE(rowDiff({4, 5}, {}).removed, (std::vector<RowRun> {{0, 2}}));
    }

    void appliedGivesTheOtherList()
    {
        QRandomGenerator random(20250924);
        int reordered = 0;
        for (int round = 0; round < 3000; ++round) {
            const bool inOrder = round % 2 == 0;
            const Keys before = randomKeys(random, 1 + round % 12, inOrder);
            const Keys after = randomKeys(random, 1 + round % 12, inOrder);
            const RowDiff diff = rowDiff(before, after);
            QVERIFY(areSeparate(diff.removed) && areSeparate(diff.inserted));
            QCOMPARE(diff.sameOrder, common(before, after) == common(after, before));
            QCOMPARE(diff.newPlaces.size(), before.size());
            for (size_t i = 0; i < before.size(); ++i) {
                const auto found = std::find(after.begin(), after.end(), before[i]);
                QCOMPARE(diff.newPlaces[i], found == after.end() ? -1 : int(found - after.begin()));
            }
            if (diff.sameOrder)
                QCOMPARE(applied(before, after, diff), after);
            else
                ++reordered;
        }
        QVERIFY(reordered > 300); // both kinds were met
    }

    void manyRowsTakeNoTime()
    {
        Keys before(200'000, 0);
        std::iota(before.begin(), before.end(), 0);
        const Keys after(before.rbegin(), before.rend());
        QElapsedTimer timer;
        timer.start();
        const RowDiff diff = rowDiff(before, after);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!diff.sameOrder && diff.removed.empty() && diff.newPlaces.front() == 199'999);
    }
};

QTEST_MAIN(RowDiffTest)
#include "tst_rowdiff.moc"
