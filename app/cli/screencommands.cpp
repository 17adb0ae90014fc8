// SPDX-License-Identifier: GPL-3.0-or-later
// Screening from the command line, and letters that ask applicants again.
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/print/askagainletter.h"
#include "ui/print/documentwords.h"
#include "ui/print/screeningwords.h"

#include <QFileInfo>

namespace pitchdesk {

namespace {

QJsonObject ruleJson(const RuleResult &rule, const DocumentLanguage &language, const ScreeningNames &names)
{
    return {{QStringLiteral("rule_uid"), rule.rule.uid},
            {QStringLiteral("reason"), rule.rule.reason.in(language.language())},
            {QStringLiteral("is_blocking"), rule.rule.isBlocking},
            {QStringLiteral("result"), codeOf(rule.result.truth)},
            {QStringLiteral("because"), QJsonArray::fromStringList(explanation(language, rule.result, names))}};
}

QJsonObject viewJson(const ScreeningView &view, const DocumentLanguage &language, const ScreeningNames &names)
{
    const ScreeningFacts &facts = view.item.facts;
    QJsonArray rules;
    for (const RuleResult &rule : view.rules)
        rules.append(ruleJson(rule, language, names));
    QJsonArray verdicts;
    for (const Screening &given : view.item.given)
        verdicts.append(QJsonObject {{QStringLiteral("who"), given.who},
                                     {QStringLiteral("at"), instantJson(given.at)},
                                     {QStringLiteral("verdict"), codeOf(given.verdict)},
                                     {QStringLiteral("reason"), given.reason}});
    return {{QStringLiteral("proposal_id"), facts.proposal.value()},
            {QStringLiteral("proposal_uid"), facts.uid},
            {QStringLiteral("number"), facts.number},
            {QStringLiteral("title"), facts.title},
            {QStringLiteral("applicant"), facts.applicant.in(facts.applicant.original)},
            {QStringLiteral("challenge_uid"), facts.challengeUid},
            {QStringLiteral("state"), codeOf(facts.state)},
            {QStringLiteral("state_reason"), facts.stateReason},
            {QStringLiteral("standing"), codeOf(view.item.standing)},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("verdicts"), verdicts}};
}

QJsonObject countsJson(const ScreeningCounts &counts)
{
    return {{QStringLiteral("challenge_id"),
             counts.challenge.isValid() ? QJsonValue(counts.challenge.value()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("total"), counts.total},
            {QStringLiteral("screened"), counts.screened},
            {QStringLiteral("left"), counts.left},
            {QStringLiteral("waiting"), counts.waiting},
            {QStringLiteral("disagreed"), counts.disagreed}};
}

/// How many rules came out so: "2", or a dash for none.
QString ruleCount(const ScreeningView &view, Truth truth)
{
    const auto count = std::count_if(view.rules.begin(), view.rules.end(),
                                     [truth](const RuleResult &rule) { return rule.result.truth == truth; });
    return count == 0 ? QStringLiteral("-") : QString::number(count);
}

QStringList viewLines(const std::vector<ScreeningView> &views, const DocumentLanguage &language)
{
    QList<QStringList> rows;
    for (const ScreeningView &view : views) {
        const ScreeningFacts &facts = view.item.facts;
        rows << QStringList {u'#' + QString::number(facts.number),
                             proposalStateWord(language, facts.state),
                             standingWord(language, view.item.standing),
                             ruleCount(view, Truth::Met),
                             ruleCount(view, Truth::NotMet),
                             ruleCount(view, Truth::CannotSay),
                             facts.applicant.in(facts.applicant.original)};
    }
    if (rows.isEmpty())
        return {translate("Cli", "There are no proposals to screen.")};
    return textTable({translate("Cli", "No."), translate("Cli", "Status"), translate("Cli", "Screening"),
                      truthWord(language, Truth::Met), truthWord(language, Truth::NotMet),
                      truthWord(language, Truth::CannotSay), translate("Cli", "Applicant")},
                     rows);
}

QString progressLine(const ScreeningCounts &counts)
{
    return translate("Cli", "Screened: %1 of %2. Left: %3. Waiting for a second person: %4. Screeners differ: %5.")
        .arg(counts.screened)
        .arg(counts.total)
        .arg(counts.left)
        .arg(counts.waiting)
        .arg(counts.disagreed);
}

/// "12=ask_again"
Result<ProposalId> applyVerdict(Session &session, EventId event, const Invocation &invocation)
{
    const QString name = invocation.apply.section(u'=', 0, -2);
    const QString code = invocation.apply.section(u'=', -1).trimmed();
    const auto verdict = fromCode<ScreeningVerdict>(code);
    if (!verdict || name.isEmpty())
        return fail(Error {ErrorCode::FieldInvalid, {}, {}}
                        .with(QStringLiteral("field"), QStringLiteral("verdict"))
                        .with(QStringLiteral("value"), invocation.apply));
    PD_ASSIGN(const ProposalId proposal, session.proposal(event, name));
    PD_TRY(session.workflows().screening.giveVerdict(proposal, *verdict, invocation.reason));
    return proposal;
}

} // namespace

Result<Reply> runScreen(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, invocation.apply.isEmpty()));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const ChallengeId challenge, session.challenge(event.event.id));
    ScreeningWorkflow &screening = session.workflows().screening;
    ProposalId applied;
    if (!invocation.apply.isEmpty()) {
        PD_ASSIGN(applied, applyVerdict(session, event.event.id, invocation));
    }
    PD_ASSIGN(const ScreeningNames names, screening.names(event.event.id));
    PD_ASSIGN(std::vector<ScreeningView> views, screening.views(event.event.id, challenge));
    PD_ASSIGN(const ScreeningProgress progress, screening.progress(event.event.id));
    if (applied.isValid())
        std::erase_if(views, [applied](const ScreeningView &view) { return view.item.facts.proposal != applied; });
    const DocumentLanguage language(invocation.language);
    Reply reply;
    QJsonArray proposals;
    for (const ScreeningView &view : views)
        proposals.append(viewJson(view, language, names));
    QJsonArray challenges;
    for (const ScreeningCounts &counts : progress.perChallenge)
        challenges.append(countsJson(counts));
    PD_ASSIGN(const int needed, screening.screenersNeeded(event.event.id));
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("screeners_needed"), needed},
                  {QStringLiteral("proposals"), proposals},
                  {QStringLiteral("progress"), countsJson(progress.all)},
                  {QStringLiteral("challenges"), challenges}};
    reply.lines = viewLines(views, language);
    reply.lines << progressLine(progress.all);
    return reply;
}

