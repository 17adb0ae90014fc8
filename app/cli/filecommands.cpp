// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

#include <QFile>
#include <QFileInfo>

namespace pitchdesk {

namespace {

QJsonObject countsJson(const EventCounts &counts)
{
    return {{QStringLiteral("challenges"), counts.challenges},
            {QStringLiteral("proposals"), counts.proposals},
            {QStringLiteral("judges"), counts.judges},
            {QStringLiteral("scores"), counts.scores},
            {QStringLiteral("decisions"), counts.decisions}};
}

Result<QJsonArray> challengesJson(Workflows &workflows, EventId event, Language language)
{
    QJsonArray array;
    PD_ASSIGN(const std::vector<ChallengeRow> rows, workflows.challenges.challenges(event));
    for (const ChallengeRow &row : rows) {
        array.append(QJsonObject {{QStringLiteral("id"), row.challenge.id.value()},
                                  {QStringLiteral("uid"), row.challenge.uid},
                                  {QStringLiteral("number"), row.challenge.number},
                                  {QStringLiteral("title"), row.challenge.title.in(language)},
                                  {QStringLiteral("proposals"), row.proposals}});
    }
    return array;
}

Result<QJsonArray> eventsJson(Workflows &workflows, Language language)
{
    QJsonArray array;
    PD_ASSIGN(const std::vector<EventSummary> events, workflows.events.events());
    for (const EventSummary &summary : events) {
        QJsonObject object = eventJson(summary.event, language);
        PD_ASSIGN(QJsonArray challenges, challengesJson(workflows, summary.event.id, language));
        object.insert(QStringLiteral("programme"), summary.programmeName.in(language));
        object.insert(QStringLiteral("label_year"), summary.event.labelYear);
        object.insert(QStringLiteral("is_sample"), summary.event.isSample);
        object.insert(QStringLiteral("languages"), QJsonArray::fromStringList(summary.event.languages));
        object.insert(QStringLiteral("counts"), countsJson(summary.counts));
        object.insert(QStringLiteral("challenges"), challenges);
        array.append(object);
    }
    return array;
}

/// What `new` and `info` tell of a file.
Result<Reply> describe(Workspace &workspace, Language language)
{
    PD_ASSIGN(const WorkspaceInfo info, workspace.info());
    PD_ASSIGN(const std::vector<EventSummary> events, workspace.workflows().events.events());
    PD_ASSIGN(const QJsonArray array, eventsJson(workspace.workflows(), language));
    Reply reply;
    reply.json = {{QStringLiteral("file"), info.file},
                  {QStringLiteral("schema"), info.schemaVersion},
                  {QStringLiteral("size_bytes"), info.sizeInBytes},
                  {QStringLiteral("last_backup"), instantJson(info.lastBackup)},
                  {QStringLiteral("events"), array}};
    reply.lines << translate("Cli", "%1, schema %2").arg(info.file, QString::number(info.schemaVersion));
    QList<QStringList> rows;
    for (const EventSummary &summary : events) {
        const EventCounts &counts = summary.counts;
        rows << QStringList {QString::number(summary.event.id.value()),
                             summary.event.name.in(language),
                             QString::number(counts.challenges),
                             QString::number(counts.proposals),
                             QString::number(counts.judges),
                             QString::number(counts.scores),
                             QString::number(counts.decisions)};
    }
    if (rows.isEmpty())
        reply.lines << translate("Cli", "There are no events in it yet.");
    else
        reply.lines << textTable({translate("Cli", "Event"), translate("Cli", "Name"), translate("Cli", "Challenges"),
                                  translate("Cli", "Proposals"), translate("Cli", "Judges"), translate("Cli", "Scores"),
                                  translate("Cli", "Decisions")},
                                 rows);
    return reply;
}

QJsonArray lines(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

} // namespace

Result<Reply> runNew(const Invocation &invocation, const Clock &clock)
{
    if (!invocation.sample.isEmpty() && !sampleNames().contains(invocation.sample))
        return fail(Error {ErrorCode::UsageUnknownSample, {}, {}}.with(QStringLiteral("name"), invocation.sample));
    const WorkspaceOptions options {.operatorName = invocation.operatorName};
    PD_ASSIGN(std::unique_ptr<Workspace> workspace, Workspace::create(invocation.file, options, clock));
    if (!invocation.sample.isEmpty()) {
        if (auto sample = workspace->workflows().samples.addSample(invocation.sample); !sample) {
            // Half a file would stand in the way of the next try.
            workspace.reset();
            QFile::remove(invocation.file);
            return fail(std::move(sample.error()));
        }
    }
    PD_ASSIGN(Reply reply, describe(*workspace, invocation.language));
    reply.json.insert(QStringLiteral("sample"),
                      invocation.sample.isEmpty() ? QJsonValue() : QJsonValue(invocation.sample));
    return reply;
}

Result<Reply> runInfo(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    return describe(session.workspace(), invocation.language);
}

Result<Reply> runCheck(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    Progress progress;
    PD_ASSIGN(const CheckReport report, session.workspace().check(progress));
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("sound"), report.isSound()},
                  {QStringLiteral("integrity"), lines(report.integrity)},
                  {QStringLiteral("foreign_keys"), lines(report.foreignKeys)},
                  {QStringLiteral("journal"), lines(report.journal)},
                  {QStringLiteral("derived"), lines(report.derived)},
                  {QStringLiteral("contents"), lines(report.contents)}};
    if (report.isSound()) {
        reply.lines << translate("Cli", "The file is sound.");
        return reply;
    }
    reply.lines << report.integrity << report.foreignKeys << report.journal << report.derived << report.contents;
    reply.complaint = translate("Cli", "The file is damaged: restore a backup.");
    return reply;
}

Result<Reply> runBackup(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, false));
    PD_ASSIGN(const QString copy, session.workspace().backup(invocation.output));
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("backup"), copy},
                  {QStringLiteral("size_bytes"), QFileInfo(copy).size()}};
    reply.lines << translate("Cli", "Backup made: %1").arg(copy);
    return reply;
}

Result<Reply> runRestore(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(const QString kept, Workspace::restore(invocation.input, invocation.file, clock));
    Reply reply;
    reply.json = {{QStringLiteral("backup"), invocation.input},
                  {QStringLiteral("file"), invocation.file},
                  {QStringLiteral("kept"), kept.isEmpty() ? QJsonValue() : QJsonValue(kept)}};
    reply.lines << translate("Cli", "Restored %1 from %2.").arg(invocation.file, invocation.input);
    if (!kept.isEmpty())
        reply.lines << translate("Cli", "What stood there is kept: %1").arg(kept);
    return reply;
}

} // namespace pitchdesk
