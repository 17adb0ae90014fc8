// SPDX-License-Identifier: GPL-3.0-or-later
// Files of proposals from the command line.
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/common/errortext.h"

#include <QLocale>

namespace pitchdesk {

namespace {

QJsonObject fileJson(const Attachment &attachment)
{
    return {{QStringLiteral("file_name"), attachment.fileName},
            {QStringLiteral("media_type"), attachment.mediaType},
            {QStringLiteral("size_bytes"), attachment.sizeBytes},
            {QStringLiteral("sha256"), attachment.contentHash}};
}

/// The proposal's files and what its answers name that is not there, added to the table and as JSON.
Result<QJsonObject> describe(Workflows &workflows, const ProposalRow &proposal, QList<QStringList> &rows)
{
    PD_ASSIGN(const std::vector<Attachment> attachments, workflows.attachments.attachmentsOf(proposal.id));
    PD_ASSIGN(const QStringList missing, workflows.attachments.missingFiles(proposal.id));
    const QString number = u'#' + QString::number(proposal.number);
    QJsonArray files;
    for (const Attachment &attachment : attachments) {
        files.append(fileJson(attachment));
        rows << QStringList {number, QLocale().formattedDataSize(attachment.sizeBytes), attachment.fileName};
    }
    for (const QString &name : missing)
        rows << QStringList {number, translate("Cli", "missing"), name};
    return QJsonObject {{QStringLiteral("proposal_id"), proposal.id.value()},
                        {QStringLiteral("number"), proposal.number},
                        {QStringLiteral("files"), files},
                        {QStringLiteral("missing"), QJsonArray::fromStringList(missing)}};
}

/// The files of the event's proposals, or of one; proposals without any are left out unless one was asked for.
Result<Reply> listFiles(Session &session, const EventSummary &event, ProposalId only, const Invocation &invocation)
{
    PD_ASSIGN(const std::vector<ProposalRow> proposals, session.workflows().proposals.proposals(event.event.id));
    QJsonArray described;
    QList<QStringList> rows;
    for (const ProposalRow &proposal : proposals) {
        if (only.isValid() && proposal.id != only)
            continue;
        const qsizetype before = rows.size();
        PD_ASSIGN(const QJsonObject json, describe(session.workflows(), proposal, rows));
        if (only.isValid() || rows.size() > before)
            described.append(json);
    }
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("proposals"), described}};
    if (rows.isEmpty())
        reply.lines << translate("Cli", "There are no files.");
    else
        reply.lines = textTable({translate("Cli", "No."), translate("Cli", "Size"), translate("Cli", "File")}, rows);
    return reply;
}

} // namespace

Result<Reply> runAttach(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, false));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const ProposalId proposal, session.proposal(event.event.id, invocation.proposal));
    Progress progress;
    PD_ASSIGN(const AttachmentOutcome outcome,
              session.workflows().attachments.add(proposal, invocation.paths, progress));
    PD_ASSIGN(Reply reply, listFiles(session, event, proposal, invocation));
    QJsonArray refused;
    QStringList sentences;
    for (const RefusedFile &each : outcome.refused) {
        sentences << errorText(each.error);
        refused.append(QJsonObject {{QStringLiteral("file"), each.file},
                                    {QStringLiteral("code"), jsonCode(each.error.code)},
                                    {QStringLiteral("message"), sentences.back()}});
    }
    reply.json[QStringLiteral("added")] = outcome.added;
    reply.json[QStringLiteral("known")] = outcome.known;
    reply.json[QStringLiteral("refused")] = refused;
    reply.lines << translate("Cli", "Added: %1. There before: %2. Refused: %3.")
                       .arg(outcome.added)
                       .arg(outcome.known)
                       .arg(outcome.refused.size());
    reply.complaint = sentences.join(u'\n');
    return reply;
}

Result<Reply> runAttachments(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    ProposalId only;
    if (!invocation.proposal.isEmpty()) {
        PD_ASSIGN(only, session.proposal(event.event.id, invocation.proposal));
    }
    return listFiles(session, event, only, invocation);
}

} // namespace pitchdesk
