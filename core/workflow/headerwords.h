// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace pitchdesk {

/// How much of a column's header has to be a rule's words.
enum class HeaderMatch {
    Short,    ///< they occur in a header of a few words
    Anywhere, ///< they occur in a question of any length
    Exact     ///< they are the whole header
};

/// Words by which a header names a target, such as a field of a proposal. `words` holds alternatives, parted by ";":
/// in "a+b-c" the header has a and b, and not c. Everything is compared folded, words of Latin letters whole.
struct HeaderRule {
    int target = 0; ///< -1 = nothing: the column is given to none
    HeaderMatch match = HeaderMatch::Exact;
    int weight = 0; ///< among rules of one kind, the heavier goes first
    const char16_t *words = nullptr;
};

/// The column of `header` that fits each of the targets 0 … count-1 best, -1 where none does. No column is given twice:
/// what fits best is given first, what stands further left before what is as good.
[[nodiscard]] std::vector<int> guessColumns(const QStringList &header, std::span<const HeaderRule> rules, int count);

} // namespace pitchdesk
