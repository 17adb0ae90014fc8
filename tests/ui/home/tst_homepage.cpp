// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/common/theme.h"
#include "ui/desk/desk.h"
#include "ui/home/barrow.h"
#include "ui/home/homepage.h"
#include "ui/home/hometexts.h"
#include "ui/home/milestonestrip.h"
#include "ui/home/taskcard.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pitchdesk;

namespace {

constexpr int patience = 60'000;

Milestone milestone(const QString &title, const PartialDate &date)
{
    Milestone made;
    made.title = LocalizedText::only(title, Language::English);
    made.date = date;
    return made;
}

} // namespace

/// Home on a real workspace: it shows what the workflow counts, and each part leads to its page.
class TestHomePage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock {QDateTime(QDate(2025, 9, 1), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<HomePage> m_page;

    TaskCard *card(const char *name)
    {
        return m_page->findChild<TaskCard *>(QStringLiteral("home.") + QString::fromLatin1(name));
    }
    QList<BarRow *> bars() { return m_page->findChildren<BarRow *>(); }
    BarRow *bar(const QString &name)
    {
        const auto all = bars();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](BarRow *row) { return row->accessibleName().contains(name); });
        return found == all.end() ? nullptr : *found;
    }
    QString shownText()
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    HomeOverview overview()
    {
        auto future = m_desk->read([event = m_desk->currentEvent()](Workflows &w) { return w.events.home(event); });
        future.waitForFinished();
        const auto result = future.result();
        return result ? *result : HomeOverview {};
    }
    /// The cards that the page cuts off, or that lie on another.
    QStringList cardsOutside()
    {
        QStringList outside;
        QList<QRect> places;
        for (TaskCard *card : m_page->findChildren<TaskCard *>()) {
            const QRect place(card->mapTo(m_page.get(), QPoint()), card->size());
            const bool isOnAnother = std::any_of(places.begin(), places.end(),
                                                 [&](const QRect &other) { return other.intersects(place); });
            if (card->isVisible() && (place.left() < 0 || place.right() >= m_page->width() || isOnAnother))
                outside << card->objectName();
            if (card->isVisible())
                places << place;
        }
        return places.size() < 6 ? QStringList(QStringLiteral("too few")) : outside;
    }
    template<typename Work>
    auto write(Work work)
    {
        auto future = m_desk->write(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    void wait(QFuture<Status> opening)
    {
        QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), patience);
        QVERIFY(opening.result());
    }
    Status markAllEligible()
    {
        return write([event = m_desk->currentEvent()](Workflows &w) -> Status {
            PD_ASSIGN(const auto rows, w.proposals.proposals(event));
            std::vector<ProposalId> ids;
            for (const ProposalRow &row : rows)
                ids.push_back(row.id);
            return w.proposals.setState(ids, ProposalState::Eligible, {});
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        Desk maker(m_clock);
        wait(maker.create(m_folder.filePath(QStringLiteral("master.pitchdesk")), {QStringLiteral("Mai")},
                          QStringLiteral("inno-2025")));
    }

    void init()
    {
        const QString file = m_folder.filePath(QStringLiteral("home.pitchdesk"));
        QFile::remove(file);
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("master.pitchdesk")), file));
        m_desk = std::make_unique<Desk>(m_clock);
        m_page = std::make_unique<HomePage>(*m_desk);
        m_page->resize(1100, 760);
        m_page->show();
        wait(m_desk->open(file, {QStringLiteral("Mai")}));
        QTRY_VERIFY(!bars().isEmpty());
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void countsWhatIsToDo()
    {
        const HomeOverview o = overview();
        const auto open = std::count_if(o.judges.begin(), o.judges.end(),
                                        [](const JudgeProgress &judge) { return judge.done < judge.expected; });
        QCOMPARE(card("toScreen")->count(), o.toScreen);
        QCOMPARE(card("late")->count(), o.late);
        QCOMPARE(card("duplicates")->count(), o.suspectedDuplicates);
        QCOMPARE(card("conflicts")->count(), o.suspectedConflicts);
        QCOMPARE(card("openJudges")->count(), int(open));
        QCOMPARE(card("decisions")->count(), o.challengesToDecide);
        QVERIFY(o.late > 0 && o.suspectedDuplicates > 0); // the sample has something of each
        QCOMPARE(card("withoutChallenge")->isVisible(), o.withoutChallenge > 0);
        QCOMPARE(card("weights")->isVisible(), o.weightProblems > 0);
        QVERIFY(card("late")->accessibleName().contains(QStringLiteral("Late proposals")));
    }

    void cardsLeadToTheirWork_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("hint");
        QTest::newRow("screening") << QStringLiteral("toScreen") << PageId::Proposals << QStringLiteral("to_screen");
        QTest::newRow("late") << QStringLiteral("late") << PageId::Proposals << QStringLiteral("late");
        QTest::newRow("duplicates") << QStringLiteral("duplicates") << PageId::Proposals
                                    << QStringLiteral("duplicates");
        QTest::newRow("conflicts") << QStringLiteral("conflicts") << PageId::Judging << QString();
        QTest::newRow("judges") << QStringLiteral("openJudges") << PageId::Judging << QString();
        QTest::newRow("decisions") << QStringLiteral("decisions") << PageId::Ranking << QString();
    }
    void cardsLeadToTheirWork()
    {
        QFETCH(const QString, name);
        QFETCH(const PageId, page);
        QFETCH(const QString, hint);
        QSignalSpy opened(m_page.get(), &HomePage::openPage);
        QTest::keyClick(card(name.toLatin1().constData()), Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).value<PageId>(), page);
        QCOMPARE(opened.first().at(1).toString(), hint);
    }

    void barsLeadToTheirRecords()
    {
        const HomeOverview o = overview();
        QCOMPARE(o.intake.size(), size_t(6));
        QCOMPARE(bars().size(), int(o.intake.size() + std::min<size_t>(8, o.judges.size())));
        QSignalSpy opened(m_page.get(), &HomePage::openRecord);
        const ChallengeIntake &third = o.intake[2];
        QTest::mouseClick(bar(QStringLiteral("#%1 ").arg(third.number)), Qt::LeftButton);
        QCOMPARE(opened.takeFirst(), QVariantList({QVariant::fromValue(PageId::Setup), third.challenge.value()}));
        const auto slowest =
            std::min_element(o.judges.begin(), o.judges.end(), [](const JudgeProgress &a, const JudgeProgress &b) {
                return double(a.done) / std::max(1, a.expected) < double(b.done) / std::max(1, b.expected);
            });
        BarRow *judge = bar(slowest->name); // who is behind stands first
        QVERIFY(judge);
        QTest::mouseClick(judge, Qt::LeftButton);
        QCOMPARE(opened.takeFirst(), QVariantList({QVariant::fromValue(PageId::Judging), slowest->judge.value()}));
        QTRY_VERIFY(shownText().contains(QStringLiteral("and %1 more").arg(o.judges.size() - 8)));
    }

    void followsWhatIsCommitted()
    {
        QVERIFY(overview().toScreen > 0);
        QVERIFY(markAllEligible());
        QTRY_COMPARE(card("toScreen")->count(), 0);
        QVERIFY(card("toScreen")->accessibleName().contains(QStringLiteral("Proposals to screen")));
        write([](Workflows &w) { return w.history.undo(); });
        QTRY_VERIFY(card("toScreen")->count() > 0);
    }

    void readsAgainOnlyWhenItIsSeen()
    {
        const int before = card("toScreen")->count();
        m_page->hide();
        QVERIFY(markAllEligible());
        m_desk->waitForJobs();
        QTest::qWait(50);
        QCOMPARE(card("toScreen")->count(), before);
        m_page->show();
        QTRY_COMPARE(card("toScreen")->count(), 0);
    }

    void milestonesAreCountedInDaysAndBusinessDays()
    {
        const QDate today(2025, 9, 1); // a Monday
        QCOMPARE(distanceText(today, PartialDate::day(today), {}), QStringLiteral("today"));
        QVERIFY(distanceText(today, PartialDate::day(QDate(2025, 8, 29)), {}).contains(u'3'));
        const QString ahead = distanceText(today, PartialDate::day(QDate(2025, 9, 13)), {});
        QVERIFY2(ahead.contains(QStringLiteral("12")) && ahead.contains(u'·'), qPrintable(ahead));
        QCOMPARE(distanceText(today, PartialDate(), {}), QString());
        const auto steps = stripSteps({milestone(QStringLiteral("open"), PartialDate()),
                                       milestone(QStringLiteral("next"), PartialDate::day(QDate(2025, 9, 2))),
                                       milestone(QStringLiteral("over"), PartialDate::day(QDate(2025, 8, 2)))},
                                      today, {});
        QCOMPARE(steps.size(), size_t(3));
        QCOMPARE(steps[0].name, QStringLiteral("over"));
        QVERIFY(steps[0].isPast && !steps[0].isNext && steps[1].isNext && !steps[2].isNext);
        QCOMPARE(steps[2].when, QStringLiteral("Date not stated"));
    }

    void namesTheCalendarsThatCount()
    {
        auto *note = m_page->findChild<QLabel *>(QStringLiteral("home.calendars"));
        QTRY_VERIFY2(note->text().startsWith(QStringLiteral("Business days by the calendars of Vietnam, Japan.")),
                     qPrintable(note->text()));
        const EventId event = m_desk->currentEvent();
        write([event](Workflows &w) { return w.calendars.setCalendars(event, {QStringLiteral("SG")}); });
        QTRY_VERIFY(note->text().startsWith(QStringLiteral("Business days by the calendars of Singapore.")));
        write([](Workflows &w) { return w.history.undo(); });
        QTRY_VERIFY(note->text().contains(QStringLiteral("Vietnam")));
    }

    void whatAnEventStillLacksLeadsToItsPart()
    {
        auto *check = m_page->findChild<QWidget *>(QStringLiteral("home.readiness"));
        QVERIFY(!check->isVisible()); // the sample has proposals: it is under way
        const EventId sample = m_desk->currentEvent();
        const auto made = write([sample](Workflows &w) {
            CloneChoice choice;
            choice.name = LocalizedText::only(QStringLiteral("Next"), Language::English);
            choice.labelYear = 2026;
            choice.dates = {DateShift::Kind::Years, 1, -1, {}};
            return w.templates.cloneEvent(sample, choice);
        });
        QVERIFY(made);
        m_desk->setCurrentEvent(made->event);
        QTRY_VERIFY(check->isVisible());
        QVERIFY(shownText().contains(QStringLiteral("Before the call opens")));
        const auto row = [this](const char *code) {
            return m_page->findChild<QAbstractButton *>(QStringLiteral("home.readiness.%1").arg(QLatin1String(code)));
        };
        QVERIFY(!row("organiser") && !row("deadline")); // they are there
        QVERIFY(row("challenge_draft")->accessibleName().contains(QStringLiteral("needed")));
        QSignalSpy page(m_page.get(), &HomePage::openPage);
        QSignalSpy record(m_page.get(), &HomePage::openRecord);
        QTest::keyClick(row("event_name"), Qt::Key_Space);
        QCOMPARE(page.takeFirst(), QVariantList({QVariant::fromValue(PageId::Setup), QStringLiteral("event")}));
        QTest::mouseClick(row("rule"), Qt::LeftButton);
        QCOMPARE(page.takeFirst().at(1).toString(), QStringLiteral("eligibility"));
        QTest::mouseClick(row("challenge_draft"), Qt::LeftButton);
        QCOMPARE(record.takeFirst().at(0).value<PageId>(), PageId::Setup);
    }

    void milestonesAreSpoken()
    {
        auto *strip = m_page->findChild<MilestoneStrip *>();
        QVERIFY(strip->isVisible());
        const auto milestones = overview().milestones;
        QVERIFY(!milestones.empty());
        QCOMPARE(strip->accessibleDescription().count(u';') + 1, int(milestones.size()));
        QVERIFY(strip->accessibleDescription().contains(milestoneName(milestones.front())));
    }

    void anEmptyFileOffersAnEvent()
    {
        wait(m_desk->create(m_folder.filePath(
                                QStringLiteral("empty%1.pitchdesk").arg(QDateTime::currentMSecsSinceEpoch())),
                            {QStringLiteral("Mai")}));
        auto *button = m_page->findChild<QPushButton *>(QStringLiteral("emptyState.action"));
        QTRY_VERIFY(button->isVisible());
        QVERIFY(shownText().contains(QStringLiteral("There is no event yet")));
        QSignalSpy asked(m_page.get(), &HomePage::newEventRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        Event event;
        event.name = LocalizedText::only(QStringLiteral("Pitch 2027"), Language::English);
        const auto made = write([event](Workflows &w) -> Result<EventId> {
            PD_ASSIGN(const ProgrammeId programme, w.events.saveProgramme({{}, {}, event.name, {}}));
            Event whole = event;
            whole.programme = programme;
            return w.events.saveEvent(whole);
        });
        QVERIFY(made);
        m_desk->setCurrentEvent(*made);
        QTRY_VERIFY(shownText().contains(QStringLiteral("This event is still empty")));
        QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("home.empty.readiness.deadline"))->isVisible());
        QSignalSpy opened(m_page.get(), &HomePage::openPage);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(opened.first().first().value<PageId>(), PageId::Setup);
    }

    void cardsFitTheWidth_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("textSize");
        for (const int width : {620, 760, 1100, 1900})
            QTest::addRow("%d", width) << width << 100;
        QTest::addRow("large text") << 960 << 200; // beside the navigation in a window of 1280
    }
    void cardsFitTheWidth()
    {
        QFETCH(const int, width);
        QFETCH(const int, textSize);
        applyTextSize(textSize);
        m_page->resize(width, 760);
        QTRY_COMPARE(cardsOutside(), QStringList());
        applyTextSize(100);
    }
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
