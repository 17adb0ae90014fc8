// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <functional>

struct lxw_workbook;

namespace pitchdesk {

/// Makes a workbook of libxlsxwriter, lets `fill` put its sheets in, and brings it to `path` whole or not at all.
/// `room` is how many bytes it may need on the disk. FolderNotFound, FileNotWritable, DiskFull and the errors of `fill`.
Status writeWorkbook(const QString &path, const WriteOptions &options, qint64 room,
                     const std::function<Status(lxw_workbook *)> &fill);

} // namespace pitchdesk
