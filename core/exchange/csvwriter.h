// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QByteArray>

namespace pitchdesk {

/// The table as CSV of RFC 4180 in UTF-8, the titles first. Text that a spreadsheet could take for a formula gets an
/// apostrophe before it, which our reader takes off again. NUL characters are left out: no CSV can hold them.
[[nodiscard]] QByteArray csvBytes(const SheetSpec &sheet, const WriteOptions &options);

/// FolderNotFound, FileNotWritable, DiskFull.
Status writeCsv(const SheetSpec &sheet, const QString &path, const WriteOptions &options = {});

} // namespace pitchdesk
