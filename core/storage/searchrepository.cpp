// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrepository.h"

#include "core/base/textfold.h"
#include "core/storage/query.h"

namespace pitchdesk {

namespace {

FoundDocument documentFrom(const Query &query)
{
    return {query.text(0), query.integer(1), query.id<EventId>(2), query.text(3), query.text(4)};
}

} // namespace

Status SearchRepository::findNumber(const QString &folded, const std::function<void(const FoundDocument &)> &take) const
{
    bool isNumber = false;
    const int number = QString(folded).remove(u'#').toInt(&isNumber);
    if (!isNumber)
        return {};
    Query query(
        m_store.database(),
        QStringLiteral(
            "SELECT d.kind, d.record_id, d.event_id, '#' || p.number || ' ' || d.heading, d.detail FROM proposal p "
            "JOIN search_document d ON d.kind = 'proposal' AND d.record_id = p.id WHERE p.number = ?"));
    query.bind(number);
    PD_TRY(query.exec());
    while (query.next())
        take(documentFrom(query));
    return {};
}

Status SearchRepository::find(const QString &folded, const std::function<void(const FoundDocument &)> &take) const
{
    PD_TRY(findNumber(folded, take));
    Query query(
        m_store.database(),
        QStringLiteral(
            "SELECT d.kind, d.record_id, d.event_id, d.heading, d.detail, d.folded FROM search_document d WHERE d.kind <> 'person' "
            "UNION ALL SELECT 'judge', j.id, j.event_id, d.heading, d.detail, d.folded FROM search_document d JOIN judge j ON j.person_id = d.record_id "
            "WHERE d.kind = 'person' "
            "UNION ALL SELECT 'person', d.record_id, (SELECT event_id FROM proposal p WHERE p.contact_id = d.record_id LIMIT 1), d.heading, d.detail, d.folded "
            "FROM search_document d WHERE d.kind = 'person' AND NOT EXISTS (SELECT 1 FROM judge j WHERE j.person_id = d.record_id)"));
    PD_TRY(query.exec());
    while (query.next()) {
        if (containsAllWords(query.text(5), folded))
            take(documentFrom(query));
    }
    return {};
}

} // namespace pitchdesk
