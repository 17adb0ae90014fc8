// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/entrytext.h"

#include "ui/common/actiontext.h"

#include <QCoreApplication>

namespace pitchdesk {

QString entryActionText(const HistoryEntry &entry)
{
    switch (entry.kind) {
    case TransactionKind::Undo:
        return undoText(&entry.action);
    case TransactionKind::Redo:
        return redoText(&entry.action);
    case TransactionKind::Do:
    case TransactionKind::Barrier:
        break;
    }
    return actionText(entry.action);
}

QString entryStateText(const HistoryEntry &entry)
{
    if (entry.kind == TransactionKind::Barrier)
        return QCoreApplication::translate("HistoryEntry", "Final");
    switch (entry.state) {
    case TransactionState::Undone:
        return QCoreApplication::translate("HistoryEntry", "Undone");
    case TransactionState::Discarded:
        return QCoreApplication::translate("HistoryEntry", "Discarded");
    case TransactionState::Done:
        break;
    }
    return QCoreApplication::translate("HistoryEntry", "Done");
}

QString entryStateHint(const HistoryEntry &entry)
{
    if (entry.kind == TransactionKind::Barrier)
        return QCoreApplication::translate("HistoryEntry", "This step cannot be undone, nor any step before it.");
    switch (entry.state) {
    case TransactionState::Undone:
        return QCoreApplication::translate("HistoryEntry", "This step was undone and can be done again.");
    case TransactionState::Discarded:
        return QCoreApplication::translate(
            "HistoryEntry", "This step was undone, and something else was done since, so it cannot be done again.");
    case TransactionState::Done:
        break;
    }
    return QCoreApplication::translate("HistoryEntry", "This step is in force.");
}

} // namespace pitchdesk
