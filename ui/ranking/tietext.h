// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/rankingworkflow.h"
#include "ui/print/documentlanguage.h"

#include <QCoreApplication>
#include <QStringList>

namespace pitchdesk {

/// How ties were broken, in words.
class TieText
{
    Q_DECLARE_TR_FUNCTIONS(TieText)

public:
    /// One sentence that names the tie ("Tied at 4.20 with #12."), then one per step of the chain ("Criterion: Fit
    /// decides: 4.70 > 4.30"). Empty where `row` was not tied.
    [[nodiscard]] static QStringList sentences(const DocumentLanguage &words, const RankingView &view,
                                               const RankingRow &row);
    /// Whether another proposal shares the rank.
    [[nodiscard]] static bool sharesRank(const RankingView &view, const RankingRow &row);
};

} // namespace pitchdesk
