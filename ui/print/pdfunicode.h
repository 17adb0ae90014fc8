// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pitchdesk {

/// Makes characters beyond the Basic Multilingual Plane, such as 𠮷 in a family name, extractable from a PDF by Qt:
/// Qt draws them but leaves them out of the fonts' tables of characters. `text` is what was drawn, in that order.
/// Appends corrected tables; returns the PDF as it is where there are no such characters or the gaps in the tables
/// cannot be told apart for certain.
[[nodiscard]] QByteArray withExtractableText(const QByteArray &pdf, const QString &text);

} // namespace pitchdesk
