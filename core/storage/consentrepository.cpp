// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consentrepository.h"

#include "core/base/clock.h"
#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString textTable = QStringLiteral("consent_text");
const QString consentTable = QStringLiteral("consent");
const QString selectTexts = QStringLiteral(
    "SELECT id, uid, purpose, version, wording_en, wording_ja, wording_vi, wording_lang, keep_months FROM consent_text ");
const QString selectConsents = QStringLiteral(
    "SELECT id, uid, person_id, consent_text_id, event_id, given_on, keep_until, withdrawn_on, note FROM consent WHERE ");

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

ConsentText textFrom(const Query &query)
{
    return {query.id<ConsentTextId>(0),
            query.text(1),
            fromCode<ConsentPurpose>(query.text(2)).value_or(ConsentPurpose::Event),
            query.number(3),
            query.localized(4),
            query.number(8)};
}

Consent consentFrom(const Query &query)
{
    return {query.id<ConsentId>(0),     query.text(1),          query.id<PersonId>(2),
            query.id<ConsentTextId>(3), query.id<EventId>(4),   dayFrom(query.text(5)),
            dayFrom(query.text(6)),     dayFrom(query.text(7)), query.text(8)};
}

QVariant dayOrNull(const QDate &day)
{
    return day.isValid() ? QVariant(isoDay(day)) : QVariant();
}

} // namespace

Result<std::vector<ConsentText>> ConsentRepository::texts() const
{
    Query query(m_store.database(), QString(selectTexts + u"ORDER BY purpose, version DESC"));
    PD_TRY(query.exec());
    std::vector<ConsentText> texts;
    while (query.next())
        texts.push_back(textFrom(query));
    return texts;
}

Result<ConsentText> ConsentRepository::text(ConsentTextId id) const
{
    Query query(m_store.database(), QString(selectTexts + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(textTable, id.value()));
    return textFrom(query);
}

Result<ConsentTextId> ConsentRepository::saveText(const ConsentText &text)
{
    if (text.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE consent_text SET wording_en = ?, wording_ja = ?, wording_vi = ?, "
                                   "wording_lang = ?, keep_months = ? WHERE id = ?"));
        query.bind(text.wording).bind(text.keepMonths).bind(text.id);
        PD_TRY(execOnRow(query, textTable, text.id.value()));
        return text.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO consent_text (uid, purpose, version, wording_en, wording_ja, wording_vi, "
                               "wording_lang, keep_months) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind(m_store.newUid()).bind(codeOf(text.purpose)).bind(text.version).bind(text.wording);
    query.bind(text.keepMonths);
    PD_TRY(query.exec());
    return ConsentTextId(query.lastInsertId());
}

Result<int> ConsentRepository::peopleOf(ConsentTextId id) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT count(DISTINCT person_id) FROM consent WHERE consent_text_id = ?"));
    query.bind(id);
    PD_TRY(query.execOne());
    return query.number(0);
}

Result<std::vector<Consent>> ConsentRepository::consentsOf(PersonId person) const
{
    Query query(m_store.database(), QString(selectConsents + u"person_id = ? ORDER BY given_on DESC, id DESC"));
    query.bind(person);
    PD_TRY(query.exec());
    std::vector<Consent> consents;
    while (query.next())
        consents.push_back(consentFrom(query));
    return consents;
}

Result<Consent> ConsentRepository::consent(ConsentId id) const
{
    Query query(m_store.database(), QString(selectConsents + u"id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(consentTable, id.value()));
    return consentFrom(query);
}

Result<bool> ConsentRepository::isRecorded(const Consent &consent) const
{
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT count(*) FROM consent WHERE person_id = ? AND consent_text_id = ? AND given_on = ?"));
    query.bind(consent.person).bind(consent.text).bind(isoDay(consent.givenOn));
    PD_TRY(query.execOne());
    return query.flag(0);
}

Result<ConsentId> ConsentRepository::save(const Consent &consent)
{
    if (consent.id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE consent SET event_id = ?, given_on = ?, keep_until = ?, withdrawn_on = ?, "
                                   "note = ? WHERE id = ?"));
        query.bind(consent.event).bind(isoDay(consent.givenOn)).bind(isoDay(consent.keepUntil));
        query.bind(dayOrNull(consent.withdrawnOn)).bind(consent.note).bind(consent.id);
        PD_TRY(execOnRow(query, consentTable, consent.id.value()));
        return consent.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO consent (uid, person_id, consent_text_id, event_id, given_on, keep_until, "
                               "withdrawn_on, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    query.bind(m_store.newUid()).bind(consent.person).bind(consent.text).bind(consent.event);
    query.bind(isoDay(consent.givenOn)).bind(isoDay(consent.keepUntil)).bind(dayOrNull(consent.withdrawnOn));
    query.bind(consent.note);
    PD_TRY(query.exec());
    return ConsentId(query.lastInsertId());
}

Status ConsentRepository::remove(ConsentId id)
{
    return deleteRow(m_store.database(), consentTable, id.value());
}

Result<int> ConsentRepository::peopleDue(const QDate &today) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT count(*) FROM (SELECT person_id FROM consent GROUP BY person_id HAVING "
                               "coalesce(max(CASE WHEN withdrawn_on IS NULL THEN keep_until END), '') < ?)"));
    query.bind(isoDay(today));
    PD_TRY(query.execOne());
    return query.number(0);
}

Result<std::vector<ConsentRepository::Answered>> ConsentRepository::answers(QuestionId question) const
{
    Query query(m_store.database(),
                QStringLiteral("SELECT p.contact_id, p.event_id, a.text, p.received_at, e.zone FROM answer a "
                               "JOIN proposal p ON p.id = a.proposal_id JOIN event e ON e.id = p.event_id "
                               "WHERE a.question_id = ? AND p.contact_id IS NOT NULL ORDER BY p.number"));
    query.bind(question);
    PD_TRY(query.exec());
    std::vector<Answered> answers;
    while (query.next())
        answers.push_back(
            {query.id<PersonId>(0), query.id<EventId>(1), query.text(2), fromIsoInstant(query.text(3)), query.text(4)});
    return answers;
}

} // namespace pitchdesk
