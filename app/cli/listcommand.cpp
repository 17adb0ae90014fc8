// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/print/documentwords.h"
#include "ui/print/queryvocabulary.h"

namespace pitchdesk {

namespace {

QStringList tagLabels(const ProposalRow &row, const QHash<TagId, QString> &labels)
{
    QStringList found;
    for (const TagId id : row.tags)
        found.append(labels.value(id));
    return found;
}

QJsonObject rowJson(const ProposalRow &row, const QHash<TagId, QString> &labels, Language language)
{
    QJsonValue challenge = QJsonValue::Null;
    if (row.challenge.isValid())
        challenge = QJsonObject {{QStringLiteral("number"), row.challengeNumber},
                                 {QStringLiteral("title"), row.challengeTitle.in(language)}};
    return {{QStringLiteral("uid"), row.uid},
            {QStringLiteral("number"), row.number},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("applicant"), row.applicant},
            {QStringLiteral("challenge"), challenge},
            {QStringLiteral("state"), codeOf(row.state)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(tagLabels(row, labels))},
            {QStringLiteral("score"), numberJson(row.meanScore)}};
}

QStringList rowCells(const ProposalRow &row, const QHash<TagId, QString> &labels, const DocumentLanguage &language)
{
    return {u'#' + QString::number(row.number),
            row.challenge.isValid() ? QString::number(row.challengeNumber) : QStringLiteral("-"),
            proposalStateWord(language, row.state),
            row.meanScore ? language.number(*row.meanScore, 2) : QStringLiteral("-"),
            row.applicant,
            row.title,
            tagLabels(row, labels).join(QStringLiteral(", "))};
}

} // namespace

Result<Reply> runList(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    Workflows &workflows = session.workflows();
    PD_ASSIGN(const std::vector<ProposalRow> rows,
              workflows.queries.proposals(event.event.id, invocation.query, spokenQueryVocabulary()));
    PD_ASSIGN(const std::vector<Tag> tags, workflows.tags.tags());
    QHash<TagId, QString> labels;
    for (const Tag &tag : tags)
        labels.insert(tag.id, tag.label);
    const DocumentLanguage language(invocation.language);
    QJsonArray array;
    QList<QStringList> cells;
    for (const ProposalRow &row : rows) {
        array.append(rowJson(row, labels, invocation.language));
        cells << rowCells(row, labels, language);
    }
    Reply reply;
    reply.lines = cells.isEmpty()
        ? QStringList {translate("Cli", "No proposal fits.")}
        : textTable({translate("Cli", "No."), translate("Cli", "Challenge"), translate("Cli", "Status"),
                     translate("Cli", "Mean"), translate("Cli", "Applicant"), translate("Cli", "Title"),
                     translate("Cli", "Tags")},
                    cells);
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("query"), invocation.query},
                  {QStringLiteral("count"), qint64(rows.size())},
                  {QStringLiteral("proposals"), array}};
    return reply;
}

} // namespace pitchdesk
