// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <functional>
#include <vector>

namespace pitchdesk {

/// Which of some documents are meant; one bit for each.
class DocumentSet
{
public:
    explicit DocumentSet(size_t documents = 0, bool all = false);

    [[nodiscard]] size_t documents() const { return m_documents; }
    [[nodiscard]] bool contains(size_t document) const { return (m_words[document / 64] >> (document % 64)) & 1; }
    void insert(size_t document) { m_words[document / 64] |= quint64(1) << (document % 64); }
    [[nodiscard]] size_t count() const;
    /// Both have as many documents.
    void unite(const DocumentSet &other);
    void intersect(const DocumentSet &other);
    void subtract(const DocumentSet &other);
    /// Calls `take` with each, in order, until it says false.
    void forEach(const std::function<bool(size_t)> &take) const;

private:
    size_t m_documents;
    std::vector<quint64> m_words;
};

/// One section of many documents' folded text, as UTF-8 in one piece of memory, in which any run of bytes is found by
/// going through all of it: the rarest byte of what is sought is looked for (memchr), then the rest compared. A hundred
/// megabytes take a few hundredths of a second, and one character is found as exactly as a phrase.
class TextColumn
{
public:
    TextColumn() { m_starts.push_back(0); }

    /// The text of the next document. It holds no U+001F.
    void append(const char *bytes, size_t length);
    [[nodiscard]] size_t documents() const { return m_starts.size() - 1; }
    [[nodiscard]] size_t bytes() const { return m_bytes.size(); }

    /// Adds to `found` the documents of `among` in which `needle` (not empty) occurs. Both sets are as large as this
    /// column. Stops once `found` has grown by `limit`; 0 = never.
    void find(const QByteArray &needle, const DocumentSet &among, DocumentSet &found, size_t limit = 0) const;
    [[nodiscard]] bool startsWith(size_t document, const QByteArray &needle) const;

private:
    [[nodiscard]] size_t rarestByte(const QByteArray &needle) const;
    [[nodiscard]] const char *next(const QByteArray &needle, size_t key, const char *from, const char *end) const;
    void findInFew(const QByteArray &needle, const DocumentSet &among, DocumentSet &found, size_t limit) const;
    void findInAll(const QByteArray &needle, const DocumentSet &among, DocumentSet &found, size_t limit) const;

    std::vector<char> m_bytes;          ///< the texts, each with U+001F behind it
    std::vector<size_t> m_starts;       ///< of each document, and of the one that would be next
    std::array<quint32, 256> m_seen {}; ///< how often each byte occurs in a sample of the texts
};

} // namespace pitchdesk
