// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/importrow.h"
#include "core/workflow/importworkflow.h"

namespace pitchdesk {

/// The texts of the fields with known values that no row can be read with, and those that the mapping gives a meaning:
/// the most frequent first, at most 200. In the column of fields each part of a list counts.
[[nodiscard]] std::vector<ImportUnreadValue> unreadValues(const RowContext &context,
                                                          const std::vector<QStringList> &rows);

} // namespace pitchdesk