Result<Reply> runLetters(const Invocation &invocation, const Clock &clock)
{
    PD_ASSIGN(Session session, Session::open(invocation, clock, true));
    PD_ASSIGN(const EventSummary event, session.event());
    PD_ASSIGN(const ChallengeId challenge, session.challenge(event.event.id));
    PD_ASSIGN(const AskAgainCases cases, session.workflows().screening.toAskAgain(event.event.id, challenge));
    const auto language = invocation.hasLanguage ? std::optional(invocation.language) : std::nullopt;
    const AskAgainLetters letters = askAgainLetters(cases, invocation.operatorName, clock.now(), language);
    const DocumentLanguage words(invocation.language);
    PD_ASSIGN(const QStringList written, writeLetters(letters, invocation.output, words));
    Reply reply;
    QJsonArray skipped;
    for (const QString &file : written)
        reply.lines << translate("Cli", "Written: %1").arg(file);
    for (const AskAgainLetters::Skipped &each : letters.skipped) {
        skipped.append(QJsonObject {{QStringLiteral("number"), each.number},
                                    {QStringLiteral("applicant"), each.applicant},
                                    {QStringLiteral("address"), each.address}});
        const QString who = QStringLiteral("#%1 %2").arg(QString::number(each.number), each.applicant);
        reply.lines << (each.address.isEmpty()
                            ? translate("Cli", "Skipped, without an e-mail address: %1").arg(who)
                            : translate("Cli", "Skipped, “%2” is not an e-mail address: %1").arg(who, each.address));
    }
    if (cases.cases.empty())
        reply.lines << translate("Cli", "Nobody is to be asked again.");
    reply.json = {{QStringLiteral("file"), invocation.file},
                  {QStringLiteral("event"), eventJson(event.event, invocation.language)},
                  {QStringLiteral("folder"), invocation.output},
                  {QStringLiteral("written"), QJsonArray::fromStringList(written)},
                  {QStringLiteral("skipped"), skipped}};
    return reply;
}

} // namespace pitchdesk
