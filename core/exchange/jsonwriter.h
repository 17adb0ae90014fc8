// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QByteArray>

namespace pitchdesk {

/// The table as a JSON array of objects, one a row, keyed by ColumnSpec::key. Dates are ISO text, an empty cell and a
/// number that is none are null.
[[nodiscard]] QByteArray jsonBytes(const SheetSpec &sheet);

/// FolderNotFound, FileNotWritable, DiskFull.
Status writeJson(const SheetSpec &sheet, const QString &path);

} // namespace pitchdesk
