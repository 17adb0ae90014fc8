// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scoring/ranking.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <unordered_map>

namespace pitchdesk {

namespace {

constexpr double tieTolerance = 1e-9;

using Figure = std::optional<double>;
/// Proposals that are level so far, as indices into the input and in its order.
using Group = std::vector<size_t>;

enum class Best { Highest, Lowest };

/// What a rule finds for each member of a group.
struct Figures {
    std::vector<Figure> values;
    Best best = Best::Highest;
};

bool isLevel(const Figure &a, const Figure &b)
{
    return a && b ? std::abs(*a - *b) < tieTolerance : a.has_value() == b.has_value();
}

bool isAhead(const Figure &a, const Figure &b, Best best)
{
    if (!a || !b)
        return a.has_value() && !b.has_value();
    return best == Best::Highest ? *a > *b : *a < *b;
}

/// The group in parts from best to worst. "Closer than the tolerance" alone is not transitive; a part is therefore a
/// chain of sorted neighbours that are each level with the next, which does not depend on the input's order.
std::vector<Group> split(const Group &group, const Figures &figures)
{
    const std::vector<Figure> &values = figures.values;
    std::vector<size_t> order(group.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return isAhead(values[a], values[b], figures.best); });
    std::vector<Group> parts;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || !isLevel(values[order[i - 1]], values[order[i]]))
            parts.emplace_back();
        parts.back().push_back(group[order[i]]);
    }
    for (Group &part : parts)
        std::sort(part.begin(), part.end());
    return parts;
}

class Ranker
{
public:
    Ranker(const RankingInput &input, const Rubric &rubric);
    std::vector<RankedAggregate> run();

private:
    [[nodiscard]] std::vector<Group> byTotal() const;
    [[nodiscard]] std::vector<Group> refined(const Group &group);
    void trace(const TieRule &rule, const Group &group, const Figures &figures, bool decided);
    [[nodiscard]] Figures figuresOf(const TieRule &rule, const Group &group) const;
    [[nodiscard]] Figures criterionFigures(CriterionId criterion, const Group &group) const;
    [[nodiscard]] Figures headToHeadFigures(const Group &group) const;
    [[nodiscard]] Figures topScoreFigures(const Group &group) const;
    [[nodiscard]] Figures chairFigures(const Group &group) const;
    [[nodiscard]] Figures lotFigures(const Group &group) const;
    [[nodiscard]] int judgesLead(size_t a, size_t b) const;
    [[nodiscard]] QByteArray lot(size_t index) const;

    const RankingInput &m_input;
    const Rubric &m_rubric;
    std::unordered_map<qint64, size_t> m_chairPlaces;
    std::vector<RankedAggregate> m_ranked; ///< in the input's order
};

Ranker::Ranker(const RankingInput &input, const Rubric &rubric)
    : m_input(input)
    , m_rubric(rubric)
{
    // A proposal that is named twice keeps its better place.
    for (const ProposalId proposal : input.chairVotes)
        m_chairPlaces.emplace(proposal.value(), m_chairPlaces.size() + 1);
    m_ranked.reserve(input.matrices.size());
    for (ProposalAggregate &aggregate : aggregateScores(rubric, input.judgeCount, input.matrices))
        m_ranked.push_back({std::move(aggregate), 0, {}});
}

std::vector<RankedAggregate> Ranker::run()
{
    std::vector<RankedAggregate> result;
    result.reserve(m_ranked.size());
    for (const Group &level : byTotal()) {
        for (const Group &part : refined(level)) {
            const int rank = int(result.size()) + 1;
            for (const size_t index : part) {
                m_ranked[index].rank = rank;
                result.push_back(std::move(m_ranked[index]));
            }
        }
    }
    for (RankedAggregate &ranked : m_ranked) {
        // A proposal that was moved out above has its rank.
        if (ranked.rank == 0)
            result.push_back(std::move(ranked));
    }
    return result;
}

std::vector<Group> Ranker::byTotal() const
{
    Group scored;
    Figures totals;
    for (size_t index = 0; index < m_ranked.size(); ++index) {
        if (const Figure &total = m_ranked[index].aggregate.total) {
            scored.push_back(index);
            totals.values.push_back(total);
        }
    }
    return split(scored, totals);
}

std::vector<Group> Ranker::refined(const Group &group)
{
    std::vector<Group> parts {group};
    for (const TieRule &rule : m_rubric.tieChain) {
        std::vector<Group> next;
        for (Group &part : parts) {
            if (part.size() < 2) {
                next.push_back(std::move(part));
                continue;
            }
            const Figures figures = figuresOf(rule, part);
            std::vector<Group> finer = split(part, figures);
            trace(rule, part, figures, finer.size() > 1);
            std::move(finer.begin(), finer.end(), std::back_inserter(next));
        }
        parts = std::move(next);
    }
    return parts;
}

