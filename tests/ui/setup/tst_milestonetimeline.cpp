// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"
#include "ui/common/formats.h"
#include "ui/common/language.h"
#include "ui/desk/desk.h"
#include "ui/setup/milestonetimeline.h"
#include "ui/setup/milestonewords.h"
#include "ui/setup/setuppage.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace pitchdesk;

namespace {

Milestone deadlineAt(const QDate &date, const QTime &time, const char *zone)
{
    Milestone milestone;
    milestone.kind = MilestoneKind::Deadline;
    milestone.date = PartialDate::day(date);
    milestone.time = time;
    milestone.zone = QString::fromLatin1(zone);
    return milestone;
}

} // namespace

/// Milestones that are moved on the timeline, and deadlines in the zones of all parties.
class TestMilestoneTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dragMovesADot();
    void aClickOnlyChooses();
    void escapeTakesADragBack();
    void arrowsMoveTheCurrentOne();
    void aPeriodStaysWhereItIs();
    void aDragOnThePageIsOneStep();
    void arrowsOnThePageAreOneStep();
    void deadlinesAreRightAcrossZones_data();
    void deadlinesAreRightAcrossZones();
    void theTipNamesEveryZone();
    void writesTheEraInJapanese();

private:
    void drag(MilestoneTimeline &timeline, qint64 key, int days, Qt::MouseButton button = Qt::LeftButton)
    {
        const QPoint from = timeline.positionOf(key);
        const QPoint to = from + QPoint(int(std::lround(days * timeline.dayWidth())), 3);
        QTest::mousePress(&timeline, button, {}, from);
        QMouseEvent halfway(QEvent::MouseMove, QPointF(from + to) / 2, timeline.mapToGlobal((from + to) / 2),
                            Qt::NoButton, button, {});
        QCoreApplication::sendEvent(&timeline, &halfway);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), timeline.mapToGlobal(QPointF(to)), Qt::NoButton, button, {});
        QCoreApplication::sendEvent(&timeline, &move);
        QTest::mouseRelease(&timeline, button, {}, to);
    }
    void fill(MilestoneTimeline &timeline)
    {
        const auto point = [](qint64 key, const char *label, const QDate &date) {
            TimelinePoint made;
            made.key = key;
            made.label = QString::fromLatin1(label);
            made.first = made.last = date;
            made.canMove = true;
            return made;
        };
        TimelinePoint month = point(3, "Report", QDate(2027, 4, 1));
        month.last = QDate(2027, 4, 30);
        month.canMove = false;
        timeline.setPoints({point(1, "Opens", QDate(2027, 1, 4)), point(2, "Deadline", QDate(2027, 2, 15)), month},
                           QDate(2027, 1, 20));
        timeline.resize(1000, timeline.sizeHint().height());
        timeline.show();
    }
    template<typename Body>
    void onThePage(Body body)
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.pitchdesk"));
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_file, copy));
        Desk desk(m_clock);
        auto opened = desk.open(copy, {QStringLiteral("Tester")});
        QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), 30000);
        Dialogs dialogs;
        SetupPage page(desk, dialogs);
        page.resize(1400, 900);
        page.show();
        page.findChild<QListWidget *>(QStringLiteral("setup.parts"))->setCurrentRow(4);
        auto *timeline = page.findChild<MilestoneTimeline *>();
        QTRY_VERIFY(page.findChild<QTableView *>(QStringLiteral("setup.milestones"))->model()->rowCount() > 2);
        QTRY_VERIFY(timeline->isVisible());
        body(desk, *timeline);
    }
    static std::vector<Milestone> milestonesOf(Desk &desk)
    {
        auto read = desk.write([id = desk.currentEvent()](Workflows &w) { return w.events.milestones(id); });
        while (!read.isFinished())
            QTest::qWait(5);
        return *read.result();
    }
    static Milestone milestoneOf(Desk &desk, MilestoneId id)
    {
        const auto all = milestonesOf(desk);
        return *std::ranges::find(all, id, &Milestone::id);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock {QDateTime(QDate(2025, 9, 1), QTime(3, 0), Qt::UTC)};
    QString m_file;
};

