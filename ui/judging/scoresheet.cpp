// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judging/scoresheet.h"

#include <algorithm>

namespace pitchdesk {

namespace {

/// The part of a grid that holds one proposal, so that its figures can be worked out alone.
ScoringGrid onlyProposal(const ScoringGrid &grid, size_t proposal)
{
    ScoringGrid part;
    part.round = grid.round;
    part.rubric = grid.rubric;
    part.challenge = grid.challenge;
    part.judges = grid.judges;
    part.proposals = {grid.proposals[proposal]};
    const size_t width = grid.judges.size() * grid.rubric.criteria.size();
    const auto cells = grid.cells.begin() + std::ptrdiff_t(proposal * width);
    part.cells.assign(cells, cells + std::ptrdiff_t(width));
    const auto barred = grid.barred.begin() + std::ptrdiff_t(proposal * grid.judges.size());
    part.barred.assign(barred, barred + std::ptrdiff_t(grid.judges.size()));
    return part;
}

template<typename T>
bool sameIds(const std::vector<T> &left, const std::vector<T> &right)
{
    return std::ranges::equal(left, right, {}, &T::id, &T::id);
}

bool isSameShape(const ScoringGrid &left, const ScoringGrid &right)
{
    return left.round.id == right.round.id && left.challenge.id == right.challenge.id
        && sameIds(left.judges, right.judges) && sameIds(left.proposals, right.proposals)
        && sameIds(left.rubric.criteria, right.rubric.criteria);
}

} // namespace

ScoreSheet::ScoreSheet(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

size_t ScoreSheet::index(const CellAddress &at) const
{
    return m_grid.cellIndex(size_t(at.proposal), size_t(at.judge), size_t(at.criterion));
}

ScoreSheet::Key ScoreSheet::keyOf(const CellAddress &at) const
{
    return {m_grid.proposals[size_t(at.proposal)].id.value(), m_grid.judges[size_t(at.judge)].id.value(),
            m_grid.rubric.criteria[size_t(at.criterion)].id.value()};
}

std::optional<CellAddress> ScoreSheet::addressOf(const Key &key) const
{
    const int proposal = proposalIndex(ProposalId(key.proposal));
    const auto judge = std::ranges::find(m_grid.judges, JudgeId(key.judge), &GridJudge::id);
    const auto criterion = std::ranges::find(m_grid.rubric.criteria, CriterionId(key.criterion), &Criterion::id);
    if (proposal < 0 || judge == m_grid.judges.end() || criterion == m_grid.rubric.criteria.end())
        return std::nullopt;
    return CellAddress {proposal, int(judge - m_grid.judges.begin()), int(criterion - m_grid.rubric.criteria.begin())};
}

bool ScoreSheet::contains(const CellAddress &at) const
{
    return m_loaded && at.proposal >= 0 && at.proposal < int(m_grid.proposals.size()) && at.judge >= 0
        && at.judge < int(m_grid.judges.size()) && at.criterion >= 0
        && at.criterion < int(m_grid.rubric.criteria.size());
}

ScoreValue ScoreSheet::value(const CellAddress &at) const
{
    return contains(at) ? m_grid.cells[index(at)] : ScoreValue {};
}

bool ScoreSheet::isBarred(int proposal, int judge) const
{
    return m_loaded && m_grid.barred[size_t(proposal) * m_grid.judges.size() + size_t(judge)];
}

int ScoreSheet::proposalIndex(ProposalId id) const
{
    const auto found = std::ranges::find(m_grid.proposals, id, &GridProposal::id);
    return found == m_grid.proposals.end() ? -1 : int(found - m_grid.proposals.begin());
}

void ScoreSheet::setGrid(ScoringGrid grid)
{
    const bool isRefresh = m_loaded && isSameShape(m_grid, grid);
    m_grid = std::move(grid);
    m_loaded = true;
    keepPending();
    updateAggregates();
    if (isRefresh)
        Q_EMIT gridRefreshed();
    else
        Q_EMIT gridReset();
}

/// Puts the entries that are still on their way over a snapshot that was read before them.
void ScoreSheet::keepPending()
{
    for (auto entry = m_pending.begin(); entry != m_pending.end(); ++entry) {
        const auto at = addressOf(entry.key());
        if (!at)
            continue;
        entry->stored = m_grid.cells[index(*at)];
        m_grid.cells[index(*at)] = entry->shown;
    }
}

void ScoreSheet::updateAggregates()
{
    m_aggregates.assign(m_grid.proposals.size(), {});
    for (RankingRow &row : rankGrid(m_grid)) {
        const int at = proposalIndex(row.proposal.id);
        if (at >= 0)
            m_aggregates[size_t(at)] = std::move(row.ranked.aggregate);
    }
}

void ScoreSheet::clear()
{
    m_grid = {};
    m_aggregates.clear();
    m_pending.clear();
    m_loaded = false;
    Q_EMIT gridReset();
}

void ScoreSheet::updateAggregate(int proposal)
{
    std::vector<RankingRow> rows = rankGrid(onlyProposal(m_grid, size_t(proposal)));
    if (!rows.empty())
        m_aggregates[size_t(proposal)] = std::move(rows.front().ranked.aggregate);
    Q_EMIT proposalChanged(proposal);
}

void ScoreSheet::enter(const CellAddress &at, const ScoreValue &value)
{
    if (contains(at) && this->value(at) != value)
        write({at}, value);
}

void ScoreSheet::enterRow(int proposal, int judge, const ScoreValue &value)
{
    std::vector<CellAddress> cells;
    for (int c = 0; c < int(m_grid.rubric.criteria.size()); ++c) {
        const CellAddress at {proposal, judge, c};
        if (contains(at) && this->value(at) != value)
            cells.push_back(at);
    }
    if (!cells.empty())
        write(std::move(cells), value);
}

void ScoreSheet::write(std::vector<CellAddress> cells, const ScoreValue &value)
{
    std::vector<Score> scores;
    std::vector<Key> keys;
    for (const CellAddress &at : cells) {
        const Key key = keyOf(at);
        auto pending = m_pending.find(key);
        if (pending == m_pending.end())
            pending = m_pending.insert(key, {value, m_grid.cells[index(at)], 0});
        pending->shown = value;
        ++pending->count;
        m_grid.cells[index(at)] = value;
        keys.push_back(key);
        scores.push_back(
            {m_grid.round.id, ProposalId(key.proposal), JudgeId(key.judge), CriterionId(key.criterion), value});
    }
    updateAggregate(cells.front().proposal);
    m_desk
        .write([scores = std::move(scores)](Workflows &w) {
            return scores.size() == 1 ? w.judging.setScore(scores.front()) : w.judging.setScores(scores);
        })
        .then(this, [this, keys = std::move(keys), value](const Status &status) { finish(keys, value, status); });
}

void ScoreSheet::finish(const std::vector<Key> &keys, const ScoreValue &value, const Status &status)
{
    int changed = -1;
    for (const Key &key : keys) {
        const auto pending = m_pending.find(key);
        if (pending == m_pending.end())
            continue;
        if (status)
            pending->stored = value;
        if (--pending->count > 0)
            continue;
        const ScoreValue stored = pending->stored;
        m_pending.erase(pending);
        const auto at = addressOf(key);
        if (!at)
            continue; // the grid shows another challenge by now
        if (m_grid.cells[index(*at)] != stored) {
            m_grid.cells[index(*at)] = stored;
            changed = at->proposal;
        }
        if (!status && key == keys.front()) {
            if (changed >= 0)
                updateAggregate(std::exchange(changed, -1));
            Q_EMIT refused(*at, status.error());
        }
    }
    if (changed >= 0)
        updateAggregate(changed);
}

} // namespace pitchdesk
