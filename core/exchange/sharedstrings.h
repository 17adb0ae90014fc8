// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/ziparchive.h"

#include <vector>

namespace pitchdesk {

/// The strings that the cells of a workbook share, by index.
/// XlsxPartMissing, XlsxPartBroken, XlsxBomb, Cancelled.
[[nodiscard]] Result<std::vector<QString>> readSharedStrings(ZipArchive &archive, const QString &part,
                                                             const Progress &progress);

} // namespace pitchdesk
