// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/workflow/importworkflow.h"

namespace pitchdesk {

/// What ImportWorkflow::importScores() does.
[[nodiscard]] Result<ScoreImportOutcome> importScores(Store &store, const QString &file, EventId event, bool strict,
                                                      Progress &progress);

} // namespace pitchdesk
