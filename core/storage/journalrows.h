// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/history.h"
#include "core/storage/query.h"

#include <map>
#include <memory>
#include <vector>

namespace pitchdesk {

/// Takes single row changes back. Keeps its statements, so that undoing 100,000 rows prepares each once.
class JournalReverter
{
public:
    explicit JournalReverter(Database &database)
        : m_database(database)
    {
    }

    /// `before` is the row as JSON, empty for an insert.
    Status revert(const QString &table, qint64 key, const QString &operation, const QString &before);

private:
    struct Statements;
    Result<Statements *> statementsOf(const QString &table);

    Database &m_database;
    std::map<QString, std::shared_ptr<Statements>> m_statements;
};

/// Appends one entry per field that an update changed, or that a deleted or new row holds. `after` of an insert is empty
/// where the row still stands as it was written.
[[nodiscard]] Status appendFieldChanges(Database &database, const QString &table, qint64 key, const QString &operation,
                                        const QString &before, const QString &after, std::vector<FieldChange> &changes);

/// See Journal::check().
[[nodiscard]] Result<QStringList> checkJournal(Database &database, Progress &progress);

} // namespace pitchdesk
