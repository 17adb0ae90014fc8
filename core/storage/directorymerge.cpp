// SPDX-License-Identifier: GPL-3.0-or-later
// Lets what names one record name another.
#include "core/storage/directoryrepository.h"
#include "core/storage/query.h"

namespace pitchdesk {

/// Runs a statement in which :kept and :lost stand for the keys.
Status DirectoryRepository::run(const QString &sql, qint64 kept, qint64 lost)
{
    return m_store.database().execute(QString(sql)
                                          .replace(QStringLiteral(":kept"), QString::number(kept))
                                          .replace(QStringLiteral(":lost"), QString::number(lost)));
}

Status DirectoryRepository::mergeInto(OrganisationId kept, OrganisationId lost)
{
    for (
        const QString &sql :
        {QStringLiteral(
             "DELETE FROM participation WHERE organisation_id = :lost AND EXISTS (SELECT 1 FROM participation k "
             "WHERE k.organisation_id = :kept AND k.event_id = participation.event_id "
             "AND k.role = participation.role)"),
         QStringLiteral("UPDATE participation SET organisation_id = :kept WHERE organisation_id = :lost"),
         QStringLiteral(
             "DELETE FROM challenge_owner WHERE organisation_id = :lost AND EXISTS (SELECT 1 FROM challenge_owner k "
             "WHERE k.organisation_id = :kept AND k.challenge_id = challenge_owner.challenge_id)"),
         QStringLiteral("UPDATE challenge_owner SET organisation_id = :kept WHERE organisation_id = :lost"),
         QStringLiteral("UPDATE proposal SET applicant_id = :kept WHERE applicant_id = :lost"),
         QStringLiteral("UPDATE judge SET organisation_id = :kept WHERE organisation_id = :lost"),
         QStringLiteral("UPDATE note SET organisation_id = :kept WHERE organisation_id = :lost"),
         QStringLiteral("UPDATE event_person SET organisation_id = :kept WHERE organisation_id = :lost"),
         QStringLiteral("UPDATE technology SET organisation_id = :kept WHERE organisation_id = :lost"),
         QStringLiteral(
             "DELETE FROM organisation_field WHERE organisation_id = :lost AND EXISTS (SELECT 1 FROM organisation_field k "
             "WHERE k.organisation_id = :kept AND k.term_id = organisation_field.term_id)"),
         QStringLiteral("UPDATE organisation_field SET organisation_id = :kept WHERE organisation_id = :lost"),
         QStringLiteral("UPDATE affiliation SET organisation_id = :kept WHERE organisation_id = :lost"),
         QStringLiteral("UPDATE organisation SET parent_id = :kept WHERE parent_id = :lost AND id <> :kept"),
         QStringLiteral("DELETE FROM organisation WHERE id = :lost")}) {
        PD_TRY(run(sql, kept.value(), lost.value()));
    }
    return {};
}

Status DirectoryRepository::mergeInto(PersonId kept, PersonId lost)
{
    for (const QString &sql : {QStringLiteral("UPDATE proposal SET contact_id = :kept WHERE contact_id = :lost"),
                               QStringLiteral("UPDATE judge SET person_id = :kept WHERE person_id = :lost"),
                               QStringLiteral("UPDATE note SET person_id = :kept WHERE person_id = :lost"),
                               QStringLiteral("DELETE FROM consent WHERE person_id = :lost AND EXISTS "
                                              "(SELECT 1 FROM consent k WHERE k.person_id = :kept "
                                              "AND k.consent_text_id = consent.consent_text_id "
                                              "AND k.given_on = consent.given_on)"),
                               QStringLiteral("UPDATE consent SET person_id = :kept WHERE person_id = :lost"),
                               QStringLiteral("DELETE FROM event_person WHERE person_id = :lost AND EXISTS "
                                              "(SELECT 1 FROM event_person k WHERE k.person_id = :kept "
                                              "AND k.event_id = event_person.event_id AND k.role = event_person.role)"),
                               QStringLiteral("UPDATE event_person SET person_id = :kept WHERE person_id = :lost"),
                               QStringLiteral("UPDATE affiliation SET person_id = :kept WHERE person_id = :lost"),
                               QStringLiteral("DELETE FROM person_language WHERE person_id = :lost AND EXISTS "
                                              "(SELECT 1 FROM person_language k WHERE k.person_id = :kept "
                                              "AND k.language = person_language.language)"),
                               QStringLiteral("UPDATE person_language SET person_id = :kept WHERE person_id = :lost"),
                               QStringLiteral("DELETE FROM person WHERE id = :lost")}) {
        PD_TRY(run(sql, kept.value(), lost.value()));
    }
    return {};
}

Result<int> DirectoryRepository::eventsJudgedByBoth(PersonId one, PersonId other) const
{
    PD_ASSIGN(const qint64 count,
              selectNumber(m_store.database(),
                           QStringLiteral("SELECT count(*) FROM judge a JOIN judge b ON a.event_id = b.event_id "
                                          "WHERE a.person_id = %1 AND b.person_id = %2")
                               .arg(one.value())
                               .arg(other.value())));
    return int(count);
}

} // namespace pitchdesk
