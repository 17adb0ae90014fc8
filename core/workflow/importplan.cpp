// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importplan.h"

#include <algorithm>

namespace pitchdesk {

namespace {

ImportProblem rowTwice(int row, int first)
{
    Error error {ErrorCode::RowTwice, {}, {}};
    error.arguments = {{QStringLiteral("row"), QString::number(row)},
                       {QStringLiteral("first"), QString::number(first)}};
    return {row, {}, std::move(error), true};
}

ImportBook::Keys keysOf(const RowValues &values)
{
    return ImportBook::keysOf(values.applicant, values.email, values.website, values.title);
}

} // namespace

PlannedRow ImportPlanner::plan(int row, const QStringList &cells, std::vector<ImportProblem> &problems)
{
    if (auto problem = m_reader.checkName(row, cells)) {
        problems.push_back(std::move(*problem));
        return {};
    }
    RowIdentity identity = m_reader.identify(cells);
    if (const auto first = m_rows.constFind(identity.key); first != m_rows.cend()) {
        problems.push_back(rowTwice(row, *first));
        return {};
    }
    const KnownSource *known = m_book.source(identity.key);
    if (known && known->hash == identity.hash) {
        m_rows.insert(identity.key, row);
        PlannedRow same;
        same.action = ImportAction::Unchanged;
        return same;
    }
    std::vector<ImportProblem> found;
    RowValues values = m_reader.read(row, cells, found);
    const auto skips = std::find_if(found.begin(), found.end(),
                                    [](const ImportProblem &problem) { return problem.skipsRow; });
    if (skips != found.end()) {
        problems.push_back(std::move(*skips)); // that a cell of a row that does not come in is kept would be no news
        return {};
    }
    m_rows.insert(identity.key, row);
    std::move(found.begin(), found.end(), std::back_inserter(problems));
    return known ? planUpdate(std::move(identity), std::move(values), known->proposal)
                 : planNew(std::move(identity), std::move(values));
}

PlannedRow ImportPlanner::planNew(RowIdentity identity, RowValues values)
{
    const ImportBook::Keys keys = keysOf(values);
    ImportBook::Proposal proposal;
    proposal.challenge = values.challenge.value_or(m_defaultChallenge);
    proposal.title = keys.title;
    const std::optional<ImportBook::Applicant> applicant = m_book.findApplicant(keys);
    if (applicant) {
        proposal.organisation = applicant->organisation;
        ImportBook::Organisation &organisation = m_book.organisation(applicant->organisation);
        if (!organisation.hasWebsite && !values.website.isEmpty()) {
            organisation.hasWebsite = true;
            organisation.host = keys.host;
            m_book.remember(applicant->organisation, -1);
        }
    } else {
        proposal.organisation = m_book.addOrganisation(keys, !values.website.isEmpty());
    }
    const bool isKnownPerson = applicant && applicant->person >= 0;
    proposal.person = isKnownPerson ? applicant->person : contactFor(proposal.organisation, values, keys);
    return planned(ImportAction::Add, std::move(identity), std::move(values), m_book.addProposal(proposal));
}

PlannedRow ImportPlanner::planUpdate(RowIdentity identity, RowValues values, ProposalId known)
{
    const ImportBook::Keys keys = keysOf(values);
    const int place = m_book.placeOf(known);
    ImportBook::Proposal &proposal = m_book.proposal(place);
    ImportBook::Organisation &organisation = m_book.organisation(proposal.organisation);
    organisation.name = keys.name;
    if (!values.website.isEmpty()) {
        organisation.hasWebsite = true;
        organisation.host = keys.host;
    }
    if (proposal.person < 0)
        proposal.person = contactFor(proposal.organisation, values, keys);
    else if (!values.email.isEmpty())
        m_book.person(proposal.person).mail = keys.mail;
    m_book.remember(proposal.organisation, proposal.person);
    if (keys.title != 0)
        proposal.title = keys.title;
    if (values.challenge)
        proposal.challenge = *values.challenge;
    else if (!proposal.challenge.isValid())
        proposal.challenge = m_defaultChallenge;
    return planned(ImportAction::Update, std::move(identity), std::move(values), place);
}

PlannedRow ImportPlanner::planned(ImportAction action, RowIdentity identity, RowValues values, int place) const
{
    const ImportBook::Proposal &proposal = m_book.proposal(place);
    return {action, std::move(identity),   std::move(values), proposal.id, proposal.challenge,
            place,  proposal.organisation, proposal.person};
}

int ImportPlanner::contactFor(int organisation, const RowValues &values, const ImportBook::Keys &keys)
{
    if (values.contact.isEmpty() && values.email.isEmpty())
        return -1;
    const auto known = m_book.findApplicant({m_book.organisation(organisation).name, keys.mail, 0, 0});
    if (known && known->organisation == organisation)
        return known->person;
    return m_book.addPerson(organisation, keys);
}

} // namespace pitchdesk
