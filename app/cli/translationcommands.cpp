// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets for translators from the command line, out and back.
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/print/translationsheet.h"

namespace pitchdesk {

Result<Reply> runTranslationsExport(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const ChallengeId challenge, session.challenge(event.event.id));
    const Language into = languageFromCode(invocation.into).value_or(Language::English);
    PD_ASSIGN(const int rows,
              writeTranslationSheet(session.workflows(), {event.event.id, challenge, into, clock.now()},
                                    DocumentLanguage(invocation.language), invocation.output));
    Reply reply;
    reply.lines << translate("Cli", "Written: %1").arg(invocation.output)
                << translate("Cli", "%n text(s) to translate.", nullptr, rows);
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("into"), languageCode(into)},
                  {QStringLiteral("output"), invocation.output},
                  {QStringLiteral("texts"), rows}};
    return reply;
}

Result<Reply> runTranslationsImport(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, false));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const TranslationSheetOutcome outcome,
              readTranslationSheet(session.workflows(), event.event.id, invocation.input, invocation.isMachine,
                                   DocumentLanguage(invocation.language)));
    Reply reply;
    QJsonArray problems;
    QStringList sentences;
    for (const TranslationSheetProblem &problem : outcome.problems) {
        sentences << translate("Cli", "Row %1: %2.").arg(QString::number(problem.row), problem.sentence);
        problems.append(
            QJsonObject {{QStringLiteral("row"), problem.row}, {QStringLiteral("message"), problem.sentence}});
    }
    if (outcome.rows == 0)
        sentences << translate("Cli", "“%1” holds no translation that belongs to this event.").arg(invocation.input);
    reply.lines << translate("Cli", "Translations read: %1. Changed: %2. Not taken: %3.")
                       .arg(outcome.rows)
                       .arg(outcome.changed)
                       .arg(outcome.problems.size());
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("input"), invocation.input},
                  {QStringLiteral("read"), outcome.rows},
                  {QStringLiteral("changed"), outcome.changed},
                  {QStringLiteral("problems"), problems}};
    reply.complaint = sentences.join(u'\n');
    return reply;
}

} // namespace pitchdesk
