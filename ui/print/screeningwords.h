// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/screeningworkflow.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The words of eligibility rules and of screening, in the language of the window or of a document.
[[nodiscard]] QString subjectWord(const DocumentLanguage &language, RuleSubject subject);
[[nodiscard]] QString operatorWord(const DocumentLanguage &language, RuleSubject subject, RuleOperator op);
[[nodiscard]] QString companyFormWord(const DocumentLanguage &language, const QString &code);
[[nodiscard]] QString truthWord(const DocumentLanguage &language, Truth truth);
[[nodiscard]] QString verdictWord(const DocumentLanguage &language, ScreeningVerdict verdict);
[[nodiscard]] QString standingWord(const DocumentLanguage &language, ScreeningStanding standing);
/// One value of a comparison's list, or one that was found: the name of a country/region, a challenge's title …
[[nodiscard]] QString ruleValueWord(const DocumentLanguage &language, RuleSubject subject, const QString &value,
                                    const ScreeningNames &names);

/// A condition in words: "Country/region is one of Vietnam, Singapore; and …". Groups within stand in brackets.
[[nodiscard]] QString conditionWords(const DocumentLanguage &language, const Condition &condition,
                                     const ScreeningNames &names);
[[nodiscard]] QString comparisonWords(const DocumentLanguage &language, const Comparison &comparison,
                                      const ScreeningNames &names);
/// Why a condition came out as it did, one sentence for each comparison that decided: "Country/region is one of
/// Vietnam, Singapore: found Japan.".
[[nodiscard]] QStringList explanation(const DocumentLanguage &language, const ConditionResult &result,
                                      const ScreeningNames &names);

} // namespace pitchdesk
