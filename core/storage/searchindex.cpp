// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/storage/derivedrows.h"

#include <QSet>

#include <optional>

namespace pitchdesk {

namespace {

constexpr size_t fewDead = 1000;

struct KindName {
    SearchKindCode kind;
    QLatin1StringView code;
};
constexpr KindName kindNames[] {{SearchKindCode::Proposal, QLatin1StringView("proposal")},
                                {SearchKindCode::Challenge, QLatin1StringView("challenge")},
                                {SearchKindCode::Organisation, QLatin1StringView("organisation")},
                                {SearchKindCode::Person, QLatin1StringView("person")}};

std::optional<SearchKindCode> kindOfCode(const QString &code)
{
    for (const KindName &name : kindNames) {
        if (name.code == code)
            return name.kind;
    }
    return std::nullopt;
}

} // namespace

QString searchKindCode(SearchKindCode kind)
{
    for (const KindName &name : kindNames) {
        if (name.kind == kind)
            return QString(name.code);
    }
    return {};
}

Result<SearchIndex::State> SearchIndex::presentState() const
{
    State state;
    PD_ASSIGN(state.journal,
              selectNumber(m_store.database(), QStringLiteral("SELECT coalesce(max(id), 0) FROM journal_transaction")));
    PD_ASSIGN(state.sequence,
              selectNumber(m_store.database(),
                           QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'search_document'")));
    return state;
}

Status SearchIndex::refresh()
{
    PD_ASSIGN(const State state, presentState());
    if (state == m_state)
        return {};
    PD_TRY(readNewer());
    PD_TRY(dropDeleted());
    if (m_dead > m_documents.size() / 4 + fewDead) {
        clear();
        PD_TRY(readNewer());
    }
    remakeLive();
    m_state = state; // read before: what is committed meanwhile is read at the next call
    return {};
}

Status SearchIndex::readNewer()
{
    // As bytes, which are UTF-8 in the file already: making QStrings of them would take most of the time.
    Query query(m_store.database(),
                QStringLiteral("SELECT id, kind, record_id, coalesce(event_id, 0), CAST(folded AS BLOB) "
                               "FROM search_document WHERE id > ? ORDER BY id"));
    query.bind(m_newest);
    PD_TRY(query.exec());
    while (query.next()) {
        m_newest = query.integer(0);
        if (const auto kind = kindOfCode(query.text(1)))
            append(m_newest, {*kind, query.integer(2), query.integer(3)}, query.raw().value(4).toByteArray());
    }
    return {};
}

void SearchIndex::append(qint64 id, const Document &document, const QByteArray &folded)
{
    const std::pair<int, qint64> key(int(document.kind), document.record);
    if (const auto former = m_places.constFind(key); former != m_places.cend()) {
        m_ids[*former] = 0;
        ++m_dead;
    }
    m_places.insert(key, m_documents.size());
    m_documents.push_back(document);
    m_ids.push_back(id);
    const char mark = char(searchSectionMark.unicode());
    qsizetype from = 0;
    for (TextColumn &column : m_columns) {
        const bool isLast = &column == &m_columns.back();
        const qsizetype found = isLast ? -1 : folded.indexOf(mark, from);
        const qsizetype end = found < 0 ? folded.size() : found;
        column.append(folded.constData() + from, size_t(end - from));
        from = found < 0 ? folded.size() : end + 1;
    }
}

Status SearchIndex::dropDeleted()
{
    PD_ASSIGN(const qint64 stored,
              selectNumber(m_store.database(), QStringLiteral("SELECT count(*) FROM search_document")));
    if (size_t(stored) == m_documents.size() - m_dead)
        return {};
    Query query(m_store.database(), QStringLiteral("SELECT id FROM search_document"));
    PD_TRY(query.exec());
    QSet<qint64> present;
    while (query.next())
        present.insert(query.integer(0));
    for (size_t place = 0; place < m_ids.size(); ++place) {
        if (m_ids[place] == 0 || present.contains(m_ids[place]))
            continue;
        m_ids[place] = 0;
        m_places.remove({int(m_documents[place].kind), m_documents[place].record});
        ++m_dead;
    }
    return {};
}

void SearchIndex::clear()
{
    m_columns = {};
    m_documents.clear();
    m_ids.clear();
    m_places.clear();
    m_newest = 0;
    m_dead = 0;
}

void SearchIndex::remakeLive()
{
    m_proposalsOf.clear();
    m_documentsOf.clear();
    m_live = DocumentSet(m_documents.size());
    for (size_t place = 0; place < m_ids.size(); ++place) {
        if (m_ids[place] != 0)
            m_live.insert(place);
    }
}

const DocumentSet &SearchIndex::proposalsOf(EventId event)
{
    if (const auto known = m_proposalsOf.constFind(event.value()); known != m_proposalsOf.cend())
        return *known;
    DocumentSet set(m_documents.size());
    for (size_t place = 0; place < m_documents.size(); ++place) {
        if (m_documents[place].kind == SearchKindCode::Proposal && m_documents[place].event == event.value())
            set.insert(place);
    }
    set.intersect(m_live);
    return *m_proposalsOf.insert(event.value(), std::move(set));
}

const DocumentSet &SearchIndex::documentsOf(EventId event)
{
    if (!event.isValid())
        return m_live;
    if (const auto known = m_documentsOf.constFind(event.value()); known != m_documentsOf.cend())
        return *known;
    DocumentSet set(m_documents.size());
    for (size_t place = 0; place < m_documents.size(); ++place) {
        if (m_documents[place].event == event.value() || m_documents[place].event == 0)
            set.insert(place);
    }
    set.intersect(m_live);
    return *m_documentsOf.insert(event.value(), std::move(set));
}

void SearchIndex::find(TextSection section, const QByteArray &folded, const DocumentSet &among,
                       DocumentSet &found) const
{
    m_columns[size_t(section)].find(folded, among, found);
}

bool SearchIndex::startsWith(TextSection section, size_t place, const QByteArray &folded) const
{
    return m_columns[size_t(section)].startsWith(place, folded);
}

size_t SearchIndex::bytes() const
{
    size_t sum = 0;
    for (const TextColumn &column : m_columns)
        sum += column.bytes();
    return sum;
}

} // namespace pitchdesk
