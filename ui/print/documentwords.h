// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/domain/review.h"
#include "core/services/scoring/ranking.h"
#include "core/workflow/judgingworkflow.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The words of documents and charts for the program's codes, in the document's language.
[[nodiscard]] QString decisionWord(const DocumentLanguage &language, DecisionResult result);
[[nodiscard]] QString scoreStateWord(const DocumentLanguage &language, ScoreState state);
[[nodiscard]] QString proposalStateWord(const DocumentLanguage &language, ProposalState state);
[[nodiscard]] QString stageWord(const DocumentLanguage &language, StartupStage stage);
[[nodiscard]] QString decisionModeSentence(const DocumentLanguage &language, DecisionMode mode);
/// A country/region by its ISO 3166 code; the code itself when it is unknown, a dash's worth of words when empty.
[[nodiscard]] QString countryWord(const DocumentLanguage &language, const QString &code);

/// A link of the tie chain: "Criterion: Feasibility and PoC plan", "Recorded lot".
[[nodiscard]] QString tieRuleWord(const DocumentLanguage &language, const Rubric &rubric, TieRuleKind kind,
                                  CriterionId criterion);
/// The whole chain in the order in which it is tried, joined by arrows; "-" when there is none.
[[nodiscard]] QString tieChainWords(const DocumentLanguage &language, const Rubric &rubric);
/// The rule that settled a rank; empty where no tie had to be broken.
[[nodiscard]] QString decidingRule(const DocumentLanguage &language, const Rubric &rubric,
                                   const RankedAggregate &ranked);
/// How a tie was broken, one sentence per step: "Tied with #7. Criterion: Fit: 4.33, decided.".
[[nodiscard]] QStringList tieTraceSentences(const DocumentLanguage &language, const ScoringGrid &grid,
                                            const RankedAggregate &ranked);

} // namespace pitchdesk
