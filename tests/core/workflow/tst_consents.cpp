// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/storage/query.h"
#include "core/workflow/workspace.h"
#include "tests/core/workflow/samplefile.h"

#include <QTimeZone>

#include <algorithm>

using namespace pitchdesk;
using namespace pitchdesk::test;

/// What people agreed to, and whose data is due.
class TestConsents : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock {QDateTime(QDate(2026, 1, 19), QTime(3, 0), Qt::UTC)};
    std::unique_ptr<Workspace> m_workspace;

    Workflows &flows() { return m_workspace->workflows(); }
    EventId event() { return must(flows().events.events()).front().event.id; }
    std::vector<PersonEntry> contacts()
    {
        DirectoryFilter filter;
        filter.role = DirectoryRole::Contact;
        return must(flows().directory.people(filter));
    }
    std::vector<PersonId> peopleIn(RetentionState state)
    {
        DirectoryFilter filter;
        filter.retention = state;
        std::vector<PersonId> ids;
        for (const PersonEntry &entry : must(flows().directory.people(filter)))
            ids.push_back(entry.person.id);
        return ids;
    }
    static LocalizedText wording(const QString &text)
    {
        LocalizedText wording;
        wording.set(Language::English, text);
        return wording;
    }
    ConsentTextId text(int months = 12)
    {
        return must(flows().privacy.saveText(ConsentPurpose::Event, wording(QStringLiteral("I agree.")), months));
    }
    Consent given(ConsentTextId text, const QDate &day)
    {
        Consent consent;
        consent.text = text;
        consent.event = event();
        consent.givenOn = day;
        return consent;
    }

