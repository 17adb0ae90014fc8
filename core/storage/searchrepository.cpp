// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchrepository.h"

#include "core/storage/query.h"

#include <algorithm>

namespace pitchdesk {

namespace {

QList<QByteArray> wordsOf(const QString &folded)
{
    QList<QByteArray> words;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    // The longest is the rarest, more often than not; the others are then looked for in few documents.
    std::stable_sort(words.begin(), words.end(),
                     [](const QByteArray &one, const QByteArray &other) { return one.size() > other.size(); });
    return words;
}

} // namespace

Status SearchRepository::findNumber(const QString &folded, std::vector<FoundDocument> &found) const
{
    bool isNumber = false;
    const int number = QString(folded).remove(u'#').toInt(&isNumber);
    if (!isNumber)
        return {};
    Query query(
        m_store.database(),
        QStringLiteral(
            "SELECT d.kind, d.record_id, d.event_id, '#' || p.number || ' ' || d.heading, d.detail FROM event e "
            "CROSS JOIN proposal p ON p.event_id = e.id AND p.number = ? " // in this order, each by an index
            "CROSS JOIN search_document d ON d.kind = 'proposal' AND d.record_id = p.id"));
    query.bind(number);
    PD_TRY(query.exec());
    while (query.next())
        found.push_back({query.text(0), query.integer(1), query.id<EventId>(2), query.text(3), query.text(4)});
    return {};
}

/// The places of the best hits. Each group is made from the one before by looking into one more section, and the long
/// texts are gone through only when the short ones did not give enough.
std::vector<size_t> SearchRepository::ranked(const DocumentSet &among, const QString &folded, size_t limit,
                                             SearchDepth depth) const
{
    const QList<QByteArray> words = wordsOf(folded);
    const QByteArray whole = folded.toUtf8();
    std::vector<DocumentSet> holding(size_t(words.size()), DocumentSet(m_index.documents()));
    DocumentSet left = among;
    std::vector<size_t> places;
    for (const TextSection section : textSections) {
        if (section == TextSection::Rest && depth == SearchDepth::Names)
            break;
        DocumentSet group = left;
        for (size_t i = 0; i < holding.size(); ++i) {
            m_index.find(section, words[qsizetype(i)], group, holding[i]);
            // Where all words are looked for only in what holds those before, the sections to come would miss some.
            if (section == TextSection::Rest)
                group.intersect(holding[i]);
        }
        if (section == TextSection::Title)
            continue; // title and company are one group
        for (const DocumentSet &one : holding)
            group.intersect(one);
        left.subtract(group);
        std::vector<size_t> first;
        std::vector<size_t> second;
        group.forEach([&](size_t place) {
            const bool begins = m_index.startsWith(TextSection::Title, place, whole)
                || m_index.startsWith(TextSection::People, place, whole);
            std::vector<size_t> &list = begins ? first : second;
            if (list.size() < limit)
                list.push_back(place);
            return first.size() < limit;
        });
        places.insert(places.end(), first.begin(), first.end());
        places.insert(places.end(), second.begin(), second.end());
        if (places.size() >= limit)
            break;
    }
    places.resize(std::min(places.size(), limit));
    return places;
}

/// Prepared once for all hits of a call.
struct SearchRepository::Statements {
    explicit Statements(Database &database)
        : document(database,
                   QStringLiteral("SELECT heading, detail FROM search_document WHERE kind = ? AND record_id = ?"))
        , judges(database, QStringLiteral("SELECT id, event_id FROM judge WHERE person_id = ? ORDER BY id"))
        , contact(database, QStringLiteral("SELECT event_id FROM proposal WHERE contact_id = ? LIMIT 1"))
    {
    }
    Query document;
    Query judges;
    Query contact;
};

Status SearchRepository::takePerson(Statements &statements, const FoundDocument &document,
                                    std::vector<FoundDocument> &found) const
{
    Query &judges = statements.judges;
    judges.bind(document.record);
    PD_TRY(judges.exec());
    bool isJudge = false;
    while (judges.next()) {
        isJudge = true;
        found.push_back(
            {QStringLiteral("judge"), judges.integer(0), judges.id<EventId>(1), document.heading, document.detail});
    }
    if (isJudge)
        return {};
    statements.contact.bind(document.record);
    PD_TRY(statements.contact.exec());
    found.push_back(document);
    found.back().event = statements.contact.next() ? statements.contact.id<EventId>(0) : EventId();
    return {};
}

Status SearchRepository::take(Statements &statements, size_t place, std::vector<FoundDocument> &found) const
{
    const SearchIndex::Document &known = m_index.document(place);
    FoundDocument document {searchKindCode(known.kind), known.record, EventId(known.event), {}, {}};
    Query &query = statements.document;
    query.bind(document.kind).bind(document.record);
    PD_TRY(query.exec());
    if (!query.next()) // deleted a moment ago
        return {};
    document.heading = query.text(0);
    document.detail = query.text(1);
    if (known.kind == SearchKindCode::Person)
        return takePerson(statements, document, found);
    found.push_back(document);
    return {};
}

Result<std::vector<FoundDocument>> SearchRepository::find(EventId event, const QString &folded, int limit,
                                                          SearchDepth depth) const
{
    std::vector<FoundDocument> found;
    PD_TRY(findNumber(folded, found));
    PD_TRY(m_index.refresh());
    const auto wanted = size_t(std::max(0, limit));
    const DocumentSet &own = m_index.documentsOf(event);
    std::vector<size_t> places = ranked(own, folded, wanted, depth);
    if (places.size() < wanted) {
        DocumentSet others = m_index.live();
        others.subtract(own);
        if (others.count() > 0) {
            const std::vector<size_t> more = ranked(others, folded, wanted - places.size(), depth);
            places.insert(places.end(), more.begin(), more.end());
        }
    }
    Statements statements(m_store.database());
    for (const size_t place : places) {
        if (found.size() >= wanted)
            break;
        PD_TRY(take(statements, place, found));
    }
    found.resize(std::min(found.size(), wanted));
    return found;
}

Result<QSet<ProposalId>> SearchRepository::proposals(EventId event, std::optional<TextSection> section,
                                                     const QString &folded) const
{
    PD_TRY(m_index.refresh());
    const DocumentSet &among = m_index.proposalsOf(event);
    DocumentSet found(m_index.documents());
    const QByteArray bytes = folded.toUtf8();
    for (const TextSection each : textSections) {
        if (!section || *section == each)
            m_index.find(each, bytes, among, found);
    }
    QSet<ProposalId> ids;
    ids.reserve(qsizetype(found.count()));
    found.forEach([&](size_t place) {
        ids.insert(ProposalId(m_index.document(place).record));
        return true;
    });
    return ids;
}

} // namespace pitchdesk
