// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>
#include <utility>

namespace pitchdesk {

/// Seeded choices that are the same with every compiler: the standard's engine is defined to the bit, its
/// distributions are not.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed)
        : m_engine(seed)
    {
    }

    /// 0 … 1, without 1.
    [[nodiscard]] double unit() { return double(m_engine() >> 11) * 0x1.0p-53; }
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * unit(); }
    /// 0 … count - 1.
    [[nodiscard]] int below(int count) { return int(unit() * count); }
    /// Near to normal, with mean 0 and deviation 1: the sum of twelve uniform numbers less 6.
    [[nodiscard]] double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum;
    }
    template<typename List>
    void shuffle(List &list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            std::swap(list[i], list[below(i + 1)]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace pitchdesk
