// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/valuebinder.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <optional>

namespace pitchdesk {

/// A prepared statement whose prepare, bind and exec are all checked. Forward-only. It can be bound and run again: exec()
/// starts over with the first placeholder.
class Query : public ValueBinder<Query>
{
public:
    Query(Database &database, const QString &sql);

    Status exec();
    [[nodiscard]] bool next() { return m_query.next(); }
    /// exec(), then the first row; RecordNotFound when there is none.
    Status execOne();

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    template<typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(integer(column));
    }
    /// Four columns from `column` on, as bind(LocalizedText) wrote them.
    [[nodiscard]] LocalizedText localized(int column) const;
    [[nodiscard]] qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }
    /// How many columns it selects, once it was run.
    [[nodiscard]] int width() const { return m_query.record().count(); }
    [[nodiscard]] int affectedRows() const { return m_query.numRowsAffected(); }
    [[nodiscard]] const QSqlQuery &raw() const { return m_query; }

private:
    friend class ValueBinder<Query>;
    void bindNext(const QVariant &value);

    QSqlQuery m_query;
    QString m_file;
    std::optional<Error> m_failure; ///< of prepare(), reported by exec()
    int m_position = 0;
};

/// The single number that `sql` selects, 0 where there is none.
[[nodiscard]] Result<qint64> selectNumber(Database &database, const QString &sql);

} // namespace pitchdesk
