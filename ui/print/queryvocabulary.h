// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/services/query/queryvocabulary.h"

#include <QStringList>

namespace pitchdesk {

/// The query language in the program's three languages at once: names of fields, countries/regions, languages, stages,
/// states, yes and no, and "or". So a filter that was typed in one language is understood in another.
[[nodiscard]] const QueryVocabulary &spokenQueryVocabulary();

/// What a field of a query is called in a language, in one word without blanks ("trạng_thái").
[[nodiscard]] QString queryFieldWord(QueryField field, Language language);
/// What a code of `has:`, of a flag, a stage, a state, a country/region or a language is called; the code where there is no word.
[[nodiscard]] QString queryValueWord(QueryField field, const QString &code, Language language);

} // namespace pitchdesk
