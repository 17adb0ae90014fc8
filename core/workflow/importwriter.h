// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/organisationrepository.h"
#include "core/workflow/importplan.h"

namespace pitchdesk {

/// Writes planned rows, inside a transaction that is open.
class ImportWriter
{
public:
    ImportWriter(Store &store, EventId event, const RowContext &context, ImportBook &book, const QDateTime &deadline);

    Status begin();
    /// Nothing for rows that are unchanged or skipped.
    Status write(PlannedRow &&row);
    /// Once all rows are written.
    Status finish();

private:
    Status add(PlannedRow &row);
    Status update(PlannedRow &row);
    Result<int> takeNumber();
    Result<OrganisationId> applicantOf(const PlannedRow &row, RowValues &values);
    Result<PersonId> contactOf(const PlannedRow &row, RowValues &values);
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
    ImportBook &m_book;
    QDateTime m_deadline;
    ProposalRepository m_proposals;
    OrganisationRepository m_organisations;
    QHash<QString, QuestionId> m_questions; ///< by label, in any language
    int m_lastNumber = 0;
};

} // namespace pitchdesk
