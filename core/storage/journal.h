// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/history.h"
#include "core/storage/store.h"

#include <optional>
#include <vector>

namespace pitchdesk {

/// Reads the journal, and undoes and redoes whole transactions from it. Undo is linear: the last one that is done
/// goes first, across restarts, up to the last barrier.
class Journal
{
public:
    explicit Journal(Store &store)
        : m_store(store)
    {
    }

    Result<std::optional<HistoryEntry>> nextUndo() const;
    Result<std::optional<HistoryEntry>> nextRedo() const;
    Result<std::optional<HistoryEntry>> lastBarrier() const;
    /// NothingToUndo; UndoBlocked when the tables no longer allow it.
    Result<Action> undo();
    Result<Action> redo();

    Result<std::vector<HistoryEntry>> entries(const HistoryFilter &filter) const;
    /// Field by field; `recordName` is left empty.
    Result<std::vector<FieldChange>> changes(TransactionId transaction) const;
    Result<QStringList> people() const;
    /// Lines for what does not fit: an entry without its transaction, a row that is there though its last entry
    /// deletes it, or the other way round.
    Result<QStringList> check(Progress &progress) const;

private:
    Result<std::optional<HistoryEntry>> selectOne(const QString &condition) const;
    Status revert(TransactionId applied);
    Result<Action> step(const HistoryEntry &subject, TransactionKind kind);

    Store &m_store;
};

} // namespace pitchdesk
