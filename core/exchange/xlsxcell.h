// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/numberformat.h"
#include "core/exchange/tablecollector.h"

#include <QString>

#include <optional>

namespace pitchdesk {

/// Column of "AB12" counted from 0; -1 where the text is no such reference.
[[nodiscard]] int columnOfReference(QStringView reference);

/// "B2:D4" or "B2"; nothing where the text is no such range.
[[nodiscard]] std::optional<CellRange> rangeOfReference(QStringView reference);

/// A number as people write it: "12", "0.1", an instant as ISO text where `parts` say that it is one.
[[nodiscard]] QString numberText(const QString &raw, const DateParts &parts, bool from1904);

/// An instant that the file already holds as ISO text, brought into the same forms.
[[nodiscard]] QString isoText(const QString &raw, const DateParts &parts);

} // namespace pitchdesk
