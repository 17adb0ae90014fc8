// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/common/actiontext.h"

namespace pitchdesk {

namespace {

QString kindCode(TransactionKind kind)
{
    switch (kind) {
    case TransactionKind::Do:
        return QStringLiteral("do");
    case TransactionKind::Undo:
        return QStringLiteral("undo");
    case TransactionKind::Redo:
        return QStringLiteral("redo");
    case TransactionKind::Barrier:
        return QStringLiteral("barrier");
    }
    Q_UNREACHABLE();
}

QString stateCode(TransactionState state)
{
    switch (state) {
    case TransactionState::Done:
        return QStringLiteral("done");
    case TransactionState::Undone:
        return QStringLiteral("undone");
    case TransactionState::Discarded:
        return QStringLiteral("discarded");
    }
    Q_UNREACHABLE();
}

QString stateWord(const HistoryEntry &entry)
{
    switch (entry.state) {
    case TransactionState::Undone:
        return translate("Cli", "undone");
    case TransactionState::Discarded:
        return translate("Cli", "undone for good");
    case TransactionState::Done:
        return {};
    }
    Q_UNREACHABLE();
}

QJsonObject actionJson(const Action &action)
{
    QJsonObject arguments;
    for (auto it = action.arguments.begin(); it != action.arguments.end(); ++it)
        arguments.insert(it.key(), it.value());
    return {{QStringLiteral("key"), action.key},
            {QStringLiteral("arguments"), arguments},
            {QStringLiteral("text"), actionText(action)}};
}

QJsonValue actionJson(const std::optional<Action> &action)
{
    return action ? QJsonValue(actionJson(*action)) : QJsonValue(QJsonValue::Null);
}

QJsonObject entryJson(const HistoryEntry &entry)
{
    return {{QStringLiteral("id"), entry.id.value()},
            {QStringLiteral("at"), instantJson(entry.at)},
            {QStringLiteral("who"), entry.who},
            {QStringLiteral("kind"), kindCode(entry.kind)},
            {QStringLiteral("state"), stateCode(entry.state)},
            {QStringLiteral("action"), actionJson(entry.action)},
            {QStringLiteral("changes"), entry.changeCount}};
}

} // namespace

Result<Reply> runHistory(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    HistoryFilter filter;
    filter.limit = invocation.limit;
    PD_ASSIGN(const std::vector<HistoryEntry> entries, session.workflows().history.entries(filter));
    PD_ASSIGN(const UndoState state, session.workflows().history.undoState());
    Reply reply;
    QJsonArray array;
    QList<QStringList> rows;
    for (const HistoryEntry &entry : entries) {
        array.append(entryJson(entry));
        rows << QStringList {QString::number(entry.id.value()),
                             entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), entry.who,
                             actionText(entry.action), stateWord(entry)};
    }
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("entries"), array},
                  {QStringLiteral("undo"), actionJson(state.undo)},
                  {QStringLiteral("redo"), actionJson(state.redo)}};
    if (rows.isEmpty())
        reply.lines << translate("Cli", "Nothing was changed yet.");
    else
        reply.lines << textTable({translate("Cli", "Id"), translate("Cli", "When"), translate("Cli", "Who"),
                                  translate("Cli", "What"), QString()},
                                 rows);
    return reply;
}

Result<Reply> runUndo(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, false));
    PD_ASSIGN(const Action action, session.workflows().history.undo());
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file}, {QStringLiteral("undone"), actionJson(action)}};
    reply.lines << translate("Cli", "Undone: %1").arg(actionText(action));
    return reply;
}

} // namespace pitchdesk
