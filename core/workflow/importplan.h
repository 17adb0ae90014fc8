// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/importbook.h"
#include "core/workflow/importrow.h"

namespace pitchdesk {

/// What is to be done with a row. Of an unchanged or a skipped one nothing but that is known.
struct PlannedRow {
    ImportAction action = ImportAction::Skip;
    RowIdentity identity;
    RowValues values;
    ProposalId known; ///< that is updated
    int place = -1;   ///< of the proposal in the book
};

/// Decides row by row what an import does, and keeps the book as if it were done.
class ImportPlanner
{
public:
    ImportPlanner(const RowReader &reader, ImportBook &book, ChallengeId defaultChallenge)
        : m_reader(reader)
        , m_book(book)
        , m_defaultChallenge(defaultChallenge)
    {
    }

    /// Adds to `problems` what is wrong with the row.
    PlannedRow plan(int row, const QStringList &cells, std::vector<ImportProblem> &problems);

private:
    PlannedRow planNew(RowIdentity identity, RowValues values);
    PlannedRow planUpdate(RowIdentity identity, RowValues values, ProposalId known);
    [[nodiscard]] int contactFor(int organisation, const RowValues &values, const ImportBook::Keys &keys);

    const RowReader &m_reader;
    ImportBook &m_book;
    ChallengeId m_defaultChallenge;
    QHash<QString, int> m_rows; ///< that have come, by their key
};

} // namespace pitchdesk
