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

/// Tells the fields that entries of the journal changed. Keeps what it has asked of each table.
class FieldChangeReader
{
public:
    explicit FieldChangeReader(Database &database)
        : m_database(database)
    {
    }

    /// Appends one entry per field that an update changed, or that a deleted or new row holds. Of an insert `after` is
    /// empty where no later entry says what it was: then the row is read as it stands.
    Status append(const QString &table, qint64 key, const QString &operation, const QString &before,
                  const QString &after, std::vector<FieldChange> &changes);

private:
    struct Table {
        QStringList columns;
        std::shared_ptr<Query> row; ///< by its key
    };
    Result<Table *> tableOf(const QString &name);

    Database &m_database;
    std::map<QString, Table> m_tables;
};

/// See Journal::check().
[[nodiscard]] Result<QStringList> checkJournal(Database &database, Progress &progress);

} // namespace pitchdesk
