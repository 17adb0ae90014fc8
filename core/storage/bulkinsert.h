// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"

#include <QStringList>

#include <array>
#include <optional>

namespace pitchdesk {

/// Inserts rows into a table, many with one statement: that spares most of what each statement costs, above all where
/// triggers follow it. Bind the columns of a row, then end it. Rows are written by finish(), in their order.
class BulkInsert : public ValueBinder<BulkInsert>
{
public:
    BulkInsert(Database &database, const QString &table, const QStringList &columns);

    /// Begins a row with its key, for a table whose first column is "id": the one that the engine would give it. Until
    /// finish() nothing else may insert into the table.
    Result<qint64> beginRow();
    /// How many rows are to be written.
    [[nodiscard]] qsizetype pending() const { return m_values.size() / m_columns.size(); }
    /// Writes all rows; further ones may follow.
    Status finish();

private:
    friend class ValueBinder<BulkInsert>;
    void bindNext(const QVariant &value) { m_values.append(value); }
    Status write(size_t power, QVariantList::const_iterator first);
    [[nodiscard]] QString sql(qsizetype rows) const;

    Database &m_database;
    QString m_table;
    QStringList m_columns;
    QVariantList m_values;
    qint64 m_lastId = 0;
    std::array<std::optional<Query>, 6> m_statements; ///< for 1, 2, 4 … rows; each is made when it is first needed
};

} // namespace pitchdesk
