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
    QString values = QStringLiteral("{}"); ///< JSON: what the row said of each field
};

/// How many proposals answer a challenge.
struct ProposalCounts {
    int all = 0;
    int toScreen = 0; ///< received or incomplete
    int late = 0;
    int judged = 0; ///< that may go to judges: received or eligible
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
    /// The first `count` of them.
    Result<std::vector<ProposalRow>> firstRows(EventId event, int count) const;
    Result<int> count(EventId event) const;
    /// By challenge; those that answer none yet under the invalid id.
    Result<QHash<ChallengeId, ProposalCounts>> counts(EventId event) const;
    /// The rows with these ids, by number.
    Result<std::vector<ProposalRow>> rows(EventId event, const std::vector<ProposalId> &ids) const;
    /// Those that may go to judges (received or eligible), of one challenge or of all; with a round, those of them that
    /// somebody scored in it. Without fields and duplicates.
    Result<std::vector<ProposalRow>> judgedRows(EventId event, ChallengeId challenge, RoundId scoredIn = {}) const;
    Result<Proposal> proposal(ProposalId id) const;
    Result<EventId> eventOf(ProposalId id) const;

    /// Adds a proposal with the given or, where it is 0, the next number. Its applicant and contact are there already.
    Result<ProposalId> insert(const Proposal &proposal, const ProposalSource &source);
    /// As insert(), but its rows come with writeAdded(), many at once. Until then no other proposal is inserted.
    Result<ProposalId> add(const Proposal &proposal, const ProposalSource &source);
    Status writeAdded();
    /// Changes a proposal, its fields and its answers; an answer whose text is empty goes. A key in `source` is kept with it.
    Status update(const Proposal &proposal, const ProposalSource &source);
    Status setState(ProposalId id, ProposalState state, const QString &reason);
    Status setChallenge(ProposalId id, ChallengeId challenge);
    /// With its scores, conflicts and decisions; an applicant or a contact that nothing else names goes with it.
    Status remove(ProposalId id);

    /// The question of the event with this label, made where there is none.
    Result<QuestionId> questionByLabel(EventId event, const QString &label, Language language);
    /// What the row of that key said of a proposal when it was last read, as JSON; "{}" where that is not known.
    Result<QString> sourceValues(ProposalId id, const QString &key) const;
    /// The proposals of the event that came from a file, by the key of their row; also by those that were merged into them.
    Result<QHash<QString, KnownSource>> sources(EventId event) const;

private:
    struct Statements;
    /// Without tags and suspicion.
    Result<std::vector<ProposalRow>> rowsWhere(EventId event, const QString &condition) const;
    Status saveAnswers(ProposalId id, const Proposal &proposal);
    Result<bool> updateMergedSource(ProposalId id, const ProposalSource &source);
    Status saveFields(ProposalId id, const Proposal &proposal);
    Statements &statements();

    Store &m_store;
    std::unique_ptr<Statements> m_statements;
    QHash<QString, QuestionId> m_questions;
};

} // namespace pitchdesk
