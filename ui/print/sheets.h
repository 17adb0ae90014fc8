// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "ui/print/documentdata.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The ranking of one challenge: headings in the language, stable keys for JSON (docs/cli.md lists them).
[[nodiscard]] SheetSpec rankingSheet(const RankingView &view, const DocumentLanguage &language);
/// One sheet per challenge, for a workbook.
[[nodiscard]] std::vector<SheetSpec> rankingSheets(const std::vector<RankingView> &views,
                                                   const DocumentLanguage &language);
/// All challenges below each other, for CSV and JSON. A criterion that a challenge's rubric lacks stays blank.
[[nodiscard]] SheetSpec combinedRankingSheet(const std::vector<RankingView> &views, const DocumentLanguage &language);
/// With the contact persons where the data has them.
[[nodiscard]] SheetSpec proposalsSheet(const DocumentData &data, const DocumentLanguage &language);
/// One row per judge, proposal and criterion; its first columns are those that an import of scores reads.
[[nodiscard]] SheetSpec scoresSheet(const std::vector<ScoringGrid> &grids, const DocumentLanguage &language);

} // namespace pitchdesk
