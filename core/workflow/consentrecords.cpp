// SPDX-License-Identifier: GPL-3.0-or-later
// What people agreed to.
#include "core/services/screening/answervalue.h"
#include "core/storage/consentrepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/organisationrepository.h"
#include "core/workflow/change.h"
#include "core/workflow/privacyworkflow.h"

#include <QTimeZone>

#include <algorithm>

namespace pitchdesk {

namespace {

constexpr int mostMonths = 1200;
const QString textNoun = QStringLiteral("consent_text");

Error invalidDay(const QString &field, const QDate &day)
{
    return invalidField(field, day.toString(Qt::ISODate));
}

} // namespace

QDate PrivacyWorkflow::today() const
{
    return m_store.clock().now().toLocalTime().date();
}

Result<std::vector<ConsentTextRow>> PrivacyWorkflow::texts() const
{
    const ConsentRepository repository(m_store);
    PD_ASSIGN(std::vector<ConsentText> texts, repository.texts());
    std::vector<ConsentTextRow> rows;
    for (ConsentText &text : texts) {
        PD_ASSIGN(const int people, repository.peopleOf(text.id));
        const bool isNewest = rows.empty() || rows.back().text.purpose != text.purpose;
        rows.push_back({std::move(text), people, isNewest});
    }
    return rows;
}

Result<ConsentTextId> PrivacyWorkflow::saveText(ConsentPurpose purpose, const LocalizedText &wording, int keepMonths)
{
    const QString field = QStringLiteral("wording");
    PD_TRY(requireName(wording, field));
    PD_TRY(requireFitting(wording, field));
    if (keepMonths < 1 || keepMonths > mostMonths)
        return fail(invalidField(QStringLiteral("keep_months"), QString::number(keepMonths)));
    PD_ASSIGN(const std::vector<ConsentTextRow> rows, texts());
    const auto newest = std::find_if(rows.begin(), rows.end(),
                                     [purpose](const ConsentTextRow &row) { return row.text.purpose == purpose; });
    ConsentText text {{}, {}, purpose, 1, wording, keepMonths};
    if (newest != rows.end()) {
        const bool isAgreed = newest->people > 0;
        text.version = newest->text.version + (isAgreed ? 1 : 0);
        if (!isAgreed)
            text.id = newest->text.id;
    }
    ConsentRepository repository(m_store);
    return change(m_store, recordAction(textNoun, !text.id.isValid(), {}),
                  [&](Transaction &) { return repository.saveText(text); });
}

Result<std::vector<ConsentRow>> PrivacyWorkflow::consents(PersonId person) const
{
    const ConsentRepository repository(m_store);
    PD_ASSIGN(std::vector<Consent> consents, repository.consentsOf(person));
    std::vector<ConsentRow> rows;
    for (Consent &consent : consents) {
        ConsentRow row;
        PD_ASSIGN(row.text, repository.text(consent.text));
        if (consent.event.isValid()) {
            PD_ASSIGN(const Event event, EventRepository(m_store).event(consent.event));
            row.eventName = event.name;
        }
        row.consent = std::move(consent);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Saves those that are not on record yet, in one step.
Result<int> PrivacyWorkflow::recordAll(std::vector<Consent> consents, const ConsentText &text)
{
    ConsentRepository repository(m_store);
    std::vector<Consent> fresh;
    QSet<QPair<PersonId, QDate>> seen;
    for (Consent &consent : consents) {
        if (!consent.givenOn.isValid() || consent.givenOn > today())
            return fail(invalidDay(QStringLiteral("given_on"), consent.givenOn));
        if (!consent.keepUntil.isValid())
            consent.keepUntil = consent.givenOn.addMonths(text.keepMonths);
        if (consent.keepUntil < consent.givenOn)
            return fail(invalidDay(QStringLiteral("keep_until"), consent.keepUntil));
        PD_TRY(requireFitting(consent.note, QStringLiteral("note")));
        PD_ASSIGN(const bool isRecorded, repository.isRecorded(consent));
        const QPair<PersonId, QDate> key(consent.person, consent.givenOn);
        if (!isRecorded && !seen.contains(key))
            fresh.push_back(consent);
        seen.insert(key);
    }
    if (fresh.empty())
        return 0;
    const int count = int(fresh.size());
    Action action {QStringLiteral("consent.record"), {}};
    action.arguments.insert(QStringLiteral("count"), QString::number(count));
    return change(m_store, action, [&](Transaction &) -> Result<int> {
        for (const Consent &consent : fresh) {
            PD_ASSIGN(const ConsentId saved, repository.save(consent));
            Q_UNUSED(saved);
        }
        return count;
    });
}

Result<int> PrivacyWorkflow::record(const std::vector<PersonId> &people, const Consent &like)
{
    PD_ASSIGN(const ConsentText text, ConsentRepository(m_store).text(like.text));
    std::vector<Consent> consents;
    for (const PersonId id : people) {
        PD_ASSIGN(const Person person, OrganisationRepository(m_store).person(id));
        if (person.name.printed == erasedName)
            return fail(invalidField(QStringLiteral("person"), person.name.printed));
        Consent consent = like;
        consent.person = id;
        consents.push_back(std::move(consent));
    }
    return recordAll(std::move(consents), text);
}

Result<int> PrivacyWorkflow::recordFromAnswers(QuestionId question, ConsentTextId id)
{
    const ConsentRepository repository(m_store);
    PD_ASSIGN(const ConsentText text, repository.text(id));
    PD_ASSIGN(const auto answers, repository.answers(question));
    std::vector<Consent> consents;
    for (const ConsentRepository::Answered &answered : answers) {
        if (!consentInAnswer(answered.answer).value_or(false))
            continue;
        PD_ASSIGN(const Person person, OrganisationRepository(m_store).person(answered.person));
        if (person.name.printed == erasedName)
            continue;
        Consent consent;
        consent.person = answered.person;
        consent.text = id;
        consent.event = answered.event;
        consent.givenOn = answered.receivedAt.isValid()
            ? answered.receivedAt.toTimeZone(QTimeZone(answered.zone.toLatin1())).date()
            : today();
        consent.givenOn = std::min(consent.givenOn, today());
        consents.push_back(std::move(consent));
    }
    return recordAll(std::move(consents), text);
}

Status PrivacyWorkflow::withdraw(ConsentId id, const QDate &on)
{
    ConsentRepository repository(m_store);
    PD_ASSIGN(Consent consent, repository.consent(id));
    if (!on.isValid() || on < consent.givenOn || on > today())
        return fail(invalidDay(QStringLiteral("withdrawn_on"), on));
    consent.withdrawnOn = on;
    PD_ASSIGN(const ConsentId saved, change(m_store, {QStringLiteral("consent.withdraw"), {}}, [&](Transaction &) {
                  return repository.save(consent);
              }));
    Q_UNUSED(saved);
    return {};
}

Status PrivacyWorkflow::removeConsent(ConsentId id)
{
    ConsentRepository repository(m_store);
    return change(m_store, {QStringLiteral("consent.remove"), {}},
                  [&](Transaction &) { return repository.remove(id); });
}

} // namespace pitchdesk
