// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/history.h"
#include "core/domain/judge.h"
#include "core/domain/proposal.h"

#include <QHash>

#include <vector>

namespace pitchdesk {

class Store;

/// Another proposal that looks like the same one, and why.
struct DuplicateHint {
    ProposalRow other;
    QStringList reasons; ///< "name", "email", "website", "title"
};

struct ProposalDetail {
    Proposal proposal;
    LocalizedText challengeTitle;
    int challengeNumber = 0;
    std::vector<DuplicateHint> duplicates;
    std::vector<Conflict> conflicts;
    std::vector<HistoryEntry> history;
};

/// Proposals of an event: list, read, type in, change, delete.
class ProposalWorkflow
{
public:
    explicit ProposalWorkflow(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<ProposalRow>> proposals(EventId event) const;
    /// The first ones by number, without mean scores: what a page can show of very many before it has them all.
    Result<std::vector<ProposalRow>> firstProposals(EventId event, int count) const;
    Result<int> count(EventId event) const;
    Result<ProposalDetail> proposal(ProposalId id) const;
    /// The contact persons of an event's proposals; those without one are not in it.
    Result<QHash<ProposalId, Person>> contacts(EventId event) const;

    /// A new proposal when it has no id. The applicant needs a name in its original language (FieldRequired
    /// "applicant"); an applicant without an id is a new organisation, a contact without an id but with a name or
    /// mail address a new person. The number is given here. Late is worked out from the event's deadline.
    Result<ProposalId> save(const Proposal &proposal);
    Status setState(const std::vector<ProposalId> &ids, ProposalState state, const QString &reason);
    Status setChallenge(const std::vector<ProposalId> &ids, ChallengeId challenge);
    Status remove(const std::vector<ProposalId> &ids);

private:
    Store &m_store;
};

} // namespace pitchdesk
