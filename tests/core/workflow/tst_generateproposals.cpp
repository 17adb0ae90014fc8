// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived.h"
#include "core/storage/duplicaterepository.h"
#include "core/workflow/sampleworkflow.h"
#include "tests/core/workflow/importfixture.h"

using namespace pitchdesk;
using namespace pitchdesk::test;

class GenerateProposalsTest : public QObject
{
    Q_OBJECT

private:
    static QString madeBy(quint64 seed, int count)
    {
        ImportFixture fixture;
        Progress progress;
        must(SampleWorkflow(fixture.store()).generateProposals({fixture.event, count, seed}, progress));
        QString text;
        for (const Proposal &proposal : fixture.proposals())
            text += proposal.title + u'|' + proposal.applicant.name.in(proposal.applicant.name.original) + u'|'
                + proposal.summary + u'\n';
        return text;
    }

private Q_SLOTS:
    void theSameSeedMakesTheSame()
    {
        QCOMPARE(madeBy(7, 50), madeBy(7, 50));
        QVERIFY(madeBy(7, 50) != madeBy(8, 50));
    }

    void theyAreWholeAndUndoneInOneStep()
    {
        ImportFixture fixture;
        const QString before = dumpAll(fixture.database());
        Progress progress;
        PD_VERIFY(SampleWorkflow(fixture.store()).generateProposals({fixture.event, 300, 1}, progress));
        const std::vector<Proposal> all = fixture.proposals();
        QCOMPARE(all.size(), size_t(300));
        QSet<QString> languages;
        QSet<ChallengeId> challenges;
        int late = 0;
        for (size_t i = 0; i < all.size(); ++i) {
            const Proposal &proposal = all[i];
            QCOMPARE(proposal.number, int(i) + 1);
            QVERIFY(!proposal.title.isEmpty() && proposal.summary.size() > 100);
            QVERIFY(proposal.contact.email.endsWith(u8(".example")));
            QVERIFY(proposal.applicant.isSample);
            QVERIFY(!proposal.answers.empty());
            QVERIFY(!proposal.fields.empty() || proposal.language.size() == 2);
            languages.insert(proposal.language);
            challenges.insert(proposal.challenge);
            late += proposal.isLate ? 1 : 0;
        }
        QCOMPARE(languages, (QSet<QString> {u8("en"), u8("ja"), u8("vi")}));
        QCOMPARE(challenges.size(), qsizetype(3));
        QVERIFY2(late > 0 && late < 60, qPrintable(QString::number(late)));
        Progress checking;
        QCOMPARE(must(checkDerived(fixture.database(), checking)), QStringList());
        QVERIFY(Journal(fixture.store()).undo());
        QCOMPARE(dumpAll(fixture.database()), before);
    }

    void aSecondRunGoesOnNumbering()
    {
        ImportFixture fixture;
        Progress progress;
        SampleWorkflow samples(fixture.store());
        PD_VERIFY(samples.generateProposals({fixture.event, 5, 1}, progress));
        PD_VERIFY(samples.generateProposals({fixture.event, 5, 1}, progress));
        const std::vector<Proposal> all = fixture.proposals();
        QCOMPARE(all.size(), size_t(10));
        QCOMPARE(all.back().number, 10);
    }

    void refusesWhatCannotBe()
    {
        ImportFixture fixture;
        Progress progress;
        SampleWorkflow samples(fixture.store());
        PD_REFUSED(samples.generateProposals({fixture.event, 0, 1}, progress), ErrorCode::FieldInvalid);
        PD_REFUSED(samples.generateProposals({fixture.event, mostGenerated + 1, 1}, progress), ErrorCode::FieldInvalid);
        PD_REFUSED(samples.generateProposals({EventId(99), 1, 1}, progress), ErrorCode::RecordNotFound);
        const QString before = fixture.everything();
        Progress cancelled;
        cancelled.cancel();
        PD_REFUSED(samples.generateProposals({fixture.event, 10, 1}, cancelled), ErrorCode::Cancelled);
        QCOMPARE(fixture.everything(), before);
    }
};

QTEST_GUILESS_MAIN(GenerateProposalsTest)
#include "tst_generateproposals.moc"
