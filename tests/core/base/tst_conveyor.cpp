// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/conveyor.h"

#include <QTest>

#include <atomic>
#include <numeric>
#include <vector>

using namespace pitchdesk;

namespace {

/// Gives the numbers from 1 to `last`.
std::function<std::optional<int>()> numbersTo(int last)
{
    return [last, next = 0]() mutable { return next < last ? std::optional(++next) : std::nullopt; };
}

} // namespace

class ConveyorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder_data();
    void keepsTheOrder();
    void worksOnAnotherThread();
    void worksOnOneBlockHere();
    void isNeverFarAhead();
    void endsWithTheFirstError();
    void dropsWhatNobodyTakes();
};

void ConveyorTest::keepsTheOrder_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 3, 4, 1000})
        QTest::addRow("%d", count) << count;
}

void ConveyorTest::keepsTheOrder()
{
    QFETCH(const int, count);
    std::vector<int> used;
    const auto work = [](int &&number) { return number * 2; };
    const auto use = [&used](int &&number) -> Status {
        used.push_back(number / 2);
        return {};
    };
    QVERIFY((convey<int, int>(numbersTo(count), work, use)));
    std::vector<int> expected(size_t(count), 0);
    std::iota(expected.begin(), expected.end(), 1);
    QCOMPARE(used, expected);
}

void ConveyorTest::worksOnAnotherThread()
{
    const std::thread::id here = std::this_thread::get_id();
    const auto work = [here](int &&) { return std::this_thread::get_id() != here; };
    bool areHere = true;
    bool areThere = true;
    const auto use = [&](bool &&there) -> Status {
        areHere = areHere && std::this_thread::get_id() == here;
        areThere = areThere && there;
        return {};
    };
    QVERIFY((convey<int, bool>(numbersTo(5), work, use)));
    QVERIFY(areHere);
    QVERIFY(areThere);
}

void ConveyorTest::worksOnOneBlockHere()
{
    const auto work = [](int &&) { return std::this_thread::get_id(); };
    std::thread::id worker;
    const auto use = [&worker](std::thread::id &&id) -> Status {
        worker = id;
        return {};
    };
    QVERIFY((convey<int, std::thread::id>(numbersTo(1), work, use)));
    QCOMPARE(worker, std::this_thread::get_id());
}

/// Memory holds a few blocks, however slowly they are used.
void ConveyorTest::isNeverFarAhead()
{
    std::atomic<int> made = 0;
    const auto work = [&made](int &&number) {
        ++made;
        return number;
    };
    int farthest = 0;
    const auto use = [&](int &&number) -> Status {
        QTest::qSleep(1);
        farthest = std::max(farthest, made - number);
        return {};
    };
    QVERIFY((convey<int, int>(numbersTo(50), work, use)));
    QVERIFY2(farthest <= 2, qPrintable(QString::number(farthest)));
}

void ConveyorTest::endsWithTheFirstError()
{
    std::atomic<int> working = 0;
    std::atomic<int> made = 0;
    const auto work = [&](int &&number) {
        ++working;
        ++made;
        QTest::qSleep(1);
        --working;
        return number;
    };
    int used = 0;
    const auto use = [&used](int &&number) -> Status {
        used = number;
        return number < 7 ? Status {} : Status(fail(ErrorCode::DiskFull));
    };
    const Status status = convey<int, int>(numbersTo(1000), work, use);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::DiskFull);
    QCOMPARE(used, 7);
    QVERIFY(made < 12);
    // The thread is gone: nothing is worked on any more.
    QCOMPARE(working, 0);
    const int before = made;
    QTest::qSleep(10);
    QCOMPARE(made, before);
}

void ConveyorTest::dropsWhatNobodyTakes()
{
    std::atomic<int> made = 0;
    {
        Conveyor<int, int> conveyor([&made](int &&number) {
            ++made;
            return number;
        });
        for (int i = 0; i < 5; ++i)
            conveyor.put(int(i));
        QCOMPARE(conveyor.count(), 5);
        QCOMPARE(conveyor.take(), 0);
        QCOMPARE(conveyor.count(), 4);
    }
    QVERIFY(made >= 1);
    QVERIFY(made <= 5);
}

QTEST_GUILESS_MAIN(ConveyorTest)
#include "tst_conveyor.moc"
