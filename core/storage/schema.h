// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace pitchdesk {

/// The tables whose changes are journalled, in alphabetical order: all but the file's own, the journal's and the
/// derived ones.
[[nodiscard]] Result<QStringList> journalledTables(Database &database);
/// The columns of a table in order.
[[nodiscard]] Result<QStringList> tableColumns(Database &database, const QString &table);
/// Makes the journal's triggers anew from the schema. Each journalled table gets three; a table whose key is not
/// `id INTEGER PRIMARY KEY`, or that has a REAL or BLOB column, is refused as Internal.
[[nodiscard]] Status writeJournalTriggers(Database &database);
/// Removes them, so that a migration may move rows about.
[[nodiscard]] Status dropJournalTriggers(Database &database);
/// The schema as text, ordered by name, for the golden dump.
[[nodiscard]] Result<QString> dumpSchema(Database &database);

} // namespace pitchdesk
