// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"
#include "core/workflow/chartworkflow.h"
#include "ui/print/documentlanguage.h"

namespace pitchdesk {

/// The figures of a chart, all of them, also those that were not drawn.
[[nodiscard]] SheetSpec chartSheet(const ChartData &data, const DocumentLanguage &language);

} // namespace pitchdesk
