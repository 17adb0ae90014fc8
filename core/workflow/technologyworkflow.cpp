// SPDX-License-Identifier: GPL-3.0-or-later
// What DirectoryWorkflow keeps of organisations and people beyond their events.
#include "core/storage/organisationrepository.h"
#include "core/storage/technologyrepository.h"
#include "core/storage/transaction.h"
#include "core/workflow/change.h"
#include "core/workflow/directoryworkflow.h"

namespace pitchdesk {

namespace {

const QString technologyNoun = QStringLiteral("technology");

Status requirePeriod(const Affiliation &affiliation)
{
    const bool isBackwards = affiliation.from.isStated() && affiliation.until.isStated()
        && affiliation.until.lastDay() < affiliation.from.date;
    return isBackwards ? Status(fail(invalidField(QStringLiteral("until_date"), partialDateText(affiliation.until))))
                       : Status();
}

} // namespace

Result<TechnologyId> DirectoryWorkflow::saveTechnology(const Technology &technology)
{
    PD_TRY(requireName(technology.title, QStringLiteral("title")));
    PD_TRY(requireFitting(technology.title, QStringLiteral("title")));
    PD_TRY(requireFitting(technology.text, QStringLiteral("text")));
    TechnologyRepository repository(m_store);
    if (technology.id.isValid()) {
        PD_ASSIGN(const Technology known, repository.technology(technology.id));
        Q_UNUSED(known);
    } else {
        PD_ASSIGN(const Organisation organisation, OrganisationRepository(m_store).get(technology.organisation));
        Q_UNUSED(organisation);
    }
    return change(m_store, recordAction(technologyNoun, !technology.id.isValid(), originalText(technology.title)),
                  [&](Transaction &) { return repository.save(technology); });
}

Status DirectoryWorkflow::removeTechnology(TechnologyId id)
{
    TechnologyRepository repository(m_store);
    PD_ASSIGN(const Technology technology, repository.technology(id));
    return change(m_store, namedAction(QStringLiteral("technology.remove"), originalText(technology.title)),
                  [&](Transaction &) { return repository.remove(id); });
}

Status DirectoryWorkflow::setFields(OrganisationId id, const std::vector<TermId> &fields)
{
    PD_ASSIGN(const Organisation organisation, OrganisationRepository(m_store).get(id));
    return change(m_store, namedAction(QStringLiteral("organisation.edit"), originalText(organisation.name)),
                  [&](Transaction &) { return TechnologyRepository(m_store).setFields(id, fields); });
}

Result<AffiliationId> DirectoryWorkflow::saveAffiliation(const Affiliation &affiliation)
{
    PD_TRY(requireFitting(affiliation.title, QStringLiteral("title")));
    PD_TRY(requireFitting(affiliation.department, QStringLiteral("department")));
    PD_TRY(requirePeriod(affiliation));
    const OrganisationRepository organisations(m_store);
    if (!affiliation.organisation.isValid())
        return fail(
            Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("organisation")));
    PD_ASSIGN(const Organisation organisation, organisations.get(affiliation.organisation));
    PD_ASSIGN(const Person person, organisations.person(affiliation.person));
    if (person.name.printed == erasedName)
        return fail(invalidField(QStringLiteral("person"), person.name.printed));
    TechnologyRepository repository(m_store);
    return change(m_store,
                  recordAction(QStringLiteral("affiliation"), !affiliation.id.isValid(),
                               originalText(organisation.name)),
                  [&](Transaction &) { return repository.save(affiliation); });
}

Status DirectoryWorkflow::removeAffiliation(AffiliationId id)
{
    TechnologyRepository repository(m_store);
    PD_ASSIGN(const Affiliation affiliation, repository.affiliation(id));
    PD_ASSIGN(const Organisation organisation, OrganisationRepository(m_store).get(affiliation.organisation));
    return change(m_store, namedAction(QStringLiteral("affiliation.remove"), originalText(organisation.name)),
                  [&](Transaction &) { return repository.remove(id); });
}

} // namespace pitchdesk
