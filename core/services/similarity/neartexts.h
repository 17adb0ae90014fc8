// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace pitchdesk {

/// How alike two folded texts are, 0…1: the Jaccard index of their shingles, which are all runs of five characters
/// (Broder 1997). 0 where a text is too short to have one.
[[nodiscard]] double textSimilarity(const QString &one, const QString &other);

/// Finds pairs of texts that may be alike among many, in about n log n. Each text is given a signature of 36 numbers, the
/// smallest hashes of its shingles in as many bins (one permutation hashing: Li, Owen and Zhang 2012; empty bins filled
/// by rotation: Shrivastava and Li 2014), cut into six bands. Texts that agree in a band are candidates: of two texts that
/// are 0.9 alike with a chance of 99 %, 0.8 with 84 %, 0.5 with 9 %. Whoever asks verifies them with textSimilarity().
class NearTexts
{
public:
    /// Texts of different groups are not compared; a text of group 0 is compared with those of all. Texts with less than
    /// 40 characters are left out: they are alike by chance.
    void add(const QString &folded, qint64 group);
    /// Pairs of texts, by the order in which they were added, the lower first, each once. Of many that agree, each is paired
    /// with the first of its group and with the first of group 0, not with all.
    [[nodiscard]] std::vector<std::pair<int, int>> candidates() const;

    static constexpr int bands = 6;
    static constexpr int rowsOfBand = 6;
    static constexpr int shortest = 40; ///< characters

private:
    struct Text {
        int number = 0;
        qint64 group = 0;
        std::array<std::uint64_t, bands> keys {};
    };
    std::vector<Text> m_texts;
    int m_count = 0;
};

} // namespace pitchdesk
