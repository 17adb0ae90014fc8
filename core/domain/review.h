// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/domain/ids.h"
#include "core/domain/rubric.h"

#include <QDateTime>

namespace pitchdesk {

/// The four states of a score. Missing is not stored: it is the absence of the other three, and never a zero.
enum class ScoreState { Missing, Scored, Abstained, Recused };
template<>
struct EnumCodes<ScoreState> {
    static constexpr std::array values {
        PD_ENUM_CODE(ScoreState, Missing, "missing"),
        PD_ENUM_CODE(ScoreState, Scored, "scored"),
        PD_ENUM_CODE(ScoreState, Abstained, "abstained"),
        PD_ENUM_CODE(ScoreState, Recused, "recused"),
    };
};

/// What one judge gave one proposal on one criterion.
struct ScoreValue {
    ScoreState state = ScoreState::Missing;
    Centipoints points = 0; ///< meaningful when scored

    [[nodiscard]] static ScoreValue scored(Centipoints points) { return {ScoreState::Scored, points}; }
    [[nodiscard]] static ScoreValue abstained() { return {ScoreState::Abstained, 0}; }
    [[nodiscard]] static ScoreValue recused() { return {ScoreState::Recused, 0}; }
    friend bool operator==(const ScoreValue &, const ScoreValue &) = default;
};

struct Score {
    RoundId round;
    ProposalId proposal;
    JudgeId judge;
    CriterionId criterion;
    ScoreValue value;

    friend bool operator==(const Score &, const Score &) = default;
};

enum class DecisionResult { Finalist, Reserve, NotSelected };
template<>
struct EnumCodes<DecisionResult> {
    static constexpr std::array values {
        PD_ENUM_CODE(DecisionResult, Finalist, "finalist"),
        PD_ENUM_CODE(DecisionResult, Reserve, "reserve"),
        PD_ENUM_CODE(DecisionResult, NotSelected, "not_selected"),
    };
};

/// What was decided on a proposal in a round: never without who, when and why.
struct Decision {
    DecisionId id;
    QString uid;
    RoundId round;
    ProposalId proposal;
    DecisionResult result = DecisionResult::NotSelected;
    QString decidedBy;
    QDateTime decidedAt;
    QString reason;
    int rankAtDecision = 0; ///< the proposal's rank when it was decided; 0 = unranked
    QString tieRule;        ///< code of the tie rule that settled its rank; empty = none was needed

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace pitchdesk
