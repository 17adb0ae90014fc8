// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/viewrepository.h"

#include "core/storage/rowchange.h"

namespace pitchdesk {

namespace {

const QString viewKind = QStringLiteral("saved_view");

SavedView viewFrom(const Query &query)
{
    return {query.id<SavedViewId>(0), query.text(1), query.text(2), query.text(3), query.text(4)};
}

} // namespace

Result<std::vector<SavedView>> ViewRepository::views(const QString &page) const
{
    Query query(m_store.database(),
                QStringLiteral(
                    "SELECT id, uid, page, name, query FROM saved_view WHERE page = ? ORDER BY position, id"));
    query.bind(page);
    PD_TRY(query.exec());
    std::vector<SavedView> views;
    while (query.next())
        views.push_back(viewFrom(query));
    return views;
}

Result<SavedView> ViewRepository::view(SavedViewId id) const
{
    Query query(m_store.database(), QStringLiteral("SELECT id, uid, page, name, query FROM saved_view WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(viewKind, id.value()));
    return viewFrom(query);
}

Result<SavedViewId> ViewRepository::save(const SavedView &view)
{
    if (view.id.isValid()) {
        Query query(m_store.database(), QStringLiteral("UPDATE saved_view SET name = ?, query = ? WHERE id = ?"));
        query.bind(view.name).bind(view.query).bind(view.id);
        PD_TRY(execOnRow(query, viewKind, view.id.value()));
        return view.id;
    }
    Query query(m_store.database(),
                QStringLiteral("INSERT INTO saved_view (uid, page, name, query, position) VALUES (?, ?, ?, ?, "
                               "(SELECT coalesce(max(position), -1) + 1 FROM saved_view WHERE page = ?))"));
    query.bind(m_store.newUid()).bind(view.page).bind(view.name).bind(view.query).bind(view.page);
    PD_TRY(query.exec());
    return SavedViewId(query.lastInsertId());
}

Status ViewRepository::remove(SavedViewId id)
{
    return deleteRow(m_store.database(), viewKind, id.value());
}

} // namespace pitchdesk
