// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/services/query/querytree.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace pitchdesk {

/// A text that a query looks for: folded, in a section of a proposal's text or, for Anything, in any of them.
struct TextTerm {
    QueryField field = QueryField::Anything; ///< Anything, Title, Company or Contact
    QString folded;

    friend bool operator==(const TextTerm &, const TextTerm &) = default;
};
inline size_t qHash(const TextTerm &term, size_t seed = 0) noexcept
{
    return qHashMulti(seed, int(term.field), term.folded);
}

/// The proposals in which each text occurs.
using TextHits = QHash<TextTerm, QSet<ProposalId>>;

/// The texts that somebody has to look up before the query can be evaluated.
[[nodiscard]] std::vector<TextTerm> textTermsOf(const QueryNode &root);

struct QueryChallenge {
    ChallengeId id;
    int number = 0;
    QString folded; ///< its titles and its owners' names
};

/// What a query's values mean in one event.
struct QueryContext {
    std::vector<QueryChallenge> challenges;
    QHash<QString, TermId> fields; ///< by code
    QHash<QString, TagId> tags;    ///< by folded label
    QByteArray zone;               ///< IANA, for days of receipt; UTC where it is none
};

/// A query made ready for one event's rows. Looks at each row alone, in time that grows with the query only.
class QueryMatcher
{
public:
    /// `hits` holds what textTermsOf() asks for; a text that it lacks occurs nowhere.
    QueryMatcher(const QueryNode &root, const QueryContext &context, TextHits hits);

    [[nodiscard]] bool matches(const ProposalRow &row) const { return holds(m_root, row); }

private:
    using Test = std::function<bool(const ProposalRow &)>;
    struct Step {
        QueryNode::Kind kind = QueryNode::Kind::All;
        std::vector<Step> children;
        Test test;
    };
    Step compile(const QueryNode &node, const QueryContext &context);
    Test compileCondition(const QueryNode &node, const QueryContext &context);
    Test textTest(const QueryNode &node);
    [[nodiscard]] static bool holds(const Step &step, const ProposalRow &row);

    TextHits m_hits;
    Step m_root;
};

} // namespace pitchdesk
