// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// The directory over the sample event.
class TestDirectory : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleFile> m_file;
    std::unique_ptr<Workflows> m_workflows;

    Workflows &flows() { return *m_workflows; }
    std::vector<OrganisationEntry> find(const QString &text, DirectoryScope scope = DirectoryScope::Everything)
    {
        DirectoryFilter filter;
        filter.text = text;
        filter.scope = scope;
        return must(flows().directory.organisations(filter));
    }
    QStringList names(const std::vector<OrganisationEntry> &entries)
    {
        QStringList list;
        for (const OrganisationEntry &entry : entries)
            list << entry.organisation.name.in(Language::English);
        return list;
    }
    OrganisationEntry only(const QString &text)
    {
        const auto found = find(text, DirectoryScope::Names);
        if (found.size() != 1)
            qFatal("%d called %s", int(found.size()), qPrintable(text));
        return found.front();
    }
    OrganisationId add(const QString &name, OrganisationId parent = {})
    {
        Organisation organisation;
        organisation.name = LocalizedText::only(name, Language::English);
        organisation.parent = parent;
        return must(flows().events.saveOrganisation(organisation));
    }

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<SampleFile>(QStringList {inno});
        m_workflows = std::make_unique<Workflows>(m_file->store());
    }
    void cleanup()
    {
        m_workflows.reset();
        m_file.reset();
    }

    void listsEveryOrganisationOnceWithWhatItDid()
    {
        const auto all = find({});
        QCOMPARE(all.size(), must(flows().events.organisations()).size());
        const auto owner = only(QStringLiteral("NTT West"));
        QVERIFY(owner.roles.contains(DirectoryRole::ChallengeOwner));
        QCOMPARE(owner.challenges, 1);
        QCOMPARE(owner.proposals, 0);
        QCOMPARE(owner.events, 1);
        const EventId event = must(flows().events.events()).front().event.id;
        int proposals = 0;
        for (const OrganisationEntry &entry : all)
            proposals += entry.proposals;
        QCOMPARE(size_t(proposals), must(flows().proposals.proposals(event)).size());
    }

    void answersWhoCouldSolveThis()
    {
        // "voice" stands in what NTT West looks for and in what startups offer to it.
        const auto needs = find(QStringLiteral("voice economy"), DirectoryScope::Needs);
        QCOMPARE(names(needs), QStringList {QStringLiteral("NTT West")});
        const auto offers = find(QStringLiteral("voice"), DirectoryScope::Offers);
        QVERIFY(!offers.empty());
        for (const OrganisationEntry &entry : offers)
            QVERIFY(entry.roles.contains(DirectoryRole::Applicant));
        QVERIFY(find(QStringLiteral("voice")).size() >= needs.size() + offers.size());
        QVERIFY(find(QStringLiteral("no such thing anywhere")).empty());
    }

    void findsByStatementOfTheChallenge()
    {
        // The statement of Thang Long's challenge speaks of its employees; its title does not.
        const auto found = find(QStringLiteral("employees"), DirectoryScope::Needs);
        QVERIFY(names(found).join(u' ').contains(QStringLiteral("Thang Long")));
    }

    void findsFoldedAndByField()
    {
        QCOMPARE(names(find(QStringLiteral("ｎｔｔ　ｗｅｓｔ"), DirectoryScope::Names)),
                 QStringList {QStringLiteral("NTT West")});
        const auto terms = must(flows().events.terms(QStringLiteral("field")));
        const auto agritech = std::find_if(terms.begin(), terms.end(),
                                           [](const Term &term) { return term.code == QStringLiteral("agritech"); });
        QVERIFY(agritech != terms.end());
        DirectoryFilter filter;
        filter.field = agritech->id;
        filter.role = DirectoryRole::Applicant;
        const auto byField = must(flows().directory.organisations(filter));
        QVERIFY(!byField.empty());
        const auto byWord = find(agritech->label.vi, DirectoryScope::Offers);
        for (const OrganisationEntry &entry : byField) {
            QVERIFY(entry.fields.contains(agritech->id));
            QVERIFY(std::any_of(byWord.begin(), byWord.end(), [&](const OrganisationEntry &found) {
                return found.organisation.id == entry.organisation.id;
            }));
        }
    }

    void narrowsByRoleAndCountry()
    {
        DirectoryFilter filter;
        filter.role = DirectoryRole::ChallengeOwner;
        QCOMPARE(must(flows().directory.organisations(filter)).size(), size_t(6));
        filter.country = QStringLiteral("VN");
        for (const OrganisationEntry &entry : must(flows().directory.organisations(filter)))
            QVERIFY(entry.organisation.homeCountry == QStringLiteral("VN")
                    || entry.organisation.baseCountry == QStringLiteral("VN"));
        QVERIFY(must(flows().directory.countries()).contains(QStringLiteral("VN")));
        filter = {};
        filter.role = DirectoryRole::Judge;
        QCOMPARE(must(flows().directory.people(filter)).size(), size_t(14));
    }

    void profilesTellWhatWasDone()
    {
        const auto owner = must(flows().directory.profile(only(QStringLiteral("NTT West")).organisation.id));
        const auto challenge =
            std::find_if(owner.engagements.begin(), owner.engagements.end(),
                         [](const Engagement &e) { return e.role == DirectoryRole::ChallengeOwner; });
        QVERIFY(challenge != owner.engagements.end());
        QVERIFY(challenge->number > 0 && !challenge->title.isEmpty());
        DirectoryFilter filter;
        filter.role = DirectoryRole::Applicant;
        const auto applicant = must(flows().directory.organisations(filter)).front();
        const auto profile = must(flows().directory.profile(applicant.organisation.id));
        QCOMPARE(profile.entry.proposals, applicant.proposals);
        QVERIFY(profile.entry.fields == applicant.fields);
        QVERIFY(!profile.people.empty());
        const auto person = must(flows().directory.profile(profile.people.front().person.id));
        QVERIFY(person.entry.roles.contains(DirectoryRole::Contact));
        QVERIFY(std::all_of(person.engagements.begin(), person.engagements.end(),
                            [](const Engagement &e) { return e.state && e.key > 0; }));
        QVERIFY(!flows().directory.profile(OrganisationId(999999)));
    }

    void mergesTwoRecordsAndBringsThemBack()
    {
        DirectoryFilter applicants;
        applicants.role = DirectoryRole::Applicant;
        const auto all = must(flows().directory.organisations(applicants));
        const OrganisationEntry kept = all[0];
        const OrganisationEntry lost = all[1];
        const auto before = find({}).size();
        PD_VERIFY(flows().directory.merge(kept.organisation.id, lost.organisation.id));
        QCOMPARE(find({}).size(), before - 1);
        const auto merged = must(flows().directory.profile(kept.organisation.id));
        QCOMPARE(merged.entry.proposals, kept.proposals + lost.proposals);
        QVERIFY(
            merged.entry.organisation.otherNames.contains(lost.organisation.name.in(lost.organisation.name.original)));
        // It is found by the name that went.
        QCOMPARE(only(lost.organisation.name.in(lost.organisation.name.original)).organisation.id,
                 kept.organisation.id);
        PD_VERIFY(flows().history.undo());
        QCOMPARE(find({}).size(), before);
        QCOMPARE(must(flows().directory.profile(lost.organisation.id)).entry.proposals, lost.proposals);
    }

    void mergesOwnersOfOneChallengeAndRolesOfOneEvent()
    {
        const EventId event = must(flows().events.events()).front().event.id;
        const auto parts = must(flows().events.participations(event));
        const Organisation first = parts.front().organisation;
        const OrganisationId twin = add(QStringLiteral("Twin"));
        std::ignore = must(
            flows().events.saveParticipation({{}, {}, event, twin, parts.front().participation.role, QString()}));
        PD_VERIFY(flows().directory.merge(first.id, twin));
        QCOMPARE(must(flows().events.participations(event)).size(), parts.size());
    }

    void mergesAPartWithItsWhole()
    {
        const OrganisationId top = add(QStringLiteral("Top"));
        const OrganisationId middle = add(QStringLiteral("Middle"), top);
        const OrganisationId low = add(QStringLiteral("Low"), middle);
        const OrganisationId lowest = add(QStringLiteral("Lowest"), low);
        // The lowest takes the place of one that is above its own parent.
        PD_VERIFY(flows().directory.merge(lowest, middle));
        const auto profile = must(flows().directory.profile(lowest));
        QCOMPARE(profile.entry.organisation.parent, top);
        QCOMPARE(must(flows().directory.profile(low)).entry.organisation.parent, lowest);
        PD_VERIFY(flows().directory.merge(top, lowest));
        QVERIFY(!must(flows().directory.profile(top)).entry.organisation.parent.isValid());
    }

    void refusesWhatCannotBeMerged()
    {
        const OrganisationId one = only(QStringLiteral("NTT West")).organisation.id;
        const Status same = flows().directory.merge(one, one);
        QVERIFY(!same);
        QCOMPARE(same.error().code, ErrorCode::FieldInvalid);
        QVERIFY(!flows().directory.merge(one, OrganisationId(999999)));
        DirectoryFilter judges;
        judges.role = DirectoryRole::Judge;
        const auto people = must(flows().directory.people(judges));
        const Status both = flows().directory.merge(people[0].person.id, people[1].person.id);
        QVERIFY(!both);
        QCOMPARE(both.error().code, ErrorCode::InUse);
        QCOMPARE(must(flows().directory.people(judges)).size(), people.size());
    }

    void mergedPeopleKeepWhatDiffersAsANote()
    {
        DirectoryFilter contacts;
        contacts.role = DirectoryRole::Contact;
        const auto people = must(flows().directory.people(contacts));
        const Person kept = people[0].person;
        const Person lost = people[1].person;
        QVERIFY(!lost.email.isEmpty() && lost.email != kept.email);
        PD_VERIFY(flows().directory.merge(kept.id, lost.id));
        const auto profile = must(flows().directory.profile(kept.id));
        QCOMPARE(profile.entry.person.email, kept.email);
        QCOMPARE(profile.notes.size(), size_t(1));
        QVERIFY(profile.notes.front().text.contains(lost.email));
        QVERIFY(!flows().directory.profile(lost.id));
    }

    void findsWhatMayBeRecordedTwice()
    {
        DirectoryFilter filter;
        filter.alikeOnly = true;
        const auto before = must(flows().directory.organisations(filter)).size();
        const OrganisationId twin = add(QStringLiteral("NTT West Co., Ltd."));
        const auto alike = must(flows().directory.organisations(filter));
        QCOMPARE(alike.size(), before + 2);
        const auto place = std::find_if(alike.begin(), alike.end(),
                                        [twin](const OrganisationEntry &e) { return e.organisation.id == twin; });
        QVERIFY(place != alike.end());
        // Its twin stands beside it.
        const auto isTwin = [](const OrganisationEntry &e) {
            return e.organisation.name.en == QStringLiteral("NTT West");
        };
        const bool isBeside = (place != alike.begin() && isTwin(*std::prev(place)))
            || (std::next(place) != alike.end() && isTwin(*std::next(place)));
        QVERIFY(isBeside);
    }

    void peopleAreChangedAndNeedAName()
    {
        DirectoryFilter judges;
        judges.role = DirectoryRole::Judge;
        Person person = must(flows().directory.people(judges)).front().person;
        person.name.kana = QStringLiteral("やまだ たろう");
        std::ignore = must(flows().directory.savePerson(person));
        DirectoryFilter byKana;
        byKana.text = QStringLiteral("ヤマダ");
        QCOMPARE(must(flows().directory.people(byKana)).size(), size_t(1));
        person.name.printed = QStringLiteral("  ");
        person.email.clear();
        const auto blank = flows().directory.savePerson(person);
        QVERIFY(!blank);
        QCOMPARE(blank.error().code, ErrorCode::FieldRequired);
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
