// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace pitchdesk {

/// The schema version that this program writes: the number of the last migration.
[[nodiscard]] int currentSchemaVersion();
/// PRAGMA user_version.
[[nodiscard]] Result<int> schemaVersion(Database &database);
/// Runs the migrations that the file still lacks, each in a transaction of its own together with its version number.
/// A fresh file runs the same ones. MigrationFailed(file, version, reason) leaves the file at the version before.
[[nodiscard]] Status migrate(Database &database);
/// As migrate(), up to a version; for tests of upgrades.
[[nodiscard]] Status migrateTo(Database &database, int target);

} // namespace pitchdesk
