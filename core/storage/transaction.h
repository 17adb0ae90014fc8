// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"
#include "core/storage/store.h"

#include <QString>

namespace pitchdesk {

/// A journalled transaction: begun, changed within, committed, or rolled back when it goes out of scope. Its commit
/// re-derives the derived tables; one that changed nothing leaves no trace in the journal,
/// unless it is a barrier.
class Transaction
{
public:
    /// DiskFull, WorkspaceReadOnly, WorkspaceInUse …
    static Result<Transaction> begin(Store &store, const Action &action, TransactionKind kind = TransactionKind::Do,
                                     TransactionId subject = {});
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] TransactionId id() const { return m_id; }
    /// Completes the sentence of the journal, e.g. with a count that is known only at the end.
    void setArgument(const QString &name, const QString &value);
    void setArgument(const QString &name, qint64 value) { setArgument(name, QString::number(value)); }
    Status commit();

private:
    Transaction(Store &store, Action action, TransactionKind kind);
    Status open(TransactionId subject);
    Status finish(int changes);
    Result<TouchedRows> touchedRows(int changes);
    void rollBack();

    Store *m_store;
    Action m_action;
    TransactionKind m_kind;
    TransactionId m_id;
    bool m_isOpen = false;
};

[[nodiscard]] QString transactionKindCode(TransactionKind kind);
[[nodiscard]] QString argumentsToJson(const QMap<QString, QString> &arguments);
[[nodiscard]] QMap<QString, QString> argumentsFromJson(const QString &json);

} // namespace pitchdesk