private Q_SLOTS:
    void init()
    {
        m_clock.set(QDateTime(QDate(2026, 1, 19), QTime(3, 0), Qt::UTC));
        const QString file = m_folder.filePath(QStringLiteral("event.pitchdesk"));
        QFile::remove(file);
        m_workspace = must(Workspace::create(file, {QStringLiteral("Mai")}, m_clock));
        m_workspace->setUidSeed(7);
        must(flows().samples.addSample(inno, 2025));
    }
    void cleanup() { m_workspace.reset(); }

    void keepsAVersionThatSomebodyAgreedTo()
    {
        const ConsentTextId first = text();
        QCOMPARE(text(24), first); // nobody agreed yet: the version is corrected
        QCOMPARE(must(flows().privacy.record({contacts()[0].person.id}, given(first, QDate(2026, 1, 10)))), 1);
        const ConsentTextId second = text(36);
        QVERIFY(second != first);
        const auto texts = must(flows().privacy.texts());
        QCOMPARE(texts.size(), size_t(2));
        QCOMPARE(texts[0].text.version, 2);
        QVERIFY(texts[0].isNewest && !texts[1].isNewest);
        QCOMPARE(texts[1].people, 1);
        QCOMPARE(texts[1].text.keepMonths, 24);
        // The file itself refuses another wording of what was agreed to.
        const QString file = must(m_workspace->info()).file;
        m_workspace.reset();
        {
            const auto database = must(Database::open(file, Database::Mode::ReadWrite));
            Query update(*database, QStringLiteral("UPDATE consent_text SET keep_months = 99 WHERE version = 1"));
            const Status refused = update.exec();
            QVERIFY(!refused);
            QVERIFY2(refused.error().detail.contains(QStringLiteral("pd:consent_text_agreed")),
                     qPrintable(refused.error().detail));
        }
        m_workspace = must(Workspace::open(file, {QStringLiteral("Mai")}, m_clock));
    }

    void saysWhoseDataIsDue()
    {
        const ConsentTextId id = text(12);
        const auto people = contacts();
        std::ignore = must(flows().privacy.record({people[0].person.id}, given(id, QDate(2025, 1, 18))));
        std::ignore = must(flows().privacy.record({people[1].person.id}, given(id, QDate(2025, 1, 19))));
        std::ignore = must(flows().privacy.record({people[2].person.id}, given(id, QDate(2025, 12, 1))));
        std::ignore = must(flows().privacy.record({people[3].person.id}, given(id, QDate(2025, 12, 1))));
        const ConsentRow withdrawn = must(flows().privacy.consents(people[3].person.id)).front();
        QCOMPARE(withdrawn.consent.keepUntil, QDate(2026, 12, 1));
        must(flows().privacy.withdraw(withdrawn.consent.id, QDate(2026, 1, 2)));

        // The last day itself still counts.
        QCOMPARE(peopleIn(RetentionState::Soon), std::vector {people[1].person.id});
        QCOMPARE(peopleIn(RetentionState::Kept), std::vector {people[2].person.id});
        const auto due = peopleIn(RetentionState::Due);
        QCOMPARE(due.size(), size_t(2));
        QVERIFY(std::count(due.begin(), due.end(), people[0].person.id) == 1);
        QVERIFY(std::count(due.begin(), due.end(), people[3].person.id) == 1);
        QCOMPARE(must(flows().events.home(event())).peopleDue, 2);
        QCOMPARE(peopleIn(RetentionState::NoConsent).size(), must(flows().directory.people({})).size() - 4);
        m_clock.set(QDateTime(QDate(2026, 1, 20), QTime(3, 0), Qt::UTC));
        QCOMPARE(must(flows().events.home(event())).peopleDue, 3);
        // A second consent keeps the data of somebody who withdrew the first.
        std::ignore = must(flows().privacy.record({people[3].person.id}, given(id, QDate(2026, 1, 20))));
        QCOMPARE(must(flows().events.home(event())).peopleDue, 2);
        std::ignore = must(flows().privacy.erase(people[0].person.id));
        QCOMPARE(must(flows().events.home(event())).peopleDue, 1);
    }

    void recordsOnceAndUndoesInOneStep()
    {
        const ConsentTextId id = text();
        std::vector<PersonId> people;
        for (const PersonEntry &entry : contacts())
            people.push_back(entry.person.id);
        const int all = int(people.size());
        QCOMPARE(must(flows().privacy.record(people, given(id, QDate(2026, 1, 5)))), all);
        QCOMPARE(must(flows().privacy.record(people, given(id, QDate(2026, 1, 5)))), 0);
        std::ignore = must(flows().history.undo());
        QVERIFY(must(flows().privacy.consents(people[0])).empty());
        std::ignore = must(flows().history.redo());
        QCOMPARE(must(flows().privacy.consents(people[0])).size(), size_t(1));
        must(flows().privacy.removeConsent(must(flows().privacy.consents(people[0])).front().consent.id));
        QVERIFY(must(flows().privacy.consents(people[0])).empty());
    }

    void takesConsentsFromTheAnswersOfAForm()
    {
        const ConsentTextId id = text();
        Question question;
        question.event = event();
        question.label = wording(QStringLiteral("Do you agree?"));
        question.kind = QuestionKind::YesNo;
        const QuestionId asked = must(flows().forms.saveQuestion(question));
        const auto rows = must(flows().proposals.proposals(event()));
        const auto answer = [&](size_t row, const QString &text) {
            Proposal proposal = must(flows().proposals.proposal(rows[row].id)).proposal;
            proposal.answers.push_back({asked, {}, text});
            std::ignore = must(flows().proposals.save(proposal));
            return must(flows().proposals.proposal(rows[row].id)).proposal;
        };
        const Proposal agreed = answer(0, QStringLiteral("はい"));
        const Proposal refused = answer(1, QStringLiteral("Không"));
        QCOMPARE(must(flows().privacy.recordFromAnswers(asked, id)), 1);
        QCOMPARE(must(flows().privacy.recordFromAnswers(asked, id)), 0);
        const auto consents = must(flows().privacy.consents(agreed.contact.id));
        QCOMPARE(consents.size(), size_t(1));
        // On the day in the event's own zone.
        const QString zone = must(flows().events.event(event())).event.zone;
        QCOMPARE(consents[0].consent.givenOn, agreed.receivedAt.toTimeZone(QTimeZone(zone.toLatin1())).date());
        QCOMPARE(consents[0].consent.event, event());
        QVERIFY(must(flows().privacy.consents(refused.contact.id)).empty());
    }

    void refusesDaysThatCannotBe()
    {
        const ConsentTextId id = text();
        const PersonId person = contacts()[0].person.id;
        const auto refusal = [&](const Consent &consent) {
            return flows().privacy.record({person}, consent).error().argument(QStringLiteral("field"));
        };
        QCOMPARE(refusal(given(id, QDate(2026, 1, 20))), QStringLiteral("given_on")); // tomorrow
        QCOMPARE(refusal(given(id, {})), QStringLiteral("given_on"));
        Consent ended = given(id, QDate(2026, 1, 5));
        ended.keepUntil = QDate(2026, 1, 4);
        QCOMPARE(refusal(ended), QStringLiteral("keep_until"));
        QCOMPARE(flows().privacy.record({person}, given(ConsentTextId(999), QDate(2026, 1, 5))).error().code,
                 ErrorCode::RecordNotFound);
        QVERIFY(must(flows().privacy.consents(person)).empty());
        std::ignore = must(flows().privacy.record({person}, given(id, QDate(2026, 1, 5))));
        const ConsentId consent = must(flows().privacy.consents(person)).front().consent.id;
        for (const QDate &day : {QDate(), QDate(2026, 1, 4), QDate(2026, 1, 20)})
            QCOMPARE(flows().privacy.withdraw(consent, day).error().code, ErrorCode::FieldInvalid);
        QCOMPARE(flows().privacy.saveText(ConsentPurpose::Contact, {}, 12).error().code, ErrorCode::FieldRequired);
        QCOMPARE(flows().privacy.saveText(ConsentPurpose::Contact, wording(QStringLiteral("Yes")), 0).error().code,
                 ErrorCode::FieldInvalid);
    }

    void goesWithAMergeAndWithErasure()
    {
        const ConsentTextId id = text();
        const auto people = contacts();
        const PersonId kept = people[0].person.id;
        const PersonId lost = people[1].person.id;
        Consent noted = given(id, QDate(2026, 1, 6));
        noted.note = QStringLiteral("Signed on paper by the window");
        std::ignore = must(flows().privacy.record({kept, lost}, given(id, QDate(2026, 1, 5))));
        std::ignore = must(flows().privacy.record({lost}, noted));
        must(flows().directory.merge(kept, lost));
        QCOMPARE(must(flows().privacy.consents(kept)).size(), size_t(2)); // the same day's only once
        const ErasureReport report = must(flows().privacy.erase(kept));
        QCOMPARE(report.consents, 2);
        QVERIFY(must(flows().privacy.consents(kept)).empty());
        QCOMPARE(flows().privacy.record({kept}, given(id, QDate(2026, 1, 7))).error().code, ErrorCode::FieldInvalid);
        Progress progress;
        QVERIFY(must(m_workspace->check(progress)).isSound());
        const QString file = must(m_workspace->info()).file;
        m_workspace.reset();
        QFile content(file);
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY(!content.readAll().contains(noted.note.toUtf8()));
        m_workspace = must(Workspace::open(file, {QStringLiteral("Mai")}, m_clock));
    }
};

QTEST_GUILESS_MAIN(TestConsents)
#include "tst_consents.moc"
