// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

namespace pitchdesk {

Result<Reply> runGenerate(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, false));
    PD_ASSIGN(const EventSummary event, session.event());
    Progress progress;
    PD_TRY(
        session.workflows().samples.generateProposals({event.event.id, invocation.count, invocation.seed}, progress));
    Reply reply;
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), event.event.uid},
                  {QStringLiteral("added"), invocation.count},
                  {QStringLiteral("seed"), QString::number(invocation.seed)}};
    reply.lines << translate("Cli", "%n proposal(s) made up.", nullptr, invocation.count);
    return reply;
}

} // namespace pitchdesk