void TestMilestoneTimeline::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("sample.pitchdesk"));
    Desk desk(m_clock);
    auto made = desk.create(m_file, {QStringLiteral("Tester")}, QStringLiteral("inno-2025"));
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 60000);
    desk.close();
}

void TestMilestoneTimeline::dragMovesADot()
{
    MilestoneTimeline timeline;
    fill(timeline);
    QSignalSpy moved(&timeline, &MilestoneTimeline::moved);
    drag(timeline, 2, 10);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][0].toLongLong(), 2);
    QCOMPARE(moved[0][1].toDate(), QDate(2027, 2, 25));
    fill(timeline);
    drag(timeline, 2, -50); // past the one before it
    QCOMPARE(moved[1][1].toDate(), QDate(2026, 12, 27));
    drag(timeline, 1, 5, Qt::RightButton);
    QCOMPARE(moved.size(), 2);
}

void TestMilestoneTimeline::aClickOnlyChooses()
{
    MilestoneTimeline timeline;
    fill(timeline);
    QSignalSpy moved(&timeline, &MilestoneTimeline::moved);
    QSignalSpy chosen(&timeline, &MilestoneTimeline::chosen);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.positionOf(2));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 2);
    drag(timeline, 2, 0);
    QVERIFY(moved.isEmpty());
}

void TestMilestoneTimeline::escapeTakesADragBack()
{
    MilestoneTimeline timeline;
    fill(timeline);
    QSignalSpy moved(&timeline, &MilestoneTimeline::moved);
    const QPoint from = timeline.positionOf(1);
    QTest::mousePress(&timeline, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(from) + QPointF(100, 0), timeline.mapToGlobal(QPointF(from)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&timeline, &move);
    QVERIFY(timeline.positionOf(1).x() > from.x() + 50);
    QTest::keyClick(&timeline, Qt::Key_Escape);
    QCOMPARE(timeline.positionOf(1), from);
    QTest::mouseRelease(&timeline, Qt::LeftButton, {}, from + QPoint(100, 0));
    QVERIFY(moved.isEmpty());
}

void TestMilestoneTimeline::arrowsMoveTheCurrentOne()
{
    MilestoneTimeline timeline;
    fill(timeline);
    QSignalSpy moved(&timeline, &MilestoneTimeline::moved);
    QSignalSpy chosen(&timeline, &MilestoneTimeline::chosen);
    timeline.setCurrent(1);
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(chosen.last()[0].toLongLong(), 2);
    timeline.setCurrent(2);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(moved.last()[1].toDate(), QDate(2027, 2, 16));
    fill(timeline);
    QTest::keyClick(&timeline, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(moved.last()[1].toDate(), QDate(2027, 2, 8));
    // A key that is held down repeats, and tells of it once.
    fill(timeline);
    QTest::keyPress(&timeline, Qt::Key_Right);
    for (int i = 0; i < 4; ++i) {
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_Right, {}, {}, true);
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Right, {}, {}, true);
        QCoreApplication::sendEvent(&timeline, &up);
        QCoreApplication::sendEvent(&timeline, &down);
    }
    QCOMPARE(moved.size(), 2);
    QTest::keyRelease(&timeline, Qt::Key_Right);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(moved.last()[1].toDate(), QDate(2027, 2, 20));
}

void TestMilestoneTimeline::aPeriodStaysWhereItIs()
{
    MilestoneTimeline timeline;
    fill(timeline);
    QSignalSpy moved(&timeline, &MilestoneTimeline::moved);
    drag(timeline, 3, -20);
    timeline.setCurrent(3);
    QTest::keyClick(&timeline, Qt::Key_Left);
    QVERIFY(moved.isEmpty());
}

