// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include <QSqlError>

namespace pitchdesk {

namespace {

/// The name of a placeholder by its position. Of one without a name Qt would make a name at each bind, which costs more
/// than all else that binding does.
QString placeholder(int position)
{
    constexpr int common = 256;
    static const QStringList names = [] {
        QStringList list;
        for (int i = 0; i < common; ++i)
            list.append(QStringLiteral(":p%1").arg(i));
        return list;
    }();
    return position < common ? names.at(position) : QStringLiteral(":p%1").arg(position);
}

/// The statement with a name in place of each "?" that is not within quotes.
QString withNames(const QString &sql)
{
    if (!sql.contains(u'?'))
        return sql;
    QString named;
    named.reserve(sql.size() + 64);
    QChar quote;
    int position = 0;
    for (const QChar c : sql) {
        if (c == u'?' && quote.isNull()) {
            named += placeholder(position++);
            continue;
        }
        if (c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        named += c;
    }
    return named;
}

} // namespace

Query::Query(Database &database, const QString &sql)
    : m_query(database.handle())
    , m_file(database.file())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(withNames(sql)))
        m_failure = errorFromSql(m_query.lastError(), m_file, sql);
}

void Query::bindNext(const QVariant &value)
{
    m_query.bindValue(placeholder(m_position++), value);
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
