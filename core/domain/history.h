// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <vector>

namespace pitchdesk {

/// What a transaction did, as a key that ui/ words ("proposal.import") and the arguments of the sentence.
struct Action {
    QString key;
    QMap<QString, QString> arguments;

    friend bool operator==(const Action &, const Action &) = default;
};

/// Do: a change by a workflow. Barrier: one that cannot be undone and behind which nothing is undone.
enum class TransactionKind { Do, Undo, Redo, Barrier };
enum class TransactionState { Done, Undone, Discarded };

/// A committed transaction, as History shows it.
struct HistoryEntry {
    TransactionId id;
    QDateTime at;
    QString who;
    TransactionKind kind = TransactionKind::Do;
    TransactionState state = TransactionState::Done;
    Action action;
    int changeCount = 0;
};

/// One field of one record, before and after.
struct FieldChange {
    QString table;
    qint64 key = 0;
    QString recordName; ///< what the record is called today, where it still exists
    QString operation;  ///< "insert", "update" or "delete"
    QString field;
    QString before;
    QString after;
};

struct HistoryFilter {
    QString who;          ///< empty = anyone
    QString actionPrefix; ///< "proposal." …; empty = any
    QString table;        ///< empty = any
    qint64 recordKey = 0; ///< with `table`: one record's own history; 0 = any
    QDate from;
    QDate until;
    QString text; ///< found in the arguments, folded
    int limit = 500;
};

} // namespace pitchdesk
