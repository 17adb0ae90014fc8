// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/chartworkflow.h"

#include "core/storage/challengerepository.h"
#include "core/storage/eventrepository.h"
#include "core/storage/proposalrepository.h"
#include "core/storage/termrepository.h"
#include "core/workflow/rankingworkflow.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace pitchdesk {

namespace {

double points(Centipoints value)
{
    return value / double(centipointsPerPoint);
}

ChartPanel panelOf(const Challenge &challenge)
{
    ChartPanel panel;
    panel.challenge = challenge.id;
    panel.challengeNumber = challenge.number;
    panel.challengeTitle = challenge.title;
    return panel;
}

ChartPanel rankingPanel(const RankingView &view)
{
    ChartPanel panel = panelOf(view.grid.challenge);
    panel.axisMinimum = points(view.grid.rubric.scaleMinimum);
    panel.axisMaximum = points(view.grid.rubric.scaleMaximum);
    for (const RankingRow &row : view.rows) {
        const ProposalAggregate &aggregate = row.ranked.aggregate;
        if (!aggregate.total)
            continue;
        ChartBar bar;
        bar.key = QString::number(row.proposal.number);
        bar.label = LocalizedText::only(row.proposal.applicant, Language::English);
        bar.value = *aggregate.total;
        bar.rank = row.ranked.rank;
        bar.mark = row.decision ? row.decision->result : row.suggestion;
        if (aggregate.spread) {
            bar.low = std::max(panel.axisMinimum, bar.value - *aggregate.spread);
            bar.high = std::min(panel.axisMaximum, bar.value + *aggregate.spread);
        }
        panel.bars.push_back(std::move(bar));
    }
    panel.basis = int(panel.bars.size());
    return panel;
}

/// How often each score of the scale was given; a scale of many steps is drawn in whole points.
ChartPanel scoresPanel(const RankingView &view)
{
    constexpr int mostBins = 25;
    const Rubric &rubric = view.grid.rubric;
    ChartPanel panel = panelOf(view.grid.challenge);
    int step = std::max(1, rubric.scaleStep);
    while ((rubric.scaleMaximum - rubric.scaleMinimum) / step + 1 > mostBins)
        step *= 2;
    const int bins = (rubric.scaleMaximum - rubric.scaleMinimum) / step + 1;
    for (int bin = 0; bin < bins; ++bin) {
        ChartBar bar;
        bar.key = QString::number(points(rubric.scaleMinimum + bin * step));
        bar.label = LocalizedText::only(bar.key, Language::English);
        panel.bars.push_back(std::move(bar));
    }
    for (const ScoreValue &value : view.grid.cells) {
        if (value.state != ScoreState::Scored)
            continue;
        const int bin = std::clamp((value.points - rubric.scaleMinimum) / step, 0, bins - 1);
        panel.bars[size_t(bin)].value += 1;
        ++panel.basis;
    }
    return panel;
}

/// The highest bars first; those of equal height by their key.
void sortBars(std::vector<ChartBar> &bars)
{
    std::stable_sort(bars.begin(), bars.end(), [](const ChartBar &a, const ChartBar &b) {
        return a.value != b.value ? a.value > b.value : a.key < b.key;
    });
}

ChartPanel intakePanel(const std::vector<ProposalRow> &rows, const std::vector<Challenge> &challenges)
{
    ChartPanel panel;
    panel.basis = int(rows.size());
    for (const Challenge &challenge : challenges) {
        ChartBar bar;
        bar.key = QString::number(challenge.number);
        bar.label = challenge.title;
        bar.value = double(std::count_if(rows.begin(), rows.end(),
                                         [&](const ProposalRow &row) { return row.challenge == challenge.id; }));
        panel.bars.push_back(std::move(bar));
    }
    return panel;
}

ChartPanel fieldsPanel(const std::vector<ProposalRow> &rows, const std::vector<Term> &terms)
{
    ChartPanel panel;
    panel.basis = int(rows.size());
    QHash<TermId, int> counts;
    for (const ProposalRow &row : rows) {
        for (const TermId field : row.fields)
            ++counts[field];
    }
    for (const Term &term : terms) {
        if (!counts.contains(term.id))
            continue;
        ChartBar bar;
        bar.key = term.code;
        bar.label = term.label;
        bar.value = counts.value(term.id);
        panel.bars.push_back(std::move(bar));
    }
    sortBars(panel.bars);
    return panel;
}

ChartPanel countriesPanel(const std::vector<ProposalRow> &rows)
{
    ChartPanel panel;
    panel.basis = int(rows.size());
    QMap<QString, int> counts;
    for (const ProposalRow &row : rows)
        ++counts[row.country];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        ChartBar bar;
        bar.key = it.key();
        bar.value = it.value();
        panel.bars.push_back(std::move(bar));
    }
    sortBars(panel.bars);
    return panel;
}

Result<std::vector<RankingView>> viewsOf(Store &store, EventId event, ChallengeId challenge)
{
    const RankingWorkflow rankings(store);
    PD_ASSIGN(const RoundId round, rankings.currentRound(event));
    if (!challenge.isValid())
        return rankings.rankings(round);
    PD_ASSIGN(RankingView view, rankings.ranking(round, challenge));
    return std::vector<RankingView> {std::move(view)};
}

} // namespace

Result<ChartData> ChartWorkflow::chart(EventId event, ChallengeId challenge, ChartKind kind) const
{
    ChartData data;
    data.kind = kind;
    data.asOf = m_store.clock().now();
    PD_ASSIGN(const Event stored, EventRepository(m_store).event(event));
    data.eventName = stored.name;
    if (kind == ChartKind::Ranking || kind == ChartKind::Scores) {
        PD_ASSIGN(const std::vector<RankingView> views, viewsOf(m_store, event, challenge));
        for (const RankingView &view : views)
            data.panels.push_back(kind == ChartKind::Ranking ? rankingPanel(view) : scoresPanel(view));
        return data;
    }
    PD_ASSIGN(std::vector<ProposalRow> rows, ProposalRepository(m_store).rows(event));
    PD_ASSIGN(std::vector<Challenge> challenges, ChallengeRepository(m_store).challenges(event));
    if (challenge.isValid()) {
        std::erase_if(rows, [challenge](const ProposalRow &row) { return row.challenge != challenge; });
        std::erase_if(challenges, [challenge](const Challenge &c) { return c.id != challenge; });
    }
    ChartPanel panel;
    if (kind == ChartKind::Fields) {
        PD_ASSIGN(const std::vector<Term> terms, TermRepository(m_store).terms(QStringLiteral("field")));
        panel = fieldsPanel(rows, terms);
    } else {
        panel = kind == ChartKind::Intake ? intakePanel(rows, challenges) : countriesPanel(rows);
    }
    if (challenge.isValid() && !challenges.empty()) {
        panel.challenge = challenge;
        panel.challengeNumber = challenges.front().number;
        panel.challengeTitle = challenges.front().title;
    }
    data.panels.push_back(std::move(panel));
    return data;
}

} // namespace pitchdesk
