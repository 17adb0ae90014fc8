// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/query/queryvocabulary.h"

namespace pitchdesk {

/// Reads a query such as
///
///     challenge:mufg country:vn,sg late:yes score>3.5 -status:withdrawn (pilot or "carbon credit")
///
/// Conditions that stand beside each other must all hold; `or` binds less; `-` before a condition or a parenthesis is its
/// opposite. A word or a phrase in quotes must occur in the text; a quote is doubled within a phrase. Values of a field
/// are a list with commas, also in parentheses. Numbers and dates are compared by `:` or `=`, `>`, `>=`, `<`, `<=`; a date
/// is a day, a month or a year ("2025-09"). Full-width signs and curly quotes are taken for the plain ones.
/// Every error is a Query… code with "position" and "length" (UTF-16 units of `text`) among its arguments. Takes time
/// in proportion to the text; parentheses may stand 64 deep, the text may have 10,000 units.
[[nodiscard]] Result<QueryNode> parseQuery(const QString &text, const QueryVocabulary &vocabulary);

/// Where the problem of an error of parseQuery() stands.
[[nodiscard]] QuerySpan spanOf(const Error &error);

/// The query as text, in the codes of the language; parseQuery() with the same vocabulary makes the same tree of it.
[[nodiscard]] QString queryText(const QueryNode &root, const QueryVocabulary &vocabulary);

} // namespace pitchdesk
