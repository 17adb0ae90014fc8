// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pitchdesk {

/// The words of the journal's tables, columns and stored codes; empty for one that is not known.
[[nodiscard]] QString tableWord(const QString &table);
[[nodiscard]] QString columnWord(const QString &column);
[[nodiscard]] QString valueWord(const QString &code);

} // namespace pitchdesk
