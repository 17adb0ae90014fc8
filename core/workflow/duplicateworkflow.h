// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/duplicate.h"
#include "core/domain/proposal.h"

#include <vector>

namespace pitchdesk {

class Store;

/// A field of a proposal in which two may differ, in the order a page shows them: "applicant" "contact" "title" "summary"
/// "challenge" "state" "language" "stage" "founded" "fields" "external_id" "received_at". An answer is "answer:" and the
/// id of its question.
[[nodiscard]] const QStringList &mergeFields();
[[nodiscard]] QString mergeFieldOf(QuestionId question);

/// Two proposals side by side.
struct DuplicateComparison {
    Proposal first;
    Proposal second;
    QStringList differing;      ///< fields, then answers, in which they are not the same
    bool isFirstJudged = false; ///< has scores, votes or decisions, and so can only be the one that is kept
    bool isSecondJudged = false;
};

/// Suspected duplicates of an event: compare, merge, or say that they are not the same.
class DuplicateWorkflow
{
public:
    explicit DuplicateWorkflow(Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<DuplicatePair>> pairs(EventId event) const;
    /// Pairs whose summary and answers are alike from `least` on (0…1), the most alike first: of one challenge, or of which
    /// one answers none yet, and of which nobody said that they are not the same. Of many that are all alike not every pair
    /// is listed. Texts of less than 40 characters are left out. Cancelled.
    Result<std::vector<SimilarPair>> similarTexts(EventId event, double least, Progress &progress) const;
    Result<std::vector<DuplicateVerdict>> verdicts(EventId event) const;
    /// RecordNotFound where they are not two of one event.
    Result<DuplicateComparison> compare(ProposalId first, ProposalId second) const;

    /// Makes one proposal out of two. `kept` takes the fields `fromOther` of the other, every answer that it lacks, the
    /// other's tags, conflicts and screening; then the other one goes. A later import of the other's row knows the kept one
    /// by it. DuplicateJudged(number) where the other has scores, votes or decisions.
    Status merge(ProposalId kept, ProposalId other, const QStringList &fromOther);
    /// Remembers that two are not the same; FieldRequired("reason").
    Status keepApart(ProposalId first, ProposalId second, const QString &reason);
    /// Forgets that.
    Status suspectAgain(ProposalId first, ProposalId second);

private:
    Store &m_store;
};

} // namespace pitchdesk
