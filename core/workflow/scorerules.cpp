// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/scorerules.h"

#include "core/storage/judgerepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/rowchange.h"
#include "core/storage/rubricrepository.h"
#include "core/workflow/change.h"

namespace pitchdesk {

namespace {

QString pointsText(Centipoints points)
{
    return QString::number(points / double(centipointsPerPoint));
}

} // namespace

CellCount countJudgeCells(const ScoringGrid &grid, size_t judge)
{
    CellCount count;
    for (size_t proposal = 0; proposal < grid.proposals.size(); ++proposal) {
        if (grid.barred[proposal * grid.judges.size() + judge])
            continue;
        for (size_t criterion = 0; criterion < grid.rubric.criteria.size(); ++criterion) {
            const ScoreState state = grid.cells[grid.cellIndex(proposal, judge, criterion)].state;
            if (state == ScoreState::Recused)
                continue;
            ++count.expected;
            if (state != ScoreState::Missing)
                ++count.done;
        }
    }
    return count;
}

Status ScoreRules::load(RoundId id)
{
    if (m_round.id == id)
        return {};
    const RubricRepository rubrics(m_store);
    const JudgeRepository judges(m_store);
    PD_ASSIGN(m_round, rubrics.round(id));
    PD_ASSIGN(m_rubric, rubrics.rubric(m_round.rubric));
    PD_ASSIGN(const std::vector<Panel> panels, judges.panels(id));
    m_members.clear();
    for (const Panel &panel : panels)
        m_members.insert(panel.challenge, QSet<JudgeId>(panel.members.begin(), panel.members.end()));
    PD_ASSIGN(const std::vector<Conflict> conflicts, judges.conflicts(m_round.event));
    m_barred.clear();
    for (const Conflict &conflict : conflicts) {
        if (conflict.state == ConflictState::Confirmed)
            m_barred.insert({conflict.judge.value(), conflict.proposal.value()});
    }
    return {};
}

Status ScoreRules::check(const Score &score)
{
    PD_TRY(load(score.round));
    if (!m_round.isOpen)
        return fail(Error {ErrorCode::RoundClosed, {}, {}}.with(QStringLiteral("round"), originalText(m_round.name)));
    const bool isKnown = std::any_of(m_rubric.criteria.begin(), m_rubric.criteria.end(),
                                     [&score](const Criterion &criterion) { return criterion.id == score.criterion; });
    if (!isKnown)
        return fail(recordNotFound(QStringLiteral("criterion"), score.criterion.value()));
    PD_TRY(checkPanel(score));
    if (score.value.state == ScoreState::Missing)
        return {};
    if (!m_rubric.isLocked() && m_rubric.weightSum() != 100)
        return fail(Error {ErrorCode::RubricWeights, {}, {}}
                        .with(QStringLiteral("rubric"), originalText(m_rubric.name))
                        .with(QStringLiteral("sum"), m_rubric.weightSum()));
    if (score.value.state == ScoreState::Scored && m_barred.contains({score.judge.value(), score.proposal.value()})) {
        PD_ASSIGN(Error error, withNames(ErrorCode::JudgeBarred, score));
        return fail(std::move(error));
    }
    return checkPoints(score.value);
}

Status ScoreRules::checkPanel(const Score &score)
{
    auto challenge = m_challengeOf.constFind(score.proposal);
    if (challenge == m_challengeOf.cend()) {
        PD_ASSIGN(const Proposal proposal, ProposalRepository(m_store).proposal(score.proposal));
        if (proposal.event != m_round.event)
            return fail(recordNotFound(QStringLiteral("proposal"), score.proposal.value()));
        challenge = m_challengeOf.insert(score.proposal, proposal.challenge);
    }
    if (m_members.value(*challenge).contains(score.judge))
        return {};
    PD_ASSIGN(Error error, withNames(ErrorCode::JudgeNotOnPanel, score));
    return fail(std::move(error));
}

Status ScoreRules::checkPoints(const ScoreValue &value) const
{
    if (value.state != ScoreState::Scored)
        return {};
    if (value.points < m_rubric.scaleMinimum || value.points > m_rubric.scaleMaximum)
        return fail(Error {ErrorCode::ScoreOutOfScale, {}, {}}
                        .with(QStringLiteral("value"), pointsText(value.points))
                        .with(QStringLiteral("minimum"), pointsText(m_rubric.scaleMinimum))
                        .with(QStringLiteral("maximum"), pointsText(m_rubric.scaleMaximum)));
    if ((value.points - m_rubric.scaleMinimum) % m_rubric.scaleStep != 0)
        return fail(Error {ErrorCode::ScoreNotOnStep, {}, {}}
                        .with(QStringLiteral("value"), pointsText(value.points))
                        .with(QStringLiteral("step"), pointsText(m_rubric.scaleStep)));
    return {};
}

Result<Error> ScoreRules::withNames(ErrorCode code, const Score &score) const
{
    PD_ASSIGN(const Judge judge, JudgeRepository(m_store).judge(score.judge));
    PD_ASSIGN(const Proposal proposal, ProposalRepository(m_store).proposal(score.proposal));
    const QString title = proposal.title.isEmpty() ? originalText(proposal.applicant.name) : proposal.title;
    return Error {code, {}, {}}
        .with(QStringLiteral("judge"), judge.person.name.printed)
        .with(QStringLiteral("proposal"), QString(u'#' + QString::number(proposal.number) + u' ' + title));
}

} // namespace pitchdesk
