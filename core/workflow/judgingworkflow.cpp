// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/judgingworkflow.h"

#include "core/storage/challengerepository.h"
#include "core/storage/judgerepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/rowchange.h"
#include "core/storage/rubricrepository.h"
#include "core/workflow/change.h"
#include "core/workflow/gridloader.h"
#include "core/workflow/scorerules.h"

#include <QHash>

namespace pitchdesk {

namespace {

const QString judgeNoun = QStringLiteral("judge");
const QString conflictNoun = QStringLiteral("conflict");

/// Cells that each judge has to fill in the round, and those that are filled.
Status countCells(Store &store, RoundId round, QHash<JudgeId, JudgeRow *> &rows)
{
    if (rows.isEmpty())
        return {};
    PD_ASSIGN(const GridLoader loader, GridLoader::open(store, round));
    PD_ASSIGN(const std::vector<ScoringGrid> grids, loader.grids());
    for (const ScoringGrid &grid : grids) {
        for (size_t judge = 0; judge < grid.judges.size(); ++judge) {
            JudgeRow *row = rows.value(grid.judges[judge].id);
            if (!row)
                continue;
            row->panels.push_back(grid.challenge.id);
            const CellCount count = countJudgeCells(grid, judge);
            row->expected += count.expected;
            row->done += count.done;
        }
    }
    return {};
}

Status checkJudge(const Judge &judge)
{
    if (judge.person.name.printed.trimmed().isEmpty())
        return fail(
            Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("printed_name")));
    PD_TRY(requireFitting(judge.person.name.printed, QStringLiteral("printed_name")));
    for (const JudgeLanguage &language : judge.languages) {
        if (language.code.isEmpty() || language.level < 1 || language.level > 3)
            return fail(invalidField(QStringLiteral("language"), language.code));
    }
    for (const JudgeField &field : judge.fields) {
        if (field.level < 1 || field.level > 3)
            return fail(invalidField(QStringLiteral("level"), QString::number(field.level)));
    }
    return {};
}

bool isOneOf(const QString &code, std::initializer_list<QLatin1StringView> codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Status checkConflict(const Conflict &conflict)
{
    if (!isOneOf(conflict.kind,
                 {QLatin1StringView("employment"), QLatin1StringView("capital"), QLatin1StringView("family"),
                  QLatin1StringView("advisor"), QLatin1StringView("other")}))
        return fail(invalidField(QStringLiteral("kind"), conflict.kind));
    if (!isOneOf(conflict.source,
                 {QLatin1StringView("declared"), QLatin1StringView("found"), QLatin1StringView("staff")}))
        return fail(invalidField(QStringLiteral("source"), conflict.source));
    if (conflict.state == ConflictState::Dismissed && conflict.reason.trimmed().isEmpty())
        return fail(Error {ErrorCode::FieldRequired, {}, {}}.with(QStringLiteral("field"), QStringLiteral("reason")));
    return requireFitting(conflict.reason, QStringLiteral("reason"));
}

/// A judge who has scored this challenge stays on its panel, lest the scores hang in the air.
Status checkLeavers(Store &store, const Panel &before, const Panel &after)
{
    const JudgeRepository judges(store);
    PD_ASSIGN(const std::vector<Score> scores, ReviewRepository(store).scores(before.round, before.challenge));
    for (const JudgeId member : before.members) {
        const bool stays = std::find(after.members.begin(), after.members.end(), member) != after.members.end();
        const bool hasScored = std::any_of(scores.begin(), scores.end(),
                                           [member](const Score &score) { return score.judge == member; });
        if (stays || !hasScored)
            continue;
        PD_ASSIGN(const Judge judge, judges.judge(member));
        return fail(inUseError(judgeNoun, judge.person.name.printed, QStringLiteral("score")));
    }
    return {};
}

} // namespace

Result<std::vector<JudgeRow>> JudgingWorkflow::judges(EventId event) const
{
    PD_ASSIGN(const std::vector<Judge> judges, JudgeRepository(m_store).judges(event));
    std::vector<JudgeRow> rows;
    for (const Judge &judge : judges)
        rows.push_back({judge, {}, 0, 0});
    QHash<JudgeId, JudgeRow *> places;
    for (JudgeRow &row : rows)
        places.insert(row.judge.id, &row);
    PD_ASSIGN(const std::vector<Round> rounds, RubricRepository(m_store).rounds(event));
    if (!rounds.empty())
        PD_TRY(countCells(m_store, rounds.back().id, places));
    return rows;
}

Result<JudgeId> JudgingWorkflow::saveJudge(const Judge &judge)
{
    PD_TRY(checkJudge(judge));
    return change(m_store, recordAction(judgeNoun, !judge.id.isValid(), judge.person.name.printed),
                  [&](Transaction &) { return JudgeRepository(m_store).save(judge); });
}

Status JudgingWorkflow::removeJudge(JudgeId id)
{
    JudgeRepository repository(m_store);
    PD_ASSIGN(const Judge judge, repository.judge(id));
    PD_ASSIGN(const bool hasScored, repository.hasScored(id));
    if (hasScored)
        return fail(inUseError(judgeNoun, judge.person.name.printed, QStringLiteral("score")));
    return change(m_store, namedAction(QStringLiteral("judge.remove"), judge.person.name.printed),
                  [&](Transaction &) { return repository.remove(id); });
}

Result<std::vector<PanelRow>> JudgingWorkflow::panels(RoundId id) const
{
    PD_ASSIGN(const Round round, RubricRepository(m_store).round(id));
    PD_ASSIGN(const std::vector<Challenge> challenges, ChallengeRepository(m_store).challenges(round.event));
    PD_ASSIGN(const auto counts, ProposalRepository(m_store).counts(round.event));
    const JudgeRepository judges(m_store);
    std::vector<PanelRow> rows;
    for (const Challenge &challenge : challenges) {
        PanelRow row;
        row.challenge = challenge;
        PD_ASSIGN(row.panel, judges.panelOf(id, challenge.id));
        row.proposals = counts.value(challenge.id).judged;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<PanelId> JudgingWorkflow::savePanel(const Panel &panel)
{
    JudgeRepository repository(m_store);
    PD_ASSIGN(const Challenge challenge, ChallengeRepository(m_store).challenge(panel.challenge));
    PD_ASSIGN(const Round round, RubricRepository(m_store).round(panel.round));
    if (challenge.event != round.event)
        return fail(recordNotFound(QStringLiteral("challenge"), panel.challenge.value()));
    PD_ASSIGN(const Panel before, repository.panelOf(panel.round, panel.challenge));
    PD_TRY(checkLeavers(m_store, before, panel));
    for (const JudgeId member : panel.members) {
        PD_ASSIGN(const Judge judge, repository.judge(member));
        if (judge.event != round.event)
            return fail(recordNotFound(judgeNoun, member.value()));
    }
    Panel saved = panel;
    saved.id = before.id;
    return change(m_store, recordAction(QStringLiteral("panel"), !before.id.isValid(), originalText(challenge.title)),
                  [&](Transaction &) { return repository.savePanel(saved); });
}

Result<std::vector<ConflictRow>> JudgingWorkflow::conflicts(EventId event) const
{
    const JudgeRepository repository(m_store);
    PD_ASSIGN(const std::vector<Conflict> conflicts, repository.conflicts(event));
    if (conflicts.empty())
        return std::vector<ConflictRow> {};
    PD_ASSIGN(const std::vector<Judge> judges, repository.judges(event));
    std::vector<ProposalId> ids;
    for (const Conflict &conflict : conflicts)
        ids.push_back(conflict.proposal);
    PD_ASSIGN(const std::vector<ProposalRow> proposals, ProposalRepository(m_store).rows(event, ids));
    std::vector<ConflictRow> rows;
    for (const Conflict &conflict : conflicts) {
        ConflictRow row {conflict, {}, 0, {}, {}};
        for (const Judge &judge : judges) {
            if (judge.id == conflict.judge)
                row.judgeName = judge.person.name.printed;
        }
        for (const ProposalRow &proposal : proposals) {
            if (proposal.id != conflict.proposal)
                continue;
            row.proposalNumber = proposal.number;
            row.proposalTitle = proposal.title;
            row.applicant = proposal.applicant;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<ConflictId> JudgingWorkflow::saveConflict(const Conflict &conflict)
{
    PD_TRY(checkConflict(conflict));
    JudgeRepository repository(m_store);
    PD_ASSIGN(const Judge judge, repository.judge(conflict.judge));
    PD_ASSIGN(const std::vector<Conflict> others, repository.conflictsOf(conflict.proposal));
    for (const Conflict &other : others) {
        if (other.judge == conflict.judge && other.id != conflict.id)
            return fail(Error {ErrorCode::AlreadyExists, {}, {}}
                            .with(QStringLiteral("kind"), conflictNoun)
                            .with(QStringLiteral("name"), judge.person.name.printed));
    }
    PD_ASSIGN(const EventId event, ProposalRepository(m_store).eventOf(conflict.proposal));
    if (event != judge.event)
        return fail(recordNotFound(QStringLiteral("proposal"), conflict.proposal.value()));
    return change(m_store, recordAction(conflictNoun, !conflict.id.isValid(), judge.person.name.printed),
                  [&](Transaction &) -> Result<ConflictId> {
                      PD_ASSIGN(const ConflictId id, repository.saveConflict(conflict));
                      if (conflict.state == ConflictState::Confirmed)
                          PD_TRY(ReviewRepository(m_store).recuse(conflict.judge, conflict.proposal));
                      return id;
                  });
}

Status JudgingWorkflow::removeConflict(ConflictId id)
{
    const JudgeRepository repository(m_store);
    PD_ASSIGN(const Conflict conflict, repository.conflict(id));
    PD_ASSIGN(const Judge judge, repository.judge(conflict.judge));
    return change(m_store, namedAction(QStringLiteral("conflict.remove"), judge.person.name.printed),
                  [&](Transaction &) { return deleteRow(m_store.database(), conflictNoun, id.value()); });
}

Result<ScoringGrid> JudgingWorkflow::grid(RoundId round, ChallengeId challenge) const
{
    PD_ASSIGN(const GridLoader loader, GridLoader::open(m_store, round));
    return loader.grid(challenge);
}

Status JudgingWorkflow::setScore(const Score &score)
{
    return setScores({score});
}

Status JudgingWorkflow::setScores(const std::vector<Score> &scores)
{
    if (scores.empty())
        return {};
    ScoreRules rules(m_store);
    for (const Score &score : scores)
        PD_TRY(rules.check(score));
    Action action {QStringLiteral("scores.edit"), {{QStringLiteral("count"), QString::number(scores.size())}}};
    if (scores.size() == 1) {
        PD_ASSIGN(const std::vector<ProposalRow> rows,
                  ProposalRepository(m_store).rows(rules.event(), {scores.front().proposal}));
        const bool isCleared = scores.front().value.state == ScoreState::Missing;
        action.key = isCleared ? QStringLiteral("score.remove") : QStringLiteral("score.edit");
        action.arguments = {{QStringLiteral("number"), QString::number(rows.empty() ? 0 : rows.front().number)},
                            {QStringLiteral("name"), rows.empty() ? QString() : rows.front().applicant}};
    }
    return change(m_store, action, [&](Transaction &) -> Status {
        ReviewRepository reviews(m_store);
        for (const Score &score : scores)
            PD_TRY(reviews.setScore(score));
        return {};
    });
}

} // namespace pitchdesk
