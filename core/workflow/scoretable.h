// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judge.h"
#include "core/domain/review.h"
#include "core/workflow/importworkflow.h"

#include <QHash>

#include <array>
#include <optional>
#include <vector>

namespace pitchdesk {

enum class ScoreField { Judge, Proposal, Criterion, Score, State };
inline constexpr int scoreFieldCount = int(ScoreField::State) + 1;

/// The columns of a table of scores, -1 where there is none.
using ScoreColumns = std::array<int, scoreFieldCount>;

/// Found by the words of the header, in English, Japanese or Vietnamese. ColumnMissing(file, column) where the judge, the
/// proposal or the criterion is not among them, or neither a score nor a state.
[[nodiscard]] Result<ScoreColumns> scoreColumns(const QStringList &header, const QString &file);

/// Finds a record by any of the words that name it; a word that names two finds none.
template<typename IdType>
class NameIndex
{
public:
    void add(const QString &word, IdType id)
    {
        if (word.isEmpty())
            return;
        const auto known = m_ids.constFind(word);
        m_ids.insert(word, known == m_ids.cend() || *known == id ? id : IdType());
    }
    /// Invalid where there is none, or more than one.
    [[nodiscard]] IdType find(const QString &word) const { return m_ids.value(word); }

private:
    QHash<QString, IdType> m_ids;
};

/// What the cells of a table of scores can name.
class ScoreNames
{
public:
    void addJudge(const Judge &judge);
    void addProposal(ProposalId id, const QString &uid, int number);
    void addCriterion(const Criterion &criterion);

    [[nodiscard]] JudgeId judge(const QString &text) const;
    [[nodiscard]] ProposalId proposal(const QString &text) const;
    [[nodiscard]] CriterionId criterion(const QString &text) const;

private:
    NameIndex<JudgeId> m_judges;
    QHash<int, JudgeId> m_judgeNumbers;
    NameIndex<ProposalId> m_proposals;
    QHash<int, ProposalId> m_proposalNumbers;
    NameIndex<CriterionId> m_criteria;
};

/// What a score and a state together say; nothing where they contradict each other or one of them is not readable,
/// and then `wrong` says which.
[[nodiscard]] std::optional<ScoreValue> scoreValue(const QString &score, const QString &state, ScoreField &wrong);

} // namespace pitchdesk
