// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace pitchdesk {

/// The delimiters that are looked for, the likeliest first.
inline constexpr char csvDelimiters[] = {',', ';', '\t', '|'};

/// The delimiter that splits the most records of a CSV's beginning into as many cells as its first one has; a comma
/// when none splits the first. `isWhole` says that the sample is the whole file. Quoted cells do not count.
[[nodiscard]] char findDelimiter(QByteArrayView sample, bool isWhole, char quote = '"');

/// The character that cells are quoted with: an apostrophe where cells begin and end with one and none begins with a
/// quotation mark, else the quotation mark.
[[nodiscard]] char findQuote(QByteArrayView sample);

} // namespace pitchdesk
