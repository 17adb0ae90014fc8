// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived.h"
#include "core/storage/duplicaterepository.h"
#include "core/storage/journal.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/rubricrepository.h"
#include "core/storage/termrepository.h"
#include "core/workflow/defaultrubric.h"
#include "core/workflow/defaultterms.h"
#include "tests/core/workflow/samplefile.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// The sample events as a desk finds them, and what they are made of.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreThoseOfTheEvent();
    void proposalsComeFromEverywhereInThreeLanguages();
    void peopleInRolesAreMadeUp();
    void mailAndWebAddressesAreExamples();
    void textsOfTheDeskAreInThreeLanguages();
    void uidsAreUnique();
    void duplicatesAreSuspectedInPairs();
    void theSameSeedGivesTheSameRows();
    void anotherSeedGivesOthers();
    void isUndoneInOneStep();
    void bothSamplesFitInOneFile();
    void theTemplateIsWithoutProposals();
    void isAddedOnlyOnce();
    void refusesAnUnknownName();
    void aFailureLeavesNothing();
    void defaultTermsAreAddedOnce();
    void defaultRubricSumsToAHundred();
    void isQuick();
};

void TestSample::countsAreThoseOfTheEvent()
{
    SampleFile file({inno});
    QCOMPARE(file.events.front(), EventId(1));
    QCOMPARE(file.number("SELECT count(*) FROM proposal"), 96);
    QCOMPARE(file.number("SELECT count(*) FROM challenge WHERE state = 'published'"), 6);
    QCOMPARE(file.number("SELECT count(*) FROM (SELECT 1 FROM proposal GROUP BY challenge_id HAVING count(*) = 16)"),
             6);
    QCOMPARE(file.number("SELECT count(*) FROM judge"), 14);
    QCOMPARE(file.number("SELECT count(*) FROM criterion"), 5);
    QVERIFY(file.number("SELECT count(*) FROM score") > 1000);
    QCOMPARE(file.number("SELECT count(DISTINCT state) FROM proposal"), 5);
    QVERIFY(file.number("SELECT count(*) FROM proposal WHERE state = 'eligible'") > 75);
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM proposal WHERE state IN ('incomplete', 'ineligible', 'withdrawn') AND state_reason = ''"),
        0);
    QCOMPARE(file.number("SELECT count(*) FROM proposal WHERE is_late"), 3);
    QCOMPARE(file.number("SELECT count(*) FROM proposal WHERE is_late <> (received_at > '2025-09-24T10:00:00.000Z')"),
             0);
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM proposal a JOIN proposal b ON a.number < b.number AND a.received_at > b.received_at"),
        0);
    QCOMPARE(file.number("SELECT count(*) FROM answer WHERE text = ''"), 0);
    QVERIFY(file.number("SELECT count(*) FROM answer") >= 96);
    QCOMPARE(file.number("SELECT is_sample FROM event"), 1);
}

void TestSample::proposalsComeFromEverywhereInThreeLanguages()
{
    SampleFile file({inno});
    QCOMPARE(
        file.number(
            "SELECT count(DISTINCT home_country) FROM organisation JOIN proposal ON applicant_id = organisation.id"),
        8);
    QCOMPARE(file.column("SELECT DISTINCT language FROM proposal ORDER BY 1"),
             QStringList({QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("vi")}));
    QCOMPARE(file.number("SELECT count(*) FROM proposal WHERE length(title) < 10 OR length(summary) < 60"), 0);
    QCOMPARE(file.number("SELECT count(DISTINCT title) FROM proposal"), 96);
    QVERIFY(file.number("SELECT count(DISTINCT summary) FROM proposal") == 96);
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM proposal WHERE NOT EXISTS (SELECT 1 FROM proposal_field WHERE proposal_id = proposal.id)"),
        0);
    QCOMPARE(file.number("SELECT count(*) FROM proposal WHERE language = 'ja' AND "
                         "(SELECT kana = '' OR name_ja = '' FROM organisation WHERE id = applicant_id)"),
             0);
    QCOMPARE(file.number("SELECT count(*) FROM person WHERE is_sample = 0 OR romanised = ''"), 0);
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM organisation JOIN proposal ON applicant_id = organisation.id WHERE is_sample = 0"),
        0);
    // One startup answers two challenges, which makes it no duplicate.
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM (SELECT 1 FROM proposal GROUP BY applicant_id HAVING count(DISTINCT challenge_id) = 2)"),
        1);
    const QString people = file.column("SELECT printed_name FROM person").join(u' ');
    for (const char *name : {"髙﨑", "𠮷", "Nguyễn"})
        QVERIFY2(people.contains(QString::fromUtf8(name)), name);
}

