// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/screening/evaluation.h"

#include <algorithm>

namespace pitchdesk {

namespace {

void collectDeciding(const ConditionResult &result, Truth wanted, std::vector<const ConditionResult *> &deciding)
{
    if (result.kind == ConditionKind::Comparison) {
        if (result.truth == wanted)
            deciding.push_back(&result);
        return;
    }
    const Truth below = result.kind == ConditionKind::Not ? negated(wanted) : wanted;
    for (const ConditionResult &part : result.parts) {
        if (part.truth == below)
            collectDeciding(part, below, deciding);
    }
}

} // namespace

ConditionResult evaluate(const Condition &condition, const ScreeningFacts &facts)
{
    if (condition.kind == ConditionKind::Comparison)
        return compare(condition.comparison, facts);
    ConditionResult result;
    result.kind = condition.kind;
    for (const Condition &part : condition.parts)
        result.parts.push_back(evaluate(part, facts));
    switch (condition.kind) {
    case ConditionKind::All:
        result.truth = Truth::Met;
        for (const ConditionResult &part : result.parts)
            result.truth = std::min(result.truth, part.truth);
        break;
    case ConditionKind::Any:
        result.truth = Truth::NotMet;
        for (const ConditionResult &part : result.parts)
            result.truth = std::max(result.truth, part.truth);
        break;
    case ConditionKind::Not:
        result.truth = result.parts.empty() ? Truth::CannotSay : negated(result.parts.front().truth);
        break;
    case ConditionKind::Comparison:
        break;
    }
    return result;
}

std::vector<const ConditionResult *> decidingParts(const ConditionResult &result)
{
    std::vector<const ConditionResult *> deciding;
    collectDeciding(result, result.truth, deciding);
    return deciding;
}

} // namespace pitchdesk
