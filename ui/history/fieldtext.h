// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pitchdesk {

/// What a table of the journal holds one of, in the reader's language: "proposal" → "Proposal".
[[nodiscard]] QString recordKindText(const QString &table);

/// What a column holds: "title_ja" → "Title (Japanese)".
[[nodiscard]] QString fieldText(const QString &field);

/// A stored value as people write it: codes in words, hundredths as points, instants in local time.
[[nodiscard]] QString fieldValueText(const QString &field, const QString &value);

/// Whether a field means nothing to people (keys of the file itself).
[[nodiscard]] bool isInnerField(const QString &field);

} // namespace pitchdesk
