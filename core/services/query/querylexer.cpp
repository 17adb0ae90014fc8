// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/query/querylexer.h"

#include <algorithm>

namespace pitchdesk {

QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case 0x201C: // “ ” „ ‟ ＂
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xFF02:
        return u'"';
    case 0xFF1A:
        return u':';
    case 0xFF1D:
        return u'=';
    case 0xFF1E:
        return u'>';
    case 0xFF1C:
        return u'<';
    case 0xFF08:
        return u'(';
    case 0xFF09:
        return u')';
    case 0xFF0C: // ，
    case 0x3001: // 、
        return u',';
    case 0xFF0D: // full-width minus
    case 0x2212: // the mathematical one
        return u'-';
    default:
        return c;
    }
}

bool isOperatorSign(QChar c)
{
    const QChar sign = plainSign(c);
    return sign == u':' || sign == u'=' || sign == u'>' || sign == u'<' || c == QChar(0x2265) || c == QChar(0x2264);
}

bool endsWord(QChar c)
{
    const QChar sign = plainSign(c);
    return c.isSpace() || sign == u'"' || sign == u'(' || sign == u')';
}

Error queryError(ErrorCode code, QuerySpan span)
{
    return Error {code, {}, {}}
        .with(QStringLiteral("position"), span.position)
        .with(QStringLiteral("length"), span.length);
}

QChar QueryLexer::peek(qsizetype ahead) const
{
    const qsizetype place = m_position + ahead;
    return place < m_text.size() ? plainSign(m_text.at(place)) : QChar();
}

void QueryLexer::skipSpaces()
{
    while (!atEnd() && m_text.at(m_position).isSpace())
        ++m_position;
}

bool QueryLexer::isLoneMinus() const
{
    return peek() == u'-'
        && (m_position + 1 >= m_text.size() || m_text.at(m_position + 1).isSpace() || peek(1) == u')');
}

QueryToken QueryLexer::takeFieldName()
{
    qsizetype end = m_position;
    bool isNumber = true;
    while (end < m_text.size() && !endsWord(m_text.at(end)) && !isOperatorSign(m_text.at(end))) {
        isNumber = isNumber && m_text.at(end).isDigit();
        ++end;
    }
    // "10:30" is a word, and so is ">3" without a field.
    if (isNumber || end >= m_text.size() || !isOperatorSign(m_text.at(end)))
        return {};
    QueryToken name {m_text.mid(m_position, end - m_position), {m_position, end - m_position}};
    m_position = end;
    return name;
}

QueryComparison QueryLexer::takeOperator()
{
    const QChar sign = m_text.at(m_position++);
    if (sign == QChar(0x2265))
        return QueryComparison::AtLeast;
    if (sign == QChar(0x2264))
        return QueryComparison::AtMost;
    const QChar plain = plainSign(sign);
    if (plain != u'>' && plain != u'<')
        return QueryComparison::Is;
    const bool orEqual = peek() == u'=';
    if (orEqual)
        ++m_position;
    if (plain == u'>')
        return orEqual ? QueryComparison::AtLeast : QueryComparison::Greater;
    return orEqual ? QueryComparison::AtMost : QueryComparison::Less;
}

Result<QueryToken> QueryLexer::takeQuoted()
{
    const qsizetype start = m_position++;
    QString text;
    while (!atEnd()) {
        const QChar c = m_text.at(m_position++);
        if (plainSign(c) != u'"') {
            text += c;
            continue;
        }
        if (atEnd() || m_text.at(m_position) != c)
            return QueryToken {text, {start, m_position - start}};
        text += c; // doubled
        ++m_position;
    }
    return fail(queryError(ErrorCode::QueryUnclosedQuote, {start, m_text.size() - start}));
}

QueryToken QueryLexer::takeWord(bool inList)
{
    const qsizetype start = m_position;
    while (!atEnd() && !endsWord(m_text.at(m_position)) && !(inList && peek() == u','))
        ++m_position;
    return {m_text.mid(start, m_position - start), {start, m_position - start}};
}

} // namespace pitchdesk
