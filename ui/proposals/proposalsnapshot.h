// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"
#include "core/domain/term.h"
#include "core/workflow/challengeworkflow.h"
#include "core/workflow/proposalworkflow.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace pitchdesk {

struct Workflows;

/// Everything that the proposals page shows of an event, read and prepared for sorting off the GUI thread. Between threads
/// it goes by pointer: a copy of 100,000 rows would hold the window up.
struct ProposalSnapshot {
    EventId event;
    QString zone; ///< IANA zone of the event, for instants
    std::vector<ProposalRow> rows;
    int total = 0; ///< how many the event has; more than `rows` where the first ones only were read
    /// Places of the rows in the collation order of the language that was asked for; rows that read alike share one.
    std::vector<int> applicantOrder;
    std::vector<int> titleOrder;
    std::vector<ChallengeRow> challenges;
    std::vector<Term> fields;
    std::vector<Tag> tags;
    // What follows from those; share() works it out.
    QHash<TermId, int> fieldIndex;     ///< into `fields`
    QHash<ProposalId, int> indexOfRow; ///< into `rows`
    QSet<QString> countries;           ///< codes that occur; empty where a proposal names none
    QSet<TermId> usedFields;

    [[nodiscard]] bool isWhole() const { return rows.size() >= size_t(total); }
    [[nodiscard]] const Term *field(TermId id) const;
    /// The labels of a proposal's tags, in the order of the tags.
    [[nodiscard]] QStringList tagLabels(const ProposalRow &row) const;
};

using SharedProposals = std::shared_ptr<const ProposalSnapshot>;

/// Prepares and shares a snapshot; a large one is taken down off the GUI thread, too.
[[nodiscard]] SharedProposals share(ProposalSnapshot &&snapshot);

enum class ProposalPart { All, First };

/// Reads the snapshot, or the first screens of it where the event has very many: those are there at once. Startups sort by kana in Japanese (their name where there is none), by Vietnamese or English
/// collation otherwise, numbers inside by value.
[[nodiscard]] Result<SharedProposals> loadProposals(Workflows &workflows, EventId event, Language language,
                                                    ProposalPart part = ProposalPart::All);

} // namespace pitchdesk
