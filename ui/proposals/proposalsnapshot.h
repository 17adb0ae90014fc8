// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"
#include "core/domain/term.h"
#include "core/workflow/challengeworkflow.h"
#include "core/workflow/proposalworkflow.h"

#include <QHash>

#include <vector>

namespace pitchdesk {

struct Workflows;

/// Everything that the proposals page shows of an event, read and prepared for sorting off the GUI thread.
struct ProposalSnapshot {
    EventId event;
    QString zone; ///< IANA zone of the event, for instants
    std::vector<ProposalRow> rows;
    /// Places of the rows in the collation order of the language that was asked for; rows that read alike share one.
    std::vector<int> applicantOrder;
    std::vector<int> titleOrder;
    std::vector<ChallengeRow> challenges;
    std::vector<Term> fields;
    std::vector<Tag> tags;
    QHash<TermId, int> fieldIndex; ///< into `fields`

    [[nodiscard]] const Term *field(TermId id) const;
    /// The labels of a proposal's tags, in the order of the tags.
    [[nodiscard]] QStringList tagLabels(const ProposalRow &row) const;
};

/// Reads the snapshot. Startups sort by kana in Japanese (their name where there is none), by Vietnamese or English
/// collation otherwise, numbers inside by value.
[[nodiscard]] Result<ProposalSnapshot> loadProposals(Workflows &workflows, EventId event, Language language);

} // namespace pitchdesk
