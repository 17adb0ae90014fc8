// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/similarity/neartexts.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace pitchdesk {

namespace {

constexpr int shingleLength = 5;
constexpr int bins = NearTexts::bands * NearTexts::rowsOfBand;
using Signature = std::array<std::uint64_t, bins>;
constexpr std::uint64_t emptyBin = std::numeric_limits<std::uint64_t>::max();

/// Spreads the bits (the finaliser of SplitMix64: Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

/// Calls `take` with the hash of each shingle.
template<typename Take>
void eachShingle(const QString &text, Take take)
{
    const char16_t *units = reinterpret_cast<const char16_t *>(text.utf16());
    for (qsizetype at = 0; at + shingleLength <= text.size(); ++at) {
        std::uint64_t packed = units[at + shingleLength - 1];
        std::uint64_t rest = 0;
        for (int i = 0; i < shingleLength - 1; ++i)
            rest = (rest << 16U) | units[at + i];
        packed = mixed(packed) ^ rest;
        take(mixed(packed));
    }
}

std::vector<std::uint64_t> shinglesOf(const QString &text)
{
    std::vector<std::uint64_t> shingles;
    shingles.reserve(size_t(std::max<qsizetype>(0, text.size())));
    eachShingle(text, [&shingles](std::uint64_t hash) { shingles.push_back(hash); });
    std::sort(shingles.begin(), shingles.end());
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

Signature signatureOf(const QString &text)
{
    Signature signature;
    signature.fill(emptyBin);
    eachShingle(text, [&signature](std::uint64_t hash) {
        std::uint64_t &bin = signature[hash % bins];
        bin = std::min(bin, hash / bins);
    });
    // An empty bin takes the next one that is not, marked by how far it was.
    const Signature sparse = signature;
    for (size_t bin = 0; bin < size_t(bins); ++bin) {
        for (size_t step = 1; signature[bin] == emptyBin && step < size_t(bins); ++step) {
            if (const std::uint64_t next = sparse[(bin + step) % bins]; next != emptyBin)
                signature[bin] = next + step * 0x9E3779B97F4A7C15U;
        }
    }
    return signature;
}

/// Texts that agree in a band: each with the first of its group, and those of group 0 with the first of each group.
void pairUp(const std::vector<std::pair<int, qint64>> &alike, std::vector<std::pair<int, int>> &pairs)
{
    QHash<qint64, int> firsts;
    const auto add = [&pairs](int one, int other) { pairs.emplace_back(std::min(one, other), std::max(one, other)); };
    for (const auto &[number, group] : alike) {
        const auto first = firsts.constFind(group);
        if (first != firsts.cend())
            add(*first, number);
        if (first == firsts.cend()) {
            for (auto it = firsts.cbegin(); it != firsts.cend(); ++it) {
                if (group == 0 || it.key() == 0)
                    add(it.value(), number);
            }
            firsts.insert(group, number);
        } else if (group != 0 && firsts.contains(0)) {
            add(firsts.value(0), number);
        }
    }
}

} // namespace

double textSimilarity(const QString &one, const QString &other)
{
    const std::vector<std::uint64_t> first = shinglesOf(one);
    const std::vector<std::uint64_t> second = shinglesOf(other);
    std::vector<std::uint64_t> both;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(both));
    const size_t all = first.size() + second.size() - both.size();
    return first.empty() || second.empty() ? 0.0 : double(both.size()) / double(all);
}

void NearTexts::add(const QString &folded, qint64 group)
{
    const int number = m_count++;
    if (folded.size() < shortest)
        return;
    const Signature signature = signatureOf(folded);
    Text text {number, group, {}};
    for (size_t band = 0; band < size_t(bands); ++band) {
        std::uint64_t key = mixed(band);
        for (size_t row = 0; row < size_t(rowsOfBand); ++row)
            key = mixed(key ^ signature[band * rowsOfBand + row]);
        text.keys[band] = key;
    }
    m_texts.push_back(text);
}

std::vector<std::pair<int, int>> NearTexts::candidates() const
{
    std::vector<std::pair<int, int>> pairs;
    std::vector<std::pair<std::uint64_t, size_t>> keys(m_texts.size());
    std::vector<std::pair<int, qint64>> alike;
    for (size_t band = 0; band < size_t(bands); ++band) {
        for (size_t i = 0; i < m_texts.size(); ++i)
            keys[i] = {m_texts[i].keys[band], i};
        std::sort(keys.begin(), keys.end());
        for (size_t from = 0; from < keys.size();) {
            size_t until = from;
            alike.clear();
            for (; until < keys.size() && keys[until].first == keys[from].first; ++until)
                alike.emplace_back(m_texts[keys[until].second].number, m_texts[keys[until].second].group);
            if (alike.size() > 1)
                pairUp(alike, pairs);
            from = until;
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace pitchdesk
