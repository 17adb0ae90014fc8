// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/common/readinesstext.h"

namespace pitchdesk {

namespace {

QString standing(const ReadinessItem &item)
{
    if (item.isDone)
        return translate("Cli", "done");
    return item.isBlocking ? translate("Cli", "needed") : translate("Cli", "advisable");
}

QJsonObject itemJson(const ReadinessItem &item)
{
    return {{QStringLiteral("check"), codeOf(item.check)},
            {QStringLiteral("label"), readinessLabel(item.check)},
            {QStringLiteral("is_done"), item.isDone},
            {QStringLiteral("is_blocking"), item.isBlocking},
            {QStringLiteral("count"), item.count},
            {QStringLiteral("detail"), readinessDetail(item)},
            {QStringLiteral("place"), codeOf(item.place)},
            {QStringLiteral("challenge_id"),
             item.challenge.isValid() ? QJsonValue(item.challenge.value()) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

Result<Reply> runReady(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const ReadinessReport report, session.workflows().readiness.report(event.event.id));
    Reply reply;
    QJsonArray items;
    QList<QStringList> rows;
    for (const ReadinessItem &item : report.items) {
        items.append(itemJson(item));
        rows << QStringList {standing(item), readinessLabel(item.check), readinessDetail(item)};
    }
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("ready"), report.isReady()},
                  {QStringLiteral("under_way"), report.isUnderWay},
                  {QStringLiteral("done"), report.done()},
                  {QStringLiteral("blocking"), report.blocking()},
                  {QStringLiteral("items"), items}};
    reply.lines = textTable({translate("Cli", "State"), translate("Cli", "What"), translate("Cli", "How it stands")},
                            rows);
    reply.lines << readinessProgress(report);
    if (!report.isReady())
        reply.complaint = translate("Cli", "The call cannot open yet: %n thing(s) are needed.", nullptr,
                                    report.blocking());
    return reply;
}

} // namespace pitchdesk
