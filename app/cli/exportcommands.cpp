// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/charts/chartexport.h"
#include "ui/print/booklet.h"
#include "ui/print/exportdocument.h"
#include "ui/print/proposalsheet.h"
#include "ui/print/questionlist.h"

#include <QFileInfo>

namespace pitchdesk {

namespace {

DocumentKind documentKind(Command command)
{
    switch (command) {
    case Command::ExportProposals:
        return DocumentKind::Proposals;
    case Command::ExportScores:
        return DocumentKind::Scores;
    default:
        return DocumentKind::Ranking;
    }
}

/// Wrong endings are told before any file is opened.
Status checkType(const QString &path, const QStringList &types)
{
    if (types.contains(QFileInfo(path).suffix().toLower()))
        return {};
    return fail(Error {ErrorCode::UnknownFileType, {}, {}}
                    .with(QStringLiteral("file"), path)
                    .with(QStringLiteral("expected"), types.join(QStringLiteral(", "))));
}

Reply written(const Invocation &invocation, const EventSummary &event, const QString &kind)
{
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("kind"), kind},
                  {QStringLiteral("language"), languageCode(invocation.language)},
                  {QStringLiteral("output"), invocation.output},
                  {QStringLiteral("size_bytes"), QFileInfo(invocation.output).size()}};
    reply.lines << translate("Cli", "Written: %1").arg(invocation.output);
    return reply;
}

} // namespace

Result<Reply> runExport(const Invocation &invocation, const Clock &clock)
{
    PD_TRY(checkType(invocation.output, documentFileTypes()));
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    DocumentRequest request {.kind = documentKind(invocation.command), .event = event.event.id};
    PD_ASSIGN(request.challenge, session.challenge(request.event));
    request.withPersonalData = invocation.withPersonalData;
    PD_ASSIGN(const DocumentData data, loadDocument(session.workflows(), request, clock.now()));
    PD_TRY(exportDocument(data, DocumentLanguage(invocation.language), invocation.output));
    Reply reply = written(invocation, event, codeOf(request.kind));
    reply.json.insert(QStringLiteral("rows"), documentRows(data));
    return reply;
}

Result<Reply> runSheets(const Invocation &invocation, const Clock &clock)
{
    PD_TRY(checkType(invocation.output, {QStringLiteral("pdf")}));
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const ChallengeId challenge, session.challenge(event.event.id));
    PD_ASSIGN(const std::vector<ProposalRow> rows, session.workflows().proposals.proposals(event.event.id));
    std::vector<ProposalId> ids;
    for (const ProposalRow &row : rows) {
        if (!challenge.isValid() || row.challenge == challenge)
            ids.push_back(row.id);
    }
    const SheetReader reader = invocation.isForDesk ? SheetReader::Desk : SheetReader::Judges;
    PD_ASSIGN(const ProposalSheets sheets,
              loadProposalSheets(session.workflows(), event.event.id, ids, reader, clock.now()));
    PD_TRY(exportProposalSheets(sheets, DocumentLanguage(invocation.language), invocation.output));
    Reply reply = written(invocation, event, QStringLiteral("sheets"));
    reply.json.insert(QStringLiteral("proposals"), int(ids.size()));
    return reply;
}

Result<Reply> runChart(const Invocation &invocation, const Clock &clock)
{
    PD_TRY(checkType(invocation.output, chartFileTypes()));
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const ChallengeId challenge, session.challenge(event.event.id));
    const ChartKind kind = fromCode<ChartKind>(invocation.kind).value_or(ChartKind::Ranking);
    PD_ASSIGN(const ChartData data, session.workflows().charts.chart(event.event.id, challenge, kind));
    PD_TRY(saveChart(data, invocation.language, invocation.output, ChartTheme::light(), event.event.zone));
    Reply reply = written(invocation, event, invocation.kind);
    reply.json.insert(QStringLiteral("panels"), qint64(data.panels.size()));
    return reply;
}

Result<Reply> runBooklet(const Invocation &invocation, const Clock &clock)
{
    PD_TRY(checkType(invocation.output, bookletFileTypes()));
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    BookletRequest request {event.event.id, {}};
    PD_ASSIGN(request.challenge, session.challenge(request.event));
    PD_ASSIGN(const BookletData data, loadBooklet(session.workflows(), request, clock.now()));
    PD_TRY(exportBooklet(data, DocumentLanguage(invocation.language), invocation.output));
    Reply reply = written(invocation, event, QStringLiteral("booklet"));
    reply.json.insert(QStringLiteral("challenges"), int(data.challenges.size()));
    if (data.challenges.empty())
        reply.lines << translate("Cli", "No challenge is published yet.");
    return reply;
}

Result<Reply> runForm(const Invocation &invocation, const Clock &clock)
{
    const QStringList types = invocation.listsQuestions ? questionListFileTypes() : QStringList(QStringLiteral("xlsx"));
    PD_TRY(checkType(invocation.output, types));
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const ApplicationFormData data, loadApplicationForm(session.workflows(), event.event.id, clock.now()));
    const DocumentLanguage language(invocation.language);
    PD_TRY(invocation.listsQuestions ? exportQuestionList(data, language, invocation.output)
                                     : exportApplicationForm(data, language, invocation.output));
    Reply reply = written(invocation, event,
                          invocation.listsQuestions ? QStringLiteral("questions") : QStringLiteral("form"));
    reply.json.insert(QStringLiteral("questions"), int(data.questions.size()));
    if (data.questions.empty())
        reply.lines << translate("Cli", "The form asks no question of its own yet.");
    return reply;
}

} // namespace pitchdesk
