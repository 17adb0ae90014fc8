// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/querylexer.h"
#include "core/services/query/queryparser.h"

#include <algorithm>

namespace pitchdesk {

namespace {

class QueryWriter
{
public:
    explicit QueryWriter(const QueryVocabulary &vocabulary)
        : m_vocabulary(vocabulary)
    {
    }

    [[nodiscard]] QString any(const QueryNode &node) const
    {
        if (node.kind != QueryNode::Kind::Any)
            return all(node);
        QStringList parts;
        for (const QueryNode &child : node.children)
            parts.append(all(child));
        return parts.join(QStringLiteral(" or "));
    }

private:
    [[nodiscard]] QString all(const QueryNode &node) const
    {
        if (node.kind != QueryNode::Kind::All)
            return term(node);
        QStringList parts;
        for (const QueryNode &child : node.children)
            parts.append(term(child));
        return parts.join(u' ');
    }
    [[nodiscard]] QString term(const QueryNode &node) const
    {
        switch (node.kind) {
        case QueryNode::Kind::Not:
            return u'-' + term(node.children.front());
        case QueryNode::Kind::Condition:
            return conditionText(node);
        case QueryNode::Kind::All:
        case QueryNode::Kind::Any:
            return u'(' + any(node) + u')';
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] QString conditionText(const QueryNode &node) const
    {
        if (node.field == QueryField::Anything)
            return wordText(node.values.front().text);
        QStringList values;
        for (const QueryValue &value : node.values)
            values.append(valueText(value.text));
        return codeOf(node.field) + signOf(node.comparison) + values.join(u',');
    }
    [[nodiscard]] static QString signOf(QueryComparison comparison)
    {
        switch (comparison) {
        case QueryComparison::Is:
            return QStringLiteral(":");
        case QueryComparison::Greater:
            return QStringLiteral(">");
        case QueryComparison::AtLeast:
            return QStringLiteral(">=");
        case QueryComparison::Less:
            return QStringLiteral("<");
        case QueryComparison::AtMost:
            return QStringLiteral("<=");
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] static QString quoted(const QString &text)
    {
        QString result(u'"');
        for (const QChar c : text) {
            result += c;
            if (plainSign(c) == u'"')
                result += c;
        }
        return result + u'"';
    }
    [[nodiscard]] static QString valueText(const QString &text)
    {
        const bool isPlain = std::none_of(text.cbegin(), text.cend(),
                                          [](QChar c) { return endsWord(c) || plainSign(c) == u','; });
        return isPlain ? text : quoted(text);
    }
    [[nodiscard]] QString wordText(const QString &text) const
    {
        const bool isPlain = std::none_of(text.cbegin(), text.cend(),
                                          [](QChar c) { return endsWord(c) || isOperatorSign(c); });
        const bool isWord = isPlain && plainSign(text.front()) != u'-' && !m_vocabulary.isOr(text);
        return isWord ? text : quoted(text);
    }

    const QueryVocabulary &m_vocabulary;
};

} // namespace

QString queryText(const QueryNode &root, const QueryVocabulary &vocabulary)
{
    return QueryWriter(vocabulary).any(root);
}

} // namespace pitchdesk
