// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/proposalworkflow.h"

#include "core/services/scoring/aggregate.h"
#include "core/storage/challengerepository.h"
#include "core/storage/duplicaterepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/journal.h"
#include "core/storage/judgerepository.h"
#include "core/storage/organisationrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/rowchange.h"
#include "core/storage/rubricrepository.h"
#include "core/workflow/change.h"
#include "core/workflow/gridloader.h"

#include <QHash>

namespace pitchdesk {

namespace {

const QString proposalNoun = QStringLiteral("proposal");

/// The weighted means so far in the event's current round.
Result<QHash<ProposalId, double>> meanScores(Store &store, EventId event)
{
    QHash<ProposalId, double> means;
    PD_ASSIGN(const std::vector<Round> rounds, RubricRepository(store).rounds(event));
    if (rounds.empty())
        return means;
    PD_ASSIGN(const GridLoader loader, GridLoader::open(store, rounds.back().id));
    PD_ASSIGN(const std::vector<ScoringGrid> grids, loader.scoredGrids());
    for (const ScoringGrid &grid : grids) {
        const auto perProposal = std::ptrdiff_t(grid.judges.size() * grid.rubric.criteria.size());
        std::vector<ScoreMatrix> matrices;
        for (size_t i = 0; i < grid.proposals.size(); ++i) {
            const auto first = grid.cells.begin() + std::ptrdiff_t(i) * perProposal;
            matrices.push_back({grid.proposals[i].id, {first, first + perProposal}});
        }
        for (const ProposalAggregate &aggregate : aggregateScores(grid.rubric, int(grid.judges.size()), matrices)) {
            if (aggregate.total)
                means.insert(aggregate.proposal, *aggregate.total);
        }
    }
    return means;
}

Status checkProposal(const Proposal &proposal)
{
    PD_TRY(requireName(proposal.applicant.name, QStringLiteral("applicant")));
    PD_TRY(requireFitting(proposal.title, QStringLiteral("title")));
    PD_TRY(requireFitting(proposal.summary, QStringLiteral("summary")));
    PD_TRY(requireFitting(proposal.stateReason, QStringLiteral("reason")));
    for (const Answer &answer : proposal.answers)
        PD_TRY(requireFitting(answer.text, QStringLiteral("text")));
    if (proposal.foundedYear != 0 && (proposal.foundedYear < 1000 || proposal.foundedYear > 9999))
        return fail(invalidField(QStringLiteral("founded_year"), QString::number(proposal.foundedYear)));
    return {};
}

bool isNamed(const Person &person)
{
    return !person.name.printed.trimmed().isEmpty() || !person.email.trimmed().isEmpty();
}

Action proposalAction(const QString &key, int number, const QString &applicant)
{
    return {key, {{QStringLiteral("number"), QString::number(number)}, {QStringLiteral("name"), applicant}}};
}

/// Saves the applicant and the contact, and puts their ids into the proposal. A contact whose name and address were
/// taken away is taken off.
Status savePeople(Store &store, Proposal &proposal)
{
    OrganisationRepository organisations(store);
    PD_ASSIGN(proposal.applicant.id, organisations.save(proposal.applicant));
    if (!isNamed(proposal.contact)) {
        proposal.contact.id = {};
        return {};
    }
    PD_ASSIGN(proposal.contact.id, organisations.savePerson(proposal.contact));
    return {};
}

/// An answer names its question by its id, or by its label.
Status findQuestions(ProposalRepository &repository, Proposal &proposal)
{
    for (Answer &answer : proposal.answers) {
        if (answer.question.isValid() || answer.text.isEmpty())
            continue;
        PD_ASSIGN(answer.question,
                  repository.questionByLabel(proposal.event, answer.label, proposal.applicant.name.original));
    }
    return {};
}

} // namespace

Result<QHash<ProposalId, Person>> ProposalWorkflow::contacts(EventId event) const
{
    return OrganisationRepository(m_store).contacts(event);
}

Result<std::vector<ProposalRow>> ProposalWorkflow::proposals(EventId event) const
{
    PD_ASSIGN(std::vector<ProposalRow> rows, ProposalRepository(m_store).rows(event));
    PD_ASSIGN(const auto means, meanScores(m_store, event));
    for (ProposalRow &row : rows) {
        if (const auto mean = means.constFind(row.id); mean != means.cend())
            row.meanScore = *mean;
    }
    return rows;
}

Result<std::vector<ProposalRow>> ProposalWorkflow::firstProposals(EventId event, int count) const
{
    return ProposalRepository(m_store).firstRows(event, count);
}

Result<int> ProposalWorkflow::count(EventId event) const
{
    return ProposalRepository(m_store).count(event);
}

Result<ProposalDetail> ProposalWorkflow::proposal(ProposalId id) const
{
    const ProposalRepository repository(m_store);
    ProposalDetail detail;
    PD_ASSIGN(detail.proposal, repository.proposal(id));
    if (detail.proposal.challenge.isValid()) {
        PD_ASSIGN(const Challenge challenge, ChallengeRepository(m_store).challenge(detail.proposal.challenge));
        detail.challengeTitle = challenge.title;
        detail.challengeNumber = challenge.number;
    }
    PD_ASSIGN(const auto duplicates, DuplicateRepository(m_store).of(id));
    for (const auto &[other, reasons] : duplicates) {
        PD_ASSIGN(const std::vector<ProposalRow> rows, repository.rows(detail.proposal.event, {other}));
        if (!rows.empty())
            detail.duplicates.push_back({rows.front(), reasons});
    }
    PD_ASSIGN(detail.conflicts, JudgeRepository(m_store).conflictsOf(id));
    HistoryFilter filter;
    filter.table = proposalNoun;
    filter.recordKey = id.value();
    filter.limit = 50;
    PD_ASSIGN(detail.history, Journal(m_store).entries(filter));
    return detail;
}

Result<ProposalId> ProposalWorkflow::save(const Proposal &given)
{
    PD_TRY(checkProposal(given));
    ProposalRepository repository(m_store);
    Proposal proposal = given;
    PersonId formerContact;
    if (proposal.id.isValid()) {
        PD_ASSIGN(const Proposal before, repository.proposal(proposal.id));
        proposal.event = before.event;
        proposal.number = before.number;
        formerContact = before.contact.id;
    }
    PD_ASSIGN(const QDateTime deadline, EventRepository(m_store).deadline(proposal.event));
    proposal.isLate = deadline.isValid() && proposal.receivedAt.isValid() && proposal.receivedAt > deadline;
    const bool isNew = !proposal.id.isValid();
    const QString name = originalText(proposal.applicant.name);
    PD_ASSIGN(Transaction transaction,
              Transaction::begin(m_store,
                                 isNew ? recordAction(proposalNoun, true, name)
                                       : proposalAction(QStringLiteral("proposal.edit"), proposal.number, name)));
    PD_TRY(savePeople(m_store, proposal));
    PD_TRY(findQuestions(repository, proposal));
    if (isNew) {
        PD_ASSIGN(proposal.number, m_store.nextNumber(QStringLiteral("proposal:%1").arg(proposal.event.value())));
        transaction.setArgument(QStringLiteral("number"), proposal.number);
        PD_ASSIGN(proposal.id, repository.insert(proposal, {}));
    } else {
        PD_TRY(repository.update(proposal, {}));
        if (formerContact.isValid() && formerContact != proposal.contact.id)
            PD_TRY(OrganisationRepository(m_store).removeUnused(formerContact));
    }
    PD_TRY(transaction.commit());
    return proposal.id;
}

namespace {

/// One proposal is named in the journal, several are counted.
Result<Action> actionOn(Store &store, const QString &verb, const std::vector<ProposalId> &ids)
{
    if (ids.size() != 1)
        return Action {QString(u"proposals." + verb), {{QStringLiteral("count"), QString::number(ids.size())}}};
    PD_ASSIGN(const Proposal proposal, ProposalRepository(store).proposal(ids.front()));
    return proposalAction(QString(u"proposal." + verb), proposal.number, originalText(proposal.applicant.name));
}

template<typename Each>
Status changeEach(Store &store, const QString &verb, const std::vector<ProposalId> &ids, Each &&each)
{
    if (ids.empty())
        return {};
    PD_ASSIGN(const Action action, actionOn(store, verb, ids));
    return change(store, action, [&](Transaction &) -> Status {
        ProposalRepository repository(store);
        for (const ProposalId id : ids)
            PD_TRY(each(repository, id));
        return {};
    });
}

} // namespace

Status ProposalWorkflow::setState(const std::vector<ProposalId> &ids, ProposalState state, const QString &reason)
{
    PD_TRY(requireFitting(reason, QStringLiteral("reason")));
    return changeEach(m_store, QStringLiteral("state"), ids, [&](ProposalRepository &repository, ProposalId id) {
        return repository.setState(id, state, reason);
    });
}

Status ProposalWorkflow::setChallenge(const std::vector<ProposalId> &ids, ChallengeId challenge)
{
    const ProposalRepository proposals(m_store);
    if (challenge.isValid()) {
        PD_ASSIGN(const Challenge wanted, ChallengeRepository(m_store).challenge(challenge));
        for (const ProposalId id : ids) {
            PD_ASSIGN(const EventId event, proposals.eventOf(id));
            if (event != wanted.event)
                return fail(recordNotFound(QStringLiteral("challenge"), challenge.value()));
        }
    }
    return changeEach(m_store, QStringLiteral("challenge"), ids, [&](ProposalRepository &repository, ProposalId id) {
        return repository.setChallenge(id, challenge);
    });
}

Status ProposalWorkflow::remove(const std::vector<ProposalId> &ids)
{
    return changeEach(m_store, QStringLiteral("remove"), ids,
                      [](ProposalRepository &repository, ProposalId id) { return repository.remove(id); });
}

} // namespace pitchdesk
