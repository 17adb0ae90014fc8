// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <QDir>

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// Persons erased from a real file: nothing of them is left in it, and the statistics are.
class TestErasure : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_file;
    std::unique_ptr<Workspace> m_workspace;

    Workflows &flows() { return m_workspace->workflows(); }
    EventId event() { return must(flows().events.events()).front().event.id; }
    PersonEntry somebody(DirectoryRole role)
    {
        DirectoryFilter filter;
        filter.role = role;
        return must(flows().directory.people(filter)).front();
    }
    /// What stands in the file and beside it, byte by byte.
    bool isInFile(const QString &text)
    {
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            QFile file(m_file + suffix);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                return true;
        }
        return false;
    }
    void reopen()
    {
        m_workspace.reset();
        m_workspace = must(Workspace::open(m_file, {QStringLiteral("Mai")}, m_clock));
    }

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(QStringLiteral("event.pitchdesk"));
        m_workspace = must(Workspace::create(m_file, {QStringLiteral("Mai")}, m_clock));
        m_workspace->setUidSeed(7);
        must(flows().samples.addSample(inno, 2025));
    }
    void cleanup()
    {
        m_workspace.reset();
        QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files))
            folder.remove(name);
        QDir(m_folder.filePath(QStringLiteral("event-backups"))).removeRecursively();
    }

    void leavesNothingOfAContactInTheFile()
    {
        const PersonEntry entry = somebody(DirectoryRole::Contact);
        Person person = entry.person;
        QVERIFY(!person.email.isEmpty());
        // A history: a change of the person, and a note.
        person.phone = QStringLiteral("+84 90 555 0199");
        std::ignore = must(flows().directory.savePerson(person));
        Note note;
        note.person = person.id;
        note.text = QStringLiteral("Prefers to be called in the afternoon.");
        std::ignore = must(flows().notes.save(note));
        const size_t proposals = must(flows().proposals.proposals(event())).size();
        QVERIFY(isInFile(person.email));

        const ErasureReport before = must(flows().privacy.whatErasureDoes(person.id));
        QVERIFY(before.proposals > 0);
        QCOMPARE(before.notes, 1);
        QVERIFY(before.journalEntries > 0);
        QVERIFY(isInFile(person.email)); // asking changes nothing
        const ErasureReport done = must(flows().privacy.erase(person.id));
        QCOMPARE(done.proposals, before.proposals);
        QVERIFY(done.isWholeFileCleared);
        for (const QString &text : {person.email, person.phone, person.name.printed, note.text})
            QVERIFY2(!isInFile(text), qPrintable(text));

        QCOMPARE(must(flows().proposals.proposals(event())).size(), proposals);
        const PersonProfile left = must(flows().directory.profile(person.id));
        QCOMPARE(left.entry.person.name.printed, erasedName);
        QCOMPARE(int(left.engagements.size()), before.proposals);
        QVERIFY(left.notes.empty());
        DirectoryFilter byMail;
        byMail.text = person.email;
        QVERIFY(must(flows().directory.people(byMail)).empty());
        Progress progress;
        QVERIFY(must(m_workspace->check(progress)).isSound());
        reopen();
        QVERIFY(must(m_workspace->check(progress)).isSound());
    }

    void leavesNothingOfFormerNamesAndMergedRecords()
    {
        DirectoryFilter filter;
        filter.role = DirectoryRole::Contact;
        const auto people = must(flows().directory.people(filter));
        const Person lost = people[1].person;
        Person kept = people[0].person;
        const Person former = kept;
        kept.name.printed = QStringLiteral("Married Name Sample");
        kept.email = QStringLiteral("married@sample.example");
        std::ignore = must(flows().directory.savePerson(kept));
        const QString backup = must(m_workspace->backup());
        PD_VERIFY(flows().directory.merge(kept.id, lost.id));
        const ErasureReport done = must(flows().privacy.erase(kept.id));
        for (const Person &version : {former, kept, lost}) {
            QVERIFY2(!isInFile(version.name.printed), qPrintable(version.name.printed));
            QVERIFY2(!isInFile(version.email), qPrintable(version.email));
        }
        QCOMPARE(done.copies.size(), size_t(1));
        QCOMPARE(done.copies.front().file, backup);
        Progress progress;
        QVERIFY(must(m_workspace->check(progress)).isSound());
    }

    void keepsScoresOfAJudge()
    {
        const PersonEntry judge = somebody(DirectoryRole::Judge);
        const auto counts = must(flows().events.event(event())).counts;
        const ErasureReport done = must(flows().privacy.erase(judge.person.id));
        QCOMPARE(done.judgeRecords, 1);
        QVERIFY(!isInFile(judge.person.name.printed));
        const auto after = must(flows().events.event(event())).counts;
        QCOMPARE(after.scores, counts.scores);
        QCOMPARE(after.judges, counts.judges);
    }

    void isABarrierOfUndo()
    {
        const PersonEntry contact = somebody(DirectoryRole::Contact);
        std::ignore = must(flows().privacy.erase(contact.person.id));
        const auto state = must(flows().history.undoState());
        QVERIFY(!state.undo);
        QVERIFY(state.barrier && state.barrier->key == QStringLiteral("person.erase"));
        QVERIFY(!flows().history.undo());
    }

    void namesTheBackupsThatHoldThePerson()
    {
        const PersonEntry contact = somebody(DirectoryRole::Contact);
        const QString backup = must(m_workspace->backup());
        QFile broken(m_folder.filePath(QStringLiteral("event-backups/event-broken.pitchdesk")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("not a database at all, but long enough to look at");
        broken.close();
        const ErasureReport done = must(flows().privacy.erase(contact.person.id));
        QCOMPARE(done.copies.size(), size_t(2));
        const auto held = std::find_if(done.copies.begin(), done.copies.end(),
                                       [&](const HoldingCopy &copy) { return copy.file == backup; });
        QVERIFY(held != done.copies.end() && held->isReadable);
        const auto unread = std::find_if(done.copies.begin(), done.copies.end(),
                                         [](const HoldingCopy &copy) { return !copy.isReadable; });
        QVERIFY(unread != done.copies.end());
        // A backup that is made afterwards holds nobody.
        const QString later = must(m_workspace->backup());
        const PersonEntry another = somebody(DirectoryRole::Judge);
        const ErasureReport next = must(flows().privacy.erase(another.person.id));
        QCOMPARE(next.copies.size(), size_t(3));
        QVERIFY(std::any_of(next.copies.begin(), next.copies.end(),
                            [&](const HoldingCopy &copy) { return copy.file == later; }));
    }

    void leavesOthersOfTheSameNameAlone()
    {
        DirectoryFilter filter;
        filter.role = DirectoryRole::Contact;
        const auto people = must(flows().directory.people(filter));
        Person twin = people[1].person;
        twin.name = people[0].person.name;
        std::ignore = must(flows().directory.savePerson(twin));
        twin.phone = QStringLiteral("+81 3 5555 0100");
        std::ignore = must(flows().directory.savePerson(twin));
        std::ignore = must(flows().privacy.erase(people[0].person.id));
        const Person left = must(flows().directory.profile(twin.id)).entry.person;
        QCOMPARE(left, twin);
    }

    void tellsWhereTextsNameThePerson()
    {
        const PersonEntry contact = somebody(DirectoryRole::Contact);
        const auto rows = must(flows().proposals.proposals(event()));
        const ProposalId id = rows.back().id;
        Proposal proposal = must(flows().proposals.proposal(id)).proposal;
        proposal.summary += QString(u" Ask " + contact.person.name.printed + u'.');
        std::ignore = must(flows().proposals.save(proposal));
        const ErasureReport report = must(flows().privacy.erase(contact.person.id));
        QVERIFY(std::find(report.mentions.begin(), report.mentions.end(), id) != report.mentions.end());
        // The applicant's own words stay as they are.
        QCOMPARE(must(flows().proposals.proposal(id)).proposal.summary, proposal.summary);
    }

    void refusesNobodyAndTheErased()
    {
        QVERIFY(!flows().privacy.erase(PersonId(999999)));
        const PersonEntry contact = somebody(DirectoryRole::Contact);
        std::ignore = must(flows().privacy.erase(contact.person.id));
        const auto again = flows().privacy.erase(contact.person.id);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FieldInvalid);
    }

    void aShortNameIsNotTakenOutOfOtherWords()
    {
        Person person;
        person.name.printed = QStringLiteral("An");
        const PersonId id = must(flows().directory.savePerson(person));
        const EventSummary summary = must(flows().events.event(event()));
        Event changed = summary.event;
        changed.note = QStringLiteral("An evening in Hanoi");
        std::ignore = must(flows().events.saveEvent(changed));
        changed.note = QStringLiteral("A morning in Hanoi");
        std::ignore = must(flows().events.saveEvent(changed));
        std::ignore = must(flows().privacy.erase(id));
        QVERIFY(isInFile(QStringLiteral("An evening in Hanoi")));
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
