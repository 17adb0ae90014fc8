// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"

#include <QString>

namespace pitchdesk {

/// What a step did, an undoing or redoing being named as one.
[[nodiscard]] QString entryActionText(const HistoryEntry &entry);
/// "Done", "Undone", "Discarded", or that it cannot be undone.
[[nodiscard]] QString entryStateText(const HistoryEntry &entry);
/// What that means, for the tool tip.
[[nodiscard]] QString entryStateHint(const HistoryEntry &entry);

} // namespace pitchdesk
