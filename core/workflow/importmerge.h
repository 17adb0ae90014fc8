// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/proposalrepository.h"
#include "core/workflow/importplan.h"

#include <QHash>
#include <QJsonObject>

namespace pitchdesk {

/// Compares three things field by field: what the last import of a row said, what it says now, and what the proposal holds.
/// What the file has not changed since is left as it is; what it has changed is taken, unless the desk has changed it too.
class ImportMerge
{
public:
    /// `takesTheirs`: also where the desk has edited.
    ImportMerge(const RowContext &context, bool takesTheirs)
        : m_context(context)
        , m_takesTheirs(takesTheirs)
    {
    }

    /// What a row says, as compact JSON: what the next import is compared with.
    [[nodiscard]] QString sourceValues(const RowValues &values) const;

    /// Takes out of the row what is to stay as it is. `before` is what the last import said, empty where that is not known;
    /// `questions` are the event's by label. The result is notes: RowChanges for what is taken, RowEditedHere for what
    /// is not because the desk has edited it.
    [[nodiscard]] std::vector<ImportProblem> merge(PlannedRow &row, const Proposal &stored, const QString &before,
                                                   const QHash<QString, QuestionId> &questions) const;

private:
    [[nodiscard]] QJsonObject said(const RowValues &values) const;
    [[nodiscard]] QString headerOf(const QString &field) const;
    void silence(RowValues &values, const QString &field) const;

    const RowContext &m_context;
    bool m_takesTheirs;
};

} // namespace pitchdesk
