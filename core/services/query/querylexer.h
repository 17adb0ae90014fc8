// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/query/querytree.h"

namespace pitchdesk {

/// The plain sign that a full-width or typographic one stands for: quotes, colon, comparisons, parentheses, comma, minus.
[[nodiscard]] QChar plainSign(QChar c);
/// : = > < and the two with an equals sign.
[[nodiscard]] bool isOperatorSign(QChar c);
/// Whether a word ends before it wherever it stands: white space, a quote, a parenthesis.
[[nodiscard]] bool endsWord(QChar c);

/// A piece of a query's text.
struct QueryToken {
    QString text;
    QuerySpan span;
};

/// A Query… error at a place.
[[nodiscard]] Error queryError(ErrorCode code, QuerySpan span);

/// Goes through the text of a query from left to right.
class QueryLexer
{
public:
    explicit QueryLexer(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    /// The plain sign at the place, a null character at the end.
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    void skip(qsizetype count = 1) { m_position += count; }
    void skipSpaces();
    /// A minus with nothing behind it that it could belong to.
    [[nodiscard]] bool isLoneMinus() const;
    /// What stands before a sign of comparison; empty, and the place unchanged, where the next is no condition on a field.
    QueryToken takeFieldName();
    QueryComparison takeOperator();
    /// A phrase from its opening quote; QueryUnclosedQuote.
    Result<QueryToken> takeQuoted();
    /// A word; a comma ends it as well where it is a value of a list.
    QueryToken takeWord(bool inList);

private:
    QString m_text;
    qsizetype m_position = 0;
};

} // namespace pitchdesk
