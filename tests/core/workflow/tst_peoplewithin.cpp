// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// People of the directory by where the organisations are that they stand for.
class TestPeopleWithin : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleFile> m_file;
    std::unique_ptr<Workflows> m_workflows;

    Workflows &flows() { return *m_workflows; }
    PlaceId named(const QString &code)
    {
        const auto places = must(flows().places.places());
        const auto found = std::find_if(places.begin(), places.end(),
                                        [&code](const Place &place) { return place.code == code; });
        return found == places.end() ? PlaceId() : found->id;
    }
    bool isWithin(PersonId person, const char *code)
    {
        DirectoryFilter filter;
        filter.place = named(QString::fromLatin1(code));
        if (!filter.place.isValid())
            qFatal("no place %s", code);
        const auto found = must(flows().directory.people(filter));
        return std::any_of(found.begin(), found.end(),
                           [person](const PersonEntry &entry) { return entry.person.id == person; });
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<SampleFile>(QStringList {inno});
        must(m_file->change([this] { must(addDefaultPlaces(m_file->store())); }));
        m_workflows = std::make_unique<Workflows>(m_file->store());
    }
    void cleanup()
    {
        m_workflows.reset();
        m_file.reset();
    }

    void theOrganisationSitsThere()
    {
        const EventId event = must(flows().events.events()).front().event.id;
        const Proposal proposal =
            must(flows().proposals.proposal(must(flows().proposals.proposals(event)).front().id)).proposal;
        Organisation body = proposal.applicant;
        body.homeCountry.clear(); // only its place tells where it is
        body.baseCountry.clear();
        body.place = named(QStringLiteral("jp_kobe"));
        std::ignore = must(flows().events.saveOrganisation(body));
        for (const char *code : {"jp_kobe", "JP-28", "jp_kansai", "JP", "asia", "world"})
            QVERIFY2(isWithin(proposal.contact.id, code), code);
        for (const char *code : {"jp_kanto", "jp_kyoto", "asean", "europe"})
            QVERIFY2(!isWithin(proposal.contact.id, code), code);
    }

    void theOrganisationIsFromThere()
    {
        // Another one of the same country/region is found by the code alone.
        DirectoryFilter filter;
        filter.country = QStringLiteral("VN");
        const auto vietnamese = must(flows().directory.people(filter));
        QVERIFY(!vietnamese.empty());
        QVERIFY(isWithin(vietnamese.front().person.id, "asean"));
        QVERIFY(!isWithin(vietnamese.front().person.id, "vn_hanoi")); // nobody said in which city
    }
};

QTEST_GUILESS_MAIN(TestPeopleWithin)
#include "tst_peoplewithin.moc"
