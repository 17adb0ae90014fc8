// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <concepts>
#include <type_traits>
#include <vector>

using namespace pitchdesk;

namespace {

using AppleId = Id<struct AppleTag>;
using PearId = Id<struct PearTag>;

template<typename A, typename B>
concept Comparable = requires(const A &a, const B &b)
{
    a == b;
};
template<typename A, typename B>
concept Ordered = requires(const A &a, const B &b)
{
    a < b;
};
template<typename A>
concept Addable = requires(const A &a)
{
    a + a;
};

// What the type is for: none of this may compile.
static_assert(!std::convertible_to<AppleId, PearId> && !std::constructible_from<PearId, AppleId>);
static_assert(!std::is_assignable_v<AppleId &, PearId>);
static_assert(!std::convertible_to<AppleId, qint64> && !std::constructible_from<qint64, AppleId>);
static_assert(!std::convertible_to<AppleId, bool> && !std::constructible_from<bool, AppleId>);
static_assert(!std::convertible_to<qint64, AppleId> && !std::convertible_to<int, AppleId>);
static_assert(!Comparable<AppleId, PearId> && !Comparable<AppleId, qint64> && !Ordered<AppleId, PearId>);
static_assert(!Addable<AppleId>);
// And all of this must.
static_assert(std::constructible_from<AppleId, qint64> && std::regular<AppleId>);
static_assert(std::totally_ordered<AppleId> && std::is_trivially_copyable_v<AppleId>);
static_assert(sizeof(AppleId) == sizeof(qint64));
static_assert(AppleId(7).value() == 7 && AppleId(7) == AppleId(7) && AppleId(6) < AppleId(7));

} // namespace

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsNotValid();
    void isAKeyOfHashes();
    void sortsByNumber();
};

void IdTest::noneIsNotValid()
{
    QVERIFY(!AppleId().isValid());
    QVERIFY(!AppleId(0).isValid());
    QVERIFY(!AppleId(-1).isValid());
    QVERIFY(AppleId(1).isValid());
    QCOMPARE(AppleId().value(), qint64(0));
}

void IdTest::isAKeyOfHashes()
{
    QHash<AppleId, int> sizes;
    QSet<PearId> pears;
    for (int i = 1; i <= 100; ++i) {
        sizes.insert(AppleId(i), i * i);
        pears.insert(PearId(1 + i % 10));
    }
    QCOMPARE(sizes.size(), 100);
    QCOMPARE(sizes.value(AppleId(12)), 144);
    QVERIFY(!sizes.contains(AppleId()));
    QCOMPARE(pears.size(), 10);
    QCOMPARE(qHash(AppleId(12), 5), qHash(AppleId(12), 5));
}

void IdTest::sortsByNumber()
{
    std::vector<AppleId> ids {AppleId(10), AppleId(2), AppleId(9000000000), AppleId(1)};
    std::sort(ids.begin(), ids.end());
    QVERIFY(ids == (std::vector<AppleId> {AppleId(1), AppleId(2), AppleId(10), AppleId(9000000000)}));
}

QTEST_GUILESS_MAIN(IdTest)
#include "tst_id.moc"
