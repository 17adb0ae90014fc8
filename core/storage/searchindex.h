// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/storage/store.h"
#include "core/storage/textcolumn.h"

#include <array>
#include <vector>

namespace pitchdesk {

enum class SearchKindCode : quint8 { Proposal, Challenge, Organisation, Person };
enum class TextSection { Title, Company, People, Rest };
inline constexpr std::array textSections {TextSection::Title, TextSection::Company, TextSection::People,
                                          TextSection::Rest};

/// The search documents in memory, for one connection. Read when they are first asked for, then brought up to date by
/// what was written since. Takes about as much memory as the folded text has bytes.
class SearchIndex
{
public:
    struct Document {
        SearchKindCode kind = SearchKindCode::Proposal;
        qint64 record = 0;
        qint64 event = 0; ///< 0 = of no event
    };

    explicit SearchIndex(Store &store)
        : m_store(store)
    {
    }

    /// Reads what has changed; call it before the others. Nothing to do costs one look-up.
    Status refresh();
    [[nodiscard]] size_t documents() const { return m_documents.size(); }
    [[nodiscard]] const Document &document(size_t place) const { return m_documents[place]; }
    /// Those that are there (a changed document leaves a dead one behind).
    [[nodiscard]] const DocumentSet &live() const { return m_live; }
    /// The proposals of an event.
    [[nodiscard]] const DocumentSet &proposalsOf(EventId event);
    /// All documents of an event and of none, or, where the event is invalid, all.
    [[nodiscard]] const DocumentSet &documentsOf(EventId event);
    /// Adds to `found` those of `among` in whose section the folded text occurs.
    void find(TextSection section, const QByteArray &folded, const DocumentSet &among, DocumentSet &found) const;
    [[nodiscard]] bool startsWith(TextSection section, size_t place, const QByteArray &folded) const;
    [[nodiscard]] size_t bytes() const;

private:
    struct State {
        qint64 journal = -1;
        qint64 sequence = -1;
        friend bool operator==(const State &, const State &) = default;
    };
    Result<State> presentState() const;
    Status readNewer();
    Status dropDeleted();
    void append(qint64 id, const Document &document, const QByteArray &folded);
    void clear();
    void remakeLive();

    Store &m_store;
    State m_state;
    qint64 m_newest = 0; ///< highest id that was read
    size_t m_dead = 0;
    std::array<TextColumn, 4> m_columns;
    std::vector<Document> m_documents;
    std::vector<qint64> m_ids; ///< of each document's row; 0 = dead
    QHash<std::pair<int, qint64>, size_t> m_places;
    DocumentSet m_live;
    QHash<qint64, DocumentSet> m_proposalsOf; ///< as they were asked for, by event
    QHash<qint64, DocumentSet> m_documentsOf;
};

[[nodiscard]] QString searchKindCode(SearchKindCode kind);

} // namespace pitchdesk
