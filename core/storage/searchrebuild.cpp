// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrebuild.h"

#include "core/domain/ids.h"
#include "core/storage/derivedrows.h"

namespace pitchdesk {

Status deriveSearchWhereAsked(Database &database)
{
    PD_ASSIGN(const qint64 asked,
              selectNumber(database, QStringLiteral("SELECT count(*) FROM workspace WHERE key = 'derive_search'")));
    if (asked == 0)
        return {};
    Query insert(database,
                 QStringLiteral("INSERT INTO search_document (kind, record_id, event_id, heading, detail, folded) "
                                "VALUES (?, ?, ?, ?, ?, ?)"));
    for (const QString &kind : derivedKinds()) {
        PD_TRY(deriveRows(database, kind, {}, [&insert](const DerivedRows &rows) -> Status {
            const SearchDocument &document = rows.document;
            insert.bind(document.kind).bind(document.record).bind(EventId(document.event));
            insert.bind(document.heading).bind(document.detail).bind(document.folded);
            return insert.exec();
        }));
    }
    return database.execute(QStringLiteral("DELETE FROM workspace WHERE key = 'derive_search'"));
}

} // namespace pitchdesk
