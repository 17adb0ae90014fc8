// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QStringList>

namespace pitchdesk {

/// Derives the search index and the duplicate keys anew for every record that the transaction touched.
[[nodiscard]] Status rederiveTouched(Database &database, TransactionId transaction);
/// Compares all derived rows with what they derive from; a line for each that differs (at most 100).
[[nodiscard]] Result<QStringList> checkDerived(Database &database, Progress &progress);

} // namespace pitchdesk
