// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdiff.h"

#include <QHash>

namespace pitchdesk {

namespace {

void append(std::vector<RowRun> &runs, int row)
{
    if (!runs.empty() && runs.back().first + runs.back().count == row)
        ++runs.back().count;
    else
        runs.push_back({row, 1});
}

} // namespace

RowDiff rowDiff(const std::vector<qint64> &before, const std::vector<qint64> &after)
{
    RowDiff diff;
    QHash<qint64, int> newRows;
    newRows.reserve(qsizetype(after.size()));
    for (size_t i = 0; i < after.size(); ++i)
        newRows.insert(after[i], int(i));
    Q_ASSERT(newRows.size() == qsizetype(after.size()));

    std::vector<bool> isKept(after.size(), false);
    diff.newPlaces.reserve(before.size());
    int last = -1;
    for (size_t i = 0; i < before.size(); ++i) {
        const int place = newRows.value(before[i], -1);
        diff.newPlaces.push_back(place);
        if (place < 0) {
            append(diff.removed, int(i));
            continue;
        }
        isKept[size_t(place)] = true;
        diff.sameOrder = diff.sameOrder && place > last;
        last = place;
    }
    for (size_t i = 0; i < after.size(); ++i) {
        if (!isKept[i])
            append(diff.inserted, int(i));
    }
    return diff;
}

} // namespace pitchdesk