void TestSample::peopleInRolesAreMadeUp()
{
    SampleFile file({inno, singapore});
    QCOMPARE(file.column("SELECT role FROM event_person ORDER BY position"),
             QStringList({QStringLiteral("desk"), QStringLiteral("moderator"), QStringLiteral("speaker"),
                          QStringLiteral("interpreter")}));
    QCOMPARE(file.number("SELECT count(*) FROM event_person e JOIN person p ON p.id = e.person_id "
                         "WHERE p.is_sample = 0 OR e.note NOT LIKE 'Sample%'"),
             0);
    // They come for invented bodies only, never for one that is real.
    QCOMPARE(file.number("SELECT count(*) FROM event_person e JOIN organisation o ON o.id = e.organisation_id "
                         "WHERE o.is_sample = 0"),
             0);
    QCOMPARE(file.number("SELECT count(*) FROM event WHERE NOT EXISTS "
                         "(SELECT 1 FROM event_language WHERE event_id = event.id)"),
             0);
}

void TestSample::mailAndWebAddressesAreExamples()
{
    SampleFile file({inno, singapore});
    for (const QString &mail : file.column("SELECT email FROM person")) {
        static const QRegularExpression form(QStringLiteral("^[a-z][a-z.-]*@[a-z][a-z-]*\\.example$"));
        QVERIFY2(form.match(mail).hasMatch(), qPrintable(mail));
    }
    for (const QString &site : file.column("SELECT website FROM organisation WHERE website <> ''"))
        QVERIFY2(site.endsWith(QStringLiteral(".example")), qPrintable(site));
}

void TestSample::textsOfTheDeskAreInThreeLanguages()
{
    SampleFile file({inno, singapore});
    const QHash<QString, QStringList> texts {
        {QStringLiteral("term"), {QStringLiteral("label")}},
        {QStringLiteral("programme"), {QStringLiteral("name")}},
        {QStringLiteral("event"), {QStringLiteral("name")}},
        {QStringLiteral("milestone"), {QStringLiteral("title")}},
        {QStringLiteral("question"), {QStringLiteral("label")}},
        {QStringLiteral("rubric"), {QStringLiteral("name")}},
        {QStringLiteral("criterion"), {QStringLiteral("name"), QStringLiteral("guide")}},
        {QStringLiteral("anchor"), {QStringLiteral("text")}},
        {QStringLiteral("round"), {QStringLiteral("name")}},
        {QStringLiteral("challenge"), {QStringLiteral("title"), QStringLiteral("statement")}}};
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        for (const QString &field : it.value()) {
            const auto missing = QStringLiteral(
                "SELECT count(*) FROM %1 WHERE trim(%2_en) = '' OR trim(%2_ja) = '' OR trim(%2_vi) = ''");
            QVERIFY2(file.number(missing.arg(it.key(), field)) == 0, qPrintable(it.key() + u'.' + field));
            QVERIFY(file.number(QStringLiteral("SELECT count(*) FROM %1").arg(it.key())) > 0);
        }
    }
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM challenge WHERE event_id = 1 AND (sought_en = '' OR sought_ja = '' OR sought_vi = '' OR "
            "conditions_en = '' OR conditions_ja = '' OR conditions_vi = '' OR background_en NOT LIKE '%2026-01-19%' "
            "OR background_ja = '' OR background_vi = '')"),
        0);
    QCOMPARE(
        file.number(
            "SELECT count(*) FROM organisation WHERE (name_en = '' OR name_ja = '' OR name_vi = '') AND kind <> 'startup'"),
        0);
}

void TestSample::uidsAreUnique()
{
    SampleFile file({inno, singapore});
    QSet<QString> seen;
    for (const QString &table : must(journalledTables(file.database()))) {
        if (!must(tableColumns(file.database(), table)).contains(QStringLiteral("uid")))
            continue;
        for (const QString &uid : file.column(qPrintable(QString(u"SELECT uid FROM " + table)))) {
            QCOMPARE(uid.size(), 36);
            QVERIFY2(!seen.contains(uid), qPrintable(table));
            seen.insert(uid);
        }
    }
    QVERIFY(seen.size() > 500);
}

