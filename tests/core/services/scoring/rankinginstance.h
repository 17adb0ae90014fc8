// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/scoring/ranking.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace pitchdesk::test {

inline const ScoreValue missing {};
inline const TieRule byFirst {TieRuleKind::Criterion, CriterionId(1)};
inline const TieRule bySecond {TieRuleKind::Criterion, CriterionId(2)};
inline const TieRule byHeads {TieRuleKind::HeadToHead, {}};
inline const TieRule byTop {TieRuleKind::TopScores, {}};
inline const TieRule byChair {TieRuleKind::ChairVote, {}};
inline const TieRule byLot {TieRuleKind::Lot, {}};

/// A ranking of whole points: each row holds a proposal's cells, judge by judge; 0 stands for a missing one.
struct Instance {
    Rubric rubric;
    RankingInput input;

    Instance(const std::vector<int> &weights, int judges, const std::vector<std::vector<int>> &rows,
             const std::vector<TieRule> &chain)
    {
        for (size_t i = 0; i < weights.size(); ++i) {
            rubric.criteria.emplace_back();
            rubric.criteria.back().id = CriterionId(qint64(i) + 1);
            rubric.criteria.back().weight = weights[i];
        }
        rubric.tieChain = chain;
        input.judgeCount = judges;
        for (const std::vector<int> &row : rows) {
            input.matrices.push_back({ProposalId(qint64(input.matrices.size()) + 1), {}});
            input.uids.push_back(QStringLiteral("uid-%1").arg(input.matrices.size()));
            for (const int points : row)
                input.matrices.back().cells.push_back(points > 0 ? ScoreValue::scored(points * 100) : missing);
        }
    }

    [[nodiscard]] std::vector<RankedAggregate> run()
    {
        input.rubric = &rubric;
        return rankProposals(input);
    }
};

/// "1:A 2:B 2:C": rank and proposal, in the order of the result, proposal 1 being A.
inline QString ranks(const std::vector<RankedAggregate> &ranked)
{
    QStringList texts;
    for (const RankedAggregate &one : ranked)
        texts.append(QString::number(one.rank) + u':' + QChar(u'A' + int(one.aggregate.proposal.value()) - 1));
    return texts.join(u' ');
}

inline const RankedAggregate &of(const std::vector<RankedAggregate> &ranked, qint64 proposal)
{
    return *std::find_if(ranked.cbegin(), ranked.cend(),
                         [&](const RankedAggregate &one) { return one.aggregate.proposal.value() == proposal; });
}

inline std::set<qint64> values(const std::vector<ProposalId> &ids)
{
    std::set<qint64> result;
    for (const ProposalId id : ids)
        result.insert(id.value());
    return result;
}

} // namespace pitchdesk::test
