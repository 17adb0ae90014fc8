// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mappingrepository.h"

#include "core/storage/query.h"
#include "core/storage/store.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace pitchdesk {

namespace {

QByteArray jsonOf(const QStringList &headers)
{
    return QJsonDocument(QJsonArray::fromStringList(headers)).toJson(QJsonDocument::Compact);
}

QString hashOf(const QStringList &headers)
{
    return QString::fromLatin1(QCryptographicHash::hash(jsonOf(headers), QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QByteArray> MappingRepository::recall(EventId event, const QStringList &headers) const
{
    Query query(
        m_store.database(),
        QStringLiteral(
            "SELECT mapping FROM import_mapping WHERE header_hash = ? ORDER BY event_id = ? DESC, id DESC LIMIT 1"));
    query.bind(hashOf(headers)).bind(event);
    PD_TRY(query.exec());
    return query.next() ? query.text(0).toUtf8() : QByteArray();
}

Status MappingRepository::remember(EventId event, const QStringList &headers, const QByteArray &mapping)
{
    Query query(m_store.database(),
                QStringLiteral(
                    "INSERT INTO import_mapping (event_id, header_hash, headers, mapping) VALUES (?, ?, ?, ?) "
                    "ON CONFLICT (event_id, header_hash) DO UPDATE SET mapping = excluded.mapping"));
    query.bind(event).bind(hashOf(headers));
    query.bind(QString::fromUtf8(jsonOf(headers))).bind(QString::fromUtf8(mapping));
    return query.exec();
}

} // namespace pitchdesk