void TestSample::duplicatesAreSuspectedInPairs()
{
    SampleFile file({inno});
    ProposalRepository proposals(file.store());
    const QSet<ProposalId> suspected = must(DuplicateRepository(file.store()).suspected(file.events.front()));
    QCOMPARE(suspected.size(), 4);
    for (const ProposalId id : suspected) {
        const auto others = must(DuplicateRepository(file.store()).of(id));
        QCOMPARE(others.size(), size_t(1));
        QVERIFY(others.front().second.contains(QStringLiteral("name")));
        const QString name = must(proposals.proposal(id)).applicant.name.ja
            + must(proposals.proposal(id)).applicant.name.vi;
        const Organisation other = must(proposals.proposal(others.front().first)).applicant;
        QVERIFY(name != other.name.ja + other.name.vi); // spelled differently
    }
}

void TestSample::theSameSeedGivesTheSameRows()
{
    SampleFile first({inno, singapore}, 2025, 1);
    SampleFile second({inno, singapore}, 2025, 99); // whatever the file's own uids, and at another time
    second.clock.set(QDateTime(QDate(2031, 7, 8), QTime(9, 10), Qt::UTC));
    QCOMPARE(dumpAll(first.database()), dumpAll(second.database()));
    SampleFile third({}, 2025, 5);
    third.clock.set(QDateTime(QDate(2031, 7, 8), QTime(9, 10), Qt::UTC));
    must(SampleWorkflow(third.store()).addSample(inno));
    must(SampleWorkflow(third.store()).addSample(singapore));
    QCOMPARE(dumpAll(third.database()), dumpAll(first.database()));
}

void TestSample::anotherSeedGivesOthers()
{
    SampleFile first({inno}, 1);
    SampleFile second({inno}, 2);
    const auto scores = [](SampleFile &file) {
        return dumpQuery(file.database(), QStringLiteral("score"), {QStringLiteral("state"), QStringLiteral("points")},
                         QStringLiteral("id"));
    };
    QVERIFY(scores(first) != scores(second));
    QVERIFY(first.text("SELECT uid FROM event") != second.text("SELECT uid FROM event"));
    QCOMPARE(second.number("SELECT count(*) FROM proposal"), 96);
    QCOMPARE(second.number("SELECT lot_seed FROM rubric"), 2);
}

void TestSample::isUndoneInOneStep()
{
    StorageFixture file;
    const QString before = dumpAll(file.database());
    must(SampleWorkflow(file.store()).addSample(inno));
    const QString after = dumpAll(file.database());
    Journal journal(file.store());
    const auto next = must(journal.nextUndo());
    QVERIFY(next);
    QCOMPARE(next->action.key, QStringLiteral("sample.add"));
    QVERIFY(next->action.arguments.value(QStringLiteral("name")).startsWith(QStringLiteral("Inno Vietnam-Japan")));
    PD_VERIFY(journal.undo());
    QCOMPARE(dumpAll(file.database()), before);
    QVERIFY(!must(journal.nextUndo()));
    PD_VERIFY(journal.redo());
    QCOMPARE(dumpAll(file.database()), after);
}

void TestSample::bothSamplesFitInOneFile()
{
    for (const QStringList &order : {QStringList {inno, singapore}, QStringList {singapore, inno}}) {
        SampleFile file(order);
        QCOMPARE(file.number("SELECT count(*) FROM event"), 2);
        QCOMPARE(file.number(
                     "SELECT count(*) FROM organisation WHERE name_en LIKE '%(JETRO)' OR name_en LIKE '%(METI)'"),
                 2);
        QCOMPARE(
            file.number(
                "SELECT count(*) FROM (SELECT 1 FROM organisation WHERE kind <> 'startup' GROUP BY name_en HAVING count(*) > 1)"),
            0);
        Progress progress;
        QCOMPARE(must(checkDerived(file.database(), progress)), QStringList());
        QCOMPARE(must(Journal(file.store()).check(progress)), QStringList());
        QCOMPARE(file.text("PRAGMA integrity_check"), QStringLiteral("ok"));
        QCOMPARE(file.column("PRAGMA foreign_key_check"), QStringList());
    }
}

