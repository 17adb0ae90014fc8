// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/history.h"

#include <optional>

namespace pitchdesk {

class Store;

/// What Undo and Redo would do now; nothing where there is none.
struct UndoState {
    std::optional<Action> undo;
    std::optional<Action> redo;
    std::optional<Action> barrier; ///< the step behind which nothing is undone, when that is why there is no Undo
};

class HistoryWorkflow
{
public:
    explicit HistoryWorkflow(Store &store)
        : m_store(store)
    {
    }

    /// Newest first.
    Result<std::vector<HistoryEntry>> entries(const HistoryFilter &filter) const;
    Result<std::vector<FieldChange>> changes(TransactionId transaction) const;
    Result<QStringList> people() const;

    Result<UndoState> undoState() const;
    /// The action that was undone. NothingToUndo, UndoBlocked.
    Result<Action> undo();
    Result<Action> redo();

private:
    Store &m_store;
};

} // namespace pitchdesk