void TestMilestoneTimeline::aDragOnThePageIsOneStep()
{
    onThePage([this](Desk &desk, MilestoneTimeline &timeline) {
        const auto all = milestonesOf(desk);
        const Milestone before = *std::ranges::find(all, MilestoneKind::Deadline, &Milestone::kind);
        drag(timeline, before.id.value(), 6);
        QTRY_COMPARE(milestoneOf(desk, before.id).date, PartialDate::day(before.date.date.addDays(6)));
        QCOMPARE(milestoneOf(desk, before.id).time, before.time);
        auto undone = desk.write([](Workflows &w) { return w.history.undo(); });
        QTRY_VERIFY(undone.isFinished());
        QCOMPARE(undone.result()->key, QStringLiteral("milestone.edit"));
        QCOMPARE(milestoneOf(desk, before.id).date, before.date);
        QTRY_VERIFY(timeline.tipOf(before.id.value()).contains(dateWithDayText(before.date.date)));
    });
}

void TestMilestoneTimeline::arrowsOnThePageAreOneStep()
{
    onThePage([](Desk &desk, MilestoneTimeline &timeline) {
        const auto all = milestonesOf(desk);
        const Milestone before = *std::ranges::find(all, MilestoneKind::Deadline, &Milestone::kind);
        timeline.setFocus();
        QTest::mouseClick(&timeline, Qt::LeftButton, {}, timeline.positionOf(before.id.value()));
        QTest::keyClick(&timeline, Qt::Key_Left, Qt::ShiftModifier);
        QTRY_COMPARE(milestoneOf(desk, before.id).date, PartialDate::day(before.date.date.addDays(-7)));
    });
}

void TestMilestoneTimeline::deadlinesAreRightAcrossZones_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("tokyo");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const QDate &date, const QTime &time, const char *zone, const char *own,
                        const char *tokyo, const char *utc) {
        QTest::newRow(name) << date << time << QString::fromLatin1(zone) << QString::fromLatin1(own)
                            << QString::fromLatin1(tokyo) << QString::fromLatin1(utc);
    };
    row("Berlin before summer time", QDate(2026, 3, 28), QTime(17, 0), "Europe/Berlin",
        "Berlin: 28 Mar 2026, 17:00 (UTC+01:00)", "Tokyo: 29 Mar 2026, 01:00 (UTC+09:00)",
        "UTC: 28 Mar 2026, 16:00 (UTC+00:00)");
    row("Berlin in summer time", QDate(2026, 3, 29), QTime(17, 0), "Europe/Berlin",
        "Berlin: 29 Mar 2026, 17:00 (UTC+02:00)", "Tokyo: 30 Mar 2026, 00:00 (UTC+09:00)",
        "UTC: 29 Mar 2026, 15:00 (UTC+00:00)");
    row("Berlin, a time that the clocks skip", QDate(2026, 3, 29), QTime(2, 30), "Europe/Berlin",
        "Berlin: 29 Mar 2026, 03:30 (UTC+02:00)", "Tokyo: 29 Mar 2026, 10:30 (UTC+09:00)",
        "UTC: 29 Mar 2026, 01:30 (UTC+00:00)");
    row("Berlin, a time that they show twice", QDate(2026, 10, 25), QTime(2, 30), "Europe/Berlin",
        "Berlin: 25 Oct 2026, 02:30 (UTC+02:00)", "Tokyo: 25 Oct 2026, 09:30 (UTC+09:00)",
        "UTC: 25 Oct 2026, 00:30 (UTC+00:00)");
    row("Singapore when it was seven and a half hours ahead", QDate(1981, 12, 31), QTime(12, 0), "Asia/Singapore",
        "Singapore: 31 Dec 1981, 12:00 (UTC+07:30)", "Tokyo: 31 Dec 1981, 13:30 (UTC+09:00)",
        "UTC: 31 Dec 1981, 04:30 (UTC+00:00)");
    row("Tokyo in the summer time of 1949", QDate(1949, 7, 1), QTime(12, 0), "Asia/Tokyo",
        "Tokyo: 1 Jul 1949, 12:00 (UTC+10:00)", "Tokyo: 1 Jul 1949, 12:00 (UTC+10:00)",
        "UTC: 1 Jul 1949, 02:00 (UTC+00:00)");
}

