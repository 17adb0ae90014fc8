// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace pitchdesk {

/// A label for a text of any length: plain, wrapped, at the top of its cell.
[[nodiscard]] QLabel *wrappedLabel(const QString &text);

} // namespace pitchdesk
