// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/localizedtext.h"
#include "core/domain/ids.h"

#include <QDateTime>

#include <vector>

namespace pitchdesk {

/// Points are kept as whole hundredths, so that 3.25 is stored and compared exactly.
using Centipoints = int;
inline constexpr int centipointsPerPoint = 100;

struct Anchor {
    Centipoints points = 0;
    LocalizedText text;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

struct Criterion {
    CriterionId id;
    QString uid;
    QString code;
    LocalizedText name;
    LocalizedText guide;
    int weight = 0; ///< whole percent; the weights of a rubric sum to 100
    bool isRequired = true;
    Centipoints minimum = 0; ///< a mean below it is marked; 0 = none
    std::vector<Anchor> anchors;

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

enum class TieRuleKind { Criterion, HeadToHead, TopScores, ChairVote, Lot };
template<>
struct EnumCodes<TieRuleKind> {
    static constexpr std::array values {
        PD_ENUM_CODE(TieRuleKind, Criterion, "criterion"),
        PD_ENUM_CODE(TieRuleKind, HeadToHead, "head_to_head"),
        PD_ENUM_CODE(TieRuleKind, TopScores, "top_scores"),
        PD_ENUM_CODE(TieRuleKind, ChairVote, "chair_vote"),
        PD_ENUM_CODE(TieRuleKind, Lot, "lot"),
    };
};

/// A link of the chain that breaks ties, tried in order.
struct TieRule {
    TieRuleKind kind = TieRuleKind::Criterion;
    CriterionId criterion; ///< for TieRuleKind::Criterion

    friend bool operator==(const TieRule &, const TieRule &) = default;
};

/// How proposals are scored in a round. Locked once the first score is in.
struct Rubric {
    RubricId id;
    QString uid;
    EventId event;
    LocalizedText name;
    int version = 1;
    Centipoints scaleMinimum = 100;
    Centipoints scaleMaximum = 500;
    Centipoints scaleStep = 100;
    QDateTime lockedAt; ///< invalid = not locked
    std::vector<Criterion> criteria;
    std::vector<TieRule> tieChain;
    quint64 lotSeed = 0; ///< the seed of the recorded lot

    [[nodiscard]] bool isLocked() const { return lockedAt.isValid(); }
    [[nodiscard]] int weightSum() const
    {
        int sum = 0;
        for (const Criterion &criterion : criteria)
            sum += criterion.weight;
        return sum;
    }
    friend bool operator==(const Rubric &, const Rubric &) = default;
};

enum class DecisionMode { OwnerDecides, JudgesDecide, JudgesAdvise, Combined };
template<>
struct EnumCodes<DecisionMode> {
    static constexpr std::array values {
        PD_ENUM_CODE(DecisionMode, OwnerDecides, "owner_decides"),
        PD_ENUM_CODE(DecisionMode, JudgesDecide, "judges_decide"),
        PD_ENUM_CODE(DecisionMode, JudgesAdvise, "judges_advise"),
        PD_ENUM_CODE(DecisionMode, Combined, "combined"),
    };
};

/// A round of judging: which rubric it uses and how it decides.
struct Round {
    RoundId id;
    QString uid;
    EventId event;
    LocalizedText name;
    RubricId rubric;
    DecisionMode decisionMode = DecisionMode::JudgesAdvise;
    bool isOpen = true;

    friend bool operator==(const Round &, const Round &) = default;
};

} // namespace pitchdesk
