// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/storage/store.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace pitchdesk {

/// Where a proposal came from: the key by which its row is known again, and what the row held when it was last read.
struct ProposalSource {
    QString key; ///< empty = typed in by hand
    QString hash;
};

struct KnownSource {
    ProposalId proposal;
    QString hash;
};

/// Proposals with their fields and answers. Keeps its statements, so that an import prepares each once.
class ProposalRepository
{
public:
    explicit ProposalRepository(Store &store);
    ~ProposalRepository();
    ProposalRepository(const ProposalRepository &) = delete;
    ProposalRepository &operator=(const ProposalRepository &) = delete;

    /// List columns only, without mean scores, by number.
    Result<std::vector<ProposalRow>> rows(EventId event) const;
    /// The rows with these ids, by number.
    Result<std::vector<ProposalRow>> rows(EventId event, const std::vector<ProposalId> &ids) const;
    /// Those that may go to judges (received or eligible), of one challenge or of all; without fields and duplicates.
    Result<std::vector<ProposalRow>> judgedRows(EventId event, ChallengeId challenge) const;
    Result<Proposal> proposal(ProposalId id) const;
    Result<EventId> eventOf(ProposalId id) const;
    /// Ids in whose search document every word of the folded text occurs.
    Result<std::vector<ProposalId>> search(EventId event, const QString &folded) const;

    /// Adds a proposal with the given or, where it is 0, the next number. Its applicant and contact are there already.
    Result<ProposalId> insert(const Proposal &proposal, const ProposalSource &source);
    /// Changes a proposal, its fields and its answers; an answer whose text is empty goes. A key in `source` is kept with it.
    Status update(const Proposal &proposal, const ProposalSource &source);
    Status setState(ProposalId id, ProposalState state, const QString &reason);
    Status setChallenge(ProposalId id, ChallengeId challenge);
    /// With its scores, conflicts and decisions; an applicant or a contact that nothing else names goes with it.
    Status remove(ProposalId id);

    /// The question of the event with this label, made where there is none.
    Result<QuestionId> questionByLabel(EventId event, const QString &label, Language language);
    /// The proposals of the event that came from a file, by the key of their row.
    Result<QHash<QString, KnownSource>> sources(EventId event) const;
    /// Others that look like the same proposal: those of the event that share a company's name, a mail address, a web
    /// site or a title and answer the same challenge, or where one of the two has none yet. With the kinds of key.
    Result<std::vector<std::pair<ProposalId, QStringList>>> duplicatesOf(ProposalId id) const;
    /// All proposals of the event that have such another one.
    Result<QSet<ProposalId>> suspectedDuplicates(EventId event) const;

private:
    struct Statements;
    Result<std::vector<ProposalRow>> rowsWhere(EventId event, const QString &condition) const;
    Status saveAnswers(ProposalId id, const Proposal &proposal);
    Status saveFields(ProposalId id, const Proposal &proposal);
    Statements &statements();

    Store &m_store;
    std::unique_ptr<Statements> m_statements;
    QHash<QString, QuestionId> m_questions;
};

} // namespace pitchdesk
