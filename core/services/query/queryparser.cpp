// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/queryparser.h"

#include "core/services/query/querylexer.h"
#include "core/services/query/queryvalues.h"

#include <algorithm>
#include <optional>

namespace pitchdesk {

namespace {

constexpr int deepest = 64;
constexpr qsizetype longest = 10'000;

/// One function for each rule of the grammar: anyOf := allOf ("or" allOf)*, allOf := term+,
/// term := "-" term | "(" anyOf ")" | field operator values | word | phrase.
class Parser
{
public:
    Parser(const QString &text, const QueryVocabulary &vocabulary)
        : m_lexer(text)
        , m_vocabulary(vocabulary)
    {
    }

    Result<QueryNode> parse()
    {
        m_lexer.skipSpaces();
        if (m_lexer.atEnd())
            return QueryNode {};
        PD_ASSIGN(QueryNode root, parseAny());
        if (!m_lexer.atEnd())
            return fail(queryError(ErrorCode::QueryUnexpectedParenthesis, {m_lexer.position(), 1}));
        return root;
    }

private:
    Result<QueryNode> parseAny();
    Result<QueryNode> parseAll();
    Result<std::optional<QueryNode>> parseTerm();
    Result<std::optional<QueryNode>> parseNegated();
    Result<QueryNode> parseGroup();
    Result<QueryNode> parseCondition(const QueryToken &name);
    Status readValues(QueryNode &node);
    Status readList(QueryNode &node);
    Status readValue(QueryNode &node, bool inList);
    /// Whether an `or` stands here; takes it.
    bool takeOr();
    Status descend(qsizetype place);

