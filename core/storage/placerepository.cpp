// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/placerepository.h"

#include "core/storage/rowchange.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace pitchdesk {

namespace {

const QString table = QStringLiteral("place");
const QString select = QStringLiteral(
    "SELECT id, uid, kind, coalesce(code, ''), name_en, name_ja, name_vi, name_lang, aliases FROM place ");

const LinkTable &parentsOfPlace()
{
    static const LinkTable links {QStringLiteral("place_parent"),
                                  QStringLiteral("place_id"),
                                  QStringLiteral("parent_id"),
                                  {QStringLiteral("position")}};
    return links;
}

Place placeFrom(const Query &query)
{
    Place place;
    place.id = query.id<PlaceId>(0);
    place.uid = query.text(1);
    place.kind = fromCode<PlaceKind>(query.text(2)).value_or(PlaceKind::City);
    place.code = query.text(3);
    place.name = query.localized(4);
    for (const QJsonValue &alias : QJsonDocument::fromJson(query.text(8).toUtf8()).array())
        place.aliases.append(alias.toString());
    return place;
}

} // namespace

Result<std::vector<Place>> PlaceRepository::places() const
{
    Query query(m_store.database(),
                QString(select
                        + u"ORDER BY CASE kind WHEN 'world' THEN 0 WHEN 'bloc' THEN 1 WHEN 'country' THEN 2 "
                          u"WHEN 'region' THEN 3 WHEN 'prefecture' THEN 4 ELSE 5 END, position, id"));
    PD_TRY(query.exec());
    std::vector<Place> places;
    QHash<PlaceId, size_t> rows;
    while (query.next()) {
        places.push_back(placeFrom(query));
        rows.insert(places.back().id, places.size() - 1);
    }
    Query parents(m_store.database(),
                  QStringLiteral("SELECT place_id, parent_id FROM place_parent ORDER BY place_id, position"));
    PD_TRY(parents.exec());
    while (parents.next())
        places[rows.value(parents.id<PlaceId>(0))].parents.push_back(parents.id<PlaceId>(1));
    return places;
}

Result<Place> PlaceRepository::place(PlaceId id) const
{
    Query query(m_store.database(), QString(select + u"WHERE id = ?"));
    query.bind(id);
    PD_TRY(query.exec());
    if (!query.next())
        return fail(recordNotFound(table, id.value()));
    Place place = placeFrom(query);
    PD_ASSIGN(place.parents, linkedIds<PlaceId>(m_store.database(), parentsOfPlace(), id.value()));
    return place;
}

Result<QSet<PlaceId>> PlaceRepository::within(PlaceId id) const
{
    Query query(m_store.database(),
                QStringLiteral("WITH RECURSIVE inside (id) AS (SELECT ? UNION SELECT p.place_id FROM place_parent p "
                               "JOIN inside i ON p.parent_id = i.id) SELECT id FROM inside"));
    query.bind(id);
    PD_TRY(query.exec());
    QSet<PlaceId> places;
    while (query.next())
        places.insert(query.id<PlaceId>(0));
    return places;
}

Result<PlaceId> PlaceRepository::save(const Place &place)
{
    const QString aliases = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(place.aliases)).toJson(QJsonDocument::Compact));
    const QVariant code = place.code.isEmpty() ? QVariant() : QVariant(place.code);
    PlaceId id = place.id;
    if (id.isValid()) {
        Query query(m_store.database(),
                    QStringLiteral("UPDATE place SET kind = ?, code = ?, name_en = ?, name_ja = ?, name_vi = ?, "
                                   "name_lang = ?, aliases = ? WHERE id = ?"));
        query.bind(codeOf(place.kind)).bind(code).bind(place.name).bind(aliases).bind(id);
        PD_TRY(execOnRow(query, table, id.value()));
    } else {
        Query query(m_store.database(),
                    QStringLiteral("INSERT INTO place (uid, kind, code, name_en, name_ja, name_vi, name_lang, aliases, "
                                   "position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                                   "(SELECT coalesce(max(position) + 1, 0) FROM place))"));
        query.bind(place.uid.isEmpty() ? m_store.newUid() : place.uid).bind(codeOf(place.kind)).bind(code);
        query.bind(place.name).bind(aliases);
        PD_TRY(query.exec());
        id = PlaceId(query.lastInsertId());
    }
    PD_TRY(replaceLinks(m_store.database(), parentsOfPlace(), id.value(), orderedLinks(place.parents)));
    return id;
}

Status PlaceRepository::remove(PlaceId id)
{
    return deleteRow(m_store.database(), table, id.value());
}

Result<QStringList> PlaceRepository::uses(PlaceId id) const
{
    const std::pair<QString, QString> links[] {
        {QStringLiteral("organisation"), QStringLiteral("SELECT count(*) FROM organisation WHERE place_id = %1")},
        {QStringLiteral("event_venue"), QStringLiteral("SELECT count(*) FROM event_venue WHERE place_id = %1")},
        {QStringLiteral("place"), QStringLiteral("SELECT count(*) FROM place_parent WHERE parent_id = %1")}};
    QStringList kinds;
    for (const auto &[kind, sql] : links) {
        PD_ASSIGN(const qint64 count, selectNumber(m_store.database(), sql.arg(id.value())));
        if (count > 0)
            kinds << kind;
    }
    return kinds;
}

} // namespace pitchdesk