void TestMilestoneTimeline::deadlinesAreRightAcrossZones()
{
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(QString, zone);
    const Milestone milestone = deadlineAt(date, time, qPrintable(zone));
    const QStringList lines = instantLines(milestone, {QStringLiteral("Asia/Singapore")});
    QTEST(lines.value(0), "own");
    QFETCH(QString, tokyo);
    QFETCH(QString, utc);
    QVERIFY2(lines.contains(tokyo), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(utc), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.size(), QSet<QString>(lines.begin(), lines.end()).size());
}

void TestMilestoneTimeline::theTipNamesEveryZone()
{
    onThePage([](Desk &desk, MilestoneTimeline &timeline) {
        const auto all = milestonesOf(desk);
        Milestone deadline = *std::ranges::find(all, MilestoneKind::Deadline, &Milestone::kind);
        deadline.date = PartialDate::day(QDate(2025, 10, 24));
        deadline.time = QTime(18, 0);
        deadline.zone = QStringLiteral("Europe/Berlin");
        auto saved = desk.write([deadline](Workflows &w) { return w.events.saveMilestone(deadline); });
        QTRY_VERIFY(saved.isFinished());
        const qint64 key = deadline.id.value();
        QTRY_VERIFY(timeline.tipOf(key).contains(QStringLiteral("Berlin: 24 Oct 2025, 18:00 (UTC+02:00)")));
        for (const char *line : {"Ho Chi Minh: 24 Oct 2025, 23:00 (UTC+07:00)", "Tokyo: 25 Oct 2025, 01:00 (UTC+09:00)",
                                 "UTC: 24 Oct 2025, 16:00 (UTC+00:00)", "business day", "Vietnam, Japan"})
            QVERIFY2(timeline.tipOf(key).contains(QString::fromLatin1(line)), qPrintable(timeline.tipOf(key)));
        QVERIFY(!timeline.tipOf(key).contains(QStringLiteral("令和")));
    });
}

void TestMilestoneTimeline::writesTheEraInJapanese()
{
    QCOMPARE(eraDateText(QDate(2025, 10, 3)), QStringLiteral("令和7年10月3日"));
    QCOMPARE(eraDateText(QDate(2019, 5, 1)), QStringLiteral("令和元年5月1日"));
    QCOMPARE(eraDateText(QDate(2019, 4, 30)), QStringLiteral("平成31年4月30日"));
    QCOMPARE(eraDateText(QDate(1989, 1, 7)), QStringLiteral("昭和64年1月7日"));
    QCOMPARE(eraDateText(QDate(1926, 12, 24)), QStringLiteral("大正15年12月24日"));
    QCOMPARE(eraDateText(QDate(1873, 1, 1)), QStringLiteral("明治6年1月1日"));
    QCOMPARE(eraDateText(QDate(1872, 12, 31)), QString());
    QCOMPARE(eraDateText(QDate()), QString());
    setCurrentLanguage(Language::Japanese);
    onThePage([](Desk &desk, MilestoneTimeline &timeline) {
        const auto all = milestonesOf(desk);
        const Milestone deadline = *std::ranges::find(all, MilestoneKind::Deadline, &Milestone::kind);
        QTRY_VERIFY(timeline.tipOf(deadline.id.value()).contains(QStringLiteral("令和7年")));
    });
    setCurrentLanguage(Language::English);
}

QTEST_MAIN(TestMilestoneTimeline)
#include "tst_milestonetimeline.moc"
