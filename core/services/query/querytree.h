// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"

#include <QDate>

#include <vector>

namespace pitchdesk {

/// What a condition of a query asks about. `Anything` is a word or phrase without a field.
enum class QueryField {
    Anything,
    Title,
    Company,
    Contact,
    Challenge,
    Country,
    Language,
    Stage,
    Status,
    Field,
    Tag,
    Number,
    Founded,
    Score,
    Received,
    Late,
    Duplicate,
    Has
};
/// The names that a query is written with, and is always written back with.
template<>
struct EnumCodes<QueryField> {
    static constexpr std::array values {
        PD_ENUM_CODE(QueryField, Title, "title"),     PD_ENUM_CODE(QueryField, Company, "company"),
        PD_ENUM_CODE(QueryField, Contact, "contact"), PD_ENUM_CODE(QueryField, Challenge, "challenge"),
        PD_ENUM_CODE(QueryField, Country, "country"), PD_ENUM_CODE(QueryField, Language, "language"),
        PD_ENUM_CODE(QueryField, Stage, "stage"),     PD_ENUM_CODE(QueryField, Status, "status"),
        PD_ENUM_CODE(QueryField, Field, "field"),     PD_ENUM_CODE(QueryField, Tag, "tag"),
        PD_ENUM_CODE(QueryField, Number, "number"),   PD_ENUM_CODE(QueryField, Founded, "founded"),
        PD_ENUM_CODE(QueryField, Score, "score"),     PD_ENUM_CODE(QueryField, Received, "received"),
        PD_ENUM_CODE(QueryField, Late, "late"),       PD_ENUM_CODE(QueryField, Duplicate, "duplicate"),
        PD_ENUM_CODE(QueryField, Has, "has"),
    };
};

/// What a field is compared with.
enum class QueryKind { Text, Choice, Number, Date, Flag };
[[nodiscard]] QueryKind kindOf(QueryField field);

enum class QueryComparison { Is, Greater, AtLeast, Less, AtMost };

/// A place in the text of a query, in UTF-16 units.
struct QuerySpan {
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const QuerySpan &, const QuerySpan &) = default;
};

/// One value of a condition.
struct QueryValue {
    QString text;      ///< as typed, or the code of a choice ("vn", "pilot", "yes")
    double number = 0; ///< of a number
    QDate first;       ///< of a date: the first and the last day that it means ("2025-09" is a month)
    QDate last;

    friend bool operator==(const QueryValue &, const QueryValue &) = default;
};

/// A node of a query's syntax tree. Two trees are equal when they ask the same in the same words, wherever these stood.
struct QueryNode {
    enum class Kind {
        All, ///< of `children`; without any it holds for everything
        Any, ///< of `children`, two or more
        Not, ///< of the one child
        Condition
    };
    Kind kind = Kind::All;
    std::vector<QueryNode> children;
    QueryField field = QueryField::Anything;
    QueryComparison comparison = QueryComparison::Is;
    std::vector<QueryValue> values; ///< of a condition: one of them must hold
    QuerySpan span;                 ///< where it stood

    friend bool operator==(const QueryNode &one, const QueryNode &other)
    {
        return one.kind == other.kind && one.children == other.children && one.field == other.field
            && one.comparison == other.comparison && one.values == other.values;
    }
};

/// A condition that a field is one of some codes, numbers or texts.
[[nodiscard]] QueryNode condition(QueryField field, const QStringList &values);
/// The opposite of a node.
[[nodiscard]] QueryNode negated(QueryNode node);
/// The conditions that must all hold: the node's own children where it is such a list, else the node itself.
[[nodiscard]] std::vector<QueryNode> conjuncts(const QueryNode &root);
/// The reverse of conjuncts().
[[nodiscard]] QueryNode allOf(std::vector<QueryNode> nodes);

} // namespace pitchdesk
