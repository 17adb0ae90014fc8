// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/query/querylexer.h"
#include "core/services/query/queryvocabulary.h"

namespace pitchdesk {

/// What a word means as a value of a field: several values where the vocabulary says so. QueryUnknownValue,
/// QueryNumberExpected, QueryDateExpected, QueryYesOrNoExpected.
[[nodiscard]] Result<std::vector<QueryValue>> readQueryValue(QueryField field, const QueryToken &token,
                                                             const QueryVocabulary &vocabulary);

} // namespace pitchdesk
