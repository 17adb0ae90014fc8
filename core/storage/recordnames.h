// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"

#include <QHash>
#include <QPair>

#include <map>
#include <memory>

namespace pitchdesk {

/// What records are called today, for History: a proposal by its number and applicant, a score by its proposal,
/// judge and criterion … Keeps what it has found.
class RecordNames
{
public:
    explicit RecordNames(Database &database)
        : m_database(database)
    {
    }

    /// Empty for a record that is gone, or that has no name.
    Result<QString> nameOf(const QString &table, qint64 key);

private:
    Query *queryOf(const QString &table);

    Database &m_database;
    std::map<QString, std::unique_ptr<Query>> m_queries; ///< by table; null for one whose records have no name
    QHash<QPair<QString, qint64>, QString> m_known;
};

} // namespace pitchdesk
