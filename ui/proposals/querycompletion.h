// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/query/queryvocabulary.h"
#include "core/workflow/queryworkflow.h"

#include <vector>

namespace pitchdesk {

/// One thing that the word at the cursor could become.
struct QueryCompletion {
    QString insert; ///< what stands in the text then
    QString label;  ///< what it means, in the window's language
};

/// The word at the cursor, and what it could become.
struct QueryCompletions {
    QuerySpan replaced;
    std::vector<QueryCompletion> items;
};

/// Fields that begin with the word at the cursor, by their code or their name, or, behind a field's sign, its values.
/// `countries` are the codes that are offered.
[[nodiscard]] QueryCompletions completionsAt(const QString &text, qsizetype cursor, const QueryVocabulary &vocabulary,
                                             const QueryNames &names, const QStringList &countries);

} // namespace pitchdesk
