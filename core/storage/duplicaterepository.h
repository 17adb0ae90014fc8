// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duplicate.h"
#include "core/storage/store.h"

#include <QSet>

#include <functional>
#include <utility>
#include <vector>

namespace pitchdesk {

/// Proposals of an event that look like the same one, by what they share: a company's name, a mail address, a web site or
/// a title. Two that answer different challenges are never one, nor are two of which somebody said so.
class DuplicateRepository
{
public:
    explicit DuplicateRepository(Store &store)
        : m_store(store)
    {
    }

    /// All proposals of the event that look like another one.
    Result<QSet<ProposalId>> suspected(EventId event) const;
    /// The others that one looks like, with what they share ("name", "email", "website", "title").
    Result<std::vector<std::pair<ProposalId, QStringList>>> of(ProposalId id) const;
    /// All pairs of the event, the lower id first.
    Result<std::vector<DuplicatePair>> pairs(EventId event) const;

    /// Calls `take` with the folded summary and answers of each proposal of the event.
    Status eachText(EventId event, const std::function<void(ProposalId, ChallengeId, const QString &)> &take) const;
    Result<QString> text(ProposalId id) const;

    /// What somebody said of pairs of the event, or of those of one proposal.
    Result<std::vector<DuplicateVerdict>> verdicts(EventId event) const;
    Status addVerdict(const DuplicateVerdict &verdict);
    /// Forgets what was said of a pair. RecordNotFound where nothing was.
    Status removeVerdict(ProposalId first, ProposalId second);

    /// Hands what hangs on one proposal over to another: tags, conflicts, screening, and the rows of files that it is known
    /// by. What the other has already stays its own.
    Status handOver(ProposalId from, ProposalId to);
    /// Whether a proposal has scores, votes or decisions.
    Result<bool> isJudged(ProposalId id) const;

private:
    Store &m_store;
};

} // namespace pitchdesk