    QueryLexer m_lexer;
    const QueryVocabulary &m_vocabulary;
    int m_depth = 0;
    QuerySpan m_lastOr; ///< to which an operand is missing
};

Status Parser::descend(qsizetype place)
{
    if (++m_depth > deepest)
        return fail(queryError(ErrorCode::QueryTooDeep, {place, 1}));
    return {};
}

bool Parser::takeOr()
{
    QueryLexer ahead = m_lexer;
    if (ahead.atEnd() || ahead.peek() == u'"' || !ahead.takeFieldName().text.isEmpty())
        return false;
    const QueryToken word = ahead.takeWord(false);
    if (word.text.size() > 16 || !m_vocabulary.isOr(word.text))
        return false;
    m_lexer = ahead;
    m_lastOr = word.span;
    return true;
}

Result<QueryNode> Parser::parseAny()
{
    QueryNode any;
    any.kind = QueryNode::Kind::Any;
    const qsizetype start = m_lexer.position();
    do {
        PD_ASSIGN(QueryNode all, parseAll());
        any.children.push_back(std::move(all));
    } while (takeOr());
    if (any.children.size() == 1)
        return std::move(any.children.front());
    any.span = {start, m_lexer.position() - start};
    return any;
}

Result<QueryNode> Parser::parseAll()
{
    QueryNode all;
    const qsizetype start = m_lexer.position();
    bool hasAny = false;
    for (;;) {
        m_lexer.skipSpaces();
        if (m_lexer.atEnd() || m_lexer.peek() == u')')
            break;
        QueryLexer before = m_lexer;
        if (takeOr()) {
            m_lexer = before;
            break;
        }
        PD_ASSIGN(auto term, parseTerm());
        if (!term)
            continue;
        hasAny = true;
        if (term->kind == QueryNode::Kind::All) { // parentheses that change nothing
            for (QueryNode &child : term->children)
                all.children.push_back(std::move(child));
        } else {
            all.children.push_back(std::move(*term));
        }
    }
    if (!hasAny)
        return fail(queryError(ErrorCode::QueryOperandExpected,
                               m_lastOr.length > 0 ? m_lastOr : QuerySpan {m_lexer.position(), 1}));
    m_lastOr = {};
    if (all.children.size() == 1)
        return std::move(all.children.front());
    all.span = {start, m_lexer.position() - start};
    return all;
}

Result<std::optional<QueryNode>> Parser::parseTerm()
{
    const qsizetype start = m_lexer.position();
    if (m_lexer.isLoneMinus()) {
        m_lexer.skip();
        return std::optional<QueryNode> {};
    }
    if (m_lexer.peek() == u'-')
        return parseNegated();
    if (m_lexer.peek() == u'(')
        return parseGroup();
    if (const QueryToken name = m_lexer.takeFieldName(); !name.text.isEmpty())
        return parseCondition(name);
    QueryNode text;
    text.kind = QueryNode::Kind::Condition;
    PD_TRY(readValue(text, false));
    text.span = {start, m_lexer.position() - start};
    return text;
}

Result<std::optional<QueryNode>> Parser::parseNegated()
{
    const qsizetype start = m_lexer.position();
    PD_TRY(descend(start));
    m_lexer.skip();
    PD_ASSIGN(auto term, parseTerm());
    --m_depth;
    if (!term)
        return term;
    QueryNode opposite = negated(std::move(*term));
    opposite.span = {start, m_lexer.position() - start};
    return opposite;
}

Result<QueryNode> Parser::parseGroup()
{
    const qsizetype start = m_lexer.position();
    PD_TRY(descend(start));
    m_lexer.skip();
    m_lastOr = {};
    PD_ASSIGN(QueryNode node, parseAny());
    m_lexer.skipSpaces();
    if (m_lexer.peek() != u')')
        return fail(queryError(ErrorCode::QueryUnclosedParenthesis, {start, 1}));
    m_lexer.skip();
    --m_depth;
    node.span = {start, m_lexer.position() - start};
    return node;
}

Result<QueryNode> Parser::parseCondition(const QueryToken &name)
{
    const std::optional<QueryField> field = m_vocabulary.field(name.text);
    if (!field)
        return fail(queryError(ErrorCode::QueryUnknownField, name.span).with(QStringLiteral("field"), name.text));
    QueryNode node;
    node.kind = QueryNode::Kind::Condition;
    node.field = *field;
    const qsizetype sign = m_lexer.position();
    node.comparison = m_lexer.takeOperator();
    const QueryKind kind = kindOf(*field);
    if (node.comparison != QueryComparison::Is && kind != QueryKind::Number && kind != QueryKind::Date)
        return fail(queryError(ErrorCode::QueryNotComparable, {sign, m_lexer.position() - sign})
                        .with(QStringLiteral("field"), codeOf(*field)));
    PD_TRY(m_lexer.peek() == u'(' ? readList(node) : readValues(node));
    node.span = {name.span.position, m_lexer.position() - name.span.position};
    return node;
}

Status Parser::readValues(QueryNode &node)
{
    PD_TRY(readValue(node, true));
    while (m_lexer.peek() == u',') {
        m_lexer.skip();
        PD_TRY(readValue(node, true));
    }
    return {};
}

/// Values in parentheses, with commas or white space between them.
Status Parser::readList(QueryNode &node)
{
    const qsizetype start = m_lexer.position();
    m_lexer.skip();
    for (;;) {
        while (!m_lexer.atEnd() && (m_lexer.peek().isSpace() || m_lexer.peek() == u','))
            m_lexer.skip();
        if (m_lexer.atEnd())
            return fail(queryError(ErrorCode::QueryUnclosedParenthesis, {start, 1}));
        if (m_lexer.peek() == u')' && !node.values.empty())
            break;
        PD_TRY(readValue(node, true));
    }
    m_lexer.skip();
    return {};
}

Status Parser::readValue(QueryNode &node, bool inList)
{
    const qsizetype start = m_lexer.position();
    QueryToken token;
    if (m_lexer.peek() == u'"') {
        PD_ASSIGN(token, m_lexer.takeQuoted());
    } else {
        token = m_lexer.takeWord(inList);
    }
    if (token.text.trimmed().isEmpty())
        return fail(queryError(ErrorCode::QueryValueExpected, {start, std::max<qsizetype>(1, token.span.length)})
                        .with(QStringLiteral("field"), codeOf(node.field)));
    PD_ASSIGN(const std::vector<QueryValue> values, readQueryValue(node.field, token, m_vocabulary));
    node.values.insert(node.values.end(), values.begin(), values.end());
    return {};
}

} // namespace

Result<QueryNode> parseQuery(const QString &text, const QueryVocabulary &vocabulary)
{
    if (text.size() > longest)
        return fail(queryError(ErrorCode::QueryTooLong, {longest, text.size() - longest})
                        .with(QStringLiteral("limit"), longest));
    return Parser(text, vocabulary).parse();
}

QuerySpan spanOf(const Error &error)
{
    return {error.argument(QStringLiteral("position")).toLongLong(),
            error.argument(QStringLiteral("length")).toLongLong()};
}

} // namespace pitchdesk
