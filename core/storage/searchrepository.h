// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchindex.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace pitchdesk {

/// A document of the search index, or the judge whom a person is.
struct FoundDocument {
    QString kind; ///< "proposal", "challenge", "organisation", "person" or "judge"
    qint64 record = 0;
    EventId event; ///< invalid: of no event
    QString heading;
    QString detail;
};

enum class SearchDepth { Names, Everything };

/// Finds records by the words of their texts, through the index of a connection.
class SearchRepository
{
public:
    SearchRepository(Store &store, SearchIndex &index)
        : m_store(store)
        , m_index(index)
    {
    }

    /// At most `limit` documents in which each word of the folded text occurs: those of `event` and of none before
    /// others, among them those whose title or company holds all words, then people, then all texts; in each group
    /// those that begin with the text first. Before all of these the proposals that have this running number ("#12" or
    /// "12"). A person who judges comes as a judge, once per event; one who does not comes as a person.
    /// With Names, only titles, companies and people are looked through.
    Result<std::vector<FoundDocument>> find(EventId event, const QString &folded, int limit,
                                            SearchDepth depth = SearchDepth::Everything) const;

    /// The proposals of the event in whose section (nothing: in any) the folded text occurs.
    Result<QSet<ProposalId>> proposals(EventId event, std::optional<TextSection> section, const QString &folded) const;

private:
    Status findNumber(const QString &folded, std::vector<FoundDocument> &found) const;
    struct Statements;
    [[nodiscard]] std::vector<size_t> ranked(const DocumentSet &among, const QString &folded, size_t limit,
                                             SearchDepth depth) const;
    Status take(Statements &statements, size_t place, std::vector<FoundDocument> &found) const;
    Status takePerson(Statements &statements, const FoundDocument &document, std::vector<FoundDocument> &found) const;

    Store &m_store;
    SearchIndex &m_index;
};

} // namespace pitchdesk
