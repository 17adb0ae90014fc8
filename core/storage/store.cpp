// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/query.h"

namespace pitchdesk {

Store::Store(Database &database, const Clock &clock, UidSource &uids, QString operatorName)
    : m_database(database)
    , m_clock(clock)
    , m_uids(uids)
    , m_operatorName(std::move(operatorName))
{
}

void Store::notify(const TouchedRows &touched) const
{
    if (m_listener)
        m_listener(touched);
}

Result<int> Store::nextNumber(const QString &scope)
{
    Query query(m_database,
                QStringLiteral("INSERT INTO running_number (scope, last) VALUES (?, 1) "
                               "ON CONFLICT (scope) DO UPDATE SET last = last + 1 RETURNING last"));
    query.bind(scope);
    PD_TRY(query.execOne());
    return query.number(0);
}

Status Store::reserveNumber(const QString &scope, int number)
{
    Query query(m_database,
                QStringLiteral("INSERT INTO running_number (scope, last) VALUES (?, ?) "
                               "ON CONFLICT (scope) DO UPDATE SET last = max(last, excluded.last)"));
    query.bind(scope).bind(number);
    return query.exec();
}

} // namespace pitchdesk
