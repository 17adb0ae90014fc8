// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/querychoices.h"

#include <algorithm>

namespace pitchdesk {

namespace {

bool mentions(const QueryNode &node, QueryField field)
{
    if (node.kind == QueryNode::Kind::Condition)
        return node.field == field;
    return std::any_of(node.children.begin(), node.children.end(),
                       [field](const QueryNode &child) { return mentions(child, field); });
}

/// A condition on the field, or its opposite.
bool isPlain(const QueryNode &node, QueryField field)
{
    const QueryNode &inner = node.kind == QueryNode::Kind::Not ? node.children.front() : node;
    return inner.kind == QueryNode::Kind::Condition && inner.field == field;
}

} // namespace

QueryChoice choiceOf(const QueryNode &root, QueryField field)
{
    QueryChoice choice;
    for (const QueryNode &node : conjuncts(root)) {
        if (!mentions(node, field))
            continue;
        if (choice.kind != QueryChoice::Kind::None || node.kind != QueryNode::Kind::Condition
            || node.comparison != QueryComparison::Is)
            return {QueryChoice::Kind::Other, {}};
        choice.kind = QueryChoice::Kind::Values;
        for (const QueryValue &value : node.values)
            choice.values.append(value.text);
    }
    return choice;
}

QueryNode withChoice(const QueryNode &root, QueryField field, const QStringList &values)
{
    std::vector<QueryNode> nodes = conjuncts(root);
    std::erase_if(nodes, [field](const QueryNode &node) { return isPlain(node, field); });
    if (!values.isEmpty())
        nodes.push_back(condition(field, values));
    return allOf(std::move(nodes));
}

bool demands(const QueryNode &root, const QueryNode &node)
{
    const std::vector<QueryNode> nodes = conjuncts(root);
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

QueryNode withCondition(const QueryNode &root, const QueryNode &node, bool isWanted)
{
    std::vector<QueryNode> nodes = conjuncts(root);
    std::erase(nodes, node);
    if (isWanted)
        nodes.push_back(node);
    return allOf(std::move(nodes));
}

} // namespace pitchdesk
