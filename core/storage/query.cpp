// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include <QSqlError>

namespace pitchdesk {

Query::Query(Database &database, const QString &sql)
    : m_query(database.handle())
    , m_file(database.file())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        m_failure = errorFromSql(m_query.lastError(), m_file, sql);
}

Query &Query::bind(const QVariant &value)
{
    m_query.bindValue(m_position++, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    // A null QString would be stored as NULL; our text columns hold the empty text instead.
    return bind(QVariant(value.isNull() ? QStringLiteral("") : value));
}

Query &Query::bind(qint64 value)
{
    return bind(QVariant(value));
}

Query &Query::bindNull()
{
    return bind(QVariant());
}

Query &Query::bind(const LocalizedText &text)
{
    return bind(text.en).bind(text.ja).bind(text.vi).bind(languageCode(text.original));
}

Status Query::exec()
{
    m_position = 0;
    if (m_failure)
        return fail(*m_failure);
    if (!m_query.exec())
        return fail(errorFromSql(m_query.lastError(), m_file, m_query.lastQuery()));
    return {};
}

Status Query::execOne()
{
    PD_TRY(exec());
    if (!next())
        return fail(Error {ErrorCode::RecordNotFound, {}, m_query.lastQuery()});
    return {};
}

LocalizedText Query::localized(int column) const
{
    return {text(column), text(column + 1), text(column + 2),
            languageFromCode(text(column + 3)).value_or(Language::English)};
}

Result<qint64> selectNumber(Database &database, const QString &sql)
{
    Query query(database, sql);
    PD_TRY(query.exec());
    return query.next() ? query.integer(0) : 0;
}

} // namespace pitchdesk
