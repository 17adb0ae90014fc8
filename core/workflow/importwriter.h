// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/organisationrepository.h"
#include "core/workflow/importmerge.h"

namespace pitchdesk {

/// Writes planned rows, inside a transaction that is open. Of the book it takes the ids with which an import begins, and
/// keeps those of what it writes itself: the plan may be made on another thread.
class ImportWriter
{
public:
    ImportWriter(Store &store, EventId event, const RowContext &context, const ImportBook &book,
                 const QDateTime &deadline, bool takesTheirs);

    Status begin();
    /// Nothing for rows that are unchanged or skipped.
    Status write(PlannedRow &&row);
    /// Only says, as notes, what updating by this row would change.
    Status compare(PlannedRow &row);
    /// What the rows would change or did not, up to now.
    [[nodiscard]] std::vector<ImportProblem> takeNotes() { return std::exchange(m_notes, {}); }
    /// Once all rows are written.
    Status finish();

private:
    Status add(PlannedRow &row);
    Status update(PlannedRow &row);
    Status writeAdded();
    Result<int> takeNumber();
    Result<OrganisationId> applicantOf(const PlannedRow &row, RowValues &values);
    Result<PersonId> contactOf(const PlannedRow &row, RowValues &values);
    Result<Proposal> mergedInto(PlannedRow &row);
    Status updateApplicant(Organisation &organisation, const RowValues &values);
    Status updateContact(Proposal &proposal, const PlannedRow &row, RowValues &values);
    void fill(QString &field, const QString &said, ImportField which, RowValues &values) const;
    void keep(ImportField which, const QString &text, RowValues &values) const;
    void keepUnowned(RowValues &values) const;
    [[nodiscard]] bool isLate(const QDateTime &receivedAt) const;
    Result<QuestionId> questionOf(int column);
    Result<std::vector<Answer>> answersFrom(const RowValues &values, const std::vector<Answer> &before);

    Store &m_store;
    EventId m_event;
    const RowContext &m_context;
    QDateTime m_deadline;
    ImportMerge m_merge;
    std::vector<ImportProblem> m_notes;
    ProposalRepository m_proposals;
    OrganisationRepository m_organisations;
    std::vector<OrganisationId> m_organisationIds; ///< by place in the book; invalid while nothing is written
    std::vector<PersonId> m_personIds;
    QHash<QString, QuestionId> m_questions; ///< by label, in any language
    int m_lastNumber = 0;
    int m_added = 0; ///< rows that writeAdded() is still to write
};

} // namespace pitchdesk
