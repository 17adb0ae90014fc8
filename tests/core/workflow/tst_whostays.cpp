// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// Removing the last proposal or judge's record of somebody leaves what the desk has written down otherwise.
class TestWhoStays : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    int m_file = 0;
    std::unique_ptr<Workspace> m_workspace;
    Proposal m_proposal; ///< the only one of its applicant and of its contact

    Workflows &flows() { return m_workspace->workflows(); }
    EventId event() { return must(flows().events.events()).front().event.id; }
    bool hasPerson(PersonId id)
    {
        const auto people = must(flows().directory.people({}));
        return std::any_of(people.begin(), people.end(), [id](const PersonEntry &e) { return e.person.id == id; });
    }
    bool hasOrganisation(OrganisationId id)
    {
        const auto all = must(flows().events.organisations());
        return std::any_of(all.begin(), all.end(), [id](const Organisation &body) { return body.id == id; });
    }
    EventPerson speaker(PersonId person, OrganisationId organisation = {})
    {
        EventPerson entry;
        entry.event = event();
        entry.person = person;
        entry.organisation = organisation;
        entry.role = EventPersonRole::Speaker;
        std::ignore = must(flows().events.saveEventPerson(entry));
        return must(flows().events.people(event())).back().entry;
    }
    void removeProposal() { must(flows().proposals.remove({m_proposal.id})); }

private Q_SLOTS:
    void init()
    {
        const QString file = m_folder.filePath(QStringLiteral("event%1.pitchdesk").arg(++m_file));
        m_workspace = must(Workspace::create(file, {QStringLiteral("Mai")}, m_clock));
        m_workspace->setUidSeed(7);
        must(flows().samples.addSample(inno, 2025));
        DirectoryFilter contacts;
        contacts.role = DirectoryRole::Contact;
        for (const PersonEntry &entry : must(flows().directory.people(contacts))) {
            const auto parts = must(flows().directory.profile(entry.person.id)).engagements;
            m_proposal = must(flows().proposals.proposal(ProposalId(parts.front().key))).proposal;
            const auto all = must(flows().directory.profile(m_proposal.applicant.id)).engagements;
            if (parts.size() == 1 && all.size() == 1 && m_proposal.contact.id == entry.person.id)
                return;
        }
        QFAIL("no applicant with one proposal");
    }
    void cleanup()
    {
        Progress progress;
        QVERIFY(must(m_workspace->check(progress)).isSound());
        m_workspace.reset();
    }

    void whoIsNamedNowhereElseGoes()
    {
        removeProposal();
        QVERIFY(!hasPerson(m_proposal.contact.id));
        QVERIFY(!hasOrganisation(m_proposal.applicant.id));
        std::ignore = must(flows().history.undo());
        QVERIFY(hasPerson(m_proposal.contact.id));
        QVERIFY(hasOrganisation(m_proposal.applicant.id));
    }

    void aSpeakerStays()
    {
        const EventPerson entry = speaker(m_proposal.contact.id, m_proposal.applicant.id);
        removeProposal();
        QVERIFY(hasPerson(entry.person));
        QVERIFY(hasOrganisation(entry.organisation));
        QCOMPARE(must(flows().events.people(event())).back().entry, entry);
    }

    void aJudgeWhoSpeaksStays()
    {
        Judge judge;
        judge.event = event();
        judge.person.name.printed = QStringLiteral("Sample Judge");
        const JudgeId id = must(flows().judging.saveJudge(judge));
        const auto judges = must(flows().judging.judges(event()));
        const auto saved = std::find_if(judges.begin(), judges.end(),
                                        [id](const JudgeRow &row) { return row.judge.id == id; });
        QVERIFY(saved != judges.end());
        const PersonId person = saved->judge.person.id;
        std::ignore = speaker(person);
        must(flows().judging.removeJudge(id));
        QVERIFY(hasPerson(person));
    }

    void whoWorksSomewhereStays()
    {
        Affiliation affiliation;
        affiliation.person = m_proposal.contact.id;
        affiliation.organisation = m_proposal.applicant.id;
        std::ignore = must(flows().directory.saveAffiliation(affiliation));
        removeProposal();
        QVERIFY(hasPerson(affiliation.person));
        QVERIFY(hasOrganisation(affiliation.organisation));
        QCOMPARE(must(flows().directory.profile(affiliation.person)).affiliations.size(), size_t(1));
    }

    void anOrganisationWithASeedStays()
    {
        Technology seed;
        seed.organisation = m_proposal.applicant.id;
        seed.title = LocalizedText::only(QStringLiteral("Sample seed"), Language::English);
        std::ignore = must(flows().directory.saveTechnology(seed));
        removeProposal();
        QVERIFY(hasOrganisation(seed.organisation));
    }

    /// Deleting it by hand is another matter: the desk means it.
    void anOrganisationIsStillDeletedByHand()
    {
        Organisation body;
        body.name = LocalizedText::only(QStringLiteral("Sample guest house"), Language::English);
        body.id = must(flows().events.saveOrganisation(body));
        const EventPerson entry = speaker(m_proposal.contact.id, body.id);
        must(flows().events.removeOrganisation(body.id));
        QVERIFY(!must(flows().events.people(event())).back().entry.organisation.isValid());
        std::ignore = must(flows().history.undo());
        QCOMPARE(must(flows().events.people(event())).back().entry, entry);
    }
};

QTEST_GUILESS_MAIN(TestWhoStays)
#include "tst_whostays.moc"
