// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/privacyworkflow.h"

#include "core/storage/erasure.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/transaction.h"
#include "core/workflow/change.h"

namespace pitchdesk {

namespace {

Result<Person> erasable(Store &store, PersonId id)
{
    PD_ASSIGN(Person person, OrganisationRepository(store).person(id));
    if (person.name.printed == erasedName)
        return fail(invalidField(QStringLiteral("person"), person.name.printed));
    return person;
}

} // namespace

Result<ErasureReport> PrivacyWorkflow::whatErasureDoes(PersonId id) const
{
    PD_ASSIGN(const Person person, erasable(m_store, id));
    PD_ASSIGN(const PersonEraser eraser, PersonEraser::of(m_store, person));
    PD_ASSIGN(ErasureReport report, eraser.look());
    report.copies = copiesHolding(m_store.database().file(), eraser.uids());
    return report;
}

Result<ErasureReport> PrivacyWorkflow::erase(PersonId id)
{
    PD_ASSIGN(const Person person, erasable(m_store, id));
    PD_ASSIGN(PersonEraser eraser, PersonEraser::of(m_store, person));
    PD_ASSIGN(ErasureReport report, eraser.look());
    PD_TRY(wipeDeleted(m_store.database()));
    {
        PD_ASSIGN(Transaction transaction,
                  Transaction::begin(m_store, {QStringLiteral("person.erase"), {}}, TransactionKind::Barrier));
        PD_TRY(eraser.erase());
        PD_TRY(transaction.commit());
    }
    report.isWholeFileCleared = clearDeleted(m_store.database());
    report.copies = copiesHolding(m_store.database().file(), eraser.uids());
    return report;
}

} // namespace pitchdesk
