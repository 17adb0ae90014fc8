// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/screening.h"

namespace pitchdesk {

/// How deep conditions may be nested, and how many a rule may have.
inline constexpr int conditionDepthLimit = 16;
inline constexpr int conditionCountLimit = 500;

/// A condition from its JSON form:
///
///     {"all": [{"subject": "country", "operator": "in", "values": ["VN", "SG"]},
///              {"not": {"subject": "answer", "question": "Funding so far", "operator": "contains", "values": ["IPO"]}},
///              {"subject": "founded", "operator": "within", "number": 10, "date": "2025-09-24"}]}
///
/// ConditionInvalid(part, reason, value): `part` is the place such as "$.all[1].not.values[0]", `reason` one of "json",
/// "object", "kind", "key", "list", "text", "number", "date", "missing", "subject", "operator", "value", "deep", "many".
[[nodiscard]] Result<Condition> parseCondition(const QString &json);
/// The compact JSON form, keys in alphabetical order; parseCondition() gives the same condition back.
[[nodiscard]] QString conditionJson(const Condition &condition);
/// Whether a condition that was put together has a JSON form that can be read again; parseCondition()'s error if not.
[[nodiscard]] Status checkCondition(const Condition &condition);

} // namespace pitchdesk
