// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/common/errortext.h"

#include <QFile>
#include <QJsonDocument>
#include <QMetaEnum>

namespace pitchdesk {

namespace {

QJsonArray problemsJson(const std::vector<ImportProblem> &problems)
{
    QJsonArray array;
    for (const ImportProblem &problem : problems) {
        array.append(QJsonObject {{QStringLiteral("row"), problem.row},
                                  {QStringLiteral("file"), problem.source},
                                  {QStringLiteral("column"), problem.column},
                                  {QStringLiteral("code"), jsonCode(problem.error.code)},
                                  {QStringLiteral("message"), errorText(problem.error)},
                                  {QStringLiteral("skips_row"), problem.skipsRow}});
    }
    return array;
}

QStringList problemLines(const std::vector<ImportProblem> &problems)
{
    constexpr size_t most = 50;
    QStringList lines;
    for (size_t i = 0; i < std::min(problems.size(), most); ++i) {
        const ImportProblem &problem = problems[i];
        const QString place = problem.source.isEmpty() ? translate("Cli", "Row %1").arg(problem.row) : problem.source;
        lines << translate("Cli", "%1: %2", "where a problem is, and what it is").arg(place, errorText(problem.error));
    }
    if (problems.size() > most)
        lines << translate("Cli", "and %n more problem(s)", nullptr, int(problems.size() - most));
    return lines;
}

Result<ImportMapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error {ErrorCode::FileNotFound, {}, {}}.with(QStringLiteral("file"), path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error {ErrorCode::FileNotReadable, {}, {}}
                        .with(QStringLiteral("file"), path)
                        .with(QStringLiteral("reason"), file.errorString()));
    }
    constexpr qint64 mostBytes = 1 << 20;
    return ImportMapping::fromJson(file.read(mostBytes), path);
}

Reply importReply(const Invocation &invocation, const ImportOutcome &outcome)
{
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("input"), invocation.input},
                  {QStringLiteral("dry_run"), invocation.isDryRun},
                  {QStringLiteral("added"), outcome.added},
                  {QStringLiteral("updated"), outcome.updated},
                  {QStringLiteral("unchanged"), outcome.unchanged},
                  {QStringLiteral("skipped"), outcome.skipped},
                  {QStringLiteral("suspected_duplicates"), outcome.suspectedDuplicates},
                  {QStringLiteral("mapping"), QJsonDocument::fromJson(outcome.mapping.toJson()).object()},
                  {QStringLiteral("problems"), problemsJson(outcome.problems)}};
    const QString sentence = invocation.isDryRun
        ? translate("Cli", "Nothing was changed. An import would give: %1 added, %2 updated, %3 unchanged, %4 skipped.")
        : translate("Cli", "Proposals: %1 added, %2 updated, %3 unchanged, %4 skipped.");
    reply.lines << sentence.arg(QString::number(outcome.added), QString::number(outcome.updated),
                                QString::number(outcome.unchanged), QString::number(outcome.skipped));
    if (outcome.suspectedDuplicates > 0)
        reply.lines << translate("Cli", "%n of them may be a duplicate.", nullptr, outcome.suspectedDuplicates);
    reply.lines << problemLines(outcome.problems);
    return reply;
}

} // namespace

Result<Reply> runImportProposals(const Invocation &invocation, const Clock &clock)
{
    ImportOptions options;
    options.strict = invocation.isStrict;
    options.dryRun = invocation.isDryRun;
    options.takesTheirs = invocation.takesTheirs;
    if (!invocation.mapping.isEmpty()) {
        PD_ASSIGN(options.mapping, readMapping(invocation.mapping));
    }
    if (!invocation.encoding.isEmpty()) {
        if (!options.mapping)
            options.mapping.emplace();
        options.mapping->encoding = invocation.encoding;
    }
    PD_ASSIGN(Session session, Session::open(invocation, clock, invocation.isDryRun));
    PD_ASSIGN(const EventSummary event, session.event());
    options.event = event.event.id;
    PD_ASSIGN(options.challenge, session.challenge(options.event));
    Progress progress;
    PD_ASSIGN(const ImportOutcome outcome, session.workflows().imports.run(invocation.input, options, progress));
    return importReply(invocation, outcome);
}

Result<Reply> runImportScores(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, false));
    PD_ASSIGN(const EventSummary event, session.event());
    Progress progress;
    PD_ASSIGN(const ScoreImportOutcome outcome,
              session.workflows().imports.importScores(invocation.input, event.event.id, invocation.isStrict,
                                                       progress));
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("input"), invocation.input},
                  {QStringLiteral("added"), outcome.added},
                  {QStringLiteral("updated"), outcome.updated},
                  {QStringLiteral("unchanged"), outcome.unchanged},
                  {QStringLiteral("skipped"), outcome.skipped},
                  {QStringLiteral("problems"), problemsJson(outcome.problems)}};
    reply.lines << translate("Cli", "Scores: %1 added, %2 updated, %3 unchanged, %4 skipped.")
                       .arg(QString::number(outcome.added), QString::number(outcome.updated),
                            QString::number(outcome.unchanged), QString::number(outcome.skipped));
    reply.lines << problemLines(outcome.problems);
    return reply;
}

} // namespace pitchdesk
