// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace pitchdesk {

/// Makes all search documents anew where a migration has emptied the table (it leaves the fact "derive_search" in the
/// table workspace). Belongs into the transaction of the last migration.
[[nodiscard]] Status deriveSearchWhereAsked(Database &database);

} // namespace pitchdesk
