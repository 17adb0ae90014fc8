// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/scoring/ranking.h"

#include <QCryptographicHash>

#include <cmath>
#include <map>
#include <set>

namespace pitchdesk::test {

/// A ratio of whole numbers, exact for the few judges and small weights of the oracle's instances.
struct Fraction {
    qint64 numerator = 0;
    qint64 denominator = 1;

    [[nodiscard]] double value() const { return double(numerator) / double(denominator); }
    friend Fraction operator+(const Fraction &a, const Fraction &b)
    {
        return {a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator};
    }
    friend bool operator<(const Fraction &a, const Fraction &b)
    {
        return a.numerator * b.denominator < b.numerator * a.denominator;
    }
};

/// Nothing is less than anything.
using Key = std::optional<Fraction>;

struct OracleStep {
    TieRuleKind kind;
    std::optional<double> own;
    std::set<qint64> tiedWith;
    bool decided = false;
};

/// Ranks by the definition, with fractions, one proposal after another, and without a thought for speed.
class RankingOracle
{
public:
    explicit RankingOracle(const RankingInput &input)
        : m_input(input)
    {
        Group all;
        for (size_t i = 0; i < input.matrices.size(); ++i) {
            if (total(i))
                all.push_back(i);
        }
        place(all, -1);
    }

    std::map<qint64, int> ranks;                      ///< by proposal; unscored ones have none
    std::map<qint64, std::vector<OracleStep>> traces; ///< by proposal

private:
    using Group = std::vector<size_t>;

    [[nodiscard]] qint64 id(size_t i) const { return m_input.matrices[i].proposal.value(); }
    [[nodiscard]] ScoreValue cell(size_t i, int judge, size_t criterion) const
    {
        return m_input.matrices[i].cells.at(size_t(judge) * m_input.rubric->criteria.size() + criterion);
    }

    [[nodiscard]] Key judgeTotal(size_t i, int judge) const
    {
        Fraction sum {0, 0};
        for (size_t c = 0; c < m_input.rubric->criteria.size(); ++c) {
            if (cell(i, judge, c).state != ScoreState::Scored)
                continue;
            sum.numerator += m_input.rubric->criteria[c].weight * (cell(i, judge, c).points / 100);
            sum.denominator += m_input.rubric->criteria[c].weight;
        }
        return sum.denominator > 0 ? Key(sum) : std::nullopt;
    }

    [[nodiscard]] Key total(size_t i) const
    {
        Fraction sum;
        int count = 0;
        for (int judge = 0; judge < m_input.judgeCount; ++judge) {
            if (const Key one = judgeTotal(i, judge)) {
                sum = sum + *one;
                ++count;
            }
        }
        return count > 0 ? Key({sum.numerator, sum.denominator * count}) : std::nullopt;
    }

    [[nodiscard]] Key criterionMean(size_t i, CriterionId criterion) const
    {
        Fraction mean {0, 0};
        for (size_t c = 0; c < m_input.rubric->criteria.size(); ++c) {
            for (int judge = 0; judge < m_input.judgeCount; ++judge) {
                if (m_input.rubric->criteria[c].id != criterion || cell(i, judge, c).state != ScoreState::Scored)
                    continue;
                mean.numerator += cell(i, judge, c).points / 100;
                mean.denominator += 1;
            }
        }
        return mean.denominator > 0 ? Key(mean) : std::nullopt;
    }

    [[nodiscard]] Key wins(size_t i, const Group &group) const
    {
        Fraction halves {0, 2};
        for (const size_t other : group) {
            int up = 0;
            int down = 0;
            for (int judge = 0; judge < m_input.judgeCount; ++judge) {
                const Key own = judgeTotal(i, judge);
                const Key their = judgeTotal(other, judge);
                up += own && their && *their < *own;
                down += own && their && *own < *their;
            }
            if (other != i)
                halves.numerator += up > down ? 2 : up == down ? 1 : 0;
        }
        return halves;
    }

    [[nodiscard]] Key topScores(size_t i) const
    {
        Fraction count;
        for (const ScoreValue &value : m_input.matrices[i].cells)
            count.numerator += value.state == ScoreState::Scored && value.points == m_input.rubric->scaleMaximum;
        return count;
    }

    [[nodiscard]] Key chairPlace(size_t i) const
    {
        for (size_t k = 0; k < m_input.chairVotes.size(); ++k) {
            if (m_input.chairVotes[k].value() == id(i))
                return Fraction {-qint64(k) - 1, 1};
        }
        return std::nullopt;
    }

    [[nodiscard]] QByteArray drawn(size_t i) const
    {
        const QString text = QString::number(m_input.rubric->lotSeed) + u':' + m_input.uids.at(i);
        return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    }

    [[nodiscard]] Key lotPlace(size_t i, const Group &group) const
    {
        Fraction place {-1, 1};
        for (const size_t other : group)
            place.numerator -= drawn(other) < drawn(i);
        return place;
    }

    [[nodiscard]] Key key(size_t i, const Group &group, const TieRule &rule) const
    {
        switch (rule.kind) {
        case TieRuleKind::Criterion:
            return criterionMean(i, rule.criterion);
        case TieRuleKind::HeadToHead:
            return wins(i, group);
        case TieRuleKind::TopScores:
            return topScores(i);
        case TieRuleKind::ChairVote:
            return chairPlace(i);
        case TieRuleKind::Lot:
            return lotPlace(i, group);
        }
        return std::nullopt;
    }

    void record(const Group &group, const std::map<size_t, Key> &keys, const TieRule &rule)
    {
        for (const size_t i : group) {
            OracleStep step {rule.kind, std::nullopt, {}, false};
            if (keys.at(i))
                step.own = std::abs(keys.at(i)->value());
            for (const size_t other : group) {
                if (other == i)
                    continue;
                step.tiedWith.insert(id(other));
                step.decided = step.decided || keys.at(i) < keys.at(other) || keys.at(other) < keys.at(i);
            }
            traces[id(i)].push_back(step);
        }
    }

    /// Places a group whose members are level by the total (-1) and the rules before `rule`.
    void place(Group group, int rule)
    {
        const auto &chain = m_input.rubric->tieChain;
        std::map<size_t, Key> keys;
        for (const size_t i : group)
            keys[i] = rule < 0 ? total(i) : key(i, group, chain[size_t(rule)]);
        if (rule >= 0)
            record(group, keys, chain[size_t(rule)]);
        while (!group.empty()) {
            Group best;
            Group rest;
            for (const size_t i : group) {
                bool isBeaten = false;
                for (const size_t other : group)
                    isBeaten = isBeaten || keys[i] < keys[other];
                (isBeaten ? rest : best).push_back(i);
            }
            if (best.size() > 1 && size_t(rule + 1) < chain.size()) {
                place(best, rule + 1);
            } else {
                for (const size_t i : best)
                    ranks[id(i)] = m_placed + 1;
                m_placed += int(best.size());
            }
            group = rest;
        }
    }

    const RankingInput &m_input;
    int m_placed = 0;
};

} // namespace pitchdesk::test
