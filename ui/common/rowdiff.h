// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace pitchdesk {

/// Rows `first` to `first + count - 1`.
struct RowRun {
    int first = 0;
    int count = 0;
    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// What turns one list of keys into another.
struct RowDiff {
    std::vector<RowRun> removed;  ///< of the old list, in order
    std::vector<RowRun> inserted; ///< of the new list, in order
    bool sameOrder = true;        ///< those in both lists stand in the same order
    std::vector<int> newPlaces;   ///< for each row of the old list its row in the new one, -1 = gone
};

/// Compares two lists of keys in linear time. Keys must differ within a list.
[[nodiscard]] RowDiff rowDiff(const std::vector<qint64> &before, const std::vector<qint64> &after);

} // namespace pitchdesk
