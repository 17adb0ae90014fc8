// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/duplicateworkflow.h"
#include "ui/proposals/proposalform.h"

namespace pitchdesk {

/// What a field of a comparison is called, and what a proposal says in it.
struct ComparedField {
    QString code; ///< as in mergeFields(), or of an answer
    QString label;
    QString first;
    QString second;
};

/// The fields in which two proposals differ, in the window's language.
[[nodiscard]] std::vector<ComparedField> comparedFields(const DuplicateComparison &comparison,
                                                        const ProposalChoices &choices);

} // namespace pitchdesk
