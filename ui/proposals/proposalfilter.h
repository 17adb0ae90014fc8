// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/query/queryevaluator.h"

#include <memory>

namespace pitchdesk {

/// What the proposals table is narrowed to: a query made ready for the event's rows, or nothing.
struct ProposalFilter {
    std::shared_ptr<const QueryMatcher> matcher;

    [[nodiscard]] bool matches(const ProposalRow &row) const { return !matcher || matcher->matches(row); }
    [[nodiscard]] bool isActive() const { return matcher != nullptr; }
    friend bool operator==(const ProposalFilter &, const ProposalFilter &) = default;
};

/// The filter for a query; one that asks nothing narrows nothing.
[[nodiscard]] ProposalFilter filterFor(const QueryNode &root, const QueryContext &context, TextHits hits);
/// The folded texts that a query looks for, to be marked where they are read; those that must not occur are left out.
[[nodiscard]] QStringList soughtTexts(const QueryNode &root);

} // namespace pitchdesk
