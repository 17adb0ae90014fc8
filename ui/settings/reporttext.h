// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <QString>

namespace pitchdesk {

/// What a check found, in one sentence.
[[nodiscard]] QString checkSummary(const CheckReport &report);
/// The lines that were found, under what they concern; empty for a sound file.
[[nodiscard]] QString checkDetails(const CheckReport &report);

} // namespace pitchdesk
