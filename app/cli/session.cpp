// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

namespace pitchdesk {

namespace {

/// Whether `name` is the id or the uid of a record.
template<typename Record>
bool isNamed(const Record &record, const QString &name)
{
    return record.uid == name.toLower() || QString::number(record.id.value()) == name;
}

} // namespace

Session::Session(std::unique_ptr<Workspace> workspace, const Invocation &invocation)
    : m_workspace(std::move(workspace))
    , m_eventName(invocation.event.trimmed())
    , m_challengeName(invocation.challenge.trimmed())
    , m_language(invocation.language)
{
}

Result<Session> Session::open(const Invocation &invocation, const Clock &clock, bool readOnly)
{
    const WorkspaceOptions options {.operatorName = invocation.operatorName, .readOnly = readOnly};
    PD_ASSIGN(std::unique_ptr<Workspace> workspace, Workspace::open(invocation.file, options, clock));
    return Session(std::move(workspace), invocation);
}

Result<EventSummary> Session::event()
{
    PD_ASSIGN(const std::vector<EventSummary> events, workflows().events.events());
    for (const EventSummary &summary : events) {
        if (isNamed(summary.event, m_eventName))
            return summary;
    }
    return fail(Error {ErrorCode::UsageUnknownEvent, {}, {}}.with(QStringLiteral("name"), m_eventName));
}

Result<ChallengeId> Session::challenge(EventId event)
{
    if (m_challengeName.isEmpty())
        return ChallengeId();
    PD_ASSIGN(const std::vector<ChallengeRow> rows, workflows().challenges.challenges(event));
    // An id names one record of the whole file, a number only one of this event: the number that people say aloud wins.
    for (const ChallengeRow &row : rows) {
        if (QString::number(row.challenge.number) == m_challengeName)
            return row.challenge.id;
    }
    for (const ChallengeRow &row : rows) {
        if (isNamed(row.challenge, m_challengeName))
            return row.challenge.id;
    }
    return fail(Error {ErrorCode::UsageUnknownChallenge, {}, {}}.with(QStringLiteral("name"), m_challengeName));
}

Result<ProposalId> Session::proposal(EventId event, const QString &name)
{
    PD_ASSIGN(const std::vector<ProposalRow> rows, workflows().proposals.proposals(event));
    QString plain = name.trimmed();
    if (plain.startsWith(u'#'))
        plain.remove(0, 1);
    for (const ProposalRow &row : rows) {
        if (QString::number(row.number) == plain)
            return row.id;
    }
    for (const ProposalRow &row : rows) {
        if (row.uid == plain.toLower() || QString::number(row.id.value()) == plain)
            return row.id;
    }
    return fail(Error {ErrorCode::UsageUnknownProposal, {}, {}}.with(QStringLiteral("name"), name));
}

QJsonObject textJson(const LocalizedText &text)
{
    QJsonObject object;
    for (const Language language : allLanguages) {
        if (!text.at(language).isEmpty())
            object.insert(languageCode(language), text.at(language));
    }
    return object;
}

QJsonObject eventJson(const Event &event, Language language)
{
    return {{QStringLiteral("id"), event.id.value()},
            {QStringLiteral("uid"), event.uid},
            {QStringLiteral("name"), event.name.in(language)},
            {QStringLiteral("names"), textJson(event.name)}};
}

QJsonValue instantJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(toIsoInstant(instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberJson(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

} // namespace pitchdesk
