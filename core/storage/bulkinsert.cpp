// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulkinsert.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace pitchdesk {

BulkInsert::BulkInsert(Database &database, const QString &table, const QStringList &columns)
    : m_database(database)
    , m_table(table)
    , m_columns(columns)
{
}

Result<qint64> BulkInsert::beginRow()
{
    if (m_values.isEmpty()) {
        PD_ASSIGN(m_lastId, selectNumber(m_database, QString(u"SELECT max(id) FROM " + m_table)));
    }
    bind(++m_lastId);
    return m_lastId;
}

Status BulkInsert::finish()
{
    const QVariantList values = std::exchange(m_values, {}); // what cannot be written is not tried again
    Q_ASSERT(values.size() % m_columns.size() == 0);
    qsizetype left = values.size() / m_columns.size();
    for (auto row = values.cbegin(); left > 0;) {
        const size_t power = std::min(size_t(std::bit_width(size_t(left))), m_statements.size()) - 1;
        const qsizetype rows = qsizetype(1) << power;
        PD_TRY(write(power, row));
        row += rows * m_columns.size();
        left -= rows;
    }
    return {};
}

/// Writes 2 to the `power` rows, the values of which begin at `first`.
Status BulkInsert::write(size_t power, QVariantList::const_iterator first)
{
    const qsizetype rows = qsizetype(1) << power;
    std::optional<Query> &statement = m_statements[power];
    if (!statement)
        statement.emplace(m_database, sql(rows));
    for (auto value = first; value != first + rows * m_columns.size(); ++value)
        statement->bind(*value);
    return statement->exec();
}

QString BulkInsert::sql(qsizetype rows) const
{
    const QString row = QString(u'(' + QStringList(m_columns.size(), QStringLiteral("?")).join(u',') + u')');
    return QString(u"INSERT INTO " + m_table + u" (" + m_columns.join(u',') + u") VALUES "
                   + QStringList(rows, row).join(u','));
}

} // namespace pitchdesk
