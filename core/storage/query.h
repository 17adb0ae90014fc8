// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/localizedtext.h"
#include "core/storage/database.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace pitchdesk {

/// A prepared statement whose prepare, bind and exec are all checked. Forward-only. It can be bound and run again.
class Query
{
public:
    Query(Database &database, const QString &sql);

    /// Binds the next placeholder, from left to right; exec() starts over.
    Query &bind(const QVariant &value);
    Query &bind(const QString &value);
    Query &bind(qint64 value);
    Query &bind(int value) { return bind(qint64(value)); }
    Query &bind(bool value) { return bind(qint64(value)); }
    Query &bindNull();
    template<typename Tag>
    Query &bind(Id<Tag> id)
    {
        return id.isValid() ? bind(id.value()) : bindNull();
    }
    /// Binds four placeholders: en, ja, vi and the code of the original language.
    Query &bind(const LocalizedText &text);

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
    [[nodiscard]] int affectedRows() const { return m_query.numRowsAffected(); }
    [[nodiscard]] const QSqlQuery &raw() const { return m_query; }

private:
    QSqlQuery m_query;
    QString m_file;
    std::optional<Error> m_failure; ///< of prepare(), reported by exec()
    int m_position = 0;
};

/// The single number that `sql` selects, 0 where there is none.
[[nodiscard]] Result<qint64> selectNumber(Database &database, const QString &sql);

} // namespace pitchdesk
