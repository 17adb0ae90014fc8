// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/historyworkflow.h"

#include "core/storage/journal.h"
#include "core/storage/recordnames.h"

namespace pitchdesk {

Result<std::vector<HistoryEntry>> HistoryWorkflow::entries(const HistoryFilter &filter) const
{
    return Journal(m_store).entries(filter);
}

Result<std::vector<FieldChange>> HistoryWorkflow::changes(TransactionId transaction) const
{
    PD_ASSIGN(std::vector<FieldChange> changes, Journal(m_store).changes(transaction));
    RecordNames names(m_store.database());
    for (FieldChange &change : changes) {
        PD_ASSIGN(change.recordName, names.nameOf(change.table, change.key));
    }
    return changes;
}

Result<QStringList> HistoryWorkflow::people() const
{
    return Journal(m_store).people();
}

Result<UndoState> HistoryWorkflow::undoState() const
{
    const Journal journal(m_store);
    UndoState state;
    PD_ASSIGN(const auto undo, journal.nextUndo());
    PD_ASSIGN(const auto redo, journal.nextRedo());
    if (undo)
        state.undo = undo->action;
    if (redo)
        state.redo = redo->action;
    if (!undo) {
        PD_ASSIGN(const auto barrier, journal.lastBarrier());
        if (barrier)
            state.barrier = barrier->action;
    }
    return state;
}

Result<Action> HistoryWorkflow::undo()
{
    return Journal(m_store).undo();
}

Result<Action> HistoryWorkflow::redo()
{
    return Journal(m_store).redo();
}

} // namespace pitchdesk
