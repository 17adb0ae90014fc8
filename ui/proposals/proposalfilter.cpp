// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposalfilter.h"

#include "core/base/textfold.h"

#include <QStringList>

namespace pitchdesk {

ProposalFilter filterFor(const QueryNode &root, const QueryContext &context, TextHits hits)
{
    if (root == QueryNode {})
        return {};
    return {std::make_shared<const QueryMatcher>(root, context, std::move(hits))};
}

QStringList soughtTexts(const QueryNode &root)
{
    QStringList texts;
    if (root.kind == QueryNode::Kind::Not)
        return texts;
    for (const QueryNode &child : root.children)
        texts += soughtTexts(child);
    const bool isText = root.kind == QueryNode::Kind::Condition && kindOf(root.field) == QueryKind::Text
        && root.field != QueryField::Challenge;
    if (isText) {
        for (const QueryValue &value : root.values)
            texts.append(fold(value.text));
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace pitchdesk
