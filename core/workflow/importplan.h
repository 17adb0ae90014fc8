// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/importbook.h"
#include "core/workflow/importrow.h"

namespace pitchdesk {

/// What is to be done with a row, and all that writing it needs to know. Of an unchanged or a skipped one nothing but
/// that is known. Places are those of the book, which may be far ahead when the row is written.
struct PlannedRow {
    ImportAction action = ImportAction::Skip;
    RowIdentity identity;
    RowValues values;
    ProposalId known; ///< that is updated
    ChallengeId challenge;
    int place = -1; ///< of the proposal
    int organisation = -1;
    int person = -1; ///< -1 = nobody
    int number = 0;  ///< of the row in the file
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
    [[nodiscard]] PlannedRow planned(ImportAction action, RowIdentity identity, RowValues values, int place) const;
    int contactFor(int organisation, const RowValues &values, const ImportBook::Keys &keys);

    const RowReader &m_reader;
    ImportBook &m_book;
    ChallengeId m_defaultChallenge;
    QHash<QString, int> m_rows; ///< that have come, by their key
};

} // namespace pitchdesk
