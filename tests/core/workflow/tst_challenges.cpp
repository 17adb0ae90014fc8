// SPDX-License-Identifier: GPL-3.0-or-later
// What a challenge has beside its statement: support, types of collaboration, and other words by which it is found.
#include "core/storage/challengerepository.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

class ChallengesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void supportAndCollaborationsAreKept();
    void aChallengeIsFoundByItsOtherWords();
    void otherWordsMayNotBeEndless();
    void anOlderFileGetsTheTypesOfCollaboration();
};

void ChallengesTest::supportAndCollaborationsAreKept()
{
    SampleFile file({inno});
    Workflows flows(file.store());
    const std::vector<Term> types = must(flows.events.terms(collaborationScheme));
    QCOMPARE(types.size(), size_t(9));
    for (const Term &type : types) {
        for (const Language language : allLanguages)
            QVERIFY(!type.label.at(language).isEmpty());
    }
    Challenge challenge = must(flows.challenges.challenges(file.events[0])).front().challenge;
    const Challenge before = challenge;
    challenge.support = {QStringLiteral("Data"), QStringLiteral("データ"), QString(), Language::English};
    challenge.collaborations = {types[2].id, types[0].id};
    challenge.synonyms = {QStringLiteral("物流"), QStringLiteral("hậu cần")};
    PD_VERIFY(flows.challenges.saveChallenge(challenge));
    QCOMPARE(must(flows.challenges.challenge(challenge.id)).challenge, challenge);
    must(flows.history.undo());
    QCOMPARE(must(flows.challenges.challenge(challenge.id)).challenge, before);
}

void ChallengesTest::aChallengeIsFoundByItsOtherWords()
{
    SampleFile file({inno});
    Workflows flows(file.store());
    Challenge challenge = must(flows.challenges.challenges(file.events[0]))[3].challenge;
    challenge.synonyms = {QStringLiteral("サプライヤー照会"), QStringLiteral("hậu cần xanh")};
    const auto isFound = [&](const char *words) {
        const auto hits = must(flows.search.quickFindNames(file.events[0], QString::fromUtf8(words), 50));
        return std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) {
            return hit.kind == SearchKind::Challenge && hit.key == challenge.id.value();
        });
    };
    QVERIFY(!isFound("hau can xanh"));
    PD_VERIFY(flows.challenges.saveChallenge(challenge));
    QVERIFY(isFound("hau can xanh")); // without its marks
    QVERIFY(isFound("さぷらいやー"));
    challenge.synonyms.clear();
    PD_VERIFY(flows.challenges.saveChallenge(challenge));
    QVERIFY(!isFound("hau can xanh"));
    QCOMPARE(file.number("SELECT count(*) FROM search_document WHERE kind = 'challenge'"), qint64(6));
}

void ChallengesTest::otherWordsMayNotBeEndless()
{
    SampleFile file({inno});
    Workflows flows(file.store());
    Challenge challenge = must(flows.challenges.challenges(file.events[0])).front().challenge;
    challenge.synonyms = {QString(101, u'x')};
    PD_REFUSED(flows.challenges.saveChallenge(challenge), ErrorCode::FieldTooLong);
}

void ChallengesTest::anOlderFileGetsTheTypesOfCollaboration()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.pitchdesk"));
    {
        auto database = must(Database::open(path, Database::Mode::ReadWrite));
        must(migrateTo(*database, 8));
    }
    SystemClock clock;
    auto opened = Workspace::open(path, {.operatorName = QStringLiteral("Mai")}, clock);
    PD_VERIFY(opened);
    QCOMPARE(must((*opened)->workflows().events.terms(collaborationScheme)).size(), size_t(9));
    Progress progress;
    QVERIFY(must((*opened)->check(progress)).isSound());
    PD_REFUSED((*opened)->workflows().history.undo(), ErrorCode::NothingToUndo); // it is a part of the upgrade
}

QTEST_GUILESS_MAIN(ChallengesTest)
#include "tst_challenges.moc"