void Ranker::trace(const TieRule &rule, const Group &group, const Figures &figures, bool decided)
{
    for (size_t i = 0; i < group.size(); ++i) {
        // When the group fell apart, each member was separated from at least one other.
        TieStep step {rule.kind, {}, figures.values[i], {}, decided};
        if (rule.kind == TieRuleKind::Criterion)
            step.criterion = rule.criterion;
        step.tiedWith.reserve(group.size() - 1);
        for (const size_t other : group) {
            if (other != group[i])
                step.tiedWith.push_back(m_input.matrices[other].proposal);
        }
        m_ranked[group[i]].trace.push_back(std::move(step));
    }
}

Figures Ranker::figuresOf(const TieRule &rule, const Group &group) const
{
    switch (rule.kind) {
    case TieRuleKind::Criterion:
        return criterionFigures(rule.criterion, group);
    case TieRuleKind::HeadToHead:
        return headToHeadFigures(group);
    case TieRuleKind::TopScores:
        return topScoreFigures(group);
    case TieRuleKind::ChairVote:
        return chairFigures(group);
    case TieRuleKind::Lot:
        return lotFigures(group);
    }
    // A kind that this version does not know separates nobody.
    return {std::vector<Figure>(group.size()), Best::Highest};
}

Figures Ranker::criterionFigures(CriterionId criterion, const Group &group) const
{
    Figures figures {std::vector<Figure>(group.size()), Best::Highest};
    const auto found = std::find_if(m_rubric.criteria.cbegin(), m_rubric.criteria.cend(),
                                    [criterion](const Criterion &candidate) { return candidate.id == criterion; });
    if (found == m_rubric.criteria.cend())
        return figures;
    const auto column = size_t(found - m_rubric.criteria.cbegin());
    for (size_t i = 0; i < group.size(); ++i)
        figures.values[i] = m_ranked[group[i]].aggregate.criterionMeans[column];
    return figures;
}

/// Pairwise majorities within the group, a pair won counting one and an even one half: the score of A. H. Copeland,
/// "A reasonable social welfare function", University of Michigan seminar on applications of mathematics to the
/// social sciences, 1951. A pair that no judge compared is even. O(pairs x judges).
Figures Ranker::headToHeadFigures(const Group &group) const
{
    std::vector<double> wins(group.size(), 0);
    for (size_t i = 0; i < group.size(); ++i) {
        for (size_t j = i + 1; j < group.size(); ++j) {
            const int lead = judgesLead(group[i], group[j]);
            wins[i] += lead > 0 ? 1 : lead == 0 ? 0.5 : 0;
            wins[j] += lead < 0 ? 1 : lead == 0 ? 0.5 : 0;
        }
    }
    return {std::vector<Figure>(wins.cbegin(), wins.cend()), Best::Highest};
}

/// Judges that put `a` over `b` less those that put `b` over `a`, among those that gave both a total.
int Ranker::judgesLead(size_t a, size_t b) const
{
    const std::vector<Figure> &first = m_ranked[a].aggregate.judgeTotals;
    const std::vector<Figure> &second = m_ranked[b].aggregate.judgeTotals;
    int lead = 0;
    for (size_t judge = 0; judge < first.size(); ++judge) {
        if (!first[judge] || !second[judge] || isLevel(first[judge], second[judge]))
            continue;
        lead += *first[judge] > *second[judge] ? 1 : -1;
    }
    return lead;
}

Figures Ranker::topScoreFigures(const Group &group) const
{
    Figures figures;
    figures.values.reserve(group.size());
    for (const size_t index : group)
        figures.values.emplace_back(m_ranked[index].aggregate.topScores);
    return figures;
}

Figures Ranker::chairFigures(const Group &group) const
{
    Figures figures {std::vector<Figure>(group.size()), Best::Lowest};
    for (size_t i = 0; i < group.size(); ++i) {
        const auto found = m_chairPlaces.find(m_input.matrices[group[i]].proposal.value());
        if (found != m_chairPlaces.cend())
            figures.values[i] = double(found->second);
    }
    return figures;
}

/// Places in the order of the drawn numbers. Only proposals without a uid of their own can draw the same number;
/// they share a place and stay tied, since nothing that lasts tells them apart.
Figures Ranker::lotFigures(const Group &group) const
{
    std::vector<QByteArray> drawn;
    drawn.reserve(group.size());
    for (const size_t index : group)
        drawn.push_back(lot(index));
    std::vector<QByteArray> sorted = drawn;
    std::sort(sorted.begin(), sorted.end());
    Figures figures {{}, Best::Lowest};
    figures.values.reserve(group.size());
    for (const QByteArray &number : drawn)
        figures.values.emplace_back(double(std::lower_bound(sorted.cbegin(), sorted.cend(), number) - sorted.cbegin())
                                    + 1);
    return figures;
}

QByteArray Ranker::lot(size_t index) const
{
    const QString uid = index < m_input.uids.size() ? m_input.uids[index] : QString();
    const QByteArray text = QByteArray::number(m_rubric.lotSeed) + ':' + uid.toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

std::vector<RankedAggregate> rankProposals(const RankingInput &input)
{
    const Rubric none;
    return Ranker(input, input.rubric ? *input.rubric : none).run();
}

} // namespace pitchdesk
