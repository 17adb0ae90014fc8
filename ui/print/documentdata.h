// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/print/documentkind.h"

#include <QHash>

namespace pitchdesk {

/// All that a document shows, as plain values, so that it can be made on any thread.
struct DocumentData {
    DocumentKind kind = DocumentKind::Ranking;
    Event event;
    QHash<ChallengeId, QStringList> owners;            ///< names of each challenge's owners, in their original language
    std::vector<RankingView> rankings;                 ///< of a Ranking
    std::vector<ScoringGrid> grids;                    ///< of Scores
    std::vector<ProposalRow> proposals;                ///< of Proposals, by number
    QHash<TermId, LocalizedText> fields;               ///< of Proposals
    std::optional<QHash<ProposalId, Person>> contacts; ///< of Proposals, where personal data was asked for
    QDateTime asOf;
};

/// Reads what a document needs. RecordNotFound for an event, round or challenge that is not there.
[[nodiscard]] Result<DocumentData> loadDocument(Workflows &workflows, const DocumentRequest &request,
                                                const QDateTime &now);

} // namespace pitchdesk
