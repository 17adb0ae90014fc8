// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/query/querytree.h"

#include <QStringList>

namespace pitchdesk {

/// What a query says of a field, as far as a drop-down can show it.
struct QueryChoice {
    enum class Kind {
        None,   ///< nothing
        Values, ///< it must be one of `values`
        Other   ///< more than a drop-down can say
    };
    Kind kind = Kind::None;
    QStringList values;
};

[[nodiscard]] QueryChoice choiceOf(const QueryNode &root, QueryField field);
/// The query with this said of the field instead; no values: nothing. What stands within parentheses is left alone.
[[nodiscard]] QueryNode withChoice(const QueryNode &root, QueryField field, const QStringList &values);
/// Whether a condition is among those that must all hold.
[[nodiscard]] bool demands(const QueryNode &root, const QueryNode &node);
/// The query with the condition among those, or without it.
[[nodiscard]] QueryNode withCondition(const QueryNode &root, const QueryNode &node, bool isWanted);

} // namespace pitchdesk
