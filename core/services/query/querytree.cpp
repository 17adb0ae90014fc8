// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/querytree.h"

#include <QStringList>

namespace pitchdesk {

QueryKind kindOf(QueryField field)
{
    switch (field) {
    case QueryField::Anything:
    case QueryField::Title:
    case QueryField::Company:
    case QueryField::Contact:
    case QueryField::Challenge:
        return QueryKind::Text;
    case QueryField::Number:
    case QueryField::Founded:
    case QueryField::Score:
        return QueryKind::Number;
    case QueryField::Received:
        return QueryKind::Date;
    case QueryField::Late:
    case QueryField::Duplicate:
        return QueryKind::Flag;
    case QueryField::Country:
    case QueryField::Language:
    case QueryField::Stage:
    case QueryField::Status:
    case QueryField::Field:
    case QueryField::Tag:
    case QueryField::Has:
        return QueryKind::Choice;
    }
    Q_UNREACHABLE();
}

QueryNode condition(QueryField field, const QStringList &values)
{
    QueryNode node;
    node.kind = QueryNode::Kind::Condition;
    node.field = field;
    for (const QString &value : values)
        node.values.push_back({value, value.toDouble(), {}, {}});
    return node;
}

QueryNode negated(QueryNode node)
{
    QueryNode opposite;
    opposite.kind = QueryNode::Kind::Not;
    opposite.children.push_back(std::move(node));
    return opposite;
}

std::vector<QueryNode> conjuncts(const QueryNode &root)
{
    if (root.kind == QueryNode::Kind::All)
        return root.children;
    return {root};
}

QueryNode allOf(std::vector<QueryNode> nodes)
{
    if (nodes.size() == 1)
        return std::move(nodes.front());
    QueryNode root;
    root.children = std::move(nodes);
    return root;
}

} // namespace pitchdesk
