// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// What organisations offer and look for beyond their proposals and challenges, who works where, and what people speak.
class TestTechnology : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;

    Workflows &flows() { return m_workspace->workflows(); }
    std::vector<OrganisationEntry> search(const QString &text, DirectoryScope scope = DirectoryScope::Everything)
    {
        DirectoryFilter filter;
        filter.text = text;
        filter.scope = scope;
        return must(flows().directory.organisations(filter));
    }
    OrganisationEntry named(const QString &name) { return search(name, DirectoryScope::Names).front(); }
    TermId field(size_t index) { return must(flows().events.terms(QStringLiteral("field")))[index].id; }
    Technology technology(OrganisationId organisation, TechnologyKind kind, const QString &title)
    {
        Technology made;
        made.organisation = organisation;
        made.kind = kind;
        made.title = LocalizedText::only(title, Language::Vietnamese);
        return made;
    }
    PersonId contact(size_t index = 0)
    {
        DirectoryFilter filter;
        filter.role = DirectoryRole::Contact;
        return must(flows().directory.people(filter))[index].person.id;
    }

private Q_SLOTS:
    void init()
    {
        const QString file = m_folder.filePath(QStringLiteral("event.pitchdesk"));
        QFile::remove(file);
        m_workspace = must(Workspace::create(file, {QStringLiteral("Mai")}, m_clock));
        m_workspace->setUidSeed(7);
        must(flows().samples.addSample(inno, 2025));
    }
    void cleanup() { m_workspace.reset(); }

    void findsOrganisationsBySeedsAndNeeds()
    {
        const OrganisationId owner = named(QStringLiteral("NTT West")).organisation.id;
        const OrganisationId other = named(QStringLiteral("Rikkei")).organisation.id;
        Technology seed = technology(owner, TechnologyKind::Seed, QStringLiteral("Cáp quang biển sâu"));
        seed.text = LocalizedText::only(QStringLiteral("深海ケーブルの保守"), Language::Japanese);
        seed.fields = {field(3), field(1)};
        seed.id = must(flows().directory.saveTechnology(seed));
        std::ignore = must(flows().directory.saveTechnology(
            technology(other, TechnologyKind::Need, QStringLiteral("Undersea cable crews, cap quang"))));

        QCOMPARE(search(QStringLiteral("cap quang")).size(), size_t(2));
        const auto offers = search(QStringLiteral("cap quang"), DirectoryScope::Offers);
        QCOMPARE(offers.size(), size_t(1));
        QCOMPARE(offers[0].organisation.id, owner);
        QVERIFY(offers[0].fields.contains(field(3)));
        const auto needs = search(QStringLiteral("cap quang"), DirectoryScope::Needs);
        QCOMPARE(needs.size(), size_t(1));
        QCOMPARE(needs[0].organisation.id, other);
        QVERIFY(search(QStringLiteral("cap quang"), DirectoryScope::Names).empty());
        // Half-width finds full-width, in the description too; the words may stand apart.
        QCOMPARE(search(QStringLiteral("ｹｰﾌﾞﾙ 深海")).size(), size_t(1));

        const OrganisationProfile profile = must(flows().directory.profile(owner));
        QCOMPARE(profile.technologies.size(), size_t(1));
        QCOMPARE(profile.technologies[0], [&] {
            Technology known = seed;
            known.uid = profile.technologies[0].uid;
            return known;
        }());
        must(flows().directory.removeTechnology(seed.id));
        QCOMPARE(search(QStringLiteral("cap quang")).size(), size_t(1));
        std::ignore = must(flows().history.undo());
        QCOMPARE(search(QStringLiteral("cap quang")).size(), size_t(2));
        QCOMPARE(must(flows().directory.profile(owner)).technologies[0].fields, seed.fields);
    }

    void givesAnOrganisationFieldsOfItsOwn()
    {
        const OrganisationId jetro = named(QStringLiteral("JETRO")).organisation.id;
        QVERIFY(!named(QStringLiteral("JETRO")).fields.contains(field(0)));
        must(flows().directory.setFields(jetro, {field(0), field(2)}));
        QVERIFY(named(QStringLiteral("JETRO")).fields.contains(field(0)));
        QCOMPARE(must(flows().directory.profile(jetro)).ownFields, (std::vector {field(0), field(2)}));
        must(flows().directory.setFields(jetro, {}));
        QVERIFY(must(flows().directory.profile(jetro)).ownFields.empty());
    }

    void keepsWhereAPersonWorksAndWhatSheSpeaks()
    {
        const PersonId person = contact();
        const OrganisationId jetro = named(QStringLiteral("JETRO")).organisation.id;
        Affiliation affiliation;
        affiliation.person = person;
        affiliation.organisation = jetro;
        affiliation.title = LocalizedText::only(QStringLiteral("副所長"), Language::Japanese);
        affiliation.department = QStringLiteral("Innovation");
        affiliation.from = *partialDateFrom(QStringLiteral("2021-09"));
        affiliation.id = must(flows().directory.saveAffiliation(affiliation));
        Person record = must(flows().directory.profile(person)).entry.person;
        record.formOfAddress = QStringLiteral("Bà");
        const std::vector<PersonLanguage> spoken {{QStringLiteral("vi"), 3}, {QStringLiteral("ja"), 2}};
        std::ignore = must(flows().directory.savePerson(record, spoken));

        const PersonProfile profile = must(flows().directory.profile(person));
        QCOMPARE(profile.languages, spoken);
        QCOMPARE(profile.entry.person.formOfAddress, QStringLiteral("Bà"));
        QCOMPARE(profile.affiliations.size(), size_t(1));
        QCOMPARE(profile.affiliations[0].affiliation.from, affiliation.from);
        QCOMPARE(must(flows().directory.profile(jetro)).affiliations[0].person.id, person);
        // Who works there is found by the organisation's name.
        DirectoryFilter filter;
        filter.text = QStringLiteral("jetro");
        const auto people = must(flows().directory.people(filter));
        QVERIFY(std::any_of(people.begin(), people.end(),
                            [person](const PersonEntry &entry) { return entry.person.id == person; }));

        affiliation.until = *partialDateFrom(QStringLiteral("2020"));
        QCOMPARE(flows().directory.saveAffiliation(affiliation).error().argument(QStringLiteral("field")),
                 QStringLiteral("until_date"));
        affiliation.until = *partialDateFrom(QStringLiteral("2021")); // the year in which it began
        std::ignore = must(flows().directory.saveAffiliation(affiliation));
        affiliation.organisation = {};
        QCOMPARE(flows().directory.saveAffiliation(affiliation).error().code, ErrorCode::FieldRequired);
        Progress progress;
        QVERIFY(must(m_workspace->check(progress)).isSound());
    }

    void readsDatesOfAnyPrecision()
    {
        QCOMPARE(partialDateFrom(QStringLiteral(" 2024 "))->precision, DatePrecision::Year);
        QCOMPARE(partialDateFrom(QStringLiteral("2024-02"))->date, QDate(2024, 2, 1));
        QCOMPARE(partialDateFrom(QStringLiteral("2024-02-29"))->precision, DatePrecision::Day);
        QVERIFY(!partialDateFrom(QString())->isStated());
        for (const char *wrong : {"24", "2024-13", "2023-02-29", "soon", "2024/05/01", "２０２４年"})
            QVERIFY2(!partialDateFrom(QString::fromUtf8(wrong)), wrong);
        for (const char *same : {"2024", "2024-05", "2024-05-31", ""})
            QCOMPARE(partialDateText(*partialDateFrom(QString::fromUtf8(same))), QString::fromUtf8(same));
    }

    void goesWithMergesAndErasure()
    {
        const OrganisationId kept = named(QStringLiteral("NTT West")).organisation.id;
        const OrganisationId lost = named(QStringLiteral("Rikkei")).organisation.id;
        std::ignore = must(
            flows().directory.saveTechnology(technology(lost, TechnologyKind::Seed, QStringLiteral("Bambooline"))));
        must(flows().directory.setFields(kept, {field(0)}));
        must(flows().directory.setFields(lost, {field(0), field(2)}));
        const PersonId one = contact(0);
        const PersonId two = contact(1);
        Affiliation affiliation;
        affiliation.person = two;
        affiliation.organisation = lost;
        affiliation.department = QStringLiteral("Department of unmistakable matters");
        std::ignore = must(flows().directory.saveAffiliation(affiliation));
        std::ignore = must(flows().directory.savePerson(must(flows().directory.profile(one)).entry.person,
                                                        {{QStringLiteral("en"), 1}}));
        std::ignore = must(flows().directory.savePerson(must(flows().directory.profile(two)).entry.person,
                                                        {{QStringLiteral("en"), 3}, {QStringLiteral("ja"), 2}}));
        must(flows().directory.merge(kept, lost));
        must(flows().directory.merge(one, two));
        const OrganisationProfile merged = must(flows().directory.profile(kept));
        QCOMPARE(merged.technologies.size(), size_t(1));
        QCOMPARE(merged.ownFields.size(), size_t(2));
        QCOMPARE(merged.affiliations.size(), size_t(1));
        const PersonProfile person = must(flows().directory.profile(one));
        QCOMPARE(person.languages.size(), size_t(2));
        QCOMPARE(person.affiliations[0].affiliation.organisation, kept);

        std::ignore = must(flows().privacy.erase(one));
        QVERIFY(must(flows().directory.profile(one)).affiliations.empty());
        QVERIFY(must(flows().directory.profile(one)).languages.empty());
        const QString path = must(m_workspace->info()).file;
        m_workspace.reset();
        QFile content(path);
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY(!content.readAll().contains(affiliation.department.toUtf8()));
        m_workspace = must(Workspace::open(path, {QStringLiteral("Mai")}, m_clock));
    }
};

QTEST_GUILESS_MAIN(TestTechnology)
#include "tst_technology.moc"
