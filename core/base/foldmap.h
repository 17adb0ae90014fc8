// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pitchdesk {

/// A run of UTF-16 units of a text.
struct TextSpan {
    qsizetype position = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where any of the folded texts occurs in fold(text), as runs of `text` itself: whole characters as a reader counts
/// them, in order, those that touch or overlap as one.
[[nodiscard]] std::vector<TextSpan> foldedMatches(const QString &text, const QStringList &folded);

} // namespace pitchdesk