void TestSample::theTemplateIsWithoutProposals()
{
    SampleFile file({singapore});
    QCOMPARE(file.number("SELECT count(*) FROM challenge"), 8);
    QCOMPARE(file.number("SELECT count(*) FROM challenge_owner"), 8);
    QCOMPARE(file.number("SELECT count(*) FROM proposal"), 0);
    QCOMPARE(file.number("SELECT count(*) FROM judge"), 0);
    QCOMPARE(file.number("SELECT count(*) FROM round"), 1);
    QCOMPARE(file.number("SELECT count(*) FROM organisation WHERE base_country = 'SG' AND home_country <> 'SG'"), 4);
    QCOMPARE(file.column(
                 "SELECT on_date FROM milestone WHERE kind IN ('call_opens', 'deadline', 'pitch_day') ORDER BY 1"),
             QStringList({QStringLiteral("2023-02-15"), QStringLiteral("2023-03-19"), QStringLiteral("2023-04-20")}));
    QVERIFY(!must(RubricRepository(file.store()).rubrics(file.events.front())).front().isLocked());
}

void TestSample::isAddedOnlyOnce()
{
    SampleFile file({inno});
    const QString before = dumpAll(file.database());
    PD_REFUSED(SampleWorkflow(file.store()).addSample(inno), ErrorCode::AlreadyExists);
    QCOMPARE(dumpAll(file.database()), before);
    PD_VERIFY(SampleWorkflow(file.store()).addSample(inno, 7)); // another seed is another event
}

void TestSample::refusesAnUnknownName()
{
    StorageFixture file;
    const auto refused = SampleWorkflow(file.store()).addSample(QStringLiteral("inno-1999"));
    PD_REFUSED(refused, ErrorCode::UsageUnknownSample);
    QCOMPARE(refused.error().argument(QStringLiteral("name")), QStringLiteral("inno-1999"));
    QVERIFY(sampleNames().contains(inno) && sampleNames().contains(singapore));
}

void TestSample::aFailureLeavesNothing()
{
    StorageFixture file;
    const QString before = dumpAll(file.database());
    PD_VERIFY(file.run("CREATE TRIGGER refuse BEFORE INSERT ON decision BEGIN SELECT RAISE(ABORT, 'no'); END"));
    QVERIFY(!SampleWorkflow(file.store()).addSample(inno));
    QCOMPARE(dumpAll(file.database()), before);
    QVERIFY(!must(Journal(file.store()).nextUndo()));
    PD_VERIFY(file.run("DROP TRIGGER refuse"));
    PD_VERIFY(SampleWorkflow(file.store()).addSample(inno));
}

void TestSample::defaultTermsAreAddedOnce()
{
    StorageFixture file;
    PD_VERIFY(file.change([&file] { return addDefaultTerms(file.store()); }));
    const std::vector<Term> terms = must(TermRepository(file.store()).terms(QStringLiteral("field")));
    QVERIFY(terms.size() >= 24);
    const QString before = dumpRows(file.database());
    PD_VERIFY(file.change([&file] { return addDefaultTerms(file.store()); }));
    QCOMPARE(dumpRows(file.database()), before);
    const auto agritech = std::find_if(terms.begin(), terms.end(),
                                       [](const Term &term) { return term.code == u"agritech"; });
    QVERIFY(agritech != terms.end());
    QVERIFY(agritech->aliases.contains(QStringLiteral("agri-tech")));
    PD_VERIFY(file.changeBy("DELETE FROM term WHERE code = 'agritech'"));
    must(SampleWorkflow(file.store()).addSample(inno));
    QCOMPARE(file.number("SELECT count(*) FROM term WHERE scheme = 'field'"), qint64(terms.size()));
}

void TestSample::defaultRubricSumsToAHundred()
{
    const Rubric rubric = defaultRubric(EventId(3));
    QCOMPARE(rubric.event, EventId(3));
    QCOMPARE(rubric.weightSum(), 100);
    QStringList codes;
    for (const Criterion &criterion : rubric.criteria) {
        codes << criterion.code;
        QCOMPARE(criterion.anchors.size(), size_t(5));
        for (int point = 1; point <= 5; ++point)
            QCOMPARE(criterion.anchors[size_t(point) - 1].points, point * centipointsPerPoint);
    }
    QCOMPARE(codes.join(u' '), QStringLiteral("fit feasibility impact novelty team"));
    QCOMPARE(rubric.tieChain.size(), size_t(5));
    QCOMPARE(rubric.tieChain.front().kind, TieRuleKind::Criterion);
    QCOMPARE(rubric.tieChain.back().kind, TieRuleKind::Lot);
}

void TestSample::isQuick()
{
    StorageFixture file;
    QElapsedTimer timer;
    timer.start();
    must(SampleWorkflow(file.store()).addSample(inno));
    qInfo("the sample took %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 10000); // 2 s is the aim; a sanitizer on a busy machine takes longer
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
