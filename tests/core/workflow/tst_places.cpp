// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/storage/query.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// Places within places, what sits in them, and who does what in an event.
class TestPlaces : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_file;
    std::unique_ptr<Workspace> m_workspace;

    Workflows &flows() { return m_workspace->workflows(); }
    EventId event() { return must(flows().events.events()).front().event.id; }
    Place named(const QString &code)
    {
        const auto places = must(flows().places.places());
        const auto found = std::find_if(places.begin(), places.end(),
                                        [&code](const Place &place) { return place.code == code; });
        return found == places.end() ? Place() : *found;
    }
    std::vector<OrganisationEntry> within(PlaceId place)
    {
        DirectoryFilter filter;
        filter.place = place;
        return must(flows().directory.organisations(filter));
    }
    PersonId contact(size_t index)
    {
        DirectoryFilter filter;
        filter.role = DirectoryRole::Contact;
        return must(flows().directory.people(filter))[index].person.id;
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(QStringLiteral("event.pitchdesk"));
        QFile::remove(m_file);
        m_workspace = must(Workspace::create(m_file, {QStringLiteral("Mai")}, m_clock));
        m_workspace->setUidSeed(7);
        must(flows().samples.addSample(inno, 2025));
    }
    void cleanup() { m_workspace.reset(); }

    void beginsWithSoundPlaces()
    {
        const auto places = must(flows().places.places());
        QSet<PlaceId> known;
        QSet<QString> codes;
        for (const Place &place : places) {
            known.insert(place.id);
            codes.insert(place.code);
            for (const Language language : allLanguages)
                QVERIFY2(!place.name.at(language).isEmpty(), qPrintable(place.code));
            QCOMPARE(place.parents.empty(), place.kind == PlaceKind::World);
        }
        QCOMPARE(size_t(codes.size()), places.size());
        const auto count = [&places](PlaceKind kind) {
            return std::count_if(places.begin(), places.end(), [kind](const Place &p) { return p.kind == kind; });
        };
        QCOMPARE(count(PlaceKind::Region), 6);
        QCOMPARE(count(PlaceKind::Prefecture), 47);
        // All of it lies in the world, and every prefecture in one of the six regions.
        QCOMPARE(must(flows().places.within(named(QStringLiteral("world")).id)), known);
        int prefectures = 0;
        for (const Place &place : places) {
            if (place.kind != PlaceKind::Region)
                continue;
            const QSet<PlaceId> inside = must(flows().places.within(place.id));
            for (const Place &part : places)
                prefectures += int(part.kind == PlaceKind::Prefecture && inside.contains(part.id));
        }
        QCOMPARE(prefectures, 47);
        const QSet<PlaceId> asean = must(flows().places.within(named(QStringLiteral("asean")).id));
        const QSet<PlaceId> asia = must(flows().places.within(named(QStringLiteral("asia")).id));
        QVERIFY(asean.contains(named(QStringLiteral("SG")).id) && asia.contains(named(QStringLiteral("SG")).id));
        QVERIFY(!asean.contains(named(QStringLiteral("JP")).id));
        QCOMPARE(named(QStringLiteral("jp_hokkaido_tohoku")).name.en, QStringLiteral("Hokkaido/Tohoku"));
    }

    void keepsPlacesOfItsOwnAndNoCircles()
    {
        Place park;
        park.name = LocalizedText::only(QStringLiteral("Thang Long Industrial Park"), Language::English);
        park.parents = {named(QStringLiteral("vn_hanoi")).id};
        park.id = must(flows().places.save(park));
        QVERIFY(must(flows().places.within(named(QStringLiteral("asean")).id)).contains(park.id));
        Place hanoi = named(QStringLiteral("vn_hanoi"));
        hanoi.parents.push_back(park.id);
        const auto refused = flows().places.save(hanoi);
        QVERIFY(!refused);
        QCOMPARE(refused.error().argument(QStringLiteral("field")), QStringLiteral("parent_id"));
        QCOMPARE(flows().places.remove(hanoi.id).error().code, ErrorCode::InUse);
        must(flows().places.remove(park.id));
        std::ignore = must(flows().history.undo());
        QVERIFY(must(flows().places.within(hanoi.id)).contains(park.id));
        QCOMPARE(flows().places.save(Place()).error().code, ErrorCode::FieldRequired);
        // The file itself refuses a circle.
        m_workspace.reset();
        const auto database = must(Database::open(m_file, Database::Mode::ReadWrite));
        Query insert(*database, QStringLiteral("INSERT INTO place_parent (place_id, parent_id) VALUES (?, ?)"));
        insert.bind(hanoi.id).bind(park.id);
        const Status circle = insert.exec();
        QVERIFY(!circle);
        QVERIFY2(circle.error().detail.contains(QStringLiteral("pd:place_circle")), qPrintable(circle.error().detail));
    }

    void findsOrganisationsWithinAPlace()
    {
        DirectoryFilter japanese;
        japanese.country = QStringLiteral("JP");
        Organisation west = must(flows().directory.organisations(japanese)).front().organisation;
        west.place = named(QStringLiteral("jp_osaka")).id;
        west.shortName = QStringLiteral("Zyxwest");
        west.size = SizeClass::Large;
        west.legalForm = QStringLiteral("株式会社");
        std::ignore = must(flows().events.saveOrganisation(west));
        QCOMPARE(must(flows().directory.profile(west.id)).entry.organisation, west);
        QCOMPARE(must(flows().directory.profile(west.id)).place.en, QStringLiteral("Osaka"));
        QCOMPARE(within(named(QStringLiteral("jp_kansai")).id).size(), size_t(1));
        QVERIFY(within(named(QStringLiteral("jp_kanto")).id).empty());
        const auto asean = within(named(QStringLiteral("asean")).id);
        QVERIFY(asean.size() > 20);
        for (const OrganisationEntry &entry : asean)
            QVERIFY(entry.organisation.homeCountry != u"JP" || !entry.organisation.baseCountry.isEmpty());
        QVERIFY(within(named(QStringLiteral("asia")).id).size() > asean.size());
        // The short name is a name.
        DirectoryFilter shortly;
        shortly.text = QStringLiteral("zyxwest");
        shortly.scope = DirectoryScope::Names;
        QCOMPARE(must(flows().directory.organisations(shortly)).size(), size_t(1));
        QCOMPARE(flows().places.remove(west.place).error().code, ErrorCode::InUse);
        Progress progress;
        QVERIFY(must(m_workspace->check(progress)).isSound());
    }

    void keepsTheLanguagesOfAnEvent()
    {
        Event held = must(flows().events.event(event())).event;
        QCOMPARE(held.languages, (QStringList {QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("vi")}));
        held.languages = {QStringLiteral("vi"), QStringLiteral("th")};
        std::ignore = must(flows().events.saveEvent(held));
        QCOMPARE(must(flows().events.event(event())).event.languages, held.languages);
        std::ignore = must(flows().history.undo());
        QCOMPARE(must(flows().events.event(event())).event.languages.size(), 3);
        held.languages = {QStringLiteral("not a tag")};
        QCOMPARE(flows().events.saveEvent(held).error().argument(QStringLiteral("field")), QStringLiteral("languages"));
        // They come along into the next edition.
        CloneChoice choice;
        choice.name = LocalizedText::only(QStringLiteral("Next"), Language::English);
        const MadeEvent next = must(flows().templates.cloneEvent(event(), choice));
        QCOMPARE(must(flows().events.event(next.event)).event.languages.size(), 3);
    }

    void keepsFurtherVenuesAndTakesThemAlong()
    {
        EventVenue studio;
        studio.event = event();
        studio.venue = QStringLiteral("Studio (sample)");
        studio.place = named(QStringLiteral("jp_osaka")).id;
        studio.zone = QStringLiteral("Asia/Tokyo");
        studio.id = must(flows().events.saveVenue(studio));
        EventVenue second = studio;
        second.id = {};
        second.venue.clear();
        second.place = named(QStringLiteral("vn_danang")).id;
        second.zone = QStringLiteral("Asia/Ho_Chi_Minh");
        second.id = must(flows().events.saveVenue(second));
        must(flows().events.moveVenue(second.id, 0));
        QCOMPARE(must(flows().events.venues(event())).front().place, second.place);
        EventVenue nowhere = second;
        nowhere.place = {};
        QCOMPARE(flows().events.saveVenue(nowhere).error().argument(QStringLiteral("field")), QStringLiteral("venue"));
        nowhere.venue = QStringLiteral("Somewhere");
        nowhere.zone = QStringLiteral("Asia/Nowhere");
        QCOMPARE(flows().events.saveVenue(nowhere).error().argument(QStringLiteral("field")), QStringLiteral("zone"));
        QCOMPARE(flows().places.remove(second.place).error().code, ErrorCode::InUse);

        CloneChoice choice;
        choice.name = LocalizedText::only(QStringLiteral("Next"), Language::English);
        const MadeEvent next = must(flows().templates.cloneEvent(event(), choice));
        const auto venues = must(flows().events.venues(next.event));
        QCOMPARE(venues.size(), size_t(2));
        QCOMPARE(venues[0].place, second.place);
        QCOMPARE(venues[1].venue, studio.venue);
        QCOMPARE(venues[1].zone, studio.zone);
        must(flows().events.removeVenue(studio.id));
        QCOMPARE(must(flows().events.venues(event())).size(), size_t(1));
        std::ignore = must(flows().history.undo());
        QCOMPARE(must(flows().events.venues(event())).size(), size_t(2));
        must(flows().events.removeEvent(event()));
        Progress progress;
        QVERIFY(must(m_workspace->check(progress)).isSound());
    }

    void keepsWhoDoesWhatInAnEvent()
    {
        for (const EventPersonRow &row : must(flows().events.people(event()))) // those of the sample
            must(flows().events.removeEventPerson(row.entry.id));
        EventPerson entry;
        entry.event = event();
        entry.person = contact(0);
        entry.role = EventPersonRole::Speaker;
        entry.id = must(flows().events.saveEventPerson(entry));
        EventPerson again = entry;
        again.id = {};
        QCOMPARE(flows().events.saveEventPerson(again).error().code, ErrorCode::AlreadyExists);
        again.role = EventPersonRole::Guest; // several roles, each once
        std::ignore = must(flows().events.saveEventPerson(again));
        EventPerson fresh;
        fresh.event = event();
        fresh.role = EventPersonRole::Interpreter;
        QCOMPARE(flows().events.saveEventPerson(fresh).error().code, ErrorCode::FieldRequired);
        QCOMPARE(flows().events.saveEventPerson(fresh, Person()).error().code, ErrorCode::FieldRequired);
        Person interpreter;
        interpreter.name.printed = QStringLiteral("Sample Interpreter");
        const EventPersonId last = must(flows().events.saveEventPerson(fresh, interpreter));
        must(flows().events.moveEventPerson(last, 0));
        const auto rows = must(flows().events.people(event()));
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].person.name.printed, QStringLiteral("Sample Interpreter"));

        const PersonProfile profile = must(flows().directory.profile(entry.person));
        QVERIFY(profile.entry.roles.contains(DirectoryRole::Speaker));
        QVERIFY(std::any_of(profile.engagements.begin(), profile.engagements.end(),
                            [](const Engagement &e) { return e.role == DirectoryRole::Guest; }));
        // Two records of one person become one, and so do the roles that both have.
        EventPerson other = entry;
        other.id = {};
        other.person = contact(1);
        std::ignore = must(flows().events.saveEventPerson(other));
        must(flows().directory.merge(entry.person, other.person));
        QCOMPARE(must(flows().events.people(event())).size(), size_t(3));
        // An erased person keeps the place without a name and without what was noted.
        EventPerson noted = must(flows().events.people(event()))[1].entry;
        noted.note = QStringLiteral("arrives from Osaka by the night train");
        std::ignore = must(flows().events.saveEventPerson(noted));
        std::ignore = must(flows().privacy.erase(noted.person));
        const auto left = must(flows().events.people(event()));
        QCOMPARE(left.size(), size_t(3));
        QCOMPARE(left[1].person.name.printed, erasedName);
        QVERIFY(left[1].entry.note.isEmpty());
        must(flows().events.removeEventPerson(left[0].entry.id));
        QCOMPARE(must(flows().events.people(event())).size(), size_t(2));
        must(flows().events.removeEvent(event()));
        Progress progress;
        QVERIFY(must(m_workspace->check(progress)).isSound());
        m_workspace.reset();
        QFile content(m_file);
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY(!content.readAll().contains(noted.note.toUtf8()));
        m_workspace = must(Workspace::open(m_file, {QStringLiteral("Mai")}, m_clock));
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
