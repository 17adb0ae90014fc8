// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/workflow/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pitchdesk {

/// The file that a command works on, and what its arguments name in it.
class Session
{
public:
    static Result<Session> open(const Invocation &invocation, const Clock &clock, bool readOnly);

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Workflows &workflows() { return m_workspace->workflows(); }
    [[nodiscard]] Language language() const { return m_language; }

    /// The event named by --event: UsageUnknownEvent.
    [[nodiscard]] Result<EventSummary> event();
    /// The challenge named by --challenge, invalid where none was named: UsageUnknownChallenge.
    [[nodiscard]] Result<ChallengeId> challenge(EventId event);
    /// The proposal that people call so, by its number in the event first, then its id or uid: UsageUnknownProposal.
    [[nodiscard]] Result<ProposalId> proposal(EventId event, const QString &name);

private:
    Session(std::unique_ptr<Workspace> workspace, const Invocation &invocation);

    std::unique_ptr<Workspace> m_workspace;
    QString m_eventName;
    QString m_challengeName;
    Language m_language;
};

/// {"en", "ja", "vi"}, empty ones left out.
[[nodiscard]] QJsonObject textJson(const LocalizedText &text);
/// {"id", "uid", "name", "names"}
[[nodiscard]] QJsonObject eventJson(const Event &event, Language language);
/// An instant as "2026-01-19T02:41:07.250Z", or null.
[[nodiscard]] QJsonValue instantJson(const QDateTime &instant);
/// A figure, or null.
[[nodiscard]] QJsonValue numberJson(const std::optional<double> &value);

} // namespace pitchdesk
