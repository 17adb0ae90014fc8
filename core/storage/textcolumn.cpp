// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textcolumn.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstring>

namespace pitchdesk {

namespace {

constexpr char separator = 0x1F;
constexpr size_t sampled = 16; // of so many documents, one is counted

} // namespace

DocumentSet::DocumentSet(size_t documents, bool all)
    : m_documents(documents)
    , m_words((documents + 63) / 64, all ? ~quint64(0) : 0)
{
    if (all && documents % 64 != 0)
        m_words.back() = (quint64(1) << (documents % 64)) - 1;
}

size_t DocumentSet::count() const
{
    size_t bits = 0;
    for (const quint64 word : m_words)
        bits += size_t(std::popcount(word));
    return bits;
}

void DocumentSet::unite(const DocumentSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
}

void DocumentSet::intersect(const DocumentSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
}

void DocumentSet::subtract(const DocumentSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
}

void DocumentSet::forEach(const std::function<bool(size_t)> &take) const
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        for (quint64 word = m_words[i]; word != 0; word &= word - 1) {
            if (!take(i * 64 + size_t(std::countr_zero(word))))
                return;
        }
    }
}

void TextColumn::append(const char *bytes, size_t length)
{
    m_bytes.insert(m_bytes.end(), bytes, bytes + length);
    m_bytes.push_back(separator);
    if (documents() % sampled == 0) {
        for (size_t i = 0; i < length; ++i)
            ++m_seen[quint8(bytes[i])];
    }
    m_starts.push_back(m_bytes.size());
}

size_t TextColumn::rarestByte(const QByteArray &needle) const
{
    size_t rarest = 0;
    for (size_t i = 1; i < size_t(needle.size()); ++i) {
        if (m_seen[quint8(needle[qsizetype(i)])] < m_seen[quint8(needle[qsizetype(rarest)])])
            rarest = i;
    }
    return rarest;
}

/// The next place of `needle` whose byte at `key` stands at or after `from`, or null.
const char *TextColumn::next(const QByteArray &needle, size_t key, const char *from, const char *end) const
{
    const auto length = size_t(needle.size());
    while (from < end) {
        const void *hit = std::memchr(from, needle[qsizetype(key)], size_t(end - from));
        if (!hit)
            return nullptr;
        const char *start = static_cast<const char *>(hit) - key;
        if (length <= size_t(end - start) && std::memcmp(start, needle.constData(), length) == 0)
            return start;
        from = static_cast<const char *>(hit) + 1;
    }
    return nullptr;
}

void TextColumn::findInFew(const QByteArray &needle, const DocumentSet &among, DocumentSet &found, size_t limit) const
{
    const size_t key = rarestByte(needle);
    size_t grown = 0;
    among.forEach([&](size_t document) {
        if (found.contains(document))
            return true;
        const char *start = m_bytes.data() + m_starts[document];
        const char *end = m_bytes.data() + m_starts[document + 1];
        if (size_t(end - start) > key && next(needle, key, start + key, end)) {
            found.insert(document);
            ++grown;
        }
        return limit == 0 || grown < limit;
    });
}

void TextColumn::findInAll(const QByteArray &needle, const DocumentSet &among, DocumentSet &found, size_t limit) const
{
    const size_t key = rarestByte(needle);
    const char *begin = m_bytes.data();
    const char *end = begin + m_bytes.size();
    const char *from = begin + std::min(key, m_bytes.size());
    size_t document = 0;
    size_t grown = 0;
    while (const char *hit = next(needle, key, from, end)) {
        const auto offset = size_t(hit - begin);
        document = size_t(std::upper_bound(m_starts.begin() + std::ptrdiff_t(document), m_starts.end(), offset)
                          - m_starts.begin())
            - 1;
        if (among.contains(document) && !found.contains(document)) {
            found.insert(document);
            if (limit > 0 && ++grown >= limit)
                return;
        }
        // One occurrence in a document is enough.
        from = begin + std::min(m_starts[document + 1] + key, m_bytes.size());
    }
}

bool TextColumn::startsWith(size_t document, const QByteArray &needle) const
{
    return m_starts[document + 1] - m_starts[document] > size_t(needle.size())
        && std::memcmp(m_bytes.data() + m_starts[document], needle.constData(), size_t(needle.size())) == 0;
}

void TextColumn::find(const QByteArray &needle, const DocumentSet &among, DocumentSet &found, size_t limit) const
{
    if (needle.isEmpty() || m_bytes.empty())
        return;
    if (among.count() < documents() / 8)
        findInFew(needle, among, found, limit);
    else
        findInAll(needle, among, found, limit);
}

} // namespace pitchdesk
